import { calendarDay } from '../../../model/calendar-day.ts'
import { harmless } from '../../../reports/formats/csv.ts'
import { disclosurePageTexts } from '../../texts/disclosure.ts'
import type { Frame } from '../frame.ts'
import type { Matrix } from './matrix.ts'

/** Spreadsheets take UTF-8 for what it is only behind this mark. */
const BOM = '\uFEFF'

function quoted(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`
}

/** The matrices as one table, RFC 4180; days of the Gregorian calendar. */
export function csvOf(
  matrices: readonly Matrix[],
  { language, timeZone }: Pick<Frame, 'language' | 'timeZone'>,
): string {
  const { columns, states } = disclosurePageTexts[language]
  const head = [
    'catalogue',
    'code',
    columns.item,
    columns.state,
    columns.place,
    columns.year,
    columns.seen,
    columns.why,
    columns.todo,
  ]
  const lines = matrices.flatMap(({ catalogue, rows }) =>
    rows.map(({ item, why, todo, lastGood }) => [
      catalogue.id,
      item.code,
      item.titles[language],
      states[item.status],
      [item.url ?? '', ...item.documents].filter((url) => url !== '').join(' '),
      item.fiscalYear === null ? '' : String(item.fiscalYear),
      lastGood ? calendarDay(lastGood.at, timeZone) : '',
      why,
      todo,
    ]),
  )
  return BOM + [head, ...lines].map((line) => `${line.map(quoted).join(',')}\r\n`).join('')
}
