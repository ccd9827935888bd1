import type { Message, MessageSection } from '../message.ts'
import { wordsOf } from '../words.ts'
import { cut, oneLine, plainText } from './plain-text.ts'

const MOST = { title: 250, label: 80, sections: 20, links: 5, url: 1_000, organisation: 120, attachments: 10 } as const
/** Below this nothing readable is left. */
const LEAST = 40

/**
 * The message in a channel's dress, its texts made harmless and shortened until the dress fits. The longest sections
 * give way first; title and links stay.
 *
 * @param budget UTF-16 units of title and sections to begin with
 */
export function fitted<T>(
  message: Message,
  budget: number,
  dress: (message: Message) => T,
  fits: (dressed: T) => boolean = () => true,
): T {
  const plain = harmless(message)
  for (let room = budget; room >= LEAST; room = Math.floor(room * 0.8)) {
    const dressed = dress(shortened(plain, room))
    if (fits(dressed)) return dressed
  }
  throw new Error('the message cannot be made short enough')
}

function harmless(message: Message): Message {
  const { attachments, language } = message
  return {
    ...message,
    title: cut(oneLine(message.title), MOST.title),
    organisation: cut(oneLine(message.organisation), MOST.organisation),
    sections: allSections(message.sections, wordsOf(language).more),
    links: message.links
      .filter(({ url }) => url.length <= MOST.url && /^https?:\/\//.test(url) && URL.canParse(url))
      .slice(0, MOST.links)
      .map(({ label, url }) => ({ label: cut(oneLine(label), MOST.label), url: new URL(url).href })),
    ...(attachments && {
      attachments: attachments.slice(0, MOST.attachments).map((one) => ({ ...one, filename: fileName(one.filename) })),
    }),
  }
}

function shortened(message: Message, room: number): Message {
  const title = cut(message.title, Math.max(30, Math.floor(room / 2)))
  return { ...message, title, sections: sectionsIn(message.sections, room - title.length) }
}

/** Harmless, none empty, and not too many. */
function allSections(sections: readonly MessageSection[], more: (count: number) => string): MessageSection[] {
  const plain = sections
    .map(({ label, text }) => ({ label: cut(oneLine(label), MOST.label), text: plainText(text) }))
    .filter(({ text }) => text !== '')
  if (plain.length <= MOST.sections) return plain
  const kept = plain.slice(0, MOST.sections - 1)
  return [...kept, { label: '…', text: more(plain.length - kept.length) }]
}

function sectionsIn(sections: readonly MessageSection[], room: number): MessageSection[] {
  const labels = sections.reduce((sum, { label }) => sum + label.length + 1, 0)
  const most = evenShare(
    sections.map(({ text }) => text.length),
    room - labels,
  )
  return sections.map(({ label, text }) => ({ label, text: cut(text, most) }))
}

/** The length that no text may pass so that all together keep to `room`; at least 1. */
function evenShare(lengths: readonly number[], room: number): number {
  const ascending = lengths.toSorted((a, b) => a - b)
  let left = room
  for (const [index, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index))
    if (length > share) return Math.max(1, share)
    left -= length
  }
  return Number.POSITIVE_INFINITY
}

/** A name without folders, whatever system it is opened on. */
function fileName(name: string): string {
  return cut(oneLine(name).replaceAll(/[\\/:*?"<>|]/g, '_'), 120)
}
