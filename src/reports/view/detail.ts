import { formatList } from '../../model/format/list.ts'
import { unseenMs } from '../../model/report/measure.ts'
import type { ReportData, ReportDisclosure, ReportSite } from '../../model/report/report-data.ts'
import { availabilityChart, responseChart, SWATCHES } from './chart.ts'
import type { Phrases } from './phrases.ts'
import type { ChartView, DetailView, DisclosureView, TableView } from './report-view.ts'

type Language = ReportData['language']

/** Codes of items that one line names. */
const NAMED = 12

export function detailOf(site: ReportSite, say: Phrases, language: Language): DetailView {
  const { words } = say
  return {
    id: site.id,
    level: site.light,
    word: words.lights[site.light],
    name: site.name,
    url: site.url,
    facts: factsOf(site, say),
    charts: chartsOf(site, say, language),
    incidents: incidentTable(site.incidents, say),
    disclosures: site.disclosures.map((one) => disclosureOf(one, say, language)),
    changes: [...site.changes, ...site.ahead.map(({ message }) => words.ahead(message))],
  }
}

function factsOf(site: ReportSite, say: Phrases): DetailView['facts'] {
  const { words } = say
  const { columns } = words
  const { availability, times, certificate, domain } = site
  const until = (day: string, left: number): string => `${say.day(day)} (${words.daysLeft(left)})`
  return [
    { label: columns.availability, value: say.share(availability.share) },
    { label: columns.down, value: say.lasted(availability.downMs) },
    { label: columns.unseen, value: say.lasted(unseenMs(availability)) },
    { label: columns.median, value: say.seconds(times.medianMs) },
    { label: columns.p95, value: say.seconds(times.p95Ms) },
    ...(certificate ? [{ label: columns.certificate, value: until(certificate.expires, certificate.daysLeft) }] : []),
    ...(domain?.expires && domain.daysLeft !== null
      ? [{ label: columns.domain, value: until(domain.expires, domain.daysLeft) }]
      : []),
  ]
}

function chartsOf({ name, days, times }: ReportSite, say: Phrases, language: Language): ChartView[] {
  const { words } = say
  const shares = days.flatMap(({ availability: { share } }) => (share === null ? [] : [share]))
  const timed = times.medianMs !== null
  return [
    {
      title: words.headings.availability,
      svg: days.length > 0 ? availabilityChart(days, language) : undefined,
      alt: words.availabilityAlt(name, shares.length === 0 ? undefined : say.share(Math.min(...shares))),
      legend: (['up', 'down', 'unseen'] as const).map((key) => ({ svg: SWATCHES[key], label: words.legend[key] })),
    },
    {
      title: words.headings.response,
      svg: timed ? responseChart(days, language) : undefined,
      alt: words.responseAlt(name, timed ? say.seconds(times.medianMs) : undefined),
      legend: (['median', 'p95'] as const).map((key) => ({ svg: SWATCHES[key], label: words.legend[key] })),
    },
  ]
}

export function incidentTable(incidents: ReportSite['incidents'], say: Phrases): TableView {
  const { columns, standing } = say.words
  return {
    columns: [columns.what, columns.began, columns.ended, columns.lasted, columns.noticed, columns.cause],
    rows: incidents.map((incident) => [
      incident.message,
      say.when(incident.startedAt),
      incident.endedAt === null ? standing : say.when(incident.endedAt),
      say.lasted(incident.durationMs),
      incident.noticeMs === null ? '–' : say.lasted(incident.noticeMs),
      incident.cause?.message ?? '–',
    ]),
  }
}

function disclosureOf(disclosure: ReportDisclosure, say: Phrases, language: Language): DisclosureView {
  const { words } = say
  const { title, score, scoreBefore, present, total, appeared, lapsed, items } = disclosure
  const change =
    scoreBefore === null || score === null || scoreBefore === score
      ? ''
      : ` (${words.tileBefore(say.points(scoreBefore))})`
  return {
    title,
    score: `${score === null ? words.notSeen : words.points(say.points(score))}${change}`,
    lines: [
      words.itemsPresent(present, total),
      ...(appeared.length > 0 ? [words.appeared(formatList(appeared, language, NAMED))] : []),
      ...(lapsed.length > 0 ? [words.lapsed(formatList(lapsed, language, NAMED))] : []),
    ],
    items: {
      columns: [words.columns.code, words.columns.item, words.columns.status],
      rows: items
        .filter(({ status }) => status !== 'present')
        .map((item) => [item.code, item.title, words.itemStatuses[item.status]]),
    },
  }
}
