import type { DocumentReading } from '../site-map.ts'

export type TextJudgement = Pick<DocumentReading, 'readable' | 'unreadable'>

/** Letters on a page below which it holds a picture and perhaps a stamp. */
const LETTERS_PER_PAGE = 25
/** A share of signs without meaning above which words can no longer be trusted. */
const MANY_GLYPHS = 0.12
const SOME_GLYPHS = 0.02
/** Fewer letters than this say nothing about the language. */
const MIN_LETTERS = 60

/** Private use planes, where fonts keep glyphs that no other font knows; and what stands for "unknown". */
const PRIVATE_USE = /[\ue000-\uf6ff\uf71b-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}\ufffd]/gu
const THAI_LETTER = /[\u0e01-\u0e2e\u0e30-\u0e33\u0e40-\u0e45]/g
const LATIN_LETTER = /[A-Za-z]/g
const LATIN_WORD = /\b[A-Za-z][a-z]{2,}\b/g
/** Marks that nothing carries: the letters beneath them were lost. */
const STRAY_MARK = /(?:^|[\s\d(])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g

/**
 * Whether a program can read a text that was extracted from a document, and if not, why. Pure.
 *
 * @param pages pages of the document, to tell a scan with a stamp from a text.
 */
export function judgeText(text: string, pages = 1): TextJudgement {
  const thai = count(text, THAI_LETTER)
  const latin = count(text, LATIN_LETTER)
  const glyphs = count(text, PRIVATE_USE)
  const letters = thai + latin
  if (letters + glyphs < LETTERS_PER_PAGE * Math.min(pages, 4)) return { readable: 'no', unreadable: 'scan' }
  const lost = glyphs / (letters + glyphs)
  if (lost > 0.5 || (lost > MANY_GLYPHS && thai < glyphs)) return { readable: 'no', unreadable: 'glyphs' }
  if (lost > SOME_GLYPHS) return { readable: 'partly', unreadable: 'glyphs' }
  if (thai < letters * 0.05 && letters >= MIN_LETTERS && !isLatinProse(text, latin)) {
    return { readable: 'no', unreadable: 'noise' }
  }
  if (count(text, STRAY_MARK) > thai * 0.08 && thai >= MIN_LETTERS) return { readable: 'partly', unreadable: 'noise' }
  return { readable: 'yes' }
}

/** Words of an English text make up most of its letters; the noise of an OCR is letters between signs and digits. */
function isLatinProse(text: string, latin: number): boolean {
  const words = text.match(LATIN_WORD) ?? []
  const inWords = words.reduce((sum, word) => sum + word.length, 0)
  const vowels = words.filter((word) => /[aeiouy]/i.test(word)).length
  return inWords > latin * 0.6 && vowels > words.length * 0.8
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
