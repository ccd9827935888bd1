import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../src/model/duration.ts'
import { makeLeaf, makeRoot } from '../support/certificates.ts'
import { startWenyam, temporaryFolder, wenyam } from '../support/cli.ts'
import { answersJson, rdapDomain, startRdapServer } from '../support/rdap-server.ts'
import { closedPort, startTcpServer, startTlsServer } from '../support/tls-server.ts'
import { answers, startWhoisServer } from '../support/whois-server.ts'

const HOST = 'www.office.go.th'
/** What `check URL` looks at; the others have their own tests. */
const ONLY = ['--only', 'page,tls,domain']
const SITE_URL = `https://${HOST}/`

interface OfficeOptions {
  readonly certificateDaysLeft?: number
  readonly domainDaysLeft?: number
}

/** A whole office on loopback: website over https with its own root, registry by RDAP and WHOIS, and its configuration. */
async function office({ certificateDaysLeft = 60, domainDaysLeft = 300 }: OfficeOptions = {}) {
  const now = Date.now()
  const folder = temporaryFolder()
  const root = makeRoot()
  const dates = { notBefore: now - 30 * DAY, notAfter: now + certificateDaysLeft * DAY }
  const website = await startTlsServer({
    chain: [makeLeaf(root, [HOST, 'office.go.th'], dates)],
    answer: (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end('<!doctype html><title>อบต.</title><h1>องค์การบริหารส่วนตำบล</h1><p>ยินดีต้อนรับสู่เว็บไซต์ของเรา</p>')
    },
  })
  const expires = new Date(now + domainDaysLeft * DAY)
  const rdap = await startRdapServer(
    answersJson(
      rdapDomain('office.go.th', {
        events: [
          { eventAction: 'registration', eventDate: '2010-01-01T00:00:00Z' },
          { eventAction: 'expiration', eventDate: expires.toISOString() },
        ],
      }),
    ),
  )
  const day = expires.toLocaleDateString('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const whois = await startWhoisServer(
    answers(
      `Domain Name:     OFFICE.GO.TH\r\nRegistrar:       THNIC\r\nStatus:          ACTIVE\r\nExp date:        ${day}\r\n`,
    ),
  )
  writeFileSync(join(folder, 'root.pem'), root.certificate)
  const text = [
    'organisation: อบต.ตัวอย่าง',
    `sites: [{ id: office, name: เว็บไซต์ อบต.ตัวอย่าง, url: ${SITE_URL} }]`,
    'network:',
    `  hosts: { ${HOST}: "${website.endpoint}", office.go.th: "${website.endpoint}" }`,
    '  ca: root.pem',
    `  rdap: { th: "${rdap.url}" }`,
    `  whois: { th: "127.0.0.1:${whois.endpoint.port}" }`,
    '  dns: ["127.0.0.1:9"]',
  ].join('\n')
  writeFileSync(join(folder, 'wenyam.yaml'), text)
  return folder
}

interface Report {
  readonly schema: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly status: string
  readonly sites: readonly {
    readonly id: string
    readonly status: string
    readonly checks: readonly {
      readonly kind: string
      readonly status: string
      readonly durationMs: number
      readonly findings: readonly { readonly code: string; readonly message: string; readonly remedy: string }[]
      readonly facts: Readonly<Record<string, unknown>>
    }[]
  }[]
}
const read = (json: string): Report => JSON.parse(json)

