import type { Asked, Reply } from './http-sink.ts'

/** What came in at a service, as people (or a program) would get it. */
export interface Arrived {
  /** All texts, in order. */
  readonly text: string
  readonly urls: readonly string[]
  /** What a repeated message is known by. */
  readonly key?: string
}

/** A service that takes messages over HTTP, as its documentation has it. */
export interface MessageService {
  /** Options of the channel, the service standing at `origin`. */
  options(origin: string): Record<string, unknown>
  /** Must never be shown. */
  readonly secrets: readonly string[]
  /** Holds a request against the documented rules, answers in the documented words. */
  answer(asked: Asked): Reply
  read(asked: Asked): Arrived
  /** A refusal that no repetition mends. */
  readonly refusal: Reply
  readonly refusalWords: string
}

export type Json = Readonly<Record<string, unknown>>
/** The body, which every service wants as JSON. */
export function json({ body }: Asked): Json {
  return JSON.parse(body) as Json
}

/** All strings under these keys, wherever they stand. */
export function under(value: unknown, ...keys: string[]): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) && typeof inner === 'string' ? [inner] : under(inner, ...keys),
  )
}

export function isText(value: unknown, most: number): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= most
}
