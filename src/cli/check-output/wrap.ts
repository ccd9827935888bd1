import stringWidth from 'string-width'

const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

/**
 * Columns that a terminal gives a text: Thai vowels and tone marks above and below take none. SARA AM takes one there,
 * though Unicode counts it to the letter before it; so it is measured as the SARA AA that stands in the line.
 */
export function columnsOf(text: string): number {
  return stringWidth(text.replaceAll('\u0e33', '\u0e32'))
}

/** Where a line may be broken: at spaces, and between Thai words, which are written without any. */
function pieces(text: string): string[] {
  return text
    .split(/(?<= )/)
    .flatMap((word) => (/[\u0e00-\u0e7f]/.test(word) ? [...segmenter.segment(word)].map((s) => s.segment) : [word]))
}

/** Breaks a text into lines of at most `width` columns; a piece that is wider (a long URL) stands on a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line !== '' && columnsOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  lines.push(line.trimEnd())
  return lines
}

/** Fills up with spaces by what the terminal shows. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

/** What a website sent must not steer the terminal: control characters and changes of direction become spaces. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
}
