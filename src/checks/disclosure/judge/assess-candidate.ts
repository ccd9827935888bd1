import type { Candidate } from '../find/candidates.ts'
import { targetOf } from '../site-map.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment } from './assessment.ts'
import { assessDocument } from './assess-document.ts'
import { assessPage } from './assess-page.ts'
import { surroundingOf } from './entries.ts'
import { readYears } from '../../../model/thai/years.ts'
import { hostMatches, isChat, isOnlineForm } from './interaction.ts'

/** Judges the place that a candidate points to. */
export function assessCandidate(candidate: Candidate, scene: Scene): Assessment {
  const { link, page, url, label } = candidate
  if (!link) {
    const { section } = candidate
    return assessPage(page, { label, years: readYears(label), linked: false, ...(section ? { section } : {}) }, scene)
  }
  const surrounding = surroundingOf(link)
  const target = targetOf(scene.map, url)
  switch (target.kind) {
    case 'document': {
      const { needs } = scene.entry.concept
      if (needs === 'interaction' || needs === 'online') {
        return assessment('missing', { code: 'not-the-thing' }, { documents: [url], certainty: 0.8 })
      }
      return assessDocument(target.document, surrounding, scene)
    }
    case 'page':
      return assessPage(
        target.page,
        {
          label,
          years: [...surrounding.near, ...surrounding.far.filter(({ to }) => to !== scene.calendar.clockYear)],
          linked: true,
        },
        scene,
      )
    case 'failure': {
      const { reason, statusCode } = target.failure
      return assessment('broken', { code: 'target-fails', params: { detail: reason, code: statusCode } })
    }
    case 'forbidden':
      return assessment('unverified', { code: 'forbidden' })
    case 'external':
    case 'unread':
      return assessOutside(candidate, scene)
  }
}

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png)$/i
/** Where offices keep files outside their site. */
const STORES = [
  'drive.google.com',
  'docs.google.com/document',
  'docs.google.com/spreadsheets',
  'onedrive.live.com',
  '1drv.ms',
  'dropbox.com',
]

/** A link that leaves the site: right for what lives elsewhere, and nobody else's page can stand in for our own. */
function assessOutside({ url }: Candidate, { map, entry }: Scene): Assessment {
  const target = targetOf(map, url)
  const { needs, hosts } = entry.concept
  const inside = hostMatches(url, [new URL(map.start).hostname.replace(/^www\./, '')])
  const file = target.kind === 'unread' && (FILE.test(new URL(url).pathname) || hostMatches(url, STORES))
  if (inside || file) return assessment('unverified', { code: 'unread' }, { wanted: [url], certainty: 0.3 })
  const rightly =
    hostMatches(url, hosts) ||
    needs === 'online' ||
    (needs === 'interaction' && isOnlineForm(url)) ||
    (entry.concept.id === 'qna' && isChat(url))
  if (!rightly) return assessment('missing', { code: 'not-the-thing' }, { certainty: 0.7 })
  if (target.kind === 'external' && target.external.broken !== undefined) {
    const params = { detail: target.external.broken, code: target.external.statusCode }
    return assessment('broken', { code: 'target-fails', params })
  }
  const wanted = target.kind === 'unread' ? [url] : []
  return assessment('present', { code: 'found' }, { certainty: 0.85, wanted })
}
