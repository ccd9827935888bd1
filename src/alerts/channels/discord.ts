import { z } from 'zod'
import type { Channel } from '../channel.ts'
import type { Message } from '../message.ts'
import { fitted } from './fitted.ts'
import { deliver, receipt } from './http-delivery.ts'
import { bodyText, dressOf } from './message-text.ts'
import { endpointOf, serviceUrl } from './service-url.ts'

const options = z.strictObject({
  url: serviceUrl.describe('ที่อยู่ Webhook ของห้อง (เก็บเป็นความลับ) | webhook address of the room; a secret'),
})

/** Units of an embed's description (Discord, "Embed limits"). */
const MAX_DESCRIPTION = 4_096

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
    content: `${emoji} ${MARKDOWN.strong(message.title)}`,
    embeds: [
      {
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
    const body = fitted(message, MAX_DESCRIPTION, bodyOf, ({ embeds: [{ description }] }) => {
      return description.length <= MAX_DESCRIPTION
    })
    return receipt(await deliver({ url: target.href, body }, context))
  },
}
