import type { Reply } from './http-sink.ts'
import type { Json, MessageService } from './message-service.ts'
import { isText, json, under } from './message-service.ts'

const LINE_TOKEN = 'line-channel-access-token'
export const lineService: MessageService = {
  options: (origin) => ({ token: LINE_TOKEN, to: 'C0123456789abcdef0123456789abcdef', endpoint: origin }),
  secrets: [LINE_TOKEN],
  refusal: {
    status: 400,
    body: { message: "The property, 'to', in the request body is invalid (line: -, column: -)" },
  },
  refusalWords: "The property, 'to', in the request body is invalid",
  answer(asked) {
    if (asked.headers.authorization !== `Bearer ${LINE_TOKEN}`)
      return { status: 401, body: { message: 'Authentication failed due to the following reason: invalid token.' } }
    if (asked.path !== '/v2/bot/message/push') return { status: 404, body: { message: 'Not found' } }
    const key = asked.headers['x-line-retry-key']
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(key)))
      return { status: 400, body: { message: 'The retry key is invalid' } }
    const { to, messages } = json(asked)
    if (typeof to !== 'string' || !Array.isArray(messages) || messages.length < 1 || messages.length > 5)
      return { status: 400, body: { message: 'The request body has 1 error(s)' } }
    for (const message of messages as Json[]) {
      const good =
        message['type'] === 'text'
          ? isText(message['text'], 5_000)
          : message['type'] === 'flex' &&
            isText(message['altText'], 400) &&
            JSON.stringify(message['contents']).length < 30_000 &&
            under(message['contents'], 'text').every((text) => text !== '') &&
            under(message['contents'], 'label').every((label) => label.length <= 20) &&
            under(message['contents'], 'uri').every((uri) => /^https?:\/\//.test(uri) && uri.length <= 1_000)
      if (!good) return { status: 400, body: { message: 'A message (messages[0]) in the request body is invalid' } }
    }
    return { status: 200, body: { sentMessages: [{ id: '461230966842064897', quoteToken: 'IStG5h1Tz7b' }] } }
  },
  read(asked) {
    const body = json(asked)
    return {
      text: under(body, 'text', 'altText').join('\n'),
      urls: under(body, 'uri'),
      key: String(asked.headers['x-line-retry-key']),
    }
  },
}

const BOT_TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'
export const telegramService: MessageService = {
  options: (origin) => ({ token: BOT_TOKEN, chat: -1001234567890, endpoint: origin }),
  secrets: [BOT_TOKEN],
  refusal: { status: 400, body: { ok: false, error_code: 400, description: 'Bad Request: chat not found' } },
  refusalWords: 'Bad Request: chat not found',
  answer(asked) {
    const bad = (description: string): Reply => ({ status: 400, body: { ok: false, error_code: 400, description } })
    if (asked.path !== `/bot${BOT_TOKEN}/sendMessage`)
      return { status: 404, body: { ok: false, error_code: 404, description: 'Not Found' } }
    const { chat_id, text, parse_mode } = json(asked)
    if (chat_id === undefined) return bad('Bad Request: chat_id is empty')
    if (parse_mode !== 'HTML' || typeof text !== 'string') return bad('Bad Request: message text is empty')
    const tags = text.match(/<[^>]*>/g) ?? []
    if (tags.some((tag) => !/^<\/?b>$/.test(tag)) || /&(?!(amp|lt|gt);)/.test(text))
      return bad("Bad Request: can't parse entities")
    if (text.length > 4_096) return bad('Bad Request: message is too long')
    return { status: 200, body: { ok: true, result: { message_id: 7 } } }
  },
  read(asked) {
    const text = under(json(asked), 'text')
      .join('\n')
      .replaceAll(/<\/?b>/g, '')
    const shown = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    return { text: shown, urls: shown.match(/https?:\/\/\S+/g) ?? [] }
  },
}

