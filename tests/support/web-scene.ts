import type { Finding } from '../../src/model/finding.ts'
import type { Incident } from '../../src/model/incident/incident.ts'
import type { Status } from '../../src/model/status.ts'
import { calendarDay } from '../../src/model/calendar-day.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts'
import { hourOf } from '../../src/model/uptime/hours.ts'
import { histogramOf } from '../../src/model/uptime/histogram.ts'
import type { Phases } from '../../src/model/uptime/look.ts'
import type { PhaseSums } from '../../src/model/uptime/phase-sums.ts'
import { phaseSums } from '../../src/model/uptime/phase-sums.ts'
import type { Rollup } from '../../src/model/uptime/rollup.ts'
import { emptyTally } from '../../src/model/uptime/tally.ts'
import { incidents } from '../../src/store/incidents.ts'
import { setMark } from '../../src/store/marks.ts'
import { columnsOf } from '../../src/store/rollup-columns.ts'
import type { Store } from '../../src/store/store.ts'
import { dayNumber } from '../../src/store/sum-days.ts'
import type { Watch } from '../../src/store/watch-sync.ts'

/** One website of a scene. */
export interface ScenedSite {
  readonly id: string
  readonly name: string
  readonly url: string
}

const INTERVALS = { page: MINUTE, tls: 6 * HOUR, domain: DAY, disclosure: DAY, renewal: HOUR } as const
const TIME_ZONE = 'Asia/Bangkok'

const NAMES = ['แคนเหนือ', 'โนนสะอาด', 'บ้านโคก', 'หนองไผ่', 'ท่าช้าง', 'วังน้ำเย็น', 'ศรีสำราญ', 'ห้วยทราย', 'คลองขุด', 'ดอนแก้ว']

export function scenedSites(count: number): ScenedSite[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index === 0 ? 'khaen-nuea' : `site-${index + 1}`,
    name: `เว็บไซต์ อบต.${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : ` ${Math.floor(index / NAMES.length) + 1}`}`,
    url: `https://www.tao-${index + 1}.go.th/`,
  }))
}

/** The sites as a configuration lists them; the kinds that would ask the world are off. */
export function sitesYaml(sites: readonly ScenedSite[]): string {
  const lines = sites.map(
    ({ id, name, url }) =>
      `  - { id: ${id}, name: ${JSON.stringify(name)}, url: "${url}", disclosure: false, domain: false }`,
  )
  return `\n${lines.join('\n')}`
}

/** The phases of so many looks of `mean` milliseconds each. */
function phasesOf(count: number, mean: number): PhaseSums {
  return { ...phaseSums([{ timings: timings(mean * count) }]), count }
}

function rollup(ms: number, { down = 0, gap = 0, mean = 300 }: { down?: number; gap?: number; mean?: number }): Rollup {
  const looks = Math.round((ms - gap) / MINUTE)
  const times = looks === 0 ? [] : [mean * 0.8, mean, mean * 1.1, mean * 1.6]
  return {
    tally: { ...emptyTally, ok: ms - down - gap, critical: down, gap },
    looks,
    times: {
      count: looks,
      sum: looks * mean,
      max: looks === 0 ? 0 : mean * 3,
      histogram: histogramOf(times),
      phases: phasesOf(looks, mean),
    },
  }
}

/** What a site's days were like: mostly calm, now and then down, some days unseen. */
function dayOf(site: number, back: number): Rollup {
  if ((back + site) % 41 === 40) return rollup(DAY, { gap: DAY })
  const down = (back * 7 + site * 3) % 29 === 0 ? 40 * MINUTE : 0
  return rollup(DAY, { down, mean: 180 + ((site * 37 + back * 11) % 400) })
}

/** Ninety days of daily and two days of hourly figures, as the watch would have made them. */
async function keepHistory(store: Store, pages: readonly Watch[], now: number): Promise<void> {
  const today = dayNumber(calendarDay(now, TIME_ZONE))
  const hour = hourOf(now)
  await store.transaction(async ({ db }) => {
    for (const [site, { id }] of pages.entries()) {
      const days = Array.from({ length: 90 }, (_, back) => ({
        watch_id: id,
        day: today - 1 - back,
        ...columnsOf(dayOf(site, back)),
      }))
      await db.insertInto('daily').values(days).execute()
      const hours = Array.from({ length: 36 }, (_, back) => ({
        hour: hour - 1 - back,
        watch_id: id,
        ...columnsOf(rollup(HOUR, { mean: 200 + ((site * 31 + back * 17) % 300) })),
        last_at: (hour - back) * HOUR - 1_000,
        last_status: 0,
      }))
      await db.insertInto('hourly').values(hours).execute()
    }
    await setMark(db, 'summed', today - 1)
  })
}

export function finding(
  code: string,
  severity: Finding['severity'],
  subject: string,
  params: Finding['params'] = {},
): Finding {
  return { code, severity, subject, params }
}

