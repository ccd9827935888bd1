import { userInfo } from 'node:os'
import { createAlerting } from '../engine/deliver/alerting.ts'
import type { MessageContext } from '../alerts/message-context.ts'
import { siteName } from '../alerts/message-context.ts'
import { messageContext } from '../engine/deliver/message-world.ts'
import { UserError } from '../model/errors.ts'
import { formatDateTime } from '../model/format/date.ts'
import { formatDuration } from '../model/format/duration.ts'
import type { Incident } from '../model/incident/incident.ts'
import { silentLog } from '../model/log.ts'
import { incidents } from '../store/incidents.ts'
import { listOptions } from './alerts.ts'
import type { AddCommand } from './cli.ts'
import { columns } from './columns.ts'
import type { Situation } from './situation.ts'
import { situationOf, withStore } from './situation.ts'
import { incidentTexts } from './texts/incidents.ts'

interface Flags {
  readonly config?: string
  readonly format?: string
  readonly all?: true
  readonly site?: string
  readonly limit?: number
  readonly note?: string
  readonly by?: string
}

export const addIncidents: AddCommand = (program, cli) => {
  const texts = incidentTexts[cli.language]
  const command = program.command('incidents').description(texts.description)

  const situation = ({ config }: Flags): Situation => situationOf(program, cli, config)

  listOptions(command.command('list', { isDefault: true }).description(texts.list), texts)
    .option('--all', texts.all)
    .option('--site <id>', texts.site)
    .action((flags: Flags) => list(flags, situation(flags)))
  command
    .command('ack')
    .description(texts.ack)
    .argument('<id>', texts.id)
    .option('-c, --config <file>', texts.config)
    .option('--note <text>', texts.note)
    .option('--by <name>', texts.by)
    .action((id: string, flags: Flags) => acknowledge(id, flags, situation(flags)))
}

async function list(flags: Flags, situation: Situation): Promise<void> {
  const { config, language, cli } = situation
  const texts = incidentTexts[language]
  const found = await withStore(situation, ({ db }) =>
    incidents(db).list({
      // What waits for confirmation has been told to nobody, and most of it comes to nothing.
      phases: flags.all ? ['open', 'acknowledged', 'resolved'] : ['open', 'acknowledged'],
      ...(flags.site === undefined ? {} : { siteId: flags.site }),
      ...(flags.limit === undefined ? {} : { limit: flags.limit }),
    }),
  )
  const context = { ...messageContext(config, '', cli.now()), language }
  if (flags.format === 'json') {
    const document = { schema: 'wenyam.incidents/1', incidents: found.map((incident) => asJson(incident, context)) }
    cli.out.write(`${JSON.stringify(document, undefined, 2)}\n`)
    return
  }
  if (found.length === 0) {
    cli.out.write(`${texts.none}\n`)
    return
  }
  const rows = found.map((incident) => [
    incident.id.slice(0, 8),
    texts.phases[incident.phase],
    texts.severities[incident.severity],
    formatDateTime(incident.firstBadAt, language, config.timezone),
    formatDuration(Math.max(0, (endOf(incident) ?? cli.now()) - incident.firstBadAt), language),
    siteName(incident.siteId, context),
    context.describe(incident.finding, language).message,
  ])
  cli.out.write(columns(texts.heads, rows))
}

/** When it was over; undefined while it stands. */
function endOf({ phase, resolvedAt }: Incident): number | undefined {
  return phase === 'resolved' ? resolvedAt : undefined
}

function asJson(incident: Incident, context: MessageContext) {
  const { finding, firstBadAt, lastBadAt, openedAt, acknowledgedAt } = incident
  const iso = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString())
  return {
    id: incident.id,
    site: incident.siteId,
    kind: incident.kind,
    code: incident.code,
    subject: incident.subject,
    phase: incident.phase,
    severity: incident.severity,
    message: context.describe(finding, context.language).message,
    since: iso(firstBadAt),
    lastBadAt: iso(lastBadAt),
    openedAt: iso(openedAt),
    resolvedAt: iso(endOf(incident)),
    acknowledgedAt: iso(acknowledgedAt),
    acknowledgedBy: incident.acknowledgedBy ?? null,
    note: incident.note ?? null,
    flaps: incident.flaps,
    cause: incident.causeId ?? null,
    params: finding.params ?? {},
    evidence: finding.evidence ?? null,
  }
}

async function acknowledge(id: string, flags: Flags, situation: Situation): Promise<void> {
  const { config, language, cli } = situation
  const texts = incidentTexts[language]
  const by = flags.by ?? userInfo().username
  await withStore(situation, async (store) => {
    const [found, ...more] = await incidents(store.db).byPrefix(id.toLowerCase())
    if (!found) throw new UserError(texts.noIncident(id))
    if (more.length > 0) throw new UserError(texts.severalIncidents(id))
    const alerting = createAlerting(config, { store, log: silentLog, now: () => cli.now() })
    const note = flags.note === undefined ? {} : { note: flags.note }
    const taken = await alerting.acknowledge(found.id, { name: by, ...note })
    if (!taken) throw new UserError(texts.notOpen(id))
    cli.out.write(`${texts.taken(found.id.slice(0, 8), by)}\n`)
  })
}
