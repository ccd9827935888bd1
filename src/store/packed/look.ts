import { STATUSES } from '../../model/status.ts'
import type { Look, Phases } from '../../model/uptime/look.ts'
import { VarintReader, writeSigned, writeVarint } from './varint.ts'

/** Times are kept to a tenth of a millisecond. */
const TENTHS = 10
const WITH_TIMINGS = 4

function tenths(ms: number): number {
  return Math.max(0, Math.round(ms * TENTHS))
}

function writeTimings(bytes: number[], timings: Phases, duration: number): void {
  const { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs } = timings
  const phases = [dnsMs, connectMs, tlsMs, firstByteMs, downloadMs].map(tenths)
  for (const phase of phases) writeVarint(bytes, phase)
  const total = tenths(timings.totalMs)
  // What differs little from what is known already takes a byte or two.
  writeSigned(bytes, total - phases.reduce((sum, phase) => sum + phase, 0))
  writeSigned(bytes, duration - total)
}

/** A look without its time: head (status, whether timings follow), then the times. About 12 bytes for a page. */
export function packLook(look: Omit<Look, 'at'>): Uint8Array {
  const bytes = [STATUSES.indexOf(look.status) | (look.timings ? WITH_TIMINGS : 0)]
  const duration = tenths(look.durationMs)
  if (look.timings) writeTimings(bytes, look.timings, duration)
  else writeVarint(bytes, duration)
  return Uint8Array.from(bytes)
}

function readLook(reader: VarintReader, at: number): Look {
  const head = reader.unsigned()
  const status = STATUSES[head & 3]
  if (!status) throw new RangeError('packed bytes hold no status')
  if (!(head & WITH_TIMINGS)) return { at, status, durationMs: reader.unsigned() / TENTHS }
  const dns = reader.unsigned()
  const connect = reader.unsigned()
  const tls = reader.unsigned()
  const firstByte = reader.unsigned()
  const download = reader.unsigned()
  const total = dns + connect + tls + firstByte + download + reader.signed()
  const durationMs = (total + reader.signed()) / TENTHS
  const timings: Phases = {
    dnsMs: dns / TENTHS,
    connectMs: connect / TENTHS,
    tlsMs: tls / TENTHS,
    firstByteMs: firstByte / TENTHS,
    downloadMs: download / TENTHS,
    totalMs: total / TENTHS,
  }
  return { at, status, durationMs, timings }
}

export function unpackLook(at: number, data: Uint8Array): Look {
  return readLook(new VarintReader(data), at)
}

/** Packed looks of one watch one after the other, each behind the milliseconds since the one before. */
export function packBlock(from: number, looks: readonly { at: number; data: Uint8Array }[]): Uint8Array {
  const bytes: number[] = []
  let before = from
  for (const { at, data } of looks) {
    writeVarint(bytes, at - before)
    for (const byte of data) bytes.push(byte)
    before = at
  }
  return Uint8Array.from(bytes)
}

/** `from` is the instant that the block was packed with, at or before its first look. */
export function unpackBlock(from: number, data: Uint8Array): Look[] {
  const reader = new VarintReader(data)
  const looks: Look[] = []
  let at = from
  while (!reader.done) {
    at += reader.unsigned()
    looks.push(readLook(reader, at))
  }
  return looks
}
