import { MONTH_PATTERN } from '../model/thai/months.ts'
import type { Place, TextIndex } from './text-index.ts'
import { foldSpaces, textOf } from './text-index.ts'
import type { Element } from './tree.ts'
import { attribute, childrenOf, isElement, parentOf } from './tree.ts'

/** What stands around a link and says what it leads to. */
export interface Surroundings {
  readonly menuPath: readonly string[]
  readonly context: string
  readonly menu: boolean
}

const MAX_CAPTION = 120
const MAX_CONTEXT = 300
/** A row that holds more links than this is a menu or a page, not the context of one of them. */
const MAX_CONTEXT_LINKS = 6
/** Levels looked up from a link: real pages are nested less, hostile ones more. */
const MAX_CLIMB = 60

const MENU_ELEMENTS = new Set(['nav', 'header', 'footer', 'aside'])
const MENU_NAME =
  /(^|[\s_-])(nav|navbar|menu|sidebar|header|footer|topbar|breadcrumb|leftmenu|rightmenu|submenu|topmenu|mainmenu)/i
/** Boxes whose first words name what follows in them. */
const BOX_NAME =
  /(dropdown|accordion|card|panel|collapse|sub-?menu|menu-?(box|group|block|item)|box|widget|toggle|tab-pane|block)/i
const ROWS = new Set(['li', 'tr', 'p', 'dd', 'dt', 'td', 'div', 'article', 'section', 'figure', 'blockquote'])

/** Words of the kind, the size, the day and the readers of a file. */
const PARTICULARS = new RegExp(
  `[\\s\\d๐-๙.,:|/()•·-]|pdf|docx?|xlsx?|zip|jpe?g|png|mb|kb|bytes|ขนาด|ไฟล์|ประเภท|จำนวน|เข้าชม|ผู้ชม|ดาวน์โหลด|เปิด|อ่าน|ดู|ครั้ง|วันที่|เมื่อ|โพสต์|${MONTH_PATTERN}`,
  'gi',
)

/** Looks around the links of one page; what it learns of an element serves all links inside. */
export function surroundingsFinder(
  index: TextIndex,
  /** Places of all links in document order, to count those inside an element. */
  linkPlaces: readonly Place[],
): (link: Element, label: string) => Surroundings {
  const menus = new Map<Element, boolean>()
  const contexts = new Map<Element, string | undefined>()
  const isMenu = (element: Element): boolean => {
    const known = menus.get(element)
    if (known !== undefined) return known
    const found = MENU_ELEMENTS.has(element.tagName) || namedLikeMenu(element)
    menus.set(element, found)
    return found
  }
  const contextOf = (element: Element): string | undefined => {
    if (contexts.has(element)) return contexts.get(element)
    const text = contextText(index, element, linkPlaces)
    contexts.set(element, text)
    return text
  }
  return (link, label) => surroundingsOf(index, link, label, linkPlaces, { isMenu, contextOf })
}

interface Known {
  isMenu(element: Element): boolean
  contextOf(element: Element): string | undefined
}

function surroundingsOf(
  index: TextIndex,
  link: Element,
  label: string,
  linkPlaces: readonly Place[],
  known: Known,
): Surroundings {
  const menuPath: string[] = []
  let context = ''
  let menu = false
  let contextOpen = true
  let child = link
  let parent = parentOf(link)
  for (let level = 0; parent && level < MAX_CLIMB; level += 1) {
    menu ||= known.isMenu(parent)
    const caption = captionOf(index, parent, child, linkPlaces)
    if (caption !== '' && caption !== label && menuPath.at(-1) !== caption) menuPath.push(caption)
    if (contextOpen && ROWS.has(parent.tagName)) {
      const text = known.contextOf(parent)
      if (text !== undefined && text !== label) context = text
      // An item or a row says all that it says; what stands around it names the menu or the table. A cell around a
      // picture says nothing, and neither does the line of a card that tells the size of a file.
      const silent = text !== undefined && text.replace(label, '').replace(PARTICULARS, '') === ''
      contextOpen = silent && parent.tagName !== 'li' && parent.tagName !== 'tr'
    }
    child = parent
    parent = parentOf(parent)
  }
  return { menuPath: menuPath.reverse(), context: menu && context.length > 2 * MAX_CAPTION ? '' : context, menu }
}

