import { createColors } from 'picocolors'
import type { Config } from '../config/config.ts'
import { describeFinding } from '../engine/describe-finding.ts'
import type { WatchEvents } from '../engine/events.ts'
import type { Kept } from '../engine/record.ts'
import { checkKinds } from '../checks/registry.ts'
import { formatDuration } from '../model/format/duration.ts'
import { printable } from './check-output/wrap.ts'
import type { Cli } from './cli.ts'
import { checkTexts } from './texts/check.ts'
import { runTexts } from './texts/run.ts'

const MARKS = { ok: '✔', unknown: '?', warning: '!', critical: '✖' } as const

/** Tells the terminal of every first result and every change of status: the rest is in the store. */
export function watchLines(config: Config, cli: Cli): WatchEvents {
  const { language, timezone } = config
  const texts = checkTexts[language]
  const paint = createColors(cli.out.isTerminal && cli.env['NO_COLOR'] === undefined)
  const colours = { ok: paint.green, warning: paint.yellow, critical: paint.red, unknown: paint.magenta }
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeStyle: 'medium' })

  function say(line: string): void {
    cli.out.write(`${config.secrets.redact(printable(line))}\n`)
  }

  function tell({ watch, result }: Kept): void {
    const { status } = result
    const kind = texts.kinds[watch.kind.id] ?? watch.kind.id
    const head = `${paint.dim(clock.format(result.startedAt))} ${colours[status](`${MARKS[status]} ${texts.status[status]}`)}`
    const gravest = result.findings.find(({ severity }) => severity === status)
    const words = gravest
      ? describeFinding(gravest, language, checkKinds).message
      : watch.kind.summarise(result, language)
    cli.out.write(`${head}  ${config.secrets.redact(printable(`${watch.site.name} · ${kind} · ${words}`))}\n`)
  }

  return {
    kept(kept) {
      for (const one of kept) if (one.recorded.before !== one.result.status) tell(one)
    },
    reloaded: (outcome) => {
      say(outcome.ok ? runTexts[language].reloaded : `${runTexts[language].notReloaded}\n${outcome.problem}`)
    },
    sawAgain: (from, to) => say(runTexts[language].sawAgain(formatDuration(to - from, language))),
  }
}
