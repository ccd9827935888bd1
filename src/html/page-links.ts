import { canonicalUrl } from './canonical-url.ts'
import type { HeadingPlace } from './heading-finder.ts'
import { headingFinder } from './heading-finder.ts'
import type { LinkKind, PageLink } from './page.ts'
import { linksInScript, looksLikeUrl, urlInHandler } from './script-url.ts'
import type { Surroundings } from './surroundings.ts'
import { surroundingsFinder } from './surroundings.ts'
import type { TextIndex } from './text-index.ts'
import { foldSpaces, rawText, textOf } from './text-index.ts'
import type { Element } from './tree.ts'
import { attribute, childrenOf, isElement } from './tree.ts'

const MAX_LINKS = 3_000
const MAX_LABEL = 300

export interface LinkScope {
  readonly url: string
  readonly base: string
  readonly windows874: boolean
  readonly headings: readonly HeadingPlace[]
}

interface RawLink {
  readonly element: Element
  readonly href: string
  readonly kind: LinkKind
  /** Where the words are not those of the element. */
  readonly label?: string
}

/** Every way out of a page that a reader could take, in document order, without repetitions. */
export function collectLinks(index: TextIndex, scope: LinkScope): { links: readonly PageLink[]; cut: boolean } {
  const raw = index.elements.flatMap((element) => rawLinksOf(element, index))
  const places = raw.flatMap((link) => index.places.get(link.element) ?? [])
  const headingBefore = headingFinder(index, scope.headings)
  const around = surroundingsFinder(index, places)
  const seen = new Set<string>()
  const links: PageLink[] = []
  for (const link of raw) {
    if (links.length === MAX_LINKS) return { links, cut: true }
    const url = canonicalUrl(link.href, scope.base, scope.windows874)
    if (!url) continue
    const found = describe(link, url, index, around, headingBefore)
    const key = `${url}\n${found.label}\n${found.heading}\n${found.context}`
    if (seen.has(key)) continue
    seen.add(key)
    links.push(found)
  }
  return { links, cut: false }
}

function describe(
  link: RawLink,
  url: string,
  index: TextIndex,
  surroundings: (link: Element, label: string) => Surroundings,
  headingBefore: (element: Element) => string,
): PageLink {
  const { element } = link
  const words = link.label ?? wordsOf(element, index)
  const name = describedBy(element)
  const label = foldSpaces(words === '' ? name.text : words).slice(0, MAX_LABEL)
  const around = surroundings(element, label)
  const title = [attribute(element, 'title'), attribute(element, 'aria-label')].map((t) => foldSpaces(t ?? ''))
  const otherTitle = title.find((t) => t !== '' && t !== label)
  return {
    url,
    label,
    ...(otherTitle ? { title: otherTitle.slice(0, MAX_LABEL) } : {}),
    ...(label === '' && name.picture ? { picture: name.picture } : {}),
    kind: link.kind,
    menuPath: around.menuPath,
    heading: headingBefore(element),
    context: around.context,
    menu: around.menu,
    frame: false,
  }
}

