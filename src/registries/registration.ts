import { z } from 'zod'

export const SOURCES = ['rdap', 'whois', 'manual'] as const
export type Source = (typeof SOURCES)[number]

/** Why a registration shows no expiry: the field is not there, or what it holds cannot be trusted. */
export const EXPIRY_PROBLEMS = ['absent', 'buddhist-era', 'ambiguous', 'malformed'] as const
export type ExpiryProblem = (typeof EXPIRY_PROBLEMS)[number]

/** An ISO 8601 instant in UTC, or null where the registry does not say. */
const instant = z.iso.datetime().nullable()

/** What a registry holds about a domain; its contacts are left out on purpose. */
export const domainRecord = z.object({
  registrar: z.string().nullable(),
  createdAt: instant,
  /** The last second of the registration, by the registry. */
  expiresAt: instant,
  expiryProblem: z.enum(EXPIRY_PROBLEMS).nullable(),
  /** The expiry as received, where it could not be read. */
  expiryText: z.string().nullable(),
  /** The registrar's own date: shown, never judged, since it may differ from the registry's. */
  registrarExpiresAt: instant,
  statuses: z.array(z.string()),
  /** Lower case, sorted, without the final dot. */
  nameservers: z.array(z.string()),
})
export type DomainRecord = z.infer<typeof domainRecord>

const evidence = z.object({ url: z.string(), excerpt: z.string(), sha256: z.string(), at: z.string() })

/** What one source said: data whatever happened, and small enough to be remembered. */
export const registration = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), record: domainRecord, evidence: evidence.nullable() }),
  /** The source answered that it has no such domain. */
  z.object({ kind: z.literal('absent'), evidence }),
  /** No server of this sort is known for the top-level domain. */
  z.object({ kind: z.literal('unserved') }),
  z.object({
    kind: z.literal('failed'),
    reason: z.string(),
    detail: z.string(),
    /** Milliseconds since the epoch before which the source does not want to be asked. */
    retryAt: z.number().nullable(),
  }),
])
export type Registration = z.infer<typeof registration>
