const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** Characters that show nothing and only turn or hide text: controls, direction marks, byte order marks, tags. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Bidi_Control}\u{FEFF}\u{E0000}-\u{E007F}]/gu
/** Thai stacks three marks on a letter at most; longer stacks only cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu

/** Text of unknown origin as plain lines: nothing in it turns, hides or overprints what stands around it. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\p{Surrogate}/gu, '\u{FFFD}')
    .replaceAll(STACKED_MARKS, '$1')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

export function oneLine(text: string): string {
  return plainText(text).replaceAll(/\s*\n\s*/g, ' ')
}

/** Marks included, no letter is longer. */
const LETTER = 40

/** At most `limit` UTF-16 units, never in the middle of a letter and its marks; what was cut ends with `…`. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  // Segmenting is slow: only the letters around the end are looked at.
  const start = Math.max(0, limit - 2 * LETTER)
  let end = start
  for (const { index, segment } of graphemes.segment(text.slice(start, limit + LETTER))) {
    if (start + index + segment.length > limit - 1) break
    end = start + index + segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}

/** For HTML and XML alike, in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
