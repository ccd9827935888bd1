import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { defaultTreeAdapter, parse } from 'parse5'
import { defuseTags } from './defuse.ts'

export type Element = Tree.Element
export type Node = Tree.Node

/** Browsers flatten beyond 512 levels; the work of the parser grows with the square of the depth. */
const MAX_DEPTH = 512
const MAX_NODES = 200_000

export interface Document {
  readonly root: Tree.Document
  /** Whether a limit ended the reading: the tree holds what came before. */
  readonly cut: boolean
}

class LimitReached extends Error {}

/**
 * Parses as a browser does (HTML5), in bounded time whatever the text.
 *
 * @param locations whether each element keeps the line that it began on, which costs a third more.
 */
export function parseDocument(html: string, locations = false): Document {
  const root = defaultTreeAdapter.createDocument()
  let depth = 0
  let nodes = 0
  try {
    parse(defuseTags(html), {
      sourceCodeLocationInfo: locations,
      treeAdapter: {
        ...defaultTreeAdapter,
        createDocument: () => root,
        createElement(name, namespace, attributes) {
          nodes += 1
          if (nodes > MAX_NODES) throw new LimitReached('too many elements')
          return defaultTreeAdapter.createElement(name, namespace, attributes)
        },
        onItemPush() {
          depth += 1
          if (depth > MAX_DEPTH) throw new LimitReached('nested too deep')
        },
        onItemPop() {
          depth -= 1
        },
      },
    })
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error
    return { root, cut: true }
  }
  return { root, cut: false }
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

export function parentOf(node: Node): Element | undefined {
  const parent = 'parentNode' in node ? node.parentNode : null
  return parent && isElement(parent) ? parent : undefined
}
