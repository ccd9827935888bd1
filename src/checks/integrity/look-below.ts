import type { Finding } from '../../model/finding.ts'
import type { Portrait } from './baseline.ts'
import { portraitOf } from './baseline.ts'
import { isStranger, standingOf } from './hosts.ts'
import { judgeBelow } from './judge/below.ts'
import { judgeRedirect } from './judge/compare.ts'
import type { Judging } from './judge/content.ts'
import { judgeContent } from './judge/content.ts'
import { findingMaker } from './judge/make-finding.ts'
import type { Look } from './look.ts'
import { readLists } from './look-at-lists.ts'
import type { Scene } from './page/scene.ts'
import type { Rounds, Task } from './rounds.ts'
import { nextRounds, ownPages, pagesAmong, planOf } from './rounds.ts'
import { subjectOf } from './subject.ts'
import type { View } from './view.ts'

export interface Below {
  readonly findings: readonly Finding[]
  /** Addresses of pages that were read. */
  readonly pages: readonly string[]
  readonly rounds: Rounds
}

export interface Ground {
  /** The front page as a visitor and as the other readers got it. */
  readonly scene: Scene
  readonly others: readonly Scene[]
  readonly rounds: Rounds
}

/** Where no office has a page: planted programs answer for any address. */
const NOWHERE = '/wenyam-no-such-page'

/** Reads what has its turn below the front page, and whatever had a finding the last time. */
export async function lookBelow(look: Look, { scene, others, rounds }: Ground): Promise<Below> {
  const { site } = look
  const front = portraitOf(scene)
  const links = ownPages([scene, ...others], site.url)
  const findings: Finding[] = []
  const pages: string[] = []
  const bad: Task[] = []
  let listed: readonly string[] | undefined
  for (const task of planOf(rounds, links)) {
    if (task.kind === 'page' || task.kind === 'missing') {
      const found = await readPage(look, task, { front, suspects: rounds.suspects })
      if (task.kind === 'page') pages.push(task.url)
      if (found.length > 0) bad.push(task)
      findings.push(...found)
      continue
    }
    const lists = await readLists(look, task, { feeds: scene.feeds, turn: rounds.turn })
    listed = [...(listed ?? []), ...pagesAmong(lists.addresses, site.url)]
    findings.push(...lists.findings)
    bad.push(...lists.bad)
  }
  return {
    findings: findings.filter(({ code, subject }, index) =>
      findings.every((other, i) => i >= index || other.code !== code || other.subject !== subject),
    ),
    pages,
    rounds: nextRounds(rounds, links, { pages, bad, ...(listed ? { listed } : {}) }),
  }
}

interface Known {
  readonly front: Portrait
  readonly suspects: readonly Task[]
}

async function readPage(look: Look, task: Task, { front, suspects }: Known): Promise<readonly Finding[]> {
  const { site, ask, options, at, baseline } = look
  const missing = task.kind === 'missing'
  const url = missing ? new URL(NOWHERE, site.url).href : task.url
  const judging: Judging = { subject: subjectOf(url), at, allowed: options.allow }
  const view = await ask(task.reader, url, { whateverStatus: missing })
  if (isStranger(standingOf(view.url, site.url, options.allow))) return judgeAway(look, view, url, judging)
  if (!view.scene) return suspects.some((each) => each.url === task.url) ? stillUnread(view, judging) : []
  if (missing) return judgeContent(view, view.scene, judging)
  return judgeBelow(view, view.scene, { front, wasThere: isKnown(url, baseline?.portrait) }, judging)
}

/** A page below leads away. For everybody, it is a link of the office to somebody else; for some, it is a trap. */
async function judgeAway(look: Look, view: View, url: string, judging: Judging): Promise<readonly Finding[]> {
  const usual = await look.ask('visitor', url)
  const finding = judgeRedirect(view, look.site.url, judging, usual)
  if (finding) return [finding]
  const suspicious = standingOf(view.url, look.site.url, judging.allowed) === 'suspicious'
  const always = suspicious ? judgeRedirect(usual, look.site.url, judging) : undefined
  return always ? [always] : []
}

/** Whether the front page linked to a page when it was learned. */
function isKnown(url: string, portrait: Portrait | undefined): boolean {
  const { pathname, search } = new URL(url)
  return portrait?.frame.includes(pathname + search) === true
}

/** A page that had a finding and cannot be read now is not clean for that; one that is gone is. */
function stillUnread(view: View, { subject, at }: Judging): readonly Finding[] {
  if (view.statusCode === 404 || view.statusCode === 410) return []
  const params = { why: view.unread ?? 'failed', status: view.statusCode ?? null }
  return [findingMaker(subject, view, at)({ code: 'not-read', severity: 'unknown', excerpt: view.opening, params })]
}
