import { standingOf } from '../hosts.ts'
import type { Passage } from '../page/passages.ts'
import type { Scene } from '../page/scene.ts'
import type { Reading } from './reading.ts'
import { readWords } from './reading.ts'
import { soberWordsIn } from './sober.ts'

/** A passage that advertises what an office never does. */
export interface Spam {
  readonly passage: Passage
  /** Words found, the telling ones first. */
  readonly terms: readonly string[]
  /** Where its links lead, the ones outside the site first. */
  readonly targets: readonly string[]
  readonly certain: boolean
}

/** Weight from which a passage is an advertisement, from which there is no doubt, and from which none needs another sign. */
const LIKELY = 4
const CERTAIN = 6
const BEYOND_DOUBT = 9
/** Passages before and after that tell what a text is about. */
const AROUND = 3
const SOBER_WEIGHT = 3
const MAX_SOBER = 4
/** A label in which the word has an honest meaning too is no advertisement for where it leads. */
const ADVERTISING_LABEL = 2
/** Links with sober words that make a news service of a host. */
const NEWS = 2
const MAX_SPAM = 200
const HEADS = /^(?:title|meta)$/

/**
 * Advertisements for gambling, loans and the like. A word counts by its company: next to an invitation, in a link that
 * leaves the site, in disguise or out of sight it weighs more; among words of news, warnings and banks it weighs less.
 */
export function findSpam({ passages, url, title }: Scene, allowed: readonly string[] = []): readonly Spam[] {
  const readings = passages.map(({ text, links }) =>
    readWords(`${text} ${links.map(({ label }) => (text.includes(label) ? '' : label)).join(' ')}`),
  )
  if (readings.every(({ weight }) => weight === 0) && !namesSuspects(passages, url, allowed)) return []
  const context = contextOf(passages, readings, title)
  const found: Spam[] = []
  for (const [index, passage] of passages.entries()) {
    const reading = readings[index]
    if (!reading) continue
    const { terms, strong, weight, inviting, disguised } = reading
    const targets = passage.links.map((link) => ({ ...link, standing: standingOf(link.url, url, allowed) }))
    const suspicious = targets.some(({ standing }) => standing === 'suspicious')
    if (weight === 0 && !suspicious) continue
    const hidden = passage.hiding?.telling === true
    // What search engines show of a page is where advertisers put their words.
    const headed = strong > 0 && HEADS.test(passage.element.tagName)
    const leaving = targets.filter(
      ({ label, standing }) =>
        standing === 'suspicious' || (standing === 'foreign' && readWords(label).weight >= ADVERTISING_LABEL),
    )
    const news = leaving.length > 0 && leaving.every((link) => context.isNews(hostOf(link.url)))
    const alone = leaving.length > 0 && strong > 0 && !news
    const sober = hidden ? 0 : alone ? context.soberAt(index).size : context.soberAround(index)
    const score =
      weight +
      Math.min(inviting, 3) +
      (suspicious ? 2 : 0) +
      (leaving.length > 0 ? 3 : 0) +
      (hidden ? 4 : 0) +
      (disguised ? 3 : 0) +
      (headed ? 3 : 0) -
      SOBER_WEIGHT * Math.min(sober, MAX_SOBER)
    if (score < LIKELY) continue
    const sign = hidden || leaving.length > 0 || strong >= 2 || disguised || headed
    found.push({
      passage,
      terms,
      targets: [...targets].sort((a, b) => rank(a.standing) - rank(b.standing)).map((link) => link.url),
      certain: (score >= CERTAIN && sign) || score >= BEYOND_DOUBT,
    })
    if (found.length === MAX_SPAM) break
  }
  return found.length < 3 ? found : found.map((spam) => ({ ...spam, certain: true }))
}

/** What a passage is about, by the sober words in it and around it. */
function contextOf(passages: readonly Passage[], readings: readonly Reading[], title: string) {
  const aboutPage = soberWordsIn(title.toLowerCase())
  const known = new Map<number, ReadonlySet<string>>()
  const soberAt = (index: number): ReadonlySet<string> => {
    const words = known.get(index) ?? soberWordsIn(readings[index]?.text ?? '')
    known.set(index, words)
    return words
  }
  let news: ReadonlyMap<string, number> | undefined
  return {
    soberAt,
    soberAround(index: number): number {
      const near = Array.from({ length: 2 * AROUND + 1 }, (_, step) => index - AROUND + step)
      const shown = near.filter((at) => passages[at] && !passages[at].hiding?.telling)
      return new Set([...aboutPage, ...shown.flatMap((at) => [...soberAt(at)])]).size
    },
    /** Whether several links to a host speak of arrests and the like: then it is a news service's. */
    isNews(host: string): boolean {
      news ??= soberLinks(passages, soberAt)
      return (news.get(host) ?? 0) >= NEWS
    },
  }
}

function soberLinks(
  passages: readonly Passage[],
  soberAt: (index: number) => ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [index, { links, hiding }] of passages.entries()) {
    if (links.length === 0 || hiding?.telling || soberAt(index).size === 0) continue
    for (const host of new Set(links.map(({ url }) => hostOf(url)))) counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  return counts
}

function namesSuspects(passages: readonly Passage[], url: string, allowed: readonly string[]): boolean {
  return passages.some(({ links }) => links.some((link) => standingOf(link.url, url, allowed) === 'suspicious'))
}

function hostOf(url: string): string {
  return new URL(url).hostname
}

function rank(standing: ReturnType<typeof standingOf>): number {
  return { suspicious: 0, foreign: 1, known: 2, own: 3 }[standing]
}
