import { randomBytes } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { vaultAt } from '../../../../src/archive/vault.ts'
import { recordingNetwork } from '../../../../src/engine/evidence/recording-network.ts'
import { createSpool } from '../../../../src/engine/evidence/spool.ts'
import { temporaryFolder } from '../../../support/cli.ts'
import { loopbackNetwork } from '../../../support/sites/survey.ts'

/** A website that sets a cookie and sends a huge header, and what was asked of it. */
async function website() {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers['if-none-match'])
    if (request.url === '/old') return response.writeHead(302, { location: '/new' }).end()
    response.setHeader('set-cookie', ['sid=s3cr3t-visit; HttpOnly', 'lang=th'])
    response.setHeader('x-huge', 'h'.repeat(20_000))
    return response.end('body')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { asked, host: `127.0.0.1:${address.port}` }
}

function recording(inFull = new Set<string>()) {
  const spool = createSpool(vaultAt(join(temporaryFolder(), 'evidence')))
  const redact = (text: string): string => text.replaceAll('configured-secret', '***')
  const network = recordingNetwork(loopbackNetwork(), { spool, inFull, now: () => 7, redact })
  const ask = (url: string, headers: Readonly<Record<string, string>> = {}) =>
    network.exchange({
      url: new URL(url),
      headers,
      signal: new AbortController().signal,
      maxBytes: 1_000_000,
      timeout: 5_000,
    })
  return { spool, ask }
}

describe('what is written down of an exchange', () => {
  test('holds no password, no cookie, no secret of the configuration, and says where something was left out', async () => {
    const { host } = await website()
    const { spool, ask } = recording()
    await ask(`http://officer:pass-word@${host}/page#part`, {
      cookie: 'sid=s3cr3t-visit',
      referer: `http://${host}/?key=configured-secret`,
    })
    const [spooled] = spool.of(`http://${host}/page`)
    const text = JSON.stringify(spooled?.recorded)
    for (const secret of ['pass-word', 's3cr3t-visit', 'configured-secret', 'b2ZmaWNlcg'])
      expect(text).not.toContain(secret)
    expect(spooled?.recorded).toMatchObject({
      url: `http://${host}/page`,
      requestHeaders: { host, cookie: '(withheld)', authorization: '(withheld)', referer: `http://${host}/?key=***` },
      headers: { 'set-cookie': 'sid=(withheld); HttpOnly\nlang=(withheld)' },
      statusCode: 200,
      bytes: 4,
      at: 7,
    })
    expect(spooled?.recorded.headers['x-huge']).toMatch(/^h{8192} \(cut, 20000 characters\)$/)
  })

  test('asks in full for what is needed, along the redirects of that address, and leaves other questions alone', async () => {
    const { host, asked } = await website()
    const { ask } = recording(new Set([`http://${host}/old`]))
    for (const path of ['/old', '/new', '/other']) await ask(`http://${host}${path}`, { 'If-None-Match': '"1"' })
    expect(asked).toEqual([undefined, undefined, '"1"'])
  })
})

describe('the bodies of a walk', () => {
  test('wait in files beyond what memory is for; what is kept moves, the rest goes', async () => {
    const folder = join(temporaryFolder(), 'evidence')
    const vault = vaultAt(folder)
    const spool = createSpool(vault)
    const bodies = [randomBytes(5_000_000), randomBytes(5_000_000), randomBytes(5_000_000)]
    const told = (url: string) => () => ({
      url,
      method: 'GET',
      requestHeaders: {},
      statusCode: 200,
      headers: {},
      bytes: 5_000_000,
      truncated: false,
      at: 1,
    })
    for (const [index, body] of bodies.entries()) await spool.add(`http://a/${index}`, told(`http://a/${index}`), body)
    const waiting = () => readdirSync(join(folder, 'waiting')).length
    expect(waiting()).toBe(2)
    const [second] = spool.of('http://a/1')
    const sha256 = second?.sha256() ?? ''
    await vault.put(sha256, 5_000_000, (await second?.packed()) ?? { packed: new Uint8Array() })
    expect(await vault.read(sha256, 5_000_000)).toMatchObject({ ok: true })
    await spool.discard()
    expect(waiting()).toBe(0)
  })

  test('that cannot wait anywhere disturb nobody until they are asked for', async () => {
    const folder = join(temporaryFolder(), 'evidence')
    writeFileSync(folder, '')
    const spool = createSpool(vaultAt(folder))
    const told = () => ({
      url: 'http://a/',
      method: 'GET',
      requestHeaders: {},
      statusCode: 200,
      headers: {},
      bytes: 9_000_000,
      truncated: false,
      at: 1,
    })
    await spool.add('http://a/', told, randomBytes(9_000_000))
    await expect(spool.of('http://a/')[0]?.packed()).rejects.toMatchObject({ trouble: 'unwritable' })
    await spool.discard()
  })
})
