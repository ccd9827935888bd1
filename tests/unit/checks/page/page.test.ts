import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createPageKind } from '../../../../src/checks/page/kind.ts'
import { pageOptions } from '../../../../src/checks/page/options.ts'
import { DAY } from '../../../../src/model/duration.ts'
import { silentLog } from '../../../../src/model/log.ts'
import { volatileMemory } from '../../../../src/model/memory.ts'
import { makeLeaf, makeRoot } from '../../../support/certificates.ts'
import { startDnsServer } from '../../../support/dns-server.ts'
import { networkOf } from '../../../support/lookup-context.ts'
import { closedPort, startHttpServer, startTcpServer, startTlsServer } from '../../../support/tls-server.ts'

const HOST = 'www.khaen-nuea.go.th'
const NOW = Date.UTC(2026, 10, 23, 3)
const OFFICE = 'องค์การบริหารส่วนตำบลแคนเหนือ'
const HOME = `<html><head><title>${OFFICE}</title></head><body><h1>${OFFICE}</h1>${'ยินดีต้อนรับ '.repeat(50)}</body></html>`

type Section = Readonly<Record<string, unknown>>

interface Look {
  readonly url?: string
  readonly options?: Section
  readonly network?: Section
  readonly ca?: readonly string[]
}

const kind = createPageKind()

function look({ url = `http://${HOST}/`, options = {}, network = {}, ca = [] }: Look) {
  return kind.run({ id: 'khaen-nuea', name: 'อบต.แคนเหนือ', url }, pageOptions.parse(options), {
    signal: new AbortController().signal,
    now: () => NOW,
    log: silentLog,
    network: networkOf(network, ca),
    memory: volatileMemory(),
    progress() {},
  })
}

async function lookAt(answer: RequestListener, options: Section = {}) {
  const { endpoint } = await startHttpServer(answer)
  return look({ options, network: { hosts: { [HOST]: endpoint } } })
}

const show =
  (
    body: string | Buffer,
    headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' },
  ): RequestListener =>
  (_, response) =>
    response.writeHead(200, headers).end(body)

const found = ({ findings }: Awaited<ReturnType<typeof look>>) =>
  findings.map(({ code, severity }) => `${code} ${severity}`)

describe('a page that is all right', () => {
  it('tells what was measured', async () => {
    const packed = gzipSync(HOME)
    const result = await lookAt(show(packed, { 'content-type': 'text/html', 'content-encoding': 'gzip' }), {
      contains: OFFICE,
    })
    expect(result).toMatchObject({
      target: `http://${HOST}/`,
      status: 'ok',
      findings: [],
      startedAt: NOW,
      facts: {
        statusCode: 200,
        finalUrl: `http://${HOST}/`,
        redirects: [],
        bytes: Buffer.byteLength(HOME),
        wireBytes: packed.length,
        contentType: 'text/html',
        charset: 'utf-8',
        title: OFFICE,
        address: '127.0.0.1',
      },
    })
    expect(Object.keys(result.facts.timings)).toEqual([
      'dnsMs',
      'connectMs',
      'tlsMs',
      'firstByteMs',
      'downloadMs',
      'totalMs',
    ])
    expect(kind.summarise(result, 'th')).toMatch(/^200 · \d+ มิลลิวินาที · องค์การบริหารส่วนตำบลแคนเหนือ$/)
  })

  it('is looked at over https with resumed sessions, unless that is switched off', async () => {
    const root = makeRoot()
    const leaf = makeLeaf(root, [HOST], { notBefore: Date.now() - DAY, notAfter: Date.now() + DAY })
    const { endpoint } = await startTlsServer({ chain: [leaf], answer: show(HOME) })
    const network = networkOf({ hosts: { [HOST]: endpoint } }, [root.certificate])
    const again = (options: Section) =>
      kind.run({ id: 'x', name: 'x', url: `https://${HOST}/` }, pageOptions.parse(options), {
        signal: new AbortController().signal,
        now: () => NOW,
        log: silentLog,
        network,
        memory: volatileMemory(),
        progress() {},
      })
    const resumed = []
    for (const options of [{}, {}, { resume_tls: false }]) resumed.push((await again(options)).facts.resumed)
    expect(resumed).toEqual([false, true, false])
    expect((await again({})).facts).toMatchObject({
      certificateTrusted: true,
      fingerprint256: leaf.x509.fingerprint256,
    })
  })

  it('may use any status that the user expects', async () => {
    const answer: RequestListener = (_, response) => response.writeHead(401, { 'content-type': 'text/html' }).end(HOME)
    expect(found(await lookAt(answer, { status: [200, 401] }))).toEqual([])
    const moved: RequestListener = (_, response) => response.writeHead(301, { location: 'https://new.go.th/' }).end()
    expect(found(await lookAt(moved, { status: [301], max_redirects: 0 }))).toEqual([])
  })

  it('is judged though its certificate is at fault, which is for the tls check to say', async () => {
    const { endpoint } = await startTlsServer({ chain: [makeLeaf(undefined, [HOST])], answer: show(HOME) })
    const result = await look({
      url: `https://${HOST}/`,
      network: { hosts: { [HOST]: endpoint } },
      options: { contains: 'ไม่มี' },
    })
    expect(found(result)).toEqual(['page.content-missing critical'])
    expect(result.facts.certificateTrusted).toBe(false)
  })
})

