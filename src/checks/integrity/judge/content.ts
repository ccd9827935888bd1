import type { Finding } from '../../../model/finding.ts'
import { sameSite } from '../../../html/canonical-url.ts'
import type { Baseline } from '../baseline.ts'
import { isAcceptedHome } from '../baseline.ts'
import { isStranger, standingOf } from '../hosts.ts'
import type { Passage } from '../page/passages.ts'
import type { Scene } from '../page/scene.ts'
import { findSpam } from '../spam/find-spam.ts'
import type { View } from '../view.ts'
import { asksForKeys } from './false-proof.ts'
import { findHidden } from './hidden.ts'
import { findingMaker } from './make-finding.ts'
import { deedsOf } from './script.ts'

export interface Judging {
  readonly subject: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly allowed: readonly string[]
  /** What the front page is compared with; absent for other pages and before anything was learned. */
  readonly baseline?: Baseline
}

/** What a page itself gives away: advertisements, things hidden, scripts that do harm. One finding of a code. */
export function judgeContent(view: View, scene: Scene, judging: Judging): readonly Finding[] {
  const { subject, at, allowed } = judging
  const make = findingMaker(subject, view, at)
  const findings: Finding[] = []
  const spam = findSpam(scene, allowed)
  const first = spam.find(({ certain }) => certain) ?? spam[0]
  if (first) {
    findings.push(
      make({
        code: 'gambling-spam',
        severity: first.certain ? 'critical' : 'warning',
        element: first.passage.element,
        excerpt: excerptOf(first.passage),
        params: {
          words: [...new Set(spam.flatMap(({ terms }) => terms))],
          targets: [...new Set(spam.flatMap(({ targets }) => targets))],
          places: spam.length,
          way: first.passage.hiding?.telling ? first.passage.hiding.way : null,
        },
      }),
    )
  }
  const hidden = findHidden(scene, new Set(spam.map(({ passage }) => passage)), allowed)
  if (hidden) {
    findings.push(
      make({
        code: 'hidden-links',
        severity: hidden.certain ? 'critical' : 'warning',
        element: hidden.passage.element,
        excerpt: excerptOf(hidden.passage),
        params: { way: hidden.way, targets: hidden.targets, links: hidden.targets.length },
      }),
    )
  }
  return [...findings, ...judgeScripts(view, scene, judging)]
}

/** Ways that scripts, frames and refreshes do harm, read from their text. */
function judgeScripts(view: View, scene: Scene, judging: Judging): readonly Finding[] {
  const { subject, at, allowed, baseline } = judging
  const make = findingMaker(subject, view, at)
  const deeds = scene.scripts.flatMap((script) =>
    deedsOf(script, scene.url, allowed).map((deed) => ({ deed, element: script.element })),
  )
  const redirect =
    deeds.find(({ deed }) => deed.deed === 'redirect' && deed.certain) ??
    deeds.find(({ deed }) => deed.deed === 'redirect')
  const asked = scene.passages.find(({ text, hiding }) => !hiding && asksForKeys(text))
  const other =
    deeds.find(({ deed }) => deed.deed !== 'redirect') ??
    (asked && { deed: { deed: 'false-proof' as const, excerpt: asked.text, certain: false }, element: asked.element })
  const suspicious = scene.embeds.find(({ url }) => standingOf(url, scene.url, allowed) === 'suspicious')
  const known = new Set(baseline?.portrait.hosts)
  const frame = scene.embeds.find(
    ({ url, hidden }) => hidden && isStranger(standingOf(url, scene.url, allowed)) && !known.has(new URL(url).hostname),
  )
  const findings: Finding[] = []
  if (redirect && 'to' in redirect.deed) {
    const { deed, element } = redirect
    const sure = deed.certain || standingOf(deed.to, scene.url, allowed) === 'suspicious'
    findings.push(
      make({
        code: 'foreign-redirect',
        severity: sure ? 'critical' : 'warning',
        element,
        excerpt: deed.excerpt,
        params: { to: deed.to, by: 'script', learning: false },
      }),
    )
  }
  if (other) {
    const { deed, element } = other
    findings.push(
      make({
        code: 'malicious-script',
        severity: deed.certain ? 'critical' : 'warning',
        element,
        excerpt: deed.excerpt,
        params: { what: deed.deed, to: 'to' in deed ? deed.to : null },
      }),
    )
  } else if (suspicious) {
    findings.push(
      make({
        code: 'malicious-script',
        severity: 'critical',
        element: suspicious.element,
        excerpt: suspicious.url,
        params: { what: suspicious.kind, to: suspicious.url },
      }),
    )
  } else if (frame) {
    const learning = baseline?.acceptedAt === undefined
    findings.push(
      make({
        code: 'malicious-script',
        severity: learning ? 'warning' : 'critical',
        element: frame.element,
        excerpt: frame.url,
        params: { what: 'hidden-frame', to: frame.url, learning },
      }),
    )
  }
  return [...findings, ...judgeRefresh(view, scene, judging)]
}

/** Ways in which a page itself sends its visitors to somebody else's site. */
export function judgeJumps(view: View, scene: Scene, judging: Judging): readonly Finding[] {
  return judgeScripts(view, scene, judging).filter(({ code }) => code === 'integrity.foreign-redirect')
}

function judgeRefresh(
  view: View,
  { refresh, url }: Scene,
  { subject, at, allowed, baseline }: Judging,
): readonly Finding[] {
  if (!refresh || sameSite(url, refresh.url)) return []
  const standing = standingOf(refresh.url, url, allowed)
  if (!isStranger(standing) || isAcceptedHome(new URL(refresh.url).hostname, baseline)) return []
  const learning = baseline?.acceptedAt === undefined && standing !== 'suspicious'
  return [
    findingMaker(
      subject,
      view,
      at,
    )({
      code: 'foreign-redirect',
      severity: learning ? 'warning' : 'critical',
      element: refresh.element,
      excerpt: refresh.url,
      params: { to: refresh.url, by: 'refresh', learning },
    }),
  ]
}

/** The words at a place, or the addresses where there are none. */
export function excerptOf({ text, links }: Passage): string {
  const addresses = links.map(({ url }) => url).join(' ')
  return [text, addresses].filter(Boolean).join(' → ')
}
