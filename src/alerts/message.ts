import type { Language } from '../model/language.ts'
import type { Severity } from '../model/finding.ts'

export const MESSAGE_EVENTS = [
  'opened',
  'escalated',
  'reminded',
  'acknowledged',
  'resolved',
  'digest',
  'report',
  'notice',
  'test',
] as const
export type MessageEvent = (typeof MESSAGE_EVENTS)[number]

export interface Attachment {
  readonly filename: string
  readonly mime: string
  readonly content: Uint8Array
}

/** A labelled paragraph: what, where, since when, what it means, what to do now, evidence. */
export interface MessageSection {
  readonly label: string
  readonly text: string
}

/** What a person is told, in words already; a channel only chooses the dress. Every text is plain: the channel escapes. */
export interface Message {
  /** Idempotency key: the same for every try of one notice. */
  readonly id: string
  /** Groups what belongs to one incident (e-mail References); absent for reports. */
  readonly thread?: string
  readonly event: MessageEvent
  readonly severity: Severity | 'ok'
  readonly language: Language
  readonly organisation: string
  /** One line: the subject of an e-mail, the head of a card. */
  readonly title: string
  readonly sections: readonly MessageSection[]
  readonly links: readonly { readonly label: string; readonly url: string }[]
  readonly attachments?: readonly Attachment[]
  /** ISO 8601 instant of the event. */
  readonly at: string
  /** For programs: site, kind, code, subject, incident id and so on, as JSON. */
  readonly data: Readonly<Record<string, unknown>>
}
