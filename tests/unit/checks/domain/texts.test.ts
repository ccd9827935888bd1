import { describe, expect, it } from 'vitest'
import type { Finding, FindingParams, FindingText } from '../../../../src/model/finding.ts'
import { domainKind } from '../../../../src/checks/domain/kind.ts'
import { domainTexts } from '../../../../src/checks/domain/texts.ts'
import { LANGUAGES } from '../../../../src/model/language.ts'

const CASES: Readonly<Record<keyof typeof domainTexts, readonly FindingParams[]>> = {
  'domain.expired': [
    { expiresOn: '2026-11-20', daysLeft: -3, statuses: [], registrar: 'THNIC' },
    { statuses: ['EXPIRED'], registrar: null },
  ],
  'domain.expires-soon': [
    { expiresOn: '2026-11-23', daysLeft: 0, registrar: 'THNIC' },
    { expiresOn: '2027-01-02', daysLeft: 40, registrar: 'THNIC', lastSeenOn: '2026-11-16', ageDays: 7 },
  ],
  'domain.expiry-unknown': [
    { problem: 'absent', text: null, registrar: null },
    { problem: 'buddhist-era', text: '07 Oct 2569', registrar: null },
    { problem: 'ambiguous', text: '03/04/2027', registrar: null },
    { problem: 'malformed', text: 'soon', registrar: null },
    { problem: 'no-registry', registrar: null },
    {
      problem: 'old-date-passed',
      expiresOn: '2026-11-20',
      daysLeft: -3,
      registrar: 'THNIC',
      lastSeenOn: '2026-11-16',
      ageDays: 7,
    },
  ],
  'domain.on-hold': [{ statuses: ['clientHold'], registrar: 'THNIC' }],
  'domain.redemption': [{ statuses: ['redemption period'], registrar: 'THNIC' }],
  'domain.not-registered': [{ registrar: null }],
  'domain.sources-disagree': [
    { conflict: 'dates', rdapOn: '2027-09-19', whoisOn: '2027-01-12', manualOn: '2027-01-02', registrar: 'THNIC' },
    { conflict: 'absent-but-delegated', nameservers: ['ns1.hosting.example'], registrar: null },
  ],
  'domain.expiry-moved-earlier': [{ from: '2028-09-18', to: '2027-09-19', registrar: 'THNIC' }],
  'domain.nameservers-changed': [
    { from: ['ns1.old.example'], to: ['ns1.new.example'], on: '2026-11-22', registrar: 'THNIC' },
  ],
  'domain.lookup-failed': [
    { reasons: ['RDAP: HTTP 500', 'WHOIS: no answer'], lastSeenOn: '2026-11-16', ageDays: 7, registrar: 'THNIC' },
    { reasons: ['RDAP: HTTP 500'], lastSeenOn: null, ageDays: null, registrar: null },
  ],
}

function wordsOf(code: keyof typeof domainTexts, params: FindingParams, subject: string): FindingText[] {
  const finding: Finding = { code, severity: 'warning', subject, params }
  return LANGUAGES.map((language) => domainTexts[code][language](finding))
}

describe('the words of the domain check', () => {
  it.each(Object.entries(CASES))(
    'for %s say what is wrong, what it means and what to do, in both languages',
    (code, cases) => {
      for (const params of cases) {
        for (const subject of ['khaen-nuea.go.th', 'example.com']) {
          for (const words of wordsOf(code as keyof typeof domainTexts, params, subject)) {
            expect(words.message).toContain(subject)
            for (const text of Object.values(words)) {
              expect(text).not.toMatch(/undefined|null|NaN|\(\)|“”|\s{2}|\s$/)
              expect(text.length).toBeGreaterThan(20)
            }
          }
        }
      }
    },
  )

  it('give Thai readers the Buddhist year and the rules of .th names alone', () => {
    const params = { expiresOn: '2027-01-02', daysLeft: 40, registrar: 'THNIC' }
    const [thai] = wordsOf('domain.expires-soon', params, 'khaen-nuea.go.th')
    expect(thai?.message).toBe('ชื่อโดเมน khaen-nuea.go.th จะหมดอายุวันที่ 2 มกราคม 2570 (อีก 40 วัน)')
    expect(thai?.remedy).toContain('หนังสือรับรอง')
    const [other] = wordsOf('domain.expires-soon', params, 'example.com')
    expect(other?.remedy).not.toContain('หนังสือรับรอง')
  })

  it('survive findings that an older version stored without values', () => {
    for (const code of Object.keys(CASES)) {
      for (const words of wordsOf(code as keyof typeof domainTexts, {}, 'khaen-nuea.go.th')) {
        expect(JSON.stringify(words)).not.toMatch(/undefined|NaN/)
      }
    }
  })
})

describe('the line of the domain check in the table', () => {
  const facts = {
    name: 'khaen-nuea.go.th',
    registrar: 'THNIC',
    createdAt: null,
    expiresAt: '2027-10-07T16:59:59.000Z',
    expiresOn: '2027-10-07',
    daysLeft: 318,
    source: 'rdap' as const,
    statuses: [],
    nameservers: [],
    checkedAt: null,
    stale: false,
    registrarExpiresAt: null,
    sources: [],
  }
  const line = (changes: Partial<typeof facts> | { expiresOn: null }, language: 'th' | 'en', codes: string[] = []) =>
    domainKind.summarise(
      {
        target: 'khaen-nuea.go.th',
        status: 'ok',
        findings: codes.map((code) => ({ code, severity: 'critical' as const, subject: 'khaen-nuea.go.th' })),
        facts: { ...facts, ...changes },
        startedAt: 0,
        durationMs: 0,
      },
      language,
    )

  it('says when the name runs out and with whom it is', () => {
    expect(line({}, 'en')).toBe('expires 7 Oct 2027 (in 318 days) · THNIC')
    expect(line({}, 'th')).toBe('หมดอายุ 7 ต.ค. 2570 (อีก 318 วัน) · THNIC')
    expect(line({ daysLeft: 1 }, 'en')).toBe('expires 7 Oct 2027 (in 1 day) · THNIC')
    expect(line({ daysLeft: 0 }, 'th')).toBe('หมดอายุวันนี้ (7 ต.ค. 2570) · THNIC')
    expect(line({ daysLeft: -2 }, 'en')).toBe('expired 7 Oct 2027 (2 days ago) · THNIC')
    expect(line({ stale: true }, 'en')).toBe('expires 7 Oct 2027 (in 318 days) · THNIC (old answer)')
    expect(line({ expiresOn: null }, 'th')).toBe('ไม่ทราบวันหมดอายุ · THNIC')
    expect(line({}, 'en', ['domain.not-registered'])).toBe('not registered')
  })
})
