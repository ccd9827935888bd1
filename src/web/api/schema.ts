import { z } from 'zod'
import { EVENT_NAMES, INCIDENT_PHASES } from '../../model/incident/incident.ts'
import { OMISSIONS, PIECE_REASONS } from '../../model/evidence/piece.ts'
import { STATUSES } from '../../model/status.ts'
import { NOTICE_STATES } from '../../store/notices.ts'

/** Schemas that have a name of their own in the OpenAPI document. */
export const named = z.registry<{ id: string }>()

function name<T extends z.ZodType>(id: string, schema: T): T {
  named.add(schema, { id })
  return schema
}

const instant = z.iso.datetime().describe('ISO 8601, UTC')
const day = z.iso.date().describe('Day in the time zone of the office')
const milliseconds = z.number().nonnegative()
const anything = z.record(z.string(), z.unknown())

export const status = name('Status', z.enum(STATUSES).describe('unknown: could not look; it is not down'))

export const finding = name(
  'Finding',
  z.object({
    code: z.string().describe('Stable across versions: tls.wrong-host'),
    severity: z.enum(['info', 'unknown', 'warning', 'critical']),
    subject: z.string(),
    message: z.string(),
    meaning: z.string(),
    remedy: z.string(),
    evidence: anything.nullable(),
  }),
)

export const checkState = name(
  'CheckState',
  z.object({
    site: z.string(),
    kind: z.string(),
    status,
    since: instant.nullable().describe('When the status became what it is'),
    lastRunAt: instant.nullable(),
    nextRunAt: instant.nullable(),
    intervalMs: milliseconds,
    failures: z.int().nonnegative().describe('Bad looks in a row'),
  }),
)

export const result = name(
  'Result',
  z.object({
    at: instant,
    target: z.string(),
    status,
    durationMs: milliseconds,
    summary: z.string(),
    findings: z.array(finding),
    facts: anything.describe('Measured values; the shape belongs to the kind'),
  }),
)

export const check = name(
  'Check',
  checkState.extend({ result: result.nullable().describe('null before the first look') }),
)

export const site = name(
  'Site',
  z.object({ id: z.string(), name: z.string(), url: z.url(), status, checks: z.array(checkState) }),
)

export const look = name(
  'Look',
  z.object({
    at: instant,
    status,
    durationMs: milliseconds,
    timings: z
      .object({
        dnsMs: milliseconds,
        connectMs: milliseconds,
        tlsMs: milliseconds,
        firstByteMs: milliseconds,
        downloadMs: milliseconds,
        totalMs: milliseconds,
      })
      .nullable(),
  }),
)

export const stretch = name(
  'Stretch',
  z.object({
    from: instant,
    to: instant,
    availability: z.number().min(0).max(1).nullable().describe('Of the time that was really seen'),
    okMs: milliseconds,
    warningMs: milliseconds,
    criticalMs: milliseconds,
    unknownMs: milliseconds,
    gapMs: milliseconds.describe('Nobody looked: neither up nor down'),
    looks: z.int().nonnegative(),
    responseMs: z.object({ mean: milliseconds, max: milliseconds }).nullable(),
    phasesMs: z
      .object({
        dns: milliseconds,
        connect: milliseconds,
        tls: milliseconds,
        firstByte: milliseconds,
        download: milliseconds,
      })
      .nullable()
      .describe('Mean of each phase of what was served; null where it was not kept'),
  }),
)

export const incident = name(
  'Incident',
  z.object({
    id: z.uuid(),
    site: z.string().describe('Empty where it is about the watch itself'),
    kind: z.string(),
    phase: z.enum(INCIDENT_PHASES),
    severity: z.enum(['warning', 'critical']),
    finding,
    firstBadAt: instant.describe('Durations count from here'),
    lastBadAt: instant,
    openedAt: instant.nullable(),
    acknowledgedAt: instant.nullable(),
    acknowledgedBy: z.string().nullable(),
    note: z.string().nullable(),
    resolvedAt: instant.nullable(),
    flaps: z.int().nonnegative(),
    causeId: z.uuid().nullable().describe('The incident that explains this one'),
  }),
)

export const incidentEvent = name(
  'IncidentEvent',
  z.object({
    seq: z.int().positive(),
    name: z.enum(EVENT_NAMES),
    at: instant,
    reason: z.string().nullable(),
    silent: z.string().nullable().describe('Why nobody was told'),
  }),
)

export const incidentDetail = name('IncidentDetail', incident.extend({ events: z.array(incidentEvent) }))

