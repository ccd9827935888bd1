/** What a visitor reads of a page, without building its tree: a page is looked at every minute, its tree is rarely needed. */
export interface PageText {
  /** White space folded; '' where there is none. */
  readonly title: string
  /** Text outside of comments, scripts, styles and the like; block elements leave a space, white space is not folded further. */
  readonly text: string
  readonly links: number
  /** Pictures, frames, scripts and other things that may show something though there is no text. */
  readonly media: number
  /** False where reading ended at `maxChars`. */
  readonly complete: boolean
}

/** Elements whose content is not text (HTML Living Standard section 13.2.5: raw text and RCDATA), or is for other readers. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'])
const MEDIA = new Set(['img', 'iframe', 'frame', 'script', 'svg', 'video', 'object', 'embed', 'canvas', 'input'])
/** Elements within a line; any other one parts words. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

/**
 * Reads at most `maxChars` characters of text. Linear in the length of the page, whatever it holds; what is
 * malformed is read as browsers do where that changes what is seen (`--!>` ends a comment, an open quote swallows the rest).
 */
export function readText(html: string, maxChars = Number.POSITIVE_INFINITY): PageText {
  const parts: string[] = []
  let title: string | undefined
  let chars = 0
  let links = 0
  let media = 0
  let at = 0
  while (at < html.length && chars <= maxChars) {
    let open = html.indexOf('<', at)
    while (open !== -1 && !opensTag(html, open)) open = html.indexOf('<', open + 1)
    const end = open === -1 ? html.length : open
    if (end > at) {
      const piece = html.slice(at, end)
      parts.push(piece)
      chars += piece.trim().length
    }
    if (open === -1) break
    const tag = readTag(html, open)
    at = tag.end
    if (tag.name === '') continue
    if (!INLINE.has(tag.name)) parts.push(' ')
    if (tag.closing) continue
    if (tag.name === 'a') links += 1
    if (MEDIA.has(tag.name)) media += 1
    if (tag.name !== 'title' && !SKIPPED.has(tag.name)) continue
    const close = endOfRaw(html, tag.name, at)
    if (tag.name === 'title') title ??= html.slice(at, close)
    at = close
  }
  return {
    title: decodeEntities(title ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    text: decodeEntities(parts.join('')),
    links,
    media,
    complete: chars <= maxChars,
  }
}

interface Tag {
  /** Lower case; '' for a comment or a declaration. */
  readonly name: string
  readonly closing: boolean
  readonly end: number
}

function readTag(html: string, open: number): Tag {
  const next = html.charCodeAt(open + 1)
  if (next === BANG || next === QUESTION) return { name: '', closing: false, end: endOfComment(html, open) }
  const closing = next === SLASH
  const start = open + (closing ? 2 : 1)
  let stop = start + 1
  while (stop < html.length && stop - start < MAX_NAME && !endsName(html.charCodeAt(stop))) stop += 1
  return { name: html.slice(start, stop).toLowerCase(), closing, end: endOfTag(html, stop) }
}

const [SPACE, BANG, SLASH, EQUALS, MORE, QUESTION] = [0x20, 0x21, 0x2f, 0x3d, 0x3e, 0x3f]
const MAX_NAME = 32

/** A `<` before anything else is a character like others. */
function opensTag(html: string, open: number): boolean {
  const next = html.charCodeAt(open + 1)
  return isLetter(next) || next === BANG || next === QUESTION || (next === SLASH && isLetter(html.charCodeAt(open + 2)))
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
}

function endsName(code: number): boolean {
  return code <= SPACE || code === SLASH || code === MORE
}

/** Behind the `>` of a tag. A quote that opens a value hides any `>` in it; where it is never closed it swallows the rest. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (code === MORE) return at + 1
    if (code !== EQUALS) continue
    while (html.charCodeAt(at + 1) <= SPACE) at += 1
    const quote = html.charAt(at + 1)
    if (quote !== '"' && quote !== "'") continue
    const close = html.indexOf(quote, at + 2)
    if (close === -1) break
    at = close
  }
  return html.length
}

const COMMENT_END = /--!?>/g

function endOfComment(html: string, open: number): number {
  if (!html.startsWith('<!--', open)) {
    const end = html.indexOf('>', open)
    return end === -1 ? html.length : end + 1
  }
  // `<!-->` and `<!--->` are whole comments: the end may share the dashes of the start.
  if (html.startsWith('>', open + 4)) return open + 5
  if (html.startsWith('->', open + 4)) return open + 6
  COMMENT_END.lastIndex = open + 4
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length
}

const RAW_ENDS = new Map([...SKIPPED, 'title'].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')]))

function endOfRaw(html: string, name: string, from: number): number {
  const end = RAW_ENDS.get(name)
  if (end === undefined) return from
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  zwnj: '',
  zwj: '',
  copy: '©',
  reg: '®',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
}

/** Numeric references, in which Word saves Thai, and the names that pages use around Thai text. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
