import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/model/language.ts'
import type { Finding } from '../../../../src/model/finding.ts'
import { TLS_CODES } from '../../../../src/checks/tls/codes.ts'
import type { TlsFacts } from '../../../../src/checks/tls/facts.ts'
import { summarise } from '../../../../src/checks/tls/summary.ts'
import { tlsTexts } from '../../../../src/checks/tls/texts.ts'

const DAY = 86_400_000

function finding(code: string, params: Finding['params'] = {}): Finding {
  const place = { host: 'www.example.go.th', port: 443, role: 'site' }
  return {
    code: `tls.${code}`,
    severity: 'critical',
    subject: 'www.example.go.th:443',
    params: { ...place, ...params },
  }
}

function textOf(given: Finding, language: 'th' | 'en' = 'th') {
  const text = tlsTexts[given.code]?.[language](given)
  if (!text) throw new Error(`no text for ${given.code}`)
  return text
}

/** Every value that any text asks for. */
const FULL = {
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2027-01-22T03:00:00.000Z',
  revokedAt: '2026-11-20T03:00:00.000Z',
  leftMs: 12 * DAY,
  altNames: ['other.go.th'],
  sent: ['www.example.go.th', 'Root', 'Issuing'],
  expected: ['www.example.go.th', 'Issuing', 'Root'],
  certificate: 'Issuing',
  issuer: 'Some Authority',
  reason: 'failed',
  detail: 'ERR_SSL_NO_SHARED_CIPHER',
  algorithm: 'sha1WithRSAEncryption',
  keyType: 'rsa',
  keyBits: 1024,
  protocol: 'TLSv1.1',
  cipher: 'AES128-SHA',
  purposes: ['1.3.6.1.5.5.7.3.3'],
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(TLS_CODES)('%s has a message, a meaning and a remedy, and bears missing values', (code) => {
    for (const text of Object.values(textOf(finding(code, FULL), language))) {
      expect(text.length).toBeGreaterThan(10)
      expect(text).not.toMatch(/undefined|null|NaN|\[object|  |\( ?\)|1970|2513/)
    }
    expect(textOf({ code: `tls.${code}`, severity: 'critical', subject: 'x:443' }, language).message).not.toMatch(
      /undefined/,
    )
  })
})

test('an expiry names the day in the Buddhist era and what is left', () => {
  const soon = finding('expires-soon', { validTo: '2027-01-22T03:00:00.000Z', leftMs: 12 * DAY + 5 * 3_600_000 })
  expect(textOf(soon).message).toBe(
    'ใบรับรองความปลอดภัย (SSL) ของ www.example.go.th จะหมดอายุวันที่ 22 มกราคม 2570 (เหลืออีก 12 วัน 5 ชั่วโมง)',
  )
  expect(textOf(soon, 'en').message).toBe(
    'The certificate of www.example.go.th expires on 22 January 2027 (12 days 5 hours left)',
  )
})

test('the day is that of Bangkok', () => {
  expect(textOf(finding('expired', { validTo: '2026-12-31T17:30:00.000Z' })).message).toContain('1 มกราคม 2570')
})

test('a Thai host is shown in Thai, with its port where it is an unusual one', () => {
  const { message } = textOf(finding('self-signed', { host: 'xn--12c1fe0br.xn--o3cw4h', port: 8443 }))
  expect(message).toContain('.ไทย:8443')
})

test('a sibling and a redirect say who is hit', () => {
  expect(textOf(finding('wrong-host', { role: 'sibling', altNames: ['a.go.th'] })).meaning).toMatch(
    /^ผู้ที่พิมพ์ที่อยู่เว็บไซต์เป็น www/,
  )
  expect(textOf(finding('wrong-host', { role: 'redirect' }), 'en').meaning).toMatch(/^Visitors who are sent on to www/)
})

describe('the summary', () => {
  const facts: TlsFacts = { validTo: '2027-01-22T03:00:00.000Z', daysLeft: 60, hosts: [] }
  const result = (findings: readonly Finding[]) =>
    ({ target: 'www.example.go.th:443', status: 'ok', findings, facts, startedAt: 0, durationMs: 1 }) as const

  test('of a sound certificate says how long it lasts', () => {
    expect(summarise(result([]), 'th')).toBe('ใบรับรองใช้ได้ถึง 22 ม.ค. 2570 (เหลือ 60 วัน)')
    expect(summarise(result([]), 'en')).toBe('certificate valid until 22 Jan 2027 (60 days left)')
  })

  test('of faults names the gravest and counts the rest', () => {
    const order = { ...finding('wrong-order'), severity: 'warning' } as const
    const told = { ...finding('refused'), severity: 'info' } as const
    expect(summarise(result([told, order, finding('self-signed')]), 'en')).toMatch(
      /signed by the server itself.*\(and 1 more\)$/,
    )
    expect(summarise(result([told]), 'en')).toMatch(/^certificate valid/)
  })
})
