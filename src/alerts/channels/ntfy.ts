import { z } from 'zod'
import type { Channel } from '../channel.ts'
import type { Message } from '../message.ts'
import { fitted } from './fitted.ts'
import { deliver, receipt } from './http-delivery.ts'
import { bodyText, publicLinks } from './message-text.ts'
import { cut } from './plain-text.ts'
import { endpointOf, required, serviceUrl } from './service-url.ts'

const options = z.strictObject({
  server: serviceUrl.default('https://ntfy.sh').describe('ที่อยู่เซิร์ฟเวอร์ | address of the server'),
  topic: required('ชื่อหัวข้อ', 'the topic')
    .regex(/^[-_A-Za-z0-9]{1,64}$/, 'ใช้ตัวอักษร a-z A-Z ตัวเลข - และ _ ไม่เกิน 64 ตัว | letters, digits, - and _, at most 64')
    .describe('ชื่อหัวข้อ ใครรู้ชื่อก็อ่านได้ จึงควรเดายาก | topic; whoever knows it can read it, so make it hard to guess'),
  token: z.string().min(1).optional().describe('โทเคนสำหรับหัวข้อที่สงวนไว้ | access token of a reserved topic'),
})

/** A longer message becomes an attachment (ntfy, "Limitations"). */
const MAX_BYTES = 4_096
const MAX_TITLE = 200
const MAX_ACTIONS = 3

/** 5 breaks through "do not disturb", 2 makes no sound. */
const PRIORITIES: Readonly<Record<Message['severity'], number>> = {
  critical: 5,
  warning: 4,
  unknown: 3,
  info: 3,
  ok: 3,
}

/** Short codes of emoji, shown before the title. */
const TAGS: Readonly<Record<Message['severity'], string>> = {
  critical: 'red_circle',
  warning: 'orange_circle',
  unknown: 'white_circle',
  info: 'large_blue_circle',
  ok: 'green_circle',
}

function bodyOf(message: Message) {
  const links = publicLinks(message)
  const main = links.at(-1)
  return {
    title: cut(message.title, MAX_TITLE),
    message: bodyText(message),
    priority: PRIORITIES[message.severity],
    tags: [TAGS[message.severity]],
    ...(main && { click: main.url }),
    ...(links.length > 0 && {
      actions: links.slice(0, MAX_ACTIONS).map(({ label, url }) => ({ action: 'view', label, url })),
    }),
  }
}

export const ntfy: Channel<z.output<typeof options>> = {
  id: 'ntfy',
  options,
  reaches: ({ server }) => endpointOf(server),
  async send(message, { server, topic, token }, context) {
    const body = fitted(message, MAX_BYTES, bodyOf, (dressed) => Buffer.byteLength(dressed.message) <= MAX_BYTES)
    const answer = await deliver(
      {
        url: server,
        secrets: [topic, ...(token === undefined ? [] : [token])],
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        body: { topic, ...body },
      },
      context,
    )
    return receipt(answer)
  },
}