const DISCORD_PATH = '/api/webhooks/223704706495545344/3d89bb7572e0fb30d8128367b3b1b44fecd1726de135cbe28a41f8b2f777c372'
export const discordService: MessageService = {
  options: (origin) => ({ url: origin + DISCORD_PATH }),
  secrets: [DISCORD_PATH.slice(-68)],
  refusal: { status: 404, body: { message: 'Unknown Webhook', code: 10_015 } },
  refusalWords: 'Unknown Webhook',
  answer(asked) {
    if (asked.path !== `${DISCORD_PATH}?wait=true`)
      return { status: 404, body: { message: 'Unknown Webhook', code: 10_015 } }
    const { content, embeds, allowed_mentions } = json(asked)
    const list = embeds as Json[]
    const good =
      isText(content, 2_000) &&
      JSON.stringify(allowed_mentions) === '{"parse":[]}' &&
      list.length <= 10 &&
      list.every(({ description }) => isText(description, 4_096))
    if (!good) return { status: 400, body: { message: 'Invalid Form Body', code: 50_035 } }
    return { status: 200, body: { id: '1163522300000000000', type: 0 } }
  },
  read(asked) {
    const raw = under(json(asked), 'content', 'description').join('\n')
    // As Discord shows it: what a backslash precedes is taken literally.
    return { text: raw.replaceAll(/\\([^\w\s])/g, '$1'), urls: raw.match(/https?:\/\/[^\s)]+/g) ?? [] }
  },
}

const SLACK_PATH = '/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX'
export const slackService: MessageService = {
  options: (origin) => ({ url: origin + SLACK_PATH }),
  secrets: [SLACK_PATH.slice(-24)],
  refusal: { status: 403, body: 'action_prohibited' },
  refusalWords: 'action_prohibited',
  answer(asked) {
    if (asked.path !== SLACK_PATH) return { status: 404, body: 'no_service' }
    const { text, blocks } = json(asked)
    const list = blocks as Json[]
    const header = list.find(({ type }) => type === 'header') ?? {}
    const good =
      isText(text, 40_000) &&
      !/<[!@#]/.test(String(text)) &&
      list.length <= 50 &&
      under(header, 'text').every((one) => isText(one, 150)) &&
      under(list, 'text').every((one) => one !== '')
    return good ? { status: 200, body: 'ok' } : { status: 400, body: 'invalid_blocks' }
  },
  read(asked) {
    const { blocks } = json(asked)
    return { text: under(blocks, 'text').join('\n'), urls: under(blocks, 'url') }
  },
}

const TEAMS_PATH =
  '/workflows/a1b2c3d4/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers&sig=s3cr3t-Signature_01'
export const teamsService: MessageService = {
  options: (origin) => ({ url: origin + TEAMS_PATH }),
  secrets: ['s3cr3t-Signature_01'],
  refusal: {
    status: 401,
    body: { error: { code: 'DirectApiAuthorizationRequired', message: 'The request signature is not valid' } },
  },
  refusalWords: 'The request signature is not valid',
  answer(asked) {
    if (asked.path !== TEAMS_PATH) return { status: 401, body: { error: { message: 'wrong signature' } } }
    const { type, attachments } = json(asked)
    const [card] = attachments as { contentType: string; content: Json }[]
    const body = card?.content['body']
    const good =
      type === 'message' &&
      card?.contentType === 'application/vnd.microsoft.card.adaptive' &&
      card.content['type'] === 'AdaptiveCard' &&
      Array.isArray(body) &&
      (body as Json[]).every((one) => one['type'] === 'RichTextBlock') &&
      under(body, 'text').every((text) => text !== '') &&
      Buffer.byteLength(asked.body) < 28 * 1024
    return good ? { status: 202, body: '' } : { status: 400, body: { error: { message: 'Bad payload' } } }
  },
  read(asked) {
    return { text: under(json(asked), 'text').join('\n'), urls: under(json(asked)['attachments'], 'url') }
  },
}
