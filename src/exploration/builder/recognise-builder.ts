import type { Page } from '../../html/page.ts'
import type { FrontPage } from '../entrance.ts'
import type { Builder, Mark, TracePlace } from './builders.ts'
import { BUILDERS } from './builders.ts'

/** What a website shows of how it is built. */
export type Traces = Readonly<Record<TracePlace, readonly string[]>>

/** What of the front page counts. */
export type TracedFront = Pick<FrontPage, 'html' | 'text' | 'parsed'> & {
  readonly exchange: Pick<FrontPage['exchange'], 'url' | 'headers'>
}
export type TracedPage = Pick<Page, 'finalUrl' | 'links' | 'generator'>

export interface RecognisedBuilder {
  readonly builder: Builder
  readonly place: TracePlace
  /** What matched, literally as received. */
  readonly evidence: string
}

const MAX_HTML = 300_000
const MAX_TEXT = 50_000
const MAX_URLS = 5_000

export function tracesOf(front: TracedFront, pages: Iterable<TracedPage>): Traces {
  const all = [...pages]
  const parsed = [front.parsed, ...all]
  const urls = new Set([
    ...all.map(({ finalUrl }) => finalUrl),
    ...parsed.flatMap(({ links }) => links.map(({ url }) => url)),
  ])
  const host = new URL(front.exchange.url).hostname
  return {
    host: [host],
    generator: parsed.flatMap(({ generator }) => generator ?? []),
    // A header that comes several times is joined by line feeds: each line gets the name.
    header: Object.entries(front.exchange.headers).map(([name, value]) =>
      value
        .split('\n')
        .map((line) => `${name}: ${line}`)
        .join('\n'),
    ),
    html: [front.html.slice(0, MAX_HTML).replaceAll(`https://${host}/`, '/').replaceAll(`http://${host}/`, '/')],
    text: [front.text.slice(-MAX_TEXT)],
    // Links to other websites tell how those are built.
    url: [...urls].filter((url) => new URL(url).hostname === host).slice(0, MAX_URLS),
    'script-only': front.parsed.needsScript ? [front.parsed.title] : [],
  }
}

/** The first builder of the table whose mark is seen; undefined where none is. */
export function recogniseBuilder(traces: Traces): RecognisedBuilder | undefined {
  for (const builder of BUILDERS) {
    for (const mark of builder.marks) {
      const evidence = evidenceOf(mark, traces)
      if (evidence !== undefined) return { builder, place: mark.place, evidence }
    }
  }
  return undefined
}

function evidenceOf({ place, pattern, least = 1 }: Mark, traces: Traces): string | undefined {
  let first: string | undefined
  let seen = 0
  for (const text of traces[place]) {
    const match = pattern.exec(text)
    if (!match) continue
    first ??= match[0]
    seen += 1
    if (seen >= least) return first
  }
  return undefined
}