function rawLinksOf(element: Element, index: TextIndex): readonly RawLink[] {
  const handlers = handlerLink(element)
  switch (element.tagName) {
    case 'a':
    case 'area': {
      const kind = element.tagName === 'a' ? 'anchor' : 'area'
      const href = (attribute(element, 'href') ?? '').trim()
      if (/^javascript:/i.test(href)) {
        const inner = urlInHandler(href)
        return inner ? [{ element, href: inner, kind: 'script' }] : handlers
      }
      // `#` alone is no way out; a handler beside it may be.
      if (href === '' || /^#(?!!?\/.)/.test(href)) return handlers
      return [{ element, href, kind }]
    }
    case 'option': {
      const value = (attribute(element, 'value') ?? '').trim()
      return looksLikeUrl(value) ? [{ element, href: value, kind: 'option', label: rawText(element) }] : []
    }
    case 'iframe':
    case 'frame':
    case 'embed':
      return frameLink(element, ['src', 'data-src', 'data-lazy-src'])
    case 'object':
      return frameLink(element, ['data'])
    case 'meta': {
      const target = refreshTarget(element)
      return target ? [{ element, href: target.href, kind: 'meta', label: '' }] : []
    }
    case 'link':
      return feedLink(element)
    case 'script':
      return linksInScript(rawText(element)).map(({ href, label }) => ({
        element,
        href,
        label,
        kind: 'script' as const,
      }))
    default:
      return handlers.length > 0 && textOf(index, element).length <= MAX_LABEL ? handlers : []
  }
}

function frameLink(element: Element, names: readonly string[]): readonly RawLink[] {
  const href = names.map((name) => attribute(element, name)?.trim()).find((value) => value && value !== 'about:blank')
  return href
    ? [{ element, href, kind: 'frame', label: attribute(element, 'title') ?? attribute(element, 'name') ?? '' }]
    : []
}

function feedLink(element: Element): readonly RawLink[] {
  if (!/rss|atom/i.test(attribute(element, 'type') ?? '')) return []
  const href = attribute(element, 'href')
  return href ? [{ element, href, kind: 'feed', label: attribute(element, 'title') ?? '' }] : []
}

function handlerLink(element: Element): readonly RawLink[] {
  for (const name of ['data-href', 'data-url', 'data-link']) {
    const value = attribute(element, name)?.trim()
    if (value && looksLikeUrl(value)) return [{ element, href: value, kind: 'onclick' }]
  }
  const code = attribute(element, 'onclick')
  const href = code ? urlInHandler(code) : undefined
  return href ? [{ element, href, kind: 'onclick' }] : []
}

/** The target of `<meta http-equiv=refresh>` and its delay in seconds. */
export function refreshTarget(element: Element): { readonly href: string; readonly delay: number } | undefined {
  if (element.tagName !== 'meta' || attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return undefined
  const match = /^\s*([\d.]{0,8})\s*[;,]?\s*(?:url\s*=)?\s*(['"]?)(.*?)\2\s*$/i.exec(
    attribute(element, 'content') ?? '',
  )
  return match?.[3] ? { href: match[3], delay: Number.parseFloat(match[1] ?? '') || 0 } : undefined
}

function wordsOf(element: Element, index: TextIndex): string {
  if (element.tagName === 'area') return ''
  if (element.tagName === 'input') return attribute(element, 'value') ?? ''
  return textOf(index, element)
}

/** What a link without text is called: by its picture's `alt`, its `title`, its `aria-label`; and the name of its picture's file. */
function describedBy(element: Element): { readonly text: string; readonly picture?: string } {
  const pictures = picturesIn(element)
  const alts = pictures.map((img) => foldSpaces(attribute(img, 'alt') ?? attribute(img, 'title') ?? '')).filter(isName)
  const own = ['alt', 'title', 'aria-label'].map((name) => foldSpaces(attribute(element, name) ?? '')).find(isName)
  const file = pictures.map((img) => fileName(attribute(img, 'src') ?? '')).find((name) => name !== '')
  return { text: alts.length > 0 ? alts.join(' ') : (own ?? ''), ...(file ? { picture: file } : {}) }
}

/** `image1.jpg` as an `alt` names nothing. */
function isName(text: string): boolean {
  return text !== '' && !/\.(jpe?g|png|gif|webp|svg)$/i.test(text)
}

export function fileName(url: string): string {
  if (url.startsWith('data:')) return ''
  const path = url.replace(/[?#].*$/s, '')
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 200)
}

function picturesIn(element: Element): readonly Element[] {
  const found: Element[] = []
  const stack = [...childrenOf(element)]
  for (let node = stack.pop(); node && found.length < 10; node = stack.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'img') found.push(node)
    else stack.push(...childrenOf(node))
  }
  return found
}
