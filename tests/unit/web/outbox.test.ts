import { beforeEach, expect, test } from 'vitest'
import { audit } from '../../../src/store/audit.ts'
import { notices } from '../../../src/store/notices.ts'
import { START, webBed } from '../../support/web-bed.ts'
import { keepNotices } from '../../support/web-states.ts'

const bed = webBed()
const DEAD = '10000000-0000-4000-8000-000000000002'

beforeEach(async () => {
  await keepNotices(bed().store, START, 'เปิดไม่ได้ <b>')
})

const states = async () =>
  Object.fromEntries((await notices(bed().store.db).list()).map(({ id, state, attempts }) => [id, [state, attempts]]))

test('shows what waits and what was given up, with what the far side said', async () => {
  const { text } = await (await bed().admin()).get('/outbox')
  expect(text).toContain('เปิดไม่ได้ &lt;b&gt;')
  expect(text).toContain('401 เปิดไม่ได้ &lt;b&gt; https://api.line.me/v2/bot/message/push')
})

test('an officer puts a message that was given up back into the queue, and the audit log tells', async () => {
  const officer = await bed().person('somsri', 'officer')
  const answer = await officer.submit(await officer.get('/outbox'), '/outbox/retry', { id: DEAD })
  expect([answer.status, answer.headers['location']]).toEqual([303, '/outbox?done=retried'])
  expect((await states())[DEAD]).toEqual(['ready', 0])
  const [entry] = await audit(bed().store.db).list()
  expect(entry).toMatchObject({ actor: 'somsri', action: 'notice.retry', subject: DEAD, detail: { count: 1 } })
})

test('what is not there any more is said, and noted nowhere', async () => {
  const admin = await bed().admin()
  const before = (await audit(bed().store.db).list()).length
  const answer = await admin.submit(await admin.get('/outbox'), '/outbox/retry', { id: 'gone' })
  expect(answer.headers['location']).toBe('/outbox?done=not-retried')
  expect(await audit(bed().store.db).list()).toHaveLength(before)
})

test('a viewer sees it and can send nothing', async () => {
  const viewer = await bed().person('viewer', 'viewer')
  const page = await viewer.get('/outbox')
  expect(page.text).not.toContain('/outbox/retry')
  const answer = await viewer.submit(await viewer.get('/account'), '/outbox/retry', { id: DEAD })
  expect(answer.status).toBe(403)
  expect((await states())[DEAD]?.[0]).toBe('dead')
})
