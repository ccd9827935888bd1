import { Ajv2020 } from 'ajv/dist/2020.js'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { lastWeek } from '../../../src/model/report/period.ts'
import type { ReportData } from '../../../src/model/report/report-data.ts'
import { reportJsonSchema } from '../../../src/model/report/report-data.ts'
import { buildReport } from '../../../src/reports/build/build-report.ts'
import type { Format, ReportDress } from '../../../src/reports/format.ts'
import { PLAIN_DRESS } from '../../../src/reports/format.ts'
import { harmless } from '../../../src/reports/formats/csv.ts'
import { reportFormats } from '../../../src/reports/registry.ts'
import { reportSource } from '../../../src/store/report-source.ts'
import { PRINTING, SITE } from '../../support/report-office.ts'
import { busyWeek } from '../../support/report-scene.ts'
import { freshSqlite } from '../../support/store.ts'

/** What a website may put into a report: formula, markup of three languages, a control character. */
const HOSTILE = '=HYPERLINK("http://evil.example","x") <script>alert(1)</script> #panic("typst") \\u{1} ${"\u0001"}'

let data: ReportData

beforeAll(async () => {
  const database = await freshSqlite()
  const store = await database.open()
  await busyWeek(store)
  data = await buildReport(reportSource(store, PRINTING), lastWeek(PRINTING, 'Asia/Bangkok'), {
    organisation: 'องค์การบริหารส่วนตำบลแคนเหนือ',
    language: 'th',
    timeZone: 'Asia/Bangkok',
    now: PRINTING,
    sites: [SITE],
    describe: ({ code }) => ({ message: `${HOSTILE} ${code}`, meaning: '', remedy: HOSTILE }),
  })
  await database.dispose()
})

async function text(format: Format, dress: ReportDress = PLAIN_DRESS): Promise<string> {
  return new TextDecoder().decode(await format.render(data, dress))
}

describe('html', () => {
  it('is one file that needs nothing else and runs nothing', async () => {
    const page = load(await text(reportFormats.html))
    expect(page('script, iframe, link, img').length).toBe(0)
    expect(page('style').text()).not.toMatch(/url\((?!data:)/)
    expect(page('[src], [srcset]').length).toBe(0)
    expect(page('html').attr('lang')).toBe('th')
  })

  it('shows what a website says as text', async () => {
    const page = load(await text(reportFormats.html))
    expect(page('td').text()).toContain('<script>alert(1)</script>')
  })

  it('names every drawing, and no id twice', async () => {
    const page = load(await text(reportFormats.html))
    expect(page('figure > svg:not([aria-label])').length).toBe(0)
    const ids = page('[id]')
      .toArray()
      .map((element) => element.attribs['id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('writes Thai digits where that is asked for, but not in addresses', async () => {
    const page = load(await text(reportFormats.html, { ...PLAIN_DRESS, thaiDigits: true }))
    expect(page('h1 + p').text()).toBe('๑๖–๒๒ พฤศจิกายน ๒๕๖๙')
    expect(page('section a').attr('href')).toBe(SITE.url)
  })
})

describe('csv', () => {
  it('is a file for each table, which spreadsheets take for UTF-8 and for no formula', () => {
    const parts = reportFormats.csv.parts?.(data) ?? []
    expect(parts.map(({ suffix }) => suffix)).toEqual(
      ['summary', 'actions', 'incidents', 'renewals', 'disclosure', 'daily'].map((id) => `-${id}.csv`),
    )
    for (const { content } of parts) expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const incidents = strFromU8(parts[2]?.content ?? new Uint8Array())
    expect(incidents).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")`)
    expect(incidents).toContain('2026-11-18 10:00:00,2026-11-18 12:00:00,120,0.25')
  })

  it('makes harmless what a spreadsheet would reckon, and leaves the rest alone', () => {
    expect(['=1+1', '+1', '-1', '@x', '\t=1', '＝1', 'a=1', 'อบต.'].map(harmless)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\t=1",
      "'＝1",
      'a=1',
      'อบต.',
    ])
  })

  it('is one zip where one file is wanted', async () => {
    const files = unzipSync(await reportFormats.csv.render(data, PLAIN_DRESS))
    expect(Object.keys(files)).toHaveLength(6)
  })
})

describe('xlsx', () => {
  it('has a sheet for each table with frozen headers, real dates and numbers, and texts that stay texts', async () => {
    const files = unzipSync(await reportFormats.xlsx.render(data, PLAIN_DRESS))
    const sheet = (number: number): string => strFromU8(files[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array())
    const names = [...strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]+)"/g)]
    expect(names.map(([, name]) => name)).toEqual([
      'สรุป',
      'สิ่งที่ต้องทำ',
      'เหตุการณ์ในช่วงนี้',
      'ครบกำหนดภายใน 90 วัน',
      'การเปิดเผยข้อมูลสาธารณะ',
      'รายวัน',
    ])
    for (let number = 1; number <= 6; number++) expect(sheet(number)).toContain('state="frozen"')
    // 16 November 2026 is day 46342 of a spreadsheet.
    const daily = load(sheet(6), { xml: true })
    const monday = daily('row').eq(1).find('c').eq(1)
    expect([monday.attr('t') ?? 'n', monday.text()]).toEqual(['n', '46342'])
    // The outage began on the 18th at 10:00 on the clock of the office.
    expect(sheet(3)).toContain(`<v>${46344 + 10 / 24}`.slice(0, 16))
    expect(sheet(3)).not.toContain('<f>')
  })
})

describe('json', () => {
  it('is what its schema says, and the schema is the one that is published', async () => {
    const schema: object = JSON.parse(reportJsonSchema())
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(validate(JSON.parse(await text(reportFormats.json))), JSON.stringify(validate.errors)).toBe(true)
    const published = fileURLToPath(new URL('../../../docs/report.schema.json', import.meta.url))
    expect(readFileSync(published, 'utf8')).toBe(reportJsonSchema())
  })
})

describe('pdf', () => {
  it('is set whatever a website says, and bears its fonts', async () => {
    const pdf = Buffer.from(await reportFormats.pdf.render(data, PLAIN_DRESS)).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf).toContain('Sarabun')
    expect(pdf).toMatch(/\/Lang\s*\(th\)/)
  })

  it('is the same to the byte when it is made again', async () => {
    const one = await reportFormats.pdf.render(data, PLAIN_DRESS)
    expect(Buffer.compare(await reportFormats.pdf.render(data, PLAIN_DRESS), one)).toBe(0)
  })

  it('is a memorandum by option, with the emblem that the office gives', async () => {
    const emblem = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20"/></svg>'
    const memo = { ...PLAIN_DRESS.memo, garuda: { bytes: new TextEncoder().encode(emblem), type: 'svg' as const } }
    const dress = { style: 'memo' as const, thaiDigits: true, memo }
    const pdf = Buffer.from(await reportFormats.pdf.render(data, dress)).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
  })

  it('is set without a single look, too', async () => {
    const empty: ReportData = { ...data, sites: [], actions: [], gaps: [], totalsBefore: null, light: 'unknown' }
    for (const format of Object.values(reportFormats)) {
      expect((await format.render(empty, PLAIN_DRESS)).byteLength).toBeGreaterThan(100)
    }
  })
})
