import type { Block, Heading, Page, PageLink, Picture } from './page.ts'

/** On this share of the pages a thing belongs to the site's frame. */
const FRAME_SHARE = 0.5
/** Fewer pages cannot tell the frame from the content. */
const MIN_PAGES = 3

type Part = PageLink | Block | Heading | Picture

/**
 * Marks what the pages of one site have in common: header, menus, footer. Sections of a site have frames of their own,
 * so pages are also compared within their first path segment. Returns pages that share the marked parts.
 *
 * @param known keys of {@link frameKeysOf}, where more pages of the site were seen before.
 */
export function markFrame(pages: readonly Page[], known: ReadonlySet<string> = new Set()): readonly Page[] {
  const keys = createKeys()
  const partsOf = new Map(pages.map((page) => [page, keys.ofPage(page)]))
  const groups = [pages, ...groupBy(pages, sectionOf)].filter((group) => group.length >= MIN_PAGES)
  const frames = groups.map((group) => ({ members: new Set(group), parts: partsOfMost(group, partsOf) }))
  // Marked copies are shared between pages, as the parts themselves are: frames repeat hundreds of times.
  const marked = new Map<Part, Part>()
  function mark<T extends Part>(part: T, key: string, own: readonly ReadonlySet<string>[]): T {
    if (part.frame || !(known.has(key) || own.some((parts) => parts.has(key)))) return part
    const copy = (marked.get(part) as T | undefined) ?? { ...part, frame: true }
    marked.set(part, copy)
    return copy
  }
  return pages.map((page) => {
    const own = frames.flatMap((frame) => (frame.members.has(page) ? [frame.parts] : []))
    return {
      ...page,
      links: page.links.map((link) => mark(link, keys.ofLink(link), own)),
      blocks: page.blocks.map((block) => mark(block, keys.ofBlock(block), own)),
      headings: page.headings.map((heading) => mark(heading, keys.ofHeading(heading), own)),
      pictures: page.pictures.map((picture) => mark(picture, keys.ofPicture(picture), own)),
    }
  })
}

/** What most of the pages have in common, to know it again when only a few of them are read. */
export function frameKeysOf(pages: readonly Page[]): ReadonlySet<string> {
  const keys = createKeys()
  return pages.length >= MIN_PAGES
    ? partsOfMost(pages, new Map(pages.map((page) => [page, keys.ofPage(page)])))
    : new Set()
}

/** By what parts are recognised on other pages. The pages of one site share most of their parts: each key is made once. */
function createKeys() {
  const links = new Map<PageLink, string>()
  const blocks = new Map<Block, string>()
  const remembered = <T>(keys: Map<T, string>, part: T, make: (part: T) => string): string => {
    const known = keys.get(part)
    if (known !== undefined) return known
    const key = make(part)
    keys.set(part, key)
    return key
  }
  const ofLink = (part: PageLink) => remembered(links, part, ({ url, label }) => `l${url} ${label}`)
  const ofBlock = (part: Block) => remembered(blocks, part, ({ text }) => `b${text}`)
  const ofHeading = ({ level, text }: Heading) => `h${level}${text}`
  const ofPicture = ({ url }: Picture) => `p${url}`
  return {
    ofLink,
    ofBlock,
    ofHeading,
    ofPicture,
    ofPage: (page: Page): ReadonlySet<string> =>
      new Set([
        ...page.links.map(ofLink),
        ...page.blocks.map(ofBlock),
        ...page.headings.map(ofHeading),
        ...page.pictures.map(ofPicture),
      ]),
  }
}

function partsOfMost(pages: readonly Page[], partsOf: ReadonlyMap<Page, ReadonlySet<string>>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const key of partsOf.get(page) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1)
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
