import { foldThai } from '../../../model/thai/normalise.ts'
import type { Lexicon } from '../concept/lexicon.ts'
import { matchLabel, matchTogether } from '../concept/match.ts'
import type { Matcher, Matchers } from './candidate.ts'

const CACHE_SIZE = 50_000
/** What stands above a label differs from page to page. */
const JOINED_SIZE = 2_000

/** Labels repeat on every page of a site: each is matched once. */
export function createMatchers(lexicon: Lexicon): Matchers {
  const joined = remembering(JOINED_SIZE, (text) => matchTogether(lexicon, text))
  return {
    match: remembering(CACHE_SIZE, (text) => matchLabel(lexicon, text)),
    together(above, label) {
      if (above === '' || label === '') return []
      const border = foldThai(above).length
      return joined(`${above} ${label}`).filter(({ start, end }) => start < border && border < end)
    },
  }
}

function remembering(most: number, match: Matcher): Matcher {
  const known = new Map<string, ReturnType<Matcher>>()
  return (text) => {
    let matches = known.get(text)
    if (!matches) {
      if (known.size >= most) known.clear()
      known.set(text, (matches = match(text)))
    }
    return matches
  }
}
