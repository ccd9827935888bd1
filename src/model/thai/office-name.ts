import { normaliseThai } from './normalise.ts'

/** Kinds of local offices, as their names begin; the short ones stand in speech and in headings. */
const WHOLE = 'องค์การบริหารส่วนตำบล|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร'
const SHORT = 'อบต\\.?|เทศบาล|ทต\\.?|ทม\\.?'
/** What may follow the kind and is no name: all of them, one that …, of the year … */
const NO_NAME =
  'ที่|และ|หรือ|ประจำ|พ\\.?ศ|เรื่อง|ทุก|ต่าง|อื่น|ตาม|ใน|มี|เป็น|ได้|จะ|ต้อง|ว่าด้วย|แห่ง|ซึ่ง|โดย|สามารถ|อาจ|ของ|ให้|เพื่อ|กับ|จังหวัด|อำเภอ|ขนาด|สามัญ|ดี|เคลื่อนที่|เรา'
const NAME = `\\s?(?!${NO_NAME})[ก-ฮเ-ไ][ก-๎]{1,24}(?=$|[\\s(),.:;|/“”"-])`

/** The name of a local office within a label, with the word "of" before it; global, for replacing. */
export const OFFICE_IN_LABEL = new RegExp(`(?:ของ)?(?:${WHOLE}|${SHORT})${NAME}`, 'g')

const NAMED = new RegExp(`(?:${WHOLE})((?!${NO_NAME})[ก-ฮเ-ไ][ก-๎]{2,24})(?=$|[\\s(),.:;|/“”"-])`, 'g')

/**
 * Names of the local offices that a text names in full, without their kind, in order, as often as they stand there. A name
 * is written right behind its kind; what begins the next line is another matter.
 */
export function officeNames(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => [...normaliseThai(line).matchAll(NAMED)].flatMap(([, name]) => name ?? []))
}
