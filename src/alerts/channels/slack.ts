import { z } from 'zod'
import type { Channel } from '../channel.ts'
import type { Message } from '../message.ts'
import { fitted } from './fitted.ts'
import { deliver, receipt } from './http-delivery.ts'
import { dressOf, fileNote, publicLinks, signature } from './message-text.ts'
import { cut } from './plain-text.ts'
import { endpointOf, serviceUrl } from './service-url.ts'

const options = z.strictObject({
  url: serviceUrl.describe('ที่อยู่ Incoming Webhook (เก็บเป็นความลับ) | address of the incoming webhook; a secret'),
})

/** Slack's limits: a header has 150 characters. Of the whole payload it says little; long ones are refused. */
const MOST = { header: 150, payload: 12_000 } as const

/** Elements of a rich text are literal: no markup is read in them, so that nothing has to be escaped. */
function bodyOf(message: Message) {
  const links = publicLinks(message)
  const note = fileNote(message)
  const bold = (text: string) => ({ type: 'text', text, style: { bold: true } })
  const plain = (text: string) => ({ type: 'text', text })
  const lines = [
    ...message.sections.map(({ label, text }) => [bold(`${label}\n`), plain(`${text}\n`)]),
    ...message.links.map(({ label, url }) =>
      links.some((link) => link.url === url) ? [{ type: 'link', url, text: label }] : [plain(`${label}: ${url}`)],
    ),
    ...(note === undefined ? [] : [[plain(note)]]),
  ]
  return {
    // Shown in notifications. Mentions begin with `<`.
    text: escape(`${dressOf(message).emoji} ${message.title}`),
    blocks: [
      {
        type: 'header',
        text: {
          type: 'plain_text',
          text: cut(`${dressOf(message).emoji} ${message.title}`, MOST.header),
          emoji: false,
        },
      },
      { type: 'rich_text', elements: lines.map((elements) => ({ type: 'rich_text_section', elements })) },
      { type: 'context', elements: [{ type: 'plain_text', text: signature(message), emoji: false }] },
    ],
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** The three characters that Slack's own marks are made of. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export const slack: Channel<z.output<typeof options>> = {
  id: 'slack',
  options,
  reaches: ({ url }) => endpointOf(url),
  async send(message, { url }, context) {
    const body = fitted(message, 6_000, bodyOf, (dressed) => JSON.stringify(dressed).length <= MOST.payload)
    return receipt(await deliver({ url, body }, context))
  },
}
