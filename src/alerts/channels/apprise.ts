import { z } from 'zod'
import type { Channel } from '../channel.ts'
import type { Message } from '../message.ts'
import { fitted } from './fitted.ts'
import type { Meaning } from './http-delivery.ts'
import { deliver, receipt } from './http-delivery.ts'
import { bodyText } from './message-text.ts'
import { endpointOf, serviceUrl } from './service-url.ts'

const options = z.strictObject({
  url: serviceUrl.describe(
    'ที่อยู่ของ apprise-api เช่น http://127.0.0.1:8000/notify/KEY | address of apprise-api, such as http://127.0.0.1:8000/notify/KEY',
  ),
  urls: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('ที่อยู่ปลายทางแบบ apprise เมื่อ url ไม่มีคีย์ (เก็บเป็นความลับ) | apprise addresses, where url has no key; secrets'),
  tags: z.array(z.string().min(1)).min(1).optional().describe('ส่งเฉพาะปลายทางที่ติดป้ายนี้ | only what is tagged so'),
})

const TYPES: Readonly<Record<Message['severity'], 'info' | 'success' | 'warning' | 'failure'>> = {
  critical: 'failure',
  warning: 'warning',
  unknown: 'warning',
  info: 'info',
  ok: 'success',
}

/** apprise cuts what is too long for a service; more than this is read by nobody. */
const BUDGET = 4_000

/** 204: nobody is behind this key or tag. 424: a service behind it failed. */
const MEANINGS: Readonly<Record<number, Meaning>> = { 204: 'refused', 424: 'later' }

export const apprise: Channel<z.output<typeof options>> = {
  id: 'apprise',
  options,
  reaches: ({ url }) => endpointOf(url),
  async send(message, { url, urls, tags }, context) {
    const body = fitted(message, BUDGET, (fit) => ({ title: fit.title, body: bodyText(fit) }))
    const answer = await deliver(
      {
        url,
        secrets: urls ?? [],
        body: {
          ...body,
          type: TYPES[message.severity],
          format: 'text',
          ...(urls && { urls: urls.join(',') }),
          ...(tags && { tag: tags.join(',') }),
        },
        meaning: ({ statusCode }) => MEANINGS[statusCode],
      },
      context,
    )
    return receipt(answer)
  },
}
