import type { Page, ParsedPage } from '../../src/html/page.ts'
import { parsePage } from '../../src/html/parse-page.ts'
import { readText } from '../../src/html/text.ts'
import type { SampleSite } from './sites/build.ts'

interface Front {
  readonly html: string
  readonly text: string
  readonly parsed: ParsedPage
  readonly exchange: { readonly url: string; readonly headers: Readonly<Record<string, string>> }
}

/** A front page as an exploration sees it, without a server. */
export function frontOf(
  html: string,
  url = 'https://www.office.go.th/',
  headers: Front['exchange']['headers'] = {},
): Front {
  return { html, text: readText(html).text, parsed: parsePage(html, url), exchange: { url, headers } }
}

const ORIGIN = 'https://www.office.go.th'

/** The front page of a sample site and the other pages that it serves as HTML. */
export function pagesOf(site: SampleSite): {
  readonly front: Front
  readonly pages: readonly (ParsedPage & Pick<Page, 'finalUrl'>)[]
} {
  const pages = [...site.routes].flatMap(([path, { body, status = 200 }]) =>
    typeof body === 'string' && body.includes('<') && status === 200
      ? [{ ...parsePage(body, `${ORIGIN}${path}`), finalUrl: `${ORIGIN}${path}` }]
      : [],
  )
  const home = site.routes.get('/')?.body
  return { front: frontOf(typeof home === 'string' ? home : '', `${ORIGIN}/`), pages }
}
