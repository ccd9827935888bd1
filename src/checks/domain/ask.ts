import type { Outcome } from '../../net/failure.ts'
import type { LookupContext } from '../../registries/lookup.ts'
import type { Answer, Answers, DomainState, Registry } from './state.ts'
import { HOUR, MINUTE } from '../../model/duration.ts'
import { lookups } from '../../registries/registry.ts'
import { NOTHING_KNOWN, REGISTRIES, domainState, remember } from './state.ts'

/** A registry that could not be reached is tried again this much later, in milliseconds; one that answered badly has had its question. */
export const RETRY = HOUR
const ANSWERED = new Set(['http-status', 'rate-limited', 'malformed', 'too-large'])

export interface DomainLook {
  readonly state: DomainState
  /** The latest answer of each registry: given just now, or within the interval. */
  readonly answers: Answers
  /** The name servers that the DNS knows; asked only where a registry says that there is no such domain. */
  readonly delegation?: Outcome<readonly string[]>
}

/**
 * Asks each registry whose last answer is older than `interval` (milliseconds), and remembers what it said. Answers are shared by all
 * sites of the domain, so however many there are, each registry is asked once an interval.
 */
export async function askRegistries(domain: string, interval: number, context: LookupContext): Promise<DomainLook> {
  const key = `domain:${domain}`
  const parsed = domainState.safeParse((await context.memory.get(key)) ?? NOTHING_KNOWN)
  const before = parsed.success ? parsed.data : NOTHING_KNOWN

  const asked = await Promise.all(
    REGISTRIES.map(async (source): Promise<Answers> => {
      const lookup = lookups[source]
      if (!lookup.accepts(domain) || !isDue(before.answers[source], context.now(), interval)) return {}
      return { [source]: { askedAt: context.now(), registration: await lookup.find(domain, context) } }
    }),
  )
  const fresh: Answers = Object.assign({}, ...asked)
  const state = remember(before, fresh)
  // An answer cut short by us says nothing about the registry: the next look asks anew.
  if (Object.keys(fresh).length > 0 && !context.signal.aborted) await context.memory.set(key, state)

  const { answers } = state
  const denied = REGISTRIES.some((source) => answers[source]?.registration.kind === 'absent')
  const confirmed = REGISTRIES.some((source) => answers[source]?.registration.kind === 'found')
  if (!denied || confirmed) return { state, answers }
  return { state, answers, delegation: await context.network.nameservers(domain, context.signal) }
}

/** Whether a registry may and should be asked again. */
export function isDue(last: Answer | undefined, now: number, interval: number): boolean {
  // A clock that was set back must not silence the watch.
  if (!last || last.askedAt > now) return true
  const { registration } = last
  if (registration.kind === 'failed' && registration.retryAt !== null) return now >= registration.retryAt
  if (registration.kind === 'failed' && !ANSWERED.has(registration.reason)) {
    return now >= last.askedAt + Math.min(interval, RETRY)
  }
  // The scheduler comes a little early or late: a look that is early by less is the one that is due.
  return now >= last.askedAt + interval - Math.min(interval / 20, 10 * MINUTE)
}

/** The answers there are, in the order of trust. */
export function answered(answers: Answers): readonly (readonly [Registry, Answer])[] {
  return REGISTRIES.flatMap((source) => {
    const answer = answers[source]
    return answer ? [[source, answer] as const] : []
  })
}