function certificate(host: string, now: number, days: number): object {
  const dates = { validFrom: new Date(now - 60 * DAY).toISOString(), validTo: new Date(now + days * DAY).toISOString() }
  const key = { keyType: 'rsa', keyBits: 2048, signatureAlgorithm: 'sha256WithRSAEncryption' }
  const leaf = { subject: host, issuer: 'R11', fingerprint256: Array(32).fill('A1').join(':'), ...dates, ...key }
  const issuer = { ...leaf, subject: 'R11', issuer: 'ISRG Root X1', fingerprint256: Array(32).fill('B2').join(':') }
  return {
    host,
    port: 443,
    role: 'site',
    protocol: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    serial: '04A1B2C3D4E5F6',
    altNames: [host, host.replace('www.', '')],
    ...leaf,
    daysLeft: days,
    chain: [
      { ...leaf, needed: true },
      { ...issuer, needed: true },
    ],
    trusted: true,
    hostMatches: true,
    ocsp: null,
    hosts: [],
  }
}

function registration(name: string, now: number, days: number): object {
  return {
    name,
    registrar: 'THNIC',
    createdAt: '2010-05-01T00:00:00.000Z',
    expiresAt: new Date(now + days * DAY).toISOString(),
    expiresOn: calendarDay(now + days * DAY, TIME_ZONE),
    daysLeft: days,
    source: 'rdap',
    statuses: ['ok'],
    nameservers: ['ns1.example.go.th', 'ns2.example.go.th'],
    checkedAt: new Date(now - HOUR).toISOString(),
    stale: false,
    registrarExpiresAt: null,
    sources: [],
  }
}

const ITEMS = [
  ['O1', 'โครงสร้างหน่วยงาน', 'Organisation structure', 'present'],
  ['O2', 'ข้อมูลผู้บริหาร', 'Executives', 'present'],
  ['O3', 'อำนาจหน้าที่', 'Powers and duties', 'present'],
  ['O4', 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 'Strategic plan', 'outdated'],
  ['O5', 'ข้อมูลการติดต่อ', 'Contacts', 'present'],
  ['O6', 'กฎหมายที่เกี่ยวข้อง', 'Laws', 'broken'],
  ['O10', 'แผนดำเนินงานประจำปี', 'Annual plan', 'missing'],
  ['O11', 'รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน', 'Progress report, six months', 'unverified'],
] as const

const REASONS = {
  present: { reason: 'found', reasonParams: {} },
  outdated: { reason: 'other-period', reasonParams: { found: '2562' } },
  broken: { reason: 'target-fails', reasonParams: { detail: 'http-status', code: '404' } },
  missing: { reason: 'nothing-found', reasonParams: {} },
  unverified: { reason: 'unreadable', reasonParams: { detail: 'glyphs' } },
} as const

export function disclosure(url: string, score = 62.5): object {
  return {
    catalogues: [
      {
        id: 'oit-2563',
        title: {
          th: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. 2563',
          en: 'Open Data Integrity and Transparency Assessment, fiscal year 2563',
        },
        fiscalYear: 2563,
        score,
        best: score + 12.5,
        target: 85,
        total: ITEMS.length,
        present: ITEMS.filter(([, , , status]) => status === 'present').length,
        subindicators: [],
        items: ITEMS.map(([code, th, en, status]) => ({
          code,
          title: th,
          titles: { th, en },
          status,
          url: status === 'missing' ? null : `${url}menu/${code.toLowerCase()}`,
          documents:
            status === 'present' && code === 'O3' ? [`${url}files/${encodeURIComponent('อำนาจหน้าที่ 2563')}.pdf`] : [],
          fiscalYear: status === 'outdated' ? 2562 : 2563,
          ...REASONS[status],
          confidence: status === 'present' ? 0.94 : 0.6,
          via: ['หน้าแรก', 'ข้อมูลพื้นฐาน', th],
          match: { phrase: th, label: th, score: 0.97 },
          runnerUp: null,
          missingElements: status === 'outdated' ? ['งบประมาณที่ใช้'] : [],
          sharedWith: [],
          answeredBy: [],
          mandatory: true,
          certainty: 'verified',
          points: 2.3,
          before: null,
        })),
        due: [],
      },
    ],
    pagesRead: 120,
    bytesRead: 4_000_000,
    requests: 140,
    documentsRead: 33,
    look: 'search',
    searchedAt: '2026-11-22T20:00:00.000Z',
    limits: [],
    forbidden: false,
  }
}

function disclosureFindings(url: string): Finding[] {
  return ITEMS.filter(([, , , status]) => status !== 'present').map(([code, th, en, status]) => ({
    code: `disclosure.${status}`,
    severity: status === 'unverified' ? ('unknown' as const) : ('warning' as const),
    subject: `oit-2563 ${code}`,
    params: {
      catalogue: 'oit-2563',
      code,
      item: code,
      title: th,
      titleTh: th,
      titleEn: en,
      ...REASONS[status].reasonParams,
      reason: REASONS[status].reason,
      points: 2.3,
    },
    evidence: { url: `${url}menu/${code.toLowerCase()}`, sha256: 'ab'.repeat(32), at: '2026-11-22T20:00:00.000Z' },
  }))
}

/** How long each phase of a look of a page took, in milliseconds. */
function timings(total: number): Phases {
  return {
    dnsMs: total * 0.04,
    connectMs: total * 0.12,
    tlsMs: total * 0.2,
    firstByteMs: total * 0.44,
    downloadMs: total * 0.2,
    totalMs: total,
  }
}

