import type { Finding } from '../../../model/finding.ts'
import type { Portrait } from '../baseline.ts'
import { portraitOf } from '../baseline.ts'
import type { Scene } from '../page/scene.ts'
import { findSpam } from '../spam/find-spam.ts'
import type { View } from '../view.ts'
import type { Judging } from './content.ts'
import { judgeContent } from './content.ts'
import { findingMaker } from './make-finding.ts'
import { tongueOf, visibleText } from './tongue.ts'

/** Links of the site's menu that a page of the office itself carries. */
const OF_THE_SITE = 3

/** What tells the office's own pages in a foreign language. */
export interface Ways {
  /** The front page's portrait, whose menu the office's own pages share. */
  readonly front: Portrait
  /** Whether the front page linked to this page already when it was learned. */
  readonly wasThere: boolean
}

/** Judges a page below the front page. */
export function judgeBelow(view: View, scene: Scene, { front, wasThere }: Ways, judging: Judging): readonly Finding[] {
  const content = judgeContent(view, scene, judging)
  const tongue = tongueOf(visibleText(scene))
  if (tongue === 'thai' || tongue === 'latin' || tongue === 'none' || tongue === front.tongue) return content
  const frame = new Set(front.frame)
  const shared = portraitOf(scene).frame.filter((path) => frame.has(path)).length
  if ((wasThere || shared >= OF_THE_SITE) && content.length === 0) return content
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
