import { sameSite } from '../../html/canonical-url.ts'
import { UPGRADES } from '../../html/insecure-parts.ts'
import type { Page } from '../../html/page.ts'
import { parsePage } from '../../html/parse-page.ts'
import { SOFT_ERROR_CHARS, findSoftError } from '../../html/soft-error.ts'
import type { SoftErrorKind } from '../../html/soft-error-rules.ts'
import { readText } from '../../html/text.ts'
import type { TextPool } from '../../html/text-pool.ts'
import { decodeText } from '../../net/http/charset.ts'
import type { DocumentReader } from '../document/document-reader.ts'
import { fileNamesIn, isStoredFolder } from '../document/folder.ts'
import { kindOf } from '../document/magic.ts'
import type { Renderer } from '../render/renderer.ts'
import type { ExternalReading } from '../site-map.ts'
import { addressKind } from './address.ts'
import type { FetchOptions, Fetched, Fetcher, Received } from './fetcher.ts'
import type { Gathered } from './gathered.ts'

export interface VisitorTools {
  readonly fetcher: Fetcher
  readonly reader: DocumentReader
  readonly pool: TextPool
  /** Set where pages that need JavaScript are to be rendered. */
  readonly renderer?: Renderer
}

export interface Visit extends FetchOptions {
  readonly depth: number
}

export interface Visitor {
  /** Reads one address into what is gathered. The page where it is one of this site, else undefined. */
  visit(url: string, visit: Visit): Promise<Page | undefined>
  /** Looks whether an address on another site answers, and reads it where it is a document. */
  lookElsewhere(url: string, options?: FetchOptions): Promise<void>
}

const MAX_REFRESHES = 4
/** A page that sends on at once and offers more ways than this is a page of its own. */
const MAX_SPLASH_LINKS = 4
/** A page with more ways on than this works, whatever one part of it says. */
const MAX_ERROR_LINKS = 15
const DEAD_KINDS: ReadonlySet<string> = new Set<SoftErrorKind>([
  'database-error',
  'application-error',
  'suspended',
  'parked',
  'default-page',
  'error-page',
])
const START_PATH = /^\/(index|home|main|default)?(\.\w{2,5})?\/?$/i

