import { z } from 'zod'

const texts = z.array(z.string().min(1)).default([])

const written = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  th: z.string().min(1),
  en: z.string().min(1),
  /** A label that says just this leads to the thing. */
  phrases: texts,
  /** A label that may lead to it, among other things. */
  broad: texts,
  typos: texts,
  /** `ก|ข + ค`: every group must occur, by any of its words, in any order; `<name>` stands for the words of that name. */
  terms: texts,
  /** Topics that a label may speak of besides, although the terms do not name them. */
  besides: texts,
  /** Words that make a label which matches by terms, or only in part, something else. */
  never: texts,
  /** Labels that look like it and are something else. */
  false_friends: texts,
  /** Words that a page or document of this kind uses. */
  content: texts,
  /** Words by which a page shows the thing whatever its name, written as terms. */
  shows: texts,
  /** What must be possible there: to write something, to do it from home, to go to another website. */
  needs: z.enum(['interaction', 'online', 'outside']).optional(),
  /** Other websites where it rightly lives; a host stands for all hosts below it. */
  hosts: texts,
  /** Name of an element that the item asks for, and the words of which one shows that it is there. */
  elements: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
  note: z.string().optional(),
  sources: texts,
})

/** A concept as it stands in a file. */
export type WrittenConcept = z.output<typeof written>

const wordLists = z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.array(z.string().min(1)).min(1)).default({})

/** A file of concepts, with the words that they share. */
export const conceptFileSchema = z.strictObject({
  /** Words that mean the same, by the name that terms use for them. */
  words: wordLists,
  /** The same for what a text may be about: a term that names words or topics fits no label that speaks of another topic. */
  topics: wordLists,
  /** Words that hold one of the words above without meaning it. */
  compounds: texts,
  concepts: z.array(written),
})

export type ConceptFile = z.output<typeof conceptFileSchema>

/** A concept with the shared words put in. */
export interface Concept extends Omit<WrittenConcept, 'terms' | 'besides' | 'shows'> {
  /** Each a list of groups, each group a list of words. */
  readonly terms: readonly Term[]
  readonly shows: readonly Term['groups'][]
  /** Words of the topics that it is about, where its terms name any. */
  readonly topics: readonly string[]
  /** Words of topics that it is not about: what speaks of them is something else. */
  readonly foreign: readonly string[]
  /** Words that hold a word of its terms without meaning it. */
  readonly compounds: readonly string[]
}

export interface Term {
  readonly groups: readonly (readonly string[])[]
  /** Whether it rests on shared words, and so fits only where no foreign topic is named. */
  readonly shared: boolean
}
