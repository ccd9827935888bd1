import type { Channel } from './channel.ts'
import { apprise } from './channels/apprise.ts'
import { command } from './channels/command.ts'
import { discord } from './channels/discord.ts'
import { email } from './channels/email.ts'
import { line } from './channels/line.ts'
import { ntfy } from './channels/ntfy.ts'
import { slack } from './channels/slack.ts'
import { teams } from './channels/teams.ts'
import { telegram } from './channels/telegram.ts'
import { webhook } from './channels/webhook.ts'

/** Every kind of channel, by its `kind:` in the configuration. A new one is one line here. */
export const channels: Readonly<Record<string, Channel>> = {
  email,
  line,
  telegram,
  discord,
  slack,
  teams,
  ntfy,
  webhook,
  apprise,
  command,
}
