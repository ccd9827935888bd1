import type { PageLink } from '../../../html/page.ts'
import { readLabel } from '../concept/label.ts'
import type { Scene } from './assessment.ts'

const BLANK_FORM = /แบบฟอร์ม|แบบคำ(?:ขอ|ร้อง)|ฟอร์มเปล่า|ใบสมัคร|ใบคำร้อง/

/** A form to print and fill in shows nothing of what was done, unless forms are what is asked for. */
export function isBlankForm({ label, context }: PageLink, { entry, item }: Scene): boolean {
  const asked = [...entry.phrases.map(({ text }) => text), item.th].some((text) => BLANK_FORM.test(text))
  return !asked && BLANK_FORM.test(readLabel(label).generic ? context : label)
}
