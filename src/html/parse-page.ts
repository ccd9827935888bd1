import { canonicalUrl } from './canonical-url.ts'
import { insecurePartsOf } from './insecure-parts.ts'
import { headingsOf } from './headings.ts'
import { NEXT_TO_NOTHING, awaitsScript, needsScript, textLength } from './needs-script.ts'
import { collectLinks, refreshTarget } from './page-links.ts'
import type { Block, Form, Heading, ParsedPage, Picture } from './page.ts'
import { urlOfNavigation } from './script-url.ts'
import { nameTabPanels } from './tab-panels.ts'
import type { TextIndex } from './text-index.ts'
import { foldSpaces, indexText, rawText, textOf } from './text-index.ts'
import type { Element } from './tree.ts'
import { attribute, parseDocument } from './tree.ts'

const MAX_BLOCKS = 5_000
const MAX_BLOCK = 5_000
const MAX_PICTURES = 500
const MAX_FORMS = 20
/** A page that refreshes later than this is a page of its own that keeps itself fresh. */
const MAX_REFRESH_DELAY_S = 15

/**
 * Reads a page as a person with a browser would, but runs none of its scripts.
 *
 * @param url canonical URL that the page answered under: relative links start there.
 * @param windows874 whether the text was decoded from windows-874.
 */
export function parsePage(html: string, url: string, windows874 = false): ParsedPage {
  const document = parseDocument(html)
  nameTabPanels(document)
  const index = indexText(document)
  const base = baseOf(index, url)
  const headingPlaces = headingsOf(index)
  const { links, cut } = collectLinks(index, { url, base, windows874, headings: headingPlaces })
  const blocks = blocksOf(index)
  const refresh = refreshOf(index, base, url, blocks)
  const generator = metaContent(index, 'generator')
  const description = metaContent(index, 'description')
  const insecureParts = insecurePartsOf(index, base, url)
  return {
    title: titleOf(index),
    lang: (attributeOf(index, 'html', 'lang') ?? '').toLowerCase(),
    ...(generator ? { generator } : {}),
    ...(description ? { description } : {}),
    headings: headingPlaces.map(({ level, text }): Heading => ({ level, text, frame: false })),
    links,
    blocks,
    pictures: picturesOf(index, base),
    forms: formsOf(index, base),
    ...(insecureParts.length > 0 ? { insecureParts } : {}),
    ...(refresh ? { refresh } : {}),
    needsScript: !refresh && needsScript(index, blocks, links),
    awaitsScript: awaitsScript(index),
    cut: document.cut || cut || blocks.length === MAX_BLOCKS,
  }
}

function titleOf(index: TextIndex): string {
  const title = index.elements.find((element) => element.tagName === 'title')
  return title ? foldSpaces(rawText(title)).slice(0, 300) : ''
}

function attributeOf(index: TextIndex, tag: string, name: string): string | undefined {
  const element = index.elements.find((candidate) => candidate.tagName === tag)
  return element && attribute(element, name)
}

function metaContent(index: TextIndex, name: string): string | undefined {
  const meta = index.elements.find((e) => e.tagName === 'meta' && attribute(e, 'name')?.toLowerCase() === name)
  const content = meta && foldSpaces(attribute(meta, 'content') ?? '')
  return content ? content.slice(0, 300) : undefined
}

function baseOf(index: TextIndex, url: string): string {
  const href = attributeOf(index, 'base', 'href')
  return href && URL.canParse(href, url) ? new URL(href, url).href : url
}

function blocksOf(index: TextIndex): readonly Block[] {
  const anchors = index.elements.flatMap((element) =>
    element.tagName === 'a' ? (index.places.get(element) ?? []) : [],
  )
  const blocks: Block[] = []
  let start = 0
  let nextAnchor = 0
  for (const line of index.text.split('\n')) {
    const end = start + line.length
    let linked = 0
    while (nextAnchor < anchors.length && (anchors[nextAnchor]?.start ?? end) < end) {
      const anchor = anchors[nextAnchor]
      if (anchor && anchor.end > start) linked += Math.min(anchor.end, end) - Math.max(anchor.start, start)
      if (anchor && anchor.end > end) break
      nextAnchor += 1
    }
    const text = foldSpaces(line)
    if (text !== '') blocks.push({ text: text.slice(0, MAX_BLOCK), linked: linked >= line.trim().length, frame: false })
    if (blocks.length === MAX_BLOCKS) break
    start = end + 1
  }
  return blocks
}

function picturesOf(index: TextIndex, base: string): readonly Picture[] {
  const found = new Map<string, Picture>()
  for (const element of index.elements) {
    if (element.tagName !== 'img') continue
    const src = attribute(element, 'data-src') ?? attribute(element, 'src') ?? ''
    const url = src === '' || src.startsWith('data:') ? undefined : canonicalUrl(src, base)
    if (url && !found.has(url)) found.set(url, { url, alt: foldSpaces(attribute(element, 'alt') ?? ''), frame: false })
    if (found.size === MAX_PICTURES) break
  }
  return [...found.values()]
}

function formsOf(index: TextIndex, base: string): readonly Form[] {
  const forms = index.elements.filter((element) => element.tagName === 'form').slice(0, MAX_FORMS)
  return forms.map((form) => formOf(index, form, base))
}

function formOf(index: TextIndex, form: Element, base: string): Form {
  const place = index.places.get(form)
  const inside = place ? index.elements.slice(place.order + 1, place.lastOrder + 1) : []
  const inputs = inside.filter((element) => /^(input|select|textarea|button)$/.test(element.tagName))
  const type = (element: Element) => (attribute(element, 'type') ?? '').toLowerCase()
  const isButton = (element: Element) =>
    element.tagName === 'button' || /^(submit|button|image|reset)$/.test(type(element))
  const labels = inside.filter((element) => element.tagName === 'label').map((element) => textOf(index, element))
  return {
    action: canonicalUrl(attribute(form, 'action') ?? '', base) ?? '',
    method: attribute(form, 'method')?.toLowerCase() === 'post' ? 'post' : 'get',
    password: inputs.some((element) => type(element) === 'password'),
    fields: [
      ...labels,
      ...inputs
        .filter((element) => !isButton(element) && type(element) !== 'hidden')
        .map((element) => foldSpaces(attribute(element, 'placeholder') ?? attribute(element, 'name') ?? '')),
    ]
      .filter((text) => text !== '')
      .slice(0, 60),
    buttons: inputs
      .filter(isButton)
      .map((element) => foldSpaces(attribute(element, 'value') ?? textOf(index, element)))
      .filter((text) => text !== '')
      .slice(0, 10),
  }
}

function refreshOf(index: TextIndex, base: string, url: string, blocks: readonly Block[]): string | undefined {
  for (const element of index.elements) {
    const target = refreshTarget(element)
    if (!target || target.delay > MAX_REFRESH_DELAY_S) continue
    const to = canonicalUrl(target.href, base)
    if (to && to !== url) return to
  }
  if (textLength(blocks) > NEXT_TO_NOTHING) return undefined
  for (const element of index.elements) {
    if (element.tagName !== 'script') continue
    const target = urlOfNavigation(rawText(element))
    const to = target ? canonicalUrl(target, base) : undefined
    if (to && to !== url) return to
  }
  return undefined
}
