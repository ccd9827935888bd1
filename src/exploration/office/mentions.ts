import type { ParsedPage } from '../../html/page.ts'
import type { FrontPage } from '../entrance.ts'
import type { Mention } from './find-office.ts'

/** The last words of a page are its footer. */
const FOOTER_BLOCKS = 6
/** The titles of a few pages tell the office; those of all of them would drown the rest. */
const MAX_PAGES = 12
const MAX_HEADINGS = 10
const SITE_NAME = /<meta\b[^>]{0,200}\b(?:property|name)=["']?(?:og:site_name|application-name)["']?[^>]{0,500}>/i
const CONTENT = /\bcontent=(?:"([^"]{0,300})"|'([^']{0,300})')/i

/** Where the front page may name its office. */
export function mentionsOnFront({
  html,
  text,
  parsed,
}: Pick<FrontPage, 'html' | 'text' | 'parsed'>): readonly Mention[] {
  const meta = SITE_NAME.exec(html.slice(0, 100_000))?.[0]
  const [, double, single] = CONTENT.exec(meta ?? '') ?? []
  return [{ place: 'site-name', text: double ?? single ?? '' }, ...mentionsOf(parsed), { place: 'text', text }]
}

/** Where further pages may: splash pages and frames name it behind the front page only. */
export function mentionsBehind(pages: Iterable<ParsedPage>): readonly Mention[] {
  return [...pages].slice(0, MAX_PAGES).flatMap(mentionsOf)
}

function mentionsOf({ title, headings, blocks }: ParsedPage): readonly Mention[] {
  return [
    { place: 'title', text: title },
    ...headings.slice(0, MAX_HEADINGS).map(({ text }): Mention => ({ place: 'heading', text })),
    ...blocks.slice(-FOOTER_BLOCKS).map(({ text }): Mention => ({ place: 'footer', text })),
  ]
}
