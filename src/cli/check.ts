import { existsSync } from 'node:fs'
import { Option } from 'commander'
import { createColors } from 'picocolors'
import { checkKinds } from '../checks/registry.ts'
import type { Config, WatchedSite } from '../config/config.ts'
import { defaultConfigFor } from '../config/default-config.ts'
import { loadConfig } from '../config/load-config.ts'
import type { CheckKinds } from '../config/site.ts'
import { look } from '../engine/look.ts'
import { DAY } from '../model/duration.ts'
import type { Language } from '../model/language.ts'
import { EXIT_CODES } from '../model/status.ts'
import { deadline } from '../net/deadline.ts'
import { renderJunit } from './check-output/junit.ts'
import type { CheckReport, LookedAt } from './check-output/report.ts'
import { reportOf } from './check-output/report.ts'
import { renderTable } from './check-output/table.ts'
import type { AddCommand, Cli } from './cli.ts'
import { composeLook } from './compose.ts'
import { DEFAULT_CONFIG } from './default-file.ts'
import { createProgress } from './progress.ts'
import { recallSaid } from './said.ts'
import { chooseSites, readKinds } from './targets.ts'
import { checkTexts } from './texts/check.ts'
import { checkCommandTexts } from './texts/check-command.ts'
import { readTimeout } from './timeout.ts'

const FORMATS = ['table', 'json', 'junit'] as const
/** Looks under way at once: they wait for the far side most of the time. */
const CONCURRENCY = 16

interface CheckFlags {
  readonly config?: string
  readonly only?: string
  readonly format: (typeof FORMATS)[number]
  readonly timeout?: string
}

export const addCheck: AddCommand = (program, cli) => {
  const texts = checkCommandTexts[cli.language]
  program
    .command('check')
    .description(texts.description)
    .argument('[targets...]', texts.targets)
    .option('-c, --config <file>', texts.config)
    .option('--only <kinds>', texts.only)
    .addOption(new Option('--format <format>', texts.format).choices(FORMATS).default('table'))
    .option('--timeout <seconds>', texts.timeout)
    .action(async (targets: readonly string[], flags: CheckFlags) => {
      const language = program.opts<{ language?: Language }>().language
      cli.exitWith(EXIT_CODES[(await check(targets, flags, language, checkKinds, cli)).status])
    })
}

async function check(
  targets: readonly string[],
  flags: CheckFlags,
  askedLanguage: Language | undefined,
  kinds: CheckKinds,
  cli: Cli,
): Promise<CheckReport> {
  // Every kind has limits of its own, so without the option a day is none.
  const limit = readTimeout(flags.timeout, cli.language) ?? DAY
  const only = readKinds(flags.only, kinds, cli.language)
  const written = configFor(targets, flags, askedLanguage, kinds, cli)
  const language = askedLanguage ?? written?.language ?? cli.language
  const sites = chooseSites(targets, { config: written, only, kinds, language })
  const config = written ?? defaultConfigFor(sites, language)

  const startedAt = cli.now()
  const end = deadline(cli.interrupted, limit)
  const looked = await lookAt(sites, config, end.signal, language, cli).finally(() => end.clear())
  const report = reportOf(looked, startedAt, cli.now(), language)
  cli.out.write(config.secrets.redact(render(report, flags.format, language, cli)))
  return report
}

/** A URL needs no configuration; an id, or nothing at all, takes the one in the working folder. */
function configFor(
  targets: readonly string[],
  flags: CheckFlags,
  language: Language | undefined,
  kinds: CheckKinds,
  cli: Cli,
): Config | undefined {
  const context = { env: cli.env, kinds, ...(language ? { language } : {}) }
  if (flags.config !== undefined) return loadConfig(flags.config, context)
  if (targets.length > 0 && targets.every((target) => target.includes('://'))) return undefined
  return existsSync(DEFAULT_CONFIG) ? loadConfig(DEFAULT_CONFIG, context) : undefined
}

async function lookAt(
  sites: readonly WatchedSite[],
  config: Config,
  signal: AbortSignal,
  language: Language,
  cli: Cli,
): Promise<LookedAt[]> {
  const world = composeLook(config, cli)
  await recallSaid(sites, config, (kind) => world.memory(kind))
  const progress = createProgress(cli.err)
  const texts = checkTexts[language]
  const looks = sites.flatMap(({ site, checks }) => checks.map((each) => ({ site, ...each })))
  let done = 0
  const show = (line: string): void => progress.show(`${texts.progress(done, looks.length)}  ${line}`)

  const results = await mapAtOnce(looks, CONCURRENCY, async ({ site, kind, options }) => {
    show(`${site.name} ${texts.kinds[kind.id] ?? kind.id}`)
    const result = await look(site, kind, options, {
      ...world,
      signal,
      progress: (line) => show(`${site.name} ${line}`),
    })
    done += 1
    show(`${site.name} ${texts.kinds[kind.id] ?? kind.id}`)
    return { site, kind, result }
  })
  progress.clear()
  return sites.map(({ site }) => ({ site, results: results.filter((result) => result.site === site) }))
}

/** Maps in order, no more than `limit` at once. */
async function mapAtOnce<T, R>(items: readonly T[], limit: number, map: (item: T) => Promise<R>): Promise<R[]> {
  const mapped: R[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) mapped[index] = await map(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return mapped
}

function render(report: CheckReport, format: CheckFlags['format'], language: Language, cli: Cli): string {
  if (format === 'json') return `${JSON.stringify(report, undefined, 2)}\n`
  if (format === 'junit') return renderJunit(report, language)
  const colour = cli.out.isTerminal && cli.env['NO_COLOR'] === undefined && createColors().isColorSupported
  return renderTable(report, { language, colour, columns: cli.out.columns })
}
