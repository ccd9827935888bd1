import type { Registration, Source } from '../../registries/registration.ts'
import type { DomainCase } from './case.ts'
import type { DatedSource } from './expiry.ts'
import { calendarDay } from '../../model/calendar-day.ts'
import { distinctStatuses } from '../../registries/domain-status.ts'
import { answered } from './ask.ts'
import { daysLeft, foundIn, recordShown } from './case.ts'

/** What one source said at its last look, for a person who compares them. */
export interface SourceFacts {
  readonly source: Source
  readonly outcome: 'found' | 'absent' | 'unserved' | 'failed'
  readonly expiresAt: string | null
  /** ISO 8601 instant at which it was asked; null for what was entered by hand. */
  readonly askedAt: string | null
  readonly detail: string | null
}

/** Instants are ISO 8601 in UTC. */
export interface DomainFacts {
  readonly name: string
  readonly registrar: string | null
  readonly createdAt: string | null
  readonly expiresAt: string | null
  /** The day of `expiresAt` in the office's time zone: `2027-10-07`. */
  readonly expiresOn: string | null
  /** Calendar days in the office's time zone; negative after the expiry. */
  readonly daysLeft: number | null
  /** Where `expiresAt` comes from. */
  readonly source: Source | null
  readonly statuses: readonly string[]
  readonly nameservers: readonly string[]
  /** When the registry said what is shown here; the age of an old answer is counted from it. */
  readonly checkedAt: string | null
  /** Whether the registry gave no answer this time, so that its last good one is shown. */
  readonly stale: boolean
  /** The registrar's own date, which may differ from the registry's. */
  readonly registrarExpiresAt: string | null
  readonly sources: readonly SourceFacts[]
}

/** What the look measured; `counted` is the date that is judged. */
export function factsOf(given: DomainCase, counted: DatedSource | undefined): DomainFacts {
  const seen = recordShown(given)
  const lists = foundIn(given).map(({ registration }) => registration.record)
  return {
    name: given.domain,
    registrar: seen?.record.registrar ?? null,
    createdAt: seen?.record.createdAt ?? null,
    expiresAt: counted ? new Date(counted.expiresAt).toISOString() : null,
    expiresOn: counted ? calendarDay(counted.expiresAt, given.timeZone) : null,
    daysLeft: counted ? daysLeft(given, counted) : null,
    source: counted?.source ?? null,
    statuses: distinctStatuses(
      lists.length > 0 ? lists.flatMap(({ statuses }) => statuses) : (seen?.record.statuses ?? []),
    ),
    nameservers: seen?.record.nameservers ?? [],
    checkedAt: seen ? new Date(seen.at).toISOString() : null,
    stale: seen?.stale ?? false,
    registrarExpiresAt: seen?.record.registrarExpiresAt ?? null,
    sources: sourceFacts(given),
  }
}

function sourceFacts({ look, manual }: DomainCase): SourceFacts[] {
  const facts = (source: SourceFacts['source'], registration: Registration, askedAt: number | null): SourceFacts => ({
    source,
    outcome: registration.kind,
    expiresAt: registration.kind === 'found' ? registration.record.expiresAt : null,
    askedAt: askedAt === null ? null : new Date(askedAt).toISOString(),
    detail: registration.kind === 'failed' ? registration.detail : null,
  })
  return [
    ...answered(look.answers).map(([source, { registration, askedAt }]) => facts(source, registration, askedAt)),
    ...(manual ? [facts('manual', manual, null)] : []),
  ]
}
