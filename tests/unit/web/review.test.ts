import { beforeEach, describe, expect, test } from 'vitest'
import { readReviews } from '../../../src/checks/disclosure/guard/reviews.ts'
import { audit } from '../../../src/store/audit.ts'
import type { Browser } from '../../support/browser-jar.ts'
import { START, webBed } from '../../support/web-bed.ts'
import { disclosure } from '../../support/web-scene.ts'

const bed = webBed()
const URL_OF_SITE = 'http://127.0.0.1:9/'
const PLACE = `${URL_OF_SITE}menu/o1`
const FILE = `${URL_OF_SITE}files/${encodeURIComponent('อำนาจหน้าที่ 2563')}.pdf`

beforeEach(async () => {
  const { store } = bed()
  const site = { id: 'khaen-nuea', name: 'อบต.แคนเหนือ', url: URL_OF_SITE }
  const [watch] = await store.watches.sync([{ site, kind: 'disclosure', intervalMs: 86_400_000 }], START)
  const result = {
    target: URL_OF_SITE,
    status: 'warning' as const,
    facts: disclosure(URL_OF_SITE),
    findings: [],
    startedAt: START - 1_000,
    durationMs: 10,
  }
  await store.results.record([{ watchId: watch?.id ?? 0, result, nextDue: undefined }])
})

async function say(browser: Browser, fields: Record<string, string>) {
  const page = await browser.get('/disclosure/khaen-nuea')
  const sent = { item: 'oit-2563/O1', ...fields }
  const answer = await browser.submit(page, '/disclosure/khaen-nuea/review', sent)
  return { status: answer.status, to: String(answer.headers['location']) }
}

const kept = () => readReviews(bed().store.memory('disclosure'), 'khaen-nuea')

describe('a reviewer', () => {
  test('rejects a place for an item with a reason: who, when and why stand on the page and in the audit log', async () => {
    const officer = await bed().person('somsri', 'officer')
    const answer = await say(officer, { verdict: 'reject', url: PLACE, note: 'เป็นของ <b>อบต.</b> อื่น' })
    expect(answer).toEqual({ status: 303, to: '/disclosure/khaen-nuea?done=rejected' })
    expect((await kept()).rejected).toEqual({
      'oit-2563/O1': [{ url: PLACE, at: START, by: 'somsri', note: 'เป็นของ <b>อบต.</b> อื่น' }],
    })
    const { text } = await officer.get('/disclosure/khaen-nuea')
    expect(text).toContain('ไม่ใช่รายการนี้ แจ้งโดย somsri')
    expect(text).toContain('เหตุผล: เป็นของ &lt;b&gt;อบต.&lt;/b&gt; อื่น')
    expect(text).toContain('มีผลในการตรวจครั้งถัดไป')
    const [entry] = await audit(bed().store.db).list()
    expect(entry).toMatchObject({
      actor: 'somsri',
      action: 'disclosure.reject',
      subject: 'khaen-nuea oit-2563/O1',
      detail: { url: PLACE, note: 'เป็นของ <b>อบต.</b> อื่น' },
    })
  })

  test('takes that back, which the audit log tells as well', async () => {
    const admin = await bed().admin()
    await say(admin, { verdict: 'reject', url: PLACE })
    expect((await say(admin, { verdict: 'restore', url: PLACE })).to).toContain('done=restored')
    expect(await kept()).toEqual({ confirmed: {}, rejected: {} })
    const [last, before] = await audit(bed().store.db).list()
    expect([before?.action, last?.action]).toEqual(['disclosure.reject', 'disclosure.restore'])
  })

  test('of one place only the last word counts', async () => {
    const admin = await bed().admin()
    await say(admin, { verdict: 'reject', url: PLACE })
    await say(admin, { verdict: 'confirm', url: PLACE, note: 'ดูแล้วถูกต้อง' })
    expect(await kept()).toEqual({
      confirmed: { 'oit-2563/O1': { url: PLACE, at: START, by: 'สมชาย', note: 'ดูแล้วถูกต้อง' } },
      rejected: {},
    })
    await say(admin, { verdict: 'reject', url: PLACE })
    expect(Object.keys((await kept()).confirmed)).toEqual([])
  })

  test('rejects the page or one of the documents of the item, each by itself', async () => {
    const admin = await bed().admin()
    await say(admin, { verdict: 'reject', item: 'oit-2563/O3', url: FILE })
    await say(admin, { verdict: 'reject', item: 'oit-2563/O3', url: `${URL_OF_SITE}menu/o3` })
    expect((await kept()).rejected['oit-2563/O3']?.map(({ url }) => url)).toEqual([FILE, `${URL_OF_SITE}menu/o3`])
  })

  test.each([
    ['a place that was not found for the item', { verdict: 'reject', url: 'https://elsewhere.example/' }],
    ['no web address', { verdict: 'confirm', url: 'javascript:alert(1)' }],
    ['what was never rejected', { verdict: 'restore', url: PLACE }],
    ['what was never confirmed', { verdict: 'withdraw' }],
  ])('is refused %s, and nothing is kept or noted', async (_, fields) => {
    const admin = await bed().admin()
    const before = (await audit(bed().store.db).list()).length
    expect((await say(admin, fields as Record<string, string>)).to).toContain('done=bad-address')
    expect(await kept()).toEqual({ confirmed: {}, rejected: {} })
    expect(await audit(bed().store.db).list()).toHaveLength(before)
  })

  test.each([
    ['an item that is not there', { item: 'oit-2563/O99', verdict: 'reject', url: PLACE }],
    ['no verdict at all', { verdict: 'burn', url: PLACE }],
    ['a novel for a reason', { verdict: 'reject', url: PLACE, note: 'x'.repeat(501) }],
  ])('gets no answer for %s', async (_, fields) => {
    const admin = await bed().admin()
    expect((await say(admin, fields as Record<string, string>)).status).toBe(404)
    expect(await kept()).toEqual({ confirmed: {}, rejected: {} })
  })
})

test('a viewer sees what was said and can say nothing', async () => {
  const admin = await bed().admin()
  await say(admin, { verdict: 'reject', url: PLACE })
  const viewer = await bed().person('viewer', 'viewer')
  const { text } = await viewer.get('/disclosure/khaen-nuea')
  expect(text).toContain('ไม่ใช่รายการนี้ แจ้งโดย สมชาย')
  expect(text).not.toContain('value="reject"')
  expect(text).not.toContain('value="restore"')
  const account = await viewer.get('/account')
  const answer = await viewer.submit(account, '/disclosure/khaen-nuea/review', {
    item: 'oit-2563/O1',
    verdict: 'restore',
    url: PLACE,
  })
  expect(answer.status).toBe(403)
  expect(Object.keys((await kept()).rejected)).toEqual(['oit-2563/O1'])
})
