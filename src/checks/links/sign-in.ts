import type { Page } from '../../html/page.ts'

/** Labels of links that are meant for those who have an account. */
const SIGN_IN_LABEL =
  /เข้าสู่ระบบ|ล[็๊]?[อ]?[กค]อิน|ลงชื่อเข้า|สำหรับ(?:เจ้าหน้าที่|ผู้ดูแล|สมาชิก|บุคลากร)|ผู้ดูแลระบบ|^สมาชิก$|ระบบสมาชิก|สารบรรณอิเล็กทรอนิกส์|เว็บเมล|อีเมล|admin|log ?in|sign ?in|e-?mail|web ?mail|e-?office|e-?saraban|intranet|back ?office/i
const SIGN_IN_PATH = /(^|[/_.-])(login|log-in|signin|sign-in|logon|auth|member|users?|admin|account|webmail)([/_.-]|$)/i
/** A page with no more text and ways on than this, and a field for a password, is there for signing in. */
const LITTLE_TEXT = 400
const FEW_LINKS = 15

/**
 * Whether a visitor who follows a link that does not say so ends before a page that wants a password.
 *
 * @param boxed whether the front page has such a field: then it may stand on every page, beside the content.
 */
export function isWall(page: Page, link: { readonly url: string; readonly label: string }, boxed: boolean): boolean {
  if (!page.forms.some((form) => form.password)) return false
  if (SIGN_IN_LABEL.test(link.label) || SIGN_IN_PATH.test(new URL(link.url).pathname)) return false
  if (page.finalUrl !== link.url && SIGN_IN_PATH.test(new URL(page.finalUrl).pathname)) return true
  const text = page.blocks.reduce((sum, block) => sum + block.text.length, 0)
  return !boxed && text <= LITTLE_TEXT && page.links.length <= FEW_LINKS
}

const SWITCH_LABEL =
  /^(th|thai|ไทย|ภาษาไทย|en|eng|english|ภาษาอังกฤษ|home|หน้าแรก|หน้าหลัก|กลับหน้าแรก|กลับหน้าหลัก|เข้าสู่เว็บไซต์|[กก]?-?\+?|[กa][-+]?)$/i
const SWITCH_PATH =
  /(^|[/_.-])(lang|langs|language|locale|switch\w*)([/_.-]|$)|\/(th|en|home|index\d?|main|front)(\.\w{2,5})?\/?($|\?)|[?&](lang|language|l|lc)=/i

/** Whether a link to the start page is meant: the way home, another language, larger letters. */
export function isSwitch(url: string, label: string): boolean {
  const { pathname, search } = new URL(url)
  return SWITCH_LABEL.test(label.trim()) || SWITCH_PATH.test(pathname + search)
}
