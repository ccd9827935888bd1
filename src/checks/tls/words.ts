import { domainToUnicode } from 'node:url'
import type { Finding } from '../../model/finding.ts'
import { formatDate } from '../../model/format/date.ts'
import { formatDuration } from '../../model/format/duration.ts'
import type { Language } from '../../model/language.ts'
import type { Role } from './host.ts'

/** Dates are told in the time of the offices that read them. */
export const TIME_ZONE = 'Asia/Bangkok'

/** The parts of a finding as the texts need them: every value printable, whatever version wrote the finding. */
export interface Words {
  /** The name as people write it, with a port that is not the usual one. */
  readonly host: string
  readonly role: Role
  text(key: string): string
  /** Names, hosts in their own script, separated by commas. */
  names(key: string): string
  count(key: string): number
  /** `TLS 1.1`. */
  protocol(): string
  /** The day of an ISO 8601 instant. */
  date(key: string): string
  /** A length of time given in milliseconds. */
  duration(key: string): string
}

export function wordsOf({ params = {}, subject }: Finding, language: Language): Words {
  const text = (key: string) => String(params[key] ?? '')
  const list = (key: string) => [params[key] ?? []].flat().map(String)
  const hostname = text('host')
  const port = Number(params['port'] ?? 443)
  const name = inOwnScript(hostname) || subject
  const role = text('role')
  return {
    host: port === 443 || port === 80 ? name : `${name}:${port}`,
    role: role === 'redirect' || role === 'sibling' ? role : 'site',
    text,
    names: (key) => list(key).map(inOwnScript).join(', '),
    protocol: () =>
      text('protocol')
        .replace(/^TLSv(\d)$/, 'TLS $1.0')
        .replace('TLSv', 'TLS '),
    count: (key) => list(key).length,
    date: (key) => formatDate(Date.parse(text(key)) || 0, language, TIME_ZONE),
    duration: (key) => formatDuration(Math.abs(Number(params[key] ?? 0)), language),
  }
}

/** Other names are left as they are: decoding would turn `R11` into `r11`. */
function inOwnScript(name: string): string {
  return name.includes('xn--') ? domainToUnicode(name) || name : name
}
