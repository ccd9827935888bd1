import type { Message } from '../message.ts'
import { dressOf, publicLinks, signature } from './message-text.ts'
import { cut } from './plain-text.ts'

/** A card shows what fits on a phone; the text beside it has everything. */
const SHOWN = { sections: 6, text: 300, label: 20 } as const

/** A Flex bubble: coloured head, the first sections, and the links as buttons. */
export function lineCard(message: Message) {
  const { title, sections } = message
  const { color } = dressOf(message)
  const buttons = publicLinks(message)
  return {
    type: 'bubble',
    size: 'mega',
    header: {
      type: 'box',
      layout: 'vertical',
      backgroundColor: color,
      paddingAll: 'lg',
      contents: [{ type: 'text', text: title, wrap: true, weight: 'bold', size: 'md', color: '#ffffff' }],
    },
    body: {
      type: 'box',
      layout: 'vertical',
      spacing: 'md',
      contents: [
        ...sections.slice(0, SHOWN.sections).map(({ label, text }) => ({
          type: 'box',
          layout: 'vertical',
          contents: [
            { type: 'text', text: label || '…', wrap: true, size: 'xs', weight: 'bold', color: '#5f6368' },
            { type: 'text', text: cut(text, SHOWN.text), wrap: true, size: 'sm', color: '#1f1f1f' },
          ],
        })),
        { type: 'text', text: signature(message), wrap: true, size: 'xxs', color: '#5f6368', margin: 'lg' },
      ],
    },
    ...(buttons.length > 0 && {
      footer: { type: 'box', layout: 'vertical', spacing: 'sm', contents: buttons.map((link) => button(link, color)) },
    }),
  }
}

/** A box and not a button: the label of a button is cut at twenty letters, and ours say more. */
function button({ label, url }: Message['links'][number], color: string) {
  return {
    type: 'box',
    layout: 'vertical',
    action: { type: 'uri', label: cut(label, SHOWN.label), uri: url },
    paddingAll: 'md',
    cornerRadius: 'md',
    borderWidth: 'normal',
    borderColor: color,
    contents: [{ type: 'text', text: label, wrap: true, align: 'center', size: 'sm', weight: 'bold', color }],
  }
}
