import type { Form, Page } from '../../../html/page.ts'
import { foldThai, normaliseThai } from '../../../model/thai/normalise.ts'
import { readYears } from '../../../model/thai/years.ts'
import { readLabel } from '../concept/label.ts'
import { datedBy, datedFromAbove } from '../currency/period.ts'
import type { OwnContent } from '../find/own-content.ts'
import type { Surrounding } from '../find/surrounding.ts'
import { NO_SURROUNDING } from '../find/surrounding.ts'
import type { SiteMap } from '../site-map.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, missingElements, speaksOf } from './assessment.ts'
import { assessDocument } from './assess-document.ts'
import type { ListEntry } from './entries.ts'
import { entriesOf } from './entries.ts'
import { saysNothingHappened, saysNothingYet } from './emptiness.ts'
import { isChat, isForWriting, isOnlineForm } from './interaction.ts'

/** Letters of own text below which a page holds only its heading. */
const HEADING_ONLY = 40
/** Letters of text from which a page is content by itself, without documents. */
const ENOUGH_TEXT = 80
/** Letters of text beyond which nothing depends on what the frame has left in it. */
const DECIDING = 300
const MAX_LOGIN_TEXT = 600
/** Letters of text that only name the files below. */
const MAX_CAPTIONS = 300
/** What a board shows on which people ask and the office answers. */
const BOARD = /ตั้งกระทู้|ตั้งคำถาม|กระทู้|ผู้ถาม|ผู้ตั้ง|ผู้ตอบ|webboard|สอบถามเจ้าหน้าที่|ถามคำถาม/
/** Ways to write to the office without a form. */
const ONLINE_CHANNEL = /[\w.-]+@[\w-]+\.\w|อีเมล|e-?mail|line\s?(?:id|official|@)|facebook|เฟซบุ๊ก|เว็บไซต์|ออนไลน์|สายด่วน/

/** The label that led to a page. */
export interface Arrival {
  readonly label: string
  readonly section?: string
  /** What its words and its surroundings tell of time. */
  readonly surrounding: Surrounding
  /** Whether the page was reached by a link (and not by its own name). */
  readonly linked: boolean
}

/** Judges one page, or one section of it, without the frame of the site. */
export function assessPage(page: Page, arrival: Arrival, scene: Scene, depth = 0): Assessment {
  const { entry, period } = scene
  const whole = scene.ownOf(page)
  if (page.needsScript && !page.rendered) return assessment('unverified', { code: 'needs-script' })
  const own = arrival.section === undefined ? whole : sectionOf(whole, arrival.section)
  if (isLogin(page, own)) return assessment('broken', { code: 'target-fails', params: { detail: 'login' } })
  if (isGarbled(own.text)) return assessment('unverified', { code: 'unreadable', params: { detail: 'glyphs' } })
  const entries = entriesOf(whole, scene, arrival.section)
  const rest = withoutNames(own, arrival)
  if (arrival.linked && isOtherThing(own, rest, arrival.label, entries, scene)) {
    return assessment('missing', { code: 'wrong-target', params: { label: own.names[0] ?? '' } }, { certainty: 0.75 })
  }
  const empty = emptinessOf(own, rest, entries, scene)
  if (empty) return empty
  const needs = entry.concept.needs
  if (needs === 'interaction' || needs === 'online') return assessService(own, entries, scene)

  if (isQuestionnaire(own, entries, scene)) return assessment('missing', { code: 'not-the-thing' }, { certainty: 0.8 })
  const elements = missingElements(entry, own.text)
  if (period.years.length === 0) return assessStanding(own, rest, entries, elements, scene)
  return assessDated(own, rest, entries, { arrival, elements, depth }, scene)
}

/** A form to fill in where a document is asked for. */
function isQuestionnaire(own: OwnContent, entries: readonly ListEntry[], { map, item }: Scene): boolean {
  if (item.kind !== 'document' || entries.some((entry) => entry.document)) return false
  return formsOf(own, map).length > 0
}

/** The forms of a page into which people write, without the ones that the whole site bears. */
function formsOf({ page }: OwnContent, map: SiteMap): readonly Form[] {
  if (page.url === map.start) return page.forms.filter(isForWriting)
  const home = new Set((map.pages.get(map.start)?.forms ?? []).map((form) => JSON.stringify(form)))
  return page.forms.filter((form) => isForWriting(form) && !home.has(JSON.stringify(form)))
}

