import type { Finding } from '../../../model/finding.ts'
import type { Portrait } from '../baseline.ts'
import { portraitOf } from '../baseline.ts'
import type { Scene } from '../page/scene.ts'
import { advertisingAddresses } from '../sitemap.ts'
import { findSpam } from '../spam/find-spam.ts'
import type { View } from '../view.ts'
import type { Judging } from './content.ts'
import { judgeContent } from './content.ts'
import { findingMaker } from './make-finding.ts'
import { tongueOf, visibleText } from './tongue.ts'

/** Links of the site's menu that a page of the office itself carries. */
const OF_THE_SITE = 3
/** Planted addresses come by the dozen. */
const LIKELY = 3
const CERTAIN = 10

/** Judges a page below the front page. `front` is the front page's portrait, whose menu the office's own pages share. */
export function judgeBelow(view: View, scene: Scene, front: Portrait, judging: Judging): readonly Finding[] {
  const content = judgeContent(view, scene, judging)
  const tongue = tongueOf(visibleText(scene))
  if (tongue === 'thai' || tongue === 'latin' || tongue === 'none' || tongue === front.tongue) return content
  const frame = new Set(front.frame)
  const shared = portraitOf(scene).frame.filter((path) => frame.has(path)).length
  if (shared >= OF_THE_SITE && content.length === 0) return content
  const certain = findSpam(scene, judging.allowed).length > 0
  const passage = scene.passages.find(({ text, hiding }) => !hiding && tongueOf(text) === tongue)
  return [
    ...content,
    findingMaker(
      judging.subject,
      view,
      judging.at,
    )({
      code: 'foreign-pages',
      severity: certain ? 'critical' : 'warning',
      ...(passage ? { element: passage.element } : {}),
      excerpt: passage?.text ?? view.opening,
      params: { tongue, pages: 1, learning: false },
    }),
  ]
}

/** Judges the addresses that the site's own sitemap names. */
export function judgeSitemap(view: View, urls: readonly string[], { subject, at }: Judging): Finding | undefined {
  const planted = advertisingAddresses(urls)
  if (planted.length < LIKELY) return undefined
  return findingMaker(
    subject,
    view,
    at,
  )({
    code: 'foreign-pages',
    severity: planted.length >= CERTAIN ? 'critical' : 'warning',
    excerpt: planted.slice(0, 3).map(shown).join(' '),
    params: { tongue: 'sitemap', pages: planted.length, targets: planted.map(shown), learning: false },
  })
}

function shown(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
