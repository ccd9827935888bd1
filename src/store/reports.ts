import type { Kysely } from 'kysely'
import type { Status } from '../model/status.ts'
import { STATUSES } from '../model/status.ts'
import type { Schema } from './schema.ts'

export interface PrintedFile {
  /** Absolute. */
  readonly path: string
  readonly format: string
  readonly bytes: number
}

/** A report that was printed on schedule. Instants in milliseconds since the epoch. */
export interface PrintedReport {
  /** `2026-W47` */
  readonly period: string
  readonly from: number
  readonly to: number
  readonly printedAt: number
  readonly light: Status
  readonly language: string
  readonly files: readonly PrintedFile[]
}

export interface Reports {
  /** Notes that a report was printed; false, and nothing changed, where that period was noted before. */
  add(report: PrintedReport): Promise<boolean>
  /** Newest period first; default 100. */
  list(limit?: number): Promise<readonly PrintedReport[]>
  has(period: string): Promise<boolean>
}

/** The one series that there is. */
const SERIES = 'weekly'

export function reports(db: Kysely<Schema>): Reports {
  return {
    async add({ period, from, to, printedAt, light, language, files }) {
      const result = await db
        .insertInto('report')
        .values({
          series: SERIES,
          period,
          from_at: from,
          to_at: to,
          printed_at: printedAt,
          light,
          language,
          files: JSON.stringify(files),
        })
        .onConflict((conflict) => conflict.columns(['series', 'period']).doNothing())
        .executeTakeFirst()
      return result.numInsertedOrUpdatedRows === 1n
    },
    async list(limit = 100) {
      const rows = await db
        .selectFrom('report')
        .selectAll()
        .where('series', '=', SERIES)
        .orderBy('from_at', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        period: row.period,
        from: row.from_at,
        to: row.to_at,
        printedAt: row.printed_at,
        light: STATUSES.find((status) => status === row.light) ?? 'unknown',
        language: row.language,
        files: JSON.parse(row.files),
      }))
    },
    async has(period) {
      const row = await db
        .selectFrom('report')
        .select('period')
        .where('series', '=', SERIES)
        .where('period', '=', period)
        .executeTakeFirst()
      return row !== undefined
    },
  }
}
