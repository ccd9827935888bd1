import { defaultTreeAdapter, html } from 'parse5'
import type { Document, Element, Node } from './tree.ts'
import { attribute, childrenOf, isElement, parentOf } from './tree.ts'

const TOGGLES = /^(?:tab|pill|list|collapse)$/
const HEADING = /^(?:h[1-6]|summary|legend)$/
const MAX_PANELS = 300
const MAX_LABEL = 120
/** The level below the title of a page. */
const PANEL_HEADING = 'h3'

/**
 * Puts the words of each tab over its panel, as a heading: that is what a reader who opens the tab sees above it. Changes
 * the tree.
 */
export function nameTabPanels({ root }: Document): void {
  const byId = new Map<string, Element>()
  const tabs: Element[] = []
  const panels: Element[] = []
  for (const element of elementsOf(root)) {
    const id = attribute(element, 'id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    if (isTab(element)) tabs.push(element)
    if (attribute(element, 'role') === 'tabpanel') panels.push(element)
  }
  const byOrder = tabs.length === panels.length ? panels : []
  for (const [rank, tab] of tabs.slice(0, MAX_PANELS).entries()) {
    const panel = byId.get(panelId(tab)) ?? byOrder[rank]
    const label = textIn(tab).replace(/\s+/g, ' ').trim()
    if (!panel || label === '' || label.length > MAX_LABEL || contains(panel, tab)) continue
    headWith(panel, label)
    tab.childNodes = []
  }
}

function isTab(element: Element): boolean {
  const toggle = attribute(element, 'data-bs-toggle') ?? attribute(element, 'data-toggle') ?? ''
  if (attribute(element, 'role') !== 'tab' && !TOGGLES.test(toggle)) return false
  const parent = parentOf(element)
  // An accordion's button within its heading is a heading already.
  return !HEADING.test(element.tagName) && !(parent && HEADING.test(parent.tagName))
}

function panelId(tab: Element): string {
  const named = ['aria-controls', 'data-bs-target', 'data-target', 'href'].map((name) => attribute(tab, name) ?? '')
  return (named.find((value) => value !== '' && !value.includes('/')) ?? '').replace(/^#/, '')
}

function headWith(panel: Element, label: string): void {
  const heading = defaultTreeAdapter.createElement(PANEL_HEADING, html.NS.HTML, [])
  defaultTreeAdapter.insertText(heading, label)
  const [first] = panel.childNodes
  if (first) defaultTreeAdapter.insertBefore(panel, heading, first)
  else defaultTreeAdapter.appendChild(panel, heading)
}

function contains(outer: Element, inner: Element): boolean {
  for (let element: Element | undefined = inner; element; element = parentOf(element))
    if (element === outer) return true
  return false
}

function textIn(root: Element): string {
  const parts: string[] = []
  const stack: Node[] = [...childrenOf(root)].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value)
    else stack.push(...[...childrenOf(node)].reverse())
  }
  return parts.join(' ')
}

function* elementsOf(root: Node): Generator<Element> {
  const stack: Node[] = [...childrenOf(root)].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) yield node
    stack.push(...[...childrenOf(node)].reverse())
  }
}
