import type { DocumentKind } from '../site-map.ts'

/** Some servers put blank lines or a byte order mark in front; readers look for the header in the first kilobyte. */
const PDF_HEADER_WITHIN = 1_024

/** What a body is by its first bytes; the type that the server declares decides only between texts. */
export function kindOf(body: Uint8Array, contentType = ''): DocumentKind {
  if (body.length === 0) return 'empty'
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, PDF_HEADER_WITHIN)).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(body)
  if (isCompound(body)) return compoundKind(body)
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('Rar!\x1a\x07')) return 'rar'
  if (isPicture(head)) return 'image'
  return textKind(head, contentType)
}

function isPicture(head: string): boolean {
  return (
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG\r\n') ||
    /^GIF8[79]a/.test(head) ||
    (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') ||
    /^BM.{4}\0\0\0\0/s.test(head) ||
    head.startsWith('II*\0') ||
    head.startsWith('MM\0*')
  )
}

/** The names of its entries stand in clear in a zip: no need to unpack anything. */
function zipKind(body: Uint8Array): DocumentKind {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (bytes.includes('word/document')) return 'docx'
  if (bytes.includes('xl/workbook') || bytes.includes('xl/worksheets')) return 'xlsx'
  if (bytes.includes('ppt/presentation') || bytes.includes('ppt/slides')) return 'pptx'
  return bytes.subarray(0, 200).includes('application/vnd.oasis.opendocument') ? 'odf' : 'zip'
}

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Whether a body is the container that Office files before 2007 share: cut in the middle, it does not say which of them. */
export function isCompound(body: Uint8Array): boolean {
  return COMPOUND.equals(body.subarray(0, COMPOUND.length))
}

/** Office files before 2007 share one container; the name of the main stream, in UTF-16, tells them apart. */
function compoundKind(body: Uint8Array): DocumentKind {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (bytes.includes(Buffer.from('WordDocument', 'utf16le'))) return 'doc'
  if (bytes.includes(Buffer.from('Workbook', 'utf16le'))) return 'xls'
  if (bytes.includes(Buffer.from('PowerPoint Document', 'utf16le'))) return 'ppt'
  return 'other'
}

function textKind(head: string, contentType: string): DocumentKind {
  if (/^(\xef\xbb\xbf)?\s*(<!--|<!doctype html|<html|<head|<body|<script|<meta|<frameset)/i.test(head)) return 'html'
  if (/text\/html|xhtml/i.test(contentType)) return 'html'
  if (/text\/csv/i.test(contentType)) return 'csv'
  // PHP pages without a type, and fragments.
  if (/<(div|table|p|a|br|span|font|center|title)\b[^>]*>/i.test(head)) return 'html'
  if (/^text\//i.test(contentType)) return 'text'
  return 'other'
}

/** The kind that a file name promises; undefined where it promises none. */
export function kindByName(name: string): DocumentKind | undefined {
  const extension = /\.(\w{2,5})$/.exec(name.replace(/[?#].*$/s, ''))?.[1]?.toLowerCase()
  switch (extension) {
    case 'pdf':
    case 'doc':
    case 'docx':
    case 'xls':
    case 'xlsx':
    case 'ppt':
    case 'pptx':
    case 'rtf':
    case 'csv':
    case 'zip':
    case 'rar':
      return extension
    case 'odt':
    case 'ods':
    case 'odp':
      return 'odf'
    case 'jpg':
    case 'jpeg':
    case 'png':
    case 'gif':
    case 'bmp':
    case 'webp':
    case 'tif':
    case 'tiff':
      return 'image'
    default:
      return undefined
  }
}
