import { describe, expect, it } from 'vitest'
import { DISCLOSURE_CODES } from '../../../../src/checks/disclosure/codes.ts'
import type { ReasonCode } from '../../../../src/checks/disclosure/judge/verdict.ts'
import { reasonWords } from '../../../../src/checks/disclosure/reason-words.ts'
import { disclosureTexts } from '../../../../src/checks/disclosure/texts.ts'
import type { Finding } from '../../../../src/model/finding.ts'
import { LANGUAGES } from '../../../../src/model/language.ts'
import { FAILURE_REASONS } from '../../../../src/net/failure.ts'

const REASONS: readonly ReasonCode[] = [
  'found',
  'found-undated',
  'confirmed',
  'rejected',
  'answered-by-checks',
  'other-period',
  'target-fails',
  'says-nothing-yet',
  'heading-only',
  'nothing-found',
  'wrong-target',
  'not-the-thing',
  'part-missing',
  'same-file',
  'needs-script',
  'unreadable',
  'year-unknown',
  'forbidden',
  'unread',
]

function finding(code: string, params: Finding['params'] = {}): Finding {
  const names = { catalogue: 'oit-2563', item: 'O12', titleTh: 'รายงานผลการดำเนินงานประจำปี', titleEn: 'Annual report' }
  return { code: `disclosure.${code}`, severity: 'warning', subject: 'oit-2563 O12', params: { ...names, ...params } }
}

const say = (language: 'th' | 'en', code: string, params?: Finding['params']) =>
  disclosureTexts[`disclosure.${code}`]?.[language](finding(code, params))

describe('the words of the disclosure check', () => {
  it.each(DISCLOSURE_CODES)('say what %s is, what it means and what to do, in both languages', (code) => {
    for (const language of LANGUAGES) {
      const text = say(language, code, { reason: 'other-period', found: 2560, period: 2562, points: 0.5 })
      for (const part of [text?.message, text?.meaning, text?.remedy]) {
        expect(part?.length).toBeGreaterThan(10)
        expect(part).not.toMatch(/undefined|null|NaN|\[object/)
      }
      if (language === 'th') expect(text?.message).toMatch(/[ก-๎]/)
    }
  })

  it('name the year that was found and the year that is asked for', () => {
    const params = { reason: 'other-period', found: 2560, period: 2562 }
    expect(say('th', 'outdated', params)?.message).toBe(
      '“O12 รายงานผลการดำเนินงานประจำปี” ยังไม่เป็นปัจจุบัน: พบเฉพาะข้อมูลของปีอื่น ล่าสุดคือปี 2560 แต่ต้องเป็นของปี 2562',
    )
    expect(say('en', 'outdated', params)?.message).toBe(
      '“O12 Annual report” is out of date: only other years are there, the latest is 2560; 2562 is asked for.',
    )
  })

  it('tell what was there before it lapsed', () => {
    const params = { reason: 'target-fails', detail: 'http-status', code: 404, lapsed: true, before: 'present' }
    expect(say('th', 'broken', params)?.message).toContain('(ครั้งก่อนครบถ้วน): มีหัวข้ออยู่ แต่ลิงก์ปลายทางเปิดไม่ได้ (HTTP 404)')
  })

  it('say the points at stake, and mark what is only recalled', () => {
    const meaning = say('en', 'missing', { reason: 'nothing-found', points: 0.571, recalled: true })?.meaning
    expect(meaning).toContain('about 0.57 of the 100 points')
    expect(meaning).toContain('No published source confirms')
  })

  it('do not say twice that nothing was found', () => {
    expect(say('th', 'missing', { reason: 'nothing-found' })?.message).toBe(
      'ไม่พบ “O12 รายงานผลการดำเนินงานประจำปี” บนเว็บไซต์',
    )
  })

  it.each(REASONS)('have a clause for the reason %s', (code) => {
    for (const language of LANGUAGES) {
      const words = reasonWords(
        { code, params: { found: 2560, detail: 'scan', checks: 'tls', label: 'ประกาศ' } },
        language,
      )
      expect(words.length).toBeGreaterThan(4)
      expect(words).not.toMatch(/undefined/)
    }
  })
})

describe('a website that could not be looked at', () => {
  const down = (language: 'th' | 'en', reason: string, detail: string, statusCode = 200) =>
    say(language, 'unreachable', { reason, detail, statusCode })?.message

  it.each([
    ['soft-error', 'database-error', 200, 'เพราะเว็บไซต์แสดงข้อผิดพลาดจากฐานข้อมูลแทนเนื้อหา'],
    ['soft-error', 'sends to the start page', 200, 'เพราะเว็บไซต์แสดงหน้าแจ้งข้อผิดพลาดแทนเนื้อหา'],
    ['http-status', 'HTTP 503', 503, 'เพราะเว็บไซต์ตอบว่าเปิดไม่ได้ (HTTP 503)'],
    ['http-status', 'most of the known pages do not answer', 0, 'เพราะเว็บไซต์ไม่ตอบในหน้าส่วนใหญ่ที่รู้จัก'],
    ['something-new', 'whatever', 0, 'เพราะเว็บไซต์ไม่ตอบ'],
  ])('%s (%s): is told why in words', (reason, detail, statusCode, words) => {
    expect(down('th', reason, detail, statusCode)).toBe(`ตรวจการเปิดเผยข้อมูลไม่ได้ ${words}`)
  })

  it.each(FAILURE_REASONS)('%s: no raw reason stands in the Thai sentence', (reason) => {
    expect(down('th', reason, 'connect ECONNREFUSED 127.0.0.1:9', 0)).not.toMatch(/[a-z]{3}/i)
    expect(down('en', reason, 'raw-detail', 0)).not.toContain('raw-detail')
  })

  it('limits have names', () => {
    const message = say('th', 'incomplete', { limits: ['pages', 'time'], pagesRead: 400 })?.message
    expect(message).toBe('อ่านเว็บไซต์ได้ไม่ครบ หยุดที่ 400 หน้า เพราะถึงขีดจำกัดของจำนวนหน้า, เวลา')
  })
})
