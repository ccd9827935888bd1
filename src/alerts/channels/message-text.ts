import type { Localized } from '../../model/language.ts'
import type { Message } from '../message.ts'

/** How a text channel marks up; each part is given the plain text. */
export interface Markup {
  readonly escape: (text: string) => string
  readonly strong: (text: string) => string
}

export const PLAIN: Markup = { escape: (text) => text, strong: (text) => text }

interface Dress {
  readonly emoji: string
  /** `#rrggbb`, dark enough for white text on it (WCAG AA). */
  readonly color: string
}

const DRESSES: Readonly<Record<Message['severity'], Dress>> = {
  critical: { emoji: '🔴', color: '#b3261e' },
  warning: { emoji: '🟠', color: '#a14f00' },
  unknown: { emoji: '⚪', color: '#5f6368' },
  info: { emoji: '🔵', color: '#0b57a4' },
  ok: { emoji: '🟢', color: '#1b6e3c' },
}

export function dressOf({ severity }: Message): Dress {
  return DRESSES[severity]
}

interface Words {
  readonly name: string
  readonly files: (names: string) => string
}
const WORDS: Localized<Words> = {
  th: { name: 'เวรยาม', files: (names) => `ไฟล์แนบ (ช่องทางนี้ส่งไฟล์ไม่ได้): ${names}` },
  en: { name: 'Wenyam', files: (names) => `Files (this channel cannot carry them): ${names}` },
}

/** Who speaks, for the foot of a message. */
export function signature({ organisation, language }: Message): string {
  return [organisation, WORDS[language].name].filter((part) => part !== '').join(' · ')
}

/** Names the files that a channel without attachments leaves behind. */
export function fileNote({ attachments, language }: Message): string | undefined {
  if (!attachments || attachments.length === 0) return undefined
  return WORDS[language].files(attachments.map(({ filename }) => filename).join(', '))
}

/** Sections, links and foot, without the title. */
export function bodyText(message: Message, { escape, strong }: Markup = PLAIN): string {
  const note = fileNote(message)
  return [
    ...message.sections.map(({ label, text }) => `${strong(label)}\n${escape(text)}`),
    ...message.links.map(({ label, url }) => `${strong(label)}\n${escape(url)}`),
    ...(note === undefined ? [] : [escape(note)]),
    escape(signature(message)),
  ].join('\n\n')
}

/** The whole message as text. */
export function wholeText(message: Message, markup: Markup = PLAIN): string {
  return `${dressOf(message).emoji} ${markup.strong(message.title)}\n\n${bodyText(message, markup)}`
}

/**
 * Links that a phone can open. Services refuse a whole message over a button to `localhost` or to a bare address, which
 * is what links are where `web.base_url` is not set; as text they do no harm.
 */
export function publicLinks({ links }: Message): Message['links'] {
  return links.filter(({ url }) => {
    const { hostname } = new URL(url)
    return /\.[a-z][a-z0-9-]*$/i.test(hostname) && !/\.(local|localhost|internal|test)$/i.test(hostname)
  })
}
