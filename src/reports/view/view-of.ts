import { formatDateTime } from '../../model/format/date.ts'
import { formatDayRange } from '../../model/format/day-range.ts'
import { formatList } from '../../model/format/list.ts'
import { formatDay } from '../../model/calendar-day.ts'
import { toBuddhist } from '../../model/fiscal-year.ts'
import { unseenMs } from '../../model/report/measure.ts'
import type { ReportData, ReportSite } from '../../model/report/report-data.ts'
import { detailOf } from './detail.ts'
import type { Phrases } from './phrases.ts'
import { phrasesFor } from './phrases.ts'
import type { ActionView, ReportView, SiteRow, TableView } from './report-view.ts'

/** Actions on the first page: more than a person can do in a week is no help. */
const ACTIONS = 6
/** Up to so many sites, each has its details; beyond that, those that need attention come first, to this number. */
const DETAILS = 24
/** Renewals that are named, the soonest first. */
const RENEWALS = 25
/** Points that an action names. */
const POINTS = 10

/** A report in the words of its language. Pure. */
export function viewOf(data: ReportData): ReportView {
  const { language } = data
  const say = phrasesFor(data)
  const { words } = say
  const detailed = sitesInDetail(data.sites)
  const renewals = renewalTable(data, say)
  return {
    language,
    organisation: data.organisation,
    title: words.title[data.period.kind],
    ...periodOf(data, say),
    made: `${words.made} ${formatDateTime(Date.parse(data.generatedAt), language, data.timezone)}`,
    page: words.page,
    digits: '0123456789'.split(''),
    light: {
      level: data.light,
      word: words.lights[data.light],
      sentence: words.sentence(data.light, {
        sites: data.sites.length,
        matters: data.actions.length,
        wasDown: data.totals.availability.downMs > 0 ? say.lasted(data.totals.availability.downMs) : undefined,
      }),
    },
    tiles: tilesOf(data, say),
    headings: words.headings,
    columns: words.columns,
    actions: data.actions.slice(0, ACTIONS).map((action) => actionOf(action, data, say)),
    moreActions: data.actions.length > ACTIONS ? words.moreActions(data.actions.length - ACTIONS) : '',
    noActions: words.noActions,
    siteColumns: siteColumns(data, say),
    sites: data.sites.map((site) => siteRow(site, data, say)),
    renewals: { ...renewals, rows: renewals.rows.slice(0, RENEWALS) },
    moreRenewals: renewals.rows.length > RENEWALS ? words.moreRenewals(renewals.rows.length - RENEWALS) : '',
    noRenewals: words.noRenewals,
    details: detailed.map((site) => detailOf(site, say, language)),
    someDetails: detailed.length < data.sites.length ? words.someDetails(detailed.length, data.sites.length) : '',
    noIncidents: words.noIncidents,
    noTimes: words.noTimes,
    notes: [...gapNotes(data, say), ...words.definitions],
  }
}

function periodOf({ period, language }: ReportData, { words }: Phrases): Pick<ReportView, 'period' | 'periodNotes'> {
  const { kind, first, last, key, complete } = period
  const range = formatDayRange(first, last, language)
  const fiscalYear = String(toBuddhist(Number(last.slice(0, 4))))
  return {
    period: kind === 'fiscal-year' ? `${words.fiscalYear(fiscalYear)} (${range})` : range,
    periodNotes: [...(kind === 'week' ? [`${words.isoWeek} ${key}`] : []), ...(complete ? [] : [words.underWay])],
  }
}

