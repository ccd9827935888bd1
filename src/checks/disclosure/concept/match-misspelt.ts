import type { FuzzyHit } from './edit-distance.ts'
import { fuzzyFind } from './edit-distance.ts'
import type { Lexicon } from './lexicon.ts'
import { letterPairs } from './lexicon.ts'
import type { Match } from './match.ts'
import type { Scanned } from './scan.ts'
import { hasFriend, hasNever, isFriend } from './scan.ts'

const SHORTEST = 8
const LONGEST = 100
const MOST_EDITS = 3
/** Letters of a phrase that hold its head word. */
const HEAD = 4

/** Phrases that stand in the label but for a slip or two of the pen. */
export function* matchMisspelt(lexicon: Lexicon, label: Scanned): Generator<Match> {
  const { core } = label
  if (core.length < SHORTEST || core.length > LONGEST) return
  const shared = new Uint8Array(lexicon.phrases.length)
  for (const pair of letterPairs(core)) {
    for (const index of lexicon.pairs.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1
  }
  for (const [index, { entry, phrase }] of lexicon.phrases.entries()) {
    const { folded, text } = phrase
    const most = editsFor(folded)
    // Each edit changes two pairs at most.
    if (most === 0 || (shared[index] ?? 0) < phrase.pairs - 2 * most || folded.length > core.length + most) continue
    if (isFriend(entry, label) || hasNever(entry, label, folded)) continue
    const hit = fuzzyFind(core, folded, most)
    if (!hit || hit.edits === 0 || !sameNumbers(core, folded, hit) || !sameHead(core, folded, hit)) continue
    if (hasFriend(entry, label, core.slice(hit.start, hit.end))) continue
    const coverage = Math.min(1, (hit.end - hit.start) / core.length)
    const score = 0.55 + 0.4 * coverage - 0.02 * hit.edits
    const offset = Math.max(0, label.whole.indexOf(core))
    yield { concept: entry.concept.id, score, phrase: text, start: hit.start + offset, end: hit.end + offset }
  }
}

function editsFor({ length }: string): number {
  return length < SHORTEST ? 0 : length < 14 ? 1 : length < 28 ? 2 : MOST_EDITS
}

/** Six months are not twelve: a slip of the pen never changes a number. */
function sameNumbers(core: string, phrase: string, { start, end }: FuzzyHit): boolean {
  const numbers = (text: string) => text.replaceAll(/\D+/g, ' ').trim()
  return numbers(core.slice(start, end)) === numbers(phrase)
}

/** A plan is not a report: the word that a phrase begins with bears no more than one slip. */
function sameHead(core: string, phrase: string, { start }: FuzzyHit): boolean {
  return fuzzyFind(core.slice(start, start + HEAD + 1), phrase.slice(0, HEAD), 1) !== undefined
}
