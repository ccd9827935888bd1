import { canonicalUrl } from '../../../html/canonical-url.ts'
import { refreshTarget } from '../../../html/page-links.ts'
import { linksInScript } from '../../../html/script-url.ts'
import { foldSpaces, rawText } from '../../../html/text-index.ts'
import { readText } from '../../../html/text.ts'
import type { Element, Node } from '../../../html/tree.ts'
import { attribute, childrenOf, isElement, parentOf, parseDocument } from '../../../html/tree.ts'
import type { StyleRules } from './cascade.ts'
import { declarationsOf, styleRulesOf } from './cascade.ts'
import { hidingOf, pixels } from './hiding.ts'
import { hiddenByScripts } from './hidden-by-script.ts'
import type { InlineScript } from './inline-script.ts'
import { scriptsOf } from './inline-script.ts'
import type { Passage } from './passages.ts'
import { MAX_PASSAGE, MAX_PASSAGES, passagesOf } from './passages.ts'
import type { SheetRule } from './sheet.ts'
import { readSheet } from './sheet.ts'

/** Something from another address that acts within the page. */
export interface Embed {
  readonly kind: 'script' | 'frame' | 'form'
  readonly url: string
  readonly element: Element
  /** Whether a form asks for a password. */
  readonly password: boolean
  /** Whether a frame is kept from visitors' eyes. */
  readonly hidden: boolean
}

/** A page with all that it shows, hides and sets going. Nothing of it is run. */
export interface Scene {
  /** Canonical URL that answered. */
  readonly url: string
  readonly title: string
  /** Of title, description and keywords, which search engines show, then of the page. */
  readonly passages: readonly Passage[]
  readonly embeds: readonly Embed[]
  readonly scripts: readonly InlineScript[]
  readonly refresh?: { readonly url: string; readonly element: Element }
  /** Canonical URLs of its style sheets, in their order. */
  readonly sheets: readonly string[]
  /** Canonical URLs of the feeds that it names. */
  readonly feeds: readonly string[]
  /** Whether a limit cut the page. */
  readonly cut: boolean
}

const MAX_EMBEDS = 500
const MAX_SCRIPTS = 200
const MAX_REFRESH_DELAY_S = 15
const MAX_SHEETS = 40
const MAX_FEEDS = 10
const MAX_ANCESTORS = 30

/**
 * Reads a page as received. Bounded in time and memory whatever it holds.
 *
 * @param url the canonical address that answered
 * @param sheetOf the rules of a style sheet by its canonical address, as far as it is known
 */
export function readScene(html: string, url: string, sheetOf: (url: string) => readonly SheetRule[] = () => []): Scene {
  const { root, cut } = parseDocument(html, true)
  const elements = elementsOf(root)
  const base = baseOf(elements, url)
  const scripts = elements.flatMap(scriptsOf).slice(0, MAX_SCRIPTS)
  const sheets = namedBy(elements, base, (e) => isRelated(e, /\bstylesheet\b/i)).slice(0, MAX_SHEETS)
  const rules = styleRulesOf(
    [...sheets.map(sheetOf), ...elements.filter((e) => e.tagName === 'style').map((e) => readSheet(rawText(e)))],
    hiddenByScripts(scripts.map(({ code }) => code)),
  )
  const title = elements.find((element) => element.tagName === 'title')
  const titleText = title ? foldSpaces(rawText(title)).slice(0, 300) : ''
  const passages = [
    ...(title && titleText !== '' ? [{ text: titleText, element: title, links: [] }] : []),
    ...elements.filter(isDescription).flatMap((element) => {
      const text = foldSpaces(attribute(element, 'content') ?? '').slice(0, MAX_PASSAGE)
      return text === '' ? [] : [{ text, element, links: [] }]
    }),
    ...passagesOf(root, base, rules),
    ...elements.filter((e) => e.tagName === 'noscript').map(noscriptPassage),
  ]
  return {
    url,
    title: titleText,
    passages: [...passages, ...scripts.flatMap((script) => writtenPassages(script, base))].slice(0, MAX_PASSAGES),
    embeds: elements.flatMap((element) => embedOf(element, base, rules)).slice(0, MAX_EMBEDS),
    scripts,
    ...refreshOf(elements, base),
    sheets,
    feeds: namedBy(elements, base, isFeed).slice(0, MAX_FEEDS),
    cut,
  }
}

