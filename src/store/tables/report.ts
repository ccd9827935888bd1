/** All instants are milliseconds since the epoch. */
export interface ReportTables {
  /** One printed report, whose files are kept in a folder. */
  report: {
    /** `weekly` for what the schedule prints; with the period it is the key. */
    series: string
    /** `2026-W47` */
    period: string
    from_at: number
    to_at: number
    printed_at: number
    light: string
    language: string
    /** Absolute paths as a JSON list, with their format and size. */
    files: string
  }
}
