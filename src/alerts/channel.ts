import type { ZodObject, ZodType } from 'zod'
import type { Log } from '../model/log.ts'
import type { Endpoint } from '../net/endpoint.ts'
import type { Network } from '../net/network.ts'
import type { Message } from './message.ts'

export interface ChannelContext {
  readonly signal: AbortSignal
  now(): number
  readonly log: Log
  /** Bounded and guarded; a channel's own host may be listed in `network.hosts`. */
  readonly network: Network
}

/** What the far side answered, in its own words, shortened; shown by `wenyam alerts test`. */
export interface Receipt {
  readonly answer: string
}

/** Messages of the running month that the service counts. */
export interface Budget {
  readonly used: number
  readonly limit: number
}

/** A way to reach people. A new channel is one file beside this one, one line in `registry.ts` and one page of docs. */
export interface Channel<O = unknown> {
  /** The value of `kind:` in the configuration. */
  readonly id: string
  /** Everything but `id` and `kind`, which are added to it. */
  readonly options: ZodObject & ZodType<O>
  /** Where it connects to, as the user wrote it; absent where it uses no network. */
  reaches?(options: O): Endpoint
  /** Delivers once. Rejects with a DeliveryError that tells whether another try can help. */
  send(message: Message, options: O, context: ChannelContext): Promise<Receipt>
  /**
   * How much of a monthly quota is used up; undefined where none holds. Present where the service has one. Rejects with a
   * DeliveryError.
   */
  budget?(options: O, context: ChannelContext): Promise<Budget | undefined>
}

/** The far side did not take the message. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
  /** A permanent refusal (bad token, refused recipient) goes to the dead-letter list; anything else is tried again. */
  readonly permanent: boolean
  /** Milliseconds that the far side asked us to wait. */
  readonly retryAfter: number | undefined

  constructor(message: string, options: { permanent: boolean; retryAfter?: number; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.permanent = options.permanent
    this.retryAfter = options.retryAfter
  }
}
