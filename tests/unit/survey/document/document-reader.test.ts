import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { Received } from '../../../../src/survey/crawl/fetcher.ts'
import { createDocumentReader } from '../../../../src/survey/document/document-reader.ts'
import { createExtractor } from '../../../../src/survey/document/extractor.ts'
import { makePdf } from '../../../support/pdf.ts'

const extractor = createExtractor()
const reader = createDocumentReader(extractor)
afterAll(() => extractor.close())

const LINES = Array.from({ length: 12 }, (_, i) => `แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๓ หน้า ${i}`)

function received(url: string, body: Uint8Array, headers: Record<string, string> = {}, truncated = false): Received {
  return {
    kind: 'received',
    finalUrl: url,
    statusCode: 200,
    headers,
    body,
    truncated,
    sha256: createHash('sha256').update(body).digest('hex'),
    validators: {},
  }
}
function read(name: string, body: Uint8Array, headers: Record<string, string> = {}, truncated = false) {
  const url = `https://www.example.go.th/docs/${encodeURIComponent(name)}`
  return reader.read(url, received(url, body, headers, truncated))
}

describe('a PDF', () => {
  test('its text, pages, title, size and digest', async () => {
    const body = makePdf({ pages: [LINES, LINES], title: 'แผนการดำเนินงาน 2563' })
    const reading = await read('แผน.pdf', body, { 'last-modified': 'Wed, 06 May 2020 03:00:00 GMT' })
    expect(reading).toMatchObject({
      kind: 'pdf',
      pageCount: 2,
      title: 'แผนการดำเนินงาน 2563',
      fileName: 'แผน.pdf',
      bytes: body.length,
      readable: 'yes',
      lastModified: Date.UTC(2020, 4, 6, 3),
    })
    expect(reading.text).toContain('ประจำปีงบประมาณ พ.ศ. ๒๕๖๓')
    expect(reading.sha256).toHaveLength(64)
  })
  test('a scan opens, and nobody can read it but a person', async () => {
    expect(await read('a.pdf', makePdf({ pages: [[], []], looks: 'scan' }))).toMatchObject({
      readable: 'no',
      unreadable: 'scan',
      pageCount: 2,
    })
  })
  test('glyphs without meaning', async () => {
    expect(await read('a.pdf', makePdf({ pages: [LINES], looks: 'glyphs' }))).toMatchObject({
      readable: 'no',
      unreadable: 'glyphs',
    })
  })
  test('a title that a program wrote by itself is none', async () => {
    expect((await read('a.pdf', makePdf({ pages: [LINES], title: 'Microsoft Word - แผน 63' }))).title).toBe('แผน 63')
    expect((await read('a.pdf', makePdf({ pages: [LINES], title: 'Scan_0001' }))).title).toBe('')
  })
  test('one that is cut in the middle or garbage is damaged', async () => {
    expect((await read('a.pdf', Buffer.from('%PDF-1.4\nnothing else'))).broken).toBe('damaged')
  })
  test('one too large to be fetched whole is not read, and not called broken', async () => {
    const reading = await read(
      'a.pdf',
      makePdf({ pages: [LINES] }).subarray(0, 500),
      { 'content-length': '50000000' },
      true,
    )
    expect(reading).toMatchObject({ kind: 'pdf', bytes: 50_000_000, unreadable: 'too-large' })
    expect(reading.broken).toBeUndefined()
    expect(reading.sha256).toBeUndefined()
  })
})

describe('what is no document', () => {
  test('nothing at all', async () => {
    expect((await read('a.pdf', new Uint8Array())).broken).toBe('empty-file')
  })
  test('a web page under the name of one', async () => {
    expect(await read('a.pdf', Buffer.from('<html><title>404</title><h1>ไม่พบไฟล์</h1>'))).toMatchObject({
      kind: 'html',
      broken: 'html-instead',
    })
  })
  test('a page to sign in', async () => {
    expect((await read('a.pdf', Buffer.from('<html><form><input type="password"></form>'))).broken).toBe('login')
  })
  test('bytes of no known kind', async () => {
    expect((await read('a.pdf', Buffer.from([1, 2, 3, 4]))).broken).toBe('damaged')
  })
})

