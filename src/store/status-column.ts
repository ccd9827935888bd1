import type { Status } from '../model/status.ts'
import { STATUSES } from '../model/status.ts'

/** The status that a column holds: its index in STATUSES. */
export function statusAt(index: number): Status {
  return STATUSES[index] ?? 'unknown'
}
