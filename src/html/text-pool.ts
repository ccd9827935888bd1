import type { Block, PageLink, ParsedPage } from './page.ts'

/**
 * Keeps one copy of every text of a site: its frame repeats on every page. Copies are flat, so that the page they were
 * cut from can be forgotten. Returns the same page, made of shared parts.
 */
export type TextPool = (page: ParsedPage) => ParsedPage

export function createTextPool(): TextPool {
  const texts = new Map<string, string>()
  const links = new Map<string, PageLink>()
  const blocks = new Map<string, Block>()

  function share(text: string): string {
    const known = texts.get(text)
    if (known !== undefined) return known
    const flat = Buffer.from(text, 'utf16le').toString('utf16le')
    texts.set(flat, flat)
    return flat
  }
  function shareLink(link: PageLink): PageLink {
    const { url, label, title = '', kind, heading, context, menuPath, menu, picture = '' } = link
    const key = `${url}\n${label}\n${title}\n${kind}\n${heading}\n${context}\n${menuPath.join('\t')}\n${menu ? 1 : 0}${picture}`
    const known = links.get(key)
    if (known) return known
    const shared: PageLink = {
      ...link,
      url: share(url),
      label: share(label),
      ...(link.title === undefined ? {} : { title: share(title) }),
      heading: share(heading),
      context: share(context),
      menuPath: menuPath.map(share),
    }
    links.set(key, shared)
    return shared
  }
  function shareBlock(block: Block): Block {
    const key = `${block.linked ? 1 : 0}${block.text}`
    const known = blocks.get(key)
    if (known) return known
    const shared: Block = { ...block, text: share(block.text) }
    blocks.set(key, shared)
    return shared
  }

  return (page) => ({
    ...page,
    title: share(page.title),
    links: page.links.map(shareLink),
    blocks: page.blocks.map(shareBlock),
    headings: page.headings.map((heading) => ({ ...heading, text: share(heading.text) })),
    pictures: page.pictures.map(({ url, alt, frame }) => ({ url: share(url), alt: share(alt), frame })),
  })
}
