import type { Finding } from '../../model/finding.ts'
import { portraitOf } from './baseline.ts'
import type { Difference } from './judge/cloaking.ts'
import { differenceOf } from './judge/cloaking.ts'
import { judgeDefacement, judgeHosts, judgeRedirect } from './judge/compare.ts'
import type { Judging } from './judge/content.ts'
import { excerptOf, judgeContent, judgeJumps } from './judge/content.ts'
import { findingMaker } from './judge/make-finding.ts'
import type { Look } from './look.ts'
import type { Scene } from './page/scene.ts'
import type { Reader } from './reader.ts'
import { othersAt } from './reader.ts'
import type { View } from './view.ts'

export interface Front {
  readonly findings: readonly Finding[]
  /** The visitor's page, where it could be read and is the site's own. */
  readonly scene?: Scene
  /** What other readers got. */
  readonly others: readonly Scene[]
  readonly readAs: readonly Reader[]
}

/** Reads the front page as a visitor, a search engine, somebody who comes from one and another reader in turn, and compares them. */
export async function lookAtFront(look: Look): Promise<Front> {
  const { site, options, ask, at, baseline } = look
  const judging: Judging = {
    subject: new URL(site.url).host,
    at,
    allowed: options.allow,
    ...(baseline ? { baseline } : {}),
  }
  const visitor = await ask('visitor', site.url)
  const { scene } = visitor
  const redirect = judgeRedirect(visitor, site.url, judging)
  if (!scene) {
    const findings = [...(redirect ? [redirect] : []), unread(visitor, judging)]
    return { findings, others: [], readAs: [] }
  }
  const now = portraitOf(scene)
  const findings: (Finding | undefined)[] = [redirect]
  // Somebody else's page is not ours to judge.
  if (redirect === undefined) {
    findings.push(
      judgeDefacement(visitor, scene, now, judging),
      ...judgeContent(visitor, scene, judging),
      judgeHosts(visitor, scene, judging),
    )
  }
  const others: View[] = []
  for (const reader of othersAt(look.turn)) {
    const other = await ask(reader, site.url)
    others.push(other)
    findings.push(await compare(look, judging, { visitor, scene, other }))
  }
  return {
    findings: distinct(findings.filter((finding) => finding !== undefined)),
    scene,
    others: others.flatMap((view) => view.scene ?? []),
    readAs: [visitor, ...others].filter((view) => view.scene).map(({ reader }) => reader),
  }
}

interface Pair {
  readonly visitor: View
  readonly scene: Scene
  readonly other: View
}

async function compare(look: Look, judging: Judging, { visitor, scene, other }: Pair): Promise<Finding | undefined> {
  const { site, options, ask } = look
  const redirect = judgeRedirect(other, site.url, judging, visitor)
  // A firewall that turns crawlers away is no deceit.
  if (redirect || !other.scene || other.scene === scene) return redirect
  const [planted] = judgeJumps(other, other.scene, judging)
  if (planted && judgeJumps(visitor, scene, judging).length === 0) return planted
  const difference = await differenceOf(
    scene,
    other.scene,
    options.allow,
    async () => (await ask('visitor', site.url)).scene,
  )
  // Sites have pages of their own for telephones: only what no office shows counts there.
  if (!difference || (other.reader === 'mobile' && difference.about !== 'spam')) return undefined
  return cloakingOf(difference, other, judging)
}

function cloakingOf(difference: Difference, view: View, { subject, at }: Judging): Finding {
  const make = findingMaker(subject, view, at)
  if (difference.about === 'spam') {
    const { spam } = difference
    const first = spam.find(({ certain }) => certain) ?? spam[0]
    return make({
      code: 'cloaking',
      severity: first?.certain ? 'critical' : 'warning',
      ...(first ? { element: first.passage.element, excerpt: excerptOf(first.passage) } : {}),
      params: {
        about: 'spam',
        words: [...new Set(spam.flatMap(({ terms }) => terms))],
        targets: [...new Set(spam.flatMap(({ targets }) => targets))],
        places: spam.length,
      },
    })
  }
  const { passage } = difference
  const shown = { code: 'cloaking' as const, element: passage.element, excerpt: excerptOf(passage) }
  if (difference.about === 'links') {
    const { targets } = difference
    return make({ ...shown, severity: 'critical', params: { about: 'links', targets, places: targets.length } })
  }
  return make({ ...shown, severity: 'warning', params: { about: 'text', share: Math.round(100 * difference.share) } })
}

/** One finding of a code: the gravest, else the one that was told first. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => Number(b.severity === 'critical') - Number(a.severity === 'critical'))
  return sorted.filter((finding, index) => sorted.findIndex(({ code }) => code === finding.code) === index)
}

function unread(view: View, { subject, at }: Judging): Finding {
  const make = findingMaker(subject, view, at)
  const { unread: why = 'failed', opening, statusCode } = view
  if (why === 'suspended') return make({ code: why, severity: 'critical', excerpt: opening })
  if (why === 'parked' || why === 'default-page') {
    return make({ code: 'parked', severity: 'critical', excerpt: opening, params: { what: why } })
  }
  return make({ code: 'not-read', severity: 'unknown', excerpt: opening, params: { why, status: statusCode ?? null } })
}
