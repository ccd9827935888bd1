import type { Page } from '../../../html/page.ts'
import type { OwnContent } from '../find/own-content.ts'
import { assessDated } from './assess-dated.ts'
import { assessStanding } from './assess-standing.ts'
import { assessService } from './assess-service.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment } from './assessment.ts'
import { saysNothingHappened, saysNothingYet } from './emptiness.ts'
import type { ListEntry } from './entries.ts'
import { entriesOf } from './entries.ts'
import { isOtherThing, isQuestionnaire, leadsElsewhere } from './identity.ts'
import { isForWriting } from './interaction.ts'
import type { Arrival } from './own-page.ts'
import { isGarbled, isLogin, ownPictures, sectionOf, withoutNames } from './own-page.ts'

/** Letters of own text below which a page holds only its heading. */
const HEADING_ONLY = 40

/** Headings of a page that has several things to say. */
const SEVERAL = 3

/** Judges one page, or one section of it, without the frame of the site; entries that are pages are looked into once. */
export function assessPage(page: Page, arrival: Arrival, scene: Scene, inside = false): Assessment {
  const { entry, period } = scene
  const whole = scene.ownOf(page)
  if (page.needsScript && !page.rendered) return assessment('unverified', { code: 'needs-script' })
  const own = arrival.section === undefined ? whole : sectionOf(whole, arrival.section)
  if (isLogin(page, own)) return assessment('broken', { code: 'target-fails', params: { detail: 'login' } })
  if (isGarbled(own.text)) return assessment('unverified', { code: 'unreadable', params: { detail: 'glyphs' } })

  const entries = entriesOf(own, scene)
  const rest = withoutNames(own, arrival)
  if (arrival.linked && isOtherThing(own, rest, arrival.label, entries, scene)) {
    return assessment('missing', { code: 'wrong-target', params: { label: own.names[0] ?? '' } }, { certainty: 0.75 })
  }
  const empty = emptinessOf(own, rest, entries, arrival, scene)
  if (empty) return empty
  if (leadsElsewhere(own, entries, scene)) return assessment('missing', { code: 'not-the-thing' }, { certainty: 0.75 })
  const { needs } = entry.concept
  if (needs === 'interaction' || needs === 'online') return assessService(own, entries, scene)
  if (arrival.section === undefined && isQuestionnaire(own, entries, scene))
    return assessment('missing', { code: 'not-the-thing' }, { certainty: 0.8 })

  const view = { own, rest, entries, arrival }
  const lookInside = inside ? undefined : (target: Page, to: Arrival) => assessPage(target, to, scene, true)
  return period.years.length === 0 ? assessStanding(view, scene, lookInside) : assessDated(view, scene, lookInside)
}

function emptinessOf(
  own: OwnContent,
  rest: string,
  entries: readonly ListEntry[],
  { section }: Arrival,
  { entry }: Scene,
): Assessment | undefined {
  const files = entries.some(({ document, link }) => document !== undefined || link.kind === 'frame')
  if (files || saysNothingHappened(own.folded)) return undefined
  const forms = own.page.forms.some(isForWriting) && entry.concept.needs !== undefined
  if (saysNothingYet(rest) && !forms) return assessment('empty', { code: 'says-nothing-yet' })
  const parts = section === undefined ? own.page.headings.filter(({ frame }) => !frame).length : 0
  const bare =
    rest.length < HEADING_ONLY && parts < SEVERAL && ownPictures(own).length === 0 && entries.length === 0 && !forms
  if (!bare) return undefined
  if (own.page.awaitsScript && !own.page.rendered && section === undefined) {
    return assessment('unverified', { code: 'needs-script' }, { certainty: 0.6 })
  }
  // A heading among others with nothing below it is no page of its own: nothing is there.
  return section === undefined
    ? assessment('empty', { code: 'heading-only' })
    : assessment('missing', { code: 'nothing-found' })
}
