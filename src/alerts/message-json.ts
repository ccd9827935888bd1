import type { Message } from './message.ts'

/** A message as it lies in the outbox: attachments in base64, everything else as it is. */
export function encodeMessage(message: Message): string {
  const { attachments, ...rest } = message
  if (!attachments) return JSON.stringify(rest)
  return JSON.stringify({
    ...rest,
    attachments: attachments.map(({ content, ...one }) => ({
      ...one,
      content: Buffer.from(content).toString('base64'),
    })),
  })
}

interface StoredMessage extends Omit<Message, 'attachments'> {
  readonly attachments?: readonly { readonly filename: string; readonly mime: string; readonly content: string }[]
}

/** The inverse of {@link encodeMessage}. */
export function decodeMessage(json: string): Message {
  const { attachments, ...rest }: StoredMessage = JSON.parse(json)
  if (!attachments) return rest
  return {
    ...rest,
    attachments: attachments.map((one) => ({ ...one, content: new Uint8Array(Buffer.from(one.content, 'base64')) })),
  }
}
