import { Option } from 'commander'
import { loadConfig } from '../config/load-config.ts'
import type { Config } from '../config/config.ts'
import { baseUrl } from '../engine/deliver/message-world.ts'
import { UserError } from '../model/errors.ts'
import { silentLog } from '../model/log.ts'
import type { Role } from '../model/role.ts'
import { ROLES } from '../model/role.ts'
import { openStore } from '../store/store.ts'
import type { AccountDesk } from '../web/accounts/desk.ts'
import { createDesk } from '../web/accounts/desk.ts'
import { createPasswords } from '../web/accounts/password.ts'
import { printable } from './check-output/wrap.ts'
import type { AddCommand, Cli } from './cli.ts'
import { DEFAULT_CONFIG } from './default-file.ts'
import { accountTexts } from './texts/account.ts'

/** Who acts, as the audit log has it: whoever may run commands on this machine. */
const ACTOR = { account: undefined, address: 'command line' } as const

interface Flags {
  readonly config?: string
  readonly role?: Role
}

export const addAccount: AddCommand = (program, cli) => {
  const texts = accountTexts[cli.language]
  const command = program.command('account').description(texts.description)
  command
    .command('list')
    .description(texts.list)
    .option('-c, --config <file>', texts.config)
    .action((flags: Flags) => withDesk(flags, cli, (desk) => list(desk, cli)))
  command
    .command('add')
    .description(texts.add)
    .argument('<name>', texts.name)
    .addOption(new Option('--role <role>', texts.role).choices(ROLES).default('officer'))
    .option('-c, --config <file>', texts.config)
    .action((name: string, flags: Flags) =>
      withDesk(flags, cli, async (desk, config) => {
        const outcome = await desk.invite(ACTOR, { name, display: '', role: flags.role ?? 'officer' })
        if (!outcome.ok) throw new UserError(texts.refused(outcome.reason, name))
        tellLink(outcome.value, config, cli)
      }),
    )
  command
    .command('link')
    .description(texts.link)
    .argument('<name>', texts.name)
    .option('-c, --config <file>', texts.config)
    .action((name: string, flags: Flags) =>
      withDesk(flags, cli, async (desk, config) => {
        const account = (await desk.listAccounts()).find((one) => one.name === name.toLowerCase())
        const outcome = account && (await desk.resetLink(ACTOR, account.id))
        if (outcome?.ok !== true) throw new UserError(texts.missing(name))
        tellLink(outcome.value, config, cli)
      }),
    )
}

/** Works beside a daemon that runs: what is changed counts from its next request on. */
async function withDesk(
  flags: Flags,
  cli: Cli,
  work: (desk: AccountDesk, config: Config) => Promise<void>,
): Promise<void> {
  const config = loadConfig(flags.config ?? DEFAULT_CONFIG, { env: cli.env, language: cli.language })
  const now = (): number => cli.now()
  const store = await openStore({ url: config.database, now, log: silentLog, timeZone: config.timezone })
  try {
    await work(createDesk(store, createPasswords(), now), config)
  } finally {
    await store.close()
  }
}

async function list(desk: AccountDesk, cli: Cli): Promise<void> {
  const texts = accountTexts[cli.language]
  const accounts = await desk.listAccounts()
  if (accounts.length === 0) cli.out.write(`${texts.none}\n`)
  for (const { name, display, role, disabled, hasPassword, hasOpenid } of accounts) {
    const state = disabled ? [texts.disabled] : hasPassword || hasOpenid ? [] : [texts.invited]
    cli.out.write(`${printable([name, display, texts.roles[role], ...state].join(' · '))}\n`)
  }
}

function tellLink(made: { account: { name: string }; token: string }, config: Config, cli: Cli): void {
  const url = new URL(`invite/${made.token}`, baseUrl(config)).href
  cli.out.write(`${accountTexts[cli.language].send(made.account.name, url)}\n`)
}