function assessStanding(
  own: OwnContent,
  rest: string,
  entries: readonly ListEntry[],
  elements: readonly string[],
  scene: Scene,
): Assessment {
  const relevant = entries.filter((entry) => entry.relevant)
  const judged = relevant.flatMap((entry) =>
    entry.document ? [assessDocument(entry.document, entry.surrounding, scene)] : [],
  )
  const shown = judged.filter(({ status }) => status === 'present' || status === 'missing')
  if (rest.length < ENOUGH_TEXT && shown.length === 0 && ownPictures(own).length === 0) {
    const failed = judged.find(({ status }) => status === 'unverified') ?? judged[0]
    if (failed) return failed
    const dead = entries.find(({ target }) => target.kind === 'failure')
    if (dead?.target.kind === 'failure' && entries.every(({ target }) => target.kind === 'failure')) {
      return broken(dead.target.failure.reason, dead.target.failure.statusCode, [dead.link.url])
    }
  }
  const documents = shown.flatMap((one) => one.documents)
  const told = speaksOf(scene.entry, own.folded) || documents.length > 0
  return assessment(
    'present',
    { code: 'found' },
    { documents, missingElements: elements, certainty: told ? 0.95 : 0.8 },
  )
}

interface PageView {
  readonly arrival: Arrival
  readonly elements: readonly string[]
  readonly depth: number
}

function assessDated(
  own: OwnContent,
  rest: string,
  entries: readonly ListEntry[],
  { arrival, elements, depth }: PageView,
  scene: Scene,
): Assessment {
  const relevant = entries.filter((entry) => entry.relevant)
  const judged = relevant.flatMap((entry) => assessEntry(entry, scene, depth) ?? [])
  const present = judged.filter(({ status }) => status === 'present')
  if (present.length > 0) return together(present, elements)
  const wanted = judged.flatMap((one) => one.wanted)

  // What the page says itself: news, activities and tables need no files.
  const told = ownDate(own, arrival, scene)
  const listing = scene.item.kind === 'list' && relevant.length > 0
  const saying = rest.length >= ENOUGH_TEXT || ownPictures(own).length > 0 || listing
  const ofPage = (status: 'present' | 'outdated'): Assessment =>
    assessment(
      status,
      status === 'present' ? { code: 'found' } : { code: 'other-period', params: { found: told.fiscalYear ?? '' } },
      { fiscalYear: told.fiscalYear, missingElements: elements, certainty: 0.85, wanted },
    )
  const filesFail = judged.length > 0 && judged.every(({ status }) => status === 'broken')
  if (told.timeliness === 'right' && saying && !filesFail) return ofPage('present')
  const failedOfPeriod = judged.find(({ status }, i) => status === 'broken' && isOfPeriod(relevant[i], scene))
  if (failedOfPeriod) return failedOfPeriod
  const outdated = judged.filter(({ status }) => status === 'outdated')
  if (outdated.length > 0) return { ...together(outdated, elements), wanted }
  if (filesFail) return judged[0] ?? ofPage('outdated')
  const unverified = judged.find(({ status }) => status === 'unverified')
  if (unverified) return { ...unverified, wanted }
  if (told.timeliness === 'other') return ofPage('outdated')
  if (told.timeliness === 'right') return ofPage('present')
  return assessment('unverified', { code: 'year-unknown' }, { missingElements: elements, certainty: 0.5, wanted })
}

function isOfPeriod(entry: ListEntry | undefined, { period }: Scene): boolean {
  return entry !== undefined && datedBy(entry.surrounding.near, period).timeliness === 'right'
}

