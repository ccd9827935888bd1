import { z } from 'zod'
import type { Channel } from '../channel.ts'
import type { Message } from '../message.ts'
import { fitted } from './fitted.ts'
import { deliver, receipt } from './http-delivery.ts'
import { dressOf, fileNote, publicLinks, signature } from './message-text.ts'
import { cut } from './plain-text.ts'
import { endpointOf, serviceUrl } from './service-url.ts'

const options = z.strictObject({
  url: serviceUrl.describe('ที่อยู่ Webhook ของห้อง (เก็บเป็นความลับ) | webhook address of the room; a secret'),
})

/** Limits of one embed, and of all its texts together (Discord, "Embed limits"). */
const MOST = { title: 256, description: 4_096, fields: 25, name: 256, value: 1_024, together: 6_000 } as const

/** Discord's marks are taken literally after a backslash; addresses are left alone, or they would no longer open. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(https?:\/\/[\w.~:/?#%&=+-]+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\*_~`|>#<[\]()-]/g, String.raw`\$&`)))
    .join('')
    .replaceAll('@', '@\u{200B}')
}

function embedOf(message: Message) {
  const links = publicLinks(message)
  const shown = message.links.map(({ label, url }) =>
    links.some((link) => link.url === url) ? `[${escapeMarkdown(label)}](${url})` : `${escapeMarkdown(label)}: ${url}`,
  )
  const [first, ...rest] = message.sections
  const note = fileNote(message)
  const tail = [...shown, ...(note === undefined ? [] : [escapeMarkdown(note)])].join('\n')
  return {
    title: `${dressOf(message).emoji} ${escapeMarkdown(message.title)}`,
    ...(first && { description: escapeMarkdown(first.text) }),
    color: Number.parseInt(dressOf(message).color.slice(1), 16),
    fields: [
      ...rest.map(({ label, text }) => ({ name: escapeMarkdown(label) || '\u{200B}', value: escapeMarkdown(text) })),
      ...(tail === '' ? [] : [{ name: '\u{200B}', value: tail }]),
    ],
    footer: { text: signature(message) },
    timestamp: message.at,
  }
}

type Embed = ReturnType<typeof embedOf>

function fits({ title, description = '', fields, footer }: Embed): boolean {
  const texts = [title, description, footer.text, ...fields.flatMap(({ name, value }) => [name, value])]
  return (
    title.length <= MOST.title &&
    description.length <= MOST.description &&
    fields.length <= MOST.fields &&
    fields.every(({ name, value }) => name.length <= MOST.name && value.length <= MOST.value) &&
    texts.reduce((sum, { length }) => sum + length, 0) <= MOST.together
  )
}

export const discord: Channel<z.output<typeof options>> = {
  id: 'discord',
  options,
  reaches: ({ url }) => endpointOf(url),
  async send(message, { url }, context) {
    const target = new URL(url)
    // Without it Discord answers before it has stored the message.
    target.searchParams.set('wait', 'true')
    const body = {
      content: cut(`${dressOf(message).emoji} ${message.title}`, 150),
      embeds: [fitted(message, MOST.together, embedOf, fits)],
      allowed_mentions: { parse: [] },
    }
    return receipt(await deliver({ url: target.href, body }, context))
  },
}
