import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import { broadcast } from '../engine/events.ts'
import { startDaemon } from '../engine/daemon.ts'
import { forgetOld } from '../engine/forget-old.ts'
import { watchOnce } from '../engine/once.ts'
import { createWatch } from '../engine/watch.ts'
import { UserError } from '../model/errors.ts'
import type { Log } from '../model/log.ts'
import { EXIT_CODES, worstStatus } from '../model/status.ts'
import type { Status } from '../model/status.ts'
import type { Sample } from '../sample/start-sample.ts'
import { acquireDaemonLock, openStore } from '../store/store.ts'
import type { Store } from '../store/store.ts'
import type { AddCommand, Cli } from './cli.ts'
import { composeWatch } from './compose-watch.ts'
import { DEFAULT_CONFIG } from './default-file.ts'
import { createLog } from './log.ts'
import { SAMPLE_FOLDER, showSample } from './sample-banner.ts'
import { keepHeapSmall } from './small-heap.ts'
import { runTexts } from './texts/run.ts'

/** How long a single run tries to deliver what it has to tell, in milliseconds; the rest waits for the next run. */
const DELIVERY = 60_000

interface RunFlags {
  readonly config?: string
  readonly once?: true
}

export const addRun: AddCommand = (program, cli) => {
  const texts = runTexts[cli.language]
  program
    .command('run')
    .description(texts.description)
    .option('-c, --config <file>', texts.config)
    .option('--once', texts.once)
    .action(async (flags: RunFlags) => {
      keepHeapSmall()
      const file = flags.config ?? (existsSync(DEFAULT_CONFIG) ? DEFAULT_CONFIG : undefined)
      if (file !== undefined) return run(file, flags, cli)
      if (flags.once) throw new UserError(texts.noConfig)
      const { startSample } = await import('../sample/start-sample.ts')
      const sample = await startSample({ folder: SAMPLE_FOLDER, now: () => cli.now() })
      try {
        await run(sample.configFile, flags, cli, sample)
      } finally {
        await sample.close()
      }
    })
}

async function run(file: string, flags: RunFlags, cli: Cli, sample?: Sample): Promise<void> {
  const config = loadConfig(file, { env: cli.env })
  let redact = (text: string): string => config.secrets.redact(text)
  const log = createLog(cli.debug ? 'debug' : 'warn', cli.err, (text) => redact(text))
  const lock = await acquireDaemonLock(config.database, cli.now())
  try {
    const store = await openStore({ url: config.database, now: () => cli.now(), log, timeZone: config.timezone })
    try {
      if (flags.once) cli.exitWith(EXIT_CODES[await once(config, store, log, cli)])
      else
        await watchUntilInterrupted({
          file,
          config,
          store,
          log,
          cli,
          sample,
          onConfig: (next) => (redact = (text) => next.secrets.redact(text)),
        })
    } finally {
      await store.close()
    }
  } finally {
    await lock.release()
  }
}

async function once(config: Config, store: Store, log: Log, cli: Cli): Promise<Status> {
  const { alerting, reports, listeners } = composeWatch(config, { store, log, cli, once: true })
  const events = broadcast(listeners, (error) => log.error({ err: error }, 'a listener failed'))
  const { recordIncidents } = alerting
  const watch = await createWatch(config, { recordIncidents, store, log, events, now: () => cli.now() })
  await watchOnce(watch, {
    now: () => cli.now(),
    nextDueAt: () => store.watches.nextDueAt(),
    interrupted: cli.interrupted,
    sleep: (ms) => sleep(ms, undefined, { signal: cli.interrupted }).catch(() => undefined),
  })
  await reports.printOnce(config)
  await alerting.deliverOnce(watch, DELIVERY)
  await store.rollups.update(cli.now())
  await forgetOld(store, config, cli.now())
  await watch.evidence.tidy()
  return worstStatus((await store.watches.states()).map(({ status }) => status))
}

interface Standing {
  readonly file: string
  readonly config: Config
  readonly store: Store
  readonly log: Log
  readonly cli: Cli
  readonly sample: Sample | undefined
  readonly onConfig: (config: Config) => void
}

async function watchUntilInterrupted({ file, config, store, log, cli, sample, onConfig }: Standing): Promise<void> {
  const texts = runTexts[config.language]
  if (sample) {
    cli.out.write(`${texts.sampleTitle}\n`)
    showSample(sample, config.language, cli)
    cli.out.write(`${texts.sampleOwn}\n`)
  }
  const checks = config.sites.reduce((sum, site) => sum + site.checks.length, 0)
  cli.out.write(`${texts.watching(config.sites.length, checks)}\n`)

  const { alerting, companions, listeners } = composeWatch(config, { store, log, cli })
  const events = broadcast(listeners, (error) => log.error({ err: error }, 'a listener failed'))
  const daemon = await startDaemon(config, {
    recordIncidents: alerting.recordIncidents,
    companions,
    store,
    log,
    events,
    now: () => cli.now(),
    reload() {
      const next = loadConfig(file, { env: cli.env })
      onConfig(next)
      return next
    },
  })
  const reload = (): void => void daemon.reload()
  process.on('SIGHUP', reload)
  // The end may have been asked for while the watch was still starting.
  if (!cli.interrupted.aborted) {
    await new Promise((resolve) => cli.interrupted.addEventListener('abort', resolve, { once: true }))
  }
  process.off('SIGHUP', reload)
  cli.out.write(`${texts.stopping}\n`)
  await daemon.stop()
  cli.out.write(`${texts.stopped}\n`)
}
