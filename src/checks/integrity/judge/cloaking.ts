import { isStranger, standingOf } from '../hosts.ts'
import type { Passage } from '../page/passages.ts'
import type { Scene } from '../page/scene.ts'
import type { Spam } from '../spam/find-spam.ts'
import { findSpam } from '../spam/find-spam.ts'

/** What one kind of reader gets that an ordinary visitor does not. */
export type Difference =
  | { readonly about: 'spam'; readonly spam: readonly Spam[] }
  | { readonly about: 'links'; readonly targets: readonly string[]; readonly passage: Passage }
  | { readonly about: 'text'; readonly passage: Passage; readonly share: number }

const STRANGE_LINKS = 3
const MOSTLY_DIFFERENT = 0.6
/** Passages that are too few, or too short, to compare. */
const FEW = 5
const SHORT = 8

/**
 * Compares what another reader got with what a visitor with a browser got. Digits are left out: clocks, counters and
 * dates vary by themselves. `again` asks for the visitor's page once more and is only called where everything depends on
 * whether the page varies by itself.
 */
export async function differenceOf(
  visitor: Scene,
  other: Scene,
  allowed: readonly string[],
  again: () => Promise<Scene | undefined>,
): Promise<Difference | undefined> {
  const own = linesOf(visitor)
  const strange = other.passages.filter((passage) => !own.has(lineOf(passage)))
  const spam = findSpam(other, allowed).filter(({ passage }) => !own.has(lineOf(passage)))
  if (spam.length > 0) return { about: 'spam', spam }
  const seen = new Set(visitor.passages.flatMap(({ links }) => links.map(({ url }) => hostOf(url))))
  const foreign = strange.flatMap((passage) =>
    passage.links
      .filter(({ url }) => !seen.has(hostOf(url)) && isStranger(standingOf(url, visitor.url, allowed)))
      .map(({ url }) => ({ url, passage })),
  )
  const hosts = new Set(foreign.map(({ url }) => hostOf(url)))
  const longEnough = other.passages.filter(({ text }) => text.length >= SHORT)
  const share =
    longEnough.length === 0 ? 0 : longEnough.filter((passage) => !own.has(lineOf(passage))).length / longEnough.length
  // A page that paints itself shows crawlers a finished copy: a visitor's copy without words proves nothing.
  const comparable = longEnough.length >= FEW && [...own].filter((line) => line.length >= SHORT).length >= FEW
  const differs = comparable && share >= MOSTLY_DIFFERENT
  if (hosts.size < STRANGE_LINKS && !differs) return undefined
  const second = await again()
  // Rotating banners and mixed news explain it.
  if (!second || share - shareMissing(second, own) < MOSTLY_DIFFERENT / 2) return undefined
  const [first] = foreign
  if (first && hosts.size >= STRANGE_LINKS)
    return { about: 'links', targets: foreign.map(({ url }) => url), passage: first.passage }
  const [passage] = strange
  return differs && passage ? { about: 'text', passage, share } : undefined
}

function shareMissing({ passages }: Scene, lines: ReadonlySet<string>): number {
  return passages.length === 0 ? 0 : passages.filter((passage) => !lines.has(lineOf(passage))).length / passages.length
}

function linesOf({ passages }: Scene): ReadonlySet<string> {
  return new Set(passages.map(lineOf))
}

function lineOf({ text, links }: Passage): string {
  return text === '' ? links.map(({ url }) => url).join(' ') : text.toLowerCase().replace(/[\d๐-๙]+/g, '#')
}

function hostOf(url: string): string {
  return new URL(url).hostname
}
