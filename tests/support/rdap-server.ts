import type { RequestListener } from 'node:http'
import type { IssuedCertificate } from '../../src/net/tls/issue-certificate.ts'
import { startHttpServer, startTlsServer } from './tls-server.ts'

export interface LocalRdapServer {
  readonly port: number
  /** Base URL with its final slash. */
  readonly url: string
  /** What was asked: path and Accept header. */
  readonly requests: readonly { readonly path: string; readonly accept: string | undefined }[]
}

/** A real RDAP server on loopback, over https where a certificate is given; closed when the test ends. */
export async function startRdapServer(
  manners: RequestListener,
  chain?: readonly IssuedCertificate[],
): Promise<LocalRdapServer> {
  const requests: { path: string; accept: string | undefined }[] = []
  const answer: RequestListener = (request, response) => {
    requests.push({ path: request.url ?? '', accept: request.headers.accept })
    response.on('error', () => {})
    manners(request, response)
  }
  const { port } = await (chain ? startTlsServer({ chain, answer }) : startHttpServer(answer))
  return { port, url: `${chain ? 'https' : 'http'}://127.0.0.1:${port}/`, requests }
}

/** Answers with a JSON body of RDAP's own media type. */
export function answersJson(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (_request, response) => {
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
