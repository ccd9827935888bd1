import type { Finding } from '../../model/finding.ts'
import { formatDate } from '../../model/format/date.ts'
import type { Language } from '../../model/language.ts'
import { limitWords, siteFaultWords } from './fault-words.ts'
import { reasonWords } from './reason-words.ts'

const TIME_ZONE = 'Asia/Bangkok'

/** The params of a finding, ready to be put into sentences. */
export interface Words {
  /** Code and title of the item. */
  readonly item: string
  /** Why, behind a colon; '' where the message says it all. */
  readonly reason: string
  /** What it was before it lapsed, in brackets; '' where it did not. */
  readonly before: string
  /** Points of the whole assessment; '' where the catalogue states none. */
  readonly points: string
  /** What a website does that could not be looked at as a whole. */
  readonly down: string
  /** The limits that ended the search. */
  readonly limits: string
  /** Whether no published source confirms the item. */
  readonly recalled: boolean
  text(key: string): string
  list(key: string): string
  date(key: string): string
}

const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  th: {
    present: 'ครบถ้วน',
    outdated: 'เป็นของปีอื่น',
    broken: 'เปิดไม่ได้',
    empty: 'ไม่มีเนื้อหา',
    missing: 'ไม่พบ',
    unverified: 'ตรวจไม่ได้',
  },
  en: {
    present: 'in order',
    outdated: 'of another year',
    broken: 'broken',
    empty: 'empty',
    missing: 'missing',
    unverified: 'not verifiable',
  },
}

export function wordsOf({ params = {} }: Finding, language: Language): Words {
  const thai = language === 'th'
  const text = (key: string) => {
    const value = params[key]
    return value === null || value === undefined ? '' : String(value)
  }
  const reasonParams = Object.fromEntries(
    Object.entries(params).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
    ),
  )
  const why =
    text('reason') === 'nothing-found' ? '' : reasonWords({ code: text('reason'), params: reasonParams }, language)
  const before = STATUS_WORDS[language][text('before')] ?? text('before')
  return {
    item: `${text('item')} ${text(thai ? 'titleTh' : 'titleEn')}`.trim(),
    reason: why === '' ? '' : `: ${why}`,
    before: params['lapsed'] !== true ? '' : thai ? ` (ครั้งก่อน${before})` : ` (it was ${before} before)`,
    down: siteFaultWords(
      { reason: text('reason'), statusCode: Number(text('statusCode')), detail: text('detail') },
      language,
    ),
    limits: limitWords(Array.isArray(params['limits']) ? params['limits'] : [], language),
    points: text('points') === '' ? '' : String(Math.round(Number(text('points')) * 100) / 100),
    recalled: params['recalled'] === true,
    text,
    list: (key) => {
      const value = params[key]
      return Array.isArray(value) ? value.join(', ') : text(key)
    },
    date: (key) => (text(key) === '' ? '' : formatDate(Date.parse(text(key)), language, TIME_ZONE)),
  }
}
