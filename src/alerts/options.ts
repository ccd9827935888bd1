import { z } from 'zod'
import { _check as check } from 'zod/v4/core'
import { durationOption, MINUTE } from '../model/duration.ts'
import { holidayOption } from '../model/holidays.ts'
import type { Channel } from './channel.ts'
import { channelOption } from './channel-options.ts'
import { maintenanceOption } from './maintenance.ts'
import { channels } from './registry.ts'
import { timeOfDayOption, weekdayOption } from './weekday.ts'

const severities = z.array(z.enum(['critical', 'warning'])).min(1)
const channelIds = z.array(z.string()).min(1)

/** Who hears of what. Every route that matches counts; a condition that is left out matches all. */
const routeOption = z.strictObject({
  severity: severities.default(['critical', 'warning']),
  /** Site ids. */
  sites: z.array(z.string()).min(1).optional(),
  /** Ids of check kinds. */
  kinds: z.array(z.string()).min(1).optional(),
  channels: channelIds,
})

/** Hours in which nobody is disturbed, except by what `except` names; may cross midnight. */
const quietOption = z.strictObject({
  from: timeOfDayOption,
  to: timeOfDayOption,
  except: z.array(z.enum(['critical', 'warning'])).default(['critical']),
})

/** What `wait` names comes on the next working morning, as one digest; public holidays are no working days. */
const officeHoursOption = z.strictObject({
  from: timeOfDayOption.prefault('08:30'),
  to: timeOfDayOption.prefault('16:30'),
  days: z.array(weekdayOption).min(1).default(['mon', 'tue', 'wed', 'thu', 'fri']),
  wait: severities.default(['warning']),
})

const escalateOption = z.strictObject({
  /** Time since people were first told, without anybody acknowledging. */
  after: durationOption,
  severity: severities.default(['critical']),
  channels: channelIds,
})

/** An address outside that calls for help when our pings stop. */
export const heartbeatOption = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  interval: durationOption.prefault('1m'),
})

/** Events of several sites that share an address or a name are told in one message. */
const groupOption = z.strictObject({
  /** How long a message waits for others of its kind; left out: as long as `confirm.retry_after`. */
  wait: durationOption.optional(),
  /** No message waits longer, however many come. */
  at_most: durationOption.prefault('90s'),
})

type Entry = { readonly id: string }
interface WithChannels {
  readonly channels: readonly Entry[]
  readonly routes: readonly { readonly channels: readonly string[] }[]
  readonly escalate: readonly { readonly channels: readonly string[] }[]
}

/** Every channel that a route or an escalation names must exist, and no two may have the same id. */
function knownChannels<T extends WithChannels>() {
  return check<T>(
    ({ value, issues }) => {
      const ids = new Set<string>()
      for (const [index, entry] of value.channels.entries()) {
        if (ids.has(entry.id)) {
          const message = `รหัสช่องทาง ${entry.id} ซ้ำกับรายการก่อนหน้า ให้ตั้งรหัสใหม่ | the channel id ${entry.id} is taken by an earlier entry; choose another`
          issues.push({ code: 'custom', input: entry.id, path: ['channels', index, 'id'], message })
        }
        ids.add(entry.id)
      }
      for (const section of ['routes', 'escalate'] as const) {
        for (const [index, entry] of value[section].entries()) {
          for (const [at, id] of entry.channels.entries()) {
            if (ids.has(id)) continue
            const known = [...ids].join(', ')
            const message = `ไม่มีช่องทางรหัส ${id} รหัสที่มีคือ ${known || 'ยังไม่มีเลย'} | there is no channel ${id}; known: ${known || 'none'}`
            issues.push({ code: 'custom', input: id, path: [section, index, 'channels', at], message })
          }
        }
      }
    },
    { when: ({ issues }) => issues.length === 0 },
  )
}

/** The `alerts:` section. `{}` parses: nobody is told of anything, and everything is recorded. */
export function alertOptions(kinds: Readonly<Record<string, Channel>> = channels) {
  return z
    .strictObject({
      channels: z.array(channelOption(kinds)).default([]),
      /** Left out: every channel hears of everything. */
      routes: z.array(routeOption).default([]),
      /** Time between two reminders of what nobody acknowledged. */
      remind: durationOption.refine((ms) => ms >= MINUTE, 'ต้องไม่น้อยกว่า 1m | is at least 1m').prefault('1d'),
      quiet: quietOption.optional(),
      office_hours: officeHoursOption.optional(),
      /** In addition to the shipped list of public holidays. */
      holidays: z.array(holidayOption).default([]),
      escalate: z.array(escalateOption).default([]),
      maintenance: z.array(maintenanceOption).default([]),
      heartbeat: heartbeatOption.optional(),
      group: groupOption.prefault({}),
      /** A message that could not be delivered for so long is an incident of its own. */
      undelivered_after: durationOption.prefault('1d'),
      /** A message that could not be delivered for so long goes to the dead-letter list. */
      give_up_after: durationOption.prefault('3d'),
    })
    .check(knownChannels())
}

export type AlertOptions = z.output<ReturnType<typeof alertOptions>>
