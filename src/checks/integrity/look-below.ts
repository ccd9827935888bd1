import type { Finding } from '../../model/finding.ts'
import type { Rounds } from './baseline.ts'
import { portraitOf } from './baseline.ts'
import { judgeBelow, judgeSitemap } from './judge/below.ts'
import type { Judging } from './judge/content.ts'
import { findingMaker } from './judge/make-finding.ts'
import type { Look } from './look.ts'
import type { Scene } from './page/scene.ts'
import { nextRounds, ownPages, planOf } from './rounds.ts'
import { readSitemap } from './sitemap.ts'
import type { View } from './view.ts'

export interface Below {
  readonly findings: readonly Finding[]
  /** Addresses that were read. */
  readonly pages: readonly string[]
  readonly rounds?: Rounds
}

export interface Ground {
  /** The front page as a visitor and as the other readers got it. */
  readonly scene: Scene
  readonly others: readonly Scene[]
  readonly rounds: Rounds
}

/** Reads one page below the front page, or the sitemap, and every page that had a finding the last time. */
export async function lookBelow({ site, options, ask, at }: Look, { scene, others, rounds }: Ground): Promise<Below> {
  const front = portraitOf(scene)
  const links = ownPages([scene, ...others], site.url)
  const plan = planOf(rounds, links)
  const judgingOf = (url: string): Judging => ({ subject: subjectOf(url), at, allowed: options.allow })
  const findings: Finding[] = []
  const bad: string[] = []
  let listed: readonly string[] | undefined
  for (const url of plan.sitemap ? [new URL('/sitemap.xml', site.url).href] : plan.pages) {
    // Planted pages and lists are shown to search engines first of all.
    const view = await ask('crawler', url)
    const isList = new URL(url).pathname.endsWith('/sitemap.xml')
    if (isList && view.text !== undefined) listed = readSitemap(view.text, site.url)
    const found = isList
      ? [judgeSitemap(view, listed ?? [], judgingOf(url))].filter((finding) => finding !== undefined)
      : view.scene
        ? judgeBelow(view, view.scene, front, judgingOf(url))
        : stillUnread(view, rounds.suspects.includes(url), judgingOf(url))
    findings.push(...found)
    if (found.length > 0) bad.push(url)
  }
  const pages = plan.sitemap ? [] : plan.pages
  return { findings, pages, rounds: nextRounds(rounds, links, { pages, bad, ...(listed ? { listed } : {}) }) }
}

/** A page that had a finding and cannot be read now is not clean for that; one that is gone is. */
function stillUnread(view: View, suspect: boolean, { subject, at }: Judging): readonly Finding[] {
  if (!suspect || view.statusCode === 404 || view.statusCode === 410) return []
  const params = { why: view.unread ?? 'failed', status: view.statusCode ?? null }
  return [findingMaker(subject, view, at)({ code: 'not-read', severity: 'unknown', excerpt: view.opening, params })]
}

/** `www.example.go.th/news?id=5`: the page that the incident is about. */
function subjectOf(url: string): string {
  const { host, pathname, search } = new URL(url)
  return `${host}${pathname}${search}`.slice(0, 300)
}