/** One file, or one page that the list leads to. Undefined where it has nothing to say. */
function assessEntry(entry: ListEntry, scene: Scene, depth: number): Assessment | undefined {
  const { link, target, surrounding } = entry
  const near = datedBy(surrounding.near, scene.period)
  switch (target.kind) {
    case 'document':
      return assessDocument(target.document, surrounding, scene)
    case 'failure':
      // A link of a list that fails is one dead link; it decides only where its label names the period.
      return broken(target.failure.reason, target.failure.statusCode, [link.url])
    case 'unread':
    case 'forbidden': {
      if (near.timeliness === 'other') return outdated(near.fiscalYear, [])
      return near.timeliness === 'right'
        ? assessment('unverified', { code: target.kind }, { wanted: target.kind === 'unread' ? [link.url] : [] })
        : undefined
    }
    case 'page': {
      if (depth > 0)
        return near.timeliness === 'unknown' ? undefined : byLabel(near.timeliness === 'right', near.fiscalYear)
      const arrival = { label: link.label, surrounding: { ...NO_SURROUNDING, near: surrounding.near }, linked: false }
      const inner = assessPage(target.page, arrival, scene, depth + 1)
      if (near.timeliness === 'other') return outdated(near.fiscalYear, inner.documents)
      return inner.status === 'missing' || inner.reason.code === 'year-unknown' ? undefined : inner
    }
    case 'external':
      if (target.external.broken !== undefined)
        return broken(target.external.broken, target.external.statusCode, [link.url])
      return near.timeliness === 'unknown' ? undefined : byLabel(near.timeliness === 'right', near.fiscalYear)
  }
}

function byLabel(right: boolean, fiscalYear: number | null): Assessment {
  return right ? assessment('present', { code: 'found' }, { fiscalYear }) : outdated(fiscalYear, [])
}

function outdated(fiscalYear: number | null, documents: readonly string[]): Assessment {
  return assessment(
    'outdated',
    { code: 'other-period', params: { found: fiscalYear ?? '' } },
    { fiscalYear, documents },
  )
}

function broken(detail: string, code: number, documents: readonly string[]): Assessment {
  return assessment('broken', { code: 'target-fails', params: { detail, code } }, { documents })
}

function together(several: readonly Assessment[], elements: readonly string[]): Assessment {
  const newest = several.reduce((a, b) => ((b.fiscalYear ?? 0) > (a.fiscalYear ?? 0) ? b : a))
  const documents = [...new Set([newest, ...several].flatMap((one) => one.documents))]
  const missing = elements.filter((name) =>
    several.every((one) => one.missingElements.includes(name) || one.documents.length === 0),
  )
  return { ...newest, documents, missingElements: missing }
}

/** A channel or a service: people must be able to do something there. */
function assessService(own: OwnContent, entries: readonly ListEntry[], { entry, map }: Scene): Assessment {
  const forms = formsOf(own, map)
  const fields = forms.flatMap((form) => [...form.fields, ...form.buttons]).join(' ')
  const missing = missingElements(entry, `${own.text} ${fields}`)
  const found = (certainty: number) => assessment('present', { code: 'found' }, { missingElements: missing, certainty })
  if (forms.length > 0 || own.links.some(({ url }) => isOnlineForm(url))) return found(0.95)
  if (entry.concept.id === 'qna') {
    const answers = own.links.some(({ url }) => isChat(url)) || BOARD.test(own.text)
    return answers ? found(0.85) : assessment('missing', { code: 'not-the-thing' }, { certainty: 0.6 })
  }
  if (entry.concept.needs === 'online') {
    const onward = entries.some(
      ({ target }) => target.kind === 'external' || (target.kind === 'page' && target.page.forms.some(isForWriting)),
    )
    return onward ? found(0.85) : assessment('missing', { code: 'not-the-thing' }, { certainty: 0.7 })
  }
  const onlyFiles = entries.some((one) => one.document) && own.folded.length < MAX_CAPTIONS
  return ONLINE_CHANNEL.test(own.text) && !onlyFiles
    ? found(0.75)
    : assessment('missing', { code: 'not-the-thing' }, { certainty: 0.6 })
}

function emptinessOf(
  own: OwnContent,
  rest: string,
  entries: readonly ListEntry[],
  { entry }: Scene,
): Assessment | undefined {
  const files = entries.some(({ document, link }) => document !== undefined || link.kind === 'frame')
  if (files || saysNothingHappened(own.folded)) return undefined
  const forms = own.page.forms.some(isForWriting) && entry.concept.needs !== undefined
  if (saysNothingYet(rest) && !forms) return assessment('empty', { code: 'says-nothing-yet' })
  const bare = rest.length < HEADING_ONLY && ownPictures(own).length === 0 && entries.length === 0 && !forms
  return bare ? assessment('empty', { code: 'heading-only' }) : undefined
}

function ownPictures({ page }: OwnContent) {
  return page.pictures.filter((picture) => !picture.frame && !/logo|banner|icon|spacer|blank|bg[_-]/i.test(picture.url))
}

