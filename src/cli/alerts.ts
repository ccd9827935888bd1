import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import { channels } from '../alerts/registry.ts'
import { testMessage } from '../alerts/watch-message.ts'
import { deliveryNetwork } from '../engine/deliver/delivery-network.ts'
import { messageContext } from '../engine/deliver/message-world.ts'
import { SECOND } from '../model/duration.ts'
import { UserError } from '../model/errors.ts'
import { formatDateTime } from '../model/format/date.ts'
import { silentLog } from '../model/log.ts'
import { EXIT_CODES } from '../model/status.ts'
import type { Notice } from '../store/notices.ts'
import type { Outbox } from '../store/outbox.ts'
import { outbox } from '../store/outbox.ts'
import { printable } from './check-output/wrap.ts'
import type { AddCommand } from './cli.ts'
import { columns } from './columns.ts'
import type { Situation } from './situation.ts'
import { situationOf, withStore } from './situation.ts'
import { alertTexts } from './texts/alerts.ts'

const TEST_TIMEOUT = 30 * SECOND
/** Characters of an answer that a table shows. */
const ANSWER = 60
/** Dead letters that one retry puts back. */
const MANY = 10_000

interface Flags {
  readonly config?: string
  readonly format?: string
  readonly all?: true
  readonly limit?: number
}

export const addAlerts: AddCommand = (program, cli) => {
  const texts = alertTexts[cli.language]
  const command = program.command('alerts').description(texts.description)

  const situation = ({ config }: Flags): Situation => situationOf(program, cli, config)

  command
    .command('test')
    .description(texts.test)
    .argument('<channel>', texts.channel)
    .option('-c, --config <file>', texts.config)
    .action((channel: string, flags: Flags) => test(channel, situation(flags)))
  listOptions(command.command('list').description(texts.list), texts)
    .option('--all', texts.all)
    .action((flags: Flags) => list(flags, situation(flags)))
  command
    .command('retry')
    .description(texts.retry)
    .argument('[id]', texts.id)
    .option('-c, --config <file>', texts.config)
    .action((id: string | undefined, flags: Flags) => retry(id, situation(flags)))
}

/** What every command that lists has. */
export function listOptions(command: Command, texts: { config: string; format: string; limit: string }): Command {
  return command
    .option('-c, --config <file>', texts.config)
    .addOption(new Option('--format <form>', texts.format).choices(['table', 'json']).default('table'))
    .option('--limit <count>', texts.limit, wholeNumber, 100)
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('1 … 999999')
  return Number(text)
}

async function test(channel: string, { config, language, cli }: Situation): Promise<void> {
  const texts = alertTexts[language]
  const configured = config.alerts.channels.find(({ id }) => id === channel)
  const kind = configured && channels[configured.kind]
  if (!configured || !kind) {
    throw new UserError(
      texts.noChannel(
        channel,
        config.alerts.channels.map(({ id }) => id),
      ),
    )
  }
  const message = testMessage(randomUUID(), channel, { ...messageContext(config, '', cli.now()), language })
  const signal = AbortSignal.any([cli.interrupted, AbortSignal.timeout(TEST_TIMEOUT)])
  const now = (): number => cli.now()
  const said = (text: string): string => printable(config.secrets.redact(text))
  try {
    const network = deliveryNetwork(config, now)
    const { answer } = await kind.send(message, configured.options, { signal, now, log: silentLog, network })
    cli.out.write(`${texts.taken(channel, said(answer))}\n`)
  } catch (error) {
    cli.out.write(`${texts.refused(channel, said(error instanceof Error ? error.message : String(error)))}\n`)
    cli.exitWith(EXIT_CODES.critical)
  }
}

function withOutbox<T>(situation: Situation, work: (box: Outbox) => Promise<T>): Promise<T> {
  return withStore(situation, ({ db }) => work(outbox(db)))
}

async function list(flags: Flags, situation: Situation): Promise<void> {
  const { config, language, cli } = situation
  const texts = alertTexts[language]
  const notices = await withOutbox(situation, (box) =>
    box.list({
      ...(flags.all ? {} : { states: ['held', 'ready', 'leased', 'dead'] as const }),
      ...(flags.limit === undefined ? {} : { limit: flags.limit }),
    }),
  )
  if (flags.format === 'json') {
    cli.out.write(`${JSON.stringify({ schema: 'wenyam.alerts/1', notices: notices.map(asJson) }, undefined, 2)}\n`)
    return
  }
  if (notices.length === 0) {
    cli.out.write(`${texts.none}\n`)
    return
  }
  const rows = notices.map((notice) => [
    notice.id.slice(0, 8),
    texts.states[notice.state],
    notice.channel,
    formatDateTime(notice.createdAt, language, config.timezone),
    String(notice.attempts),
    notice.title ?? notice.event,
    short(notice.answer ?? ''),
  ])
  cli.out.write(columns(texts.heads, rows))
}

/** The whole of it is in the JSON. */
function short(text: string): string {
  return text.length > ANSWER ? `${text.slice(0, ANSWER)}…` : text
}

function iso(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString()
}

function asJson({ createdAt, nextTryAt, settledAt, ...notice }: Notice) {
  return {
    ...notice,
    incidentId: notice.incidentId ?? null,
    title: notice.title ?? null,
    answer: notice.answer ?? null,
    carrier: notice.carrier ?? null,
    createdAt: iso(createdAt),
    nextTryAt: iso(nextTryAt),
    settledAt: iso(settledAt),
  }
}

async function retry(id: string | undefined, situation: Situation): Promise<void> {
  const { language, cli } = situation
  const texts = alertTexts[language]
  const count = await withOutbox(situation, async (box) => {
    if (id === undefined) {
      const dead = await box.list({ states: ['dead'], limit: MANY })
      return box.retry(
        dead.map((notice) => notice.id),
        cli.now(),
      )
    }
    const [found, ...more] = await box.byPrefix(id.toLowerCase())
    if (!found) throw new UserError(texts.noNotice(id))
    if (more.length > 0) throw new UserError(texts.severalNotices(id))
    const back = await box.retry([found.id], cli.now())
    if (back === 0) throw new UserError(texts.notWaiting(id))
    return back
  })
  cli.out.write(`${count === 0 ? texts.nothingDead : texts.queued(count)}\n`)
}
