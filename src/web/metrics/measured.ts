import { z } from 'zod'
import type { Result } from '../../model/result.ts'
import type { Status } from '../../model/status.ts'
import type { Phases } from '../../model/uptime/look.ts'
import { phasesOf } from '../../model/uptime/look.ts'

/** The figures of the last look of one check: all that stays in memory of it. */
export interface Measured {
  readonly site: string
  readonly kind: string
  readonly status: Status
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly durationMs: number
  readonly phases: Phases | undefined
  /** When the certificate or the domain ends, in seconds since the epoch. */
  readonly until: number | undefined
  /** 0 to 100, by catalogue. */
  readonly scores: readonly { readonly id: string; readonly score: number }[]
}

const certificate = z.object({ validTo: z.iso.datetime({ offset: true }) })
const domain = z.object({ expiresAt: z.iso.datetime({ offset: true }) })
const disclosure = z.object({ catalogues: z.array(z.object({ id: z.string(), score: z.number().nullable() })) })

function endOf(kind: string, facts: object): number | undefined {
  const text =
    kind === 'tls'
      ? certificate.safeParse(facts).data?.validTo
      : kind === 'domain'
        ? domain.safeParse(facts).data?.expiresAt
        : undefined
  return text === undefined ? undefined : Date.parse(text) / 1e3
}

export function measured(site: string, kind: string, { status, startedAt, durationMs, facts }: Result): Measured {
  const catalogues = kind === 'disclosure' ? (disclosure.safeParse(facts).data?.catalogues ?? []) : []
  return {
    site,
    kind,
    status,
    at: startedAt,
    durationMs,
    phases: phasesOf(facts),
    until: endOf(kind, facts),
    scores: catalogues.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }])),
  }
}
