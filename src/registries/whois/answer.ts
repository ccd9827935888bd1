import { domainToASCII } from 'node:url'
import type { DomainRecord } from '../registration.ts'
import { distinctStatuses } from '../domain-status.ts'
import { nameserverNames, plainText } from '../plain-text.ts'
import { firstInstant, lastInstant, readRegistryDate } from '../registry-date.ts'
import { registryTimeZone } from '../top-level-domain.ts'

/** The names that registries give to what is needed, in lower case; `Exp date` is THNIC's. `Renew date` is the last renewal: not here. */
const FIELDS = {
  domain: ['domain name', 'domain', 'domainname'],
  registrar: ['registrar', 'registrar name', 'sponsoring registrar'],
  created: [
    'created date',
    'creation date',
    'created',
    'created on',
    'registered',
    'registered on',
    'registration date',
  ],
  expires: [
    'exp date',
    'registry expiry date',
    'expiry date',
    'expiration date',
    'registry expiration date',
    'domain expiration date',
    'expires',
    'expires on',
    'expire date',
    'expire',
    'paid-till',
    'renewal date',
    'valid until',
  ],
  registrarExpires: ['registrar registration expiration date'],
  status: ['status', 'domain status', 'state'],
  nameserver: ['name server', 'name servers', 'nameserver', 'nameservers', 'nserver'],
} as const
type Field = keyof typeof FIELDS
const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) => names.map((name): [string, Field] => [name, field as Field])),
)

/** How registries say that they have no such domain; THNIC: `% No match for "NAME".` once, `% No match found.` now. */
const NO_MATCH = [
  /^no match\b/,
  /^(?:domain )?not found\b/,
  /^no (?:data|entries|object|record|records|information|whois server)\b.{0,40}\bfound\b/,
  /^no data found\b/,
  /^nothing found\b/,
  /^(?:the queried )?object does not exist\b/,
  /^(?:domain )?status:\s*(?:free|available|not registered|no object found)\b/,
  /^(?:the )?domain\b.{0,260}\b(?:is available|is free|not found|not registered|does not exist|is available for registration)\b/,
]
/** How they say that they will not answer now: never to be taken for "no such domain". */
const REFUSED =
  /limit.{0,40}exceed|exceed.{0,60}(?:limit|quota|rate)|quota.{0,40}(?:reached|exceed)|too many (?:requests|queries|connections)|try again|access (?:is )?denied|blacklisted|temporarily (?:blocked|unavailable)/i

export type WhoisAnswer =
  | { readonly kind: 'found'; readonly record: DomainRecord; readonly excerpt: string }
  | { readonly kind: 'absent'; readonly excerpt: string }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'unreadable'; readonly detail: string }

/** Reads a WHOIS text about `domain` (an A-label in lower case). Holders and contacts are passed over. */
export function readWhoisAnswer(text: string, domain: string): WhoisAnswer {
  const lines = text.split(/\r?\n/).slice(0, 2_000)
  const fields = readFields(lines)

  const names = fields.filter(({ field }) => field === 'domain').map(({ value }) => value)
  if (names.length > 0) {
    if (!names.some((name) => namesDomain(name, domain))) {
      return { kind: 'unreadable', detail: `the answer is about ${plainText(names[0] ?? '', 80)}` }
    }
    const excerpt = fields.map(({ line }) => plainText(line, 120)).join('\n')
    return { kind: 'found', record: recordOf(fields, domain), excerpt: excerpt.slice(0, 1_000) }
  }

  const noMatch = lines.map(withoutMarks).find((line) => NO_MATCH.some((pattern) => pattern.test(line.toLowerCase())))
  if (noMatch !== undefined) return { kind: 'absent', excerpt: plainText(noMatch, 200) }
  const refusal = lines.map(withoutMarks).find((line) => REFUSED.test(line))
  if (refusal !== undefined) return { kind: 'refused', detail: plainText(refusal, 160) }
  const first = lines.map(withoutMarks).find((line) => line !== '')
  return {
    kind: 'unreadable',
    detail: first === undefined ? 'the answer is empty' : `the answer begins with "${plainText(first, 80)}"`,
  }
}

interface FieldLine {
  readonly field: Field
  readonly value: string
  readonly line: string
}

function readFields(lines: readonly string[]): FieldLine[] {
  return lines.flatMap((line) => {
    const colon = line.indexOf(':')
    if (colon < 1 || /^\s*[%#>]/.test(line)) return []
    const name = line
      .slice(0, colon)
      .replace(/\.+\s*$/, '')
      .trim()
      .toLowerCase()
    const field = FIELD_OF.get(name)
    const value = line.slice(colon + 1).trim()
    return field === undefined || value === '' ? [] : [{ field, value, line: line.trim() }]
  })
}

/** `GOOGLE.CO.TH`, also where the name stands beside its other spelling in brackets. */
function namesDomain(value: string, domain: string): boolean {
  return value
    .slice(0, 600)
    .split(/[\s()[\],]+/)
    .some((word) => word !== '' && domainToASCII(word.replace(/\.$/, '')) === domain)
}

/** A line without the signs that mark a remark. */
function withoutMarks(line: string): string {
  return line
    .replace(/^[\s%#*>-]+/, '')
    .trim()
    .slice(0, 400)
}

function recordOf(fields: readonly FieldLine[], domain: string): DomainRecord {
  const timeZone = registryTimeZone(domain)
  const values = (field: Field) => fields.filter((line) => line.field === field).map(({ value }) => value)
  const date = (field: Field) => {
    const [text] = values(field)
    return text === undefined ? undefined : readRegistryDate(text, timeZone)
  }
  const expiry = date('expires')
  const expiresAt = expiry ? iso(lastInstant(expiry, timeZone)) : null
  const created = date('created')
  const registrarExpiry = date('registrarExpires')
  const [registrar] = values('registrar')
  const [expiryText] = values('expires')
  return {
    registrar: registrar === undefined ? null : plainText(registrar, 120),
    createdAt: created ? iso(firstInstant(created, timeZone)) : null,
    expiresAt,
    expiryProblem: expiry === undefined ? 'absent' : expiry.kind === 'unreadable' ? expiry.problem : null,
    expiryText: expiresAt === null && expiryText !== undefined ? plainText(expiryText, 60) : null,
    registrarExpiresAt: registrarExpiry ? iso(lastInstant(registrarExpiry, timeZone)) : null,
    statuses: distinctStatuses(values('status').flatMap((value) => value.split(','))),
    nameservers: nameserverNames(values('nameserver')),
  }
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
