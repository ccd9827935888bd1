import { formatNumber } from '../../model/format/number.ts'
import type { Frame } from '../pages/frame.ts'
import { commonTexts } from '../texts/common.ts'

export interface PageOf<T> {
  readonly rows: readonly T[]
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly total: number
  /** Rank of the first and last row, from 1; 0 where there is none. */
  readonly first: number
  readonly last: number
}

/** One page of a list; a page beyond the end is the last one. */
export function pageOf<T>(rows: readonly T[], wanted: number, size: number): PageOf<T> {
  const pages = Math.max(1, Math.ceil(rows.length / size))
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages)
  const from = (page - 1) * size
  const shown = rows.slice(from, from + size)
  return {
    rows: shown,
    page,
    pages,
    total: rows.length,
    first: shown.length === 0 ? 0 : from + 1,
    last: from + shown.length,
  }
}

interface Paging {
  readonly of: PageOf<unknown>
  readonly frame: Frame
  readonly link: (page: number) => string
}

export function Paging({ of, frame: { language }, link }: Paging) {
  if (of.pages === 1) return <></>
  const t = commonTexts[language]
  const number = (value: number): string => formatNumber(value, language)
  return (
    <nav class="paging" aria-label={t.paging}>
      {of.page > 1 && (
        <a class="button" rel="prev" href={link(of.page - 1)}>
          {t.previous}
        </a>
      )}
      <span>{t.range(number(of.first), number(of.last), number(of.total))}</span>
      {of.page < of.pages && (
        <a class="button" rel="next" href={link(of.page + 1)}>
          {t.next}
        </a>
      )}
    </nav>
  )
}
