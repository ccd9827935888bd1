import { randomUUID } from 'node:crypto'
import { maintenanceWindows } from '../../alerts/maintenance.ts'
import type { CheckKind } from '../../checks/check-kind.ts'
import type { Config } from '../../config/config.ts'
import type { Holiday } from '../../model/holidays.ts'
import { holidayDates } from '../../model/holidays.ts'
import { UNSEEN_AFTER } from '../../model/incident/policy.ts'
import type { AlertRules } from './record-incidents.ts'

export interface RuleContext {
  /** The check kinds, for their own rules of confirmation. */
  readonly kinds: Readonly<Record<string, Pick<CheckKind, 'confirm'>>>
  readonly holidays: readonly Holiday[]
  /** Whether messages wait for others to share one with; a single run tells all of it at its end anyway. */
  readonly waitForGroups: boolean
  /** Whether a channel's monthly quota is nearly spent. */
  readonly isThrifty?: (channel: string) => boolean
}

/** The rules that a configuration sets. */
export function alertRules(config: Config, { kinds, holidays, waitForGroups, isThrifty }: RuleContext): AlertRules {
  const { alerts, confirm, timezone } = config
  const windows = maintenanceWindows(alerts.maintenance, timezone)
  return {
    policy: {
      confirm: (kind) => kinds[kind]?.confirm ?? confirm,
      remind: alerts.remind,
      escalate: alerts.escalate.map(({ after, severity }) => ({ after, severities: severity })),
      unseenAfter: UNSEEN_AFTER,
      inMaintenance: (siteId, kind, at) => windows.some((window) => window.covers(siteId, kind, at)),
      newId: randomUUID,
    },
    plan: {
      options: alerts,
      schedule: {
        quiet: alerts.quiet,
        officeHours: alerts.office_hours,
        holidays: holidayDates(holidays, alerts.holidays),
        timezone,
      },
      groupWait: waitForGroups ? (alerts.group.wait ?? confirm.retryAfter) : 0,
      ...(isThrifty && { isThrifty }),
    },
  }
}
