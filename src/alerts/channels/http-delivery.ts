import { SECOND } from '../../model/duration.ts'
import type { HttpRequest } from '../../net/http/exchange.ts'
import type { ChannelContext, Receipt } from '../channel.ts'
import { DeliveryError } from '../channel.ts'
import type { Answer } from './answer.ts'
import { askedToWait, readAnswer } from './answer.ts'
import { secretsOfUrl, withoutSecretTexts } from './secrets-in-text.ts'
import { unreachable } from './unreachable.ts'

/** An answer says that a message was taken: a few lines. More is not read. */
const MAX_BYTES = 64 * 1024
/** For the whole exchange, in milliseconds. */
const TIMEOUT = 20 * SECOND

export interface Delivery {
  readonly url: string
  readonly method?: HttpRequest['method']
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown
  /** Never shown, besides what the address holds. */
  readonly secrets?: readonly string[]
  /** What an answer means, where the service has its own meaning for a status; undefined leaves it to the usual one. */
  readonly meaning?: (answer: Answer) => Meaning | undefined
}

export type Meaning = 'taken' | 'refused' | 'later'

/** 4xx that pass: a slow request, too early, too many. */
const PASSING = new Set([408, 425, 429])
/** Moved for good: the address in the configuration has to be changed. */
const MOVED = new Set([301, 308])

function usualMeaning({ statusCode }: Answer): Meaning {
  if (statusCode >= 200 && statusCode < 300) return 'taken'
  if (statusCode >= 400 && statusCode < 500) return PASSING.has(statusCode) ? 'later' : 'refused'
  return MOVED.has(statusCode) ? 'refused' : 'later'
}

/**
 * One request to a service, bounded in time and bytes. Redirects are never followed: they would carry the secrets of
 * the message to whatever place the answer names.
 *
 * @throws DeliveryError in the far side's words, without secrets, where it did not take the message
 */
export async function deliver(delivery: Delivery, context: ChannelContext): Promise<Answer> {
  const { url, method = 'POST', headers = {}, body, meaning = () => undefined } = delivery
  const target = new URL(url)
  const secrets = [...(delivery.secrets ?? []), ...secretsOfUrl(url)]
  const hidden = (text: string): string => withoutSecretTexts(text, secrets)

  const outcome = await context.network.exchange({
    url: target,
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    signal: context.signal,
    maxBytes: MAX_BYTES,
    truncate: true,
    timeout: TIMEOUT,
  })
  if (!outcome.ok) throw unreachable({ ...outcome.failure, detail: hidden(outcome.failure.detail) })

  const read = readAnswer(outcome.value)
  const answer = { ...read, words: hidden(read.words) }
  const meant = meaning(answer) ?? usualMeaning(answer)
  if (meant === 'taken') return answer
  throw new DeliveryError(hidden(`${target.host}: ${told(answer)}`), {
    permanent: meant === 'refused',
    retryAfter: askedToWait(answer, context.now()),
  })
}

/** For people: status and words. */
function told({ statusCode, words, headers }: Answer): string {
  const location = statusCode >= 300 && statusCode < 400 ? headers['location'] : undefined
  const target = location !== undefined && URL.canParse(location) ? ` (redirect to ${new URL(location).host})` : ''
  return `HTTP ${statusCode}${target}${words === '' ? '' : `: ${words}`}`
}

export function receipt(answer: Answer): Receipt {
  return { answer: told(answer) }
}
