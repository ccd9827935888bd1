import type { Command } from 'commander'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Language } from '../model/language.ts'
import { silentLog } from '../model/log.ts'
import type { Store } from '../store/store.ts'
import { openStore } from '../store/store.ts'
import type { Cli } from './cli.ts'
import { DEFAULT_CONFIG } from './default-file.ts'

/** What a command that looks into the database works with. */
export interface Situation {
  readonly config: Config
  /** As asked for on the command line, else the configuration's. */
  readonly language: Language
  readonly cli: Cli
}

/** Reads the configuration that a command names. Throws a UserError that lists what is wrong with it. */
export function situationOf(program: Command, cli: Cli, file: string | undefined): Situation {
  const chosen = program.opts<{ language?: Language }>().language
  const config = loadConfig(file ?? DEFAULT_CONFIG, { env: cli.env, ...(chosen ? { language: chosen } : {}) })
  return { config, language: chosen ?? config.language, cli }
}

/** Opens the database beside a watch that may be running, and closes it whatever happens. */
export async function withStore<T>({ config, cli }: Situation, work: (store: Store) => Promise<T>): Promise<T> {
  const { database: url, timezone: timeZone } = config
  const store = await openStore({ url, now: () => cli.now(), log: silentLog, timeZone })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
