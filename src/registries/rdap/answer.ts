import { domainToASCII } from 'node:url'
import { z } from 'zod'
import type { DomainRecord } from '../registration.ts'
import type { RegistryDate } from '../registry-date.ts'
import { distinctStatuses } from '../domain-status.ts'
import { nameserverNames, plainText } from '../plain-text.ts'
import { firstInstant, lastInstant, readRegistryDate } from '../registry-date.ts'
import { registryTimeZone } from '../top-level-domain.ts'

/** A list of which only the entries of the right shape are taken: one odd entry must not hide the expiry date. */
function listOf<T extends z.ZodType>(entry: T) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((entries) =>
      entries.flatMap((value) => {
        const parsed = entry.safeParse(value)
        return parsed.success ? [parsed.data] : []
      }),
    )
}

/** The part of a domain object (RFC 9083, section 5.3) that is needed here. */
const domainObject = z.object({
  objectClassName: z.string().regex(/^domain$/i),
  ldhName: z.string().optional().catch(undefined),
  unicodeName: z.string().optional().catch(undefined),
  status: listOf(z.string()),
  events: listOf(z.object({ eventAction: z.string(), eventDate: z.string() })),
  nameservers: listOf(z.object({ ldhName: z.string() })),
  entities: listOf(
    z.object({
      roles: listOf(z.string()),
      handle: z.string().optional().catch(undefined),
      vcardArray: z.array(z.unknown()).optional().catch(undefined),
    }),
  ),
})
type DomainObject = z.infer<typeof domainObject>

const errorObject = z.object({ errorCode: z.coerce.number() })

export type RdapAnswer =
  | { readonly kind: 'found'; readonly record: DomainRecord; readonly excerpt: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly detail: string }

/** Reads the body of an RDAP answer to a question about `domain` (an A-label in lower case). */
export function readRdapAnswer(body: Uint8Array, domain: string): RdapAnswer {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(body))
  } catch {
    return { kind: 'unreadable', detail: 'the answer is not JSON' }
  }
  const error = errorObject.safeParse(json)
  if (error.success && error.data.errorCode === 404) return { kind: 'absent' }
  const parsed = domainObject.safeParse(json)
  if (!parsed.success) return { kind: 'unreadable', detail: 'the answer is JSON but no RDAP domain' }

  const name = parsed.data.ldhName ?? parsed.data.unicodeName
  if (name !== undefined && domainToASCII(name.replace(/\.$/, '')) !== domain) {
    return { kind: 'unreadable', detail: `the answer is about ${plainText(name, 80)}` }
  }
  const { status, events, nameservers } = parsed.data
  return {
    kind: 'found',
    record: recordOf(parsed.data, domain),
    excerpt: plainText(JSON.stringify({ ldhName: name, status, events, nameservers }), 1_000),
  }
}

function recordOf(object: DomainObject, domain: string): DomainRecord {
  const timeZone = registryTimeZone(domain)
  const expirations = eventTexts(object, 'expiration')
  const dates = expirations.map((text) => readRegistryDate(text, timeZone))
  const expiresAt = latest(dates, timeZone)
  const problem = dates.find((date) => date.kind === 'unreadable')?.problem ?? 'absent'
  const [registration] = eventTexts(object, 'registration').map((text) => readRegistryDate(text, timeZone))
  const created = registration && firstInstant(registration, timeZone)
  const registrar = eventTexts(object, 'registrar expiration').map((text) => readRegistryDate(text, timeZone))
  return {
    registrar: registrarName(object),
    createdAt: created == null ? null : new Date(created).toISOString(),
    expiresAt,
    expiryProblem: expiresAt === null ? problem : null,
    expiryText: expiresAt === null && expirations[0] !== undefined ? plainText(expirations[0], 60) : null,
    registrarExpiresAt: latest(registrar, timeZone),
    statuses: distinctStatuses(object.status.map((status) => plainText(status, 120))),
    nameservers: nameserverNames(object.nameservers.map((server) => server.ldhName)),
  }
}

function eventTexts(object: DomainObject, action: string): string[] {
  return object.events.filter((event) => event.eventAction.toLowerCase() === action).map((event) => event.eventDate)
}

function latest(dates: readonly RegistryDate[], timeZone: string): string | null {
  const instants = dates.map((date) => lastInstant(date, timeZone)).filter((at) => at !== null)
  return instants.length === 0 ? null : new Date(Math.max(...instants)).toISOString()
}

/** The formatted name on the registrar's card (RFC 7095: `['vcard', [[name, parameters, type, value], …]]`), else its handle. */
function registrarName(object: DomainObject): string | null {
  const registrar = object.entities.find((entity) => entity.roles.some((role) => role.toLowerCase() === 'registrar'))
  const properties = z.array(z.array(z.unknown())).safeParse(registrar?.vcardArray?.[1])
  const name = properties.success ? properties.data.find(([property]) => property === 'fn')?.[3] : undefined
  const text = typeof name === 'string' && name.trim() !== '' ? name : registrar?.handle
  return text === undefined ? null : plainText(text, 120)
}
