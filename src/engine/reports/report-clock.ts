import type { Config } from '../../config/config.ts'
import { MINUTE } from '../../model/duration.ts'
import { UserError } from '../../model/errors.ts'
import type { Log } from '../../model/log.ts'
import type { ReportPeriod } from '../../model/report/period.ts'
import { spanOf } from '../../model/report/period.ts'
import type { ReportData } from '../../model/report/report-data.ts'
import type { ReadyRow } from '../../store/notice-queue.ts'
import { outbox } from '../../store/outbox.ts'
import { reports } from '../../store/reports.ts'
import type { Store } from '../../store/store.ts'
import type { Companion } from '../daemon.ts'
import { baseUrl } from '../deliver/message-world.ts'
import { readyRow } from '../deliver/seal.ts'
import { stableId } from '../deliver/stable-id.ts'
import { dressOf } from './dress.ts'
import { dueWeeks, GAPS_SINCE } from './due-weeks.ts'
import { makeReport } from './make-report.ts'
import type { RenderedFile } from './render-report.ts'
import { renderFiles, reportName } from './render-report.ts'
import { reportMessage } from './report-message.ts'
import { writeFiles } from './write-files.ts'

/** How long it waits after a report could not be printed. Milliseconds. */
const AFTER_FAILURE = 10 * MINUTE
/** Into a minute, when it is asked whether a report is due. Milliseconds. */
const INTO_MINUTE = 200

/** What is remembered under the memory kind `reports`. */
const SINCE = 'since'

export interface ReportClockDependencies {
  readonly store: Store
  readonly log: Log
  now(): number
}

export interface ReportClock {
  readonly companion: Companion
  /** Prints what is due, each week once; answers the weeks. Rejects where one could not be printed. */
  printDue(config: Config): Promise<readonly string[]>
  /** The same for a single run: a failure is logged, and the next run tries again. */
  printOnce(config: Config): Promise<void>
}

/** Prints the weekly report when it is due, and the one that was missed while the monitor was off. */
export function createReportClock(first: Config, world: ReportClockDependencies): ReportClock {
  const { store, log } = world
  const now = (): number => world.now()
  const book = reports(store.db)
  let configured = (): Config => first
  let timer: NodeJS.Timeout | undefined
  let printing: Promise<void> = Promise.resolve()
  let stopped = false

  async function printDue(config: Config): Promise<readonly string[]> {
    const { weekly } = config.reports
    if (!weekly) return []
    const at = now()
    const [newest] = await book.list(1)
    const weeks = dueWeeks({
      cron: weekly.cron,
      timeZone: config.timezone,
      now: at,
      printed: newest?.period,
      since: await keptSince(at),
      gaps: await store.gaps.list({ from: at - GAPS_SINCE, to: at }),
    })
    if (weeks.length > 0) await store.rollups.update(at)
    for (const week of weeks) await print(config, weekly, week, at)
    return weeks.map(({ week }) => week)
  }

  /** When the schedule was first kept; noted then. */
  async function keptSince(at: number): Promise<number> {
    const memory = store.memory('reports')
    const known = await memory.get(SINCE)
    if (typeof known === 'number') return known
    await memory.set(SINCE, at)
    return at
  }

  async function print(config: Config, weekly: Weekly, week: ReportPeriod, at: number): Promise<void> {
    const { language, timezone } = config
    const data = await makeReport(config, store, { period: week, language, now: at })
    const dress = await dressOf(config.reports, weekly.style, language)
    const files = await renderFiles(data, weekly.formats, dress, reportName(data))
    const paths = await writeFiles(weekly.out, files, language)
    await store.transaction(async (tx) => {
      const added = await reports(tx.db).add({
        period: data.period.key,
        ...spanOf(week, timezone),
        printedAt: at,
        light: data.light,
        language,
        files: files.map(({ format, content }, index) => ({
          path: paths[index] ?? '',
          format,
          bytes: content.byteLength,
        })),
      })
      // A crash after the files were written prints them again, and tells people of them once.
      if (added) await outbox(tx.db).add(noticesOf(config, weekly, data, files, at))
    })
    log.info({ period: data.period.key, files: paths }, 'weekly report printed')
  }

  /** Whether it went well. */
  async function attempt(config: Config): Promise<boolean> {
    try {
      await printDue(config)
      return true
    } catch (error) {
      const problem = error instanceof UserError ? { problem: error.message } : { err: error }
      log.error(problem, 'the weekly report could not be printed; it is tried again')
      return false
    }
  }

  async function turn(): Promise<void> {
    const well = await attempt(configured())
    const pause = well ? MINUTE - (now() % MINUTE) + INTO_MINUTE : AFTER_FAILURE
    if (!stopped) timer = setTimeout(() => void (printing = turn()), pause)
  }

  return {
    printDue,
    async printOnce(config) {
      await attempt(config)
    },
    companion: {
      name: 'reports',
      start(watch) {
        configured = () => watch.config
        // The watch does not wait for a missed report.
        printing = turn()
        return Promise.resolve()
      },
      async stop() {
        stopped = true
        clearTimeout(timer)
        await printing
      },
    },
  }
}

type Weekly = NonNullable<Config['reports']['weekly']>

/** Sent at once: the schedule says when people want it. */
function noticesOf(
  config: Config,
  { send }: Weekly,
  data: ReportData,
  files: readonly RenderedFile[],
  at: number,
): ReadyRow[] {
  const link = new URL('reports', baseUrl(config)).href
  return send.map((channel) =>
    readyRow(reportMessage(stableId('report', data.period.key, channel), data, files, link), channel, [], at),
  )
}
