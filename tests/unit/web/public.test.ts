import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Seen } from '../../../src/engine/record.ts'
import { recordBatch } from '../../../src/engine/record.ts'
import { MINUTE } from '../../../src/model/duration.ts'
import { badge } from '../../../src/web/public/badge.ts'
import { xmlText } from '../../../src/web/public/xml.ts'
import { pageResult } from '../../support/store.ts'
import type { WebBed } from '../../support/web-bed.ts'
import { START, webBed } from '../../support/web-bed.ts'

/** Both websites are down for three looks. */
async function outage({ watch, store, alerting, events, clock }: WebBed): Promise<void> {
  for (const minutes of [0, 1, 2]) {
    clock.now = START + minutes * MINUTE
    const seen = [...watch.watchlist.values()].map((live): Seen => {
      const finding = { code: `${live.kind.id}.refused`, severity: 'critical', subject: 'SECRET-SUBJECT' } as const
      const evidence = { excerpt: 'SECRET-EVIDENCE', url: 'http://10.0.0.7/' }
      const result = pageResult(clock.now, { status: 'critical', findings: [{ ...finding, evidence }] })
      return { watch: live, result, blind: false }
    })
    events.kept(await recordBatch(store, seen, clock.now, alerting.recordIncidents))
  }
  clock.now += MINUTE
}

describe('what everybody may see', () => {
  const bed = webBed()

  test('is the state of each website and its incidents, and nothing else about them', async () => {
    await outage(bed())
    const browser = bed().browser()
    for (const path of ['/status', '/status/feed.atom', '/badge/khaen-nuea.svg']) {
      const answer = await browser.get(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.text).toContain('เว็บไซต์ อบต.แคนเหนือ')
      expect(answer.text).toContain('ใช้งานไม่ได้')
      expect(answer.text).not.toMatch(/SECRET|10\.0\.0\.7|127\.0\.0\.1:9|page\.refused/)
    }
  })

  test('holds no markup of whoever named the website', async () => {
    await outage(bed())
    for (const path of ['/status', '/status/feed.atom', '/badge/hostile.svg']) {
      const { text } = await bed().browser().get(path)
      expect(text).not.toContain('<script>alert')
      expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    }
  })

  test('can be kept by caches: the same answer is not sent twice', async () => {
    for (const path of ['/badge/khaen-nuea.svg', '/status/feed.atom']) {
      const first = await bed().browser().get(path)
      const tag = String(first.headers['etag'])
      expect(first.headers['cache-control']).toBe('public, max-age=60')
      expect((await bed().browser().get(path, { 'if-none-match': tag })).status).toBe(304)
    }
    const before = String((await bed().browser().get('/badge/khaen-nuea.svg')).headers['etag'])
    await outage(bed())
    expect((await bed().browser().get('/badge/khaen-nuea.svg', { 'if-none-match': before })).status).toBe(200)
  })

  test.each(['/badge/nobody.svg', '/badge/khaen-nuea', '/badge/khaen-nuea.png', '/badge/..%2f..%2fetc%2fpasswd.svg'])(
    'has no %s',
    async (path) => {
      expect((await bed().browser().get(path)).status).toBe(404)
    },
  )

  test('is a feed whose entries keep their identity when the incident ends', async () => {
    const { store } = bed()
    await outage(bed())
    const ids = (text: string) => new Set([...text.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map(([, id]) => id))
    const standing = (await bed().browser().get('/status/feed.atom')).text
    expect(ids(standing).size).toBe(2)
    for (const row of await store.db.selectFrom('incident').selectAll().execute()) {
      const body = JSON.stringify({ ...JSON.parse(row.body), phase: 'resolved', resolvedAt: START + 10 * MINUTE })
      const columns = { body, phase: 'resolved', resolved_at: START + 10 * MINUTE }
      await store.db.updateTable('incident').set(columns).where('id', '=', row.id).execute()
    }
    bed().clock.now += 20 * MINUTE
    const over = (await bed().browser().get('/status/feed.atom')).text
    expect(ids(over)).toEqual(ids(standing))
    expect(over).toContain(`<updated>${new Date(START + 10 * MINUTE).toISOString()}</updated>`)
    expect(over).toContain('กลับมาใช้งานได้')
  })

  test('sets no cookie', async () => {
    for (const path of ['/status', '/badge/khaen-nuea.svg', '/status/feed.atom', '/healthz']) {
      expect((await bed().browser().get(path)).headers['set-cookie']).toBeUndefined()
    }
  })
})

describe('a hidden status page', () => {
  const bed = webBed(() => ', public_status: false')

  test('is there for those who are signed in alone', async () => {
    for (const path of ['/status', '/status/feed.atom', '/badge/khaen-nuea.svg']) {
      expect((await bed().browser().get(path)).status).toBe(404)
      expect((await (await bed().admin()).get(path)).status).toBe(200)
    }
  })
})

describe('a badge', () => {
  test('is as wide as its words: marks above and below Thai letters take no room', () => {
    const width = (label: string): number => Number(/ width="(\d+)"/.exec(badge(label, 'x', 'ok', 'th'))?.[1])
    expect(width('กี่ก้')).toBe(width('กก'))
    expect(width('เว็บไซต์')).toBeLessThan(width('WebsiteWebsite'))
    expect(width('เว็บไซต์ อบต.แคนเหนือ')).toBeGreaterThan(width('เว็บไซต์'))
  })

  test('is one picture with a name for screen readers', () => {
    const text = badge('เว็บ <อบต.>', 'ใช้งานได้', 'ok', 'th')
    expect(text).toContain('role="img" aria-label="เว็บ &lt;อบต.&gt;: ใช้งานได้"')
    const svg = parse(text).childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : []))
    expect(svg).toHaveLength(2)
  })
})

test('text for XML holds nothing that XML cannot', () => {
  expect(xmlText('a\u0000b\u001b[31m<&>"\'\ud800ไทย😀')).toBe('ab[31m&lt;&amp;&gt;&quot;&apos;ไทย😀')
})
