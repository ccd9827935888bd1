import type { Block, Page, PageLink } from '../../../html/page.ts'
import { foldThai, normaliseThai } from '../../../model/thai/normalise.ts'

/** What a page says itself, without the frame that all pages of the site share. */
export interface OwnContent {
  readonly page: Page
  /** The page's own title and first headings, the likeliest name first. */
  readonly names: readonly string[]
  /** The way to the page as it shows it itself, '' where it does not. */
  readonly crumbs: string
  readonly blocks: readonly Block[]
  /** Normalised, one line a block. */
  readonly text: string
  readonly folded: string
  readonly links: readonly PageLink[]
}

const MAX_NAMES = 4
const MAX_OWN_TEXT = 60_000
const SEPARATOR = /\s*(?:[|»›•]|::|\s[-–—]\s)\s*/

/** Reads the own content of each page once. */
export function ownContents(pages: readonly Page[]): (page: Page) => OwnContent {
  const common = commonParts(pages)
  const known = new Map<Page, OwnContent>()
  return (page) => {
    let own = known.get(page)
    if (!own) known.set(page, (own = ownContentOf(page, common)))
    return own
  }
}

function ownContentOf(page: Page, common: ReadonlySet<string>): OwnContent {
  const blocks = page.blocks.filter((block) => !block.frame && !isMachineMade(block))
  let text = ''
  for (const block of blocks) {
    text += `${normaliseThai(block.text)}\n`
    if (text.length > MAX_OWN_TEXT) break
  }
  return {
    page,
    names: namesOf(page, common),
    crumbs: page.blocks.find(({ text }) => text.length <= LONGEST_CRUMBS && CRUMBS.test(text))?.text ?? '',
    blocks,
    text,
    folded: foldThai(text),
    links: page.links.filter((link) => !link.frame && link.kind !== 'feed' && link.url !== page.finalUrl),
  }
}

/** What the page's software prints anew for every visitor: counters, clocks, addresses, copyright lines. */
const MACHINE_MADE =
  /ผู้เข้าชม|ผู้เยี่ยมชม|เมื่อวาน|เริ่มนับ|(?:^|\s)ip\s?(?:address)?\s*:?\s*\d|copyright|©|สงวนลิขสิทธิ์|powered by|^(?:วันนี้|ขณะนี้|today)|^(?:วัน[ก-๙]+ที่\s*)?\d{1,2}\s\S+\s\d{4}\s*(?:เวลา\s*)?\d{1,2}[:.]\d{2}/i
const LONGEST_MACHINE_MADE = 160
/** Where a post is filed: its category may be of another year. */
const FILED = /^(?:หมวดหมู่|หมวด\s?:|ป้ายกำกับ|แท็ก|categor(?:y|ies)|tags?\b|posted in|filed under)/i

function isMachineMade({ text, linked }: Block): boolean {
  if (text.length > LONGEST_MACHINE_MADE) return false
  return FILED.test(text) || (!linked && MACHINE_MADE.test(text))
}

const CRUMBS = /^(?:you are here|คุณอยู่ที่|หน้า(?:แรก|หลัก)|home)[^>»›/|]{0,30}[>»›/|]/i
const LONGEST_CRUMBS = 300

function namesOf(page: Page, common: ReadonlySet<string>): readonly string[] {
  const title = page.title.split(SEPARATOR).filter((part) => !common.has(part))
  const headings = page.headings
    .filter((heading) => !heading.frame && heading.level <= 7 && !common.has(heading.text))
    .slice(0, 12)
    .sort((a, b) => Math.min(a.level, 4) - Math.min(b.level, 4))
    .slice(0, MAX_NAMES - 1)
    .map(({ text }) => text)
  return [...new Set([...title, ...headings])].filter((name) => name.trim() !== '')
}

/** Parts of titles that a good share of the pages bear: the name of the site, not of a page. */
function commonParts(pages: readonly Page[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const part of new Set(page.title.split(SEPARATOR))) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  const many = Math.max(3, pages.length * 0.2)
  return new Set(['', ...[...counts].flatMap(([part, count]) => (count >= many ? [part] : []))])
}
