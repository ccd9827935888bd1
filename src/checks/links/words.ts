import type { Finding, FindingText } from '../../model/finding.ts'
import { formatDate } from '../../model/format/date.ts'
import type { Language } from '../../model/language.ts'
import type { LinksCode } from './codes.ts'
import { happenedWords } from './happened-words.ts'
import { readableUrl } from './readable-url.ts'

const TIME_ZONE = 'Asia/Bangkok'
/** Entries that a message tells; the page's list holds more. */
const TOLD = 5

/** The parts of a finding, ready to be put into sentences, whatever version wrote it. */
export interface Words {
  /** Title and address of the page, or that it is the menu of all pages. */
  readonly page: string
  readonly subject: string
  readonly count: number
  /** The first entries, each with its label and place, its target and what happened there. */
  readonly entries: string
  text(key: string): string
}

/** What is said of each code, in one language. */
export type TextsByCode = Readonly<Record<LinksCode, (words: Words) => FindingText>>

export function wordsOf({ params = {}, subject }: Finding, language: Language): Words {
  const text = (key: string) => String(params[key] ?? '')
  const list = (key: string): readonly string[] => {
    const value = params[key]
    return Array.isArray(value) ? value.map(String) : []
  }
  const targets = list('targets')
  const at = (key: string, index: number) => list(key)[index] ?? ''
  const entries = targets.slice(0, TOLD).map((target, index) =>
    entryWords(
      {
        target,
        label: at('labels', index),
        path: at('paths', index),
        place: at('places', index),
        others: Number(at('others', index)) || 0,
        happened: at('happened', index),
        status: at('statuses', index),
        lastWell: at('lastWell', index),
        whose: at('whose', index),
      },
      language,
    ),
  )
  const count = Number(params['count'] ?? targets.length) || targets.length
  const more = count - entries.length
  const rest = more <= 0 ? [] : [language === 'th' ? `และอีก ${more} จุด` : `and ${more} more`]
  return { page: pageWords(params, subject, language), subject, count, entries: [...entries, ...rest].join('; '), text }
}

function pageWords(params: NonNullable<Finding['params']>, subject: string, language: Language): string {
  const thai = language === 'th'
  if (params['everywhere'] === true) return thai ? 'เมนูหรือกรอบของทุกหน้า' : 'the menu or frame of all pages'
  const title = ownTitle(String(params['title'] ?? ''))
  const address = readableUrl(subject)
  const named = title === '' ? address : `“${title}” (${address})`
  return thai ? `หน้า ${named}` : `the page ${named}`
}

/** The part of a title that names the page, without the name of the office that follows on every page. */
export function ownTitle(title: string): string {
  const [own = ''] = title.split(/\s+[|–—-]\s+/)
  return (own === '' ? title : own).slice(0, 80)
}

export interface Entry {
  readonly target: string
  readonly label: string
  readonly path: string
  /** `everywhere`, `menu` or `page`. */
  readonly place: string
  readonly others: number
  readonly happened: string
  readonly status: string
  /** ISO 8601, '' where not known. */
  readonly lastWell: string
  readonly whose: string
}

function entryWords(entry: Entry, language: Language): string {
  const thai = language === 'th'
  const { label, target, lastWell } = entry
  const name = label === '' ? '' : `“${label}”`
  const where = placeWords(entry, language)
  const to = thai ? `ไปยัง ${readableUrl(target)}` : `to ${readableUrl(target)}`
  const what = happenedWords(entry, language)
  const day = lastWell === '' ? '' : formatDate(Date.parse(lastWell), language, TIME_ZONE, 'short')
  const last = day === '' ? '' : thai ? `, เปิดได้ครั้งสุดท้าย ${day}` : `, last worked on ${day}`
  const head = name === '' ? readableUrl(target) : [name, where, to].filter(Boolean).join(' ')
  return `${head}: ${what}${last}`
}

/** Where on the page, and on how many others; '' where the page itself says enough. */
export function placeWords(
  { path, place, others }: Pick<Entry, 'path' | 'place' | 'others'>,
  language: Language,
): string {
  const thai = language === 'th'
  const menu = place === 'page' ? '' : thai ? 'เมนู' : 'menu'
  const along = path === '' ? menu : thai ? `${menu || 'ใต้'} ${path}` : `${menu || 'under'} ${path}`
  const pages =
    place === 'everywhere' || others === 0 ? '' : thai ? `และอีก ${others} หน้า` : `and on ${others} more pages`
  const parts = [along, pages].filter(Boolean)
  return parts.length === 0 ? '' : `(${parts.join(thai ? ' ' : ', ')})`
}
