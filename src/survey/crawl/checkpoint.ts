import type { Page } from '../../html/page.ts'
import type { TextPool } from '../../html/text-pool.ts'
import type { Memory } from '../../model/memory.ts'
import { packJson, unpackJson } from '../packed-text.ts'
import type { DocumentReading, UrlFailure } from '../site-map.ts'
import type { Waiting } from './frontier.ts'
import type { Gathered } from './gathered.ts'

/** What waits when a walk is interrupted. */
export interface WalkState {
  /** Also what was under way. What the pages link to is found again by their links. */
  readonly waiting: readonly Waiting[]
  readonly documents: readonly (readonly [string, number])[]
}

/** Keeps a walk alive across a crash: pages already read are not asked for again. */
export interface Checkpoint {
  /** Fills `gathered` with what an interrupted walk had seen; undefined where there is none, or it is too old. */
  load(gathered: Gathered): Promise<WalkState | undefined>
  save(gathered: Gathered, state: WalkState): Promise<void>
  clear(): Promise<void>
}

/** Sites change: an older walk is begun anew. Milliseconds. */
const MAX_AGE = 6 * 3_600_000
const VERSION = 1

interface Head extends WalkState {
  readonly version: number
  readonly start: string
  readonly savedAt: number
  readonly batches: number
  readonly failures: readonly (readonly [string, UrlFailure])[]
  readonly redirects: readonly (readonly [string, string])[]
  readonly readings: readonly (readonly [string, DocumentReading])[]
  readonly forbidden: readonly string[]
}

/**
 * Pages are kept in batches that are written once, packed: the frame of a site repeats in each of them and costs next
 * to nothing so.
 */
export function createCheckpoint(memory: Memory, key: string, pool: TextPool, now: () => number): Checkpoint {
  let batches = 0
  let savedPages = new Set<string>()

  async function load(gathered: Gathered): Promise<WalkState | undefined> {
    const head = readHead(await memory.get(key), gathered.start)
    if (!head || now() - head.savedAt > MAX_AGE) return undefined
    const pages: (readonly [string, Page])[] = []
    for (let batch = 0; batch < head.batches; batch += 1) {
      const packed = await memory.get(`${key}/${batch}`)
      // A batch that is missing would leave holes that nobody notices: begin anew.
      if (typeof packed !== 'string') return undefined
      pages.push(...(unpackJson(packed) as (readonly [string, Page])[]))
    }
    for (const [url, page] of pages) {
      gathered.pages.set(url, { ...page, ...pool(page) })
      gathered.bodies.set(page.sha256, url)
    }
    for (const [url, failure] of head.failures) gathered.failures.set(url, failure)
    for (const [from, to] of head.redirects) gathered.redirects.set(from, to)
    for (const [url, reading] of head.readings) gathered.documents.set(url, reading)
    for (const url of head.forbidden) gathered.forbidden.add(url)
    batches = head.batches
    savedPages = new Set(pages.map(([url]) => url))
    return head
  }

  async function save(gathered: Gathered, state: WalkState): Promise<void> {
    const fresh = [...gathered.pages].filter(([url]) => !savedPages.has(url))
    if (fresh.length > 0) {
      await memory.set(`${key}/${batches}`, packJson(fresh))
      batches += 1
      for (const [url] of fresh) savedPages.add(url)
    }
    const head: Head = {
      version: VERSION,
      start: gathered.start,
      savedAt: now(),
      batches,
      ...state,
      failures: [...gathered.failures],
      redirects: [...gathered.redirects],
      readings: [...gathered.documents],
      forbidden: [...gathered.forbidden],
    }
    await memory.set(key, head)
  }

  async function clear(): Promise<void> {
    await memory.delete(key)
    for (let batch = 0; batch < batches; batch += 1) await memory.delete(`${key}/${batch}`)
    batches = 0
    savedPages = new Set()
  }

  return { load, save, clear }
}

/** Another version may have written it: what does not fit is no checkpoint. */
function readHead(value: unknown, start: string): Head | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('version' in value) || value.version !== VERSION) return undefined
  if (!('start' in value) || value.start !== start) return undefined
  return value as Head
}
