import type { ReportData, ReportSite } from '../../model/report/report-data.ts'
import type { ReportWords } from '../view/words.ts'
import { reportWords } from '../view/words.ts'
import type { CellValue, Column, ColumnType, ReportTable } from './table.ts'

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 28,
  number: 12,
  share: 14,
  minutes: 18,
  seconds: 20,
  day: 14,
  instant: 20,
}

function column(title: string, type: ColumnType = 'text', width = WIDTHS[type]): Column {
  return { title, type, width }
}

/** Everything that a report counts, as tables of real numbers and dates, all sites in each. */
export function tablesOf(data: ReportData): readonly ReportTable[] {
  const words = reportWords[data.language]
  return [summary(data, words), actions(data, words), incidents(data, words), renewals(data, words)].concat([
    disclosures(data, words),
    daily(data, words),
  ])
}

/** One row for each entry of each site; every table names its site first. */
function rowsOf<T>(
  { sites }: ReportData,
  entries: (site: ReportSite) => readonly T[],
  cells: (entry: T) => readonly CellValue[],
): (readonly CellValue[])[] {
  return sites.flatMap((site) => entries(site).map((entry) => [site.name, ...cells(entry)]))
}

function summary({ sites }: ReportData, { headings, columns: c, lights }: ReportWords): ReportTable {
  return {
    id: 'summary',
    title: headings.summary,
    columns: [
      column(c.site),
      column(c.url, 'text', 36),
      column(c.light, 'text', 16),
      column(c.availability, 'share'),
      column(c.up, 'minutes'),
      column(c.down, 'minutes'),
      column(c.unknown, 'minutes'),
      column(c.gap, 'minutes'),
      column(c.looks, 'number', 16),
      column(c.median, 'seconds'),
      column(c.p95, 'seconds'),
      column(c.incidents, 'number'),
      column(c.certificate, 'day', 18),
      column(c.domain, 'day', 18),
      column(c.registrar),
    ],
    rows: sites.map(({ name, url, light, availability, times, incidents: known, certificate, domain }) => [
      name,
      url,
      lights[light],
      availability.share,
      availability.upMs,
      availability.downMs,
      availability.unknownMs,
      availability.gapMs,
      availability.looks,
      times.medianMs,
      times.p95Ms,
      known.length,
      certificate?.expires ?? null,
      domain?.expires ?? null,
      domain?.registrar ?? null,
    ]),
  }
}

function actions(data: ReportData, { headings, columns: c, lights }: ReportWords): ReportTable {
  return {
    id: 'actions',
    title: headings.actions.split(/[, ]/)[0] ?? headings.actions,
    columns: [
      column(c.site),
      column(c.light, 'text', 16),
      column(c.what, 'text', 50),
      column(c.subject, 'text', 30),
      column(c.how, 'text', 60),
      column(c.who, 'text', 34),
      column(c.by, 'day'),
      column(c.code),
    ],
    rows: data.actions.map(({ siteName, light, what, subjects, how, who, by, code }) => [
      siteName,
      lights[light],
      what,
      subjects.join(', '),
      how,
      who,
      by,
      code,
    ]),
  }
}

function incidents(data: ReportData, { headings, columns: c, lights }: ReportWords): ReportTable {
  return {
    id: 'incidents',
    title: headings.incidents,
    columns: [
      column(c.site),
      column(c.severity, 'text', 16),
      column(c.what, 'text', 50),
      column(c.subject),
      column(c.began, 'instant'),
      column(c.ended, 'instant'),
      column(c.lasted, 'minutes'),
      column(c.noticed, 'minutes'),
      column(c.cause, 'text', 40),
      column(c.code),
    ],
    rows: rowsOf(
      data,
      (site) => site.incidents,
      (one) => [
        lights[one.severity],
        one.message,
        one.subject,
        one.startedAt,
        one.endedAt,
        one.durationMs,
        one.noticeMs,
        one.cause?.message ?? null,
        one.code,
      ],
    ),
  }
}

function renewals(data: ReportData, { headings, columns: c, renewalKinds }: ReportWords): ReportTable {
  return {
    id: 'renewals',
    title: headings.renewals,
    columns: [
      column(c.site),
      column(c.renewal, 'text', 22),
      column(c.title),
      column(c.due, 'day'),
      column(c.left, 'number'),
      column(c.contact),
    ],
    rows: rowsOf(
      data,
      (site) => site.renewals,
      ({ kind, name, due, daysLeft, contact }) => [renewalKinds[kind], name, due, daysLeft, contact],
    ),
  }
}

function disclosures(data: ReportData, { headings, columns: c, itemStatuses }: ReportWords): ReportTable {
  const statuses: Readonly<Record<string, string>> = itemStatuses
  return {
    id: 'disclosure',
    title: headings.disclosure,
    columns: [
      column(c.site),
      column(c.catalogue, 'text', 40),
      column(c.points, 'number'),
      column(c.code, 'text', 10),
      column(c.item, 'text', 50),
      column(c.status, 'text', 24),
      column(c.before, 'text', 24),
      column(c.year, 'number', 22),
      column(c.url, 'text', 50),
    ],
    rows: rowsOf(
      data,
      (site) => site.disclosures.flatMap((one) => one.items.map((item) => ({ ...item, one }))),
      ({ one, code, title, status, before, fiscalYear, url }) => [
        one.title,
        one.score,
        code,
        title,
        itemStatuses[status],
        before === null ? null : (statuses[before] ?? before),
        fiscalYear,
        url,
      ],
    ),
  }
}

function daily(data: ReportData, { headings, columns: c }: ReportWords): ReportTable {
  return {
    id: 'daily',
    title: headings.daily,
    columns: [
      column(c.site),
      column(c.day, 'day'),
      column(c.availability, 'share'),
      column(c.up, 'minutes'),
      column(c.down, 'minutes'),
      column(c.unknown, 'minutes'),
      column(c.gap, 'minutes'),
      column(c.looks, 'number', 16),
      column(c.median, 'seconds'),
      column(c.p95, 'seconds'),
    ],
    rows: rowsOf(
      data,
      (site) => site.days,
      ({ day, availability, times }) => [
        day,
        availability.share,
        availability.upMs,
        availability.downMs,
        availability.unknownMs,
        availability.gapMs,
        availability.looks,
        times.medianMs,
        times.p95Ms,
      ],
    ),
  }
}
