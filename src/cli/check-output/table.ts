import { createColors } from 'picocolors'
import type { Language } from '../../model/language.ts'
import type { Status } from '../../model/status.ts'
import { checkTexts } from '../texts/check.ts'
import type { CheckReport, ReportedCheck, ReportedFinding, ReportedSite } from './report.ts'
import { columnsOf, pad, printable, wrap } from './wrap.ts'

export interface TableOptions {
  readonly language: Language
  readonly colour: boolean
  /** Columns to wrap at; absent: every text on one line, as programs and log files like it. */
  readonly columns: number | undefined
}

// Not the heavy ones: some terminals draw those as emoji, two columns wide.
const MARKS = { ok: '✓', unknown: '?', warning: '!', critical: '✗', info: '·' } as const
const MIN_TEXT = 24

/**
 * For people. The first line is all that a monitoring plugin shows: `WENYAM CRITICAL - …`, without the `|` that begins
 * performance data there.
 */
export function renderTable(report: CheckReport, options: TableOptions): string {
  const lines = [headline(report, options.language)]
  for (const site of report.sites) lines.push('', ...renderSite(site, options))
  return `${lines.join('\n')}\n`
}

function headline(report: CheckReport, language: Language): string {
  const texts = checkTexts[language]
  const checks = report.sites.flatMap((site) => site.checks.map((check) => ({ site, check })))
  const bad = checks.filter(({ check }) => check.status !== 'ok')
  const worst = bad.find(({ check }) => check.status === report.status)
  const parts = [bad.length === 0 ? texts.allWell(checks.length) : texts.findings(bad.length, checks.length)]
  if (checks.length === 0) parts[0] = texts.nothing
  if (worst) parts.push(`${worst.site.name}: ${worst.check.findings[0]?.message ?? worst.check.summary}`)
  const seconds = (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000
  parts.push(texts.finished(seconds.toFixed(1)))
  return printable(`WENYAM ${report.status.toUpperCase()} - ${parts.join(' · ')}`).replaceAll('|', '/')
}

function renderSite(site: ReportedSite, options: TableOptions): string[] {
  const texts = checkTexts[options.language]
  const paint = painter(options.colour)
  const title = `${paint.bold(printable(site.name))}  ${paint.dim(printable(site.url))}`
  if (site.checks.length === 0) return [title, `  ${texts.nothing}`]
  const names = site.checks.map((check) => texts.kinds[check.kind] ?? check.kind)
  const widths = {
    kind: widest([texts.columns.kind, ...names]),
    status: widest([texts.columns.status, ...site.checks.map((check) => texts.status[check.status])]) + 2,
    time: widest([texts.columns.time, ...site.checks.map((check) => milliseconds(check.durationMs))]),
  }
  const indent = 2 + widths.kind + 2 + widths.status + 2 + widths.time + 2
  const { columns } = texts
  const head = [
    pad(columns.kind, widths.kind),
    pad(columns.status, widths.status),
    padStart(columns.time, widths.time),
    columns.summary,
  ]
  const lines = [title, paint.dim(`  ${head.join('  ')}`)]
  for (const [index, check] of site.checks.entries()) {
    const status = pad(`${MARKS[check.status]} ${texts.status[check.status]}`, widths.status)
    const cells = [
      pad(names[index] ?? check.kind, widths.kind),
      paint.status(check.status, status),
      padStart(milliseconds(check.durationMs), widths.time),
    ]
    const [first = '', ...more] = wrapAt(check.summary, indent, options)
    lines.push(`  ${cells.join('  ')}  ${first}`, ...more.map((line) => ' '.repeat(indent) + line))
    lines.push(...renderFindings(check, options))
  }
  return lines
}

function renderFindings(check: ReportedCheck, options: TableOptions): string[] {
  return check.findings.flatMap((finding) => renderFinding(finding, check.summary, options))
}

function renderFinding(finding: ReportedFinding, summary: string, options: TableOptions): string[] {
  const texts = checkTexts[options.language]
  const paint = painter(options.colour)
  const severity = texts.severity[finding.severity]
  const status = finding.severity === 'info' ? 'ok' : finding.severity
  const head = `${MARKS[finding.severity]} ${severity}`
  const lines = [
    `    ${paint.status(status, head)}  ${paint.bold(printable(finding.subject))}  ${paint.dim(finding.code)}`,
  ]
  const paragraph = (text: string): void => {
    if (text.trim() !== '') lines.push(...wrapAt(text, 6, options).map((line) => `      ${line}`))
  }
  // Said in the line of the check already, where the summary is the gravest finding.
  if (finding.message !== summary) paragraph(finding.message)
  paragraph(finding.meaning)
  if (finding.remedy !== '') paragraph(`${texts.remedy}: ${finding.remedy}`)
  const { url, excerpt } = finding.evidence
  const evidence = [url, excerpt === undefined ? undefined : `“${excerpt.trim().slice(0, 200)}”`]
  if (evidence.some(Boolean)) paragraph(`${texts.evidence}: ${evidence.filter(Boolean).join(' ')}`)
  return lines
}

function wrapAt(text: string, indent: number, { columns }: TableOptions): string[] {
  const line = printable(text)
  return columns === undefined ? [line] : wrap(line, Math.max(MIN_TEXT, columns - indent))
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => columnsOf(text)))
const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columnsOf(text))) + text
const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`

function painter(colour: boolean) {
  const { bold, dim, green, yellow, red, magenta } = createColors(colour)
  const colours = { ok: green, warning: yellow, critical: red, unknown: magenta }
  return { bold, dim, status: (status: Status, text: string): string => colours[status](text) }
}