export const evidence = name(
  'Evidence',
  z.object({
    id: z.int().positive(),
    site: z.string(),
    kind: z.string(),
    subject: z.string().describe('As in the finding: oit-2569 O10, a host'),
    state: z.string().describe('What it proves: the status of an item, the code of a finding'),
    why: z.enum(PIECE_REASONS),
    place: z.string().describe('The address that the verdict names'),
    url: z.string().describe('The address that answered'),
    httpStatus: z.int().nullable().describe('null where nothing answered'),
    failure: z.string().nullable(),
    headers: z.record(z.string(), z.string()),
    at: instant.describe('When it was received'),
    lastSeenAt: instant.describe('When the same bytes were seen last'),
    supersededAt: instant.nullable(),
    sha256: z.string().nullable().describe('Of the body, content coding undone'),
    bytes: z.int().nonnegative(),
    truncated: z.boolean(),
    omitted: z.enum(OMISSIONS).nullable().describe('Why the body itself is not kept'),
  }),
)

export const renewal = name(
  'Renewal',
  z.object({
    site: z.string(),
    kind: z.enum(['tls', 'domain', 'renewal']),
    name: z.string(),
    due: day,
    daysLeft: z.int(),
    status,
    stale: z.boolean().describe('The last date known, since the registry does not answer'),
    contact: z.string().nullable(),
  }),
)

const disclosureItem = name(
  'DisclosureItem',
  z.object({
    code: z.string(),
    title: z.string(),
    status: z.string().describe('present, outdated, broken, empty, missing, unverified, unknown'),
    url: z.string().nullable(),
    documents: z.array(z.string()),
    fiscalYear: z.int().nullable().describe('Buddhist era'),
    reason: z.string().describe('Stable code'),
    confidence: z.number().min(0).max(1),
  }),
)

export const disclosure = name(
  'Disclosure',
  z.object({
    site: z.string(),
    at: instant,
    catalogues: z.array(
      z.object({
        id: z.string(),
        score: z.number().nullable().describe('0 to 100; null where the website could not be looked at'),
        target: z.number(),
        present: z.int().nonnegative(),
        total: z.int().nonnegative(),
        items: z.array(disclosureItem),
      }),
    ),
  }),
)

export const baseline = name(
  'Baseline',
  z.object({
    site: z.string(),
    state: z.enum(['learning', 'accepted']).describe('learning: findings that rest on it are warnings'),
    learnedAt: instant.nullable(),
    acceptedAt: instant.nullable(),
    acceptedBy: z.string().nullable(),
    seenAt: instant.nullable().describe('The last look'),
    title: z.string(),
    home: z.string().describe('Host that the front page answers from'),
    hosts: z.array(z.string()).describe('Other hosts of scripts, frames and forms'),
    links: z.array(z.string()).describe('Paths that the front page links to'),
    differences: z
      .object({
        title: z.string().nullable(),
        home: z.string().nullable(),
        newHosts: z.array(z.string()),
        goneHosts: z.array(z.string()),
        newLinks: z.array(z.string()),
        goneLinks: z.array(z.string()),
      })
      .describe('What the last look saw otherwise'),
    mark: z.string().describe('Stands for what would be accepted'),
  }),
)

export const acceptance = name(
  'Acceptance',
  z.object({
    mark: z.string().max(64).optional().describe('Of the baseline that was shown; absent: whatever the last look saw'),
  }),
)

export const report = name(
  'Report',
  z.object({
    period: z.string().describe('2026-W47'),
    from: instant,
    to: instant,
    printedAt: instant,
    light: status,
    language: z.string(),
    files: z.array(z.object({ format: z.string(), bytes: z.int().nonnegative(), name: z.string() })),
  }),
)

export const notice = name(
  'Notice',
  z.object({
    id: z.uuid(),
    channel: z.string(),
    state: z.enum(NOTICE_STATES),
    createdAt: instant,
    incidentId: z.uuid().nullable(),
    event: z.string(),
    title: z.string().nullable(),
    attempts: z.int().nonnegative(),
    nextTryAt: instant.nullable(),
    settledAt: instant.nullable(),
    answer: z.string().nullable().describe('What the far side said last'),
  }),
)

export const auditEntry = name(
  'AuditEntry',
  z.object({
    number: z.int().positive(),
    at: instant,
    actor: z.string(),
    action: z.string(),
    subject: z.string(),
    detail: anything,
    address: z.string(),
  }),
)

export const started = name('Started', z.object({ site: z.string(), kind: z.string(), requestedAt: instant }))

export const retried = name('Retried', z.object({ id: z.uuid(), retried: z.boolean() }))

export const acknowledgement = name(
  'Acknowledgement',
  z.strictObject({ note: z.string().max(2_000).optional().describe('What is being done about it') }),
)

export const reportOrder = name(
  'ReportOrder',
  z.strictObject({
    week: z
      .string()
      .regex(/^\d{4}-W\d{2}$/)
      .optional()
      .describe('2026-W47; absent: the newest week that is over'),
    format: z.enum(['html', 'pdf', 'xlsx', 'json']).default('pdf'),
    language: z.enum(['th', 'en']).optional(),
  }),
)

/** RFC 9457. */
export const problemBody = name(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
)

/** A page of a list; `next` is the cursor of the one after it. */
export function pageOf<T extends z.ZodType>(id: string, item: T) {
  return name(`${id}Page`, z.object({ items: z.array(item), next: z.string().nullable() }))
}
