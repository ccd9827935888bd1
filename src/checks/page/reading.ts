import { hash } from 'node:crypto'
import { findFirewall } from '../../html/firewall.ts'
import { findSoftError, SOFT_ERROR_CHARS } from '../../html/soft-error.ts'
import type { SoftErrorKind } from '../../html/soft-error-rules.ts'
import { readText } from '../../html/text.ts'
import { foldThai, normaliseThai } from '../../model/thai/normalise.ts'
import { decodeText } from '../../net/http/charset.ts'
import type { Exchange } from '../../net/http/exchange.ts'

/** What the content of an answer says. */
export interface Reading {
  /** Lower-case hexadecimal digest of the body. */
  readonly sha256: string
  readonly charset: string
  readonly title: string
  /** How the text begins, for a reader to recognise the page. */
  readonly opening: string
  readonly softError?: SoftErrorKind
  /** The firewall that answered instead of the website. */
  readonly firewall?: string
  /** The texts asked for that the page does not show. */
  readonly missing: readonly string[]
}

const OPENING = 200
const MAX_TITLE = 300

/** Answers that hold something else than a page (a PDF, a picture, JSON) have no text to be wrong. */
const PAGE_TYPE = /html|^text\/plain|^$/i

/** Reads an answer: charset, title, and whether it is the page that was asked for. */
export function readPage(exchange: Exchange, contains: readonly string[], sha256 = digestOf(exchange.body)): Reading {
  const contentType = exchange.headers['content-type'] ?? ''
  const { text: html, charset } = decodeText(exchange.body, contentType)
  const page = readText(html, SOFT_ERROR_CHARS)
  const isPage = PAGE_TYPE.test(contentType)
  const unseen = contains.filter((phrase) => !page.title.includes(phrase) && !page.text.includes(phrase))
  return {
    sha256,
    charset,
    title: page.title.slice(0, MAX_TITLE),
    opening: page.text
      .slice(0, OPENING * 4)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, OPENING),
    ...(isPage && { softError: findSoftError(page, html), firewall: findFirewall(exchange, page) }),
    missing: unseen.length === 0 ? [] : stillMissing(unseen, html),
  }
}

/** Spelling variants, and words that markup parts, are forgiven; what only stands in scripts or comments is not shown. */
function stillMissing(phrases: readonly string[], html: string): readonly string[] {
  const { title, text } = readText(html)
  const shown = normaliseThai(`${title}\n${text}`)
  const unseen = phrases.filter((phrase) => !shown.includes(normaliseThai(phrase)))
  if (unseen.length === 0) return []
  const folded = foldThai(shown)
  return unseen.filter((phrase) => foldThai(phrase) === '' || !folded.includes(foldThai(phrase)))
}

function digestOf(body: Uint8Array): string {
  return hash('sha256', body)
}

interface Kept {
  readonly reading: Reading
  readonly contentType: string | undefined
  readonly contains: string
}

/** Some 500 bytes each. */
const CAPACITY = 10_000

/** Reads an answer, or recalls what the very same bytes said the last time: most pages rarely change. */
export function createReader(capacity = CAPACITY) {
  const kept = new Map<string, Kept>()
  return (key: string, exchange: Exchange, contains: readonly string[]): Reading => {
    const sha256 = digestOf(exchange.body)
    const contentType = exchange.headers['content-type']
    const wanted = contains.join('\n')
    const last = kept.get(key)
    const same = last?.reading.sha256 === sha256 && last.contentType === contentType && last.contains === wanted
    // Any other status is read together with its headers, and is rare.
    if (same && exchange.statusCode === 200) return last.reading
    const reading = readPage(exchange, contains, sha256)
    if (exchange.statusCode !== 200) return reading
    kept.delete(key)
    kept.set(key, { reading, contentType, contains: wanted })
    if (kept.size > capacity) {
      const oldest = kept.keys().next()
      if (!oldest.done) kept.delete(oldest.value)
    }
    return reading
  }
}
