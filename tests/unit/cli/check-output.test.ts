import { describe, expect, test } from 'vitest'
import type { CheckReport, ReportedCheck, ReportedFinding } from '../../../src/cli/check-output/report.ts'
import { renderJunit } from '../../../src/cli/check-output/junit.ts'
import { renderTable } from '../../../src/cli/check-output/table.ts'
import { columnsOf, pad, printable, wrap } from '../../../src/cli/check-output/wrap.ts'

const expired: ReportedFinding = {
  code: 'tls.expired',
  severity: 'critical',
  subject: 'www.example.go.th:443',
  message: 'ใบรับรองหมดอายุเมื่อ 1 พฤศจิกายน 2569',
  meaning: 'ผู้เข้าชมเห็นคำเตือนสีแดงและเข้าเว็บไซต์ไม่ได้',
  remedy: 'ติดต่อผู้ให้บริการโฮสติ้งให้ต่ออายุใบรับรอง ใช้เวลาไม่เกิน 1 วัน',
  evidence: { excerpt: 'Not After: Nov 1 00:00:00 2026 GMT' },
}
const tls: ReportedCheck = {
  kind: 'tls',
  target: 'www.example.go.th:443',
  status: 'critical',
  summary: 'ใบรับรองหมดอายุแล้ว 22 วัน',
  durationMs: 41.2,
  findings: [expired],
  facts: {},
}
const page: ReportedCheck = {
  kind: 'page',
  target: 'https://www.example.go.th/',
  status: 'ok',
  summary: 'ตอบ 200 ใน 120 มิลลิวินาที',
  durationMs: 120,
  findings: [],
  facts: {},
}

function report(checks: readonly ReportedCheck[], status: CheckReport['status']): CheckReport {
  const site = { id: 'office', name: 'เว็บไซต์ อบต.แคนเหนือ', url: 'https://www.example.go.th/', status, checks }
  const [startedAt, finishedAt] = ['2026-11-23T09:00:00.000Z', '2026-11-23T09:00:01.500Z']
  return { schema: 'wenyam.check/1', startedAt, finishedAt, status, sites: [site] }
}

