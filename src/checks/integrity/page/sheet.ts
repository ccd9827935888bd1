import type { ChildNode, Document } from 'postcss'
import parseSheet from 'postcss-safe-parser'

/** One rule of a style sheet, as far as it may hide something. */
export interface SheetRule {
  readonly selector: string
  /** Property and value, lower case; `important` outweighs what follows. */
  readonly declarations: readonly (readonly [property: string, value: string, important: boolean])[]
}

const MAX_SHEET = 300_000
const MAX_RULES = 4_000
const MAX_DECLARATIONS = 40
const MAX_SELECTOR = 150
const MAX_SELECTORS = 50
const MAX_VALUE = 200
const HIDING =
  /^(?:display|visibility|opacity|position|left|top|right|bottom|margin-left|margin-top|text-indent|transform|overflow|height|width|font-size|color|background|background-color|clip|clip-path)$/
/** Rules that hold on any screen; those of `@media (max-width…)` and of printers do not. */
const EVERYWHERE = /^(?:layer|supports)$|^media (?:all|screen|only screen)$/

/**
 * Reads the rules of a style sheet that may hide something, in their order. Mistakes are mended as browsers do; bounded
 * in time and memory whatever the sheet holds.
 */
export function readSheet(text: string): readonly SheetRule[] {
  const found: SheetRule[] = []
  const waiting: (ChildNode | Document['nodes'][number])[] = [...parseSheet(text.slice(0, MAX_SHEET)).nodes].reverse()
  for (let node = waiting.pop(); node && found.length < MAX_RULES; node = waiting.pop()) {
    if (node.type === 'atrule') {
      const name = node.name.toLowerCase() === 'media' ? `media ${node.params.trim()}` : node.name
      if (EVERYWHERE.test(name.toLowerCase())) waiting.push(...[...(node.nodes ?? [])].reverse())
    }
    if (node.type !== 'rule' || node.selector.length > MAX_SELECTOR * MAX_SELECTORS) continue
    const declarations = (node.nodes ?? []).flatMap((each) => {
      if (each.type !== 'decl') return []
      const property = each.prop.toLowerCase()
      if (!HIDING.test(property)) return []
      return [[property, each.value.trim().toLowerCase().slice(0, MAX_VALUE), each.important === true] as const]
    })
    if (declarations.length === 0) continue
    for (const selector of node.selectors.slice(0, MAX_SELECTORS)) {
      if (selector.length <= MAX_SELECTOR && found.length < MAX_RULES)
        found.push({ selector, declarations: declarations.slice(-MAX_DECLARATIONS) })
    }
  }
  return found
}

/**
 * The rules of a sheet that is not the page's own, without its colours: whether a text stands out depends on pictures and
 * on sheets that were not read. That there is a background is kept.
 */
export function withoutColours(rules: readonly SheetRule[]): readonly SheetRule[] {
  return rules.flatMap(({ selector, declarations }) => {
    const kept = declarations.flatMap(([property, value, important]) => {
      if (property === 'color') return []
      return [[property, property.startsWith('background') ? 'unknown' : value, important] as const]
    })
    return kept.length === 0 ? [] : [{ selector, declarations: kept }]
  })
}
