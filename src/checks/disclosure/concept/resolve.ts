import type { Concept, ConceptFile, Term, WrittenConcept } from './concept.ts'

const REFERENCE = /^<([a-z][a-z0-9_]*)>$/

/** A name that a concept uses and no file gives words to. */
export interface UnknownName {
  /** Rank of the concept in the file. */
  readonly concept: number
  readonly field: 'terms' | 'shows' | 'besides'
  /** Rank within the field. */
  readonly index: number
  readonly name: string
  readonly known: readonly string[]
}

/** What all files together say: of words, topics and concepts of one name or id the later one holds. */
export function mergeFiles(files: readonly ConceptFile[]): ConceptFile {
  return {
    words: Object.assign({}, ...files.map(({ words }) => words)),
    topics: Object.assign({}, ...files.map(({ topics }) => topics)),
    compounds: [...new Set(files.flatMap(({ compounds }) => compounds))],
    concepts: [...new Map(files.flatMap(({ concepts }) => concepts).map((concept) => [concept.id, concept])).values()],
  }
}

/** Names in `concepts` that neither `words` nor `topics` know. */
export function unknownNames(
  concepts: readonly WrittenConcept[],
  { words, topics }: ConceptFile,
): readonly UnknownName[] {
  const lists = [...Object.keys(words), ...Object.keys(topics)]
  const strangersIn = (field: 'terms' | 'shows', terms: readonly string[], concept: number) =>
    terms.flatMap((term, index) =>
      namesIn(term)
        .filter((name) => !lists.includes(name))
        .map((name): UnknownName => ({ concept, field, index, name, known: lists })),
    )
  return concepts.flatMap(({ terms, shows, besides }, concept) => [
    ...strangersIn('terms', terms, concept),
    ...strangersIn('shows', shows, concept),
    ...besides.flatMap((name, index): readonly UnknownName[] =>
      name in topics ? [] : [{ concept, field: 'besides', index, name, known: Object.keys(topics) }],
    ),
  ])
}

/** Puts the shared words into the concepts. */
export function resolveConcepts({ words, topics, compounds, concepts }: ConceptFile): readonly Concept[] {
  const lists = new Map(Object.entries({ ...words, ...topics }))
  const wordsOf = (written: string): readonly string[] => {
    const name = REFERENCE.exec(written)?.[1]
    return name === undefined ? [written] : (lists.get(name) ?? [])
  }
  return concepts.map(({ terms, shows, besides, ...concept }) => {
    const resolved = terms.map((term): Term => ({
      groups: groupsOf(term).map((group) => group.flatMap(wordsOf)),
      shared: namesIn(term).length > 0,
    }))
    const own = new Set([...terms.flatMap(namesIn), ...besides])
    const used = new Set(resolved.flatMap(({ groups }) => groups.flat()))
    return {
      ...concept,
      terms: resolved,
      shows: shows.map((line) => groupsOf(line).map((group) => group.flatMap(wordsOf))),
      topics: Object.entries(topics).flatMap(([name, list]) => (terms.flatMap(namesIn).includes(name) ? list : [])),
      foreign: Object.entries(topics).flatMap(([name, list]) => (own.has(name) ? [] : list)),
      compounds: compounds.filter(
        (compound) => !used.has(compound) && [...used].some((word) => compound.includes(word)),
      ),
    }
  })
}

function groupsOf(term: string): readonly (readonly string[])[] {
  return term.split('+').map((group) =>
    group
      .split('|')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
}

function namesIn(term: string): readonly string[] {
  return groupsOf(term)
    .flat()
    .flatMap((word) => REFERENCE.exec(word)?.[1] ?? [])
}
