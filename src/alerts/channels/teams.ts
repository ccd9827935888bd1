import { z } from 'zod'
import type { Channel } from '../channel.ts'
import type { Message } from '../message.ts'
import { fitted } from './fitted.ts'
import { deliver, receipt } from './http-delivery.ts'
import { dressOf, fileNote, publicLinks, signature } from './message-text.ts'
import { endpointOf, serviceUrl } from './service-url.ts'

const options = z.strictObject({
  url: serviceUrl.describe('ที่อยู่ของ Workflow ใน Teams (เก็บเป็นความลับ) | address of the workflow in Teams; a secret'),
})

/** Teams refuses messages of 28 kB and more. */
const MAX_BYTES = 26_000

type Style = { readonly weight?: 'Bolder'; readonly size?: 'Large' | 'Small'; readonly color?: string }

/** Text blocks read Markdown; the runs of a rich text block do not. They know no line breaks either: one block a line. */
function lines(text: string, style: Style = {}, spacing: 'Medium' | 'None' = 'None') {
  return text.split('\n').map((line, index) => ({
    type: 'RichTextBlock',
    spacing: index === 0 ? spacing : 'None',
    // An empty run is refused.
    inlines: [{ type: 'TextRun', text: line === '' ? ' ' : line, ...style }],
  }))
}

const COLORS: Readonly<Record<Message['severity'], string>> = {
  critical: 'Attention',
  warning: 'Warning',
  unknown: 'Default',
  info: 'Accent',
  ok: 'Good',
}

function cardOf(message: Message) {
  const { title, sections, severity } = message
  const shown = publicLinks(message)
  const others = message.links.filter(({ url }) => !shown.some((link) => link.url === url))
  const note = fileNote(message)
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    fallbackText: title,
    body: [
      ...lines(`${dressOf(message).emoji} ${title}`, { weight: 'Bolder', size: 'Large', color: COLORS[severity] }),
      ...sections.flatMap(({ label, text }) => [...lines(label, { weight: 'Bolder' }, 'Medium'), ...lines(text)]),
      ...others.flatMap(({ label, url }) => lines(`${label}: ${url}`, {}, 'Medium')),
      ...(note === undefined ? [] : lines(note, {}, 'Medium')),
      ...lines(signature(message), { size: 'Small' }, 'Medium'),
    ],
    actions: shown.map(({ label, url }) => ({ type: 'Action.OpenUrl', title: label, url })),
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  }
}

export const teams: Channel<z.output<typeof options>> = {
  id: 'teams',
  options,
  reaches: ({ url }) => endpointOf(url),
  async send(message, { url }, context) {
    const body = fitted(message, 8_000, cardOf, (card) => Buffer.byteLength(JSON.stringify(card)) <= MAX_BYTES)
    return receipt(await deliver({ url, body }, context))
  },
}
