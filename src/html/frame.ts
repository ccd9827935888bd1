import type { Block, Heading, Page, PageLink, Picture } from './page.ts'

/** On this share of the pages a thing belongs to the site's frame. */
const FRAME_SHARE = 0.5
/** Fewer pages cannot tell the frame from the content. */
const MIN_PAGES = 3

/**
 * Marks what the pages of one site have in common: header, menus, footer. Sections of a site have frames of their own,
 * so pages are also compared within their first path segment. Returns pages that share the marked parts.
 *
 * @param known keys of {@link frameKeysOf}, where more pages of the site were seen before.
 */
export function markFrame(pages: readonly Page[], known: ReadonlySet<string> = new Set()): readonly Page[] {
  const groups = [pages, ...groupBy(pages, sectionOf)].filter((group) => group.length >= MIN_PAGES)
  const frames = groups.map((group) => ({ members: new Set(group), parts: partsOfMost(group) }))
  // Marked copies are shared between pages: frames repeat hundreds of times.
  const marked = new Map<string, PageLink | Block | Heading | Picture>()
  function share<T extends PageLink | Block | Heading | Picture>(
    key: string,
    part: T,
    in_: (key: string) => boolean,
  ): T {
    if (!in_(key)) return part
    const whole = `${key}\n${'menuPath' in part ? part.menuPath.join('>') + part.heading + part.context : ''}`
    const known = marked.get(whole)
    if (known) return known as T
    const copy = { ...part, frame: true }
    marked.set(whole, copy)
    return copy
  }
  return pages.map((page) => {
    const own = frames.filter((frame) => frame.members.has(page))
    const inFrame = (key: string) => known.has(key) || own.some((frame) => frame.parts.has(key))
    return {
      ...page,
      links: page.links.map((link) => share(linkKey(link), link, inFrame)),
      blocks: page.blocks.map((block) => share(blockKey(block), block, inFrame)),
      headings: page.headings.map((heading) => share(headingKey(heading), heading, inFrame)),
      pictures: page.pictures.map((picture) => share(pictureKey(picture), picture, inFrame)),
    }
  })
}

/** What most of the pages have in common, to know it again when only a few of them are read. */
export function frameKeysOf(pages: readonly Page[]): ReadonlySet<string> {
  return pages.length >= MIN_PAGES ? partsOfMost(pages) : new Set()
}

function linkKey(link: PageLink): string {
  return `l${link.url} ${link.label}`
}
function blockKey(block: Block): string {
  return `b${block.text}`
}
function headingKey(heading: Heading): string {
  return `h${heading.level}${heading.text}`
}
function pictureKey(picture: Picture): string {
  return `p${picture.url}`
}

function keysOf(page: Page): ReadonlySet<string> {
  return new Set([
    ...page.links.map(linkKey),
    ...page.blocks.map(blockKey),
    ...page.headings.map(headingKey),
    ...page.pictures.map(pictureKey),
  ])
}

function partsOfMost(pages: readonly Page[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const key of keysOf(page)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(MIN_PAGES, Math.ceil(pages.length * FRAME_SHARE))
  return new Set([...counts].flatMap(([key, count]) => (count >= enough ? [key] : [])))
}

function sectionOf(page: Page): string {
  const url = new URL(page.url)
  const [, first = '', second] = url.pathname.split('/')
  return second === undefined ? `${url.pathname}?` : first
}

function groupBy(pages: readonly Page[], keyOf: (page: Page) => string): readonly Page[][] {
  const groups = new Map<string, Page[]>()
  for (const page of pages) {
    const key = keyOf(page)
    const group = groups.get(key)
    if (group) group.push(page)
    else groups.set(key, [page])
  }
  return [...groups.values()]
}
