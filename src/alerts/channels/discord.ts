import { z } from 'zod'
import type { Channel } from '../channel.ts'
import type { Message } from '../message.ts'
import { fitted } from './fitted.ts'
import { deliver, receipt } from './http-delivery.ts'
import { bodyText, dressOf } from './message-text.ts'
import { cut } from './plain-text.ts'
import { endpointOf, serviceUrl } from './service-url.ts'

const options = z.strictObject({
  url: serviceUrl.describe('ที่อยู่ Webhook ของห้อง (เก็บเป็นความลับ) | webhook address of the room; a secret'),
})

/** An embed's title has 256 units, and escaping may double ours; its description has 4096 (Discord, "Embed limits"). */
const MOST = { title: 125, description: 4_096 } as const

/** Discord's marks are taken literally after a backslash; addresses are left alone, or they would no longer open. */
function escape(text: string): string {
  return text
    .split(/(https?:\/\/[\w.~:/?#%&=+-]+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\*_~`|>#<[\]()-]/g, String.raw`\$&`)))
    .join('')
    .replaceAll('@', '@\u{200B}')
}

const MARKDOWN = { escape, strong: (text: string) => `**${escape(text)}**` }

function bodyOf(message: Message) {
  const { emoji, color } = dressOf(message)
  return {
    // What notifications show: mentions in it are switched off, marks do no harm.
    content: `${emoji} ${message.title}`,
    embeds: [
      {
        title: `${emoji} ${escape(cut(message.title, MOST.title))}`,
        description: bodyText(message, MARKDOWN),
        color: Number.parseInt(color.slice(1), 16),
        timestamp: message.at,
      },
    ] as const,
    allowed_mentions: { parse: [] },
  }
}

export const discord: Channel<z.output<typeof options>> = {
  id: 'discord',
  options,
  reaches: ({ url }) => endpointOf(url),
  async send(message, { url }, context) {
    const target = new URL(url)
    // Without it Discord answers before it has stored the message.
    target.searchParams.set('wait', 'true')
    const body = fitted(message, MOST.description, bodyOf, ({ embeds: [{ description }] }) => {
      return description.length <= MOST.description
    })
    return receipt(await deliver({ url: target.href, body }, context))
  },
}
