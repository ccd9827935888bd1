import { markFrame } from '../../../../../src/html/frame.ts'
import type { Page } from '../../../../../src/html/page.ts'
import { parsePage } from '../../../../../src/html/parse-page.ts'
import type { DocumentReading, ExternalReading, SiteMap, UrlFailure } from '../../../../../src/survey/site-map.ts'

export const HOME = 'https://www.example.go.th/'

/** A document as the crawler would have read it. */
export function file(path: string, text: string, rest: Partial<DocumentReading> = {}): DocumentReading {
  const url = new URL(path, HOME).href
  const scan = text === ''
  return {
    url,
    finalUrl: url,
    statusCode: 200,
    bytes: 40_000,
    kind: 'pdf',
    sha256: `${url}${text}`,
    fileName: decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)),
    title: '',
    pageCount: 3,
    readable: scan ? 'no' : 'yes',
    ...(scan ? { unreadable: 'scan' as const } : { text }),
    ...rest,
  }
}

interface Parts {
  readonly pages: Readonly<Record<string, string>>
  readonly files?: readonly DocumentReading[]
  readonly failures?: Readonly<Record<string, UrlFailure>>
  readonly externals?: readonly ExternalReading[]
}

/** A site map of pages written as HTML, as a walk through the site would have made it. */
export function siteOf({ pages, files = [], failures = {}, externals = [] }: Parts): SiteMap {
  const read = Object.entries(pages).map(([path, html], i): Page => {
    const url = new URL(path, HOME).href
    return {
      ...parsePage(html, url),
      url,
      finalUrl: url,
      statusCode: 200,
      bytes: html.length,
      sha256: String(i),
      depth: i === 0 ? 0 : 1,
      rendered: false,
    }
  })
  return {
    start: HOME,
    pages: new Map(markFrame(read).map((page) => [page.url, page])),
    documents: new Map(files.map((document) => [document.url, document])),
    externals: new Map(externals.map((external) => [external.url, external])),
    failures: new Map(Object.entries(failures).map(([path, failure]) => [new URL(path, HOME).href, failure])),
    redirects: new Map(),
    forbidden: new Set(),
    complete: true,
    limits: [],
    pagesRead: read.length,
    bytesRead: read.reduce((sum, page) => sum + page.bytes, 0),
    requests: read.length,
  }
}