/** The folded text without the page's names, the label that led to it and the links of the frame. */
function withoutNames(own: OwnContent, { label, section }: Arrival): string {
  const { headings, links } = own.page
  const names = [...own.names, ...headings.filter(({ frame }) => !frame).map(({ text }) => text), label, section ?? '']
  let rest = own.blocks.map((block) => foldThai(block.text)).join('')
  for (const name of names.map(foldThai)) if (name.length > 2) rest = rest.replaceAll(name, '')
  if (rest.length > DECIDING) return rest
  // Themes run the menu into the first line of the content.
  for (const link of links) if (link.frame && link.label !== '') rest = rest.replace(foldThai(link.label), '')
  return rest.replace(/^(?:หน้าแรก|หน้าหลัก|home|\d)+/, '')
}

/** What the page itself says of time; what the menu above it says counts only where nothing else does. */
function ownDate(own: OwnContent, { surrounding }: Arrival, { period, calendar }: Scene) {
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
  const said = datedBy(readYears(text), period)
  const above = datedFromAbove(surrounding.far, surrounding.assessment, period, calendar)
  return [label, said, names, above].find(({ timeliness }) => timeliness !== 'unknown') ?? said
}

/** The part of a page below one heading, up to the next one. */
function sectionOf(own: OwnContent, heading: string): OwnContent {
  const headings = new Set(own.page.headings.map(({ text }) => text))
  const start = own.blocks.findIndex((block) => block.text === heading || block.text.startsWith(heading))
  if (start < 0) return own
  const length = own.blocks.slice(start + 1).findIndex((block) => headings.has(block.text) && block.text !== heading)
  const blocks = own.blocks.slice(start, length < 0 ? undefined : start + 1 + length)
  const text = blocks.map((block) => normaliseThai(block.text)).join('\n')
  const links = own.links.filter((link) => link.heading === heading)
  const alone = headings.size <= 1
  return {
    page: alone ? own.page : { ...own.page, pictures: [] },
    names: [heading],
    blocks,
    text,
    folded: foldThai(text),
    links,
  }
}

function isLogin(page: Page, own: OwnContent): boolean {
  return page.forms.some((form) => form.password) && own.text.length < MAX_LOGIN_TEXT && own.links.length < 8
}

/** Glyphs of private use, or a long text in which hardly anything is a word of Thai or English. */
function isGarbled(text: string): boolean {
  if (text.length < 150) return false
  const privateUse = text.match(/[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu)?.length ?? 0
  if (privateUse > text.length * 0.1) return true
  const thai = text.match(/[ก-๎]/g)?.length ?? 0
  if (thai > text.length * 0.05) return false
  const words = text.match(/(?<![\p{L}\p{N}])[a-z]{3,}(?![\p{L}\p{N}])/gu) ?? []
  return words.join('').length < text.length * 0.4
}

/** Whether the page plainly is something else than the label promised. */
function isOtherThing(
  own: OwnContent,
  rest: string,
  label: string,
  entries: readonly ListEntry[],
  scene: Scene,
): boolean {
  const { match, entry, item, map } = scene
  const asked = new Set([entry.concept.id, ...item.concepts.map((part) => (typeof part === 'string' ? part : part.id))])
  const names = own.names.filter((name) => !readLabel(name).generic)
  if (names.length === 0) return false
  const isAsked = (text: string, least: number) =>
    match(text).some(({ concept, score }) => asked.has(concept) && score >= least)
  // A link of the page to itself (to answer, to print) bears its name and proves nothing.
  const called = new Set([...own.names, label].map(foldThai))
  if (entries.some(({ link }) => !called.has(foldThai(link.label)) && isAsked(link.label, 0.6))) return false
  if (entry.phrases.some(({ folded }) => folded.length >= 8 && rest.includes(folded))) return false
  if (names.some((name) => isAsked(name, 0.5))) {
    // The menu's words stand above it, and every sentence below speaks of something else.
    const works = entry.concept.needs !== undefined && formsOf(own, map).length > 0
    const shows = works || entries.some(({ document }) => document !== undefined) || ownPictures(own).length > 0
    return !shows && rest.length >= ENOUGH_TEXT && !entry.vocabulary.some((word) => rest.includes(word))
  }
  const named = names.flatMap((name) => match(name))
  return named.some(({ score }) => score >= 0.7) || !speaksOf(entry, own.folded + names.map(foldThai).join(''))
}
