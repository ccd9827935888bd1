import { z } from 'zod'
import type { Channel } from '../channel.ts'
import { fitted } from './fitted.ts'
import { deliver, receipt } from './http-delivery.ts'
import { wholeText } from './message-text.ts'
import { endpointOf, required, serviceUrl } from './service-url.ts'

const options = z.strictObject({
  token: required('โทเคนของบอต', "the bot's token").describe(
    'โทเคนของบอต ได้จาก @BotFather | the token that @BotFather gives',
  ),
  chat: z
    .union([z.string().min(1), z.int()])
    .describe('เลขห้องสนทนา หรือ @ชื่อช่อง | id of the chat, or @name of a channel'),
  topic: z.int().positive().optional().describe('เลขหัวข้อในกลุ่มที่แบ่งหัวข้อ | id of the topic in a group with topics'),
  endpoint: serviceUrl.default('https://api.telegram.org').describe('ที่อยู่ของ Bot API | address of the Bot API'),
})

/** `sendMessage` counts 4096 units after entities are read; ours are counted before, which is never fewer. */
const MAX_TEXT = 4_096

/** Telegram's HTML knows these three characters alone (Bot API, "HTML style"). */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const HTML = { escape, strong: (text: string) => `<b>${escape(text)}</b>` }

export const telegram: Channel<z.output<typeof options>> = {
  id: 'telegram',
  options,
  reaches: ({ endpoint }) => endpointOf(endpoint),
  async send(message, { token, chat, topic, endpoint }, context) {
    const text = fitted(
      message,
      MAX_TEXT,
      (fit) => wholeText(fit, HTML),
      ({ length }) => length <= MAX_TEXT,
    )
    const answer = await deliver(
      {
        url: `${endpoint.replace(/\/$/, '')}/bot${token}/sendMessage`,
        secrets: [token],
        body: {
          chat_id: chat,
          text,
          parse_mode: 'HTML',
          link_preview_options: { is_disabled: true },
          disable_notification: message.severity !== 'critical' && message.event === 'digest',
          ...(topic === undefined ? {} : { message_thread_id: topic }),
        },
      },
      context,
    )
    return receipt(answer)
  },
}
