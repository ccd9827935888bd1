/** What one look concluded. `unknown` means "could not look": it is never counted as down or as missing. */
export const STATUSES = ['ok', 'unknown', 'warning', 'critical'] as const
export type Status = (typeof STATUSES)[number]

/** The graver of all: critical, then warning, then unknown, then ok. Nothing seen at all is `unknown`. */
export function worstStatus(statuses: Iterable<Status>): Status {
  let worst = -1
  for (const status of statuses) worst = Math.max(worst, STATUSES.indexOf(status))
  return STATUSES[worst] ?? 'unknown'
}

/** Exit codes of the monitoring-plugins convention, which Nagios and Icinga read. */
export const EXIT_CODES = { ok: 0, warning: 1, critical: 2, unknown: 3 } as const satisfies Record<Status, number>
