import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts'
import type { Store } from '../../src/store/store.ts'
import { MONDAY, SITE, factsAt, finding, incident, keepIncidents, lookAtPage, watchSites } from './report-office.ts'

const INTERVAL = 10 * MINUTE

function certificate(validTo: string, fingerprint256: string): object {
  return { host: 'www.khaen-nuea.go.th', issuer: "Let's Encrypt R11", fingerprint256, validTo }
}

const TITLES: readonly (readonly [string, string])[] = [
  ['โครงสร้างหน่วยงาน', 'Organisation structure'],
  ['ข้อมูลผู้บริหาร', 'Executives'],
  ['อำนาจหน้าที่', 'Powers and duties'],
  ['แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 'Strategic or development plan'],
  ['ข้อมูลการติดต่อ', 'Contact information'],
  ['กฎหมายที่เกี่ยวข้อง', 'Laws'],
  ['แผนการใช้จ่ายงบประมาณประจำปี', 'Annual spending plan'],
  ['รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน', 'Report on spending, first six months'],
]

function disclosure(statuses: readonly string[], score: number): object {
  return {
    catalogues: [
      {
        id: 'oit-2563',
        title: {
          th: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. 2563',
          en: 'Open Data Integrity and Transparency Assessment 2020',
        },
        score,
        target: 85,
        total: statuses.length,
        present: statuses.filter((status) => status === 'present').length,
        items: statuses.map((status, index) => ({
          code: `O${index + 1}`,
          titles: { th: TITLES[index]?.[0] ?? '', en: TITLES[index]?.[1] ?? '' },
          status,
          url: status === 'missing' ? null : `${SITE.url}menu/${index + 1}`,
          fiscalYear: status === 'outdated' ? 2562 : 2563,
        })),
      },
    ],
  }
}

/**
 * A week in which much happened at one site, with the week before it: down for two hours on Wednesday, the watch off
 * from Friday noon to Sunday noon, a renewed certificate, a domain with 40 days left, one item published and one lost.
 */
export async function busyWeek(store: Store): Promise<void> {
  const kinds = { page: INTERVAL, tls: 6 * HOUR, domain: DAY, disclosure: DAY, renewal: HOUR }
  const watch = await watchSites(store, [SITE], kinds, MONDAY - 7 * DAY)
  const off = { from: MONDAY + 4.5 * DAY, to: MONDAY + 6.5 * DAY }
  const down = { from: MONDAY + 2 * DAY + 10 * HOUR, to: MONDAY + 2 * DAY + 12 * HOUR }
  const isIn = (at: number, span: { from: number; to: number }): boolean => at >= span.from && at < span.to
  await lookAtPage(store, {
    watchId: watch(SITE.id, 'page'),
    from: MONDAY - 7 * DAY,
    to: MONDAY + 7 * DAY + 8 * HOUR,
    interval: INTERVAL,
    look(at) {
      if (isIn(at, off)) return 'off'
      if (isIn(at, down)) return undefined
      const hour = Math.floor(at / HOUR) % 24
      return 320 + 25 * hour + (at % (7 * MINUTE)) / 1_000
    },
  })
  await store.gaps.add({ ...off, reason: 'off' })
  const named = (index: number) => ({
    catalogue: 'oit-2563',
    item: `O${index}`,
    titleTh: TITLES[index - 1]?.[0] ?? '',
    titleEn: TITLES[index - 1]?.[1] ?? '',
  })
  const dueSoon = finding('disclosure.due-soon', 'info', {
    ...named(4),
    due: '2026-12-31T00:00:00.000Z',
    daysLeft: 42,
    fiscalYear: 2570,
    newYear: false,
  })
  await store.results.record(
    [
      { kind: 'tls', at: MONDAY - 5 * DAY, facts: certificate('2026-12-01T00:00:00.000Z', 'AA:01'), findings: [] },
      { kind: 'tls', at: MONDAY + DAY, facts: certificate('2027-02-20T00:00:00.000Z', 'AA:02'), findings: [] },
      {
        kind: 'domain',
        at: MONDAY - 4 * DAY,
        facts: {
          name: 'khaen-nuea.go.th',
          registrar: 'THNIC',
          expiresAt: '2026-12-31T17:00:00.000Z',
          expiresOn: '2027-01-01',
          source: 'rdap',
          checkedAt: '2026-11-12T00:00:00.000Z',
        },
        findings: [],
      },
      {
        kind: 'disclosure',
        at: MONDAY - 3 * DAY,
        facts: disclosure(
          ['present', 'present', 'missing', 'present', 'present', 'present', 'missing', 'outdated'],
          62.5,
        ),
        findings: [],
      },
      {
        kind: 'disclosure',
        at: MONDAY + 3 * DAY,
        facts: disclosure(
          ['present', 'present', 'present', 'present', 'present', 'broken', 'missing', 'outdated'],
          62.5,
        ),
        findings: [dueSoon],
      },
      {
        kind: 'renewal',
        at: MONDAY - 2 * DAY,
        facts: {
          items: [
            { id: 'hosting', name: 'ค่าเช่าพื้นที่เว็บไซต์', due: '2026-11-30', contact: 'บริษัทผู้ให้บริการ โทร. 0 2000 0000' },
            { id: 'care', name: 'สัญญาบำรุงรักษาเว็บไซต์', due: '2027-09-30', contact: null },
          ],
        },
        findings: [],
      },
    ].map(({ kind, at, facts, findings }) => ({
      watchId: watch(SITE.id, kind),
      result: factsAt(at, facts, findings),
      nextDue: undefined,
    })),
  )
  const missing = (item: number, id: string) =>
    incident(
      id,
      { ...finding('disclosure.missing', 'warning', { ...named(item), reason: 'nothing-found' }), subject: `O${item}` },
      MONDAY - 2 * DAY,
    )
  await keepIncidents(store, [
    incident(
      '00000000-0000-4000-8000-000000000001',
      finding('page.timeout', 'critical', { timeoutMs: 10_000 }),
      down.from,
      down.to,
    ),
    incident(
      '00000000-0000-4000-8000-000000000002',
      {
        ...finding('renewal.due-soon', 'critical', { name: 'ค่าเช่าพื้นที่เว็บไซต์', due: '2026-11-30', daysLeft: 7 }),
        subject: 'hosting',
      },
      MONDAY + HOUR,
    ),
    incident(
      '00000000-0000-4000-8000-000000000003',
      finding('domain.expires-soon', 'warning', {
        expiresOn: '2027-01-01',
        daysLeft: 40,
        expiresAt: '2026-12-31T17:00:00.000Z',
      }),
      MONDAY + 2 * HOUR,
    ),
    missing(7, '00000000-0000-4000-8000-000000000004'),
    missing(8, '00000000-0000-4000-8000-000000000005'),
  ])
  await store.rollups.update(MONDAY + 7 * DAY + 8 * HOUR)
}
