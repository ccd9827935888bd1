import { sameSite } from '../../../html/canonical-url.ts'
import type { Page } from '../../../html/page.ts'
import { readYears } from '../../../model/thai/years.ts'
import type { Candidate } from '../find/candidate.ts'
import type { Surrounding } from '../find/surrounding.ts'
import { NO_SURROUNDING } from '../find/surrounding.ts'
import { isStoredFolder } from '../../../survey/document/folder.ts'
import { targetOf } from '../../../survey/site-map.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, targetFails } from './assessment.ts'
import { assessDocument } from './assess-document.ts'
import { isBlankForm } from './blank-form.ts'
import { assessFolder } from './assess-folder.ts'
import { assessPage } from './assess-page.ts'
import { externalFault, isStoredFile, rightlyElsewhere } from './elsewhere.ts'
import { turnsProgramsAway } from '../../../survey/platform.ts'

/** Judges the place that a candidate points to. */
export function assessCandidate(candidate: Candidate, scene: Scene): Assessment {
  const { link, page, url, label } = candidate
  if (!link) {
    const { section } = candidate
    const here = { ...NO_SURROUNDING, near: readYears(label) }
    return assessPage(page, { label, surrounding: here, linked: false, ...(section ? { section } : {}) }, scene)
  }
  const surrounding = surroundingOf(candidate, scene)
  const target = targetOf(scene.map, url)
  switch (target.kind) {
    case 'document': {
      const { needs } = scene.entry.concept
      if (needs === 'interaction' || needs === 'online' || isBlankForm(link, scene)) {
        return assessment('missing', { code: 'not-the-thing' }, { documents: [url], certainty: 0.8 })
      }
      return assessDocument(target.document, surrounding, scene)
    }
    case 'page':
      if (isHome(target.page, candidate, scene)) return sentHome(url === scene.map.start)
      return assessPage(target.page, { label, surrounding, linked: true }, scene)
    case 'failure': {
      const { reason, statusCode } = target.failure
      return targetFails(reason, statusCode)
    }
    case 'forbidden':
      return assessment('unverified', { code: 'forbidden' })
    case 'external':
    case 'unread':
      return assessOutside(candidate, scene)
  }
}

/**
 * A page of others is nothing, but a short link or an office's second host may lead to its own file: that is told by
 * asking. An answer that refuses us is a place that fails; where nothing answers at all, nobody says whose place it is.
 */
function assessStrange({ url, link }: Candidate, { map, entry }: Scene): Assessment {
  const target = targetOf(map, url)
  const fault =
    target.kind === 'external' && target.external.statusCode > 0 ? externalFault(target.external) : undefined
  if (fault) return fault
  const worthAsking = target.kind === 'unread' && link?.frame === false && entry.concept.needs === undefined
  return assessment('missing', { code: 'not-the-thing' }, { certainty: 0.7, wanted: worthAsking ? [url] : [] })
}

/** A link that leaves the site: right for what lives elsewhere, and nobody else's page can stand in for our own. */
function assessOutside(candidate: Candidate, scene: Scene): Assessment {
  const { url } = candidate
  const { map, entry } = scene
  const target = targetOf(map, url)
  if (target.kind === 'external' && isStoredFolder(url)) {
    return externalFault(target.external) ?? assessFolder(target.external, surroundingOf(candidate, scene), scene)
  }
  if (target.kind !== 'external' && (sameSite(map.start, url) || isStoredFile(url))) {
    return assessment('unverified', { code: 'unread' }, { wanted: [url], certainty: 0.3 })
  }
  if (!rightlyElsewhere(url, entry, candidate.link)) return assessStrange(candidate, scene)
  const fault = target.kind === 'external' ? externalFault(target.external) : undefined
  if (fault) return fault
  const wanted = target.kind === 'unread' && !turnsProgramsAway(url) ? [url] : []
  return assessment('present', { code: 'found' }, { certainty: 0.85, wanted })
}

function surroundingOf({ link, page }: Candidate, scene: Scene): Surrounding {
  if (!link) return NO_SURROUNDING
  const { names, crumbs } = scene.ownOf(page)
  return scene.surroundingOf(link, [...names, crumbs])
}

function isHome(page: Page, { url }: Candidate, { map }: Scene): boolean {
  const home = map.pages.get(map.start)
  return home !== undefined && (page === home || (page.sha256 === home.sha256 && url !== home.url))
}

/** A link that only leads home promises nothing; one that is sent home on the way has lost its page. */
function sentHome(linked: boolean): Assessment {
  return linked ? assessment('missing', { code: 'wrong-target' }, { certainty: 0.8 }) : targetFails('sent-home', 200)
}
