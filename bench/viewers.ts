import { setMaxListeners } from 'node:events'
import { get } from 'node:http'
import type { ClientRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WatchedOffice } from './watched-office.ts'

/** Pages that stand open: each listens, and fetches the dashboard anew once a minute as `live.js` does. */
export interface Viewers {
  /** Results that all of them were told together. */
  received(): number
  /** Streams that have ended. */
  lost(): number
  close(): Promise<void>
}

const MINUTE = 60_000

export async function openViewers({ url, browser }: WatchedOffice, count: number): Promise<Viewers> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  let received = 0
  let lost = 0
  const end = new AbortController()
  setMaxListeners(0, end.signal)
  const streams = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ClientRequest>((resolve, reject) => {
          const request = get(`${url}/events`, { headers: { cookie } }, (response) => {
            response.on('data', (part: Buffer) => {
              received += part.toString().split('event: result').length - 1
            })
            response.once('data', () => resolve(request))
            response.once('close', () => (lost += end.signal.aborted ? 0 : 1))
          })
          request.once('error', reject)
        }),
    ),
  )
  for (const stream of streams) stream.on('error', () => {})
  const renewing = streams.map(async (_, index) => {
    await sleep((MINUTE / count) * index, undefined, { signal: end.signal })
    for (;;) {
      await browser.get('/')
      await sleep(MINUTE, undefined, { signal: end.signal })
    }
  })
  return {
    received: () => received,
    lost: () => lost,
    async close() {
      end.abort()
      await Promise.allSettled(renewing)
      for (const stream of streams) stream.destroy()
    },
  }
}
