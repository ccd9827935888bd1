import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Channel, ChannelContext } from '../channel.ts'
import { DeliveryError } from '../channel.ts'
import type { Message } from '../message.ts'
import type { Answer } from './answer.ts'
import { isRecord } from './answer.ts'
import { fitted } from './fitted.ts'
import type { Meaning } from './http-delivery.ts'
import { deliver, receipt } from './http-delivery.ts'
import { lineCard } from './line-card.ts'
import { dressOf, wholeText } from './message-text.ts'
import { cut } from './plain-text.ts'
import { endpointOf, required, serviceUrl } from './service-url.ts'

const options = z.strictObject({
  token: required('Channel access token ของ LINE Official Account', 'the channel access token').describe(
    'Channel access token ของ LINE Official Account | channel access token of the LINE Official Account',
  ),
  to: required('ผู้รับ', 'the receiver').describe(
    'userId (U…), groupId (C…) หรือ roomId (R…) ของผู้รับ | user, group or room id of the receiver',
  ),
  endpoint: serviceUrl.default('https://api.line.me').describe('ที่อยู่ของ Messaging API | address of the Messaging API'),
})

type Options = z.output<typeof options>

/** Messaging API reference: text message, Flex message. */
const MOST = { text: 5_000, altText: 400, bubbleBytes: 30_000 } as const

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The key must be a UUID; a notice's id is one, and any other id becomes one that is always the same. */
function retryKey(id: string): string {
  if (UUID.test(id)) return id
  const hex = createHash('sha256').update(id).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** 409: an earlier try with this key was accepted. 429 over the monthly quota does not pass by waiting. */
function meaning({ statusCode, words }: Answer): Meaning | undefined {
  if (statusCode === 409) return 'taken'
  return statusCode === 429 && /monthly limit/i.test(words) ? 'refused' : undefined
}

function call({ token, endpoint }: Options, path: string) {
  return {
    url: `${endpoint.replace(/\/$/, '')}/v2/bot/message/${path}`,
    secrets: [token],
    headers: { authorization: `Bearer ${token}` },
  }
}

function pushed(message: Message) {
  return [
    { type: 'text', text: wholeText(message) },
    {
      type: 'flex',
      altText: cut(`${dressOf(message).emoji} ${message.title}`, MOST.altText),
      contents: lineCard(message),
    },
  ] as const
}

function fits([text, card]: ReturnType<typeof pushed>): boolean {
  return text.text.length <= MOST.text && Buffer.byteLength(JSON.stringify(card.contents)) < MOST.bubbleBytes
}

/** A count that the Messaging API answers with. */
async function count(given: Options, path: string, name: string, context: ChannelContext): Promise<number | undefined> {
  const { json } = await deliver({ ...call(given, path), method: 'GET' }, context)
  const value = isRecord(json) ? json[name] : undefined
  return typeof value === 'number' ? value : undefined
}

export const line: Channel<Options> = {
  id: 'line',
  options,
  reaches: ({ endpoint }) => endpointOf(endpoint),
  async send(message, given, context) {
    const request = call(given, 'push')
    const answer = await deliver(
      {
        ...request,
        headers: { ...request.headers, 'x-line-retry-key': retryKey(message.id) },
        body: { to: given.to, messages: fitted(message, MOST.text, pushed, fits) },
        meaning,
      },
      context,
    )
    return receipt(answer)
  },
  async budget(given, context) {
    // Without a limit (`type: none`) there is no value.
    const limit = await count(given, 'quota', 'value', context)
    if (limit === undefined) return undefined
    const used = await count(given, 'quota/consumption', 'totalUsage', context)
    if (used === undefined) throw new DeliveryError('the quota of LINE could not be read', { permanent: false })
    return { used, limit }
  },
}
