import { deadLetterMessage } from '../../alerts/watch-message.ts'
import type { MessageContext } from '../../alerts/message-context.ts'
import { HOUR } from '../../model/duration.ts'
import { outbox } from '../../store/outbox.ts'
import type { Store } from '../../store/store.ts'
import { readyRow } from './seal.ts'
import type { Loss } from './sender.ts'
import { stableId } from './stable-id.ts'

/** Channels that a report of a lost message was tried on, so that two broken ones do not report each other for ever. */
function triedOf({ message, channel }: Loss): string[] {
  const tried = message.data['tried']
  return [...(Array.isArray(tried) ? tried.filter((one) => typeof one === 'string') : []), channel]
}

/**
 * Says through another channel that a message was lost: once an hour for a channel that refuses, since the next ones
 * are refused as well and all of them are on the list. Where every channel was tried, the list alone shows it.
 */
export async function reportLoss(
  store: Pick<Store, 'db'>,
  loss: Loss,
  channels: readonly string[],
  context: MessageContext,
): Promise<void> {
  const tried = triedOf(loss)
  const other = channels.find((id) => !tried.includes(id))
  if (other === undefined) return
  const id = stableId('dead-letter', loss.channel, other, Math.floor(context.now / HOUR))
  const { title, id: noticeId } = loss.message
  const message = deadLetterMessage(id, { channel: loss.channel, title, answer: loss.answer, noticeId }, context)
  await outbox(store.db).add([readyRow({ ...message, data: { ...message.data, tried } }, other, [], context.now)])
}
