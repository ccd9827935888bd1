import type { Entry } from '../concept/lexicon.ts'
import type { Candidate } from './candidate.ts'
import type { OwnContent } from './own-content.ts'

/** Letters of a page that tells of one thing; whatever is longer tells of many. */
const LONGEST = 5_000
/** A page that nobody named so: enough for a look, less than any label. */
const SCORE = 0.56

/**
 * Pages that show the thing under a name that says nothing of it: an address with telephone and e-mail is the contact
 * page, whatever the menu calls it.
 */
export function* bySignature(own: OwnContent, entries: Iterable<Entry>, start: string): Generator<Candidate> {
  const { page, folded } = own
  if (page.url === start || folded.length > LONGEST) return
  for (const entry of entries) {
    const phrase = signatureIn(entry, folded)
    if (phrase === undefined) continue
    const label = own.names[0] ?? page.title
    yield { concept: entry.concept.id, score: SCORE, phrase, label, url: page.finalUrl, page }
  }
}

/** The words by which a folded text shows the thing; undefined where it does not. */
export function signatureIn({ shows }: Entry, folded: string): string | undefined {
  const shown = shows.find((groups) => groups.every((words) => words.some((word) => folded.includes(word))))
  return shown?.flatMap((words) => words.find((word) => folded.includes(word)) ?? []).join(' + ')
}
