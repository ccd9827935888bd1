import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LocalRdapServer {
  /** Base URL with its final slash. */
  readonly url: string
  /** What was asked: path and Accept header. */
  readonly requests: { readonly path: string; readonly accept: string | undefined }[]
  close(): Promise<void>
}

export type RdapManners = (response: ServerResponse, request: IncomingMessage) => void

/** A real RDAP server on loopback, with whatever manners a test needs. */
export async function startRdapServer(manners: RdapManners): Promise<LocalRdapServer> {
  const requests: LocalRdapServer['requests'] = []
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', accept: request.headers.accept })
    response.on('error', () => {})
    manners(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Answers with a JSON body of RDAP's own media type. */
export function answersJson(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): RdapManners {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/rdap+json', ...headers })
    response.end(JSON.stringify(body))
  }
}

/** A domain object as registries send it (RFC 9083, section 5.3). */
export function rdapDomain(name: string, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    rdapConformance: ['rdap_level_0'],
    objectClassName: 'domain',
    ldhName: name,
    status: ['active'],
    events: [
      { eventAction: 'registration', eventDate: '2004-10-08T00:00:00Z' },
      { eventAction: 'expiration', eventDate: '2027-10-07T16:59:59Z' },
      { eventAction: 'last update of RDAP database', eventDate: '2026-11-23T00:00:00Z' },
    ],
    nameservers: [
      { objectClassName: 'nameserver', ldhName: 'NS2.HOSTING.EXAMPLE.' },
      { objectClassName: 'nameserver', ldhName: 'ns1.hosting.example' },
    ],
    entities: [
      {
        objectClassName: 'entity',
        handle: '1',
        roles: ['registrar'],
        vcardArray: [
          'vcard',
          [
            ['version', {}, 'text', '4.0'],
            ['fn', {}, 'text', 'THNIC'],
          ],
        ],
      },
    ],
    ...changes,
  }
}
