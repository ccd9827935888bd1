import type { Message } from '../message.ts'
import { wholeText } from './message-text.ts'

/** A message as programs read it: its data, and the words that people would read. Attachments by name. */
export function programData(message: Message) {
  const { data, attachments = [], ...rest } = message
  return {
    ...data,
    ...rest,
    text: wholeText(message),
    attachments: attachments.map(({ filename, mime, content }) => ({ filename, mime, bytes: content.byteLength })),
  }
}
