import { createHmac } from 'node:crypto'
import { SECOND } from '../../model/duration.ts'
import { joinMessage } from '../../model/yaml/diagnostic.ts'
import { z } from 'zod'
import type { Channel } from '../channel.ts'
import { fitted } from './fitted.ts'
import { deliver, receipt } from './http-delivery.ts'
import { programData } from './program-data.ts'
import { endpointOf, serviceUrl } from './service-url.ts'

const PREFIX = 'whsec_'
/** Ours, or of the connection itself. */
const RESERVED = /^(webhook-.*|content-.*|host|connection|transfer-encoding)$/i

const options = z.strictObject({
  url: serviceUrl.describe('ที่อยู่ที่จะส่ง JSON ไปให้ | address that the JSON is posted to'),
  secret: z
    .string()
    .min(1)
    .refine((text) => keyOf(text).length > 0, {
      message: joinMessage({
        th: 'หลัง whsec_ ต้องเป็นข้อความ base64',
        en: 'what follows whsec_ must be base64',
      }),
    })
    .optional()
    .describe('รหัสลับสำหรับลงลายมือชื่อ whsec_… หรือข้อความใดก็ได้ | secret to sign with: whsec_… or any text'),
  headers: z
    .record(z.string(), z.string())
    .refine((headers) => !Object.keys(headers).some((name) => RESERVED.test(name)), {
      message: joinMessage({
        th: 'ตั้ง webhook-* content-* host และ connection เองไม่ได้',
        en: 'webhook-*, content-*, host and connection cannot be set',
      }),
    })
    .optional()
    .describe('ส่วนหัวเพิ่มเติม เช่น authorization (เก็บเป็นความลับ) | more headers, such as authorization; secrets'),
})

/** The bytes of a secret as Standard Webhooks spells them, or of any other text. */
function keyOf(secret: string): Buffer {
  return secret.startsWith(PREFIX) ? Buffer.from(secret.slice(PREFIX.length), 'base64') : Buffer.from(secret)
}

/** `v1,` and the HMAC-SHA256 of `id.timestamp.body` (Standard Webhooks, "Symmetric signatures"). */
export function signWebhook(id: string, timestamp: number, body: string, secret: string): string {
  return `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

/** Units of title and sections: for programs there is no need to be brief, only to be bounded. */
const BUDGET = 50_000

export const webhook: Channel<z.output<typeof options>> = {
  id: 'webhook',
  options,
  reaches: ({ url }) => endpointOf(url),
  async send(message, { url, secret, headers = {} }, context) {
    const body = JSON.stringify({
      type: `wenyam.${message.event}`,
      timestamp: message.at,
      data: fitted(message, BUDGET, programData),
    })
    const timestamp = Math.floor(context.now() / SECOND)
    const answer = await deliver(
      {
        url,
        secrets: [...(secret === undefined ? [] : [secret]), ...Object.values(headers)],
        headers: {
          ...headers,
          'webhook-id': message.id,
          'webhook-timestamp': String(timestamp),
          ...(secret === undefined ? {} : { 'webhook-signature': signWebhook(message.id, timestamp, body, secret) }),
        },
        body,
      },
      context,
    )
    return receipt(answer)
  },
}
