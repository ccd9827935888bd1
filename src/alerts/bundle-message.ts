import { formatDate } from '../model/format/date.ts'
import { formatDuration } from '../model/format/duration.ts'
import type { Incident, IncidentEvent } from '../model/incident/incident.ts'
import type { Message, MessageSection } from './message.ts'
import type { MessageContext } from './message-context.ts'
import { linksTo, siteName, when } from './message-context.ts'
import { eventData } from './incident-message.ts'
import { headOf, wordsOf } from './words.ts'

type Told = readonly [IncidentEvent, ...IncidentEvent[]]

/** Lines that one message names; the rest is counted. Every channel has room for so many. */
const NAMED = 30

/** One entry for each incident: its latest event among those that are told. */
export function latestOfEach(events: readonly IncidentEvent[]): IncidentEvent[] {
  const latest = new Map<string, IncidentEvent>()
  for (const event of events) {
    const known = latest.get(event.incident.id)
    if (!known || known.seq < event.seq) latest.set(event.incident.id, event)
  }
  return [...latest.values()]
}

function gravest(events: Told): IncidentEvent {
  return events.find(({ incident }) => incident.severity === 'critical') ?? events[0]
}

function bullets(lines: readonly string[], context: MessageContext): string {
  const named = [...new Set(lines)]
  const shown = named.slice(0, NAMED).map((line) => `• ${line}`)
  if (named.length > NAMED) shown.push(wordsOf(context.language).more(named.length - NAMED))
  return shown.join('\n')
}

function sitesOf(events: readonly IncidentEvent[]): string[] {
  return [...new Set(events.map(({ incident }) => incident.siteId))]
}

/** The address that all have in common. */
function sharedAddress(events: readonly IncidentEvent[]): string | undefined {
  const [first, ...rest] = events.map(({ incident }) => incident.origins.filter((one) => one.startsWith('address:')))
  const shared = first?.find((origin) => rest.every((origins) => origins.includes(origin)))
  return shared?.slice('address:'.length)
}

/** One event of several incidents: many sites of one server, or many points of one site. */
export function groupMessage(id: string, told: Told, context: MessageContext): Message {
  const lead = gravest(told)
  const sites = sitesOf(told)
  const { subject, sections } =
    sites.length === 1 ? ofOneSite(told, lead, context) : ofSites(told, sites, lead, context)
  return {
    ...frame(id, told, context),
    event: lead.name,
    severity: lead.name === 'resolved' ? 'ok' : lead.incident.severity,
    title: `[${wordsOf(context.language).heads[headOf(lead, lead.incident.severity)]}] ${subject}`,
    sections,
  }
}

interface Group {
  readonly subject: string
  readonly sections: readonly MessageSection[]
}

function ofSites(told: Told, sites: readonly string[], lead: IncidentEvent, context: MessageContext): Group {
  const words = wordsOf(context.language)
  const over = lead.name === 'resolved'
  const subject = over ? words.sitesBack(sites.length) : words.sitesAtOnce(sites.length)
  const address = over ? undefined : sharedAddress(told)
  const lines = told.map((event) => siteLine(event, context))
  return {
    subject,
    sections: [
      {
        label: words.labels.what,
        text: address === undefined ? subject : `${subject}\n${words.sharedAddress(address)}`,
      },
      { label: words.labels.sites, text: bullets(lines, context) },
      timeOf(told, context),
      ...(over ? [] : advice(lead.incident, context)),
    ],
  }
}

function ofOneSite(told: Told, lead: IncidentEvent, context: MessageContext): Group {
  const words = wordsOf(context.language)
  const count = words.points(told.length)
  // What to do is said once for points that are alike, and beside each where they are not.
  const alike = told.every(({ incident }) => incident.code === lead.incident.code)
  const lines = told.map((event) => pointLine(event, context, !alike))
  return {
    subject: `${siteName(lead.incident.siteId, context)}: ${count}`,
    sections: [
      { label: words.labels.what, text: count },
      { label: words.labels.points, text: bullets(lines, context) },
      timeOf(told, context),
      ...(alike && lead.name !== 'resolved' ? advice(lead.incident, context) : []),
    ],
  }
}

function frame(id: string, told: readonly IncidentEvent[], context: MessageContext) {
  const words = wordsOf(context.language)
  return {
    id,
    language: context.language,
    organisation: context.organisation,
    links: linksTo({ label: words.links.incidents, url: context.links.incidents() }),
    at: new Date(Math.max(...told.map(({ at }) => at))).toISOString(),
    data: { incidents: told.map((event) => eventData(event, context)) },
  }
}

function siteLine({ incident }: IncidentEvent, context: MessageContext): string {
  const site = context.site(incident.siteId)
  const name = siteName(incident.siteId, context)
  const place = site === undefined ? name : `${name} ${site.url}`
  return `${place}: ${context.describe(incident.finding, context.language).message}`
}

/** What was found; with what to do about it, where the points are not all alike. */
function pointLine({ name, at, incident }: IncidentEvent, context: MessageContext, withRemedy: boolean): string {
  const { message, remedy } = context.describe(incident.finding, context.language)
  const words = wordsOf(context.language)
  if (name === 'resolved') return `${message} (${words.ended(when(incident.resolvedAt ?? at, context))})`
  return withRemedy && remedy !== '' ? `${message}\n  ${words.labels.todo}: ${remedy}` : message
}

/** From the first bad look of any, to the last good one where all is over. */
function timeOf(told: Told, context: MessageContext): MessageSection {
  const words = wordsOf(context.language)
  const from = Math.min(...told.map(({ incident }) => incident.firstBadAt))
  const over = told[0].name === 'resolved'
  const to = Math.max(...told.map(({ at, incident }) => (over ? (incident.resolvedAt ?? at) : at)))
  const duration = formatDuration(Math.max(0, to - from), context.language)
  return over
    ? { label: words.labels.period, text: words.period(when(from, context), when(to, context), duration) }
    : { label: words.labels.since, text: words.since(when(from, context), duration) }
}

function advice({ finding }: Incident, context: MessageContext): MessageSection[] {
  const words = wordsOf(context.language)
  const { meaning, remedy } = context.describe(finding, context.language)
  return [
    { label: words.labels.meaning, text: meaning },
    { label: words.labels.todo, text: remedy },
  ].filter(({ text }) => text !== '')
}

/** All that waited until people may be disturbed, site by site. */
export function digestMessage(id: string, told: Told, context: MessageContext): Message {
  const words = wordsOf(context.language)
  const latest = latestOfEach(told)
  const date = formatDate(context.now, context.language, context.timezone)
  const sections = sitesOf(latest).map((siteId): MessageSection => {
    const lines = latest
      .filter(({ incident }) => incident.siteId === siteId)
      .map((event) => pointLine(event, context, true))
    return { label: siteName(siteId, context), text: bullets(lines, context) }
  })
  const standing = latest.some(({ name }) => name !== 'resolved')
  return {
    ...frame(id, latest, context),
    event: 'digest',
    severity: standing ? gravest(told).incident.severity : 'ok',
    title: words.digestTitle(latest.length, date),
    sections: [{ label: words.labels.what, text: words.digestIntro }, ...sections],
  }
}
