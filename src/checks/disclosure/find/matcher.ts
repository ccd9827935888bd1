import { foldThai } from '../../../model/thai/normalise.ts'
import type { Lexicon } from '../concept/lexicon.ts'
import type { Match } from '../concept/match.ts'
import { matchLabel } from '../concept/match.ts'
import type { Matcher } from './candidate.ts'

const CACHE_SIZE = 50_000

/** Labels repeat on every page of a site: each is matched once. */
export function createMatcher(lexicon: Lexicon): Matcher {
  const known = new Map<string, readonly Match[]>()
  return (text) => {
    let matches = known.get(text)
    if (!matches) {
      if (known.size >= CACHE_SIZE) known.clear()
      known.set(text, (matches = matchLabel(lexicon, text)))
    }
    return matches
  }
}

/**
 * What a label says together with the words above it and neither says alone: "สถิติ" below "การจัดการเรื่องร้องเรียน",
 * "รายงานผล ปี 67" below "การบริหารทรัพยากรบุคคล".
 */
export function matchBelow(match: Matcher, above: string, label: string): readonly Match[] {
  if (above === '' || label === '') return []
  const border = foldThai(above).length
  return match(`${above} ${label}`).filter(({ start, end }) => start < border && border < end)
}
