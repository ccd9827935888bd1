import type { SheetData } from 'write-excel-file/node'
import { wallClock } from '../../model/calendar-day.ts'
import type { Language } from '../../model/language.ts'
import type { ReportData } from '../../model/report/report-data.ts'
import type { Format } from '../format.ts'
import type { CellValue, Column, ColumnType, ReportTable } from '../tables/table.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { inUnit, titled } from '../tables/units.ts'

type Cell = SheetData[number][number]

/** `[$-107041E]` shows the year of the Buddhist era; underneath it is a date as any other. */
const FORMATS: Readonly<Record<Language, Partial<Record<ColumnType, string>>>> = {
  th: { day: '[$-107041E]d mmm yyyy', instant: '[$-107041E]d mmm yyyy hh:mm' },
  en: { day: 'd mmm yyyy', instant: 'd mmm yyyy hh:mm' },
}
const NUMBERS: Partial<Record<ColumnType, string>> = { share: '0.00%', minutes: '#,##0.00', seconds: '0.000' }

/** Sheet names end at 31 characters and may not hold these. */
function sheetName(title: string): string {
  return title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}

function cellOf(value: CellValue, { type }: Column, { language, timezone }: ReportData): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'number') {
    const format = NUMBERS[type]
    return { type: Number, value: inUnit(value, type), ...(format && { format }) }
  }
  const format = FORMATS[language][type]
  // The library writes what UTC shows; a spreadsheet knows no time zones and shows it as it is.
  if (type === 'day' && format) return { type: Date, value: new Date(`${value}T00:00:00Z`), format, align: 'left' }
  if (type === 'instant' && format) {
    return { type: Date, value: new Date(wallClock(Date.parse(value), timezone)), format, align: 'left' }
  }
  // Said to be a string, so that no spreadsheet takes it for a formula.
  return { type: String, value: fitting(value), wrap: value.length > 40, alignVertical: 'top' }
}

/** What a cell may hold, and XML can: an address of a page may be as long as it likes. */
function fitting(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').slice(0, 32_000)
}

function sheetOf(table: ReportTable, data: ReportData) {
  const head = table.columns.map((column) => ({
    type: String,
    value: titled(column, data.language),
    fontWeight: 'bold' as const,
    backgroundColor: '#e8ebee',
    wrap: true,
    alignVertical: 'center' as const,
  }))
  return {
    sheet: sheetName(table.title),
    data: [
      head,
      ...table.rows.map((row) =>
        row.map((value, index) => cellOf(value, table.columns[index] ?? { title: '', type: 'text', width: 0 }, data)),
      ),
    ],
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
  }
}

/** A workbook: a sheet for each table, frozen headers, real numbers and dates. The library is loaded when it is asked for. */
export const xlsxFormat: Format = {
  id: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  async render(data) {
    const { default: writeXlsxFile } = await import('write-excel-file/node')
    const sheets = tablesOf(data).map((table) => sheetOf(table, data))
    return new Uint8Array(await writeXlsxFile(sheets, { fontFamily: 'TH Sarabun New', fontSize: 14 }).toBuffer())
  },
}
