import { canonicalUrl } from '../../../html/canonical-url.ts'
import { foldSpaces } from '../../../html/text-index.ts'
import type { Element, Node } from '../../../html/tree.ts'
import { attribute, childrenOf, isElement } from '../../../html/tree.ts'
import type { StyleRules } from './cascade.ts'
import { declarationsOf } from './cascade.ts'
import type { Declarations } from './declarations.ts'
import type { Colours, Hiding } from './hiding.ts'
import { coloursOf, hidingOf, pixels } from './hiding.ts'

export interface SceneLink {
  /** Absolute, canonical. */
  readonly url: string
  readonly label: string
  readonly element: Element
  /** Whether it is a picture instead of words. */
  readonly picture: boolean
}

/** A paragraph, cell or list item, or the part of it that is hidden otherwise than the rest. */
export interface Passage {
  /** White space folded, at most 2,000 characters: what is longer goes on in the next passage. */
  readonly text: string
  readonly element: Element
  readonly hiding?: Hiding
  readonly links: readonly SceneLink[]
}

export const MAX_PASSAGE = 2_000
export const MAX_PASSAGES = 6_000
const MAX_LINKS = 5_000
/** Characters of a whole page; a front page with a tenth of them is long. */
const MAX_TEXT = 300_000

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|marquee|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/
const UNREAD = /^(?:script|style|template|svg|math|textarea|noscript|title)$/

interface Setting {
  readonly hiding?: Hiding
  readonly colours: Colours
}

interface Draft {
  readonly element: Element
  readonly hiding?: Hiding
  parts: string[]
  links: SceneLink[]
}

/** The passages of a page's body in document order, each with how it is hidden and where it links to. */
export function passagesOf(root: Node, base: string, rules: StyleRules): readonly Passage[] {
  const found: Passage[] = []
  let draft: Draft | undefined
  const read = { links: 0, length: 0 }
  const end = (): void => {
    const text = draft ? foldSpaces(draft.parts.join('')) : ''
    if (draft && (text !== '' || draft.links.length > 0)) {
      const { element, hiding } = draft
      read.length += text.length
      found.push({ text, element, links: draft.links, ...(hiding ? { hiding } : {}) })
    }
    draft = undefined
  }
  const begin = (element: Element, hiding: Hiding | undefined): Draft => {
    draft ??= { element, parts: [], links: [], ...(hiding ? { hiding } : {}) }
    return draft
  }
  type Step = { readonly node: Node; readonly setting: Setting; readonly parent?: Element } | 'end'
  const stack: Step[] = [{ node: root, setting: { colours: {} } }]
  for (
    let step = stack.pop();
    step !== undefined && found.length < MAX_PASSAGES && read.length < MAX_TEXT;
    step = stack.pop()
  ) {
    if (step === 'end') {
      end()
      continue
    }
    const { node, setting, parent } = step
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node && parent) {
        for (let at = 0; at < node.value.length; at += MAX_PASSAGE) {
          const into = begin(parent, setting.hiding)
          into.parts.push(node.value.slice(at, at + MAX_PASSAGE))
          if (node.value.length > MAX_PASSAGE || into.parts.length > 500) end()
        }
      }
      pushChildren(node, setting, parent)
      continue
    }
    if (UNREAD.test(node.tagName)) continue
    const css = declarationsOf(node, rules)
    const own = settingOf(node, css, setting, rules)
    const parts = BLOCKS.test(node.tagName) || own.hiding !== setting.hiding
    if (parts) {
      end()
      stack.push('end')
    } else if (node.tagName === 'br') draft?.parts.push(' ')
    if ((node.tagName === 'a' || node.tagName === 'area') && read.links < MAX_LINKS) {
      const href = attribute(node, 'href')
      const url = href === undefined || href.startsWith('#') ? undefined : canonicalUrl(href, base)
      if (url !== undefined) {
        read.links += 1
        begin(node, own.hiding).links.push({ url, ...labelOf(node), element: node })
      }
    }
    pushChildren(node, own, node)
  }
  end()
  return found

  function pushChildren(node: Node, setting: Setting, parent: Element | undefined): void {
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i]
      if (child) stack.push({ node: child, setting, ...(parent ? { parent } : {}) })
    }
  }
}

function settingOf(element: Element, css: Declarations, around: Setting, rules: StyleRules): Setting {
  const own = hidingOf(element, css, around.colours, rules)
  const { text, background } = coloursOf(css)
  const colours =
    css.size === 0 ? around.colours : { ...around.colours, ...(text && { text }), ...(background && { background }) }
  // A list of font size 0 closes the gaps between its items, which set their own.
  const shownAgain = around.hiding?.way === 'tiny' && pixels(css.get('font-size')) > 1
  const inherited = shownAgain ? undefined : around.hiding
  const hiding = inherited?.telling ? inherited : (own ?? inherited)
  return { colours, ...(hiding ? { hiding } : {}) }
}

function labelOf(element: Element): Pick<SceneLink, 'label' | 'picture'> {
  const parts: string[] = []
  let words = false
  let picture = false
  const stack: Node[] = [...childrenOf(element)].reverse()
  for (let node = stack.pop(); node && parts.length < 50; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) {
      parts.push(node.value.slice(0, 300))
      words ||= /\S/.test(node.value)
    }
    if (isElement(node) && node.tagName === 'img') {
      parts.push(` ${attribute(node, 'alt') ?? ''} `)
      picture = true
    }
    stack.push(...[...childrenOf(node)].reverse())
  }
  return { label: foldSpaces(parts.join('')).slice(0, 300), picture: picture && !words }
}
