import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { SECOND } from '../model/duration.ts'
import type { Endpoint } from '../net/endpoint.ts'
import { createWebApp } from './app.tsx'
import type { WebDeps, WebParts } from './deps.ts'

/** A proxy keeps up to so many connections open; beyond, new ones are refused. */
const MOST_CONNECTIONS = 2_000
/** How long answers under way may take at the end. */
const GRACE = 2 * SECOND

export interface RunningWeb {
  /** Where it really listens. */
  readonly listen: Endpoint
  readonly parts: WebParts
  /** Ends live streams, lets answers under way finish, and closes. */
  close(): Promise<void>
}

/** Starts the web server. Rejects with the system's error where the address cannot be listened at. */
export async function startWeb(deps: WebDeps, listen: Endpoint): Promise<RunningWeb> {
  const { app, parts } = createWebApp(deps)
  const options = {
    // Slow headers and bodies hold a connection, and nothing else, for so long.
    headersTimeout: 15 * SECOND,
    requestTimeout: 30 * SECOND,
    keepAliveTimeout: 10 * SECOND,
    maxHeaderSize: 16 * 1024,
  }
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const server = createServer(options, (incoming, outgoing) => void answer(incoming, outgoing))
  server.maxConnections = MOST_CONNECTIONS
  await listening(server, listen)
  const { port } = addressOf(server)
  return {
    listen: { host: listen.host, port },
    parts,
    async close() {
      deps.live.close()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), GRACE)
      await closed
      clearTimeout(timer)
    },
  }
}

function listening(server: Server, { host, port }: Endpoint): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the web server listens at no port')
  return address
}
