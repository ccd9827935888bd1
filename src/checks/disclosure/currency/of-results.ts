import { normaliseThai } from '../../../model/thai/normalise.ts'
import type { YearMention } from '../../../model/thai/years.ts'

/** Measures name the assessment of the year before, whose results they answer, as loudly as their own year. */
const OF_RESULTS = /(?:ผล|คะแนน)[^\n\d]{0,50}(?:ita|คุณธรรมและความโปร่งใส)[^\n\d]{0,40}$/

/** The times that a text names, without those of results which it answers. `mentions` of `text`. */
export function withoutResults(text: string, mentions: readonly YearMention[]): readonly YearMention[] {
  if (mentions.length === 0) return mentions
  const plain = normaliseThai(text)
  return mentions.filter(({ index }) => !OF_RESULTS.test(plain.slice(Math.max(0, index - 80), index + 3)))
}
