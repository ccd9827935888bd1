import type { Lexicon, Place } from './lexicon.ts'
import { BEGINNING } from './lexicon.ts'
import type { Match } from './match.ts'
import type { Scanned } from './scan.ts'
import { hasFriend, hasNever, isFriend, spanOf } from './scan.ts'

/** A short phrase inside a longer label is as often chance. */
const SHORT_PHRASE = 6

/** The concepts of which the label is just a phrase: nothing else is asked of them. */
export function matchExact(lexicon: Lexicon, label: Scanned): readonly Match[] {
  const places = [label.core, label.whole].flatMap((text) => lexicon.places.get(text) ?? [])
  return places.map(({ entry, phrase: { kind, text, folded } }) => ({
    concept: entry.concept.id,
    score: kind === 'phrase' ? 1 : kind === 'typo' ? 0.97 : 0.7,
    phrase: text,
    ...spanOf(label.whole, folded),
  }))
}

/** Phrases within a longer label. */
export function* matchContained(lexicon: Lexicon, label: Scanned): Generator<Match> {
  for (const word of label.words) {
    for (const place of lexicon.places.get(word) ?? []) {
      const match = contained(place, label)
      if (match) yield match
    }
  }
}

function contained({ entry, phrase }: Place, label: Scanned): Match | undefined {
  const { folded, text, kind } = phrase
  const coverage = Math.min(1, folded.length / label.core.length)
  if (folded.length < SHORT_PHRASE && coverage < 0.5) return undefined
  if (isFriend(entry, label) || hasNever(entry, label, folded) || hasFriend(entry, label, folded)) return undefined
  const score = kind === 'broad' ? 0.3 + 0.35 * coverage : 0.55 + 0.4 * coverage
  return { concept: entry.concept.id, score, phrase: text, ...spanOf(label.whole, folded) }
}

/** A label that the theme has cut begins like the phrase. */
export function* matchBeginning(lexicon: Lexicon, label: Scanned): Generator<Match> {
  const start = label.core.replace(/ฯ$/, '')
  if (start.length < BEGINNING) return
  for (const { entry, phrase } of lexicon.beginnings.get(start.slice(0, BEGINNING)) ?? []) {
    const { folded, text } = phrase
    if (folded.length <= start.length || !folded.startsWith(start) || isFriend(entry, label)) continue
    const share = start.length / folded.length
    if (share < (label.cut ? 0.35 : 0.7)) continue
    const score = label.cut ? 0.8 + 0.1 * share : 0.5 + 0.25 * share
    yield { concept: entry.concept.id, score, phrase: text, ...spanOf(label.whole, start) }
  }
}
