import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkKinds } from '../../../../src/checks/registry.ts'
import { DAY, HOUR, MINUTE } from '../../../../src/model/duration.ts'
import { evidenceBed } from '../../../support/evidence-bed.ts'

const { page, integrity } = checkKinds
const OPTIONS = { timeout: '5s' }

/** A website that answers as the test says. */
async function website(first: RequestListener) {
  let answer = first
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    become: (next: RequestListener) => (answer = next),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const WELL: RequestListener = (_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<title>อบต.</title><p>${'ยินดีต้อนรับสู่เว็บไซต์ขององค์การบริหารส่วนตำบล '.repeat(5)}</p>`)
}
const failing =
  (body: string): RequestListener =>
  (_, response) => {
    response.writeHead(500, { 'content-type': 'text/html', 'set-cookie': ['PHPSESSID=deadbeef; path=/', 'b=2'] })
    response.end(body)
  }

describe('a page that is down', () => {
  test('leaves the answer of the first bad look, and none while it is well', async () => {
    const [bed, site] = [await evidenceBed(), await website(WELL)]
    await bed.look(page, site.url, OPTIONS)
    expect(await bed.store.evidence.count()).toBe(0)
    site.become(failing('<h1>Database error</h1>'))
    bed.clock.now += MINUTE
    const began = bed.clock.now
    for (let look = 0; look < 3; look += 1) {
      await bed.look(page, site.url, OPTIONS)
      bed.clock.now += MINUTE
    }
    const pieces = await bed.store.evidence.list()
    expect(pieces).toHaveLength(1)
    expect(pieces[0]).toMatchObject({
      state: 'page.http-status',
      subject: new URL(site.url).host,
      why: 'incident',
      statusCode: 500,
      at: began,
      lastSeenAt: began + 2 * MINUTE,
    })
    // Cookies name a visit: their values are nobody's business.
    expect(pieces[0]?.headers['set-cookie']).toBe('PHPSESSID=(withheld); path=/\nb=(withheld)')
    site.become(WELL)
    await bed.look(page, site.url, OPTIONS)
    expect((await bed.store.evidence.list())[0]?.supersededAt).toBe(bed.clock.now)
  })

  test('and shows another error page each time leaves few of them', async () => {
    const [bed, site] = [await evidenceBed(), await website(WELL)]
    for (let look = 0; look < 50; look += 1) {
      site.become(failing(`<h1>Error ${look}</h1>`))
      await bed.look(page, site.url, OPTIONS)
      bed.clock.now += HOUR
    }
    expect(await bed.store.evidence.count()).toBe(1)
  })

  test('without any answer leaves the question and why nothing came', async () => {
    const [bed, site] = [await evidenceBed(), await website(WELL)]
    await site.close()
    await bed.look(page, site.url, OPTIONS)
    await bed.look(page, site.url, OPTIONS)
    const pieces = await bed.store.evidence.list()
    expect(pieces).toHaveLength(1)
    expect(pieces[0]).toMatchObject({ state: 'page.refused', statusCode: 0, bytes: 0 })
    expect(pieces[0]?.failure).toMatch(/^refused: /)
    expect(pieces[0]?.sha256).toBeUndefined()
  })
})

test('a page that search engines alone see as infected is kept as each reader got it', async () => {
  const bed = await evidenceBed()
  const spam = '<p><a href="https://ufa.example/">สล็อตเว็บตรง บาคาร่า เว็บพนัน เครดิตฟรี แทงบอล</a></p>'.repeat(5)
  const site = await website((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const crawler = /Googlebot/.test(request.headers['user-agent'] ?? '')
    const text = 'ยินดีต้อนรับสู่เว็บไซต์ขององค์การบริหารส่วนตำบล '.repeat(20)
    response.end(`<title>อบต.</title><p>${text}</p>${crawler ? spam : ''}`)
  })
  const result = await bed.look(integrity, site.url, {})
  expect(result.status).toBe('critical')
  const pieces = await bed.store.evidence.list({ kind: 'integrity' })
  const agents = new Set(pieces.map(({ requestHeaders }) => /Googlebot/.test(requestHeaders['user-agent'] ?? '')))
  expect(agents).toEqual(new Set([true, false]))
  expect(new Set(pieces.map(({ sha256 }) => sha256)).size).toBe(2)
})

describe('a folder that cannot be written', () => {
  test('stops no check; it is said once, and again when it works', async () => {
    const bed = await evidenceBed()
    const site = await website(failing('<h1>broken</h1>'))
    writeFileSync(bed.settings.folder, 'a file where the folder should be')
    for (let look = 0; look < 3; look += 1) {
      expect((await bed.look(page, site.url, OPTIONS)).status).toBe('critical')
      bed.clock.now += MINUTE
    }
    // Nothing is written down that is not on the disk.
    expect(await bed.store.evidence.count()).toBe(0)
    expect(bed.keeper.trouble).toBe('unwritable')
    expect(bed.logged.map(({ message }) => message)).toEqual(['evidence is not kept; the checks go on'])
    bed.settings = { ...bed.settings, folder: join(dirname(bed.settings.folder), 'elsewhere') }
    await bed.look(page, site.url, OPTIONS)
    expect(await bed.store.evidence.count()).toBe(1)
    expect(bed.keeper.trouble).toBeUndefined()
  })
})

/** Letters that compression makes hardly smaller, the same for the same seed. */
function noise(seed: number): string {
  const letter = (n: number) => Math.sin(seed * 9_973 + n).toString(36)[9]
  return Array.from({ length: 4_000 }, (_, n) => letter(n)).join('')
}

describe('bounds', () => {
  test('of a body that is larger than is kept, the digest stands and the piece says so', async () => {
    const [bed, site] = [await evidenceBed({ maxBody: 1_000 }), await website(failing('x'.repeat(2_000)))]
    await bed.look(page, site.url, OPTIONS)
    const [piece] = await bed.store.evidence.list()
    expect(piece).toMatchObject({ omitted: 'too-large', bytes: 2_000 })
    expect(piece?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await bed.store.evidence.bodies()).toEqual([])
  })

  test('what was replaced goes first where the room is spent, and what stands never', async () => {
    // Two of them fit.
    const [bed, site] = [await evidenceBed({ maxSize: 9_000, again: 0 }), await website(WELL)]
    const sizes: number[] = []
    for (let look = 0; look < 6; look += 1) {
      site.become(failing(noise(look)))
      await bed.look(page, site.url, OPTIONS)
      sizes.push(await bed.store.evidence.storedBytes())
      bed.clock.now += HOUR
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(9_000)
    const pieces = await bed.store.evidence.list()
    expect(pieces[0]).toMatchObject({ at: bed.clock.now - HOUR })
    expect(pieces[0]?.supersededAt).toBeUndefined()
    expect(pieces[0]?.omitted).toBeUndefined()
    expect(pieces.length).toBeLessThan(4)
  })

  test('where all that is left must stay, the digest alone is kept, and that is said', async () => {
    const [bed, site] = [await evidenceBed({ maxSize: 500 }), await website(failing(noise(1)))]
    await bed.look(page, site.url, OPTIONS)
    expect((await bed.store.evidence.list())[0]).toMatchObject({ omitted: 'no-room', statusCode: 500 })
    expect(bed.keeper.trouble).toBe('no-room')
  })

  test('what was last seen too long ago goes, with its file', async () => {
    const [bed, site] = [await evidenceBed({ keep: 10 * DAY }), await website(failing('<h1>broken</h1>'))]
    await bed.look(page, site.url, OPTIONS)
    const [piece] = await bed.store.evidence.list()
    const digest = piece?.sha256 ?? ''
    // Files are young by the clock of the machine.
    bed.clock.now = Date.now() + 5 * DAY
    await bed.store.evidence.record({ add: [], bodies: [], touch: [piece?.id ?? 0], supersede: [], at: bed.clock.now })
    await bed.keeper.tidy()
    expect(await bed.vault.has(digest)).toBe(true)
    bed.clock.now += 11 * DAY
    await bed.keeper.tidy()
    expect(await bed.store.evidence.count()).toBe(0)
    expect(await bed.vault.has(digest)).toBe(false)
  })
})
