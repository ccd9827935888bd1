import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../../../src/checks/check-kind.ts'
import { renewalKind } from '../../../../src/checks/renewal/kind.ts'
import { renewalItem, renewalOptions } from '../../../../src/checks/renewal/options.ts'
import { renewalTexts } from '../../../../src/checks/renewal/texts.ts'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import { silentLog } from '../../../../src/model/log.ts'
import { volatileMemory } from '../../../../src/model/memory.ts'
import { networkOf } from '../../../support/lookup-context.ts'

const site = { id: 'khaen-nuea', name: 'อบต.แคนเหนือ', url: 'https://www.khaen-nuea.go.th/' }
const HOSTING = { id: 'hosting', name: 'ค่าเช่าพื้นที่เว็บไซต์', due: '2027-01-31' }

function context(now: number, changes: Partial<CheckContext> = {}): CheckContext {
  return {
    signal: new AbortController().signal,
    now: () => now,
    log: silentLog,
    network: networkOf({}),
    memory: volatileMemory(),
    progress() {},
    ...changes,
  }
}

function look(now: string, items: readonly object[] = [HOSTING], changes: Partial<CheckContext> = {}) {
  return renewalKind.run(site, renewalOptions.parse({ items }), context(Date.parse(now), changes))
}

describe('the renewal check', () => {
  it.each([
    ['2026-12-01T12:00:00+07:00', 61, 'ok', []],
    ['2026-12-02T00:00:00+07:00', 60, 'warning', ['renewal.due-soon']],
    ['2027-01-16T23:59:59+07:00', 15, 'warning', ['renewal.due-soon']],
    ['2027-01-17T00:00:00+07:00', 14, 'critical', ['renewal.due-soon']],
    ['2027-01-31T23:59:59+07:00', 0, 'critical', ['renewal.due-soon']],
    ['2027-02-01T00:00:00+07:00', -1, 'critical', ['renewal.overdue']],
    ['2027-05-01T00:00:00+07:00', -90, 'critical', ['renewal.overdue']],
  ])('at %s counts %i days and is %s', async (now, daysLeft, status, codes) => {
    const result = await look(now)
    expect(result.status).toBe(status)
    expect(result.findings.map(({ code }) => code)).toEqual(codes)
    expect(result.facts.items).toEqual([{ ...HOSTING, daysLeft, status, contact: null, note: null }])
  })

  it('counts the days on the office’s own calendar', async () => {
    const result = await look('2027-01-31T18:00:00Z', [HOSTING], { timeZone: 'UTC' })
    expect(result.facts.items[0]?.daysLeft).toBe(0)
    expect((await look('2027-01-31T18:00:00Z')).facts.items[0]?.daysLeft).toBe(-1)
  })

  it('judges each item by its own thresholds and names it as the subject', async () => {
    const items = [
      { ...HOSTING, warn: '365d', critical: '120d', contact: 'บริษัทผู้ดูแล 043 000 000', note: 'สัญญา 3/2569' },
      { id: 'support', name: 'จ้างเหมาดูแลเว็บไซต์', due: '2027-09-30' },
    ]
    const { findings, facts } = await look('2026-11-23T09:00:00+07:00', items)
    expect(findings).toEqual([
      {
        code: 'renewal.due-soon',
        severity: 'critical',
        subject: 'hosting',
        params: {
          name: HOSTING.name,
          due: HOSTING.due,
          daysLeft: 69,
          contact: 'บริษัทผู้ดูแล 043 000 000',
          note: 'สัญญา 3/2569',
        },
      },
    ])
    expect(facts.items.map(({ id, status }) => [id, status])).toEqual([
      ['hosting', 'critical'],
      ['support', 'ok'],
    ])
  })

  it('has nothing to look at where nothing is listed', () => {
    expect(renewalKind.applies(site, renewalOptions.parse({}))).toBe(false)
    expect(renewalKind.applies(site, renewalOptions.parse({ items: [HOSTING] }))).toBe(true)
  })

  it('says in one line what falls due next', async () => {
    const items = [HOSTING, { id: 'support', name: 'จ้างเหมาดูแลเว็บไซต์', due: '2026-11-20' }]
    const result = await look('2026-11-23T09:00:00+07:00', items)
    expect(renewalKind.summarise(result, 'th')).toBe('จ้างเหมาดูแลเว็บไซต์: 20 พ.ย. 2569 (เลยกำหนด 3 วัน) และอีก 1 รายการ')
    expect(renewalKind.summarise(result, 'en')).toBe('จ้างเหมาดูแลเว็บไซต์: 20 Nov 2026 (3 days overdue) and 1 more')
  })

  it('looks once before it alarms, and hourly, so that a day turns soon after midnight', () => {
    expect(renewalKind.confirm).toEqual({ failures: 1, retryAfter: 0 })
    expect(renewalOptions.parse({}).interval).toBe(HOUR)
  })
})

describe('an item that falls due', () => {
  it('has thresholds of 60 and 14 days unless it says otherwise', () => {
    expect(renewalItem.parse(HOSTING)).toEqual({ ...HOSTING, warn: 60 * DAY, critical: 14 * DAY })
  })

  it.each([
    { ...HOSTING, due: '2570-01-31' },
    { ...HOSTING, due: '31/01/2027' },
    { ...HOSTING, id: 'ค่าเช่า' },
    { ...HOSTING, name: '' },
    { ...HOSTING, remind: '1d' },
    { id: 'hosting', name: 'x' },
  ])('is refused where it is wrong: %j', (wrong) => {
    expect(renewalItem.safeParse(wrong).success).toBe(false)
  })
})

describe('the words of the renewal check', () => {
  const words = (code: keyof typeof renewalTexts, daysLeft: number, language: 'th' | 'en') =>
    renewalTexts[code][language]({
      code,
      severity: 'critical',
      subject: 'hosting',
      params: { name: HOSTING.name, due: HOSTING.due, daysLeft, contact: 'บริษัทผู้ดูแล', note: null },
    })

  it('name the thing, the day and the days', () => {
    expect(words('renewal.due-soon', 14, 'th').message).toBe('ค่าเช่าพื้นที่เว็บไซต์ ครบกำหนดวันที่ 31 มกราคม 2570 (อีก 14 วัน)')
    expect(words('renewal.due-soon', 0, 'en').message).toBe('ค่าเช่าพื้นที่เว็บไซต์ is due on 31 January 2027 (today).')
    expect(words('renewal.overdue', -1, 'en').message).toBe(
      'ค่าเช่าพื้นที่เว็บไซต์ is 1 day overdue (it was due on 31 January 2027).',
    )
    expect(words('renewal.overdue', -3, 'th').message).toBe(
      'ค่าเช่าพื้นที่เว็บไซต์ เลยกำหนด 3 วันแล้ว (ครบกำหนดวันที่ 31 มกราคม 2570)',
    )
  })

  it('tell whom to ask', () => {
    expect(words('renewal.overdue', -3, 'th').remedy).toMatch(/ผู้ติดต่อ: บริษัทผู้ดูแล$/)
    expect(words('renewal.due-soon', 3, 'en').remedy).toMatch(/Contact: บริษัทผู้ดูแล\.$/)
  })
})
