import type { Term } from './concept.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import type { Match } from './match.ts'
import type { Scanned } from './scan.ts'
import { hasNever, isFriend, spanOf } from './scan.ts'

/** What a term is worth before its share of the label; one of shared words may fit by chance a little more often. */
const TERM = 0.6
const SHARED_TERM = 0.58

/** Concepts whose words the label holds, in whatever order. */
export function* matchTerms(lexicon: Lexicon, label: Scanned): Generator<Match> {
  const readings = new Map<Entry, Reading>()
  for (const { entry, term } of termsWithin(lexicon, label)) {
    let reading = readings.get(entry)
    if (!reading) readings.set(entry, (reading = readFor(entry, label)))
    if (reading.refused || (term.shared && reading.foreign)) continue
    const hits = hitsOf(term.groups, reading.text, label)
    if (hits) yield matchOf(entry, term, hits, label)
  }
}

/** The terms of which the label holds a word for every group. */
function termsWithin({ terms, termsByWord }: Lexicon, { words }: Scanned): readonly Lexicon['terms'][number][] {
  const groups = new Map<number, number>()
  for (const word of words) {
    for (const { term, group } of termsByWord.get(word) ?? []) groups.set(term, (groups.get(term) ?? 0) | (1 << group))
  }
  return [...groups].flatMap(([rank, held]) => {
    const place = terms[rank]
    return place && held === (1 << place.term.groups.length) - 1 ? [place] : []
  })
}

/** The label as one concept reads it. */
interface Reading {
  readonly refused: boolean
  /** Folded, without the words that hold one of the concept's without meaning it. */
  readonly text: string
  /** Whether it names a topic that the concept is not about. */
  readonly foreign: boolean
}

function readFor(entry: Entry, label: Scanned): Reading {
  if (isFriend(entry, label) || hasNever(entry, label, '')) return { refused: true, text: '', foreign: false }
  const text = withoutCompounds(entry, label)
  const foreign = [...label.words].some((word) => entry.foreign.has(word) && text.includes(word))
  return { refused: false, text, foreign }
}

/** "ผลประโยชน์" holds "ผล", and reports nothing. */
function withoutCompounds({ compounds }: Entry, { whole, words }: Scanned): string {
  return compounds
    .filter((compound) => words.has(compound))
    .reduce((text, compound) => text.replaceAll(compound, ' '.repeat(compound.length)), whole)
}

interface Hit {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** One word for each group, no letter used twice; undefined where a group has none. */
function hitsOf([words, ...groups]: Term['groups'], text: string, label: Scanned): readonly Hit[] | undefined {
  if (words === undefined) return []
  for (const word of words) {
    if (!label.words.has(word) || !text.includes(word)) continue
    const others = hitsOf(groups, text.replace(word, ' '.repeat(word.length)), label)
    if (others) return [{ word, ...spanOf(text, word) }, ...others]
  }
  return undefined
}

function matchOf({ concept }: Entry, { shared }: Term, hits: readonly Hit[], { core }: Scanned): Match {
  const letters = hits.reduce((sum, { word }) => sum + word.length, 0)
  const coverage = Math.min(1, letters / core.length)
  // A whole sentence that happens to hold the words is a news item more often than the thing.
  const length = Math.max(0, core.length - 80) / 400
  return {
    concept: concept.id,
    score: Math.max(0, (shared ? SHARED_TERM : TERM) + 0.28 * coverage - length),
    phrase: hits.map(({ word }) => word).join(' + '),
    start: Math.min(...hits.map((hit) => hit.start)),
    end: Math.max(...hits.map((hit) => hit.end)),
  }
}
