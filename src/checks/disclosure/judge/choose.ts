import type { Localized } from '../../../model/language.ts'
import type { ItemPart } from '../catalogue/catalogue.ts'
import type { Candidate } from '../find/candidate.ts'
import type { Assessment } from './assessment.ts'
import type { ItemStatus } from './verdict.ts'

/** A place that was looked at. */
export interface Judged {
  readonly candidate: Candidate
  readonly assessment: Assessment
}

/** What one part of an item came to. */
export interface PartVerdict {
  readonly part: ItemPart
  readonly title: Localized
  readonly places: readonly Judged[]
  readonly best?: Judged
}

/**
 * How much a status speaks for a place, on the scale of the match's score: an assessor takes the place that shows the
 * thing, even where another bears the plainer label; and a place that turns out to be something else is none.
 */
const MERIT: Readonly<Record<ItemStatus, number>> = {
  present: 0.35,
  unverified: 0.14,
  outdated: 0.12,
  broken: 0.08,
  empty: 0.06,
  missing: -0.4,
}

/** Below this a match is a guess: a present guess would be worse than an honest "missing". */
const LEAST = 0.55
/** So many of the best places are looked at for each thing. */
export const MOST_PLACES = 14
const NUMBER_HINT = 0.03

export function isWorthALook(candidate: Candidate): boolean {
  return candidate.score >= LEAST
}

/** @param itemNumber of the catalogue's code: a label that bears it is a little likelier. */
export function merit({ candidate, assessment }: Judged, itemNumber?: number): number {
  const hint = itemNumber !== undefined && candidate.number === itemNumber ? NUMBER_HINT : 0
  return candidate.score + hint + MERIT[assessment.status] + 0.05 * assessment.certainty
}

/** Best first. */
export function ranked(judged: readonly Judged[], itemNumber?: number): readonly Judged[] {
  return judged
    .map((one) => ({ one, value: merit(one, itemNumber) }))
    .sort((a, b) => b.value - a.value)
    .map(({ one }) => one)
}
