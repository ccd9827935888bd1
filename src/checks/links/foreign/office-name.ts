import { normaliseThai } from '../../../model/thai/normalise.ts'

const OFFICE =
  /(?:องค์การบริหารส่วนตำบล|อบต\.?|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|องค์การบริหารส่วนจังหวัด|อบจ\.?) ?([ก-ฮะ-๎]{2,40})/g
/** Words that follow a name without a space. */
const BEHIND =
  /(?:จังหวัด|อำเภอ|ตำบล|ที่ทำการ|หมู่ที่|ยินดีต้อนรับ|เลขที่|เว็บไซต์|โทรศัพท์|ขอเชิญ|ประกาศ|เรื่อง|ประจำปี|ได้|ที่|และ|หรือ|ของ|เพื่อ|ใน).*$/
/** Words that are no name: "องค์การบริหารส่วนตำบลได้ดำเนินการ". */
const NO_NAME = /^(?:ทุกแห่ง|แห่ง|ทั่ว|อื่น|ต่าง|นี้|ของ|ได้|ที่|และ|หรือ|ใน|มี|จะ|ให้|ต้อง|ทั้ง|ใกล้เคียง|พ\.ศ)/
const MAX_OFFICES = 8

/** Names of local offices in a text, without their kind, each once. Thai sets no space after a name, so the end of one may be too long. */
export function officesIn(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [, raw = ''] of normaliseThai(text.slice(0, 20_000)).matchAll(OFFICE)) {
    const name = raw.replace(BEHIND, '')
    if (name.length >= 3 && !NO_NAME.test(raw)) found.add(name)
    if (found.size === MAX_OFFICES) break
  }
  return [...found]
}

/** Whether two names mean one office: the end of each may carry words that do not belong to it. */
export function sameOffice(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

/** An office that is named where none of ours is; undefined where ours is not known. */
export function anotherOffice(named: readonly string[], own: readonly string[]): string | undefined {
  if (own.length === 0 || named.some((name) => own.some((ours) => sameOffice(name, ours)))) return undefined
  return named[0]
}
