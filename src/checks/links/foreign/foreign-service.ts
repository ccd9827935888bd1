import { getDomain } from 'tldts'
import type { PlacedLink } from '../known.ts'
import type { Oddity } from '../happened.ts'
import { anotherOffice, officesIn, sameOffice } from './office-name.ts'
import { serviceCodeOf } from './service-code.ts'

/** Another office's service behind a link of this site. */
export interface ForeignService {
  readonly what: Extract<Oddity, 'foreign-mail' | 'foreign-code' | 'shared-code' | 'foreign-office'>
  /** Whose it is, where that is known: the name of an office, or a domain. */
  readonly whose: string
}

export interface Standing {
  /** Start page of the site. */
  readonly start: string
  /** Local offices that the front page names. */
  readonly own: readonly string[]
  /** Local offices that the page behind the link names. */
  readonly named: readonly string[]
  /** The other office on whose site the same code stands, where one does. */
  readonly sharedWith: (code: string) => string | undefined
}

/** Mail that the state runs for many offices. */
const COMMON_MAIL = new Set(['mail.go.th', 'mailgothai.go.th', 'egov.go.th', 'dga.or.th', 'dla.go.th', 'moi.go.th'])
const MAIL_HOST = /^(web)?mail\d?\.|^(roundcube|zimbra|mailserver)\./i
const MAIL_PATH = /(^|\/)(webmail|roundcube|squirrelmail|horde|zimbra)(\/|$)/i
const MAIL_LABEL = /web ?mail|เว็บเมล|(?:^|\s)e-?mail|อีเมล|จดหมายอิเล็กทรอนิกส์/i
const SERVICE =
  /ร้องเรียน|ร้องทุกข์|แจ้งเบาะแส|ถาม ?-? ?ตอบ|กระดาน|เว็บบอร์ด|web ?board|q ?& ?a|e-?service|บริการออนไลน์|แบบสอบถาม|ความพึงพอใจ|แบบฟอร์ม|ยื่นคำ|จองคิว|ศูนย์ข้อมูลข่าวสาร|รับฟังความคิดเห็น/i
/** Lists in which other offices are rightly named. */
const NEIGHBOURS =
  /ใกล้เคียง|ที่เกี่ยวข้อง|เครือข่าย|ลิงก์|ลิงค์|links?\b|หน่วยงานอื่น|หน่วยงานภาย|อปท|องค์กรปกครองส่วนท้องถิ่น|ในเขตอำเภอ|ในจังหวัด|เพื่อนบ้าน/i

/**
 * Whether a link that should lead to a service of this office leads to one of another: what remains when a vendor
 * copies one customer's site for the next. Pure. Undefined where nothing proves it.
 */
export function foreignServiceOf(link: PlacedLink, standing: Standing): ForeignService | undefined {
  const { start, own, named } = standing
  if ([link.label, ...link.path].some((text) => NEIGHBOURS.test(text))) return undefined
  // A label that says whose it is deceives nobody.
  const stranger = anotherOffice(named, own)
  const said = officesIn(link.label)
  if (said.some((name) => !own.some((ours) => sameOffice(name, ours)))) return undefined

  const code = serviceCodeOf(link.url)
  if (code !== undefined) {
    if (stranger !== undefined) return { what: 'foreign-code', whose: stranger }
    const other = named.length > 0 ? undefined : standing.sharedWith(code)
    return other === undefined ? undefined : { what: 'shared-code', whose: other }
  }
  const host = new URL(link.url).hostname
  const [theirs, ours] = [getDomain(host), getDomain(new URL(start).hostname)]
  if (theirs === null || theirs === ours) return undefined
  if (isMail(link, host) && theirs.endsWith('.go.th') && !COMMON_MAIL.has(theirs) && !isOurs(named, own)) {
    return { what: 'foreign-mail', whose: stranger ?? theirs }
  }
  const service = [link.label, ...link.path.slice(-1)].some((text) => SERVICE.test(text))
  return service && stranger !== undefined ? { what: 'foreign-office', whose: stranger } : undefined
}

function isMail({ url, label }: PlacedLink, host: string): boolean {
  return (
    MAIL_HOST.test(host) || MAIL_PATH.test(new URL(url).pathname) || (MAIL_LABEL.test(label) && host.includes('mail'))
  )
}

function isOurs(named: readonly string[], own: readonly string[]): boolean {
  return named.some((name) => own.some((ours) => sameOffice(name, ours)))
}
