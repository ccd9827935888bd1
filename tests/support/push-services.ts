import { createHmac } from 'node:crypto'
import type { Json, MessageService } from './message-service.ts'
import { isText, json, under } from './message-service.ts'

const NTFY_TOKEN = 'tk_AgQdq7mVBoFD37zQVN29RhuMzNIz2'
export const ntfyService: MessageService = {
  options: (origin) => ({ server: origin, topic: 'khaen-nuea-9f2c', token: NTFY_TOKEN }),
  secrets: [NTFY_TOKEN],
  refusal: {
    status: 403,
    body: { code: 40_301, http: 403, error: 'forbidden', link: 'https://ntfy.sh/docs/publish/#authentication' },
  },
  refusalWords: 'forbidden',
  answer(asked) {
    if (asked.headers.authorization !== `Bearer ${NTFY_TOKEN}`)
      return { status: 401, body: { code: 40_101, http: 401, error: 'unauthorized' } }
    const { topic, title, message, priority, actions = [] } = json(asked)
    const good =
      asked.path === '/' &&
      typeof topic === 'string' &&
      isText(title, 1_000) &&
      typeof message === 'string' &&
      Buffer.byteLength(message) <= 4_096 &&
      [1, 2, 3, 4, 5].includes(Number(priority)) &&
      (actions as Json[]).length <= 3
    return good
      ? { status: 200, body: { id: 'xE73Iyuabi', event: 'message' } }
      : { status: 400, body: { code: 40_024, http: 400, error: 'invalid request: request body must be valid JSON' } }
  },
  read(asked) {
    const { title, message, actions } = json(asked)
    return { text: `${String(title)}\n${String(message)}`, urls: under(actions, 'url') }
  },
}

const HOOK_SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
export const webhookService: MessageService = {
  options: (origin) => ({ url: `${origin}/hook`, secret: HOOK_SECRET, headers: { 'x-api-key': 'hook-api-key-1' } }),
  secrets: [HOOK_SECRET, 'hook-api-key-1'],
  refusal: { status: 410, body: 'this endpoint is gone' },
  refusalWords: 'this endpoint is gone',
  answer({ headers, body }) {
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
    const key = Buffer.from(HOOK_SECRET.slice('whsec_'.length), 'base64')
    const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
    const good = headers['webhook-signature'] === expected && headers['x-api-key'] === 'hook-api-key-1'
    return good ? { status: 204, body: '' } : { status: 401, body: 'bad signature' }
  },
  read(asked) {
    const data = json(asked)['data'] as Json
    return {
      text: `${String(data['title'])}\n${String(data['text'])}`,
      urls: under(data['links'], 'url'),
      key: String(asked.headers['webhook-id']),
    }
  },
}

const APPRISE_TARGET = 'mailto://user:mail-password@example.com'
export const appriseService: MessageService = {
  options: (origin) => ({ url: `${origin}/notify/office-key-77`, urls: [APPRISE_TARGET], tags: ['it'] }),
  secrets: ['office-key-77', APPRISE_TARGET],
  refusal: { status: 400, body: { error: 'Bad FORM Payload provided' } },
  refusalWords: 'Bad FORM Payload provided',
  answer(asked) {
    const { body, type, format } = json(asked)
    const good =
      typeof body === 'string' && ['info', 'success', 'warning', 'failure'].includes(String(type)) && format === 'text'
    return good ? { status: 200, body: { error: null } } : { status: 400, body: { error: 'Bad FORM Payload provided' } }
  },
  read(asked) {
    const { title, body } = json(asked)
    const text = `${String(title)}\n${String(body)}`
    return { text, urls: text.match(/https?:\/\/\S+/g) ?? [] }
  },
}