describe('the text that must be there', () => {
  const decomposed = 'องค์การบริหารส่วนต\u0e4d\u0e32บลแคนเหนือ'
  it.each([
    ['in UTF-8', HOME, 'text/html; charset=utf-8'],
    ['in windows-874, labelled', iconv.encode(HOME, 'windows874'), 'text/html; charset=windows-874'],
    ['in windows-874 without a label', iconv.encode(HOME, 'windows874'), 'text/html'],
    ['in UTF-8 mislabelled tis-620', HOME, 'text/html; charset=tis-620'],
    ['with a decomposed sara am', HOME.replaceAll(OFFICE, decomposed), 'text/html'],
    ['with zero-width spaces', HOME.replaceAll('ส่วน', 'ส่วน\u200b'), 'text/html'],
    ['parted by markup', HOME.replaceAll('ส่วน', '<b>ส่วน</b>'), 'text/html'],
    ['broken over two lines', HOME.replaceAll('ส่วน', '<br>\n ส่วน'), 'text/html'],
    [
      'in the references of Word',
      HOME.replace(/[ก-๙]/g, (char) => `&#${char.charCodeAt(0)};`),
      'text/html; charset=windows-1252',
    ],
    ['in the title alone', `<title>${OFFICE}</title><img src=x>`, 'text/html'],
    ['far below', `<p>${'ก '.repeat(100_000)}${OFFICE}`, 'text/html'],
  ])('is found %s', async (_how, body, type) => {
    expect(found(await lookAt(show(Buffer.from(body), { 'content-type': type }), { contains: OFFICE }))).toEqual([])
  })

  it.each([
    ['in a comment', `<!-- ${OFFICE} -->`],
    ['in a script', `<script>document.title = "${OFFICE}"</script>`],
    ['nowhere', ''],
  ])('is missing where it stands %s', async (_where, html) => {
    const result = await lookAt(show(`<h1>Hacked</h1>${'by somebody '.repeat(200)}${html}`), {
      contains: [OFFICE, 'Hacked'],
    })
    expect(result.findings).toMatchObject([
      { code: 'page.content-missing', severity: 'critical', subject: HOST, params: { missing: [OFFICE] } },
    ])
  })

  it('is looked for anew once the page, or what is asked for, has changed', async () => {
    let body = HOME
    const { endpoint } = await startHttpServer((request, response) => show(body)(request, response))
    const network = { hosts: { [HOST]: endpoint } }
    expect(found(await look({ network, options: { contains: OFFICE } }))).toEqual([])
    expect(found(await look({ network, options: { contains: 'ขอนแก่น' } }))).toEqual(['page.content-missing critical'])
    body = HOME.replaceAll(OFFICE, 'ขอนแก่น')
    expect(found(await look({ network, options: { contains: OFFICE } }))).toEqual(['page.content-missing critical'])
    expect(found(await look({ network, options: { contains: 'ขอนแก่น' } }))).toEqual([])
  })
})

