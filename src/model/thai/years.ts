import { fiscalYearOf, toBuddhist } from '../fiscal-year.ts'
import { MONTH_PATTERN, monthOf } from './months.ts'
import { normaliseThai } from './normalise.ts'

/**
 * `period` two dates or months with a dash · `range` two years with a dash · `fiscal` a year with a word that says so
 * (ปีงบประมาณ, ประจำปี, ITA) · `month` · `year` four digits alone · `date` one day, mostly of publication ·
 * `guess` two digits in a file name.
 */
export type YearKind = 'period' | 'range' | 'fiscal' | 'month' | 'year' | 'date' | 'guess'

/** One time that a text names. Years are of the Buddhist era and fiscal: October 2562 is 2563. */
export interface YearMention {
  readonly kind: YearKind
  readonly from: number
  readonly to: number
  /** Whether it names October to March (or `6 เดือน` stands beside it). */
  readonly firstHalf: boolean
  /** 1-12 where it is a month or a day. */
  readonly month?: number
  readonly index: number
}

const OLDEST = 2530
const NEWEST = 2599
const MAX_TEXT = 40_000
const ANY_DIGIT = /[0-9๐-๙０-９]/

const ERA = '(?:พ\\.?\\s?ศ\\.*\\s*|ค\\.?\\s?ศ\\.*\\s*|ปี\\s*)?'
const YEAR = '(\\d{4}|\\d{2})(?![\\d,])'
const DASH = '\\s*(?:-|–|—|ถึง|จนถึง|~|to)\\s*'

const NUMERIC_DATE =
  /(?<![\d./-])(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})|(\d{4})[/.-](\d{2})[/.-](\d{2}))(?![\d/])/g
