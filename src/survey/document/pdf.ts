import { inflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'
import type { Extracted } from './extract.ts'
import { MAX_TEXT } from './extract.ts'

/** Reports say what they are on their first pages. */
const MAX_PAGES_READ = 15
/** No honest stream of a text page is larger, unpacked. */
const MAX_STREAM = 64_000_000
/** Deflate packs at most 1,032 to 1: shorter streams cannot be bombs. */
const MIN_BOMB = 32_000
const TWICE_PACKED = /\/Filter\s*\[[^\]]{0,200}\/Fl(?:ateDecode)?\b[^\]]{0,200}\/Fl(?:ateDecode)?\b/

/** Text, title and page count of a PDF. To be called where time and memory are bounded: hostile files cost both. */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  if (isBomb(bytes)) return { text: '', title: '', tooLarge: true }
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false, disableFontFace: true })
    try {
      let text = ''
      for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES_READ) && text.length < MAX_TEXT; number += 1) {
        const page = await pdf.getPage(number)
        const content = await page.getTextContent()
        for (const item of content.items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '')
        text += '\n'
        page.cleanup()
      }
      const { info } = await pdf.getMetadata()
      const title: unknown = 'Title' in info ? info.Title : undefined
      return {
        text: text.slice(0, MAX_TEXT),
        title: typeof title === 'string' ? title : '',
        pageCount: pdf.numPages,
      }
    } finally {
      await pdf.destroy()
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return name === 'PasswordException' ? { text: '', title: '', locked: true } : { text: '', title: '', damaged: true }
  }
}

/** Whether a packed stream swells beyond all reason: told before a reader keeps it whole in memory. */
function isBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (TWICE_PACKED.test(file.toString('latin1', 0, 4_000_000))) return true
  let at = 0
  while ((at = file.indexOf('stream', at)) >= 0) {
    const start = at + 6
    const isEnd = file.subarray(at - 3, at).equals(Buffer.from('end'))
    at = start
    if (isEnd) continue
    const end = file.indexOf('endstream', start)
    const length = (end < 0 ? file.length : end) - start
    if (length >= MIN_BOMB && swells(file.subarray(start, start + length))) return true
    at = end < 0 ? file.length : end
  }
  return false
}

function swells(stream: Buffer): boolean {
  const from = stream[0] === 0x0d ? 2 : 1
  // Only zlib streams: pictures are packed otherwise.
  if (((stream[from] ?? 0) & 0x0f) !== 8) return false
  try {
    inflateSync(stream.subarray(from), { maxOutputLength: MAX_STREAM })
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}
