import type { Failure, FailureReason, Outcome } from './failure.ts'

/** A signal that aborts with a TimeoutError after `timeout` ms, or with the reason of `signal` if that comes first. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Lets go of the timer and of the outer signal. */
  clear(): void
}

export function deadline(signal: AbortSignal, timeout: number): Deadline {
  const controller = new AbortController()
  const give = () => controller.abort(signal.reason)
  const timer = setTimeout(
    () => controller.abort(new DOMException(`no answer within ${timeout} ms`, 'TimeoutError')),
    timeout,
  )
  if (signal.aborted) give()
  else signal.addEventListener('abort', give, { once: true })
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer)
      signal.removeEventListener('abort', give)
    },
  }
}

/** What an aborted signal means: running out of time is the far side's doing and data; a cancelled look is thrown. */
export function expired(signal: AbortSignal, reason: FailureReason, detail: string, code?: string): Outcome<never> {
  const cause: unknown = signal.reason
  if (cause instanceof Error && cause.name === 'TimeoutError') return failed({ reason, detail, code })
  throw cause
}

export function failed(failure: Failure): Outcome<never> {
  return { ok: false, failure }
}

/** Waits for work that cannot be stopped itself: rejects with the signal's reason as soon as that aborts. */
export function abandonable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const give = () => reject(signal.reason)
    signal.addEventListener('abort', give, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', give))
  })
}
