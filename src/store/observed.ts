import { hash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Finding } from '../model/finding.ts'
import type { Facts, Result } from '../model/result.ts'
import { HOUR } from '../model/duration.ts'

/** Facts that change from look to look without anything having changed: they make no new observation. */
const PASSING = new Set([
  'timings',
  'bytes',
  'wireBytes',
  'bytesRead',
  'pagesRead',
  'address',
  'resumed',
  'daysLeft',
  'checkedAt',
  'at',
])

function passing(key: string): boolean {
  return PASSING.has(key) || key.endsWith('Ms')
}

const HALF = 6

function digestOf(text: string): Buffer {
  return hash('sha1', text, 'buffer').subarray(0, HALF)
}

/** What an observation says in short: first what is wrong, then what the facts are, passing ones left out. 12 bytes. */
export function digest(result: Result): Uint8Array {
  const wrong = result.findings.map(({ code, severity, subject }) => `${code}\n${severity}\n${subject}`)
  const facts = JSON.stringify(result.facts, (key, value: unknown) => (passing(key) ? undefined : value))
  return Buffer.concat([digestOf([result.status, ...wrong].join('\n')), digestOf(`${result.target}\n${facts}`)])
}

/** Facts alone make a new observation at most this often, and passing facts are brought up to date so often: milliseconds. */
const FACTS_PACE = 600_000
const REFRESH_PACE = HOUR

export interface Kept {
  readonly digest: Uint8Array
  /** When the observation was written last. */
  readonly refreshedAt: number
}

/**
 * Whether a result is worth a row of its own (`new`), replaces what the newest row says (`refresh`), or says what is
 * stored already (`same`).
 */
export function compare(kept: Kept | undefined, now: { digest: Uint8Array; at: number }): 'new' | 'refresh' | 'same' {
  if (!kept) return 'new'
  const before = Buffer.from(kept.digest)
  if (before.compare(now.digest, 0, HALF, 0, HALF) !== 0) return 'new'
  const age = now.at - kept.refreshedAt
  if (before.compare(now.digest, HALF, 2 * HALF, HALF, 2 * HALF) !== 0) return age >= FACTS_PACE ? 'new' : 'same'
  return age >= REFRESH_PACE ? 'refresh' : 'same'
}

/** What an observation keeps of a result; the rest stands in columns. */
export interface Body {
  readonly findings: readonly Finding[]
  readonly facts: Facts
  readonly startedAt: number
  readonly durationMs: number
}

export function packBody({ findings, facts, startedAt, durationMs }: Result): Uint8Array {
  return deflateRawSync(JSON.stringify({ findings, facts, startedAt, durationMs } satisfies Body))
}

/** Written by {@link packBody} alone, in this or an earlier version. */
export function unpackBody(bytes: Uint8Array): Body {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as Body
}
