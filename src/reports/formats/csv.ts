import { zipSync } from 'fflate'
import { wallClock } from '../../model/calendar-day.ts'
import type { ReportData } from '../../model/report/report-data.ts'
import type { Format } from '../format.ts'
import type { CellValue, Column, ReportTable } from '../tables/table.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { inUnit, titled } from '../tables/units.ts'

/** Spreadsheets take UTF-8 for what it is only behind this mark. */
const BOM = '\uFEFF'
/** A text that begins so would be taken for a formula; full-width forms too, which East Asian versions read alike. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function cell(value: CellValue, column: Column, { timezone }: ReportData): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(inUnit(value, column.type))
  if (column.type === 'day') return value
  if (column.type === 'instant') {
    const shown = new Date(wallClock(Date.parse(value), timezone)).toISOString()
    return `${shown.slice(0, 10)} ${shown.slice(11, 19)}`
  }
  return quoted(harmless(value))
}

/** The apostrophe says "text" to a spreadsheet and is shown by none. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** RFC 4180. */
function quoted(text: string): string {
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function fileOf({ columns, rows }: ReportTable, data: ReportData): Uint8Array {
  const head = columns.map((column) => quoted(harmless(titled(column, data.language))))
  const lines = rows.map((row) => row.map((value, index) => cell(value, columns[index] ?? TEXT, data)))
  return new TextEncoder().encode(`${BOM}${[head, ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`)
}

const TEXT: Column = { title: '', type: 'text', width: 0 }

/** A file for each table: side by side in a folder, in one zip where there is room for one file only. */
export const csvFormat: Format = {
  id: 'csv',
  mime: 'application/zip',
  extension: 'csv.zip',
  async render(data) {
    const files = tablesOf(data).map((table) => [`${table.id}.csv`, fileOf(table, data)] as const)
    return zipSync(Object.fromEntries(files), { mtime: new Date(data.generatedAt) })
  },
  parts: (data) => tablesOf(data).map((table) => ({ suffix: `-${table.id}.csv`, content: fileOf(table, data) })),
}
