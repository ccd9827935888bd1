import { describe, expect, it } from 'vitest'
import { channels } from '../../../src/alerts/registry.ts'
import * as chat from '../../support/chat-services.ts'
import * as push from '../../support/push-services.ts'
import type { MessageService } from '../../support/message-service.ts'
import type { ChannelTraits } from './channel-contract.ts'
import { channelContract } from './channel-contract.ts'
import { commandBed } from './command-bed.ts'
import { httpBed } from './http-bed.ts'
import { smtpBed } from './smtp-bed.ts'

const HTTP: Readonly<Record<string, { readonly service: MessageService; readonly key?: true }>> = {
  line: { service: chat.lineService, key: true },
  telegram: { service: chat.telegramService },
  discord: { service: chat.discordService },
  slack: { service: chat.slackService },
  teams: { service: chat.teamsService },
  ntfy: { service: push.ntfyService },
  webhook: { service: push.webhookService, key: true },
  apprise: { service: push.appriseService },
}

const LOCAL: Readonly<Record<string, ChannelTraits>> = {
  email: { key: true, network: true, refusal: '5.1.1 User unknown', takesEndlessly: false },
  command: { key: true, network: false, refusal: 'no such pager', takesEndlessly: true },
}

for (const [id, channel] of Object.entries(channels)) {
  const http = HTTP[id]
  const local = LOCAL[id]
  if (http) {
    const { service, key = false } = http
    const traits = { key, network: true, refusal: service.refusalWords, wait: 120_000, takesEndlessly: true }
    channelContract(channel, traits, () => httpBed(service))
  } else if (local) channelContract(channel, local, id === 'email' ? smtpBed : commandBed)
}

describe('the registry of channels', () => {
  it('has a contract for each', () => {
    expect(Object.keys(channels).sort()).toEqual([...Object.keys(HTTP), ...Object.keys(LOCAL)].sort())
  })

  it('calls each by its own name', () => {
    expect(Object.values(channels).map(({ id }) => id)).toEqual(Object.keys(channels))
  })
})
