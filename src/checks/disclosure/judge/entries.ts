import type { Page, PageLink } from '../../../html/page.ts'
import { foldThai } from '../../../model/thai/normalise.ts'
import { readLabel } from '../concept/label.ts'
import type { Entry } from '../concept/lexicon.ts'
import type { OwnContent } from '../find/own-content.ts'
import type { Surrounding } from '../find/surrounding.ts'
import type { DocumentReading, Target } from '../../../survey/site-map.ts'
import { targetOf } from '../../../survey/site-map.ts'
import type { Scene } from './assessment.ts'
import { isBlankForm } from './blank-form.ts'

/** One thing that a page lists: a file, or a page of its own (a post, a detail). */
export interface ListEntry {
  readonly link: PageLink
  readonly target: Target
  readonly document?: DocumentReading
  readonly surrounding: Surrounding
  /** Whether its label speaks of the concept, or says nothing else. */
  readonly relevant: boolean
  /** Whether its label plainly names the concept. */
  readonly named: boolean
}

const MAX_ENTRIES = 400
/** From this score on a line of the title page names the thing. */
const PLAIN_TITLE = 0.7
const PAGING =
  /^(?:หน้า\s*)?(?:\d{1,4}|«|»|‹|›|<|>|<<|>>|ก่อนหน้า|ถัดไป|หน้าแรก|หน้าสุดท้าย|previous|next|first|last|prev|back|กลับ|ย้อนกลับ|หน้าหลัก|home)$/i

/** What a page (or one section of it) lists of its own, in order. */
export function entriesOf({ page, links, names, crumbs }: OwnContent, scene: Scene): readonly ListEntry[] {
  return links.slice(0, MAX_ENTRIES).flatMap((link) => {
    const entry = entryOf(link, [...names, crumbs], scene)
    return entry && !leadsUp(entry, page) ? [entry] : []
  })
}

/** The way back to the list in which this page stands (its category, the crumbs above it) is no entry. */
function leadsUp({ target }: ListEntry, page: Page): boolean {
  return (
    target.kind === 'page' &&
    target.page.depth < page.depth &&
    target.page.links.some(({ url, frame }) => !frame && (url === page.finalUrl || url === page.url))
  )
}

/** Whether the file's own title says what its label leaves out: "รายงานผลการดำเนินการ" below the heading of its matter. */
function isTitled(document: DocumentReading, { match, entry, textOf }: Scene): boolean {
  return textOf(document).titleLines.some((line) =>
    match(line).some(({ concept, score }) => concept === entry.concept.id && score >= PLAIN_TITLE),
  )
}

/** Whether a label speaks of another topic than the thing, and not of its own. */
function isAboutOther(label: string, { topics, foreign }: Entry): boolean {
  if (topics.length === 0) return false
  const folded = foldThai(label)
  return [...foreign].some((word) => folded.includes(word)) && !topics.some((word) => folded.includes(word))
}

function entryOf(link: PageLink, names: readonly string[], scene: Scene): ListEntry | undefined {
  const { map, match, entry } = scene
  const target = targetOf(map, link.url)
  const document = target.kind === 'document' ? target.document : undefined
  const paging = PAGING.test(link.label.trim())
  if (paging && !document && !/^\s*(?:25)?\d\d\s*$/.test(link.label)) return undefined
  const label = readLabel(link.label)
  const matches = match(label.generic ? link.context.replace(link.label, ' ') || link.label : link.label)
  const own = matches.find(({ concept }) => concept === entry.concept.id)
  const other = matches.find(({ concept }) => concept !== entry.concept.id)
  const strange = own === undefined && isAboutOther(label.generic ? link.context : link.label, entry)
  const fits = own !== undefined ? own.score >= (other?.score ?? 0) - 0.25 : !strange && (other?.score ?? 0) < 0.75
  const relevant = !isBlankForm(link, scene) && (fits || (document !== undefined && isTitled(document, scene)))
  const plain = (own?.score ?? 0) >= PLAIN_TITLE
  const surrounding = scene.surroundingOf(link, names)
  return { link, target, ...(document ? { document } : {}), surrounding, relevant, named: plain }
}
