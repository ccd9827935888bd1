/** Enough for a call with its arguments; more is a program. */
const MAX_CODE = 2_000
const STRING_LITERAL = /(['"])((?:\\.|(?!\1)[^\\]){1,800})\1/g
const LOOKS_LIKE_URL =
  /^(?:https?:)?\/\/\S|^\.{0,2}\/[^/\s]|^[\w%./-]+\.(?:php|html?|aspx?|jsp|cgi|pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png)\b|^[\w%./-]*\?[\w%[\]-]+=|^[a-z][\w-]*\/[\w%./-]+$/i
const NAVIGATION =
  /(?:(?:window|document|self|top|parent)\s*\.\s*)*location\s*(?:\.\s*href\s*)?=\s*(['"])([^'"\\]{1,800})\1|location\s*\.\s*(?:replace|assign)\s*\(\s*(['"])([^'"\\]{1,800})\3/i

/** Whether a bare word in an attribute is an address: `page.php?id=3` is, `news` is not. */
export function looksLikeUrl(text: string): boolean {
  return LOOKS_LIKE_URL.test(text.trim())
}

/** The address inside a handler such as `MM_openBrWindow('news_detail.php?news_id=912','','width=600')`; undefined where there is none. */
export function urlInHandler(code: string): string | undefined {
  const text = decodeScheme(code.slice(0, MAX_CODE))
  for (const match of text.matchAll(STRING_LITERAL)) {
    const literal = unescapeLiteral(match[2] ?? '')
    if (looksLikeUrl(literal)) return literal.trim()
  }
  return undefined
}

/** Where a script sends its reader as soon as it runs. Not inside functions that wait for a click: the caller asks only of pages that show nothing else. */
export function urlOfNavigation(code: string): string | undefined {
  const match = NAVIGATION.exec(code.slice(0, 20 * MAX_CODE))
  return match?.[2] ?? match?.[4]
}

export interface WrittenLink {
  readonly href: string
  readonly label: string
}

/** A link that a script writes into the page as a literal: `document.write('<a href="x.php">…</a>')`. */
const WRITTEN_ANCHOR =
  /<a\b[^<>]{0,300}?\bhref\s*=\s*\\?["']([^"'\\<>]{1,500})\\?["'][^<>]{0,300}>([^<>]{1,200})<\\?\/a/gi
/** The tree menus of old sites: `d.add(3, 1, 'label', 'page.php')`. */
const TREE_ENTRY = /\.add\(\s*\d{1,5}\s*,\s*-?\d{1,5}\s*,\s*(['"])([^'"]{1,200})\1\s*,\s*(['"])([^'"]{1,500})\3/g

/** Menus that are written by a script from literals. */
export function linksInScript(code: string): readonly WrittenLink[] {
  const text = code.slice(0, 300_000)
  const anchors = text.includes('href')
    ? [...text.matchAll(WRITTEN_ANCHOR)].map((m) => ({ href: m[1] ?? '', label: m[2] ?? '' }))
    : []
  const entries = text.includes('.add(')
    ? [...text.matchAll(TREE_ENTRY)].map((m) => ({ href: m[4] ?? '', label: m[2] ?? '' }))
    : []
  return [...anchors, ...entries].slice(0, 500)
}

function decodeScheme(code: string): string {
  return code
    .replace(/^\s*javascript:/i, '')
    .replace(/%(2[0-9a-f]|3[0-9a-f])/gi, (escape) => decodeURIComponent(escape))
}

function unescapeLiteral(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}
