import type { Block, Form, Page, Picture } from '../../../html/page.ts'
import { foldThai, normaliseThai } from '../../../model/thai/normalise.ts'
import { readYears } from '../../../model/thai/years.ts'
import type { Dated } from '../currency/period.ts'
import { datedBy, datedFromAbove } from '../currency/period.ts'
import type { OwnContent } from '../find/own-content.ts'
import type { Surrounding } from '../find/surrounding.ts'
import type { SiteMap } from '../../../survey/site-map.ts'
import type { Scene } from './assessment.ts'
import { isForWriting } from './interaction.ts'

/** The label that led to a page. */
export interface Arrival {
  readonly label: string
  /** Set where only what stands below this heading is meant. */
  readonly section?: string
  /** What its words and its surroundings tell of time. */
  readonly surrounding: Surrounding
  /** Whether the page was reached by a link (and not by its own name). */
  readonly linked: boolean
}

/** Letters of text beyond which nothing depends on what the frame has left in it. */
const DECIDING = 300
const MAX_LOGIN_TEXT = 600
const DECORATION = /logo|banner|icon|spacer|blank|bg[_-]/i

/** The part of a page below one heading, up to the next one that is not below it. */
export function sectionOf(own: OwnContent, heading: string): OwnContent {
  const { headings } = own.page
  const level = headings.find(({ text }) => text === heading)?.level ?? LOOKS_ALIKE
  const ends = headings.filter((other) => other.text !== heading && !isBelow(other.level, level))
  const isNext = ({ text }: Block) =>
    ends.some((end) => text === end.text || (end.level > LOOKS_ALIKE && text.startsWith(end.text)))
  const start = own.blocks.findIndex((block) => block.text === heading || block.text.startsWith(heading))
  if (start < 0) return own
  const length = own.blocks.slice(start + 1).findIndex(isNext)
  const blocks = own.blocks.slice(start, length < 0 ? undefined : start + 1 + length)
  const inside = new Set([heading, ...headings.map(({ text }) => text).filter((text) => startsBlock(blocks, text))])
  const text = blocks.map((block) => normaliseThai(block.text)).join('\n')
  const alone = new Set(headings.map((one) => one.text)).size <= 1
  return {
    page: alone ? own.page : { ...own.page, pictures: [] },
    names: [heading],
    crumbs: own.crumbs,
    blocks,
    text,
    folded: foldThai(text),
    links: own.links.filter((link) => inside.has(link.heading)),
  }
}

/** The level of words that only look like a heading: it orders nothing but them. */
const LOOKS_ALIKE = 7
/** The levels that part a page, whatever else it uses. */
const PARTS = 2

function isBelow(level: number, above: number): boolean {
  return above === LOOKS_ALIKE ? level !== LOOKS_ALIKE && level > PARTS : level > above
}

function startsBlock(blocks: readonly Block[], heading: string): boolean {
  return blocks.some(({ text }) => text === heading || text.startsWith(heading))
}

/** The folded text without the page's names, the label that led to it and the links of the frame. */
export function withoutNames(own: OwnContent, { label, section }: Arrival): string {
  const { headings, links } = own.page
  const names = [...own.names, ...headings.filter(({ frame }) => !frame).map(({ text }) => text), label, section ?? '']
  // Below one heading of many, labels of links are no text: the links are judged by where they lead.
  const blocks = section === undefined ? own.blocks : own.blocks.filter(({ linked }) => !linked)
  let rest = blocks.map((block) => foldThai(block.text)).join('')
  for (const name of names.map(foldThai)) if (name.length > 2) rest = rest.replaceAll(name, '')
  if (rest.length > DECIDING) return rest
  // Themes run the menu into the first line of the content.
  for (const link of links) if (link.frame && link.label !== '') rest = rest.replace(foldThai(link.label), '')
  return rest.replace(/^(?:หน้าแรก|หน้าหลัก|home|\d)+/, '')
}

export function ownPictures({ page }: OwnContent): readonly Picture[] {
  return page.pictures.filter((picture) => !picture.frame && !DECORATION.test(picture.url))
}

/** The forms of a page into which people write, without the ones that the whole site bears. */
export function ownForms({ page }: OwnContent, map: SiteMap): readonly Form[] {
  if (page.url === map.start) return page.forms.filter(isForWriting)
  const home = new Set((map.pages.get(map.start)?.forms ?? []).map((form) => JSON.stringify(form)))
  return page.forms.filter((form) => isForWriting(form) && !home.has(JSON.stringify(form)))
}

/** What the page itself says of time; what the menu above it says counts only where nothing else does. */
export function ownDate(own: OwnContent, { surrounding }: Arrival, { period, calendar }: Scene): Dated {
  const byClock = ({ to }: { to: number }) => to === calendar.clockYear
  const label = datedBy(
    surrounding.near.filter(({ kind }) => kind !== 'date'),
    period,
  )
  if (label.timeliness === 'right') return label
  const names = datedBy(
    own.names.flatMap((name) => readYears(name)).filter((mention) => !byClock(mention)),
    period,
  )
  if (names.timeliness === 'right') return names
  // The names of the page may be printed by the clock, and stand in its text too.
  const headings = new Set(own.names.map(normaliseThai))
  const text = own.text
    .split('\n')
    .filter((line) => !headings.has(line))
    .join('\n')
  const told = readYears(text)
  const said = datedBy(
    told.filter(({ kind }) => kind !== 'date'),
    period,
  )
  const days = datedBy(told, period)
  const above = datedFromAbove(surrounding.far, surrounding.assessment, period, calendar)
  // The day beside it in a list is mostly the one on which it was published.
  const day = datedBy(surrounding.near, period)
  return [label, said, names, days, above, day].find(({ timeliness }) => timeliness !== 'unknown') ?? said
}

export function isLogin(page: Page, own: OwnContent): boolean {
  return page.forms.some((form) => form.password) && own.text.length < MAX_LOGIN_TEXT && own.links.length < 8
}

/** Glyphs of private use, or a long text in which hardly anything is a word of Thai or English. */
export function isGarbled(text: string): boolean {
  if (text.length < 150) return false
  const privateUse = text.match(/[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu)?.length ?? 0
  if (privateUse > text.length * 0.1) return true
  const thai = text.match(/[ก-๎]/g)?.length ?? 0
  if (thai > text.length * 0.05) return false
  const words = text.match(/(?<![\p{L}\p{N}])[a-z]{3,}(?![\p{L}\p{N}])/gu) ?? []
  return words.join('').length < text.length * 0.4
}
