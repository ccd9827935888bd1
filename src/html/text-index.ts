import type { Document, Element, Node } from './tree.ts'
import { attribute, childrenOf, isElement } from './tree.ts'

/** Where an element stands: offsets into the text, and its rank among the elements in document order. */
export interface Place {
  readonly start: number
  end: number
  readonly order: number
  /** Rank of the last element inside it. */
  lastOrder: number
}

/** The visible text of a page with the place of every element in it, built in one pass so that any element's text is a slice. */
export interface TextIndex {
  /** Blocks end with a line feed, cells with a tab; other white space is folded to one space. */
  readonly text: string
  readonly places: ReadonlyMap<Node, Place>
  /** In document order. */
  readonly elements: readonly Element[]
}

const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math',
  'select',
  'datalist',
  'textarea',
])
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main marquee menu nav ol p pre section summary table caption tbody thead tfoot tr ul'
  ).split(' '),
)
/** Icon fonts of Google draw these words as pictures. */
const ICON_CLASS = /\bmaterial-(icons|symbols)/

export function indexText(document: Document): TextIndex {
  const parts: string[] = []
  const places = new Map<Node, Place>()
  const elements: Element[] = []
  let length = 0
  let last = '\n'

  function append(text: string): void {
    if (text === '') return
    parts.push(text)
    length += text.length
    last = text.slice(-1)
  }
  function breakWith(separator: '\n' | '\t' | ' '): void {
    if (last === '\n' || last === separator || (separator === ' ' && last === '\t')) return
    append(separator)
  }

  /** Elements are on the stack twice: to enter, then to leave. */
  const stack: { readonly node: Node; readonly leave: boolean }[] = [{ node: document.root, leave: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leave } = step
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) {
        const folded = node.value.replace(/[\s\u00a0]+/g, ' ')
        append(/[\s]$/.test(last) ? folded.replace(/^ /, '') : folded)
        continue
      }
      pushChildren(node)
      continue
    }
    const block = BLOCKS.has(node.tagName)
    if (leave) {
      const place = places.get(node)
      if (place) {
        place.end = length
        place.lastOrder = elements.length - 1
      }
      if (block) breakWith('\n')
      else if (node.tagName === 'td' || node.tagName === 'th') breakWith('\t')
      continue
    }
    if (block) breakWith('\n')
    if (node.tagName === 'br') breakWith(' ')
    places.set(node, { start: length, end: length, order: elements.length, lastOrder: elements.length })
    elements.push(node)
    stack.push({ node, leave: true })
    if (!UNSEEN.has(node.tagName) && !isIcon(node)) pushChildren(node)
    else indexUnseen(node)
  }
  return { text: parts.join(''), places, elements }

  function pushChildren(node: Node): void {
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i]
      if (child) stack.push({ node: child, leave: false })
    }
  }
  /** Elements of unseen parts are listed too (options and scripts hold links), without text. */
  function indexUnseen(root: Element): void {
    const inner: Node[] = [...childrenOf(root)].reverse()
    for (let node = inner.pop(); node; node = inner.pop()) {
      if (!isElement(node)) continue
      places.set(node, { start: length, end: length, order: elements.length, lastOrder: elements.length })
      elements.push(node)
      inner.push(...[...childrenOf(node)].reverse())
    }
  }
}

function isIcon(element: Element): boolean {
  return (element.tagName === 'i' || element.tagName === 'span') && ICON_CLASS.test(attribute(element, 'class') ?? '')
}

/** The folded text of an element, '' for one that the index does not hold. */
export function textOf(index: TextIndex, node: Node): string {
  const place = index.places.get(node)
  return place ? foldSpaces(index.text.slice(place.start, place.end)) : ''
}

export function foldSpaces(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/** Most texts are folded already, and finding that out is cheaper than making them anew. */
const UNFOLDED = /\s\s|[^\S ]|^\s|\s$/

/** Text of the nodes below an element that the index does not show: of scripts, styles and options. */
export function rawText(element: Element): string {
  let text = ''
  for (const child of childrenOf(element)) if (child.nodeName === '#text' && 'value' in child) text += child.value
  return text
}