function tilesOf({ totals, totalsBefore }: ReportData, say: Phrases): ReportView['tiles'] {
  const { tiles, tileBefore, incidents, none } = say.words
  const { availability, times } = totals
  const before = <T>(value: T | undefined, phrase: (value: T) => string): string =>
    value === undefined ? '' : tileBefore(phrase(value))
  return [
    {
      label: tiles.availability,
      value: say.share(availability.share),
      note: before(totalsBefore?.availability.share ?? undefined, say.share),
    },
    {
      label: tiles.down,
      value: availability.share === null ? say.words.notSeen : say.lasted(availability.downMs),
      note: before(totalsBefore?.availability.downMs, say.lasted),
    },
    {
      label: tiles.incidents,
      value: totals.incidents === 0 ? none : incidents(totals.incidents),
      note: before(totalsBefore?.incidents, (count) => (count === 0 ? none : incidents(count))),
    },
    {
      label: tiles.response,
      value: say.seconds(times.medianMs),
      note: before(totalsBefore?.times.medianMs ?? undefined, say.seconds),
    },
    { label: tiles.unseen, value: say.lasted(unseenMs(availability)), note: '' },
  ]
}

function actionOf(action: ReportData['actions'][number], { language, sites }: ReportData, say: Phrases): ActionView {
  return {
    level: action.light,
    word: say.words.lights[action.light],
    what: action.what,
    points: action.subjects.length > 1 ? formatList(action.subjects, language, POINTS) : '',
    site: sites.length > 1 ? action.siteName : '',
    how: action.how,
    who: action.who,
    by: formatDay(action.by, language, 'short'),
  }
}

function hasScores({ sites }: ReportData): boolean {
  return sites.some(({ disclosures }) => disclosures.length > 0)
}

function siteColumns(data: ReportData, { words: { columns } }: Phrases): string[] {
  return [
    columns.light,
    columns.site,
    columns.availability,
    columns.down,
    columns.unseen,
    columns.incidents,
    columns.median,
    columns.certificate,
    columns.domain,
    ...(hasScores(data) ? [columns.score] : []),
  ]
}

function siteRow(site: ReportSite, data: ReportData, say: Phrases): SiteRow {
  const { availability, times, certificate, domain, disclosures } = site
  const seen = site.days.length > 0
  return {
    id: site.id,
    level: site.light,
    word: say.words.lights[site.light],
    name: site.name,
    host: new URL(site.url).host,
    cells: [
      say.share(availability.share),
      seen ? say.lasted(availability.downMs) : '–',
      seen ? say.lasted(unseenMs(availability)) : '–',
      say.number(site.incidents.length),
      times.medianMs === null ? '–' : say.seconds(times.medianMs),
      certificate ? say.day(certificate.expires) : '–',
      domain?.expires ? say.day(domain.expires) : '–',
      ...(hasScores(data) ? [disclosures.map(({ score }) => say.points(score)).join(' / ') || '–'] : []),
    ],
  }
}

function renewalTable(data: ReportData, say: Phrases): TableView {
  const { columns, renewalKinds, daysLeft } = say.words
  const names = new Map(data.sites.map(({ id, name }) => [id, name]))
  const several = data.sites.length > 1
  const rows = data.sites
    .flatMap((site) => site.renewals)
    .toSorted((a, b) => a.daysLeft - b.daysLeft)
    .map((one) => [
      `${renewalKinds[one.kind]}: ${one.name}`,
      ...(several ? [names.get(one.siteId) ?? one.siteId] : []),
      say.day(one.due),
      daysLeft(one.daysLeft),
      one.contact ?? '–',
    ])
  return {
    columns: [columns.renewal, ...(several ? [columns.site] : []), columns.due, columns.left, columns.contact],
    rows,
  }
}

/** Those that need attention, then those with incidents, then the others, each in the order of the configuration. */
function sitesInDetail(sites: readonly ReportSite[]): readonly ReportSite[] {
  if (sites.length <= DETAILS) return sites
  const rank = ({ light, incidents }: ReportSite): number =>
    light === 'critical' ? 0 : light === 'warning' ? 1 : incidents.length > 0 ? 2 : 3
  return sites
    .filter((site) => rank(site) < 3)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, DETAILS)
}

function gapNotes({ gaps }: ReportData, say: Phrases): string[] {
  return gaps.map(({ from, to, reason }) =>
    say.words.gap(reason, say.when(from), say.when(to), say.lasted(Date.parse(to) - Date.parse(from))),
  )
}
