import { compile } from 'css-select'
import type { Selector } from 'css-what'
import { AttributeAction, SelectorType, parse, stringify } from 'css-what'
import type { Element, Node } from '../../../html/tree.ts'
import { attribute, childrenOf, isElement } from '../../../html/tree.ts'

/** A selector of a style sheet, ready to be asked. */
export interface ReadSelector {
  /** What an element must have at least: `.class`, `#id` or a tag. */
  readonly key: string
  readonly specificity: number
  /** Whether it holds only while somebody points at something, has chosen it or writes in it. */
  readonly dynamic: boolean
  matches(element: Element): boolean
}

/** Steps through the tree that all selectors of a page may take together. */
const MAX_STEPS = 400_000
const MAX_PARTS = 14
const DYNAMIC = new Set(['hover', 'focus', 'focus-within', 'focus-visible', 'active', 'checked', 'target', 'open'])

class TooManySteps extends Error {}

/** Reads the selectors of one page; all of them share one limit of work. */
export function selectorReader(): (text: string) => ReadSelector | undefined {
  let steps = 0
  const step = (): void => {
    steps += 1
    if (steps > MAX_STEPS) throw new TooManySteps('too many steps')
  }
  const adapter = adapterOf(step)

  return (text) => {
    const parts = partsOf(text)
    if (!parts) return undefined
    const key = keyOf(parts)
    if (key === undefined) return undefined
    const lasting = parts.filter((part) => !(part.type === SelectorType.Pseudo && DYNAMIC.has(part.name)))
    let query: ((element: Element) => boolean) | undefined
    return {
      key,
      specificity: specificityOf(parts),
      dynamic: lasting.length < parts.length,
      matches(element) {
        if (steps > MAX_STEPS) return false
        try {
          query ??= compile<Node, Element>(stringify([lasting]), { adapter })
          return query(element)
        } catch {
          // A selector that the library does not know, or the limit: then it hides nothing.
          query = () => false
          return false
        }
      },
    }
  }
}

function partsOf(text: string): readonly Selector[] | undefined {
  try {
    const [parts, ...others] = parse(text)
    return parts && others.length === 0 && parts.length <= MAX_PARTS ? parts : undefined
  } catch {
    return undefined
  }
}

/** What the rightmost part asks of an element itself; undefined for what no element matches, or any does. */
function keyOf(parts: readonly Selector[]): string | undefined {
  let key: string | undefined
  for (const part of [...parts].reverse()) {
    if (part.type === SelectorType.PseudoElement) return undefined
    if (part.type === SelectorType.Attribute && part.action === AttributeAction.Equals && part.name === 'id')
      return `#${part.value}`
    if (part.type === SelectorType.Attribute && part.action === AttributeAction.Element && part.name === 'class')
      key = `.${part.value}`
    else if (part.type === SelectorType.Tag) key ??= part.name.toLowerCase()
    else if (!(part.type === SelectorType.Attribute || part.type === SelectorType.Pseudo)) break
  }
  return key
}

function specificityOf(parts: readonly Selector[]): number {
  return parts.reduce((sum, part) => {
    if (part.type === SelectorType.Attribute) return sum + (part.name === 'id' ? 10_000 : 100)
    if (part.type === SelectorType.Pseudo) return sum + 100
    return part.type === SelectorType.Tag ? sum + 1 : sum
  }, 0)
}

/** The tree of `parse5` as the library walks it. */
function adapterOf(step: () => void) {
  const findAll = (test: (element: Element) => boolean, nodes: Node[]): Element[] =>
    nodes.flatMap((node) => {
      step()
      return isElement(node) && test(node) ? [node] : []
    })
  return {
    isTag: isElement,
    getAttributeValue: (element: Element, name: string) => attribute(element, name),
    hasAttrib: (element: Element, name: string) => attribute(element, name) !== undefined,
    getName: (element: Element) => element.tagName,
    getChildren: (node: Node) => [...childrenOf(node)],
    getParent(element: Element): Node | null {
      step()
      return element.parentNode
    },
    getSiblings(node: Node): Node[] {
      step()
      const siblings = 'parentNode' in node && node.parentNode ? node.parentNode.childNodes : []
      steps(siblings.length)
      return siblings
    },
    getText: () => '',
    existsOne: (test: (element: Element) => boolean, nodes: Node[]) => findAll(test, nodes).length > 0,
    findAll,
    findOne: (test: (element: Element) => boolean, nodes: Node[]) => findAll(test, nodes)[0] ?? null,
    removeSubsets: (nodes: Node[]) => nodes,
  }

  function steps(count: number): void {
    for (let i = 0; i < count; i += 1) step()
  }
}
