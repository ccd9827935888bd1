import { foldThai } from '../../../model/thai/normalise.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { partsOf } from '../catalogue/catalogue.ts'
import type { Concept, Term } from './concept.ts'
import { createWordFinder } from './word-finder.ts'

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
  readonly terms: readonly Term[]
  readonly shows: readonly Term['groups'][]
  /** See {@link Concept.topics}. */
  readonly topics: readonly string[]
  /** See {@link Concept.foreign}. */
  readonly foreign: ReadonlySet<string>
  readonly compounds: readonly string[]
  readonly never: readonly string[]
  readonly falseFriends: readonly string[]
  readonly content: readonly string[]
  /** Every word that a text on the thing may hold: of its content, its elements and its terms. */
  readonly vocabulary: readonly string[]
}

/** One phrase among all of them. */
export interface Place {
  readonly entry: Entry
  readonly phrase: Phrase
}

/** All concepts, ready for matching. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>
  /** Every phrase by its folded text. */
  readonly places: ReadonlyMap<string, readonly Place[]>
  readonly terms: readonly { readonly entry: Entry; readonly term: Term }[]
  /** From a word to the groups of `terms` in which it stands. */
  readonly termsByWord: ReadonlyMap<string, readonly { readonly term: number; readonly group: number }[]>
  /** Every phrase but the broad ones. */
  readonly phrases: readonly Place[]
  /** From a letter pair to the phrases that hold it, by their index in `phrases`. */
  readonly pairs: ReadonlyMap<string, readonly number[]>
  /** The phrases by their first {@link BEGINNING} letters. */
  readonly beginnings: ReadonlyMap<string, readonly Place[]>
  /** Which words of all concepts a folded text holds. */
  readonly wordsIn: (folded: string) => ReadonlySet<string>
}

/** A label that was cut to fewer letters says too little. */
export const BEGINNING = 8

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
  const compiled = concepts.map((concept) => compileEntry(concept, titles.get(concept.id) ?? []))
  const all = compiled.flatMap((entry) => entry.phrases.map((phrase): Place => ({ entry, phrase })))
  const phrases = all.filter(({ phrase }) => phrase.kind !== 'broad')
  const places = indexBy(
    all,
    ({ phrase }) => [phrase.folded],
    (place) => place,
  )
  const terms = compiled.flatMap((entry) => entry.terms.map((term) => ({ entry, term })))
  const groups = terms.flatMap(({ term }, rank) => term.groups.map((words, group) => ({ words, term: rank, group })))
  const termsByWord = indexBy(
    groups,
    ({ words }) => words,
    ({ term, group }) => ({ term, group }),
  )
  const pairs = indexBy(
    phrases.entries(),
    ([, { phrase }]) => letterPairs(phrase.folded),
    ([index]) => index,
  )
  const beginnings = indexBy(
    phrases,
    ({ phrase }) => [phrase.folded.slice(0, BEGINNING)],
    (place) => place,
  )
  const words = compiled.flatMap((entry) => [
    ...entry.phrases.map(({ folded }) => folded),
    ...wordsOf(entry.terms),
    ...entry.foreign,
    ...entry.compounds,
    ...entry.never,
    ...entry.falseFriends,
  ])
  const entries = new Map(compiled.map((entry) => [entry.concept.id, entry]))
  return { entries, places, terms, termsByWord, phrases, pairs, beginnings, wordsIn: createWordFinder(words) }
}

function indexBy<T, V>(
  things: Iterable<T>,
  keysOf: (thing: T) => Iterable<string>,
  valueOf: (thing: T) => V,
): ReadonlyMap<string, readonly V[]> {
  const index = new Map<string, V[]>()
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const list = index.get(key)
      if (list) list.push(valueOf(thing))
      else index.set(key, [valueOf(thing)])
    }
  }
  return index
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
  const terms = concept.terms.map(({ groups, shared }): Term => ({
    shared,
    groups: groups.map((words) => longestFirst(words.map(foldThai))),
  }))
  const content = concept.content.map(foldThai)
  const elements = Object.values(concept.elements).flat().map(foldThai)
  return {
    concept,
    phrases: [...phrases.values()],
    terms,
    shows: concept.shows.map((groups) => groups.map((words) => words.map(foldThai))),
    topics: concept.topics.map(foldThai),
    foreign: new Set(concept.foreign.map(foldThai)),
    compounds: concept.compounds.map(foldThai),
    never: concept.never.map(foldThai),
    falseFriends: concept.false_friends.map(foldThai),
    content,
    vocabulary: [...new Set([...content, ...elements, ...wordsOf(terms)])].filter(
      (word) => word.length >= SHORTEST_WORD,
    ),
  }
}

function wordsOf(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ groups }) => groups.flat())
}

function longestFirst(words: readonly string[]): readonly string[] {
  return words.filter(Boolean).sort((a, b) => b.length - a.length)
}
