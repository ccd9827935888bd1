import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { OFFICE } from './office.ts'

const RDAP = 'application/rdap+json'

/** Answers `GET /domain/NAME` as a registry does (RFC 9083) for the sample office, and 404 for every other name. */
export function rdapServer(registration: { createdAt: Date; expiresAt: Date }): Server {
  return createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').replace(/^\/domain\//, '')).toLowerCase()
    if (name !== OFFICE.domain) {
      response.writeHead(404, { 'content-type': RDAP })
      response.end(JSON.stringify({ errorCode: 404, title: 'Not Found' }))
      return
    }
    response.writeHead(200, { 'content-type': RDAP })
    response.end(
      JSON.stringify({
        rdapConformance: ['rdap_level_0'],
        objectClassName: 'domain',
        ldhName: OFFICE.domain,
        status: ['active'],
        events: [
          { eventAction: 'registration', eventDate: registration.createdAt.toISOString() },
          { eventAction: 'expiration', eventDate: registration.expiresAt.toISOString() },
        ],
        nameservers: [{ objectClassName: 'nameserver', ldhName: `ns1.${OFFICE.domain}` }],
        entities: [
          {
            objectClassName: 'entity',
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
      }),
    )
  })
}
