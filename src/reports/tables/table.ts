/** What a column holds, and so how a cell of it is written. Null is an empty cell everywhere. */
export type ColumnType =
  | 'text'
  | 'number'
  /** 0 to 1. */
  | 'share'
  /** Milliseconds, shown as minutes. */
  | 'minutes'
  /** Milliseconds, shown as seconds. */
  | 'seconds'
  /** `2026-11-16` */
  | 'day'
  /** ISO 8601 instant, shown on the office's clock. */
  | 'instant'

export interface Column {
  readonly title: string
  readonly type: ColumnType
  /** In characters. */
  readonly width: number
}

export type CellValue = string | number | null

/** One sheet of a workbook, one CSV file. Each row has as many cells as there are columns. */
export interface ReportTable {
  /** For file names: `incidents`. */
  readonly id: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly CellValue[])[]
}
