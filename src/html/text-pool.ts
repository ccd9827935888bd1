import type { PageLink, ParsedPage } from './page.ts'

/**
 * Keeps one copy of every text of a site: its frame repeats on every page. Copies are flat, so that the page they were
 * cut from can be forgotten. Returns the same page, made of shared parts.
 */
export type TextPool = (page: ParsedPage) => ParsedPage

export function createTextPool(): TextPool {
  const texts = new Map<string, string>()
  const links = new Map<string, PageLink>()

  function share(text: string): string {
    const known = texts.get(text)
    if (known !== undefined) return known
    const flat = Buffer.from(text, 'utf16le').toString('utf16le')
    texts.set(flat, flat)
    return flat
  }
  function shareLink(link: PageLink): PageLink {
    const key = JSON.stringify(link)
    const known = links.get(key)
    if (known) return known
    const flat = JSON.parse(key) as PageLink
    const shared: PageLink = {
      ...flat,
      url: share(link.url),
      label: share(link.label),
      heading: share(link.heading),
      context: share(link.context),
      menuPath: link.menuPath.map(share),
    }
    links.set(share(key), shared)
    return shared
  }

  return (page) => ({
    ...page,
    title: share(page.title),
    links: page.links.map(shareLink),
    blocks: page.blocks.map((block) => ({ ...block, text: share(block.text) })),
    headings: page.headings.map((heading) => ({ ...heading, text: share(heading.text) })),
    pictures: page.pictures.map(({ url, alt, frame }) => ({ url: share(url), alt: share(alt), frame })),
  })
}
