/** Each row: the full name, the abbreviation without its dots, the English name. January first. */
const NAMES = [
  ['มกราคม', 'มค', 'january'],
  ['กุมภาพันธ์', 'กพ', 'february'],
  ['มีนาคม', 'มีค', 'march'],
  ['เมษายน', 'เมย', 'april'],
  ['พฤษภาคม', 'พค', 'may'],
  ['มิถุนายน', 'มิย', 'june'],
  ['กรกฎาคม', 'กค', 'july'],
  ['สิงหาคม', 'สค', 'august'],
  ['กันยายน', 'กย', 'september'],
  ['ตุลาคม', 'ตค', 'october'],
  ['พฤศจิกายน', 'พย', 'november'],
  ['ธันวาคม', 'ธค', 'december'],
] as const

/** `ม.ค.`, `ม. ค.`, `มค.` and `มค` alike: the last consonant of an abbreviation stands alone. */
const dotted = (abbreviation: string) => `${abbreviation.slice(0, -1)}\\.?\\s?${abbreviation.slice(-1)}\\.?`

/** A spelling of each month, for a regular expression over normalised text. Every alternative is one group, January first. */
export const MONTH_PATTERN = NAMES.map(
  ([full, abbreviation, english]) =>
    `(?:${full.replace('ฎ', '[ฎฏ]')}|${dotted(abbreviation)}|${english}|${english.slice(0, 3)}(?![a-z])\\.?)`,
).join('|')

const MATCHERS = MONTH_PATTERN.split('|(?:').map((part, i) => new RegExp(`^(?:${i === 0 ? part : `(?:${part}`})$`))

/** 1-12; undefined where the text is no month. */
export function monthOf(text: string): number | undefined {
  const index = MATCHERS.findIndex((matcher) => matcher.test(text.trim()))
  return index < 0 ? undefined : index + 1
}
