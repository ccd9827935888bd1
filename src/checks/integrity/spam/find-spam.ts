import { normaliseThai } from '../../../model/thai/normalise.ts'
import { standingOf } from '../hosts.ts'
import type { Passage } from '../page/passages.ts'
import type { Scene } from '../page/scene.ts'
import { soberWordsIn, wordsIn } from './lexicon.ts'

/** A passage that advertises what an office never does. */
export interface Spam {
  readonly passage: Passage
  /** Words found, the telling ones first. */
  readonly terms: readonly string[]
  /** Where its links lead, the ones outside the site first. */
  readonly targets: readonly string[]
  readonly certain: boolean
}

/** Weight from which a passage is an advertisement, and from which there is no doubt. */
const LIKELY = 4
const CERTAIN = 6
/** Passages before and after that tell what a text is about. */
const AROUND = 3
const SOBER_WEIGHT = 3
const MAX_SOBER = 4
const MAX_SPAM = 200

/**
 * Advertisements for gambling, loans and the like. A word counts by its company: next to an invitation, in a link that
 * leaves the site or out of sight it weighs more; among words of news, warnings and banks it weighs less.
 */
export function findSpam({ passages, url, title }: Scene, allowed: readonly string[] = []): readonly Spam[] {
  const texts = passages.map(({ text, links }) =>
    normaliseThai(`${text} ${links.map(({ label }) => (text.includes(label) ? '' : label)).join(' ')}`),
  )
  const aboutPage = soberWordsIn(normaliseThai(title))
  const sober = new Map<number, ReadonlySet<string>>()
  const soberAt = (index: number): ReadonlySet<string> => {
    const known = sober.get(index) ?? soberWordsIn(texts[index] ?? '')
    sober.set(index, known)
    return known
  }
  const soberAround = (index: number): number => {
    const near = Array.from({ length: 2 * AROUND + 1 }, (_, step) => index - AROUND + step)
    const shown = near.filter((at) => passages[at] && !passages[at].hiding?.telling)
    return new Set([...aboutPage, ...shown.flatMap((at) => [...soberAt(at)])]).size
  }
  const found: Spam[] = []
  for (const [index, passage] of passages.entries()) {
    const text = texts[index] ?? ''
    const { terms, strong, weight, inviting } = wordsIn(text)
    const targets = passage.links.map((link) => ({ ...link, standing: standingOf(link.url, url, allowed) }))
    const suspicious = targets.some(({ standing }) => standing === 'suspicious')
    if (weight === 0 && !suspicious) continue
    const hidden = passage.hiding?.telling === true
    const leaving = targets.some(
      ({ label, standing }) =>
        standing === 'suspicious' || (standing === 'foreign' && wordsIn(normaliseThai(label)).weight > 0),
    )
    const strongLink = leaving && strong > 0
    const context = hidden ? 0 : strongLink ? soberAt(index).size : soberAround(index)
    const score =
      weight +
      Math.min(inviting, 3) +
      (suspicious ? 2 : 0) +
      (leaving ? 3 : 0) +
      (hidden ? 4 : 0) -
      SOBER_WEIGHT * Math.min(context, MAX_SOBER)
    if (score < LIKELY) continue
    found.push({
      passage,
      terms,
      targets: [...targets].sort((a, b) => rank(a.standing) - rank(b.standing)).map((link) => link.url),
      certain: score >= CERTAIN && (hidden || leaving || strong >= 2),
    })
    if (found.length === MAX_SPAM) break
  }
  return found.length < 3 ? found : found.map((spam) => ({ ...spam, certain: true }))
}

function rank(standing: ReturnType<typeof standingOf>): number {
  return { suspicious: 0, foreign: 1, known: 2, own: 3 }[standing]
}
