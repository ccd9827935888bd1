import type { Page } from '../../html/page.ts'
import type { ItemVerdict } from './judge/verdict.ts'
import type { SiteMap } from '../../survey/site-map.ts'

/** The verdict on an item of a site that forbids programs: a person must look. */
export function forbiddenVerdict(item: ItemVerdict, start: string): ItemVerdict {
  return {
    ...item,
    status: 'unverified',
    reason: { code: 'forbidden' },
    url: start,
    documents: [],
    fiscalYear: null,
    coversUntil: null,
    confidence: 0,
    via: [],
    match: null,
    runnerUp: null,
    missingElements: [],
    sharedWith: [],
    wanted: [],
  }
}

/** A map whose start page is there, without anything on it: what a judge needs who may not see the site. */
export function blankMap(map: SiteMap): SiteMap {
  if (map.pages.has(map.start)) return map
  const blank: Page = {
    url: map.start,
    finalUrl: map.start,
    statusCode: 200,
    title: '',
    lang: '',
    headings: [],
    links: [],
    blocks: [],
    pictures: [],
    forms: [],
    needsScript: false,
    awaitsScript: false,
    cut: false,
    bytes: 0,
    sha256: '',
    depth: 0,
    rendered: false,
  }
  return { ...map, pages: new Map([[map.start, blank], ...map.pages]) }
}
