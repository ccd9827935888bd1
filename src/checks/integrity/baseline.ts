import { z } from 'zod'
import { sameSite } from '../../html/canonical-url.ts'
import { foldThai } from '../../model/thai/normalise.ts'
import type { Memory } from '../../model/memory.ts'
import { isStranger, standingOf } from './hosts.ts'
import type { Scene } from './page/scene.ts'
import type { Rounds } from './rounds.ts'
import { FIRST_ROUND, rounds } from './rounds.ts'
import { tongueOf, visibleText } from './judge/tongue.ts'

const tongue = z.enum(['thai', 'latin', 'cjk', 'hangul', 'cyrillic', 'arabic', 'none'])

/** What a site looks like when all is well. */
const portrait = z.object({
  /** Hosts of scripts, frames and forms that nobody else vouches for. */
  hosts: z.array(z.string()),
  title: z.string(),
  tongue,
  /** Paths of links within the site: its menu, for the most part. */
  frame: z.array(z.string()),
  /** Host that the front page answers from. */
  home: z.string(),
})
export type Portrait = z.infer<typeof portrait>

/** The portrait that a look is compared with. Without `acceptedAt` nobody has looked it over. Times in ms since the epoch. */
const baseline = z.object({
  portrait,
  learnedAt: z.number(),
  acceptedAt: z.number().optional(),
  acceptedBy: z.string().optional(),
})
export type Baseline = z.infer<typeof baseline>

const seen = z.object({ portrait, at: z.number() })
export type Seen = z.infer<typeof seen>

const MAX_FRAME = 80
const MAX_HOSTS = 200

export function portraitOf(scene: Scene): Portrait {
  const hosts = scene.embeds
    .map(({ url }) => url)
    .filter((url) => isStranger(standingOf(url, scene.url)))
    .map((url) => new URL(url).hostname)
  const paths = scene.passages
    .flatMap(({ links }) => links.map(({ url }) => url))
    .filter((url) => sameSite(scene.url, url))
  return {
    hosts: [...new Set(hosts)].sort().slice(0, MAX_HOSTS),
    title: scene.title,
    tongue: tongueOf(visibleText(scene)),
    frame: [...new Set(paths.map((url) => new URL(url).pathname + new URL(url).search))].slice(0, MAX_FRAME),
    home: new URL(scene.url).hostname,
  }
}

/** How far two titles are the same words, 0 to 1, by their pairs of letters. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0
  return [...a].filter((pair) => b.has(pair)).length / Math.min(a.size, b.size)
}

function pairsOf(text: string): ReadonlySet<string> {
  const folded = foldThai(text)
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + 2)))
}

/** The share of the known frame that is still there, 0 to 1. */
export function frameKept(known: Portrait, now: Portrait): number {
  if (known.frame.length === 0) return 1
  const paths = new Set(now.frame)
  return known.frame.filter((path) => paths.has(path)).length / known.frame.length
}

/** Whether somebody has accepted that the front page answers from another host than the site's. */
export function isAcceptedHome(host: string, known: Baseline | undefined): boolean {
  return known?.acceptedAt !== undefined && known.portrait.home === host
}

/** What the check remembers of one site. The baseline and what was seen lie apart, so that a look cannot undo an acceptance. */
export function siteMemory(memory: Memory, siteId: string) {
  return {
    async baseline(): Promise<Baseline | undefined> {
      return baseline.safeParse(await memory.get(`baseline:${siteId}`)).data
    },
    async seen(): Promise<Seen | undefined> {
      return seen.safeParse(await memory.get(`seen:${siteId}`)).data
    },
    learn: (value: Baseline) => memory.set(`baseline:${siteId}`, value satisfies Baseline),
    keep: (value: Seen) => memory.set(`seen:${siteId}`, value satisfies Seen),
    async rounds(): Promise<Rounds> {
      return rounds.safeParse(await memory.get(`rounds:${siteId}`)).data ?? FIRST_ROUND
    },
    keepRounds: (value: Rounds) => memory.set(`rounds:${siteId}`, value satisfies Rounds),
  }
}
