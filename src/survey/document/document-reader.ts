import { parsePage } from '../../html/parse-page.ts'
import { decodeText } from '../../net/http/charset.ts'
import { addressKind, isStoredFile } from '../crawl/address.ts'
import type { Received } from '../crawl/fetcher.ts'
import type { BrokenReason, DocumentKind, DocumentReading } from '../site-map.ts'
import type { Extractor } from './extractor.ts'
import { fileNameOf } from './file-name.ts'
import { isCompound, kindByName, kindOf } from './magic.ts'
import { judgeText } from './readability.ts'
import { readStoredFile } from './stored-file.ts'

/** Opens what a link promised to be a document. */
export interface DocumentReader {
  /** `url` is the address as linked. */
  read(url: string, received: Received): Promise<DocumentReading>
  /** The reading of one that did not answer. */
  broken(url: string, finalUrl: string, statusCode: number, reason: BrokenReason): DocumentReading
}

/** Titles that programs write by themselves. */
const WORTHLESS_TITLE =
  /^(untitled.*|scan.*|document\d*|doc\d*|book\d*|slide \d+|powerpoint presentation|งานนำเสนอ powerpoint|\d+|[\w-]+\.(docx?|xlsx?|pdf|tmp|indd|cdr))$/i

/** Kinds with words to extract. */
const READABLE_KINDS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odf',
  'zip',
  'doc',
  'xls',
  'ppt',
  'rtf',
  'csv',
  'text',
])

export function createDocumentReader(extractor: Extractor): DocumentReader {
  function broken(url: string, finalUrl: string, statusCode: number, reason: BrokenReason): DocumentReading {
    const fileName = fileNameOf(url)
    return {
      url,
      finalUrl,
      statusCode,
      broken: reason,
      bytes: 0,
      kind: kindByName(fileName) ?? 'other',
      fileName,
      title: '',
      readable: 'no',
    }
  }

  async function read(url: string, received: Received): Promise<DocumentReading> {
    const { finalUrl, statusCode, headers, body, truncated, sha256 } = received
    const kind = kindOf(body, headers['content-type'])
    const fileName = fileNameOf(finalUrl, headers['content-disposition'])
    const modified = Date.parse(headers['last-modified'] ?? '')
    const base: DocumentReading = {
      url,
      finalUrl,
      statusCode,
      bytes: Number(truncated ? (headers['content-length'] ?? body.length) : body.length),
      kind,
      ...(truncated ? {} : { sha256 }),
      fileName,
      title: '',
      readable: 'no',
      ...(Number.isNaN(modified) ? {} : { lastModified: modified }),
    }
    if (kind === 'empty') return { ...base, broken: 'empty-file' }
    if (kind === 'html') return readHtml(base, url, received)
    const untold = truncated && isCompound(body)
    if (!untold && isWrongBinary(kind, kindByName(fileName))) return { ...base, broken: 'damaged' }
    if (kind === 'image') return { ...base, unreadable: 'scan' }
    if (!READABLE_KINDS.has(kind)) return { ...base, unreadable: 'unsupported' }
    if (truncated) return { ...base, unreadable: 'too-large' }
    return { ...base, ...(await readText(kind, body)) }
  }

  async function readText(kind: DocumentKind, body: Uint8Array): Promise<Partial<DocumentReading>> {
    const extracted = await extractor.extract(kind, body)
    if (typeof extracted === 'string') return { unreadable: extracted }
    const { text, pageCount, locked, damaged, tooLarge } = extracted
    if (damaged) return { broken: 'damaged' }
    const known = {
      title: usefulTitle(extracted.title),
      ...(pageCount === undefined ? {} : { pageCount }),
    }
    if (locked) return { ...known, unreadable: 'locked' }
    if (tooLarge && text === '') return { ...known, unreadable: 'too-large' }
    const judged = judgeText(text, kind === 'pdf' ? pageCount : 1)
    // A handful of words is all that a small sheet has: only a PDF without text is a scan.
    const judgement = judged.unreadable === 'scan' && kind !== 'pdf' ? { readable: 'partly' as const } : judged
    return { ...known, ...(text.trim() === '' ? {} : { text }), ...judgement }
  }

  return { read, broken }
}

/** HTML where a document was promised: a store's page about the file, or an error that says 200. */
function readHtml(base: DocumentReading, url: string, received: Received): DocumentReading {
  const { text } = decodeText(received.body, received.headers['content-type'])
  const page = parsePage(text, received.finalUrl)
  const walled = page.forms.some((form) => form.password)
  if (!walled && (isStoredFile(url) || isStoredFile(received.finalUrl))) {
    const words = page.blocks.map((block) => block.text).join('\n')
    const stored = readStoredFile(received.finalUrl, page.title, words.slice(0, 5_000))
    if (stored.broken) return { ...base, broken: stored.broken }
    return {
      ...base,
      kind: 'viewer',
      fileName: stored.name,
      title: usefulTitle(stored.name),
      unreadable: 'unsupported',
    }
  }
  if (walled) return { ...base, broken: 'login' }
  return addressKind(url) === 'page' ? base : { ...base, broken: 'html-instead', title: page.title }
}

/** Office programs open each other's kinds, so only a promise of quite another thing counts. */
function isWrongBinary(kind: DocumentKind, promised: DocumentKind | undefined): boolean {
  return kind === 'other' && promised !== undefined && promised !== 'csv' && promised !== 'zip' && promised !== 'rar'
}

function usefulTitle(title: string): string {
  const text = title
    .replace(/^microsoft (word|excel|powerpoint) - /i, '')
    .replace(/\s+/g, ' ')
    .trim()
  return WORTHLESS_TITLE.test(text) ? '' : text.slice(0, 300)
}
