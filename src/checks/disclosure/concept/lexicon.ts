import { foldThai } from '../../../model/thai/normalise.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { partsOf } from '../catalogue/catalogue.ts'
import type { Concept } from './concept.ts'

export type PhraseKind = 'phrase' | 'typo' | 'broad'

export interface Phrase {
  /** As written in the concept. */
  readonly text: string
  readonly folded: string
  readonly kind: PhraseKind
  /** How many letter pairs of the phrase are distinct: what a misspelt label must share most of. */
  readonly pairs: number
}

/** A concept made ready for matching: every text folded. */
export interface Entry {
  readonly concept: Concept
  readonly phrases: readonly Phrase[]
  /** Each a list of groups, each group a list of words. */
  readonly terms: readonly (readonly (readonly string[])[])[]
  readonly never: readonly string[]
  readonly falseFriends: readonly string[]
  readonly content: readonly string[]
  /** Every word that a text on the thing may hold: of its content, its elements and its terms. */
  readonly vocabulary: readonly string[]
}

/** All concepts, ready for matching. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>
  /** From a letter pair to the phrases that hold it, as [concept id, index of the phrase]. */
  readonly pairs: ReadonlyMap<string, readonly (readonly [string, number])[]>
}

/** Shorter ones (งาน, วัน) stand in any text. */
const SHORTEST_WORD = 4

/** Makes the concepts ready, with the titles of the catalogues' items as further phrases. */
export function compileLexicon(concepts: readonly Concept[], catalogues: readonly Catalogue[] = []): Lexicon {
  const titles = new Map<string, string[]>()
  for (const catalogue of catalogues) {
    for (const item of catalogue.items) {
      for (const { concept } of partsOf(item)) titles.set(concept, [...(titles.get(concept) ?? []), item.th])
    }
  }
  const entries = new Map<string, Entry>()
  const pairs = new Map<string, (readonly [string, number])[]>()
  for (const concept of concepts) {
    const entry = compileEntry(concept, titles.get(concept.id) ?? [])
    entries.set(concept.id, entry)
    for (const [index, phrase] of entry.phrases.entries()) {
      if (phrase.kind === 'broad') continue
      for (const pair of letterPairs(phrase.folded)) {
        const list = pairs.get(pair)
        if (list) list.push([concept.id, index])
        else pairs.set(pair, [[concept.id, index]])
      }
    }
  }
  return { entries, pairs }
}

export function letterPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}

function compileEntry(concept: Concept, titles: readonly string[]): Entry {
  const phrases = new Map<string, Phrase>()
  const add = (texts: readonly string[], kind: PhraseKind) => {
    for (const text of texts) {
      const folded = foldThai(text)
      if (folded.length < 2 || phrases.has(folded)) continue
      phrases.set(folded, { text, folded, kind, pairs: letterPairs(folded).size })
    }
  }
  add([concept.th, ...titles, ...concept.phrases], 'phrase')
  add(concept.typos, 'typo')
  add(concept.broad, 'broad')
  const terms = concept.terms.map((line) =>
    line.split('+').map((group) => group.split('|').map(foldThai).filter(Boolean)),
  )
  const content = concept.content.map(foldThai)
  const elements = Object.values(concept.elements).flat().map(foldThai)
  return {
    concept,
    phrases: [...phrases.values()].sort((a, b) => b.folded.length - a.folded.length),
    terms,
    never: concept.never.map(foldThai),
    falseFriends: concept.false_friends.map(foldThai),
    content,
    vocabulary: [...new Set([...content, ...elements, ...terms.flat(2)])].filter(
      (word) => word.length >= SHORTEST_WORD,
    ),
  }
}
