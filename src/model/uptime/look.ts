import type { Status } from '../status.ts'

/** Phases of one HTTP exchange in milliseconds; `totalMs` is their sum and the waits between. */
export interface Phases {
  readonly dnsMs: number
  readonly connectMs: number
  readonly tlsMs: number
  readonly firstByteMs: number
  readonly downloadMs: number
  readonly totalMs: number
}

/** What is kept of every single look: when, how it ended and how long it took. */
export interface Look {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly status: Status
  readonly durationMs: number
  /** Present where the kind measures an exchange. */
  readonly timings?: Phases
}

const PHASES = ['dnsMs', 'connectMs', 'tlsMs', 'firstByteMs', 'downloadMs', 'totalMs'] as const

function isPhases(value: object): value is Phases {
  const fields: Readonly<Record<string, unknown>> = { ...value }
  return PHASES.every((name) => typeof fields[name] === 'number' && Number.isFinite(fields[name]))
}

/** The phases inside the facts of a kind that measures them under `timings`. */
export function phasesOf(facts: object): Phases | undefined {
  if (!('timings' in facts) || typeof facts.timings !== 'object' || facts.timings === null) return undefined
  return isPhases(facts.timings) ? facts.timings : undefined
}
