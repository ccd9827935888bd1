import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Browser } from '../support/browser-jar.ts'
import { startWenyam, temporaryFolder, wenyam } from '../support/cli.ts'

const PASSWORD = 'ฝนตกที่แคนเหนือทุกเย็น'

function office(): string {
  const folder = temporaryFolder()
  const file = join(folder, 'wenyam.yaml')
  writeFileSync(
    file,
    `organisation: อบต.แคนเหนือ
language: en
database: w.db
network: { reference: [], allow_private: true }
sites: [ { id: office, url: "http://127.0.0.1:9/", disclosure: false, domain: false } ]
web: { listen: "127.0.0.1:0" }
`,
  )
  return file
}

describe('a first start', () => {
  test('prints where the dashboard is and the link that makes the administrator; the command line lets a lost one back in', async () => {
    const file = office()
    let printed = ''
    const daemon = startWenyam(['run', '-c', file])
    daemon.child.stdout?.on('data', (text: string) => void (printed += text))
    await daemon.said(/Make the first administrator here.*: http:\/\/127\.0\.0\.1:\d+\/setup\/[\w-]{43}\n/)
    const [, url = '', path = ''] = /(http:\/\/127\.0\.0\.1:\d+)(\/setup\/[\w-]{43})/.exec(printed) ?? []

    const browser = new Browser(url)
    expect((await browser.get('/healthz')).status).toBe(200)
    const signedIn = await browser.submit(await browser.get(path), path, { name: 'somchai', password: PASSWORD })
    expect(signedIn.status).toBe(303)
    expect((await browser.get('/account')).status).toBe(200)
    expect((await wenyam('health', '--url', `${url}/healthz`)).code).toBe(0)

    const link = await wenyam('account', 'link', 'somchai', '-c', file)
    const reset = /\/invite\/[\w-]{43}/.exec(link.stdout)?.[0] ?? ''
    const lost = new Browser(url)
    const answer = await lost.submit(await lost.get(reset), reset, { password: `${PASSWORD} อีกครั้ง` })
    expect(answer.status).toBe(303)
    expect((await lost.get('/accounts')).status).toBe(200)
    expect((await browser.get('/account')).status).toBe(303)

    daemon.child.kill('SIGTERM')
    expect((await daemon.ended).code).toBe(0)
  })
})

describe('wenyam account', () => {
  test('adds, lists and says what it cannot do', async () => {
    const file = office()
    expect((await wenyam('account', 'list', '-c', file, '--language', 'en')).stdout).toBe('no accounts yet\n')
    const added = await wenyam('account', 'add', 'Somsri', '--role', 'viewer', '-c', file, '--language', 'en')
    expect(added.stdout).toMatch(
      /^Link to choose the password of somsri \(serves once\): http:\/\/.*\/invite\/[\w-]{43}\n$/,
    )
    expect((await wenyam('account', 'list', '-c', file, '--language', 'en')).stdout).toBe(
      'somsri · somsri · viewer · waits for a password\n',
    )
    const twice = await wenyam('account', 'add', 'somsri', '-c', file, '--language', 'en')
    expect([twice.code, twice.stderr]).toEqual([
      3,
      'wenyam: there is an account somsri already; wenyam account link somsri prints a new link\n',
    ])
    const missing = await wenyam('account', 'link', 'nobody', '-c', file)
    expect([missing.code, missing.stderr]).toEqual([3, 'wenyam: ไม่มีบัญชี nobody ดูรายชื่อด้วย wenyam account list\n'])
  })
})

test('a port that is taken stops no watch', async () => {
  const [file, other] = [office(), office()]
  let printed = ''
  const first = startWenyam(['run', '-c', file])
  first.child.stdout?.on('data', (text: string) => void (printed += text))
  await first.said(/Dashboard: http/)
  const port = /Dashboard: http:\/\/127\.0\.0\.1:(\d+)/.exec(printed)?.[1] ?? ''
  writeFileSync(
    other,
    `language: en
database: w.db
network: { reference: [], allow_private: true }
sites: [ { id: office, url: "http://127.0.0.1:9/", disclosure: false, domain: false } ]
web: { listen: "127.0.0.1:${port}" }
`,
  )
  const second = startWenyam(['run', '-c', other])
  await second.said(new RegExp(`The dashboard cannot be opened at 127.0.0.1:${port}`))
  await second.said(/✖/)
  for (const { child, ended } of [first, second]) {
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  }
})
