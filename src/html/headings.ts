import type { HeadingPlace } from './heading-finder.ts'
import type { TextIndex } from './text-index.ts'
import { textOf } from './text-index.ts'
import type { Element } from './tree.ts'
import { attribute, parentOf } from './tree.ts'

const MAX_HEADINGS = 500
const MAX_HEADING = 200
/** The level of a heading that runs into its paragraph. */
const RUN_IN = 8
const MAX_RUN_IN = 100
const PARAGRAPH = /^(?:p|div|td|li|dd|section|article)$/
const HEADING_NAME = /(^|[\s_-])(title|heading|head|topic|caption|page-?header|section-?header)(\d|$|[\s_-])/i

/** The headings of a page in its order, those that only look like one among them; see {@link Heading}. */
export function headingsOf(index: TextIndex): readonly HeadingPlace[] {
  const found: HeadingPlace[] = []
  for (const element of index.elements) {
    const level = headingLevel(index, element)
    if (level === 0) continue
    const text = textOf(index, element)
    if (text === '' || text.length > MAX_HEADING || found.at(-1)?.text === text) continue
    found.push({ text, level, element })
    if (found.length === MAX_HEADINGS) break
  }
  return found
}

/** 0 where the element is no heading. */
function headingLevel(index: TextIndex, element: Element): number {
  const match = /^h([1-6])$/.exec(element.tagName)
  if (match) return Number(match[1])
  switch (element.tagName) {
    case 'legend':
    case 'caption':
    case 'summary':
      return 7
    case 'b':
    case 'strong': {
      const parent = parentOf(element)
      const text = textOf(index, element)
      if (!parent || text.length <= 3 || parent.tagName === 'a') return 0
      if (textOf(index, parent) === text || isLine(index, element)) return 7
      return text.length <= MAX_RUN_IN && beginsParagraph(index, element, parent) ? RUN_IN : 0
    }
    case 'div':
    case 'span':
    case 'p':
    case 'td':
    case 'font':
      return HEADING_NAME.test(attribute(element, 'class') ?? '') ? 7 : 0
    default:
      return 0
  }
}

/** Whether nothing stands before or behind it on its line. */
function isLine({ places, text }: TextIndex, element: Element): boolean {
  const place = places.get(element)
  if (!place) return false
  const before = text.slice(text.lastIndexOf('\n', place.start - 1) + 1, place.start)
  const next = text.indexOf('\n', place.end)
  return before.trim() === '' && text.slice(place.end, next < 0 ? undefined : next).trim() === ''
}

function beginsParagraph(index: TextIndex, bold: Element, parent: Element): boolean {
  const own = index.places.get(bold)
  const around = index.places.get(parent)
  if (!own || !around || !PARAGRAPH.test(parent.tagName)) return false
  return index.text.slice(around.start, own.start).trim() === ''
}