describe('office files', () => {
  test('the words and title of a docx', async () => {
    const xml =
      '<w:document><w:p><w:r><w:t>แผนพัฒนา</w:t></w:r><w:r><w:t>ท้องถิ่น</w:t></w:r></w:p><w:p><w:r><w:t>พ.ศ. 2561 &amp; 2565</w:t></w:r></w:p></w:document>'
    const body = zipSync({
      'word/document.xml': strToU8(xml),
      'docProps/core.xml': strToU8('<cp><dc:title>แผน 5 ปี</dc:title></cp>'),
    })
    expect(await read('a.docx', body)).toMatchObject({
      kind: 'docx',
      title: 'แผน 5 ปี',
      text: 'แผนพัฒนาท้องถิ่น\nพ.ศ. 2561 & 2565\n',
    })
  })
  test('the cells and sheets of an xlsx', async () => {
    const body = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="ต.ค. 62"/><sheet name="พ.ย. 62"/></sheets></workbook>',
      ),
      'xl/sharedStrings.xml': strToU8('<sst><si><t>สขร.1</t></si><si><t>วงเงิน</t></si></sst>'),
    })
    expect(await read('a.xlsx', body)).toMatchObject({
      kind: 'xlsx',
      pageCount: 2,
      text: expect.stringContaining('สขร.1') as string,
    })
  })
  test('the names of the files in a zip', async () => {
    expect((await read('a.zip', zipSync({ 'แผน_2563.pdf': strToU8('x') }))).text).toBe('แผน_2563.pdf')
  })
  test('Thai words of a doc of before 2007', async () => {
    const text = Buffer.from('รายงานผลการดำเนินงาน ประจำปี ๒๕๖๒', 'utf16le')
    const body = Buffer.concat([
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      Buffer.alloc(500, 1),
      text,
      Buffer.from('WordDocument', 'utf16le'),
    ])
    expect((await read('a.doc', body)).text).toContain('รายงานผลการดำเนินงาน ประจำปี ๒๕๖๒')
  })
  test('Thai words of a rich text file', async () => {
    expect(
      (
        await read(
          'a.rtf',
          Buffer.from("{\\rtf1\\ansi\\ansicpg874 \\'a1\\'d2\\'c3 \\u3649?\\u3612?\\u3609?\\par}", 'latin1'),
        )
      ).text,
    ).toContain('การ แผน')
  })
})

describe('the name of a file', () => {
  const pdf = makePdf({ pages: [LINES] })
  test.each([
    ['attachment; filename="plan 2563.pdf"', 'plan 2563.pdf'],
    ["attachment; filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99.pdf", 'แผน.pdf'],
    ['inline; filename=a.pdf', 'a.pdf'],
  ])('%s', async (header, name) => {
    expect((await read('download', pdf, { 'content-disposition': header })).fileName).toBe(name)
  })
})

describe('a document made to hurt', () => {
  const bomb = deflateSync(Buffer.alloc(300_000_000, 0x20))

  test('a stream that swells a thousandfold is not unpacked', async () => {
    const head =
      '%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n'
    const stream = `4 0 obj\n<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n`
    const body = Buffer.concat([
      Buffer.from(head + stream, 'latin1'),
      bomb,
      Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
    ])
    const before = process.memoryUsage.rss()
    expect(await read('a.pdf', body)).toMatchObject({ kind: 'pdf', readable: 'no', unreadable: 'too-large' })
    expect(process.memoryUsage.rss() - before).toBeLessThan(350_000_000)
  })

  test('streams packed twice are not unpacked', async () => {
    const twice = deflateSync(bomb)
    const body = Buffer.concat([
      Buffer.from(
        `%PDF-1.5\n4 0 obj\n<< /Length ${twice.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`,
        'latin1',
      ),
      twice,
      Buffer.from('\nendstream\nendobj\n%%EOF'),
    ])
    expect((await read('a.pdf', body)).unreadable).toBe('too-large')
  })

  test('an office file that swells is cut off', async () => {
    const body = zipSync({ 'word/document.xml': Buffer.alloc(60_000_000, 0x41) })
    expect(await read('a.docx', body)).toMatchObject({ kind: 'docx', unreadable: 'too-large' })
  })

  test('one that takes for ever is given up, and the next one is read', async () => {
    const hasty = createExtractor({ timeout: 1, heapMb: 160, growth: 300_000_000 })
    const slow = createDocumentReader(hasty)
    const url = 'https://www.example.go.th/a.pdf'
    const body = makePdf({ pages: Array.from({ length: 15 }, () => LINES) })
    expect(await slow.read(url, received(url, body))).toMatchObject({ kind: 'pdf', unreadable: 'timeout' })
    await hasty.close()
    expect((await read('a.pdf', makePdf({ pages: [LINES] }))).readable).toBe('yes')
  })
})
