import { schedule } from 'node-cron'
import type { Config } from '../config/config.ts'
import { SECOND } from '../model/duration.ts'
import { UserError } from '../model/errors.ts'
import type { Log } from '../model/log.ts'
import type { Store } from '../store/store.ts'
import { forgetOld } from './forget-old.ts'
import { watchConfigFile } from './config-watch.ts'
import type { WatchEvents } from './events.ts'
import type { RecordIncidents } from './record.ts'
import type { Watch } from './watch.ts'
import { createWatch } from './watch.ts'

/** How long looks that run may go on after SIGTERM: container engines kill after ten seconds. */
const GRACE = 7 * SECOND

/** A part of the program that lives as long as the daemon: the sender of notices, the web server, the report clock. */
export interface Companion {
  readonly name: string
  start(watch: Watch): Promise<void>
  stop(): Promise<void>
}

export interface DaemonDependencies {
  readonly store: Store
  readonly log: Log
  now(): number
  readonly recordIncidents: RecordIncidents
  readonly events: Required<WatchEvents>
  readonly companions: readonly Companion[]
  /** Reads the configuration again. Throws a UserError that lists what is wrong with it. */
  reload(): Config
}

export interface Daemon {
  readonly watch: Watch
  /** Takes the configuration file as it is now; a bad one changes nothing. */
  reload(): Promise<void>
  stop(): Promise<void>
}

/** Notes that the monitor was off since the run before ended, or was last known to be alive. */
async function noteTimeOff({ store, log }: DaemonDependencies, run: number, now: number): Promise<void> {
  const before = await store.runs.before(run)
  if (before === undefined) return
  const from = before.stoppedAt ?? before.beatAt
  await store.gaps.close('blind', from)
  await store.gaps.add({ from, to: now, reason: 'off' })
  if (before.stoppedAt === undefined)
    log.warn({ lastAlive: new Date(from).toISOString() }, 'the watch was not stopped cleanly')
}

/** Starts the watch: one tick a second asks the store what is due. The caller holds the daemon lock. */
export async function startDaemon(config: Config, world: DaemonDependencies): Promise<Daemon> {
  const { store, log } = world
  const startedAt = world.now()
  const run = await store.runs.started(startedAt, process.pid)
  await noteTimeOff(world, run, startedAt)
  const watch = await createWatch(config, world)
  for (const companion of world.companions) await companion.start(watch)

  const ended = new AbortController()
  const options = { noOverlap: true, timezone: 'UTC' }
  const tasks = [
    schedule(
      '* * * * * *',
      guarded('tick', () => watch.tick()),
      { ...options, name: 'tick' },
    ),
    schedule(
      '*/10 * * * * *',
      guarded('beat', () => store.runs.beat(run, world.now())),
      { ...options, name: 'beat' },
    ),
    schedule(
      '30 * * * * *',
      guarded('roll-up', () => store.rollups.update(world.now())),
      { ...options, name: 'roll-up' },
    ),
    schedule(
      '45 17 * * * *',
      guarded('retention', async () => {
        await forgetOld(store, watch.config, world.now())
        await watch.evidence.tidy()
      }),
      { ...options, name: 'retention' },
    ),
  ]
  if (config.file !== undefined) await watchConfigFile(config.file, () => void reload(), ended.signal)

  function guarded(task: string, work: () => Promise<void>): () => Promise<void> {
    return async () => {
      try {
        await work()
      } catch (error) {
        log.error({ err: error, task }, 'a regular task failed; it is tried again at its next time')
      }
    }
  }

  async function reload(): Promise<void> {
    try {
      await watch.adopt(world.reload())
      log.info({ sites: watch.config.sites.length }, 'configuration reloaded')
      world.events.reloaded({ ok: true })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      log.error({ problem: error.message }, 'the new configuration is not usable; the old one stays')
      world.events.reloaded({ ok: false, problem: error.message })
    }
  }

  return {
    watch,
    reload,
    async stop() {
      ended.abort()
      for (const task of tasks) await task.destroy()
      await watch.stop(GRACE)
      for (const companion of world.companions.toReversed()) await companion.stop()
      await store.runs.stopped(run, world.now())
    },
  }
}
