import { z } from 'zod'
import { LANGUAGES } from '../language.ts'
import { STATUSES } from '../status.ts'

/** The name and version of the shape of a report: changes that break a reader count it up. */
export const REPORT_SCHEMA = 'wenyam.report/1'

const instant = z.iso.datetime().describe('ISO 8601 instant in UTC')
const day = z.iso.date().describe('day on the calendar of the time zone')
const ms = z.number().min(0).describe('milliseconds')
const share = z.number().min(0).max(1).nullable().describe('0 to 1; null where nothing was seen')
const light = z.enum(STATUSES).describe('ok green, warning yellow, critical red, unknown grey')

const times = z.object({
  count: z.int().describe('looks that were timed: those that were served'),
  medianMs: ms.nullable(),
  p95Ms: ms.nullable(),
  maxMs: ms.nullable(),
})

const availability = z.object({
  share: share.describe('up against up and down; unknown and unseen time counts as neither'),
  upMs: ms,
  downMs: ms,
  unknownMs: ms.describe('looked, but could not tell'),
  gapMs: ms.describe('not looked at, though it was being watched'),
  looks: z.int(),
})

const incident = z.object({
  id: z.string(),
  siteId: z.string(),
  kind: z.string(),
  code: z.string(),
  subject: z.string(),
  severity: z.enum(['warning', 'critical']),
  message: z.string(),
  meaning: z.string(),
  remedy: z.string(),
  startedAt: instant.describe('the first bad look'),
  noticedAt: instant.nullable().describe('confirmed'),
  endedAt: instant.nullable().describe('the first good look; null while it lasts'),
  durationMs: ms.describe('until its end, or until the report was made'),
  noticeMs: ms.nullable().describe('from start to confirmation'),
  recoverMs: ms.nullable().describe('from start to end'),
  flaps: z.int(),
  cause: z.object({ id: z.string(), code: z.string(), message: z.string() }).nullable(),
})

const renewal = z.object({
  siteId: z.string(),
  kind: z.enum(['domain', 'certificate', 'contract']),
  name: z.string(),
  due: day,
  daysLeft: z
    .int()
    .describe(
      'calendar days from the day of printing (from the last day of the period where that is long over); negative when overdue',
    ),
  contact: z.string().nullable(),
  light,
})

const item = z.object({
  code: z.string(),
  title: z.string(),
  status: z.enum(['present', 'outdated', 'broken', 'empty', 'missing', 'unverified', 'unknown']),
  before: z.string().nullable().describe('status at the start of the period; null where it was not looked at'),
  url: z.string().nullable(),
  fiscalYear: z.int().nullable(),
})

const disclosure = z.object({
  catalogue: z.string(),
  title: z.string(),
  score: z.number().nullable(),
  scoreBefore: z.number().nullable(),
  target: z.number().nullable(),
  present: z.int(),
  total: z.int(),
  appeared: z.array(z.string()).describe('codes of items that became present'),
  lapsed: z.array(z.string()).describe('codes of items that were present and no longer are'),
  items: z.array(item),
})

const site = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  light,
  watchedFrom: day.nullable().describe('the first day of the period that was watched; null where none was'),
  addedInPeriod: z.boolean(),
  removedAt: instant.nullable(),
  availability,
  availabilityBefore: availability.nullable(),
  times,
  timesBefore: times.nullable(),
  days: z.array(z.object({ day, availability, times })).describe('watched days alone'),
  incidents: z.array(incident).describe('oldest first'),
  certificate: z
    .object({ host: z.string(), issuer: z.string().nullable(), expires: day, daysLeft: z.int() })
    .nullable(),
  domain: z
    .object({
      name: z.string(),
      registrar: z.string().nullable(),
      expires: day.nullable(),
      daysLeft: z.int().nullable(),
      source: z.string().nullable(),
      checkedAt: instant.nullable(),
    })
    .nullable(),
  renewals: z.array(renewal).describe('due within 90 days or overdue, soonest first'),
  disclosures: z.array(disclosure),
  ahead: z.array(z.object({ subject: z.string(), message: z.string() })).describe('items that lapse next'),
  changes: z.array(z.string()).describe('what changed in the period, in words'),
})

const action = z.object({
  light,
  siteId: z.string(),
  siteName: z.string(),
  code: z.string(),
  what: z.string(),
  subjects: z.array(z.string()).describe('what it is about, where several points make one action'),
  how: z.string(),
  who: z.string(),
  by: day,
})

const totals = z.object({
  sites: z.int(),
  lights: z.object({ ok: z.int(), unknown: z.int(), warning: z.int(), critical: z.int() }),
  availability,
  times,
  incidents: z.int().describe('those that began in the period'),
  standing: z.int().describe('those not over when the report was made'),
})

/** Everything that a report says, in one language and without any dress. */
export const reportData = z.object({
  schema: z.literal(REPORT_SCHEMA),
  organisation: z.string(),
  language: z.enum(LANGUAGES),
  timezone: z.string(),
  generatedAt: instant,
  period: z.object({
    kind: z.enum(['week', 'range', 'fiscal-year']),
    key: z.string().describe('2026-W47, fy2569, 2026-11-01_2026-11-15'),
    first: day,
    last: day,
    from: instant,
    to: instant.describe('excluded'),
    complete: z.boolean().describe('false while the period is under way'),
  }),
  light,
  totals,
  totalsBefore: totals
    .pick({ availability: true, times: true, incidents: true })
    .nullable()
    .describe('of the period before; null where nothing was seen in it'),
  actions: z.array(action).describe('in order of urgency'),
  gaps: z.array(z.object({ from: instant, to: instant, reason: z.enum(['off', 'blind']) })),
  sites: z.array(site),
})

export type ReportData = z.infer<typeof reportData>
export type ReportSite = z.infer<typeof site>
export type ReportAvailability = z.infer<typeof availability>
export type ReportTimes = z.infer<typeof times>
export type ReportIncident = z.infer<typeof incident>
export type ReportRenewal = z.infer<typeof renewal>
export type ReportDisclosure = z.infer<typeof disclosure>
export type ReportAction = z.infer<typeof action>

/** JSON Schema (draft 2020-12) of what the `json` format writes. */
export function reportJsonSchema(): string {
  return `${JSON.stringify({ ...z.toJSONSchema(reportData), title: REPORT_SCHEMA }, undefined, 2)}\n`
}