const MOMENT = new RegExp(`(?:(?<!\\d)(\\d{1,2})\\s*(?:เดือน\\s*)?)?(${MONTH_PATTERN})\\s*(?:${ERA}${YEAR})?`, 'g')
/** A point before a year ends an abbreviation (พ.ศ.2566), unless a digit stands before it. */
const RANGE = new RegExp(`(?<![\\d,]|\\d\\.)(\\d{4})${DASH}(?:พ\\.?\\s?ศ\\.*\\s*)?(\\d{4}|\\d{2})(?![\\d,])`, 'g')
/** `(66 - 70)`: two digits are years only where brackets hold nothing else. */
const SHORT_RANGE = new RegExp(`\\(\\s*(?:ปี\\s*|พ\\.?\\s?ศ\\.*\\s*)?(\\d{2})${DASH}(\\d{2})\\s*\\)`, 'g')
/** The same without brackets, in a label: `เล่มแผน 66-70`; not ages, amounts or telephone numbers. */
const LABEL_RANGE = new RegExp(
  `(?<![\\d.,/-])(5[5-9]|6\\d|7\\d)${DASH}(6\\d|7\\d)(?![\\d.,/-]|\\s*(?:ปี|บาท|คน|%|วัน|เดือน|นาที|กิโล|กม|กก))`,
  'g',
)
/** Two digits that end a label: `รอบ 6 เดือน 64`. */
const LABEL_END = /(?<=[ก-๎)"”]\s?)(?<!(?:ที่|หมู่|ข้อ|มาตรา|ชุด|เล่ม|ครั้ง|หน้า|ม\.)\s?)(5[5-9]|6\d|7[0-5])(?=\s*(?:$|\())/g
const LONGEST_LABEL = 200
/** A word in front that makes a year a fiscal year, and lets two digits pass for one. */
const FISCAL =
  /(ปีงบประมาณ|งบประมาณ|ปีงบฯ?|ประจำปี|รอบปี|ปี|ita|oit|fy|lpa)\s*(?:ปี\s*)?(?:\(?\s*พ\.?\s?ศ\.*\s*)?\s*(\d{4}(?![\d,]|\.\d)|\d{2}(?![\d,]|\.\d|\s*เดือน|\s*ปี))/g
const BARE = /(?<![\d,:/-]|\d\.)(\d{4})(?![\d,]|\.\d|[:/]\d)/g

/** Laws carry the year in which they were made: it says nothing about the content. */
const LAW =
  /(?:พระราชบัญญัติ|พระราชกฤษฎีกา|พระราชกำหนด|พ\.?ร\.?บ\.?|รัฐธรรมนูญ|ระเบียบ|กฎกระทรวง|ข้อบังคับ|ประกาศกระทรวง|ประกาศคณะ|แก้ไขเพิ่มเติม|ฉบับที่|ว่าด้วย)[^\n]{0,110}$/
const COPYRIGHT = /(?:©|\(c\)|copyright|สงวนลิขสิทธิ์|since|ลิขสิทธิ์)[^\n]{0,40}$/

/** Every time that the text names, in its order. Reads the first 40,000 characters; laws and copyright lines are passed over. */
export function readYears(text: string): readonly YearMention[] {
  if (!ANY_DIGIT.test(text)) return []
  const plain = normaliseThai(text.slice(0, MAX_TEXT))
  const found: YearMention[] = []
  // Each reading blanks what it took, so that a date is not read again as a year.
  let rest = readMoments(plain, found)
  rest = readNumericDates(rest, found)
  rest = take(
    rest,
    RANGE,
    (match) => {
      const from = buddhist(match[1])
      const short = match[2]
      const to =
        short?.length === 2 && from !== undefined ? Math.floor(from / 100) * 100 + Number(short) : buddhist(short)
      if (from === undefined || to === undefined || to < from || to - from > 25) return undefined
      return { kind: 'range', from, to, firstHalf: false, index: match.index }
    },
    found,
  )
  rest = take(rest, SHORT_RANGE, shortRange, found)
  if (plain.length <= LONGEST_LABEL) rest = take(rest, LABEL_RANGE, shortRange, found)
  rest = take(
    rest,
    FISCAL,
    (match) => {
      const word = match[1] ?? ''
      const year = buddhist(match[2])
      if (year === undefined || isOfLaw(rest, match.index)) return undefined
      const kind = word === 'ปี' && match[2]?.length === 2 ? 'year' : 'fiscal'
      return { kind, from: year, to: year, firstHalf: false, index: match.index }
    },
    found,
  )
  take(
    rest,
    BARE,
    (match) => {
      const digits = match[1]
      // Four digits that begin with 20 are as often money as a year of the Christian era.
      const year = digits?.startsWith('25') ? buddhist(digits) : undefined
      if (year === undefined || isOfLaw(rest, match.index)) return undefined
      return { kind: 'year', from: year, to: year, firstHalf: false, index: match.index }
    },
    found,
  )
  if (found.length === 0 && plain.length <= LONGEST_LABEL) {
    take(rest, LABEL_END, (match) => yearMention('guess', match[1], match.index), found)
  }
  const half = /(?:รอบ|ระยะ)?\s*(?:6|หก)\s*เดือน|ครึ่งปีแรก/.test(plain)
  return found
    .map((mention) =>
      half && !mention.firstHalf && mention.kind !== 'date' ? { ...mention, firstHalf: true } : mention,
    )
    .sort((a, b) => a.index - b.index)
}

function shortRange(match: RegExpExecArray): YearMention | undefined {
  const [from, to] = [buddhist(match[1]), buddhist(match[2])]
  if (from === undefined || to === undefined || to <= from || to - from > 10) return undefined
  return { kind: 'range', from, to, firstHalf: false, index: match.index }
}

type Reading = (match: RegExpExecArray) => YearMention | undefined

export function take(text: string, pattern: RegExp, read: Reading, found: YearMention[]): string {
  let rest = ''
  let last = 0
  for (const match of text.matchAll(pattern)) {
    const mention = read(match)
    if (!mention) continue
    found.push(mention)
    rest += text.slice(last, match.index) + ' '.repeat(match[0].length)
    last = match.index + match[0].length
  }
  return rest + text.slice(last)
}

interface Moment {
  readonly index: number
  readonly end: number
  readonly day?: number
  readonly month: number
  readonly year?: number
}

function readMoments(text: string, found: YearMention[]): string {
  const moments: Moment[] = []
  for (const match of text.matchAll(MOMENT)) {
    const month = monthOf(match[2] ?? '')
    if (month === undefined) continue
    const year = buddhist(match[3])
    if (match[3] !== undefined && year === undefined) continue
    const day = match[1] === undefined ? undefined : Number(match[1])
    moments.push({
      index: match.index,
      end: match.index + match[0].trimEnd().length,
      month,
      ...(day && { day }),
      ...(year && { year }),
    })
  }
  const dash = new RegExp(`^${DASH}(?:(?:วันที่|เดือน|สิ้นเดือน)\\s*)*$`)
  let rest = text
  for (let i = 0; i < moments.length; i++) {
    const first = moments[i]
    const second = moments[i + 1]
    if (!first) continue
    const joined = second?.year !== undefined && dash.test(text.slice(first.end, second.index))
    const last = joined ? second : first
    if (last.year === undefined) continue
    const to = fiscalYearOf({ year: last.year, month: last.month })
    if (joined) {
      const startYear = first.year ?? (first.month > last.month ? last.year - 1 : last.year)
      const from = fiscalYearOf({ year: startYear, month: first.month })
      const firstHalf = from === to && first.month === 10 && last.month === 3
      if (from <= to) found.push({ kind: 'period', from, to, firstHalf, index: first.index })
      i += 1
    } else {
      const kind = first.day === undefined ? 'month' : 'date'
      found.push({ kind, from: to, to, firstHalf: false, month: first.month, index: first.index })
    }
    rest = rest.slice(0, first.index) + ' '.repeat(last.end - first.index) + rest.slice(last.end)
  }
  return rest
}

function readNumericDates(text: string, found: YearMention[]): string {
  return take(
    text,
    NUMERIC_DATE,
    (match) => {
      const [, day, month, year, isoYear, isoMonth, isoDay] = match
      return dayMention(day ?? isoDay, month ?? isoMonth, year ?? isoYear, match.index)
    },
    found,
  )
}

export function dayMention(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  index: number,
): YearMention | undefined {
  const y = buddhist(year, true)
  const [d, m] = [Number(day), Number(month)]
  if (y === undefined || !(d >= 1 && d <= 31 && m >= 1 && m <= 12)) return undefined
  const fiscal = fiscalYearOf({ year: y, month: m })
  return { kind: 'date', from: fiscal, to: fiscal, firstHalf: false, month: m, index }
}

export function yearMention(kind: YearKind, digits: string | undefined, index: number): YearMention | undefined {
  const year = buddhist(digits)
  return year === undefined ? undefined : { kind, from: year, to: year, firstHalf: false, index }
}

/**
 * 2563, 63 and 2020 are the same year. Two digits from 50 up are of the Buddhist era; below, of the Christian era, and
 * only in a day (290323), since there nothing else fits.
 */
function buddhist(digits: string | undefined, inDay = false): number | undefined {
  if (digits === undefined) return undefined
  const number = Number(digits)
  let year = number
  if (digits.length === 2) {
    if (number < 50 && !inDay) return undefined
    year = number >= 50 ? 2500 + number : toBuddhist(2000 + number)
  } else if (number < 2400) year = toBuddhist(number)
  return year >= OLDEST && year <= NEWEST ? year : undefined
}

function isOfLaw(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 120), index)
  return (/พ\.?\s?ศ\.*\s*$/.test(before) && LAW.test(before)) || COPYRIGHT.test(before)
}
