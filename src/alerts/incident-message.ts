import type { Evidence } from '../model/finding.ts'
import { formatDuration } from '../model/format/duration.ts'
import type { Incident, IncidentEvent } from '../model/incident/incident.ts'
import type { Message, MessageSection } from './message.ts'
import type { MessageContext } from './message-context.ts'
import { linksTo, siteName, WATCH_ITSELF, when } from './message-context.ts'
import { headOf, wordsOf } from './words.ts'

/** Excerpts are of foreign pages: enough to recognise them, no more. */
const EXCERPT = 300

/** What a message about one event is made of, beside the event itself. */
export interface IncidentStory {
  readonly event: IncidentEvent
  /** Live incidents that this one explains. */
  readonly consequences: readonly Incident[]
}

/** The message about one event of one incident. `id` is the notice's: the same for every try. */
export function incidentMessage(id: string, story: IncidentStory, context: MessageContext): Message {
  const { event } = story
  const { incident } = event
  const { language } = context
  const words = wordsOf(language)
  const text = context.describe(incident.finding, language)
  const done = event.name === 'resolved'
  const quiet = done || event.name === 'acknowledged'
  return {
    id,
    thread: incident.id,
    event: event.name,
    severity: done ? 'ok' : incident.severity,
    language,
    organisation: context.organisation,
    title: `[${words.heads[headOf(event, incident.severity)]}] ${siteName(incident.siteId, context)}: ${text.message}`,
    sections: [
      { label: words.labels.what, text: done ? words.over(text.message) : text.message },
      ...acknowledged(story, context),
      { label: words.labels.where, text: whereOf(incident, context) },
      timeOf(event, context),
      ...(quiet || text.meaning === '' ? [] : [{ label: words.labels.meaning, text: text.meaning }]),
      ...(quiet || text.remedy === '' ? [] : [{ label: words.labels.todo, text: text.remedy }]),
      ...consequencesOf(story, context),
      ...(quiet ? [] : evidenceOf(incident.finding.evidence, context)),
    ],
    links: linksTo(
      {
        label: words.links.acknowledge,
        url: incident.phase === 'open' ? context.links.acknowledge(incident.id) : undefined,
      },
      { label: words.links.incident, url: context.links.incident(incident.id) },
    ),
    at: new Date(event.at).toISOString(),
    data: eventData(event, context),
  }
}

/** Name, address and, where it says more, the subject. */
export function whereOf(incident: Incident, context: MessageContext): string {
  const url = context.site(incident.siteId)?.url
  const place = [siteName(incident.siteId, context), url].filter((part) => part !== undefined)
  const known = [url, incident.siteId, incident.kind].includes(incident.subject)
  return [...place, ...(known ? [] : [incident.subject])].join('\n')
}

function timeOf({ name, at, incident }: IncidentEvent, context: MessageContext): MessageSection {
  const words = wordsOf(context.language)
  const from = when(incident.firstBadAt, context)
  if (name !== 'resolved') {
    const duration = formatDuration(Math.max(0, at - incident.firstBadAt), context.language)
    return { label: words.labels.since, text: words.since(from, duration) }
  }
  const end = incident.resolvedAt ?? at
  const duration = formatDuration(Math.max(0, end - incident.firstBadAt), context.language)
  const flapped = incident.flaps > 0 ? [words.flapped(incident.flaps)] : []
  return {
    label: words.labels.period,
    text: [words.period(from, when(end, context), duration), ...flapped].join('\n'),
  }
}

function acknowledged({ event }: IncidentStory, context: MessageContext): MessageSection[] {
  const words = wordsOf(context.language)
  const { incident } = event
  if (event.reason === 'unacknowledged' && incident.announcedAt !== undefined) {
    const duration = formatDuration(event.at - incident.announcedAt, context.language)
    return [{ label: words.labels.taken, text: words.unacknowledged(duration) }]
  }
  if (event.name !== 'acknowledged' || incident.acknowledgedAt === undefined) return []
  const by = words.takenBy(incident.acknowledgedBy ?? '', when(incident.acknowledgedAt, context))
  const note = incident.note === undefined ? [] : [{ label: words.labels.note, text: incident.note }]
  return [{ label: words.labels.taken, text: by }, ...note]
}

function consequencesOf({ consequences }: IncidentStory, context: MessageContext): MessageSection[] {
  if (consequences.length === 0) return []
  const lines = consequences.map(({ finding }) => `• ${context.describe(finding, context.language).message}`)
  return [{ label: wordsOf(context.language).labels.consequences, text: [...new Set(lines)].join('\n') }]
}

export function evidenceOf(evidence: Evidence | undefined, context: MessageContext): MessageSection[] {
  if (!evidence) return []
  const { url, excerpt, at, headers } = evidence
  const cut = excerpt !== undefined && excerpt.length > EXCERPT ? `${excerpt.slice(0, EXCERPT)}…` : excerpt
  const seen = at === undefined ? Number.NaN : Date.parse(at)
  const lines = [
    url,
    ...Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    cut,
    Number.isNaN(seen) ? undefined : wordsOf(context.language).seenAt(when(seen, context)),
  ].filter((line) => line !== undefined && line !== '')
  return lines.length === 0 ? [] : [{ label: wordsOf(context.language).labels.evidence, text: lines.join('\n') }]
}

/** An event for programs. */
export function eventData(event: IncidentEvent, { site }: MessageContext): Record<string, unknown> {
  const { incident } = event
  return {
    incident: incident.id,
    seq: event.seq,
    event: event.name,
    reason: event.reason ?? null,
    site: incident.siteId === WATCH_ITSELF ? null : incident.siteId,
    url: site(incident.siteId)?.url ?? null,
    kind: incident.kind,
    code: incident.code,
    subject: incident.subject,
    severity: incident.severity,
    since: new Date(incident.firstBadAt).toISOString(),
    resolvedAt:
      incident.phase === 'resolved' && incident.resolvedAt !== undefined
        ? new Date(incident.resolvedAt).toISOString()
        : null,
    params: incident.finding.params ?? {},
    evidence: incident.finding.evidence ?? null,
  }
}
