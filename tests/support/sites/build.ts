import type { MenuGroup, SampleFile, SamplePage, SiteContent, Target } from './content.ts'
import { makePdf } from '../pdf.ts'
import type { DescribedSite, TruthStatus } from './describe.ts'
import type { AddressOf } from './markup.ts'

export interface Route {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  /** Sends this instead where the request carries no cookie. */
  readonly withoutCookie?: Omit<Route, 'withoutCookie'>
}

/** What a page is made of by the time a build puts it into its own markup. */
export interface PageParts {
  readonly page: SamplePage
  readonly content: SiteContent
  readonly menu: readonly MenuGroup[]
  readonly addressOf: AddressOf
}

/** One way in which such sites are built. */
export interface Build {
  readonly id: string
  readonly charset?: 'windows-874'
  /** Path and query of a page; `index` is its rank in the site. */
  pagePath(page: SamplePage, index: number): string
  filePath(file: SampleFile): string
  html(parts: PageParts): string
  /** Paths beside the pages: start page, scripts, lists for programs. */
  extraRoutes?(parts: PageParts & { readonly pages: ReadonlyMap<string, SamplePage> }): Readonly<Record<string, Route>>
}

export interface ItemTruth {
  readonly status: TruthStatus
  /** Paths, or URLs elsewhere, on which an assessor sees the item; any of them is right. */
  readonly paths: readonly string[]
  readonly fate: string
}

export interface SampleSite {
  readonly id: string
  readonly build: string
  readonly catalogue: string
  readonly fiscalYear: number
  readonly routes: ReadonlyMap<string, Route>
  /** Answered on another host, whose address stands as `ELSEWHERE` in the pages. */
  readonly elsewhere?: ReadonlyMap<string, Route>
  /** Names of well-known services, such as a store of files, for which that other host stands over https. */
  readonly services?: readonly string[]
  readonly charset?: 'windows-874'
  readonly truth: ReadonlyMap<string, ItemTruth>
  /** Whether everything is painted by scripts. */
  readonly needsScript: boolean
}

/** Stands in a page for the address of the second host of a site, such as one that keeps files for others. */
export const ELSEWHERE = 'http://elsewhere.invalid'

const HTML = { 'content-type': 'text/html' }

export function buildSite({ plan, content, truth }: DescribedSite, build: Build): SampleSite {
  const pages = new Map<SamplePage, string>()
  const files = new Map<string, SampleFile>()
  const start: SamplePage = { key: 'home', title: content.office, pieces: content.front }

  function addressOf(target: Target): string {
    if (target.kind === 'elsewhere') return target.url
    if (target.kind === 'file') {
      const path = build.filePath(target.file)
      if (!files.has(path)) files.set(path, target.file)
      return path
    }
    const known = pages.get(target.page)
    if (known !== undefined) return known
    const path = build.pagePath(target.page, pages.size + 1)
    pages.set(target.page, path)
    return path
  }

  const parts = (page: SamplePage): PageParts => ({ page, content, menu: content.menu, addressOf })
  const routes = new Map<string, Route>()
  routes.set('/', { headers: HTML, body: build.html(parts(start)) })
  for (const page of content.others) addressOf({ kind: 'page', page })
  // Pages name further pages while they are written: until no new one appears.
  const written = new Set<SamplePage>()
  for (let grown = true; grown;) {
    grown = false
    for (const [page, path] of pages) {
      if (written.has(page)) continue
      written.add(page)
      grown = true
      const route = page.fault ? faultRoute(page.fault) : { headers: HTML, body: build.html(parts(page)) }
      if (route) routes.set(path, route)
    }
  }
  for (const [path, file] of files) {
    const route = fileRoute(file)
    if (route) routes.set(path, route)
  }
  routes.set('/login', { headers: HTML, body: LOGIN })
  const needsScript = build.id === 'spa'
  const byPath = new Map([...pages].map(([page, path]) => [path, page]))
  for (const [path, route] of Object.entries(build.extraRoutes?.({ ...parts(start), pages: byPath }) ?? {}))
    routes.set(path, route)

  return {
    id: plan.id,
    build: build.id,
    catalogue: plan.catalogue,
    fiscalYear: plan.fiscalYear,
    routes,
    ...(build.charset ? { charset: build.charset } : {}),
    needsScript,
    truth: new Map(
      [...truth].map(([code, { status, targets, fate }]) => [
        code,
        {
          status: needsScript ? 'unverified' : status,
          paths: needsScript ? [] : [...new Set(targets.map(addressOf))],
          fate,
        },
      ]),
    ),
  }
}

const LOGIN =
  '<html><head><title>เข้าสู่ระบบ</title></head><body><form method="post" action="/login"><label>ชื่อผู้ใช้</label><input name="user"><label>รหัสผ่าน</label><input type="password" name="pass"><button>เข้าสู่ระบบ</button></form></body></html>'
const DATABASE =
  "<html><head><title>Database Error</title></head><body><div id=\"container\"><h1>A Database Error Occurred</h1><p>Error Number: 1146</p><p>Table 'web_db.tb_content' doesn't exist</p><p>SELECT * FROM tb_content WHERE id = 7</p></div></body></html>"

/** Undefined where the path does not answer at all (404). */
function faultRoute(fault: NonNullable<SamplePage['fault']>): Route | undefined {
  switch (fault) {
    case 'gone':
      return undefined
    case 'database':
      return { headers: HTML, body: DATABASE }
    case 'login':
      return { status: 302, headers: { location: '/login' }, body: '' }
    case 'home':
      return { status: 302, headers: { location: '/' }, body: '' }
  }
}

function fileRoute(file: SampleFile): Route | undefined {
  switch (file.fault) {
    case 'gone':
      return undefined
    case 'empty':
      return { headers: { 'content-type': 'application/pdf' }, body: '' }
    case 'html':
      return { headers: HTML, body: '<html><head><title>404</title></head><body><h1>ไม่พบไฟล์ที่ต้องการ</h1></body></html>' }
    case undefined:
      return { headers: { 'content-type': 'application/pdf' }, body: pdfOf(file) }
  }
}

const pdfs = new Map<string, Uint8Array>()

function pdfOf({ title, words, looks }: SampleFile): Uint8Array {
  const key = JSON.stringify([title, words, looks])
  const known = pdfs.get(key)
  if (known) return known
  const lines = [title, 'องค์การบริหารส่วนตำบล', ...words, ...words.map((line, i) => `${i + 1}. ${line}`)]
  const pdf = makePdf({ pages: [lines, words.length > 0 ? words : [title]], ...(looks ? { looks } : {}) })
  pdfs.set(key, pdf)
  return pdf
}
