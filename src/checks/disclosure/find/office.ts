import { officeNames } from '../../../model/thai/office-name.ts'
import type { SiteMap } from '../../../survey/site-map.ts'

/** Pages that are asked for the name: the site names itself on every one of them. */
const PAGES = 30
/** A name must stand on this share of them. */
const MOST = 0.5
/** A whole name and its short form share their beginning. */
const COMMON_BEGINNING = 4

/** Whose site it is. */
export interface Office {
  /** Whether a text names local offices in full and none of them is this one: false where either is unknown. */
  isOfOthers(text: string): boolean
}

/** Learns the name of the office from what stands on most pages of its site. */
export function readOffice(map: SiteMap): Office {
  const pages = [...map.pages.values()].slice(0, PAGES)
  const counts = new Map<string, number>()
  for (const page of pages) {
    const text = [
      page.title,
      ...page.headings.map((heading) => heading.text),
      ...page.blocks.map((block) => block.text),
    ]
    for (const name of new Set(officeNames(text.join('\n')))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [own] = [...counts].sort(([, a], [, b]) => b - a)
  const name = own && own[1] >= Math.max(1, pages.length * MOST) ? own[0] : undefined
  return {
    isOfOthers(text) {
      const named = name === undefined ? [] : officeNames(text)
      return (
        name !== undefined && named.length > 0 && named.every((other) => !isSame(name, other)) && !text.includes(name)
      )
    },
  }
}

function isSame(name: string, other: string): boolean {
  return name.slice(0, COMMON_BEGINNING) === other.slice(0, COMMON_BEGINNING)
}
