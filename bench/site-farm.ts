import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { OFFICE } from '../src/sample/office.ts'
import { frontPage } from '../src/sample/page.ts'
import { issueCertificate } from '../src/net/tls/issue-certificate.ts'
import { DAY } from '../src/model/duration.ts'

/**
 * The far side of the benchmark, in a process of its own so that its CPU is not counted: one HTTPS server on loopback
 * that answers as any `sN.bench.go.th`. Prints one line of JSON about itself, then one a second with what it has served
 * and how far apart in time requests for the same name came.
 * Argument: how many names there are.
 */
const now = Date.now()
const root = issueCertificate({
  commonName: 'Bench Root',
  authority: true,
  notBefore: now - DAY,
  notAfter: now + 900 * DAY,
})
const issuer = issueCertificate({
  commonName: 'Bench CA',
  authority: true,
  issuer: root,
  notBefore: now - DAY,
  notAfter: now + 800 * DAY,
})
const leaf = issueCertificate({
  commonName: '*.bench.go.th',
  altNames: ['*.bench.go.th'],
  issuer,
  notBefore: now - DAY,
  notAfter: now + 89 * DAY,
})
const expected = Number(process.argv[2])
const seen = new Set<string>()
let served = 0
const lastAt = new Map<string, number>()
let between: number[] = []
let firstAt: number | undefined
let allAt: number | undefined
const page = frontPage(new Set(), { year: 2570, last: 2569 })
const server = createServer(
  { cert: leaf.certificate + issuer.certificate, key: leaf.privateKey, keepAlive: false },
  (request, response) => {
    served += 1
    seen.add(request.headers.host ?? '')
    const at = Date.now()
    const before = lastAt.get(request.headers.host ?? '')
    if (before !== undefined) between.push(at - before)
    lastAt.set(request.headers.host ?? '', at)
    firstAt ??= at
    if (seen.size === expected) allAt ??= at
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(page) })
    response.end(page)
  },
)
server.listen(0, '127.0.0.1', 4096, () => {
  const { port } = server.address() as AddressInfo
  process.stdout.write(
    `${JSON.stringify({ port, ca: root.certificate, contains: OFFICE.name, bytes: Buffer.byteLength(page) })}\n`,
  )
  setInterval(() => {
    process.stdout.write(`${JSON.stringify({ served, firstAt, allAt, between })}\n`)
    between = []
  }, 1_000)
})
