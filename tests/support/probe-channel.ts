import { z } from 'zod'
import type { Channel } from '../../src/alerts/channel.ts'
import type { Message } from '../../src/alerts/message.ts'

const options = z.strictObject({ to: z.string().default('somebody') })

export interface Arrival {
  readonly to: string
  readonly message: Message
}

/** A way of answering: what the far side does with a message. It throws where it does not take it. */
export type Answering = (arrival: Arrival, signal: AbortSignal) => Promise<string>

/** A channel whose far side is the test: it keeps every try, and answers as told. */
export function probeChannel(answering: Answering = () => Promise.resolve('taken')) {
  const arrivals: Arrival[] = []
  const waiting: (() => void)[] = []
  const state = { answering }
  const channel: Channel<z.output<typeof options>> = {
    id: 'probe',
    options,
    async send(message, { to }, { signal }) {
      const arrival = { to, message }
      arrivals.push(arrival)
      for (const wake of waiting.splice(0)) wake()
      return { answer: await state.answering(arrival, signal) }
    },
  }
  return {
    channel,
    arrivals,
    answer(next: Answering): void {
      state.answering = next
    },
    /** Settles once so many tries have come in. */
    async arrived(count: number): Promise<void> {
      while (arrivals.length < count) await new Promise<void>((resolve) => waiting.push(resolve))
    },
  }
}
