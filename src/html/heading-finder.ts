import type { Place, TextIndex } from './text-index.ts'
import { textOf } from './text-index.ts'
import type { Element } from './tree.ts'
import { parentOf } from './tree.ts'

/** A heading and where it ends, as far as links need it. */
export interface HeadingPlace {
  readonly text: string
  readonly level: number
  readonly element: Element
}

/** The nearest heading before an element, of the boxes that it stands in; else the page's last first-level one. */
export function headingFinder(index: TextIndex, headings: readonly HeadingPlace[]): (element: Element) => string {
  const placed = headings.flatMap((heading) => {
    const place = index.places.get(heading.element)
    const scope = scopeOf(index, heading.element)
    return place && scope ? [{ text: heading.text, level: heading.level, order: place.order, scope }] : []
  })
  return (element) => {
    const { order = 0, lastOrder = 0 } = index.places.get(element) ?? {}
    // A card that is one link holds its own heading.
    const inside = placed.find((heading) => heading.order > order && heading.order <= lastOrder)
    if (inside) return inside.text
    let firstLevel: string | undefined
    for (let i = placed.length - 1; i >= 0; i -= 1) {
      const heading = placed[i]
      if (!heading || heading.order >= order) continue
      if (order <= heading.scope.lastOrder) return heading.text
      if (heading.level <= 2) firstLevel ??= heading.text
    }
    return firstLevel ?? ''
  }
}

/** A row that holds nothing but a heading speaks for the rows below it. */
function scopeOfTable(index: TextIndex, row: Element): Place | undefined {
  let table = parentOf(row)
  while (table && table.tagName !== 'table') table = parentOf(table)
  return table && index.places.get(table)
}

function ancestorRow(box: Element): Element | undefined {
  return box.tagName === 'tr' ? box : box.tagName === 'td' || box.tagName === 'th' ? parentOf(box) : undefined
}

/** A heading speaks for its box: two levels up, since themes wrap headings. */
function scopeOf(index: TextIndex, heading: Element): Place | undefined {
  const box = parentOf(heading)
  const row = heading.tagName === 'td' ? box : box && (ancestorRow(box) ?? undefined)
  if (row?.tagName === 'tr' && textOf(index, row) === textOf(index, heading)) return scopeOfTable(index, row)
  const outer = box && parentOf(box)
  const scope = outer && outer.tagName !== 'body' && outer.tagName !== 'html' ? outer : box
  return scope ? index.places.get(scope) : undefined
}
