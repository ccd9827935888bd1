import { readLabel } from '../concept/label.ts'
import type { Candidate, Matchers } from './candidate.ts'
import type { OwnContent } from './own-content.ts'

const OWN_NAME = 0.92
const OWN_SECTION = 0.86
const PLAIN_HEADING = 0.7
/** The same, of a heading that only together with the page's name says what stands below it. */
const HEADING_BELOW_NAME = 0.62

/** What a page may be, by its own names, and what its sections may be, by their headings. */
export function* ofPage(own: OwnContent, { match, together }: Matchers, start: string): Generator<Candidate> {
  const { page } = own
  const base = { url: page.finalUrl, page }
  const headings = page.headings.filter(({ frame }) => !frame)
  // Beside the title only the first heading names the page: each of the others names what stands below it.
  const first = own.names.find((name) => headings.some(({ text }) => text === name))
  const names = own.names.filter((name) => name === first || !headings.some(({ text }) => text === name))
  for (const name of page.url === start ? [] : names) {
    for (const { concept, score, phrase } of match(name)) {
      yield { ...base, concept, score: score * OWN_NAME, phrase, label: name }
    }
  }
  for (const { text } of headings) {
    if (headings.length === 1 && names.includes(text)) continue
    const { number } = readLabel(text)
    const plain = match(text).filter(({ score }) => score >= PLAIN_HEADING)
    const below = plain.length > 0 || text === first ? [] : names.flatMap((name) => together(name, text))
    for (const { concept, score, phrase } of [...plain, ...below.filter(({ score }) => score >= HEADING_BELOW_NAME)]) {
      const section = { section: text, ...(number === undefined ? {} : { number }) }
      yield { ...base, ...section, concept, score: score * OWN_SECTION, phrase, label: text }
    }
  }
}
