/**
 * Thai text as people meant it, whatever keyboard, editor or PDF writer produced it.
 *
 * No Unicode form mends Thai: NFC leaves a decomposed sara am apart, NFKC takes a good one apart, and neither joins two
 * SARA E into SARA AE. So the rules are our own, and every one of them costs one linear pass.
 */

/** Characters that nobody sees: zero-width space and joiners, soft hyphen, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g

/** Where old Thai fonts keep shifted copies of letters and marks; PDF writers leak them into the text. */
const SHIFTED = /[\uf700-\uf71a]/g
/** What U+F700 to U+F71A stand for, in their order. */
const SHIFTED_GLYPHS =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c' +
  '\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a'

/** Thai and full-width digits. */
const DIGITS = /[\u0e50-\u0e59\uff10-\uff19]/g

/** Any run of white space that is not already one plain space. */
const SPACES = /[^\S ]\s*| \s+/g

/** Typed for SARA AA by mistake; right only behind RU and LU (ฤๅ, ฦๅ). */
const LAKKHANGYAO = /(?<![\u0e24\u0e26])\u0e45/g

/** Vowels above and below, maitaikhu, tone marks, thanthakhat, nikhahit, yamakkan. */
const MARK = '\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e'
const NIKHAHIT = '\u0e4d'
const SARA_AA = '\u0e32'
const SARA_AM = '\u0e33'

/** A space in front of a mark or sara am is never meant; before sara aa it stands for the nikhahit of a sara am. */
const PIECE = ` ?[${MARK}${SARA_AM}]| ${SARA_AA}|${SARA_AA}(?<=${NIKHAHIT}[${MARK} ]*${SARA_AA})`

/** A mark alone, a vowel with its tone or thanthakhat, a sara am with its tone. */
const RIGHT = `(?:[\\u0e31\\u0e34-\\u0e39]?[\\u0e48-\\u0e4c]|[${MARK}]|[\\u0e48-\\u0e4b]?${SARA_AM})(?!${PIECE})`

/** Clusters of marks in need of mending. Passing over the right ones, by far the most, makes a page five times as cheap. */
const CLUSTER = new RegExp(`(?!${RIGHT})(?:${PIECE})+`, 'g')

/** The order within a cluster: vowel below, vowel above, maitaikhu, tone, thanthakhat, the rare rest. */
const MARK_ORDER = '\u0e3a\u0e38\u0e39\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4e\u0e4d'

/**
 * Mends what differs without meaning: invisible characters, Thai and full-width digits (to 0-9), white space (to single
 * spaces, trimmed), `เเ` for `แ`, decomposed sara am (with or without a tone mark in it, or as the space + `า` that PDF
 * writers leave), order and repetition of marks, and Latin capitals. Linear in the length; idempotent.
 */
export function normaliseThai(text: string): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(SHIFTED, (glyph) => SHIFTED_GLYPHS.charAt(glyph.charCodeAt(0) - 0xf700))
    .replace(DIGITS, arabicDigit)
    .toLowerCase()
    .replace(SPACES, ' ')
    .replace(LAKKHANGYAO, SARA_AA)
  return mendMarks(plain).trim()
}

/** Whatever is neither a Latin small letter or digit nor a Thai letter, vowel or mark. */
const NOT_COMPARED = new RegExp(`[^a-z0-9\\u0e01-\\u0e2e\\u0e30-\\u0e33\\u0e40-\\u0e45${MARK}]+`, 'g')

/**
 * The form in which two labels are compared: {@link normaliseThai}, then without spaces and punctuation, and with the
 * letters that are confused in everyday words folded (`ฏ` to `ฎ`: ปฏิบัติ, กฎหมาย). Not for showing to people.
 */
export function foldThai(text: string): string {
  return mendMarks(normaliseThai(text).replace(NOT_COMPARED, '')).replaceAll('ฏ', 'ฎ')
}

function mendMarks(text: string): string {
  return text.replaceAll('เเ', 'แ').replace(CLUSTER, mendCluster)
}

function arabicDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code - (code >= 0xff10 ? 0xff10 : 0x0e50))
}

function mendCluster(cluster: string): string {
  const marks = new Set(cluster.replaceAll(' ', ''))
  // No word begins with sara aa: where one follows a space or a nikhahit, the two were one sara am.
  const saraAm = marks.delete(SARA_AA) || marks.has(SARA_AM)
  if (saraAm) [SARA_AM, NIKHAHIT].forEach((part) => marks.delete(part))
  return [...marks].sort((a, b) => MARK_ORDER.indexOf(a) - MARK_ORDER.indexOf(b)).join('') + (saraAm ? SARA_AM : '')
}
