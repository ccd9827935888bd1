import type { Generated } from 'kysely'

/**
 * What a stretch of time amounted to. Milliseconds in each state up to the last look in the stretch; what follows
 * it is worked out when read.
 */
export interface RollupColumns {
  ok_ms: number
  warning_ms: number
  critical_ms: number
  unknown_ms: number
  gap_ms: number
  looks: number
  /** Looks that count for the response time, the sum of their times in tenths of a millisecond, and the longest. */
  timed: number
  time_sum: number
  time_max: number
  histogram: Uint8Array
  /** Packed sums of the phases; null where none were told, or the roll-up is older than this column. */
  phases: Uint8Array | null
}

/** All instants are milliseconds since the epoch, all durations milliseconds, statuses the index in STATUSES. */
export interface WatchTables {
  /** Strings that many rows repeat. */
  word: { id: number; text: string }
  /** `key` is the id that the configuration gives. */
  site: { id: number; key: string; name: string; url: string; retired_at: number | null }
  /** One kind of look at one site. Changes only with the configuration. */
  watch: {
    id: number
    site_id: number
    kind_id: number
    interval_ms: number
    phase_ms: number
    retired_at: number | null
  }
  /** What every look changes: small rows, so that neighbours which fall due together share a page. */
  watch_state: {
    watch_id: number
    /** Null while nothing is planned. */
    next_due: number | null
    last_at: number | null
    status: number
    /** When the status became what it is. */
    since: number | null
    /** Bad looks (warning, critical) in a row. */
    failures: number
    /** The last look, packed as in `sample`. */
    last: Uint8Array | null
    /** Key of the newest observation, when it was last written, and the digests of what it says. */
    observed_at: number | null
    refreshed_at: number | null
    digest: Uint8Array | null
  }
  /** The newest looks in the order of their arrival; moved into blocks soon. */
  sample: { id: Generated<number>; at: number; watch_id: number; data: Uint8Array }
  /** The looks of one watch in one quarter of an hour (quarters since the epoch), packed. */
  sample_block: { quarter: number; watch_id: number; data: Uint8Array }
  /** The whole result, where it differs from the one before. */
  observation: { watch_id: number; at: number; status: number; target_id: number; body: Uint8Array }
  /** Hours since the epoch. Only hours with a look have a row. */
  hourly: RollupColumns & { hour: number; watch_id: number; last_at: number; last_status: number }
  /** Days since 1970-01-01 on the calendar of the configured time zone, whole days only. */
  daily: RollupColumns & { watch_id: number; day: number }
  /** The last look that the roll-ups have seen. */
  rolled: { watch_id: number; last_at: number; last_status: number }
  /** How far a job has come. */
  mark: { key: string; value: number }
  /** When nothing could be watched: the monitor was off or blind. An open one has no end. */
  gap: { id: Generated<number>; from_at: number; to_at: number | null; reason: string }
  memory: { kind: string; key: string; value: string; updated_at: number }
  /** One life of the daemon. */
  run: { id: Generated<number>; started_at: number; beat_at: number; stopped_at: number | null; pid: number }
}
