import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import { startSample } from '../../src/sample/start-sample.ts'
import { startWenyam, temporaryFolder, wenyam } from '../support/cli.ts'
import { sampleSite } from '../support/sites/samples.ts'
import { serveSite } from '../support/sites/serve.ts'
import { silentPort } from '../support/silent-port.ts'
import { closedPort, startHttpServer } from '../support/tls-server.ts'

/** A configuration whose network reaches servers on loopback without waiting between requests. */
function hurried(folder: string, network = '{ requests_per_second: 100, reference: [] }'): string {
  const file = join(folder, 'network.yaml')
  writeFileSync(file, `sites: [{ id: none, url: "https://localhost/" }]\nnetwork: ${network}\n`)
  return file
}

describe('wenyam init', () => {
  test('the sample office: what it writes is true, passes the check, and watches at once', async () => {
    const folder = temporaryFolder()
    const sample = await startSample({ folder: join(folder, 'sample'), now: Date.now })
    onTestFinished(() => sample.close())
    const args = ['init', 'thungtuayang.go.th', '-c', sample.configFile, '--out', 'office.yaml']
    const { code, stdout, stderr } = await startWenyam(args, { cwd: folder }).ended
    expect({ code, stderr: stderr.split('\n').length }).toEqual({ code: 0, stderr: 4 })
    expect(stdout).toContain('เขียนไฟล์ตั้งค่า office.yaml แล้ว')
    expect(stdout).toContain('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง')
    expect(stderr).not.toContain('\u001b')

    const text = readFileSync(join(folder, 'office.yaml'), 'utf8')
    expect(text).toContain('จดทะเบียนกับ THNIC')
    expect(text).toContain('ออกโดย Wenyam Sample CA 1')
    expect(text).toMatch(/#oit-\d{4}\/O1: https:\/\/thungtuayang\.go\.th\/structure/)
    expect(text).toMatch(/26 จาก 26 รายการ/)
    expect(loadConfig(join(folder, 'office.yaml'), { env: {} }).organisation).toBe('องค์การบริหารส่วนตำบลทุ่งตัวอย่าง')

    const check = await startWenyam(['config', 'check', 'office.yaml'], { cwd: folder }).ended
    expect(check).toMatchObject({ code: 0, stderr: '' })
    const run = await startWenyam(['run', '--once', '-c', 'office.yaml'], { cwd: folder }).ended
    // The domain of the sample office runs out within 60 days: a warning, and the only thing wrong.
    expect(run).toMatchObject({ code: 1, stderr: '' })
    expect(existsSync(join(folder, 'data/office.db'))).toBe(true)
  }, 90_000)

  test.each([['php-2563', 'hand-made PHP', 'องค์การบริหารส่วนตำบลดอนทราย']])(
    'a sample site, in English: %s',
    async (id, builder, office) => {
      const folder = temporaryFolder()
      const served = await serveSite(sampleSite(id))
      onTestFinished(() => served.close())
      const file = join(folder, 'office.yaml')
      const { code } = await wenyam('init', served.url, '--out', file, '-c', hurried(folder), '--language', 'en')
      expect(code).toBe(0)
      const text = readFileSync(file, 'utf8')
      expect(text).toContain(`Built with: ${builder}`)
      expect(text).toMatch(/^ +#oit-\d{4}\/O\d+: http:\/\/127/m)
      const config = loadConfig(file, { env: {} })
      expect(config).toMatchObject({ organisation: office, language: 'en' })
      // The address was typed by hand, so that host alone is let through.
      expect(config.network).toMatchObject({ hosts: { '127.0.0.1': '127.0.0.1' }, allow_private: false })
      expect((await wenyam('check', '-c', file, '--only', 'page')).code).toBe(0)
    },
    60_000,
  )

  test('a website that is down: it says so, and what it writes passes the check', async () => {
    const folder = temporaryFolder()
    const url = `http://127.0.0.1:${await closedPort()}/`
    const { code, stdout } = await startWenyam(['init', url], { cwd: folder }).ended
    expect(code).toBe(0)
    expect(stdout).toContain('หน้าแรกเปิดไม่ได้')
    expect(stdout).toContain('ปฏิเสธการเชื่อมต่อ')
    const file = join(folder, 'wenyam.yaml')
    expect(await wenyam('config', 'check', file)).toMatchObject({ code: 0, stderr: '' })
    expect((await wenyam('check', '-c', file, '--only', 'page')).code).toBe(2)
  })

  test('a website of somebody else: it says so, and does not ask it for disclosures', async () => {
    const { port } = await startHttpServer((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(
        '<title>Example Bank</title><h1>Accounts</h1><p>Welcome to our online banking, the safest of all.</p>',
      )
    })
    const folder = temporaryFolder()
    const file = join(folder, 'bank.yaml')
    const { code, stdout } = await wenyam('init', `http://127.0.0.1:${port}/`, '--out', file, '--language=en')
    expect(code).toBe(0)
    expect(stdout).toContain('is not the website of a Thai local office')
    const config = loadConfig(file, { env: {} })
    expect(config.organisation).toBe('Example Bank')
    expect(config.sites[0]?.checks.map(({ kind }) => kind.id)).toEqual(['page', 'integrity', 'links'])
  })

  test('never writes over a file, and says so before it asks anybody', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'wenyam.yaml'), 'mine')
    const server = await startHttpServer((_, response) => response.end())
    const { code, stdout, stderr } = await startWenyam(['init', `http://127.0.0.1:${server.port}/`], { cwd: folder })
      .ended
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(/^wenyam: wenyam\.yaml มีอยู่แล้ว .*--out other\.yaml/)
    expect(readFileSync(join(folder, 'wenyam.yaml'), 'utf8')).toBe('mine')
    expect(server.connections()).toBe(0)
  })

  test.each([
    [['init', 'https://'], 'https://: is not a valid web address'],
    [['init', 'ftp://x.go.th/'], 'ftp://x.go.th/: must be https:// or http://'],
    [['init', 'khaen-nuea'], 'khaen-nuea: must begin with https:// or http://'],
    [['init', 'https://user:secret@x.go.th/'], 'must not hold a user name or a password'],
    [['init', 'https://x.go.th/', '--timeout', 'soon'], '--timeout: soon must be a number of seconds above 0'],
    [['init', 'https://x.go.th/', '--out', '/nowhere/a.yaml'], 'there is no folder /nowhere; make it first'],
    [['init', 'https://x.go.th/', '--out', '/dev/null/a.yaml'], 'cannot write /dev/null/a.yaml: a file is in the way'],
    [
      ['init', 'https://x.go.th/', '-c', '/nowhere.yaml', '--out', 'never.yaml'],
      '/nowhere.yaml: there is no such file',
    ],
    [['init'], "missing required argument 'url'"],
  ])('could not run: %j', async (args, said) => {
    const { code, stdout, stderr } = await wenyam(...args, '--language', 'en')
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toContain(said)
    expect(existsSync('never.yaml')).toBe(false)
  })

  test('ends in the time given, and writes what is known', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'slow.yaml')
    const port = await silentPort('127.0.0.1')
    const { code, took, stdout } = await wenyam('init', `http://127.0.0.1:${port}/`, '--out', file, '--timeout', '0.5')
    expect(code).toBe(0)
    expect(took).toBeLessThan(10_000)
    expect(stdout).toContain('หน้าแรกเปิดไม่ได้')
    expect(loadConfig(file, { env: {} }).sites).toHaveLength(1)
  })

  test('Ctrl-C writes nothing and leaves nothing behind', async () => {
    const folder = temporaryFolder()
    let arrived = (): void => {}
    const arrival = new Promise<void>((resolve) => (arrived = resolve))
    const { port } = await startHttpServer(() => arrived())
    const { child, ended } = startWenyam(['init', `http://127.0.0.1:${port}/`], { cwd: folder })
    await arrival
    child.kill('SIGINT')
    const { code, stdout, stderr } = await ended
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toContain('ยังไม่ได้เขียนไฟล์')
    expect(readdirSync(folder)).toEqual([])
  })
})
