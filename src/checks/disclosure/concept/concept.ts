import { z } from 'zod'

const texts = z.array(z.string().min(1)).default([])

const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  th: z.string().min(1),
  en: z.string().min(1),
  /** A label that says just this leads to the thing. */
  phrases: texts,
  /** A label that may lead to it, among other things. */
  broad: texts,
  typos: texts,
  /** `ก|ข + ค`: every group must occur, by any of its words, in any order. */
  terms: texts,
  /** Words that make a label which matches by terms, or only in part, something else. */
  never: texts,
  /** Labels that look like it and are something else. */
  false_friends: texts,
  /** Words that a page or document of this kind uses. */
  content: texts,
  /** What must be possible there: to write something, to do it from home, to go to another website. */
  needs: z.enum(['interaction', 'online', 'outside']).optional(),
  /** Other websites where it rightly lives; a host stands for all hosts below it. */
  hosts: texts,
  /** Name of an element that the item asks for, and the words of which one shows that it is there. */
  elements: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
  note: z.string().optional(),
  sources: texts,
})

export type Concept = z.output<typeof conceptSchema>

/** A file of concepts. */
export const conceptFileSchema = z.strictObject({ concepts: z.array(conceptSchema) })

/** The later ones replace the earlier ones of the same id. */
export function mergeConcepts(...lists: readonly (readonly Concept[])[]): readonly Concept[] {
  return [...new Map(lists.flat().map((concept) => [concept.id, concept])).values()]
}