export function createVisitor(gathered: Gathered, tools: VisitorTools): Visitor {
  const { fetcher, reader, renderer } = tools

  async function visit(url: string, options: Visit): Promise<Page | undefined> {
    let asked = url
    for (let hop = 0; hop <= MAX_REFRESHES; hop += 1) {
      const fetched = await fetcher.fetch(asked, {
        ...options,
        anywhere: options.anywhere ?? addressKind(asked) !== 'page',
      })
      if (fetched.finalUrl !== url) gathered.redirects.set(url, fetched.finalUrl)
      if (fetched.kind !== 'received') {
        keepRefusal(url, fetched)
        return undefined
      }
      if (fallsBackToStart(url, fetched)) {
        gathered.redirects.delete(url)
        gathered.failures.set(url, {
          reason: 'soft-error',
          statusCode: fetched.statusCode,
          detail: 'sends to the start page',
        })
        return undefined
      }
      const kept = gathered.pages.get(fetched.finalUrl)
      if (kept) return kept
      if (Object.keys(fetched.validators).length > 0) gathered.validators.set(fetched.finalUrl, fetched.validators)
      if (kindOf(fetched.body, fetched.headers['content-type']) !== 'html' || isPromisedDocument(url, fetched)) {
        gathered.documents.set(fetched.finalUrl, await reader.read(url, fetched))
        return undefined
      }
      const { page, error } = await readPage(asked, fetched, options.depth)
      if (error) {
        gathered.failures.set(fetched.finalUrl, { reason: 'soft-error', statusCode: fetched.statusCode, detail: error })
        return undefined
      }
      const onward = page.refresh ?? (hop === 0 ? behindItsCookie(fetched, page) : undefined)
      if (onward === undefined || page.links.length > MAX_SPLASH_LINKS || !sameSite(gathered.start, onward)) {
        return keepPage(url, fetched, page)
      }
      asked = onward
    }
    gathered.failures.set(url, {
      reason: 'redirect-loop',
      statusCode: 0,
      detail: `more than ${MAX_REFRESHES} refreshes`,
    })
    return undefined
  }

  async function readPage(asked: string, fetched: Received, depth: number): Promise<PageRead> {
    const decoded = decodeText(fetched.body, fetched.headers['content-type'])
    const plain = parsePage(decoded.text, fetched.finalUrl, decoded.charset === 'windows-874')
    const rendered = plain.needsScript && renderer ? await renderer.render(fetched.finalUrl) : undefined
    const parsed = rendered === undefined ? plain : parsePage(rendered, fetched.finalUrl)
    const modified = Date.parse(fetched.headers['last-modified'] ?? '')
    const { insecureParts, ...rest } = parsed
    const upgraded = UPGRADES.test(fetched.headers['content-security-policy'] ?? '')
    const page: Page = {
      ...tools.pool(insecureParts && !upgraded ? parsed : rest),
      url: asked,
      finalUrl: fetched.finalUrl,
      statusCode: fetched.statusCode,
      bytes: fetched.body.length,
      sha256: fetched.sha256,
      ...(Number.isNaN(modified) ? {} : { lastModified: modified }),
      depth,
      rendered: rendered !== undefined,
    }
    return { page, error: errorInDisguise(page, decoded.text) }
  }

  function keepPage(url: string, fetched: Received, page: Page): Page | undefined {
    const twin = gathered.bodies.get(fetched.sha256)
    if (twin !== undefined && twin !== fetched.finalUrl && !page.needsScript) {
      gathered.redirects.set(url, twin)
      if (url !== fetched.finalUrl) gathered.redirects.set(fetched.finalUrl, twin)
      return gathered.pages.get(twin)
    }
    gathered.bodies.set(fetched.sha256, fetched.finalUrl)
    gathered.pages.set(fetched.finalUrl, page)
    return page
  }

  function keepRefusal(url: string, fetched: Exclude<Fetched, Received>): void {
    const key = fetched.finalUrl
    switch (fetched.kind) {
      case 'forbidden':
        gathered.forbidden.add(key)
        return
      case 'failure': {
        const { reason, statusCode, detail } = fetched
        const code = fetched.code === undefined ? {} : { code: fetched.code }
        if (addressKind(url) === 'page') gathered.failures.set(key, { reason, statusCode, detail, ...code })
        else gathered.documents.set(key, { ...reader.broken(url, key, statusCode, reason), ...code })
        return
      }
      case 'elsewhere':
      case 'unchanged':
    }
  }

  /** A deep address that ends at the start page: the site hides its "not found" so. */
  function fallsBackToStart(url: string, fetched: Received): boolean {
    const start = gathered.redirects.get(gathered.start) ?? gathered.start
    if (url === gathered.start || fetched.finalUrl !== start || url === fetched.finalUrl) return false
    const { pathname, search } = new URL(url)
    return !(START_PATH.test(pathname) && search === '')
  }

  async function lookElsewhere(url: string, options: FetchOptions = {}): Promise<void> {
    const fetched = await fetcher.fetch(url, { ...options, anywhere: true })
    if (fetched.finalUrl !== url) gathered.redirects.set(url, fetched.finalUrl)
    if (fetched.kind === 'received' && kindOf(fetched.body, fetched.headers['content-type']) !== 'html') {
      gathered.documents.set(fetched.finalUrl, await reader.read(url, fetched))
      return
    }
    if (fetched.kind === 'forbidden') {
      gathered.forbidden.add(fetched.finalUrl)
      return
    }
    // Our own guard against private addresses says nothing about the far side.
    if (fetched.kind === 'failure' && fetched.reason === 'forbidden-address') return
    gathered.externals.set(fetched.finalUrl, externalReading(fetched))
  }

  return { visit, lookElsewhere }
}

interface PageRead {
  readonly page: Page
  /** Kind of the error that the page really is. */
  readonly error: string | undefined
}

/** An error that answered as if all were well. What is merely empty or not ready yet is for the judge to see. */
function errorInDisguise(page: Page, html: string): string | undefined {
  if (page.needsScript || page.links.length > MAX_ERROR_LINKS) return undefined
  const kind = findSoftError(readText(html, SOFT_ERROR_CHARS), html)
  return kind && DEAD_KINDS.has(kind) ? kind : undefined
}

/** A splash page leads to its own address: whoever comes back with the cookie that it gave sees what is behind it. */
function behindItsCookie({ headers }: Received, { links, finalUrl }: Page): string | undefined {
  const givesCookie = (headers['set-cookie'] ?? '') !== ''
  return givesCookie && links.some(({ url }) => url === finalUrl) ? finalUrl : undefined
}

/** HTML under a document's name on this site, or a store's page about the file: both are told by the reader. */
function isPromisedDocument(url: string, fetched: Received): boolean {
  return addressKind(url) !== 'page' || addressKind(fetched.finalUrl) === 'document'
}

/** Characters of the first words of a page elsewhere: whose it is stands there. */
const OPENING = 600

function externalReading(fetched: Fetched): ExternalReading {
  const url = fetched.finalUrl
  if (fetched.kind === 'failure') {
    const { statusCode, reason, code } = fetched
    return { url, statusCode, broken: reason, ...(code === undefined ? {} : { code }), title: '' }
  }
  if (fetched.kind !== 'received') return { url, statusCode: 0, title: '' }
  const { text } = decodeText(fetched.body, fetched.headers['content-type'])
  const { title, forms, blocks } = parsePage(text, url)
  const walled = forms.some((form) => form.password)
  const opening = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, OPENING)
  return {
    url,
    statusCode: fetched.statusCode,
    ...(walled ? { broken: 'login' as const } : {}),
    title,
    opening,
    ...(isStoredFolder(url) ? { fileNames: fileNamesIn(text) } : {}),
  }
}