describe('the table', () => {
  const plain = { language: 'th', colour: false, columns: undefined } as const

  test('begins with the line that a monitoring system shows', () => {
    const first = (...args: Parameters<typeof report>) => renderTable(report(...args), plain).split('\n')[0]
    expect(first([page, tls], 'critical')).toBe(
      'WENYAM CRITICAL - ตรวจ 2 รายการ ไม่ปกติ 1 รายการ · เว็บไซต์ อบต.แคนเหนือ: ใบรับรองหมดอายุเมื่อ 1 พฤศจิกายน 2569 · ใช้เวลา 1.5 วินาที',
    )
    expect(first([page], 'ok')).toBe('WENYAM OK - ตรวจ 1 รายการ ปกติทั้งหมด · ใช้เวลา 1.5 วินาที')
    expect(first([], 'unknown')).toBe('WENYAM UNKNOWN - ไม่มีรายการให้ตรวจ · ใช้เวลา 1.5 วินาที')
  })

  test('says nothing there that a monitoring system takes for performance data', () => {
    const check = { ...tls, findings: [{ ...expired, message: 'a | b' }] }
    expect(renderTable(report([check], 'critical'), plain).split('\n')[0]).not.toContain('|')
  })

  test('shows each check in a row and each finding with its remedy and evidence below it', () => {
    expect(renderTable(report([page, tls], 'critical'), plain)).toMatchInlineSnapshot(`
      "WENYAM CRITICAL - ตรวจ 2 รายการ ไม่ปกติ 1 รายการ · เว็บไซต์ อบต.แคนเหนือ: ใบรับรองหมดอายุเมื่อ 1 พฤศจิกายน 2569 · ใช้เวลา 1.5 วินาที

      เว็บไซต์ อบต.แคนเหนือ  https://www.example.go.th/
        รายการ       ผล           เวลา  รายละเอียด
        หน้าเว็บ       ✓ ปกติ      120 ms  ตอบ 200 ใน 120 มิลลิวินาที
        ใบรับรอง TLS  ✗ ต้องแก้ไข   41 ms  ใบรับรองหมดอายุแล้ว 22 วัน
          ✗ ต้องแก้ไข  www.example.go.th:443  tls.expired
            ใบรับรองหมดอายุเมื่อ 1 พฤศจิกายน 2569
            ผู้เข้าชมเห็นคำเตือนสีแดงและเข้าเว็บไซต์ไม่ได้
            วิธีแก้: ติดต่อผู้ให้บริการโฮสติ้งให้ต่ออายุใบรับรอง ใช้เวลาไม่เกิน 1 วัน
            หลักฐาน: “Not After: Nov 1 00:00:00 2026 GMT”
      "
    `)
  })

  test('lines up its columns however many marks stand above and below the Thai letters', () => {
    const rows = renderTable(report([page, tls], 'critical'), plain)
      .split('\n')
      .slice(3, 6)
    const starts = ['รายละเอียด', page.summary, tls.summary].map((text, i) => {
      const row = rows[i] ?? ''
      return columnsOf(row.slice(0, row.indexOf(text)))
    })
    expect(new Set(starts).size).toBe(1)
  })

  test.each([40, 60, 80, 120])('stays within a terminal of %i columns', (columns) => {
    const text = renderTable(report([page, tls], 'critical'), { ...plain, columns })
    // The first line belongs to the monitoring system, which takes one line whole.
    const widths = text
      .split('\n')
      .slice(2)
      .map((line) => columnsOf(line))
    expect(Math.max(...widths)).toBeLessThanOrEqual(Math.max(columns, 60))
  })

  test('is coloured only when it is told to', () => {
    expect(renderTable(report([tls], 'critical'), plain)).not.toContain('\u001b')
    expect(renderTable(report([tls], 'critical'), { ...plain, colour: true })).toContain('\u001b[31m')
  })

  test('a website cannot steer the terminal', () => {
    const hostile = '\u001b]0;owned\u0007\u001b[2J\u202eevil'
    const check = { ...tls, summary: hostile, findings: [{ ...expired, evidence: { excerpt: hostile } }] }
    expect(renderTable(report([check], 'critical'), plain).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })
})

describe('wrapping', () => {
  test('breaks Thai between words, never inside', () => {
    const lines = wrap('ติดต่อผู้ให้บริการโฮสติ้งให้ต่ออายุใบรับรอง', 20)
    expect(lines.join('')).toBe('ติดต่อผู้ให้บริการโฮสติ้งให้ต่ออายุใบรับรอง')
    expect(lines.every((line) => columnsOf(line) <= 20)).toBe(true)
    expect(lines.every((line) => !/^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/.test(line))).toBe(true)
  })

  test('leaves a web address whole, so that it can be clicked', () => {
    const url = 'https://www.example.go.th/a/very/long/path/of/a/document.pdf'
    expect(wrap(`ดูที่ ${url} แล้วแก้ไข`, 30)).toContain(url)
  })

  test('measures as a terminal does', () => {
    expect(['ที่นี่', 'น้ำ', 'ทำ', '✓', 'abc'].map(columnsOf)).toEqual([2, 2, 2, 1, 3])
  })

  test('pads by columns, not by letters', () => {
    expect(columnsOf(pad('ที่นี่', 10))).toBe(10)
  })

  test('keeps zero-width joints of Thai words', () => {
    expect(printable('ตำบล\u200bแคน')).toBe('ตำบล\u200bแคน')
  })
})

describe('junit', () => {
  test('has a suite a site and a case a check; a warning fails too, the unknown is an error', () => {
    const warning = { ...tls, status: 'warning' as const }
    const unknown = { ...tls, kind: 'domain', status: 'unknown' as const, findings: [] }
    const xml = renderJunit(report([page, warning, unknown], 'warning'), 'en')
    expect(xml).toContain('<testsuites name="wenyam" tests="3" failures="1" errors="1" time="0.202">')
    expect(xml).toContain(
      '<testsuite name="office" tests="3" failures="1" errors="1" skipped="0" time="0.202" timestamp="2026-11-23T09:00:00">',
    )
    expect(xml).toContain('<testcase classname="wenyam.office" name="page https://www.example.go.th/" time="0.120"/>')
    expect(xml).toMatch(/<failure type="warning" message="ใบรับรองหมดอายุแล้ว 22 วัน">tls\.expired [^<]+<\/failure>/)
    expect(xml).toMatch(/<error type="unknown"/)
  })

  test('stays XML whatever a website sent', () => {
    const nasty = `</failure>"&\u0000\u001b\ud800<script>`
    const xml = renderJunit(report([{ ...tls, summary: nasty }], 'critical'), 'th')
    expect(xml).toContain('message="&lt;/failure&gt;&quot;&amp;\ufffd\ufffd\ufffd&lt;script&gt;"')
  })
})