describe('wenyam check', () => {
  test('a healthy office is 0, and json is one document on stdout with nothing beside it', async () => {
    const folder = await office()
    const { code, stdout, stderr } = await startWenyam(['check', '--format', 'json', ...ONLY], { cwd: folder }).ended
    const report = read(stdout)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(report).toMatchObject({
      schema: 'wenyam.check/1',
      status: 'ok',
      sites: [{ id: 'office', url: SITE_URL, status: 'ok' }],
    })
    const [{ checks } = { checks: [] }] = report.sites
    expect(checks.map(({ kind, status }) => [kind, status])).toEqual([
      ['page', 'ok'],
      ['tls', 'ok'],
      ['domain', 'ok'],
    ])
    expect(checks[0]?.facts).toMatchObject({ statusCode: 200, title: 'อบต.' })
    expect(checks[1]?.facts).toMatchObject({ trusted: true, hostMatches: true })
    expect(checks[2]?.facts).toMatchObject({ name: 'office.go.th' })
    expect(checks.every(({ durationMs }) => durationMs > 0)).toBe(true)
    expect(Date.parse(report.finishedAt)).toBeGreaterThanOrEqual(Date.parse(report.startedAt))
  })

  test('a certificate that ends soon is 1, a lapsed one 2; each with words on what to do', async () => {
    const check = async (certificateDaysLeft: number) => {
      const folder = await office({ certificateDaysLeft })
      const { code, stdout } = await wenyam(
        'check',
        'office',
        '-c',
        join(folder, 'wenyam.yaml'),
        '--only',
        'tls',
        '--format',
        'json',
      )
      return { code, finding: read(stdout).sites[0]?.checks[0]?.findings[0] }
    }
    const [soon, lapsed] = await Promise.all([check(6), check(-3)])
    expect(soon).toMatchObject({ code: 1, finding: { code: 'tls.expires-soon' } })
    expect(lapsed).toMatchObject({ code: 2, finding: { code: 'tls.expired' } })
    expect(lapsed.finding?.message).toMatch(/หมดอายุ/)
    expect(lapsed.finding?.remedy.length).toBeGreaterThan(20)
  })

  test('the table begins with a line for monitoring systems, in the language asked for', async () => {
    const folder = await office({ domainDaysLeft: 5 })
    const [thai, english] = await Promise.all([
      wenyam('check', '-c', join(folder, 'wenyam.yaml'), ...ONLY),
      wenyam('check', '-c', join(folder, 'wenyam.yaml'), ...ONLY, '--language', 'en'),
    ])
    expect(thai.stdout).toMatch(/^WENYAM CRITICAL - ตรวจ 3 รายการ ไม่ปกติ 1 รายการ · เว็บไซต์ อบต\.ตัวอย่าง: /)
    expect(english.stdout).toMatch(/^WENYAM CRITICAL - 1 of 3 checks not well · /)
    expect(english.stdout).toContain('domain.expires-soon')
    expect([thai.code, english.code]).toEqual([2, 2])
    expect(thai.stdout).not.toContain('\u001b')
  })

  test('junit is read by any XML parser', async () => {
    const folder = await office({ certificateDaysLeft: -3 })
    const { code, stdout } = await wenyam('check', '-c', join(folder, 'wenyam.yaml'), ...ONLY, '--format', 'junit')
    const xml = load(stdout, { xml: true })
    expect(code).toBe(2)
    expect(xml('testsuite').attr()).toMatchObject({ name: 'office', tests: '3' })
    expect(xml('testcase[name^=tls] failure').text()).toContain('tls.expired')
  })

  test('what was not reached in the time given is unknown, and the command ends on time', async () => {
    const silent = await startTcpServer(() => {})
    const folder = temporaryFolder()
    const text = `sites: [{ id: office, url: ${SITE_URL}, domain: false }]\nnetwork: { hosts: { ${HOST}: "${silent.endpoint}", office.go.th: "${silent.endpoint}" } }\n`
    writeFileSync(join(folder, 'silent.yaml'), text)
    const args = ['check', '-c', join(folder, 'silent.yaml'), '--format', 'json', ...ONLY, '--timeout', '1.5']
    const { code, stdout, took } = await wenyam(...args)
    const report = read(stdout)
    expect(code).toBe(3)
    expect(report.sites[0]?.checks.map(({ kind, status, findings }) => [kind, status, findings[0]?.code])).toEqual([
      ['page', 'unknown', 'page.not-reached'],
      ['tls', 'unknown', 'tls.not-reached'],
    ])
    expect(took).toBeLessThan(5_000)
  })

  test('a URL needs no configuration; an address inside the network is not dialled unless it is allowed', async () => {
    const port = await closedPort()
    const url = `http://127.0.0.1:${port}/`
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'inside.yaml'), `sites: [{ id: x, url: "${url}" }]\nnetwork: { allow_private: true }\n`)
    const [guarded, allowed] = await Promise.all([
      wenyam('check', url, '--format', 'json', '--only', 'page'),
      wenyam('check', url, '--format', 'json', '--only', 'page', '-c', join(folder, 'inside.yaml')),
    ])
    expect(guarded.code).toBe(3)
    expect(read(guarded.stdout).sites[0]?.checks[0]?.findings[0]?.code).toBe('page.forbidden-address')
    expect(allowed.code).toBe(2)
    expect(read(allowed.stdout).sites[0]).toMatchObject({ id: 'x', checks: [{ findings: [{ code: 'page.refused' }] }] })
  })
})

test('bad input is 3, with words on stderr and nothing on stdout', async () => {
  const { code, stdout, stderr } = await startWenyam(['check'], { cwd: temporaryFolder() }).ended
  expect(stderr).toMatch(/^wenyam: โปรดระบุเว็บไซต์/)
  expect(stdout).toBe('')
  expect(code).toBe(3)
})

test('Ctrl-C prints what there is', async () => {
  let arrived = (): void => {}
  const arrival = new Promise<void>((resolve) => (arrived = resolve))
  const silent = await startTcpServer(() => arrived())
  const folder = temporaryFolder()
  const hosts = `{ ${HOST}: "${silent.endpoint}", office.go.th: "${silent.endpoint}" }`
  writeFileSync(
    join(folder, 'wenyam.yaml'),
    `sites: [{ id: office, url: ${SITE_URL}, domain: false, page: false, tls: { timeout: 1h } }]\nnetwork: { hosts: ${hosts} }\n`,
  )
  const { child, ended } = startWenyam(['check', '--only', 'tls', '--format', 'json'], { cwd: folder })
  await arrival
  child.kill('SIGINT')
  const { code, stdout } = await ended
  expect(code).toBe(3)
  expect(read(stdout).sites[0]?.checks[0]?.findings[0]?.code).toBe('tls.not-reached')
})
