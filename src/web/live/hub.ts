/** What open pages are told. The browser fetches what it shows of it. */
export type LiveEvent =
  | {
      readonly type: 'result'
      readonly site: string
      readonly kind: string
      readonly status: string
      readonly before: string | null
      /** ISO 8601. */
      readonly at: string
      readonly durationMs: number
    }
  | {
      readonly type: 'incident'
      readonly id: string
      readonly site: string
      readonly phase: string
      readonly severity: string
    }

export interface LiveClient {
  /** Ends with this session. */
  readonly sessionId: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

export interface LiveHub {
  /** Tells everybody; each event is put into words once. */
  tell(events: readonly LiveEvent[]): void
  /** Has every event told to a part of the program as well, before the browsers hear of it. */
  subscribe(listener: (events: readonly LiveEvent[]) => void): void
  /** A stream of server-sent events; undefined where too many listen already. */
  open(client: LiveClient): ReadableStream<Uint8Array> | undefined
  /** Comments that keep proxies from closing, and the end of those whose time is up. Call it every 15 seconds or so. */
  beat(now: number): void
  endSession(sessionId: string): void
  readonly clients: number
  close(): void
}

/** Browsers that may listen at a time. */
const MOST = 500
/** Bytes that wait for a slow browser; beyond, it is let go and connects anew. */
const BUFFER = 256 * 1024

interface Listener extends LiveClient {
  readonly controller: ReadableStreamDefaultController<Uint8Array>
}

const encoder = new TextEncoder()

export function createLiveHub({ most = MOST, buffer = BUFFER } = {}): LiveHub {
  const listeners = new Set<Listener>()
  const subscribers: ((events: readonly LiveEvent[]) => void)[] = []

  function drop(listener: Listener): void {
    if (!listeners.delete(listener)) return
    listener.controller.close()
  }

  function send(bytes: Uint8Array): void {
    for (const listener of listeners) {
      // What does not fit would wait in memory for as long as the browser sleeps.
      if ((listener.controller.desiredSize ?? 0) < bytes.byteLength) drop(listener)
      else listener.controller.enqueue(bytes)
    }
  }

  return {
    subscribe(listener) {
      subscribers.push(listener)
    },
    tell(events) {
      for (const subscriber of subscribers) subscriber(events)
      if (listeners.size === 0 || events.length === 0) return
      send(encoder.encode(events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('')))
    },
    open(client) {
      if (listeners.size >= most) return undefined
      let listener: Listener | undefined
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            listener = { ...client, controller }
            listeners.add(listener)
            // Browsers wait so long, in milliseconds, before they connect anew.
            controller.enqueue(encoder.encode('retry: 3000\n\n'))
          },
          cancel() {
            if (listener) listeners.delete(listener)
          },
        },
        new ByteLengthQueuingStrategy({ highWaterMark: buffer }),
      )
    },
    beat(now) {
      for (const listener of listeners) if (listener.expiresAt <= now) drop(listener)
      send(encoder.encode(': here\n\n'))
    },
    endSession(sessionId) {
      for (const listener of listeners) if (listener.sessionId === sessionId) drop(listener)
    },
    get clients() {
      return listeners.size
    },
    close() {
      for (const listener of listeners) drop(listener)
    },
  }
}
