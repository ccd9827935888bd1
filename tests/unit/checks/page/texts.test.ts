import { describe, expect, it } from 'vitest'
import { pageTexts } from '../../../../src/checks/page/texts.ts'
import { PAGE_CODES } from '../../../../src/checks/page/words.ts'
import { SOFT_ERRORS } from '../../../../src/html/soft-error-rules.ts'
import { LANGUAGES } from '../../../../src/model/language.ts'

const params = {
  host: 'xn--m3cj0d.xn--o3cw4h',
  cause: 'SERVFAIL',
  status: 500,
  expected: '200',
  by: 'Cloudflare',
  redirects: 3,
  loop: false,
  to: 'http://www.example.go.th/',
  missing: ['องค์การ', 'ตำบล'],
  limit: 5_000_000,
  ms: 9_000,
}
const finding = (code: string, more = {}) => ({
  code: `page.${code}`,
  severity: 'critical' as const,
  subject: 'www.example.go.th',
  params: { ...params, ...more },
})

const cases = [
  ...PAGE_CODES.map((code) => finding(code)),
  ...SOFT_ERRORS.map((kind) => finding('soft-error', { kind })),
  finding('dns-failed', { cause: 'NO-RESOLVER' }),
  finding('http-status', { status: 404 }),
  finding('redirect-loop', { loop: true }),
]

describe('the words of the page check', () => {
  it.each(LANGUAGES)('say in whole sentences what is wrong, what it means and what to do: %s', (language) => {
    for (const each of cases) {
      const { message, meaning, remedy } = pageTexts[each.code]?.[language](each) ?? {}
      for (const words of [message, meaning, remedy]) {
        expect(words, each.code).toMatch(/\S{2,}/)
        expect(words, each.code).not.toMatch(/undefined|null|NaN|\[object|xn--/)
        expect(/[ก-๙]/.test(words ?? ''), words).toBe(language === 'th' || /ตำบล|อบต/.test(words ?? ''))
      }
    }
  })

  it('tell each soft error apart', () => {
    for (const language of LANGUAGES) {
      const messages = SOFT_ERRORS.map(
        (kind) => pageTexts['page.soft-error']?.[language](finding('soft-error', { kind })).message,
      )
      expect(new Set(messages).size).toBe(SOFT_ERRORS.length)
    }
  })

  it('hold the values of the finding', () => {
    expect(pageTexts['page.content-missing']?.th(finding('content-missing')).message).toContain('“องค์การ”, “ตำบล”')
    expect(pageTexts['page.dns-failed']?.th(finding('dns-failed')).message).toContain('อบต.ไทย')
    expect(pageTexts['page.slow']?.en(finding('slow', { limit: 8_000 })).message).toBe(
      'The page took 9 seconds to open (limit: 8 seconds).',
    )
    expect(pageTexts['page.too-large']?.en(finding('too-large')).message).toContain('5.0 MB')
  })
})
