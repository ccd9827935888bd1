import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import { vaultAt } from '../../../src/archive/vault.ts'
import { DAY, HOUR } from '../../../src/model/duration.ts'
import type { NewPiece } from '../../../src/model/evidence/piece.ts'
import { bodyName } from '../../../src/web/evidence/body-name.ts'
import { newPiece, putBody } from '../../support/piece.ts'
import { pageResult } from '../../support/store.ts'
import { START, webBed } from '../../support/web-bed.ts'
import { keepOutage } from '../../support/web-scene.ts'

const bed = webBed()
const EVIL = '<!doctype html><title>สล็อต</title><script>document.cookie="stolen"</script>'

async function keep(body: string | Buffer, change: Partial<NewPiece> = {}): Promise<{ id: number; sha256: string }> {
  const { store, config } = bed()
  const kept = await putBody(vaultAt(config.evidence?.folder ?? ''), body)
  const piece = newPiece(body, { at: START, ...change })
  await store.evidence.record({
    add: [{ piece, lastSeenAt: START }],
    bodies: [kept],
    touch: [],
    supersede: [],
    at: START,
  })
  return { id: (await store.evidence.list({ limit: 1 }))[0]?.id ?? 0, sha256: kept.sha256 }
}

/** The disclosure of the first site was audited: one item is in order. */
async function audited(): Promise<void> {
  const { store } = bed()
  const site = { id: 'khaen-nuea', name: 'เว็บไซต์ อบต.แคนเหนือ', url: 'http://127.0.0.1:9/' }
  const [watch] = await store.watches.sync([{ site, kind: 'disclosure', intervalMs: DAY }], START)
  const item = {
    code: 'O10',
    titles: { th: 'แผนดำเนินงาน', en: 'Action plan' },
    status: 'present',
    url: 'https://www.example.go.th/plan',
    documents: [],
    fiscalYear: 2569,
    reason: 'found',
    reasonParams: {},
  }
  const catalogue = {
    id: 'oit-2569',
    title: { th: 'OIT 2569', en: 'OIT 2569' },
    fiscalYear: 2569,
    score: 100,
    best: 100,
    target: 85,
    present: 1,
    total: 1,
    items: [item],
    due: [],
  }
  const result = pageResult(START, { facts: { catalogues: [catalogue], pagesRead: 3 } })
  await store.results.record([{ watchId: watch?.id ?? 0, result, nextDue: START }])
}

describe('the disclosure page', () => {
  test('shows under an item what is kept of it: when, how large, the whole digest, and the file', async () => {
    await audited()
    const { id, sha256 } = await keep(EVIL)
    await keep('other', { subject: 'oit-2563 O10' })
    const browser = await bed().admin()
    const { text } = await browser.get('/disclosure/khaen-nuea')
    expect(text).toContain(`SHA-256 ${sha256}`)
    expect(text).toContain(`href="/evidence/khaen-nuea/${id}/body"`)
    expect(text).toContain('href="/evidence/khaen-nuea?item=oit-2569+O10"')
    expect(text.match(/SHA-256 /g)).toHaveLength(1)
    const all = await browser.get('/evidence/khaen-nuea')
    expect(all.text.match(/class="mono small"/g)).toHaveLength(2)
    expect((await browser.get('/evidence/khaen-nuea?item=oit-2563+O10')).text).not.toContain(sha256)
    expect((await browser.get('/evidence/nobody')).status).toBe(404)
  })
})

describe('a kept page', () => {
  test('is handed out as a file that no browser shows or runs on our own address', async () => {
    const { id, sha256 } = await keep(EVIL)
    const answer = await (await bed().admin()).get(`/evidence/khaen-nuea/${id}/body`)
    expect([answer.status, answer.text]).toEqual([200, EVIL])
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="evidence-khaen-nuea-${id}.html.txt"`,
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
    })
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('is not handed out once it was tampered with, to nobody without an account, and not as that of another site', async () => {
    const { id, sha256 } = await keep(EVIL)
    const path = `/evidence/khaen-nuea/${id}/body`
    expect((await bed().browser().get(path)).headers['location']).toMatch(/^\/sign-in/)
    const browser = await bed().admin()
    expect((await browser.get(`/evidence/hostile/${id}/body`)).status).toBe(404)
    expect((await browser.get('/evidence/khaen-nuea/99999/body')).status).toBe(404)
    const folder = bed().config.evidence?.folder ?? ''
    writeFileSync(join(folder, sha256.slice(0, 2), `${sha256.slice(2)}.gz`), gzipSync('forged'))
    const answer = await browser.get(path)
    expect(answer.status).toBe(404)
    expect(answer.text).toContain('ถูกแก้ไข')
    expect(answer.text).not.toContain('forged')
  })

  test.each([
    ['https://a.go.th/แผน.PDF', 'application/pdf', 'evidence-a-1.pdf'],
    ['https://a.go.th/x.pdf', 'text/html; charset=utf-8', 'evidence-a-1.html.txt'],
    ['https://a.go.th/x.svg', 'image/svg+xml', 'evidence-a-1.html.txt'],
    ['https://a.go.th/download.php?f="\r\nx', 'application/octet-stream', 'evidence-a-1.bin'],
    ['https://a.go.th/', '', 'evidence-a-1.html.txt'],
  ])('of %s as %s is named harmlessly', (url, type, name) => {
    expect(bodyName({ id: 1, siteId: 'a', url, headers: { 'content-type': type } })).toBe(name)
  })
})

test('the evidence of a site goes out as a WARC file, and who took it is noted', async () => {
  await keep(EVIL)
  await keep('other', { subject: 'oit-2569 O11', url: 'https://www.example.go.th/other' })
  const { store, url } = bed()
  const token = await bed().token('read')
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${url}/api/v1/sites/khaen-nuea/evidence/warc?item=O11`, { headers })
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="evidence-khaen-nuea-O11.warc.gz"')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const targets: unknown[] = []
  async function* file() {
    yield bytes
  }
  for await (const record of new WARCParser(file())) {
    if (record.warcType === 'response') targets.push([record.warcTargetURI, await record.contentText()])
  }
  expect(targets).toEqual([['https://www.example.go.th/other', 'other']])
  const entry = await store.db.selectFrom('audit').selectAll().orderBy('number', 'desc').executeTakeFirstOrThrow()
  expect([entry.action, entry.subject]).toEqual(['evidence.export', 'khaen-nuea O11'])
  expect((await fetch(`${url}/api/v1/sites/hostile/evidence/warc`, { headers })).status).toBe(404)
})

test('an incident shows what was kept while it stood, and nothing of other times', async () => {
  const { store } = bed()
  const site = { id: 'khaen-nuea', name: 'x', url: 'http://127.0.0.1:9/' }
  const incident = await keepOutage(store, site, crypto.randomUUID(), START)
  const about = { kind: 'page', subject: incident.subject, state: 'page.http-status', why: 'incident' } as const
  const during = await keep('database error', { ...about, statusCode: 500 })
  const { text } = await (await bed().admin()).get(`/incidents/${incident.id}`)
  expect(text).toContain(during.sha256)
  await store.evidence.record({ add: [], bodies: [], touch: [], supersede: [], at: START })
  await store.db
    .updateTable('evidence')
    .set({ at: START - DAY, last_seen_at: START - HOUR })
    .execute()
  expect((await (await bed().admin()).get(`/incidents/${incident.id}`)).text).not.toContain(during.sha256)
})
