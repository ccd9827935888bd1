import { makePdf } from '../pdf.ts'
import type { TruthStatus } from '../sites/describe.ts'
import type { ItemTruth, Route, SampleSite } from '../sites/build.ts'
import { ELSEWHERE } from '../sites/build.ts'

const HTML = { 'content-type': 'text/html' }
const PDF = { 'content-type': 'application/pdf' }

export interface Draft {
  page(path: string, html: string): void
  /** A document with a text of its own; `scan` holds a picture alone. Gives its path back. */
  pdf(path: string, lines: readonly string[], looks?: 'text' | 'scan' | 'glyphs'): string
  route(path: string, route: Route): void
  /** The same on the second host, or on one of the services; gives the whole address back. */
  pdfElsewhere(path: string, lines: readonly string[]): string
  routeElsewhere(path: string, route: Route, service?: string): string
  /** What a fair assessor would say of an item, and on which of the paths he sees it. */
  is(status: TruthStatus, code: string, paths: readonly string[], why?: string): void
  site(): SampleSite
}

export interface DraftFacts {
  readonly id: string
  readonly build: string
  readonly catalogue: string
  readonly fiscalYear: number
  readonly charset?: 'windows-874'
  readonly services?: readonly string[]
}

/** A site written by hand, page by page, with its truth beside each page. */
export function draftSite(facts: DraftFacts): Draft {
  const routes = new Map<string, Route>()
  const elsewhere = new Map<string, Route>()
  const truth = new Map<string, ItemTruth>()
  const put = (to: Map<string, Route>, path: string, route: Route) => {
    if (to.has(path)) throw new Error(`${facts.id}: ${path} is written twice`)
    to.set(path, route)
  }
  const asked = (path: string) => encodeURI(path)
  return {
    page: (path, html) => put(routes, asked(path), { headers: HTML, body: html }),
    pdf(path, lines, looks) {
      put(routes, asked(path), {
        headers: PDF,
        body: makePdf({ pages: [lines.flatMap(wrapped)], ...(looks ? { looks } : {}) }),
      })
      return path
    },
    route: (path, route) => put(routes, asked(path), route),
    pdfElsewhere(path, lines) {
      put(elsewhere, asked(path), { headers: PDF, body: makePdf({ pages: [lines.flatMap(wrapped)] }) })
      return ELSEWHERE + path
    },
    routeElsewhere(path, route, service) {
      put(elsewhere, asked(path), route)
      return (service ? `https://${service}` : ELSEWHERE) + path
    },
    is(status, code, paths, why = '') {
      if (truth.has(code)) throw new Error(`${facts.id}: ${code} is judged twice`)
      truth.set(code, { status, paths, fate: why })
    },
    site: () => ({ ...facts, routes, truth, needsScript: false, ...(elsewhere.size > 0 ? { elsewhere } : {}) }),
  }
}

/** Letters that fit between the margins. */
const LINE = 60

/** Long titles run over several lines, as in print. */
function wrapped(line: string): readonly string[] {
  const lines: string[] = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length >= LINE) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
