import { z } from 'zod'
import { DAY } from '../../model/duration.ts'
import { domainRecord, registration } from '../../registries/registration.ts'

/** The sources that answer for themselves; what is entered by hand needs no memory. */
export const REGISTRIES = ['rdap', 'whois'] as const
export type Registry = (typeof REGISTRIES)[number]

/** Dates further apart than this differ: a day-only date and a moment in another zone may lie up to two days from each other. */
export const SAME_DATE = 2 * DAY

/**
 * How long a change stays a finding, in milliseconds. Then what was new is the ordinary state and the incident resolves by itself:
 * long enough to stand in one weekly report, short enough not to nag about a planned move.
 */
export const CHANGE_SHOWN = 7 * DAY

/** One answer of one registry and when it was given, in milliseconds since the epoch. */
const answer = z.object({ askedAt: z.number(), registration })
export type Answer = z.infer<typeof answer>
export type Answers = Partial<Record<Registry, Answer>>

const nameserverChange = z.object({ from: z.array(z.string()), to: z.array(z.string()), at: z.number() })
const expiryChange = z.object({ from: z.string(), to: z.string(), at: z.number() })

/** The last that one registry said of the two things that must not change unnoticed; kept apart, since registries differ. */
const baseline = z.object({
  expiresAt: z.string().nullable(),
  nameservers: z.array(z.string()),
  nameserverChange: nameserverChange.nullable(),
  expiryChange: expiryChange.nullable(),
})
export type Baseline = z.infer<typeof baseline>

/** What is remembered of a domain, shared by every site under it. */
export const domainState = z.object({
  answers: z.object({ rdap: answer.optional(), whois: answer.optional() }),
  baselines: z.object({ rdap: baseline.optional(), whois: baseline.optional() }),
  /** The last registration seen with an expiry date; a failure never touches it. `at` in milliseconds since the epoch. */
  good: z.object({ source: z.enum(REGISTRIES), record: domainRecord, at: z.number() }).nullable(),
})
export type DomainState = z.infer<typeof domainState>

export const NOTHING_KNOWN: DomainState = { answers: {}, baselines: {}, good: null }

/** The state after new answers. Pure; `fresh` holds only what was asked just now. */
export function remember(state: DomainState, fresh: Answers): DomainState {
  let { good } = state
  const baselines = { ...state.baselines }
  // The most trusted registry comes last, so that its date is the one that stays.
  for (const source of [...REGISTRIES].reverse()) {
    const given = fresh[source]
    if (given?.registration.kind !== 'found') continue
    const { record } = given.registration
    baselines[source] = nextBaseline(baselines[source], record, given.askedAt)
    if (record.expiresAt !== null) good = { source, record, at: given.askedAt }
  }
  return { answers: { ...state.answers, ...fresh }, baselines, good }
}

interface Seen {
  readonly expiresAt: string | null
  readonly nameservers: readonly string[]
}

function nextBaseline(before: Baseline | undefined, seen: Seen, at: number): Baseline {
  return {
    // What a registry leaves out this time says nothing about a change.
    expiresAt: seen.expiresAt ?? before?.expiresAt ?? null,
    nameservers: seen.nameservers.length > 0 ? [...seen.nameservers] : (before?.nameservers ?? []),
    nameserverChange: nextNameserverChange(before, seen.nameservers, at),
    expiryChange: nextExpiryChange(before, seen.expiresAt, at),
  }
}

function nextNameserverChange(before: Baseline | undefined, now: readonly string[], at: number) {
  const change = current(before?.nameserverChange, at)
  if (!before || before.nameservers.length === 0 || now.length === 0 || same(before.nameservers, now)) return change
  const from = change?.from ?? before.nameservers
  return same(from, now) ? null : { from, to: [...now], at }
}

function nextExpiryChange(before: Baseline | undefined, now: string | null, at: number) {
  const change = current(before?.expiryChange, at)
  if (now === null || before?.expiresAt == null) return change
  const from = change?.from ?? before.expiresAt
  if (Date.parse(now) >= Date.parse(from) - SAME_DATE) return null
  return { from, to: now, at: change?.at ?? at }
}

/** A change that is still news. */
function current<T extends { at: number }>(change: T | null | undefined, now: number): T | null {
  return change && now - change.at < CHANGE_SHOWN ? change : null
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, i) => name === other[i])
}
