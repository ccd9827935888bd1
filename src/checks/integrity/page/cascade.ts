import type { Element } from '../../../html/tree.ts'
import { attribute } from '../../../html/tree.ts'
import type { Declarations } from './declarations.ts'
import { readDeclarations } from './declarations.ts'
import type { ReadSelector } from './selector.ts'
import { selectorReader } from './selector.ts'
import type { SheetRule } from './sheet.ts'

interface Rule extends Pick<SheetRule, 'declarations'> {
  readonly selector: ReadSelector
  readonly order: number
}

/** The style sheets of a page, and what its scripts hide as soon as they run. */
export interface StyleRules {
  readonly rules: ReadonlyMap<string, readonly Rule[]>
  /** Ids of elements. */
  readonly hiddenByScript: ReadonlySet<string>
}

const MAX_CLASSES = 30
const NONE: Declarations = new Map()

export function styleRulesOf(sheets: readonly (readonly SheetRule[])[], hiddenByScript: readonly string[]): StyleRules {
  const read = selectorReader()
  const rules = new Map<string, Rule[]>()
  for (const [order, rule] of sheets.flat().entries()) {
    const selector = read(rule.selector)
    if (!selector) continue
    const known = rules.get(selector.key)
    const entry = { selector, order, declarations: rule.declarations }
    if (known) known.push(entry)
    else rules.set(selector.key, [entry])
  }
  return { rules, hiddenByScript: new Set(hiddenByScript) }
}

/** The declarations that apply to an element: those of the sheets in their order of precedence, then its own. */
export function declarationsOf(element: Element, { rules }: StyleRules): Declarations {
  const style = attribute(element, 'style')
  const own = style === undefined ? NONE : readDeclarations(style)
  const found = matching(element, rules).filter(({ selector }) => !selector.dynamic)
  if (found.length === 0) return own
  found.sort((a, b) => a.selector.specificity - b.selector.specificity || a.order - b.order)
  const plain = new Map<string, string>()
  const important = new Map<string, string>()
  for (const { declarations } of found) {
    for (const [property, value, weighty] of declarations) (weighty ? important : plain).set(property, value)
  }
  return new Map([...plain, ...own, ...important])
}

/** Whether the sheets show it again to whoever points at it or at what it stands in: a menu does so. */
export function isRevealed(element: Element, { rules }: StyleRules): boolean {
  return matching(element, rules).some(({ selector }) => selector.dynamic)
}

function matching(element: Element, rules: StyleRules['rules']): Rule[] {
  if (rules.size === 0) return []
  const classes = (attribute(element, 'class') ?? '').split(/\s+/, MAX_CLASSES)
  const keys = [element.tagName, ...new Set(classes.map((name) => `.${name}`)), `#${attribute(element, 'id') ?? ''}`]
  return keys.flatMap((key) => (rules.get(key) ?? []).filter(({ selector }) => selector.matches(element)))
}
