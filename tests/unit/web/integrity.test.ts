import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Portrait } from '../../../src/checks/integrity/baseline.ts'
import { siteMemory } from '../../../src/checks/integrity/baseline.ts'
import { audit } from '../../../src/store/audit.ts'
import { START, webBed } from '../../support/web-bed.ts'

const bed = webBed()

const LEARNED: Portrait = {
  hosts: [],
  title: 'อบต.แคนเหนือ',
  tongue: 'thai',
  frame: ['/about', '/news'],
  home: '127.0.0.1',
}
const SITE = '/sites/khaen-nuea'
const ACCEPT = '/integrity/khaen-nuea/accept'

const memory = () => siteMemory(bed().store.memory('integrity'), 'khaen-nuea')

async function learned(now: Partial<Portrait> = {}): Promise<void> {
  await memory().learn({ portrait: LEARNED, learnedAt: START })
  await memory().keep({ portrait: { ...LEARNED, ...now }, at: START + 60_000 })
}

const markIn = (text: string): string => /name="mark" value="([0-9a-f]{32})"/.exec(text)?.[1] ?? ''

describe('the page of a site', () => {
  test('shows nothing of what is normal before the first look', async () => {
    const officer = await bed().person('malee', 'officer')
    expect((await officer.get(SITE)).text).not.toContain('id="baseline"')
  })

  test('shows what was learned and what differed, and one click accepts it', async () => {
    await learned({ hosts: ['cdn.widget.example'], frame: ['/about', '/plan'] })
    const officer = await bed().person('malee', 'officer')
    const page = await officer.get(SITE)
    for (const words of ['อยู่ระหว่างเรียนรู้', 'โฮสต์ภายนอกที่เพิ่มมา', 'cdn.widget.example', 'ลิงก์ภายในที่หายไป', '/news']) {
      expect(page.text).toContain(words)
    }
    const answer = await officer.submit(page, ACCEPT, { mark: markIn(page.text) })
    expect([answer.status, answer.headers['location']]).toEqual([303, `${SITE}?done=accepted`])
    expect(await memory().baseline()).toMatchObject({
      acceptedBy: 'malee',
      portrait: { hosts: ['cdn.widget.example'] },
    })
    const after = await officer.get(`${SITE}?done=accepted`)
    expect(after.text).toContain('malee ตรวจรับเมื่อ')
    expect(after.text).toContain('ตรวจรับสภาพปกติแล้ว')
    expect(markIn(after.text)).toBe('')
    expect((await audit(bed().store.db).list())[0]).toMatchObject({
      actor: 'malee',
      action: 'integrity.accept',
      subject: 'khaen-nuea',
    })
    const [watch] = await bed().store.watches.states({ siteIds: ['khaen-nuea'], kinds: ['integrity'] })
    expect(watch?.nextDue).toBeLessThanOrEqual(bed().clock.now)
  })

  test('does not accept another state than the one that was shown', async () => {
    await learned({ hosts: ['cdn.widget.example'] })
    const officer = await bed().person('malee', 'officer')
    const page = await officer.get(SITE)
    await learned({ hosts: ['cdn.intruder.example'] })
    const answer = await officer.submit(page, ACCEPT, { mark: markIn(page.text) })
    expect([answer.status, answer.headers['location']]).toEqual([303, `${SITE}?done=seen-anew`])
    expect((await memory().baseline())?.acceptedAt).toBeUndefined()
  })

  test('is accepted by officers alone, by a form of this page alone', async () => {
    await learned()
    const officer = await bed().person('malee', 'officer')
    const mark = markIn((await officer.get(SITE)).text)
    const viewer = await bed().person('anong', 'viewer')
    const seen = await viewer.get(SITE)
    expect(seen.text).toContain('id="baseline"')
    expect(markIn(seen.text)).toBe('')
    expect((await viewer.submit(seen, ACCEPT, { mark })).status).toBe(403)
    const forged = await officer.send(ACCEPT, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `mark=${mark}`,
    })
    expect(forged.status).toBe(403)
    expect((await memory().baseline())?.acceptedAt).toBeUndefined()
    expect((await officer.submit(await officer.get(SITE), '/integrity/no-such-site/accept', { mark })).status).toBe(404)
    expect((await officer.submit(await officer.get(SITE), ACCEPT, {})).status).toBe(404)
  })
})

describe('the API', () => {
  const ask = async (path: string, token: string, body?: object) => {
    const answer = await bed()
      .browser()
      .send(`/api/v1${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
    return { status: answer.status, json: z.record(z.string(), z.unknown()).parse(JSON.parse(answer.text)) }
  }

  test('shows what is normal and accepts what was shown', async () => {
    const token = await bed().token('read', 'review')
    expect((await ask(`${SITE}/integrity/baseline`, token)).status).toBe(404)
    expect((await ask(`${SITE}/integrity/accept`, token, {})).status).toBe(404)
    await learned({ title: 'อบต.แคนเหนือ ใหม่' })
    const shown = await ask(`${SITE}/integrity/baseline`, token)
    expect(shown.json).toMatchObject({
      state: 'learning',
      acceptedAt: null,
      title: 'อบต.แคนเหนือ',
      differences: { title: 'อบต.แคนเหนือ ใหม่', newHosts: [] },
    })
    expect((await ask(`${SITE}/integrity/accept`, token, { mark: '0'.repeat(32) })).status).toBe(409)
    const { mark } = shown.json
    const accepted = await ask(`${SITE}/integrity/accept`, token, { mark })
    expect(accepted).toMatchObject({ status: 200, json: { state: 'accepted', title: 'อบต.แคนเหนือ ใหม่' } })
  })

  test('does not let a token accept that may only read', async () => {
    await learned()
    const token = await bed().token('read')
    expect((await ask(`${SITE}/integrity/baseline`, token)).status).toBe(200)
    expect((await ask(`${SITE}/integrity/accept`, token, {})).status).toBe(403)
  })
})
