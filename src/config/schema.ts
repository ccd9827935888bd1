import { z } from 'zod'
import { alertOptions } from '../alerts/options.ts'
import { evidenceOptions } from '../archive/options.ts'
import { renewalItem } from '../checks/renewal/options.ts'
import { durationOption } from '../model/duration.ts'
import { LANGUAGES } from '../model/language.ts'
import { timeZoneOption } from '../model/time-zone.ts'
import { networkOptions } from '../net/options.ts'
import { reportOptions } from '../reports/options.ts'
import { knownNames } from './known-names.ts'
import type { CheckKinds } from './site.ts'
import { idOption, siteOptions } from './site.ts'
import { uniqueIds } from './unique-ids.ts'
import { webOptions } from './web.ts'

const confirmOptions = z.strictObject({
  /** Bad looks in a row that open an incident. */
  failures: z.int().min(1).max(10).default(2),
  retry_after: durationOption.prefault('15s'),
})

const retentionOptions = z.strictObject({
  raw: durationOption.prefault('35d'),
  hourly: durationOption.prefault('400d'),
})

/** `site` may be left out where there is only one. */
const renewalEntry = renewalItem.extend({ site: idOption.optional() })

/** The whole file. Every section but `sites` may be left out. */
export function configSchema(kinds: CheckKinds) {
  const sections = z.strictObject({
    organisation: z.string().min(1).optional(),
    language: z.enum(LANGUAGES).default('th'),
    timezone: timeZoneOption.default('Asia/Bangkok'),
    database: z.string().min(1).default('data/wenyam.db'),
    sites: z.array(siteOptions(kinds)).min(1).check(uniqueIds()),
    renewals: z.array(renewalEntry).default([]).check(uniqueIds()),
    network: networkOptions.prefault({}),
    confirm: confirmOptions.prefault({}),
    alerts: alertOptions().prefault({}),
    reports: reportOptions.prefault({}),
    web: webOptions.prefault({}),
    retention: retentionOptions.prefault({}),
    evidence: z.union([z.literal(false), evidenceOptions]).prefault({}),
  })
  return sections.check(knownNames(Object.keys(kinds)))
}

export type ConfigFile = z.output<ReturnType<typeof configSchema>>
