import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'

export interface Decoded {
  readonly text: string
  /** What was believed in the end, as the WHATWG Encoding Standard names it: `utf-8`, `windows-874`. */
  readonly charset: string
}

/** How far a `<meta charset>` is looked for; browsers stop at 1,024 bytes, pages that open with long comments do not. */
const META_WITHIN = 4_096
/** Share of the bytes above 0x7f that must belong to well-formed UTF-8 for a text with a few broken characters to be UTF-8. */
const MOSTLY = 0.9

/**
 * Decodes a page as its author meant it. A byte order mark wins, then UTF-8 that is well formed (Thai in any other
 * charset never is), then the `Content-Type` header, then `<meta>`, then windows-874. A label that claims UTF-8 where
 * the bytes are not counts for nothing. Texts that lost half a character to a careless cut stay UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked !== undefined) return decodeAs(marked, bytes)
  if (isUtf8(bytes)) {
    const declared = labelOf(contentType)
    // Plain ASCII with zero bytes in between is UTF-16 to whoever says so.
    return declared?.startsWith('utf-16') && bytes.includes(0) ? decodeAs(declared, bytes) : decodeAs('utf-8', bytes)
  }
  if (utf8Share(bytes) >= MOSTLY) return decodeAs('utf-8', bytes)
  const labels = [labelOf(contentType), metaLabel(bytes)]
  return decodeAs(labels.find((label) => label !== undefined && label !== 'utf-8') ?? 'windows-874', bytes)
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return undefined
}

/** Building one costs more than decoding a short page. */
const decoders = new Map<string, TextDecoder>()

function decodeAs(charset: string, bytes: Uint8Array): Decoded {
  let decoder = decoders.get(charset)
  if (decoder === undefined) {
    decoder = new TextDecoder(charset)
    decoders.set(charset, decoder)
  }
  return { text: decoder.decode(bytes), charset }
}

/** The charset that a header or a `<meta>` names, if it is one that can be decoded. */
function labelOf(text: string | undefined): string | undefined {
  const label = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text ?? '')?.[1]?.toLowerCase()
  if (label === undefined) return undefined
  // The Encoding Standard knows tis-620, iso-8859-11 and windows-874, but not the other spellings that Thai pages use.
  if (/^(x-)?(windows|cp|ibm|ms)?-?874$|^tis-?620|^iso-?8859-?11$/.test(label)) return 'windows-874'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** A page that can be read byte by byte as far as its `<meta>` cannot be UTF-16, whatever that says. */
function metaLabel(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, META_WITHIN)).toString('latin1')
  const declaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  const label = declaration === undefined ? undefined : labelOf(`charset=${declaration}`)
  const found = label ?? labelOf(/<meta[^>]{0,500}?charset\s*=\s*["']?\s*[\w.:-]+/i.exec(head)?.[0])
  return found?.startsWith('utf-16') ? undefined : found
}

/**
 * Which part of the bytes above 0x7f belongs to well-formed sequences of three or four bytes, as Thai does in UTF-8.
 * Shorter ones prove nothing: in windows-874 any vowel with the consonant behind it looks like one.
 */
function utf8Share(bytes: Uint8Array): number {
  let high = 0
  let formed = 0
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) {
      i += 1
      continue
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 1
    let tail = 1
    while (tail < length && ((bytes[i + tail] ?? 0) & 0xc0) === 0x80) tail += 1
    high += tail
    if (length > 2 && tail === length) formed += length
    i += tail
  }
  return high === 0 ? 1 : formed / high
}
