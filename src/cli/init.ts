import { basename, extname } from 'node:path'
import { readWebUrl } from '../config/web-url.ts'
import type { Exploration } from '../exploration/exploration.ts'
import { explore } from '../exploration/explore.ts'
import { siteIdOf } from '../exploration/site-id.ts'
import { MINUTE } from '../model/duration.ts'
import { UserError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import { deadline } from '../net/deadline.ts'
import { columnsOf, printable, wrap } from './check-output/wrap.ts'
import type { AddCommand, Cli } from './cli.ts'
import { composeLook } from './compose.ts'
import { DEFAULT_CONFIG } from './default-file.ts'
import { draftConfiguration } from './init/draft.ts'
import { discoveries, faultsIn } from './init/head.ts'
import { tryNewFile, writeNewFile } from './init/new-file.ts'
import type { Outgoing } from './init/outgoing.ts'
import { outgoingFor } from './init/outgoing.ts'
import { draftWords } from './init/words.ts'
import { createProgress } from './progress.ts'
import { initTexts } from './texts/init.ts'
import { readTimeout } from './timeout.ts'

const DEFAULT_TIME = 5 * MINUTE

interface InitFlags {
  readonly out?: string
  readonly config?: string
  readonly timeout?: string
}

export const addInit: AddCommand = (program, cli) => {
  const texts = initTexts[cli.language]
  program
    .command('init')
    .description(texts.description)
    .argument('<url>', texts.url)
    .option('-o, --out <file>', texts.out)
    .option('-c, --config <file>', texts.config)
    .option('--timeout <seconds>', texts.timeout)
    .action((address: string, flags: InitFlags) => init(address, flags, cli.language, cli))
}

async function init(address: string, flags: InitFlags, language: Language, cli: Cli): Promise<void> {
  const texts = initTexts[language]
  const url = readAddress(address, language)
  const time = readTimeout(flags.timeout, language) ?? DEFAULT_TIME
  const file = flags.out ?? DEFAULT_CONFIG
  await tryNewFile(file, texts)
  const outgoing = outgoingFor({ file: flags.config, url, out: file, language, cli })

  const found = await exploreFor(url, time, outgoing, language, cli)
  const { timezone } = outgoing.config
  const text = draftConfiguration(found, {
    language,
    file,
    database: databaseOf(file, found),
    timeZone: timezone,
    network: outgoing.written,
  })
  await writeNewFile(file, text, texts)
  cli.out.write(account(found, file, language, cli))
}

/** `www.example.go.th` is what people type. Throws a UserError for what is no web address. */
function readAddress(address: string, language: Language): URL {
  const typed = !address.includes('://') && address.includes('.') ? `https://${address}` : address
  const read = readWebUrl(typed)
  if (read.ok) return read.url
  throw new UserError(`${address}: ${read.message[language]}`)
}

/** Ctrl-C writes nothing, since a half-known file would stand in the way of the next try; time that runs out does. */
async function exploreFor(
  url: URL,
  time: number,
  { config }: Outgoing,
  language: Language,
  cli: Cli,
): Promise<Exploration> {
  const progress = createProgress(cli.err)
  const { stages, interrupted } = initTexts[language]
  const end = deadline(cli.interrupted, time)
  try {
    return await explore(url, {
      ...composeLook(config, cli),
      signal: end.signal,
      time,
      stage(stage) {
        const line = `${url.host}: ${stages[stage]}`
        if (cli.err.isTerminal) progress.show(line)
        else cli.err.write(`${line}\n`)
      },
      progress: (line) => progress.show(line),
    })
  } catch (error) {
    if (cli.interrupted.aborted) throw new UserError(interrupted, { cause: error })
    throw error
  } finally {
    end.clear()
    progress.clear()
  }
}

/** Two configurations in one folder must not share a database. */
function databaseOf(file: string, { url }: Exploration): string {
  const name = basename(file) === DEFAULT_CONFIG ? 'wenyam' : basename(file, extname(file)) || siteIdOf(url)
  return `data/${name}.db`
}

function account(found: Exploration, file: string, language: Language, cli: Cli): string {
  const texts = initTexts[language]
  const width = cli.out.columns ?? 100
  const list = (lines: readonly string[], mark: (index: number) => string): string[] =>
    lines.flatMap((line, index) => {
      const lead = `  ${mark(index)}`
      const [first = '', ...rest] = wrap(printable(line), width - columnsOf(lead))
      return [`${lead}${first}`, ...rest.map((more) => `${' '.repeat(columnsOf(lead))}${more}`)]
    })
  const faults = faultsIn(found, { language })
  return [
    texts.written(file),
    ...list(discoveries(found, draftWords[language]), () => ''),
    ...(faults.length > 0 ? ['', texts.mendFirst, ...list(faults, () => '- ')] : []),
    '',
    texts.next,
    ...list(texts.nextSteps(file), (index) => `${index + 1}. `),
    '',
  ].join('\n')
}
