import { z } from 'zod'
import type { Result } from '../../model/result.ts'

/** What a report reads out of the facts of a kind. An older version may have written them, so whatever does not fit is left out. */
const text = z.string().min(1).nullish().catch(null)

const certificateFacts = z.object({
  host: text,
  issuer: text,
  fingerprint256: text,
  validTo: z.iso.datetime(),
})

const domainFacts = z.object({
  name: z.string(),
  registrar: text,
  expiresAt: z.iso.datetime().nullish().catch(null),
  expiresOn: z.iso.date().nullish().catch(null),
  source: text,
  checkedAt: z.iso.datetime().nullish().catch(null),
})

const renewalFacts = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), due: z.iso.date(), contact: text })),
})

const localized = z.object({ th: z.string(), en: z.string() })

const disclosureFacts = z
  .object({
    catalogues: z.array(
      z.object({
        id: z.string(),
        title: localized,
        score: z.number().nullable(),
        target: z.number().nullish().catch(null),
        total: z.int(),
        present: z.int(),
        items: z.array(
          z.object({
            code: z.string(),
            titles: localized,
            status: z.enum(['present', 'outdated', 'broken', 'empty', 'missing', 'unverified', 'unknown']),
            url: z.string().nullish().catch(null),
            fiscalYear: z.int().nullish().catch(null),
          }),
        ),
      }),
    ),
  })
  // A look at a site that was down scores nothing.
  .refine(({ catalogues }) => catalogues.some(({ score }) => score !== null))

export type CertificateFacts = z.output<typeof certificateFacts>
export type DomainFacts = z.output<typeof domainFacts>
export type RenewalFacts = z.output<typeof renewalFacts>
export type DisclosureFacts = z.output<typeof disclosureFacts>
export type CatalogueFacts = DisclosureFacts['catalogues'][number]

const SHAPES = {
  tls: certificateFacts,
  domain: domainFacts,
  renewal: renewalFacts,
  disclosure: disclosureFacts,
} as const

export type ReadKind = keyof typeof SHAPES
/** The kinds whose last whole result a report reads. */
export const READ_KINDS: readonly ReadKind[] = ['tls', 'domain', 'renewal', 'disclosure']

/** The facts of a result; undefined where there is none, or where it saw nothing of the kind. */
export function readFacts<K extends ReadKind>(
  kind: K,
  result: Result | undefined,
): z.output<(typeof SHAPES)[K]> | undefined {
  if (result === undefined) return undefined
  const parsed = SHAPES[kind].safeParse(result.facts)
  return parsed.success ? (parsed.data as z.output<(typeof SHAPES)[K]>) : undefined
}

/** Whether a result tells anything that a report reads; else the one before it is asked. */
export function isTelling(result: Result): boolean {
  return READ_KINDS.some((kind) => readFacts(kind, result) !== undefined)
}