function namedLikeMenu(element: Element): boolean {
  return MENU_NAME.test(attribute(element, 'class') ?? '') || MENU_NAME.test(attribute(element, 'id') ?? '')
}

/** Undefined where the element is too large to be the context of one link. */
function contextText(index: TextIndex, element: Element, linkPlaces: readonly Place[]): string | undefined {
  const place = index.places.get(element)
  if (!place || place.end - place.start > 2 * MAX_CONTEXT) return undefined
  if (countInside(linkPlaces, place, MAX_CONTEXT_LINKS + 1) > MAX_CONTEXT_LINKS) return undefined
  const text = element.tagName === 'li' ? ownText(index, element) : textOf(index, element)
  return text.length > MAX_CONTEXT ? undefined : text
}

function countInside(places: readonly Place[], outer: Place, enough: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.order ?? 0) < outer.order) low = middle + 1
    else high = middle
  }
  let count = 0
  while (count < enough && (places[low + count]?.order ?? Infinity) <= outer.lastOrder) count += 1
  return count
}

/** Text of a list item without the lists inside it. */
function ownText(index: TextIndex, item: Element): string {
  const place = index.places.get(item)
  if (!place) return ''
  let text = ''
  let from = place.start
  for (const child of childrenOf(item)) {
    if (!isElement(child) || !isList(child)) continue
    const inner = index.places.get(child)
    if (!inner) continue
    text += index.text.slice(from, inner.start)
    from = inner.end
  }
  return foldSpaces(text + index.text.slice(from, place.end))
}

function isList(element: Element): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'dl'
}

/** The words at the head of a box, where `child`, which holds the link, comes after them. */
function captionOf(index: TextIndex, box: Element, child: Element, linkPlaces: readonly Place[]): string {
  if (box.tagName === 'dd') return termOf(index, box)
  const head = index.places.get(box)
  const body = index.places.get(child)
  if (!head || !body || body.start - head.start > 4 * MAX_CAPTION) return ''
  if (!namesItsContent(box, child) && !isRowHead(box, head, body, linkPlaces)) return ''
  const text = foldSpaces(index.text.slice(head.start, body.start))
  // Rows are often numbered: a number names nothing.
  return text.length > MAX_CAPTION || !/\p{L}/u.test(text) ? '' : text
}

/** The term that a description belongs to. */
function termOf(index: TextIndex, description: Element): string {
  const siblings = childrenOf(description.parentNode ?? description).filter(isElement)
  const before = siblings.slice(0, siblings.indexOf(description))
  const term = before.findLast(({ tagName }) => tagName === 'dt')
  return term ? textOf(index, term).slice(0, MAX_CAPTION) : ''
}

function namesItsContent(box: Element, child: Element): boolean {
  if (box.tagName === 'li') return child.tagName !== 'a'
  if (box.tagName === 'details' || box.tagName === 'fieldset') return true
  return BOX_NAME.test(attribute(box, 'class') ?? '') && child.tagName !== 'a'
}

/**
 * Whether the first cells of a row, or the first words of a paragraph with one link, name what is linked after them.
 * Cells that link themselves name only their own targets, and a row as long as a page lays the page out.
 */
function isRowHead(box: Element, head: Place, body: Place, linkPlaces: readonly Place[]): boolean {
  if (box.tagName === 'p') return countInside(linkPlaces, head, 2) === 1
  if (box.tagName !== 'tr' || head.end - head.start > 2 * MAX_CONTEXT) return false
  return countInside(linkPlaces, { ...head, lastOrder: body.order - 1 }, 1) === 0
}
