import { describe, expect, it } from 'vitest'
import { INTEGRITY_CODES } from '../../../../src/checks/integrity/codes.ts'
import { integrityTexts } from '../../../../src/checks/integrity/texts.ts'
import { LANGUAGES } from '../../../../src/model/language.ts'

const params = {
  url: 'http://www.thung-sample.go.th/',
  reader: 'crawler',
  path: 'body > div',
  line: 12,
  words: ['สล็อตเว็บตรง'],
  targets: ['https://casino.example/'],
  hosts: ['casino.example'],
  places: 3,
  way: 'off-screen',
  to: 'https://casino.example/',
  by: 'server',
  tongue: 'cjk',
  pages: 3,
  share: 80,
  title: 'Hacked',
  learning: true,
}
const finding = (code: string, more: Readonly<Record<string, string | boolean | string[]>> = {}) => ({
  code: `integrity.${code}`,
  severity: 'critical' as const,
  subject: 'www.thung-sample.go.th',
  params: { ...params, ...more },
})
const cases = [
  ...INTEGRITY_CODES.map((code) => finding(code)),
  ...['spam', 'links', 'text'].map((about) => finding('cloaking', { about, reader: 'search' })),
  ...['script', 'refresh'].map((by) => finding('foreign-redirect', { by, reader: 'visitor' })),
  ...['miner', 'concealed', 'hidden-frame', 'false-proof', 'script'].map((what) =>
    finding('malicious-script', { what }),
  ),
  finding('defaced', { sign: 'boast' }),
  finding('hidden-links', { targets: [] }),
  finding('foreign-pages', { tongue: 'sitemap' }),
  finding('foreign-pages', { tongue: 'feed' }),
  finding('parked', { what: 'default-page' }),
  ...['bing', 'mobile', 'search'].map((reader) => finding('gambling-spam', { reader, way: 'by-script' })),
  finding('foreign-redirect', { reader: 'mobile' }),
  finding('unknown-host', { password: true }),
]

describe('the words of the integrity check', () => {
  it.each(LANGUAGES)('say in whole sentences what is wrong, what it means and how to clean it: %s', (language) => {
    for (const each of cases) {
      const text = integrityTexts[each.code]?.[language](each)
      for (const words of [text?.message, text?.meaning, text?.remedy]) {
        expect(words, each.code).toMatch(/\S{2,}/)
        expect(words, each.code).not.toMatch(/undefined|null|NaN|\[object|  /)
        expect(/[ก-๙]/.test((words ?? '').replaceAll('สล็อตเว็บตรง', '')), words).toBe(language === 'th')
      }
    }
  })

  it('name the place', () => {
    expect(integrityTexts['integrity.gambling-spam']?.th(finding('gambling-spam')).remedy).toContain(
      'บรรทัดที่ 12 ตำแหน่ง body > div',
    )
    expect(integrityTexts['integrity.gambling-spam']?.en(finding('gambling-spam')).remedy).toContain(
      '(line 12, body > div)',
    )
  })

  it('are marked where the finding rests on what nobody has accepted', () => {
    for (const code of ['unknown-host', 'defaced', 'foreign-redirect']) {
      expect(integrityTexts[`integrity.${code}`]?.th(finding(code, { reader: 'visitor' })).message).toContain(
        'อยู่ระหว่างเรียนรู้',
      )
      expect(integrityTexts[`integrity.${code}`]?.en(finding(code, { reader: 'visitor' })).message).toContain(
        'learning',
      )
      expect(integrityTexts[`integrity.${code}`]?.en(finding(code, { learning: false })).message).not.toContain(
        'learning',
      )
    }
  })

  it('stay sentences for a finding of another version', () => {
    for (const code of INTEGRITY_CODES) {
      const bare = { code: `integrity.${code}`, severity: 'critical' as const, subject: 'x.go.th' }
      expect(integrityTexts[`integrity.${code}`]?.en(bare).message, code).not.toMatch(/undefined|null/)
    }
  })
})
