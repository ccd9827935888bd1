import type { CheckContext, CheckKind, CheckOptions } from '../checks/check-kind.ts'
import type { Log } from '../model/log.ts'
import type { Memory } from '../model/memory.ts'
import type { Result } from '../model/result.ts'
import type { Site } from '../model/site.ts'
import type { Network } from '../net/network.ts'

export interface LookContext {
  /** Ends the look; what was not seen by then is unknown. */
  readonly signal: AbortSignal
  now(): number
  readonly log: Log
  readonly network: Network
  /** IANA name. */
  readonly timeZone: string
  /** What the kind remembers between runs. */
  memory(kind: string): Memory
  progress?(line: string): void
  /** Takes secrets out of an unexpected error before it becomes evidence. */
  redact(text: string): string
}

/**
 * Runs one kind once and always comes back with a result: `not-reached` where the signal fired first, `internal-error`
 * where the kind itself failed. Both are unknown, since neither says anything about the site.
 */
export async function look(site: Site, kind: CheckKind, options: CheckOptions, world: LookContext): Promise<Result> {
  const { signal, log, network, timeZone } = world
  const startedAt = world.now()
  const clock = performance.now()
  const unknown = (code: string, excerpt?: string): Result => ({
    target: site.url,
    status: 'unknown',
    findings: [
      {
        code: `${kind.id}.${code}`,
        severity: 'unknown',
        subject: site.id,
        ...(excerpt === undefined ? {} : { evidence: { excerpt, at: new Date(world.now()).toISOString() } }),
      },
    ],
    facts: {},
    startedAt,
    durationMs: performance.now() - clock,
  })
  if (signal.aborted) return unknown('not-reached')

  const context: CheckContext = {
    signal,
    now: () => world.now(),
    log,
    network,
    timeZone,
    memory: world.memory(kind.id),
    progress: (line) => world.progress?.(line),
  }
  const ended = abortOf(signal)
  try {
    const result = await Promise.race([kind.run(site, options, context), ended.promise])
    // A kind that notices the end of its time may call it a fault of the site: it is ours.
    return result === undefined || signal.aborted ? unknown('not-reached') : result
  } catch (error) {
    if (signal.aborted) return unknown('not-reached')
    const message = world
      .redact(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
      .slice(0, 500)
    log.error({ kind: kind.id, site: site.id, error: message }, 'check failed by itself')
    return unknown('internal-error', message)
  } finally {
    ended.forget()
  }
}

/** Settles once the signal fires; `forget` keeps a long-lived signal from gathering listeners. */
function abortOf(signal: AbortSignal): { promise: Promise<undefined>; forget: () => void } {
  let forget = (): void => {}
  const promise = new Promise<undefined>((resolve) => {
    const fire = (): void => resolve(undefined)
    signal.addEventListener('abort', fire, { once: true })
    forget = () => signal.removeEventListener('abort', fire)
  })
  return { promise, forget }
}
