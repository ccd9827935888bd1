import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import { dressOf } from '../engine/reports/dress.ts'
import { makeReport } from '../engine/reports/make-report.ts'
import { renderFiles, reportName } from '../engine/reports/render-report.ts'
import { tryFolder, writeFiles } from '../engine/reports/write-files.ts'
import { UserError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import { silentLog } from '../model/log.ts'
import { suggest } from '../model/yaml/suggestion.ts'
import type { ReportFormatId, ReportStyle } from '../reports/options.ts'
import { REPORT_FORMATS, REPORT_STYLES } from '../reports/options.ts'
import { viewOf } from '../reports/view/view-of.ts'
import { reports } from '../store/reports.ts'
import type { Store } from '../store/store.ts'
import { acquireDaemonLock, openStore } from '../store/store.ts'
import type { AddCommand, Cli } from './cli.ts'
import { DEFAULT_CONFIG } from './default-file.ts'
import { createProgress } from './progress.ts'
import type { PeriodFlags } from './report-period.ts'
import { readPeriod } from './report-period.ts'
import { reportTexts } from './texts/report.ts'

interface Flags extends PeriodFlags {
  readonly config?: string
  readonly format?: string
  readonly style?: string
  readonly thaiDigits?: boolean
  readonly site?: readonly string[]
  readonly out?: string
  readonly list?: true
  /** Of the whole program. */
  readonly language?: Language
}

export const addReport: AddCommand = (program, cli) => {
  const texts = reportTexts[cli.language]
  program
    .command('report')
    .description(texts.description)
    .option('-c, --config <file>', texts.config)
    .option('--week <week>', texts.week)
    .option('--from <day>', texts.from)
    .option('--to <day>', texts.to)
    .option('--fiscal-year <year>', texts.fiscalYear)
    .option('--format <formats>', texts.format)
    .option('--style <style>', texts.style)
    .option('--thai-digits', texts.thaiDigits)
    .option('--no-thai-digits', texts.noThaiDigits)
    .option('--site <id...>', texts.site)
    .option('--out <folder>', texts.out)
    .option('--list', texts.list)
    .action((_flags: object, command: Command) => run(command.optsWithGlobals<Flags>(), cli))
}

async function run(flags: Flags, cli: Cli): Promise<void> {
  const config = loadConfig(flags.config ?? DEFAULT_CONFIG, { env: cli.env })
  if (flags.list) return withStore(config, cli, (store) => list(store, cli))

  // Everything that can be wrong with the question is said before any work is done.
  const texts = reportTexts[cli.language]
  const period = readPeriod(flags, cli.now(), config.timezone, cli.language)
  const style = readStyle(flags.style, cli.language)
  const formats = readFormats(flags.format, config, cli.language)
  if (style === 'memo' && !formats.includes('pdf')) throw new UserError(texts.memoNeedsPdf)
  if (style === 'memo' && flags.language === 'en') throw new UserError(texts.memoIsThai)
  const only = readSites(flags.site, config, cli.language)
  const language = flags.language ?? (style === 'memo' ? 'th' : config.language)
  const dress = await dressOf(config.reports, style, cli.language, flags.thaiDigits)
  const folder = resolve(flags.out ?? config.reports.weekly?.out ?? 'reports')
  await tryFolder(folder, cli.language)

  const progress = createProgress(cli.err)
  progress.show(texts.working)
  try {
    const data = await withStore(config, cli, (store) =>
      makeReport(config, store, { period, language, only, now: cli.now() }),
    )
    const files = await renderFiles(data, formats, dress, reportName(data, scopeOf(only)))
    const paths = await writeFiles(folder, files, cli.language)
    progress.clear()
    const { title, period: when } = viewOf(data)
    cli.out.write(`${texts.printed(`${title} ${when}`, data.sites.length)}\n${paths.join('\n')}\n`)
  } finally {
    progress.clear()
  }
}

/** Opens the store, with its figures up to date: a running daemon sees to that, else it is done here. */
async function withStore<T>(config: Config, cli: Cli, work: (store: Store) => Promise<T>): Promise<T> {
  const lock = await acquireDaemonLock(config.database, cli.now()).catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
  try {
    const store = await openStore({
      url: config.database,
      now: () => cli.now(),
      log: silentLog,
      timeZone: config.timezone,
    })
    try {
      if (lock) await store.rollups.update(cli.now())
      return await work(store)
    } finally {
      await store.close()
    }
  } finally {
    await lock?.release()
  }
}

async function list(store: Store, cli: Cli): Promise<void> {
  const printed = await reports(store.db).list()
  if (printed.length === 0) cli.out.write(`${reportTexts[cli.language].noneListed}\n`)
  for (const { period, files } of printed) {
    cli.out.write(`${period}\n${files.map(({ path }) => `  ${path}\n`).join('')}`)
  }
}

function readStyle(given: string | undefined, language: Language): ReportStyle {
  if (given === undefined) return 'standard'
  const style = REPORT_STYLES.find((known) => known === given)
  if (style === undefined) throw new UserError(reportTexts[language].unknownStyle(given, REPORT_STYLES))
  return style
}

function readFormats(given: string | undefined, config: Config, language: Language): readonly ReportFormatId[] {
  if (given === undefined) return config.reports.weekly?.formats ?? ['pdf', 'xlsx', 'html']
  const asked = given.split(/[,\s]+/).filter((name) => name !== '')
  if (asked.length === 0) throw new UserError(reportTexts[language].unknownFormat('""', REPORT_FORMATS, undefined))
  return asked.map((name) => {
    const format = REPORT_FORMATS.find((known) => known === name.toLowerCase())
    if (format !== undefined) return format
    throw new UserError(reportTexts[language].unknownFormat(name, REPORT_FORMATS, suggest(name, REPORT_FORMATS)))
  })
}

function readSites(given: readonly string[] | undefined, config: Config, language: Language): string[] | undefined {
  if (given === undefined) return undefined
  const known = config.sites.map(({ site }) => site.id)
  const asked = given.flatMap((text) => text.split(',')).filter((id) => id !== '')
  const unknown = asked.find((id) => !known.includes(id)) ?? (asked.length === 0 ? '""' : undefined)
  if (unknown !== undefined)
    throw new UserError(reportTexts[language].unknownSite(unknown, known, suggest(unknown, known)))
  return [...new Set(asked)]
}

/** A report of some sites must not take the place of the one of all. */
function scopeOf(only: readonly string[] | undefined): string | undefined {
  if (only === undefined) return undefined
  return only.length <= 3 ? only.join('-') : `${only.slice(0, 2).join('-')}-${only.length}`
}