describe('what can be wrong with a page', () => {
  const status =
    (code: number, body = '', headers: Record<string, string> = {}): RequestListener =>
    (_, response) =>
      response.writeHead(code, { 'content-type': 'text/html', ...headers }).end(body)

  it.each<[string, RequestListener, Section, string[]]>([
    ['a server error', status(500, 'Internal Server Error'), {}, ['page.http-status critical']],
    ['a page that is gone', status(404, HOME), {}, ['page.http-status critical']],
    ['a plain 403, which every visitor gets', status(403, '<h1>Forbidden</h1>'), {}, ['page.http-status critical']],
    ['a plain 503', status(503, '<h1>Service Unavailable</h1>'), {}, ['page.http-status critical']],
    ['too many requests', status(429), {}, ['page.blocked unknown']],
    ['a firewall', status(403, '<title>Attention Required! | Cloudflare</title>'), {}, ['page.blocked unknown']],
    [
      'a challenge',
      status(503, '<title>Just a moment...</title>', { 'cf-mitigated': 'challenge' }),
      {},
      ['page.blocked unknown'],
    ],
    [
      'a database error',
      show('<title>Database Error</title><h1>A Database Error Occurred</h1>'),
      {},
      ['page.soft-error critical'],
    ],
    ['nothing at all', show(''), {}, ['page.soft-error critical']],
    [
      'two things at once',
      show('<h1>Account Suspended</h1>'),
      { contains: OFFICE },
      ['page.soft-error critical', 'page.content-missing critical'],
    ],
    ['a loop', status(302, '', { location: '/' }), {}, ['page.redirect-loop critical']],
    ['a redirect to nowhere', status(302, '', { location: 'file:///etc/passwd' }), {}, ['page.malformed critical']],
    [
      'an endless page',
      (_, response) => void response.end(Buffer.alloc(2_000, 'ก ')),
      { max_bytes: '1kB' },
      ['page.too-large warning'],
    ],
    ['a slow page', show(HOME), { slow: '0s' }, ['page.slow warning']],
    ['headers without end', status(200, HOME, { 'x-large': 'a'.repeat(100_000) }), {}, ['page.malformed critical']],
  ])('%s', async (_what, answer, options, codes) => {
    expect(found(await lookAt(answer, options))).toEqual(codes)
  })

  it('a redirect from https to http, though the page itself is all right', async () => {
    const answer: RequestListener = (_, response) => response.writeHead(302, { location: `http://${HOST}/` }).end()
    const secure = await startTlsServer({ chain: [makeLeaf(undefined, [HOST])], answer })
    const plain = await startHttpServer(show(HOME))
    const hosts = { [`${HOST}:443`]: secure.endpoint, [`${HOST}:80`]: plain.endpoint }
    const result = await look({ url: `https://${HOST}/`, network: { hosts } })
    expect(result).toMatchObject({
      status: 'warning',
      findings: [{ code: 'page.downgrade', params: { from: `https://${HOST}/`, to: `http://${HOST}/` } }],
      facts: { finalUrl: `http://${HOST}/`, redirects: [{ url: `https://${HOST}/`, statusCode: 302 }] },
    })
  })

  it('a server that says nothing, in time', async () => {
    const { endpoint } = await startTcpServer(() => {})
    const result = await look({ network: { hosts: { [HOST]: endpoint } }, options: { timeout: '1s' } })
    expect(found(result)).toEqual(['page.timeout critical'])
  })

  it('a server that hangs up', async () => {
    const { endpoint } = await startTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
    expect(found(await look({ network: { hosts: { [HOST]: endpoint } } }))).toEqual(['page.reset critical'])
  })

  it('no server', async () => {
    const result = await look({ network: { hosts: { [HOST]: `127.0.0.1:${await closedPort()}` } } })
    expect(found(result)).toEqual(['page.refused critical'])
  })

  it('no encryption on the port for it', async () => {
    const { endpoint } = await startHttpServer(show(HOME))
    const result = await look({ url: `https://${HOST}/`, network: { hosts: { [HOST]: endpoint } } })
    expect(found(result)).toEqual(['page.tls-failed critical'])
  })

  it('a name that does not exist', async () => {
    const { endpoint } = await startDnsServer(() => 'NXDOMAIN')
    const result = await look({ network: { dns: [endpoint] } })
    expect(result.findings).toMatchObject([
      { code: 'page.dns-failed', severity: 'critical', params: { host: HOST, cause: 'NXDOMAIN' } },
    ])
  })

  it('no resolver to ask, which says nothing of the site', async () => {
    const result = await look({ network: { dns: [`127.0.0.1:${await closedPort()}`] } })
    expect(found(result)).toEqual(['page.dns-failed unknown'])
  })

  it('an address that is not public, which is not looked at', async () => {
    const { endpoint } = await startDnsServer((_name, type) => (type === 'A' ? ['10.0.0.5'] : []))
    const result = await look({ network: { dns: [endpoint] } })
    expect(found(result)).toEqual(['page.forbidden-address unknown'])
    const remedy = kind.texts['page.forbidden-address']?.en(
      result.findings[0] ?? { code: '', severity: 'info', subject: '' },
    ).remedy
    expect(remedy).toMatch(/network\.hosts.*network\.allow_private/)
  })

  it('comes with what proves it', async () => {
    const { findings } = await lookAt(
      status(500, `<title>ขัดข้อง</title><p>${OFFICE}</p>`, { 'x-powered-by': 'PHP/5.2', 'x-secret': '1' }),
    )
    expect(findings[0]?.evidence).toEqual({
      url: `http://${HOST}/`,
      at: '2026-11-23T03:00:00.000Z',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      excerpt: `ขัดข้อง | ${OFFICE}`,
      headers: { 'content-type': 'text/html', 'x-powered-by': 'PHP/5.2' },
    })
  })
})

describe('a look that is cancelled', () => {
  it('has no result', async () => {
    const watch = new AbortController()
    const { endpoint } = await startTcpServer((socket) =>
      socket.once('data', () => watch.abort(new Error('the watch ends'))),
    )
    const context = { now: () => NOW, log: silentLog, memory: volatileMemory(), progress() {} }
    const network = networkOf({ hosts: { [HOST]: endpoint } })
    const site = { id: 'x', name: 'x', url: `http://${HOST}/` }
    await expect(kind.run(site, pageOptions.parse({}), { ...context, network, signal: watch.signal })).rejects.toThrow(
      'the watch ends',
    )
  })
})
