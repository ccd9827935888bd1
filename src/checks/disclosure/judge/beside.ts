import type { Page } from '../../../html/page.ts'
import type { Candidate } from '../find/candidate.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import { targetOf } from '../../../survey/site-map.ts'
import { assessPage } from './assess-page.ts'
import type { Scene } from './assessment.ts'
import type { Judged } from './choose.ts'
import { NO_SURROUNDING } from '../find/surrounding.ts'

/** Letters in which a sentence says what it tells of. */
const SENTENCE = 90
const MOST_SENTENCES = 12
const PLAIN = 0.55
const MOST_BLOCKS = 200

/**
 * Where one part of an item has its page, the others are often told there in a paragraph or a line of the table, under no
 * heading of their own.
 */
export function besideOthers(found: readonly Judged[], scene: Scene): readonly Judged[] {
  const pages = new Set(
    found.filter(({ assessment }) => assessment.status === 'present').map((one) => pageOf(one, scene.map)),
  )
  return [...pages].flatMap((page) => {
    const candidate = toldOn(page, scene)
    if (!candidate) return []
    const arrival = { label: candidate.label, surrounding: NO_SURROUNDING, linked: false }
    return [{ candidate, assessment: assessPage(page, arrival, scene) }]
  })
}

function pageOf({ candidate: { url, page } }: Judged, map: SiteMap): Page {
  const target = targetOf(map, url)
  return target.kind === 'page' ? target.page : page
}

function toldOn(page: Page, { ownOf, match, entry }: Scene): Candidate | undefined {
  for (const block of ownOf(page).blocks.slice(0, MOST_BLOCKS)) {
    for (const label of sentencesOf(block.text)) {
      const told = match(label).find(({ concept, score }) => concept === entry.concept.id && score >= PLAIN)
      if (told)
        return { concept: told.concept, score: told.score, phrase: told.phrase, label, url: page.finalUrl, page }
    }
  }
  return undefined
}

/** Thai ends no sentence but by a space: from each of them on, as far as a label reaches. */
function sentencesOf(text: string): readonly string[] {
  const starts = [0, ...[...text.matchAll(/\s+/g)].map(({ index }) => index + 1)]
  return [...new Set(starts.slice(0, MOST_SENTENCES).map((start) => text.slice(start, start + SENTENCE).trim()))]
}
