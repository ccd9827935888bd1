import type { Page } from '../../../html/page.ts'
import type { Localized } from '../../../model/language.ts'
import { readYears } from '../../../model/thai/years.ts'
import type { Catalogue, CatalogueItem, ItemPart } from '../catalogue/catalogue.ts'
import { partsOf } from '../catalogue/catalogue.ts'
import type { Concept } from '../concept/concept.ts'
import { compileLexicon } from '../concept/lexicon.ts'
import { calendarOf, periodOf } from '../currency/period.ts'
import type { Candidate } from '../find/candidate.ts'
import { createMatchers } from '../find/matcher.ts'
import { NO_SURROUNDING } from '../find/surrounding.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import { targetOf } from '../../../survey/site-map.ts'
import { assessCandidate } from './assess-candidate.ts'
import { assessDocument } from './assess-document.ts'
import { assessPage } from './assess-page.ts'
import { besideOthers } from './beside.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, targetFails } from './assessment.ts'
import type { Judged, PartVerdict } from './choose.ts'
import { MOST_PLACES, isWorthALook, ranked } from './choose.ts'
import { externalFault } from './elsewhere.ts'
import { afterRejection, createGrounds } from './ground.ts'
import { isSocialPage } from './interaction.ts'
import { answeredByChecks, verdictOf } from './make-verdict.ts'
import { withSharing } from './sharing.ts'
import type { ItemVerdict } from './verdict.ts'

export interface JudgeOptions {
  /** Milliseconds since the epoch: the real clock, for telling headings that always show this year. */
  readonly now: number
  /** Judge as of the end of this year of the Buddhist era, whatever the clock says. */
  readonly fiscalYear?: number
  /** Item code to the URL that a person has pinned: no search, only verification. */
  readonly pinned?: Readonly<Record<string, string>>
  /** Item code to what a person has confirmed after looking; it holds while the evidence has this digest. */
  readonly confirmed?: Readonly<Record<string, { readonly url: string; readonly sha256?: string | undefined }>>
  /** Item code to the places that a person has rejected for it after looking: they count for nothing. */
  readonly rejected?: Readonly<Record<string, readonly string[]>>
}

/** Judges every item of the catalogue by what a walk through the site saw. Pure. */
export function judgeSite(
  catalogue: Catalogue,
  concepts: readonly Concept[],
  map: SiteMap,
  options: JudgeOptions,
): readonly ItemVerdict[] {
  const lexicon = compileLexicon(concepts, [catalogue])
  const matchers = createMatchers(lexicon)
  const { match } = matchers
  const { rejected = {} } = options
  const groundOf = createGrounds(map, matchers, lexicon, rejected)
  const calendar = calendarOf(options.now, options.fiscalYear)

  const verdicts = catalogue.items.map((item) => {
    if (item.answered_by.length > 0) return answeredByChecks(catalogue, item, map)
    const { map: seen, readings, candidates, pathTo, allows } = groundOf(item.code)
    const pin = options.pinned?.[item.code]
    const pinned = pin !== undefined && allows(pin) ? pin : undefined
    const sceneOf = (part: ItemPart): Scene | undefined => {
      const entry = lexicon.entries.get(part.concept)
      const period = periodOf(part.year, calendar, item.grace)
      return entry && { map: seen, match, ...readings, calendar, item, entry, period }
    }
    const parts = partsOf(item).flatMap((part): readonly PartVerdict[] => {
      const scene = sceneOf(part)
      if (!scene) return []
      if (pinned !== undefined) {
        const judged = [
          { candidate: pinnedCandidate(pinned, part, item, seen), assessment: assessPinned(pinned, item, scene) },
        ]
        return [{ part, title: titleOf(scene), places: judged, ...(judged[0] ? { best: judged[0] } : {}) }]
      }
      return [searched(part, item, candidates.get(part.concept) ?? [], scene)]
    })
    const told = parts.map((verdict) => withTold(verdict, parts, sceneOf(verdict.part)))
    const confirmed = options.confirmed?.[item.code]
    const verdict = verdictOf({ catalogue, item, parts: told, map: seen, calendar, pathTo, confirmed })
    return afterRejection(verdict, rejected[item.code])
  })
  return withSharing(verdicts, map, catalogue)
}

function searched(part: ItemPart, item: CatalogueItem, found: readonly Candidate[], scene: Scene): PartVerdict {
  const places = [
    ...found
      .filter(isWorthALook)
      .slice(0, MOST_PLACES)
      .map((candidate) => ({ candidate, assessment: assessCandidate(candidate, scene) })),
    ...outside(part, scene),
  ]
  const best = ranked(places, Number(/\d+$/.exec(item.code)?.[0]))
  return { part, title: titleOf(scene), places: best, ...(best[0] ? { best: best[0] } : {}) }
}

/** A part that has no place of its own may be told where the other parts of the item are. */
function withTold(verdict: PartVerdict, parts: readonly PartVerdict[], scene: Scene | undefined): PartVerdict {
  const status = verdict.best?.assessment.status ?? 'missing'
  if (!scene || parts.length < 2 || status !== 'missing') return verdict
  const others = parts.flatMap(({ best }) => (best && best !== verdict.best ? [best] : []))
  const [best, ...rest] = ranked([...verdict.places, ...besideOthers(others, scene)])
  return best ? { ...verdict, places: [best, ...rest], best } : verdict
}

function titleOf({ entry: { concept } }: Scene): Localized {
  return { th: concept.th, en: concept.en }
}

/** What lives on social networks is known by its address: the button often is a picture without words. */
function outside({ concept }: ItemPart, { map, entry }: Scene): readonly Judged[] {
  if (entry.concept.needs !== 'outside') return []
  for (const page of map.pages.values()) {
    const link = page.links.find((candidate) => isSocialPage(candidate, entry.concept.hosts))
    if (!link) continue
    const candidate = {
      concept,
      score: 0.95,
      phrase: new URL(link.url).hostname,
      label: link.label || link.url,
      url: link.url,
      page,
      link,
    }
    const target = targetOf(map, link.url)
    const fault = target.kind === 'external' ? externalFault(target.external) : undefined
    const seen = fault ?? assessment('present', { code: 'found' }, { certainty: 0.9 })
    return [{ candidate, assessment: seen }]
  }
  return []
}

function pinnedCandidate(url: string, part: ItemPart, item: CatalogueItem, map: SiteMap): Candidate {
  const target = targetOf(map, url)
  const page: Page | undefined = target.kind === 'page' ? target.page : map.pages.get(map.start)
  if (!page) throw new Error('a site map without its start page cannot be judged')
  return { concept: part.concept, score: 1, phrase: item.th, label: item.th, url, page }
}

/** A person says that it is there: only whether it opens, holds something and is of the year is looked at. */
function assessPinned(url: string, item: CatalogueItem, scene: Scene): Assessment {
  const target = targetOf(scene.map, url)
  switch (target.kind) {
    case 'page':
      return assessPage(target.page, { label: item.th, surrounding: NO_SURROUNDING, linked: false }, scene)
    case 'document':
      return assessDocument(target.document, { ...NO_SURROUNDING, near: readYears(target.document.fileName) }, scene)
    case 'failure': {
      return targetFails(target.failure.reason, target.failure.statusCode)
    }
    case 'external': {
      const { broken, statusCode } = target.external
      return broken === undefined ? assessment('present', { code: 'found' }) : targetFails(broken, statusCode)
    }
    case 'forbidden':
      return assessment('unverified', { code: 'forbidden' })
    case 'unread':
      return assessment('unverified', { code: 'unread' }, { wanted: [url] })
  }
}
