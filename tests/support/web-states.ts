import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts'
import { keepReviews } from '../../src/checks/disclosure/guard/reviews.ts'
import { incidents } from '../../src/store/incidents.ts'
import type { Store } from '../../src/store/store.ts'
import { finding, keepOutage, keepScene } from './web-scene.ts'
import type { ScenedSite } from './web-scene.ts'

/** Incidents of the scene, by what is special about them. */
export const OUTAGE = '00000000-0000-4000-8000-000000000001'
export const ENDED = '00000000-0000-4000-8000-000000000002'

const LONG_THAI =
  'องค์การบริหารส่วนตำบลบ้านหนองไผ่ล้อมสามัคคีธรรมเฉลิมพระเกียรติอำเภอเมืองจังหวัดตัวอย่างซึ่งมีชื่อยาวที่สุดเท่าที่เคยมีมาในทะเบียนขององค์กรปกครองส่วนท้องถิ่น'
const UNBROKEN = 'x'.repeat(180)
/** Names at their longest: Thai without a space, and Latin without any place to break. */
export const LONG_SITES: readonly ScenedSite[] = [
  { id: 'long-thai', name: LONG_THAI, url: `https://www.${'nong-phai-lom-'.repeat(4)}x.go.th/` },
  { id: 'long-latin', name: UNBROKEN, url: `https://www.example.go.th/${UNBROKEN}` },
]

/** Two notices of the outbox: one that waits, and one that was given up. */
export async function keepNotices(store: Store, now: number, words: string): Promise<void> {
  const common = {
    incident_id: OUTAGE,
    seq: 1,
    event: 'opened',
    severity: 'critical',
    title: words,
    message: JSON.stringify({ title: words }),
    threads: JSON.stringify([OUTAGE]),
    created_at: now - HOUR,
    hold_until: now - HOUR,
    digest: 0,
    carrier: null,
    lease_owner: null,
    lease_until: null,
    attempts: 3,
  }
  const waiting = { channel: 'it', state: 'ready', position: 1, next_try_at: now + MINUTE, answer: null }
  const answer = `401 ${words} https://api.line.me/v2/bot/message/push`
  const dead = { channel: 'room', state: 'dead', position: 2, next_try_at: null, answer }
  await store.db
    .insertInto('notice')
    .values([
      { ...common, ...waiting, id: '10000000-0000-4000-8000-000000000001', settled_at: null },
      { ...common, ...dead, id: '10000000-0000-4000-8000-000000000002', settled_at: now - MINUTE },
    ])
    .execute()
}

/** What a reviewer said of an item of the scene, in so many words. */
async function keepReview(store: Store, { id, url }: ScenedSite, now: number, words: string): Promise<void> {
  const said = { at: now - DAY, by: words, note: words }
  await keepReviews(store.memory('disclosure'), id, {
    confirmed: { 'oit-2563/O11': { ...said, url: `${url}report` } },
    rejected: { 'oit-2563/O1': [{ ...said, url: `${url}menu/o1` }] },
  })
}

/** Twenty websites as a watch of three months leaves them: one down, one incident over, messages that failed, an item reviewed. */
export async function keepBusy(store: Store, sites: readonly ScenedSite[], now: number): Promise<void> {
  const [first, second, third] = sites
  if (!first || !second || !third) throw new Error('three websites are needed')
  await keepScene(store, sites, now)
  await keepOutage(store, second, OUTAGE, now - 2 * HOUR)
  const over = await keepOutage(store, third, ENDED, now - 3 * DAY)
  const resolved = { ...over, phase: 'resolved' as const, resolvedAt: now - 3 * DAY + HOUR, events: 2 }
  await incidents(store.db).save([resolved], () => undefined)
  await incidents(store.db).addEvents([{ seq: 2, name: 'resolved', at: now - 3 * DAY + HOUR, incident: resolved }])
  await keepNotices(store, now, 'เว็บไซต์ อบต.โนนสะอาด เปิดไม่ได้')
  await keepReview(store, first, now, 'สมศรี มีสุข')
}

/** The same with names and texts at their longest. */
export async function keepLong(store: Store, now: number): Promise<void> {
  const [, latin] = LONG_SITES
  await keepScene(store, LONG_SITES, now)
  if (!latin) throw new Error('no long names')
  const seen = finding('page.content-missing', 'critical', UNBROKEN, { expected: UNBROKEN, title: LONG_THAI })
  const evidence = { url: latin.url, excerpt: `${LONG_THAI} ${UNBROKEN}`.repeat(4), headers: { server: UNBROKEN } }
  await keepOutage(store, latin, OUTAGE, now - 2 * HOUR, { ...seen, evidence })
  await keepNotices(store, now, `${LONG_THAI} ${UNBROKEN}`)
  for (const site of LONG_SITES) await keepReview(store, site, now, `${LONG_THAI} ${UNBROKEN}`)
}
