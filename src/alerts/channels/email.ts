import { SECOND } from '../../model/duration.ts'
import type { Channel, ChannelContext } from '../channel.ts'
import { DeliveryError } from '../channel.ts'
import type { Message } from '../message.ts'
import { encryption } from './email-encryption.ts'
import { emailHtml } from './email-html.ts'
import type { EmailOptions } from './email-options.ts'
import { bareAddress, emailOptions } from './email-options.ts'
import { fitted } from './fitted.ts'
import { wholeText } from './message-text.ts'
import { cut, oneLine } from './plain-text.ts'
import { withoutSecretTexts } from './secrets-in-text.ts'
import { unreachable } from './unreachable.ts'

/** Units of title and sections: a mail may be long, not endless. */
const BUDGET = 30_000
/** Of one reply of the server. */
const MAX_REPLY = 64 * 1024
/** Of each step of the conversation, in milliseconds; the signal bounds the whole. */
const PATIENCE = 20 * SECOND

/** A Message-ID that is the same for every try, so that a mail delivered twice is recognised as one (RFC 5322, 3.6.4). */
function mailId(id: string, from: string): string {
  const domain = bareAddress(from).split('@')[1] ?? 'localhost'
  return `<${id.replaceAll(/[^\w.-]/g, '-')}@${domain}>`
}

function mailOf(message: Message, { from, to, reply_to }: EmailOptions, now: number) {
  const { title, text, html, files } = fitted(message, BUDGET, (fit) => ({
    title: fit.title,
    // The files go with it: nothing to say about them.
    text: wholeText({ ...fit, attachments: [] }),
    html: emailHtml(fit),
    files: fit.attachments ?? [],
  }))
  // Incidents have no first mail that all receivers share: a name that no mail bears groups them.
  const thread = message.thread === undefined ? undefined : mailId(`incident.${message.thread}`, from)
  return {
    from,
    to,
    ...(reply_to === undefined ? {} : { replyTo: reply_to }),
    subject: title,
    date: new Date(now),
    messageId: mailId(message.id, from),
    ...(thread === undefined ? {} : { inReplyTo: thread, references: thread }),
    ...(message.severity === 'critical' ? { priority: 'high' as const } : {}),
    headers: {
      // Keeps out-of-office answers away (RFC 3834).
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'All',
      'content-language': message.language,
    },
    text,
    html,
    attachments: files.map(({ filename, mime, content }) => ({
      filename,
      contentType: mime,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** What nodemailer throws, as far as it is of use. */
interface MailError extends Error {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  readonly rejectedErrors?: readonly MailError[]
}

/** 5xx is for good (RFC 5321, 4.2.1); 503 only says that the conversation went wrong. */
function isPermanent({ responseCode = 0 }: MailError): boolean {
  return responseCode >= 500 && responseCode !== 503
}

function refusal(error: MailError, hidden: (text: string) => string): DeliveryError {
  const each = error.rejectedErrors ?? []
  const words = each.length > 0 ? each.map(({ response, message }) => response ?? message).join('; ') : error.message
  const permanent = each.length > 0 ? each.every(isPermanent) : isPermanent(error)
  return new DeliveryError(hidden(cut(oneLine(words), 500)), { permanent })
}

async function post(message: Message, options: EmailOptions, context: ChannelContext) {
  const { network, signal } = context
  const { smtp, starttls } = options
  const { user = options.user, password = options.password } = smtp
  const secrets = password === undefined ? [] : [password, Buffer.from(`\0${user}\0${password}`).toString('base64')]
  const connected = await network.connect(smtp.host, smtp.port, signal)
  if (!connected.ok) throw unreachable(connected.failure)
  const { socket, address } = connected.value
  const { rejectUnauthorized, ...tls } = encryption({
    starttls,
    secure: smtp.secure,
    hasPassword: password !== undefined,
    address: address.address,
  })
  try {
    // Loaded with the first mail: most commands send none.
    const { createTransport } = await import('nodemailer')
    const transport = createTransport({
      host: smtp.host,
      port: smtp.port,
      secure: smtp.secure,
      ...tls,
      tls: { ca: [...network.ca], rejectUnauthorized },
      ...(user === undefined ? {} : { auth: { user, pass: password ?? '' }, forceAuth: true }),
      // The socket that the address guard let through, in place of one that nodemailer would open.
      getSocket: (_options, callback) => callback(null, { connection: socket }),
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      socketCloseTimeout: SECOND,
      maxResponseSize: MAX_REPLY,
    })
    return await transport.sendMail({ ...mailOf(message, options, context.now()), signal })
  } catch (error) {
    // The daemon stops, or the whole took too long.
    if (signal.aborted && !isTimeout(signal.reason)) throw signal.reason
    throw refusal(error instanceof Error ? error : new Error(String(error)), (text) =>
      withoutSecretTexts(text, secrets),
    )
  } finally {
    if (!socket.destroyed) socket.destroySoon()
  }
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError'
}

export const email: Channel<EmailOptions> = {
  id: 'email',
  options: emailOptions,
  reaches: ({ smtp: { host, port } }) => ({ host, port }),
  async send(message, options, context) {
    const { response, rejected, rejectedErrors = [] } = await post(message, options, context)
    if (rejected.length === 0) return { answer: response }
    // Some have it. Another try reaches the rest, and the Message-ID tells the others that they have it already.
    const words = rejectedErrors.map(({ response: reply, message: why }) => reply ?? why).join('; ')
    throw new DeliveryError(`refused: ${rejected.join(', ')}: ${cut(oneLine(words), 300)}`, {
      permanent: rejectedErrors.length > 0 && rejectedErrors.every(isPermanent),
    })
  },
}
