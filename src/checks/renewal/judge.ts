import type { Finding } from '../../model/finding.ts'
import type { Status } from '../../model/status.ts'
import type { RenewalItem } from './options.ts'
import { daysUntil } from '../../model/calendar-day.ts'
import { DAY } from '../../model/duration.ts'
import { statusOf } from '../../model/finding.ts'

export interface RenewalFacts {
  readonly items: readonly {
    readonly id: string
    readonly name: string
    /** The last day that is paid for. */
    readonly due: string
    /** Calendar days in the office's time zone; 0 on that day, negative after it. */
    readonly daysLeft: number
    readonly status: Status
    readonly contact: string | null
    readonly note: string | null
  }[]
}

/** Which items are due or overdue at `now` (milliseconds since the epoch), counted by calendar days in `timeZone`. Pure. */
export function judge(
  items: readonly RenewalItem[],
  now: number,
  timeZone: string,
): { findings: readonly Finding[]; facts: RenewalFacts } {
  const judged = items.map((item) => {
    const daysLeft = daysUntil(item.due, now, timeZone)
    return { item, daysLeft, findings: findingsFor(item, daysLeft) }
  })
  return {
    findings: judged.flatMap(({ findings }) => findings),
    facts: {
      items: judged.map(({ item, daysLeft, findings }) => ({
        id: item.id,
        name: item.name,
        due: item.due,
        daysLeft,
        status: statusOf(findings),
        contact: item.contact ?? null,
        note: item.note ?? null,
      })),
    },
  }
}

function findingsFor(item: RenewalItem, daysLeft: number): Finding[] {
  const { id, name, due, warn, critical, contact = null, note = null } = item
  const params = { name, due, daysLeft, contact, note }
  if (daysLeft < 0) return [{ code: 'renewal.overdue', severity: 'critical', subject: id, params }]
  if (daysLeft * DAY > Math.max(warn, critical)) return []
  return [
    {
      code: 'renewal.due-soon',
      severity: daysLeft * DAY <= critical ? 'critical' : 'warning',
      subject: id,
      params,
    },
  ]
}
