import type { Form, PageLink } from '../../../html/page.ts'
import { hostMatches, isChatHost } from '../../../survey/platform.ts'

const SHARE =
  /\/(?:sharer|share|intent|dialog|plugins\/(?:like|share))|[?&](?:text|body|title)=|\/R\/msg|social-plugins\.line/i
const SEARCH = /^(?:q|s|search|keyword|keywords|query|searchword|ค้นหา.*|คำค้น.*|search.*)$/i
const NO_DATA_TYPED = /ค้นหา|search|เข้าสู่ระบบ|login|log in|sign in/i

export function isChat(url: string): boolean {
  return isChatHost(url) && !SHARE.test(url)
}

/** One film, one post: no page of an office. */
const SINGLE = /\/(?:embed|watch|shorts|videos?|posts?|events)(?:\/|\?|$)|youtu\.be\/|\/plugins\/(?:video|post)\.php/i
/** Others whose pages offices link to. */
const OTHERS = /ดำรงธรรม|กระทรวง|กรม|จังหวัด|อำเภอ|ป\.?ป\.?[ชท]|สตง|สำนักงาน(?!เทศบาล|อบต|องค์การ)|โรงพยาบาล|ตำรวจ/

/** A link to a page of the office itself on a social network, not a button for sharing and not the network's front door. */
export function isSocialPage(link: PageLink, hosts: readonly string[]): boolean {
  if (!hostMatches(link.url, hosts) || OTHERS.test(`${link.label} ${link.title ?? ''}`)) return false
  if (/\/plugins\/page\.php/.test(link.url)) return true
  const { pathname, search } = new URL(link.url)
  return !SHARE.test(link.url) && !SINGLE.test(link.url) && (pathname.length > 1 || search.length > 1)
}

/** A form into which people write something of their own: neither search nor login. */
export function isForWriting(form: Form): boolean {
  if (form.password || form.fields.length === 0) return false
  if (form.fields.every((field) => SEARCH.test(field.trim()))) return false
  const words = [...form.buttons, ...form.fields].join(' ')
  return !(form.fields.length <= 2 && NO_DATA_TYPED.test(words))
}
