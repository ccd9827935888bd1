import type { PhaseSums } from '../../model/uptime/phase-sums.ts'
import { noPhases } from '../../model/uptime/phase-sums.ts'
import { VarintReader, writeVarint } from './varint.ts'

/** Times are kept to a tenth of a millisecond. */
const TENTHS = 10

/** Some twenty bytes for an hour of looks; null where no look told its phases. */
export function packPhaseSums(sums: PhaseSums): Uint8Array | null {
  if (sums.count === 0) return null
  const bytes: number[] = []
  writeVarint(bytes, sums.count)
  for (const ms of [sums.dnsMs, sums.connectMs, sums.tlsMs, sums.firstByteMs, sums.downloadMs]) {
    writeVarint(bytes, Math.max(0, Math.round(ms * TENTHS)))
  }
  return Uint8Array.from(bytes)
}

/** Null is also what roll-ups of before the phases were kept hold: nothing is known of them. */
export function unpackPhaseSums(data: Uint8Array | null): PhaseSums {
  if (data === null) return noPhases
  const reader = new VarintReader(data)
  const count = reader.unsigned()
  const next = (): number => reader.unsigned() / TENTHS
  return { count, dnsMs: next(), connectMs: next(), tlsMs: next(), firstByteMs: next(), downloadMs: next() }
}
