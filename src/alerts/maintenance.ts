import { createTask } from 'node-cron'
import { z } from 'zod'
import { instantOf } from '../model/calendar-day.ts'
import { cronOption } from '../model/cron.ts'
import { durationOption, MINUTE } from '../model/duration.ts'

const LOCAL = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/

const localTime = z
  .string()
  .refine(
    (text) => LOCAL.test(text) && !Number.isNaN(Date.parse(`${text.replace(' ', 'T')}Z`)),
    'เวลาต้องเขียนแบบ "2026-12-05 22:00" | a time is written "2026-12-05 22:00"',
  )

const scope = {
  note: z.string().min(1).optional(),
  /** Site ids; left out: every site. */
  sites: z.array(z.string()).min(1).optional(),
  /** Ids of check kinds; left out: every kind. */
  kinds: z.array(z.string()).min(1).optional(),
}

/** Announced work: what happens then is recorded and nobody is told. Once, or again and again. Wall times of `timezone`. */
export const maintenanceOption = z.union(
  [
    z.strictObject({ ...scope, from: localTime, to: localTime }),
    z.strictObject({ ...scope, cron: cronOption, duration: durationOption }),
  ],
  {
    error:
      'ช่วงปิดปรับปรุงต้องมี from และ to หรือ cron และ duration | a maintenance window has from and to, or cron and duration',
  },
)

export type MaintenanceOption = z.output<typeof maintenanceOption>

export interface MaintenanceWindow {
  covers(siteId: string, kind: string, at: number): boolean
}

function wall(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`)
}

/** Whether a cron expression fired within `duration` before `at`; a minute is judged once and remembered. */
function firedWithin(expression: string, duration: number, timezone: string): (at: number) => boolean {
  // Never started: only asked which minutes it matches.
  const task = createTask(expression, () => {}, { timezone })
  void task.destroy()
  let judged = -1
  let verdict = false
  return (at) => {
    const minute = Math.floor(at / MINUTE)
    if (minute === judged) return verdict
    judged = minute
    verdict = false
    for (let back = 0; back * MINUTE < duration && !verdict; back += 1) {
      verdict = task.match(new Date((minute - back) * MINUTE))
    }
    return verdict
  }
}

/** The windows of the configuration, ready to be asked. */
export function maintenanceWindows(options: readonly MaintenanceOption[], timezone: string): MaintenanceWindow[] {
  return options.map((option) => {
    const inTime =
      'cron' in option
        ? firedWithin(option.cron, option.duration, timezone)
        : between(instantOf(wall(option.from), timezone), instantOf(wall(option.to), timezone))
    return {
      covers: (siteId, kind, at) =>
        (option.sites?.includes(siteId) ?? true) && (option.kinds?.includes(kind) ?? true) && inTime(at),
    }
  })
}

function between(from: number, to: number): (at: number) => boolean {
  return (at) => from <= at && at < to
}
