import type { Label } from './label.ts'
import { readLabel } from './label.ts'
import type { Entry, Lexicon } from './lexicon.ts'

/** A label and the words of all concepts that it holds. */
export interface Scanned extends Label {
  readonly words: ReadonlySet<string>
}

export function scan(lexicon: Lexicon, text: string): Scanned {
  const label = readLabel(text)
  return { ...label, words: lexicon.wordsIn(label.whole) }
}

/** Whether the label holds a word that makes it something else, beside the phrase. */
export function hasNever(entry: Entry, label: Scanned, phrase: string): boolean {
  const words = entry.never.filter((word) => label.words.has(word))
  if (words.length === 0 || phrase === '') return words.length > 0
  const rest = label.whole.replace(phrase, ' ')
  return words.some((word) => rest.includes(word))
}

/** Whether the label is just a false friend. */
export function isFriend(entry: Entry, { core, whole }: Label): boolean {
  return entry.falseFriends.some((friend) => friend === core || friend === whole)
}

/** Whether the phrase is part of a false friend in the label. */
export function hasFriend(entry: Entry, label: Scanned, phrase: string): boolean {
  return entry.falseFriends.some(
    (friend) => friend.length > phrase.length && label.words.has(friend) && friend.includes(phrase),
  )
}

/** Where a part stands in a folded text; at its beginning where it does not. */
export function spanOf(text: string, part: string): { start: number; end: number } {
  const start = Math.max(0, text.indexOf(part))
  return { start, end: start + part.length }
}