export function pageFacts(url: string, total = 320): object {
  return {
    finalUrl: url,
    redirects: [],
    statusCode: 200,
    bytes: 90_000,
    title: 'องค์การบริหารส่วนตำบล',
    timings: timings(total),
  }
}

export interface Scene {
  readonly watches: readonly Watch[]
  watchOf(siteId: string, kind: string): Watch
}

/** When a watch is due again by its place among its fellows, so that they are not all due at once. */
function nextDueOf({ intervalMs, phaseMs }: Watch, now: number): number {
  return now - (now % intervalMs) + intervalMs + phaseMs
}

/** Fills a store with websites as a watch of three months leaves them. The second site is down, the third has a certificate that ends soon. */
export async function keepScene(
  store: Store,
  sites: readonly ScenedSite[],
  now: number,
  pageInterval: number = INTERVALS.page,
): Promise<Scene> {
  const wanted = Object.entries({ ...INTERVALS, page: pageInterval }).flatMap(([kind, intervalMs]) =>
    sites.map((site) => ({ site, kind, intervalMs })),
  )
  const watches = await store.watches.sync(wanted, now)
  const watchOf = (siteId: string, kind: string): Watch => {
    const found = watches.find((one) => one.siteId === siteId && one.kind === kind)
    if (!found) throw new Error(`${siteId} has no ${kind}`)
    return found
  }
  const pages = watches.filter(({ kind }) => kind === 'page')
  await keepHistory(store, pages, now)
  const byId = new Map(sites.map((site, index) => [site.id, { site, index }]))
  const results = watches.flatMap((watch) => {
    const found = byId.get(watch.siteId)
    if (!found) return []
    const { site, index } = found
    const host = new URL(site.url).host
    const common = { startedAt: now - 30_000, durationMs: 300 }
    const seen = (status: Status, facts: object, findings: readonly Finding[] = [], target = site.url) => ({
      watchId: watch.id,
      nextDue: nextDueOf(watch, now),
      result: { target, status, facts, findings, ...common },
    })
    switch (watch.kind) {
      case 'page':
        return index === 1
          ? [
              seen('critical', { finalUrl: site.url, redirects: [], timings: timings(10_000) }, [
                finding('page.timeout', 'critical', host, { timeoutMs: 10_000 }),
              ]),
            ]
          : [seen('ok', pageFacts(site.url, 180 + ((index * 53) % 500)))]
      case 'tls':
        return index === 2
          ? [
              seen('warning', certificate(host, now, 12), [
                finding('tls.expires-soon', 'warning', host, {
                  leftMs: 12 * DAY,
                  validTo: new Date(now + 12 * DAY).toISOString(),
                }),
              ]),
            ]
          : [seen('ok', certificate(host, now, 40 + (index % 45)))]
      case 'domain':
        return [seen('ok', registration(host.replace('www.', ''), now, 100 + (index % 200)))]
      case 'disclosure':
        return index % 3 === 0
          ? [seen('warning', disclosure(site.url), disclosureFindings(site.url))]
          : [seen('ok', disclosure(site.url, 92))]
      default:
        return [
          seen('ok', {
            items: [
              {
                id: 'hosting',
                name: 'ค่าเช่าพื้นที่เว็บไซต์',
                due: calendarDay(now + (30 + index) * DAY, TIME_ZONE),
                daysLeft: 30 + index,
                status: index === 0 ? 'warning' : 'ok',
                contact: 'บริษัทผู้ให้บริการ โทร. 0 2000 0000',
                note: null,
              },
            ],
          }),
        ]
    }
  })
  for (let start = 0; start < results.length; start += 400)
    await store.results.record(results.slice(start, start + 400))
  return { watches, watchOf }
}

/** A confirmed problem of a page that stands, with the event that opened it. */
export async function keepOutage(
  store: Store,
  site: ScenedSite,
  id: string,
  at: number,
  found?: Finding,
): Promise<Incident> {
  const seen = found ?? finding('page.timeout', 'critical', new URL(site.url).host, { timeoutMs: 10_000 })
  const incident: Incident = {
    id,
    siteId: site.id,
    kind: seen.code.split('.')[0] ?? 'page',
    code: seen.code,
    subject: seen.subject,
    phase: 'open',
    severity: seen.severity === 'critical' ? 'critical' : 'warning',
    finding: {
      ...seen,
      evidence: seen.evidence ?? { url: site.url, at: new Date(at).toISOString(), excerpt: 'ไม่มีคำตอบภายใน 10 วินาที' },
    },
    failures: 2,
    firstBadAt: at,
    lastBadAt: at + MINUTE,
    openedAt: at + MINUTE,
    flaps: 0,
    steps: 0,
    events: 1,
    origins: [],
    announcedAt: at + MINUTE,
    toldAt: at + MINUTE,
  }
  await incidents(store.db).save([incident], () => undefined)
  await incidents(store.db).addEvents([{ seq: 1, name: 'opened', at: at + MINUTE, incident }])
  return incident
}
