import { describe, expect, it } from 'vitest'
import { LINKS_CODES } from '../../../../src/checks/links/codes.ts'
import { FAULTS, ODDITIES } from '../../../../src/checks/links/happened.ts'
import { linksTexts } from '../../../../src/checks/links/texts.ts'
import { LANGUAGES } from '../../../../src/model/language.ts'

const params = {
  title: '',
  count: 2,
  everywhere: false,
  targets: ['https://www.thung-sample.go.th/a.pdf'],
  happened: ['http-status'],
  labels: ['A'],
  paths: ['B › C'],
  places: ['menu'],
  others: ['3'],
  statuses: ['404'],
  since: ['2026-11-20T03:00:00.000Z'],
  lastWell: ['2026-11-19T03:00:00.000Z'],
  whose: ['D'],
  reason: 'timeout',
  detail: 'no answer',
}
const finding = (code: string, more: Readonly<Record<string, string | boolean | readonly string[]>> = {}) => ({
  code: `links.${code}`,
  severity: 'warning' as const,
  subject: 'https://www.thung-sample.go.th/plan',
  params: { ...params, ...more },
})
const cases = [
  ...LINKS_CODES.map((code) => finding(code)),
  ...[...FAULTS, ...ODDITIES].map((happened) => finding('dead', { happened: [happened] })),
  ...['403', '410', '500', '451'].map((status) => finding('dead', { statuses: [status] })),
  finding('dead', { everywhere: true, places: ['everywhere'] }),
  finding('mixed-content', { labels: [''], paths: [''], places: ['page'], others: ['0'], lastWell: [''] }),
]

describe('the words of the links check', () => {
  it.each(LANGUAGES)('say in whole sentences what is wrong, what it means and how to mend it: %s', (language) => {
    for (const each of cases) {
      const text = linksTexts[each.code]?.[language](each)
      for (const words of [text?.message, text?.meaning, text?.remedy]) {
        expect(words, each.code).toMatch(/\S{2,}/)
        expect(words, each.code).not.toMatch(/undefined|null|NaN|\[object|  |\(\)/)
        expect(/[ก-๙]/.test(words ?? ''), words).toBe(language === 'th')
      }
    }
  })

  it('name the page, the label with its menu, the target, what happened and when it last worked', () => {
    expect(linksTexts['links.dead']?.th(finding('dead', { title: 'แผน' })).message).toBe(
      'หน้า “แผน” (https://www.thung-sample.go.th/plan) มีลิงก์ที่เปิดไม่ได้ 2 จุด: “A” (เมนู B › C และอีก 3 หน้า) ไปยัง https://www.thung-sample.go.th/a.pdf: ไม่พบหน้าหรือไฟล์ (HTTP 404), เปิดได้ครั้งสุดท้าย 19 พ.ย. 2569; และอีก 1 จุด',
    )
    expect(linksTexts['links.dead']?.en(finding('dead')).message).toBe(
      '2 links in the page https://www.thung-sample.go.th/plan cannot be opened: “A” (menu B › C, and on 3 more pages) to https://www.thung-sample.go.th/a.pdf: HTTP 404, last worked on 19 Nov 2026; and 1 more',
    )
    expect(linksTexts['links.dead']?.th(finding('dead', { everywhere: true })).message).toContain('ของทุกหน้า')
  })

  it('show a Thai address as people read it, and no character that turns a line around', () => {
    const targets = ['https://a.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99%E2%80%AE.pdf']
    const { message } = linksTexts['links.dead']?.en(finding('dead', { targets })) ?? { message: '' }
    expect(message).toContain('https://a.go.th/แผน%E2%80%AE.pdf')
  })

  it('stay sentences for a finding of another version', () => {
    for (const code of LINKS_CODES) {
      const bare = { code: `links.${code}`, severity: 'warning' as const, subject: 'x.go.th' }
      expect(linksTexts[`links.${code}`]?.en(bare).message, code).not.toMatch(/undefined|null|NaN/)
      const odd = finding('dead', { happened: ['new-fault'] })
      expect(linksTexts['links.dead']?.en(odd).message).toContain('new-fault')
    }
  })
})
