import { describe, expect, it } from 'vitest'
import { channels } from '../../../src/alerts/registry.ts'
import * as services from '../../support/message-services.ts'
import type { MessageService } from '../../support/message-services.ts'
import type { ChannelTraits } from './channel-contract.ts'
import { channelContract } from './channel-contract.ts'
import { commandBed } from './command-bed.ts'
import { httpBed } from './http-bed.ts'
import { smtpBed } from './smtp-bed.ts'

const HTTP: Readonly<Record<string, { readonly service: MessageService; readonly key?: true }>> = {
  line: { service: services.lineService, key: true },
  telegram: { service: services.telegramService },
  discord: { service: services.discordService },
  slack: { service: services.slackService },
  teams: { service: services.teamsService },
  ntfy: { service: services.ntfyService },
  webhook: { service: services.webhookService, key: true },
  apprise: { service: services.appriseService },
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
