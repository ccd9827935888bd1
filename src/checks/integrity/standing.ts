import { hash } from 'node:crypto'
import type { Memory } from '../../model/memory.ts'
import type { Baseline, Portrait } from './baseline.ts'
import { siteMemory } from './baseline.ts'

/** What is normal for a site as far as it is known, and what the last look saw otherwise: for whoever is to accept it. */
export interface BaselineStanding {
  readonly state: 'learning' | 'accepted'
  readonly normal: Portrait
  /** Milliseconds since the epoch. */
  readonly learnedAt?: number
  readonly acceptedAt?: number
  readonly acceptedBy?: string
  readonly seenAt?: number
  readonly differences: Differences
  /** Stands for what would be accepted: {@link acceptBaseline} refuses another state than the one that was shown. */
  readonly mark: string
}

/** What the last look saw instead of what is normal; nothing where they agree. */
export interface Differences {
  readonly title?: string
  readonly home?: string
  readonly newHosts: readonly string[]
  readonly goneHosts: readonly string[]
  readonly newLinks: readonly string[]
  readonly goneLinks: readonly string[]
}

export type Acceptance =
  | { readonly outcome: 'accepted'; readonly baseline: Baseline }
  /** No look has succeeded yet. */
  | { readonly outcome: 'nothing' }
  /** Another look has seen something else since the state was shown. */
  | { readonly outcome: 'changed' }

/** Undefined where no look has succeeded yet. */
export async function readStanding(memory: Memory, siteId: string): Promise<BaselineStanding | undefined> {
  const site = siteMemory(memory, siteId)
  const [known, latest] = [await site.baseline(), await site.seen()]
  const normal = known?.portrait ?? latest?.portrait
  if (!normal) return undefined
  const now = latest?.portrait ?? normal
  return {
    state: known?.acceptedAt === undefined ? 'learning' : 'accepted',
    normal,
    ...(known ? { learnedAt: known.learnedAt } : {}),
    ...(known?.acceptedAt === undefined ? {} : { acceptedAt: known.acceptedAt }),
    ...(known?.acceptedBy === undefined ? {} : { acceptedBy: known.acceptedBy }),
    ...(latest ? { seenAt: latest.at } : {}),
    differences: differencesOf(normal, now),
    mark: markOf(now),
  }
}

/** Makes what the last look saw the state that is right. `at` in milliseconds since the epoch. */
export async function acceptBaseline(
  memory: Memory,
  siteId: string,
  { at, by, mark }: { readonly at: number; readonly by: string; readonly mark?: string },
): Promise<Acceptance> {
  const site = siteMemory(memory, siteId)
  const [known, latest] = [await site.baseline(), await site.seen()]
  const now = latest?.portrait ?? known?.portrait
  if (!now) return { outcome: 'nothing' }
  if (mark !== undefined && mark !== markOf(now)) return { outcome: 'changed' }
  const baseline: Baseline = { portrait: now, learnedAt: known?.learnedAt ?? at, acceptedAt: at, acceptedBy: by }
  await site.learn(baseline)
  return { outcome: 'accepted', baseline }
}

/** Whether the last look saw anything that is not normal. */
export function isDifferent({ title, home, ...lists }: Differences): boolean {
  return title !== undefined || home !== undefined || Object.values(lists).some((list) => list.length > 0)
}

function differencesOf(normal: Portrait, now: Portrait): Differences {
  const missing = (from: readonly string[], other: readonly string[]) => from.filter((each) => !other.includes(each))
  return {
    ...(now.title === normal.title ? {} : { title: now.title }),
    ...(now.home === normal.home ? {} : { home: now.home }),
    newHosts: missing(now.hosts, normal.hosts),
    goneHosts: missing(normal.hosts, now.hosts),
    newLinks: missing(now.frame, normal.frame),
    goneLinks: missing(normal.frame, now.frame),
  }
}

function markOf(portrait: Portrait): string {
  const { hosts, title, tongue, frame, home } = portrait
  return hash('sha256', JSON.stringify([hosts, title, tongue, frame, home])).slice(0, 32)
}
