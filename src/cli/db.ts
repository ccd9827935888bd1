import { loadConfig } from '../config/load-config.ts'
import { formatNumber, formatShare } from '../model/format/number.ts'
import type { Language } from '../model/language.ts'
import { silentLog } from '../model/log.ts'
import { careOf } from '../store/care.ts'
import type { Inspection } from '../store/driver.ts'
import { acquireDaemonLock, openStore } from '../store/store.ts'
import type { AddCommand, Cli } from './cli.ts'
import { DEFAULT_CONFIG } from './default-file.ts'
import { createProgress } from './progress.ts'
import { dbTexts } from './texts/db.ts'

interface Flags {
  readonly config?: string
}

export const addDb: AddCommand = (program, cli) => {
  const texts = dbTexts[cli.language]
  const command = program.command('db').description(texts.description)
  command
    .command('migrate')
    .description(texts.migrate)
    .option('-c, --config <file>', texts.config)
    .action((flags: Flags) => migrate(flags, cli))
  command
    .command('backup')
    .description(texts.backup)
    .argument('<file>', texts.backupFile)
    .option('-c, --config <file>', texts.config)
    .action((file: string, flags: Flags) => backup(file, flags, cli))
  command
    .command('verify')
    .description(texts.verify)
    .argument('[file]', texts.verifyFile)
    .option('-c, --config <file>', texts.config)
    .action((file: string | undefined, flags: Flags) => verify(file, flags, cli))
  command
    .command('restore')
    .description(texts.restore)
    .argument('<file>', texts.restoreFile)
    .option('-c, --config <file>', texts.config)
    .action((file: string, flags: Flags) => restore(file, flags, cli))
}

function databaseOf(flags: Flags, cli: Cli): string {
  return loadConfig(flags.config ?? DEFAULT_CONFIG, { env: cli.env }).database
}

function size({ bytes }: Inspection, language: Language): string {
  return `${formatNumber(bytes / 1_000_000, language, 1)} MB`
}

function rows(inspection: Inspection, language: Language): string {
  const total = Object.values(inspection.rows).reduce((sum, count) => sum + count, 0)
  return formatNumber(total, language)
}

/** How far a copy is, for a person who waits. */
async function copying<T>(cli: Cli, copy: (progress: (done: number, total: number) => void) => Promise<T>): Promise<T> {
  const progress = createProgress(cli.err)
  try {
    return await copy((done, total) =>
      progress.show(dbTexts[cli.language].copying(formatShare(done / Math.max(1, total), cli.language, 0))),
    )
  } finally {
    progress.clear()
  }
}

async function migrate(flags: Flags, cli: Cli): Promise<void> {
  const texts = dbTexts[cli.language]
  const url = databaseOf(flags, cli)
  const lock = await acquireDaemonLock(url, cli.now())
  try {
    const store = await openStore({ url, now: () => cli.now(), log: silentLog })
    await store.close()
    const steps = store.migrated
    cli.out.write(`${steps.length > 0 ? texts.migrated(url, steps) : texts.current(url)}\n`)
  } finally {
    await lock.release()
  }
}

async function backup(file: string, flags: Flags, cli: Cli): Promise<void> {
  const url = databaseOf(flags, cli)
  const copy = await copying(cli, (progress) => careOf(url).backup(url, file, progress))
  cli.out.write(`${dbTexts[cli.language].backedUp(file, size(copy, cli.language), rows(copy, cli.language))}\n`)
}

async function verify(file: string | undefined, flags: Flags, cli: Cli): Promise<void> {
  const target = file ?? databaseOf(flags, cli)
  const found = await careOf(target).verify(target)
  cli.out.write(`${dbTexts[cli.language].sound(target, size(found, cli.language), rows(found, cli.language))}\n`)
}

async function restore(file: string, flags: Flags, cli: Cli): Promise<void> {
  const texts = dbTexts[cli.language]
  const url = databaseOf(flags, cli)
  const restored = await copying(cli, (progress) => careOf(url).restore(url, file, cli.now(), progress))
  cli.out.write(`${texts.restored(url, file, rows(restored, cli.language))}\n`)
  if (restored.aside !== undefined) cli.out.write(`${texts.aside(restored.aside)}\n`)
}
