import { Unzip, UnzipInflate } from 'fflate'
import type { DocumentKind } from '../site-map.ts'
import type { Extracted } from './extract.ts'
import { MAX_TEXT } from './extract.ts'

/** Unpacked bytes read of one file in a package; the words stand in front. */
const MAX_ENTRY = 8_000_000
const MAX_ENTRIES = 2_000
/** Small steps keep a bomb from unpacking at one blow. */
const STEP = 16_384

const WANTED: Partial<Record<DocumentKind, RegExp>> = {
  docx: /^word\/document\d?\.xml$/,
  xlsx: /^xl\/(sharedStrings|workbook)\.xml$/,
  pptx: /^ppt\/slides\/slide\d{1,2}\.xml$/,
  odf: /^content\.xml$/,
}
const PROPERTIES = /^(docProps\/core|meta)\.xml$/

/** Words and title of a packed office file; of any other zip the names of its files. */
export function extractPackage(bytes: Uint8Array, kind: DocumentKind): Extracted {
  const wanted = WANTED[kind]
  const entries = new Map<string, string>()
  const names: string[] = []
  const decoder = new TextDecoder()
  const oversize = { found: false }
  const unzip = new Unzip((file) => {
    if (names.length < MAX_ENTRIES) names.push(file.name)
    if (!wanted?.test(file.name) && !PROPERTIES.test(file.name)) return
    let size = 0
    file.ondata = (error, chunk) => {
      if (error) return
      size += chunk.length
      if (size > MAX_ENTRY) {
        oversize.found = true
        file.terminate()
        return
      }
      entries.set(file.name, (entries.get(file.name) ?? '') + decoder.decode(chunk, { stream: true }))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && !oversize.found; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    }
  } catch {
    if (entries.size === 0) return { text: '', title: '', damaged: true }
  }
  if (names.length === 0) return { text: '', title: '', damaged: true }
  const parts = [...entries].filter(([name]) => wanted?.test(name))
  const properties = [...entries].find(([name]) => PROPERTIES.test(name))?.[1] ?? ''
  const title = /<dc:title[^>]{0,200}>([^<]{0,300})<\/dc:title>/.exec(properties)?.[1] ?? ''
  const sheets = kind === 'xlsx' ? (entries.get('xl/workbook.xml')?.match(/<sheet\b/g)?.length ?? 0) : 0
  return {
    text: (wanted ? parts.map(([name, xml]) => wordsOf(name, xml)).join('\n') : names.join('\n')).slice(0, MAX_TEXT),
    title: decodeEntities(title),
    ...(sheets > 0 ? { pageCount: sheets } : {}),
    ...(oversize.found ? { tooLarge: true } : {}),
  }
}

function wordsOf(name: string, xml: string): string {
  if (name === 'xl/workbook.xml') {
    return [...xml.matchAll(/<sheet\b[^>]{0,500}\bname="([^"]{0,200})"/g)]
      .map((m) => decodeEntities(m[1] ?? ''))
      .join('\n')
  }
  return decodeEntities(
    xml
      .slice(0, 40 * MAX_TEXT)
      .replace(/<\/(w:p|a:p|text:p|text:h|si|w:tr)>|<(w:br|text:line-break|w:tab|text:tab)\b[^>]*>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  )
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** Thai words in an office file of before 2007: they stand there as UTF-16, between binary tables. */
export function extractCompound(bytes: Uint8Array): Extracted {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Text may begin at odd offsets as well.
  const runs = [0, 1].flatMap((odd) => thaiRuns(file.subarray(odd).toString('utf16le')))
  return { text: runs.join('\n').slice(0, MAX_TEXT), title: '' }
}

function thaiRuns(text: string): readonly string[] {
  const runs = text.match(/[\u0e01-\u0e5b0-9a-zA-Z .,()/\-:"'\r\n\t]{6,}/g) ?? []
  return runs.map((run) => run.trim()).filter((run) => (run.match(/[\u0e01-\u0e5b]/g)?.length ?? 0) >= 4)
}

/** Words of a rich text file, whose Thai letters are bytes of windows-874 or numbers of Unicode. */
export function extractRtf(bytes: Uint8Array): Extracted {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2_000_000)).toString('latin1')
  const decoder = new TextDecoder('windows-874')
  const text = source
    .replace(/\{\\\*[^{}]*\}/g, '')
    .replace(/\\(par|line|cell|row)\b ?/g, '\n')
    .replace(/\\u(-?\d{1,6}) ?(?:\\'[0-9a-f]{2}|\?)?/g, (_, code: string) =>
      String.fromCharCode((Number(code) + 65_536) % 65_536),
    )
    .replace(/(?:\\'[0-9a-f]{2})+/gi, (run) => decoder.decode(Buffer.from(run.replaceAll("\\'", ''), 'hex')))
    .replace(/\\[a-z]+-?\d* ?|[{}]/gi, '')
  return { text: text.slice(0, MAX_TEXT), title: '' }
}
