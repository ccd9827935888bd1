import { z } from 'zod'
import { DAY } from '../../model/duration.ts'
import type { Memory } from '../../model/memory.ts'
import { decodeText } from '../../net/http/charset.ts'
import { follow } from '../../net/http/follow.ts'
import type { Network } from '../../net/network.ts'
import { isStranger, standingOf } from './hosts.ts'
import type { Scene } from './page/scene.ts'
import type { SheetRule } from './page/sheet.ts'
import { readSheet, withoutColours } from './page/sheet.ts'
import { HEADERS } from './reader.ts'

/** Style sheets of a site, kept from look to look so that most looks ask for none. */
export interface Shelf {
  /** The rules of a sheet that may hide something; none where it is not on the shelf. */
  readonly rulesOf: (url: string) => readonly SheetRule[]
  /** Fetches what is missing of a page's sheets, where hiding could matter on it. Whether any rule came in. */
  complete(scene: Scene): Promise<boolean>
  /** Asks whether the sheet that was not asked for longest has changed, once a day each. */
  refresh(): Promise<void>
  /** Stores what has changed. */
  keep(): Promise<void>
}

const kept = z.object({
  url: z.string(),
  /** When it was asked for, in milliseconds since the epoch. */
  at: z.number(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  rules: z.array(
    z.object({ selector: z.string(), declarations: z.array(z.tuple([z.string(), z.string(), z.boolean()])) }),
  ),
})
type Kept = z.infer<typeof kept>

const MAX_SHEETS = 6
/** Sheets that one look asks for. */
const MAX_MISSING = 3
const MAX_BYTES = 300_000
const MAX_RULES = 1_500
const MAX_REDIRECTS = 2
/** Where those who break in write: the sheets of the theme, and the office's own. */
const OFTEN_CHANGED = [
  /\/(?:themes?|templates?|skins?)\//i,
  /\/(?:style|main|custom|site|default|layout)[\w.-]{0,20}\.css/i,
]

export interface ShelfDependencies {
  readonly memory: Memory
  readonly siteId: string
  readonly network: Network
  readonly signal: AbortSignal
  /** Milliseconds for one sheet. */
  readonly timeout: number
  readonly allowed: readonly string[]
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Told of every request and the bytes that it brought. */
  readonly spent: (bytes: number) => void
}

export async function openShelf(deps: ShelfDependencies): Promise<Shelf> {
  const { memory, siteId, at } = deps
  const key = `sheets:${siteId}`
  const sheets = new Map((z.array(kept).safeParse(await memory.get(key)).data ?? []).map((sheet) => [sheet.url, sheet]))
  let asked = 0
  let changed = false

  function put(sheet: Kept): void {
    changed = true
    sheets.delete(sheet.url)
    sheets.set(sheet.url, sheet)
    const [oldest] = sheets.keys()
    if (sheets.size > MAX_SHEETS && oldest !== undefined) sheets.delete(oldest)
  }

  return {
    rulesOf: (url) => sheets.get(url)?.rules ?? [],
    async complete(scene) {
      if (!hasStrangeLinks(scene, deps.allowed)) return false
      const missing = promisingOf(scene).filter((url) => !sheets.has(url))
      let found = false
      for (const url of missing.slice(0, MAX_MISSING - asked)) {
        asked += 1
        const sheet = await fetchSheet(url, undefined, deps)
        put(sheet)
        found ||= sheet.rules.length > 0
      }
      return found
    },
    async refresh() {
      const [oldest] = [...sheets.values()].sort((a, b) => a.at - b.at)
      if (oldest && at - oldest.at >= DAY) put(await fetchSheet(oldest.url, oldest, deps))
    },
    async keep() {
      if (changed) await memory.set(key, [...sheets.values()] satisfies Kept[])
    },
  }
}

/** Sheets of the site itself, those first that intruders change. */
function promisingOf({ sheets, url }: Scene): readonly string[] {
  const rank = (sheet: string): number => {
    const found = OFTEN_CHANGED.findIndex((pattern) => pattern.test(sheet))
    return found < 0 ? OFTEN_CHANGED.length : found
  }
  const own = sheets.filter((sheet) => standingOf(sheet, url) === 'own')
  return own.sort((a, b) => rank(a) - rank(b)).slice(0, MAX_SHEETS)
}

function hasStrangeLinks({ passages, url }: Scene, allowed: readonly string[]): boolean {
  return passages.some(
    ({ hiding, links }) => !hiding && links.some((link) => isStranger(standingOf(link.url, url, allowed))),
  )
}

async function fetchSheet(
  url: string,
  before: Kept | undefined,
  { network, signal, timeout, at, spent }: ShelfDependencies,
): Promise<Kept> {
  const trail = await follow(
    network,
    {
      url: new URL(url),
      headers: {
        accept: 'text/css,*/*;q=0.1',
        ...HEADERS.visitor,
        ...(before?.etag ? { 'if-none-match': before.etag } : {}),
        ...(before?.lastModified ? { 'if-modified-since': before.lastModified } : {}),
      },
      signal,
      timeout,
      maxBytes: MAX_BYTES,
      truncate: true,
      verify: false,
    },
    { maxRedirects: MAX_REDIRECTS },
  )
  if (!trail.outcome.ok || trail.stop !== undefined) {
    spent(0)
    return { ...(before ?? { url, rules: [] }), at }
  }
  const { statusCode, headers, body } = trail.outcome.value
  spent(body.length)
  if (statusCode === 304 && before) return { ...before, at }
  // What is no sheet hides nothing; it is remembered so that it is not asked for at every look.
  if (statusCode !== 200 || /html/i.test(headers['content-type'] ?? '')) return { url, at, rules: [] }
  const { text } = decodeText(body, headers['content-type'])
  return {
    url,
    at,
    ...(headers['etag'] ? { etag: headers['etag'] } : {}),
    ...(headers['last-modified'] ? { lastModified: headers['last-modified'] } : {}),
    rules: withoutColours(readSheet(text))
      .slice(0, MAX_RULES)
      .map(({ selector, declarations }) => ({
        selector,
        declarations: declarations.map(([property, value, important]) => [property, value, important]),
      })),
  }
}