function elementsOf(root: Node): readonly Element[] {
  const found: Element[] = []
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) found.push(node)
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i]
      if (child) stack.push(child)
    }
  }
  return found
}

function baseOf(elements: readonly Element[], url: string): string {
  const base = elements.find((element) => element.tagName === 'base')
  const href = base && attribute(base, 'href')
  return href && URL.canParse(href, url) ? new URL(href, url).href : url
}

function namedBy(elements: readonly Element[], base: string, isWanted: (e: Element) => boolean): readonly string[] {
  const urls = elements.filter((e) => e.tagName === 'link' && isWanted(e)).map((e) => attribute(e, 'href') ?? '')
  return [...new Set(urls.flatMap((href) => canonicalUrl(href, base) ?? []))]
}

function isRelated(element: Element, to: RegExp): boolean {
  return to.test(attribute(element, 'rel') ?? '')
}

function isFeed(element: Element): boolean {
  return isRelated(element, /\balternate\b/i) && /\b(?:rss|atom)\b/i.test(attribute(element, 'type') ?? '')
}

function isDescription(element: Element): boolean {
  return element.tagName === 'meta' && /^(?:description|keywords)$/i.test(attribute(element, 'name') ?? '')
}

function noscriptPassage(element: Element): Passage {
  const text = foldSpaces(readText(rawText(element), MAX_PASSAGE).text).slice(0, MAX_PASSAGE)
  return { text, element, links: [], hiding: { way: 'noscript', telling: false, root: element } }
}

/** What a script writes into the page from literals. */
function writtenPassages({ code, element }: InlineScript, base: string): readonly Passage[] {
  return linksInScript(code).flatMap(({ href, label }) => {
    const url = canonicalUrl(href, base)
    return url ? [{ text: foldSpaces(label), element, links: [{ url, label, element, picture: false }] }] : []
  })
}

function embedOf(element: Element, base: string, rules: StyleRules): readonly Embed[] {
  const name = { script: 'src', iframe: 'src', frame: 'src', embed: 'src', object: 'data', form: 'action' }[
    element.tagName
  ]
  const value = name === undefined ? undefined : attribute(element, name)
  const url = value ? canonicalUrl(value, base) : undefined
  if (!url) return []
  if (element.tagName === 'script') return [{ kind: 'script', url, element, password: false, hidden: false }]
  if (element.tagName !== 'form') {
    const sizes = [attribute(element, 'width'), attribute(element, 'height')]
    const hidden =
      sizes.some((size) => pixels(size) <= 1) ||
      hidingOf(element, declarationsOf(element, rules), {}, rules) !== undefined ||
      standsHidden(element, rules)
    return [{ kind: 'frame', url, element, password: false, hidden }]
  }
  const password = elementsOf(element).some(
    (e) => e.tagName === 'input' && attribute(e, 'type')?.toLowerCase() === 'password',
  )
  return [{ kind: 'form', url, element, password, hidden: false }]
}

/** Whether what a frame stands in is kept from every visitor: a tab that is not shown yet is not. */
function standsHidden(frame: Element, rules: StyleRules): boolean {
  let at = parentOf(frame)
  for (let step = 0; at && step < MAX_ANCESTORS; step += 1) {
    const css = declarationsOf(at, rules)
    if (css.get('visibility') === 'hidden' || hidingOf(at, css, {}, rules)?.telling === true) return true
    at = parentOf(at)
  }
  return false
}

function refreshOf(elements: readonly Element[], base: string): Pick<Scene, 'refresh'> {
  for (const element of elements) {
    const target = refreshTarget(element)
    const url = target && target.delay <= MAX_REFRESH_DELAY_S ? canonicalUrl(target.href, base) : undefined
    if (url) return { refresh: { url, element } }
  }
  return {}
}
