import { SECOND } from '../../model/duration.ts'
import { decodeText } from '../../net/http/charset.ts'
import type { Exchange } from '../../net/http/exchange.ts'
import { retryAfter } from '../../net/http/retry-after.ts'
import { cut, oneLine } from './plain-text.ts'

export interface Answer {
  readonly statusCode: number
  readonly headers: Exchange['headers']
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown
  /** What the far side says, in its own words, on one line. */
  readonly words: string
}

/** Longest text taken over from an answer. */
const WORDS = 300

export function readAnswer({ statusCode, headers, body }: Exchange): Answer {
  const { text } = decodeText(body, headers['content-type'])
  const json = parsed(text)
  const words = cut(oneLine(json === undefined ? withoutTags(text) : wordsOf(json).join('; ')), WORDS)
  return { statusCode, headers, json, words }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function withoutTags(text: string): string {
  // Shortened first: what follows is never shown.
  return text.slice(0, 8 * WORDS).replaceAll(/<(script|style)[^]*?<\/\1>|<[^>]*>/gi, ' ')
}

/** Under these keys the services that we know explain themselves: LINE, Telegram, Discord, ntfy, apprise. */
const TELLING = ['message', 'description', 'error', 'errors', 'details', 'detail'] as const

function wordsOf(json: unknown): string[] {
  if (typeof json === 'string') return [json]
  if (Array.isArray(json)) return json.slice(0, 5).flatMap(wordsOf)
  if (!isRecord(json)) return []
  return TELLING.flatMap((key) => wordsOf(json[key]))
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/**
 * Milliseconds that the far side asks us to wait: the `Retry-After` header, or seconds in the body as Discord
 * (`retry_after`) and Telegram (`parameters.retry_after`) write them.
 */
export function askedToWait({ headers, json }: Answer, now: number): number | undefined {
  const at = retryAfter(headers['retry-after'], now) ?? retryAfter(secondsIn(json), now)
  return at === undefined ? undefined : Math.max(at - now, SECOND)
}

function secondsIn(json: unknown): string | undefined {
  if (!isRecord(json)) return undefined
  const inner = isRecord(json['parameters']) ? json['parameters'] : json
  const seconds = inner['retry_after']
  return typeof seconds === 'number' && seconds >= 0 ? String(Math.ceil(seconds)) : undefined
}
