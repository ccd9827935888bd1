import { createServer as createHttpServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { createHash } from 'node:crypto'
import type { Server } from 'node:net'
import { createSecureContext } from 'node:tls'
import type { IssuedCertificate } from '../net/tls/issue-certificate.ts'
import { OFFICE } from './office.ts'
import type { Years } from './page.ts'
import { DATABASE_ERROR, fill, frontPage, sectionPage } from './page.ts'
import { scannedPdf } from './pdf.ts'
import { SECTIONS } from './sections.ts'
import type { Fault } from './timetable.ts'

export interface SampleSite {
  /** Leaf and issuer, as a well-configured server sends them. */
  readonly good: readonly IssuedCertificate[]
  /** The same, with five days left. */
  readonly ending: readonly IssuedCertificate[]
  readonly faults: () => ReadonlySet<Fault>
  readonly years: () => Years
}

/** The plan that goes missing now and then. */
const PLAN = 'local-plan-2566-2570.pdf'

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
}

const HTML = 'text/html; charset=utf-8'

function answer(path: string, { faults, years }: SampleSite): Answer {
  const showing = faults()
  if (showing.has('unavailable')) return { status: 503, type: HTML, body: '<h1>503 Service Unavailable</h1>' }
  if (path === '/') {
    const broken = showing.has('database-error')
    return { status: 200, type: HTML, body: broken ? DATABASE_ERROR : frontPage(showing, years()) }
  }
  if (path === '/robots.txt')
    return { status: 200, type: 'text/plain; charset=utf-8', body: 'User-agent: *\nAllow: /\n' }

  const section = SECTIONS.find((candidate) => candidate.path === path)
  if (section) return { status: 200, type: HTML, body: sectionPage(section, years()) }

  const papers = SECTIONS.flatMap(({ documents = [] }) => documents.map(({ file }) => fill(file, years())))
  const paper = papers.find((file) => path === `/files/${file}`)
  if (paper && !(paper === PLAN && showing.has('plan-gone'))) {
    return { status: 200, type: 'application/pdf', body: scannedPdf(paper) }
  }
  return { status: 404, type: HTML, body: '<!DOCTYPE html><title>404</title><h1>ไม่พบหน้าที่ต้องการ</h1>' }
}

function respond(request: IncomingMessage, response: ServerResponse, site: SampleSite): void {
  const { pathname } = new URL(request.url ?? '/', `https://${OFFICE.host}`)
  const { status, type, body } = answer(pathname, site)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return
  }
  response.writeHead(status, { 'content-type': type, etag, 'content-length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The office's website over HTTPS. The certificate follows the timetable at every handshake. */
export function siteServer(site: SampleSite): Server {
  const context = (chain: readonly IssuedCertificate[]) => ({
    cert: chain.map(({ certificate }) => certificate).join(''),
    key: chain[0]?.privateKey,
  })
  const good = createSecureContext(context(site.good))
  const ending = createSecureContext(context(site.ending))
  return createHttpsServer(
    {
      ...context(site.good),
      SNICallback: (_name, done) => done(null, site.faults().has('certificate-ending') ? ending : good),
    },
    (request, response) => respond(request, response, site),
  )
}

/** Plain http, which only sends visitors on to https. */
export function redirectServer(): Server {
  return createHttpServer((request, response) => {
    response.writeHead(301, { location: `https://${OFFICE.host}${request.url ?? '/'}` }).end()
  })
}
