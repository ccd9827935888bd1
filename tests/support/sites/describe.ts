import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { asPosts, assessmentTable, documentList, filesOf, onlyFiles, postsOf } from './arrange.ts'
import type { MenuEntry, MenuGroup, Piece, SampleFile, SamplePage, SiteContent, Target } from './content.ts'
import type { Publication } from './publications.ts'
import { FALSE_FRIENDS, PUBLICATIONS } from './publications.ts'

/** How an office treats one item; everything else about the item follows from the concept. */
export type Fate =
  | 'present'
  | 'scan'
  | 'direct'
  | 'outdated'
  | 'gone'
  | 'database'
  | 'login'
  | 'home'
  | 'dead-file'
  | 'empty-file'
  | 'html-file'
  | 'empty'
  | 'soon'
  | 'bare'
  | 'missing'
  | 'wrong'
  | 'questionnaire'
  | 'download'
  | 'other-office'
  | 'glyphs'

export type TruthStatus = 'present' | 'outdated' | 'broken' | 'empty' | 'missing' | 'unverified'

const STATUS_OF: Readonly<Record<Fate, TruthStatus>> = {
  present: 'present',
  scan: 'present',
  direct: 'present',
  outdated: 'outdated',
  gone: 'broken',
  database: 'broken',
  login: 'broken',
  home: 'broken',
  'dead-file': 'broken',
  'empty-file': 'broken',
  'html-file': 'broken',
  empty: 'empty',
  soon: 'empty',
  bare: 'empty',
  missing: 'missing',
  wrong: 'missing',
  questionnaire: 'missing',
  download: 'missing',
  'other-office': 'missing',
  glyphs: 'unverified',
}

export interface OfficePlan {
  readonly id: string
  readonly office: string
  readonly short: string
  readonly catalogue: string
  /** Buddhist era. */
  readonly fiscalYear: number
  /** Which of the wordings this office prefers, and how it writes years. */
  readonly style: number
  /** Item codes that are not simply present. */
  readonly fates: Readonly<Record<string, Fate>>
  /**
   * Where the items stand: in menus by subject, on one page of the assessment (`ita`: a list, `table`: a table beside
   * that of the year before), or both; as posts with attachments; or all documents in one long list.
   */
  readonly placement: 'menu' | 'ita' | 'both' | 'table' | 'posts' | 'list'
  /** Years after the judged one for which documents are there as well. */
  readonly laterYears?: number
  /** How many reports of activities there are; 30 where it is not said. */
  readonly activities?: number
}

/** What an assessor would write down, known from how the site was built. */
export interface Truth {
  readonly status: TruthStatus
  /** Where the item is seen: any of these is right. None where it is missing. */
  readonly targets: readonly Target[]
  readonly fate: Fate
}

export interface DescribedSite {
  readonly plan: OfficePlan
  readonly content: SiteContent
  readonly truth: ReadonlyMap<string, Truth>
}

type YearRule = 'in-force' | 'live' | 'this-year' | 'last-year' | 'first-half' | 'covers-year' | 'monthly' | 'news'
interface CatalogueItem {
  readonly code: string
  readonly th: string
  readonly year: YearRule
  readonly concepts: readonly (string | { readonly id: string; readonly year: YearRule })[]
}

const GROUPS: Readonly<Record<Publication['group'], readonly string[]>> = {
  about: ['ข้อมูลพื้นฐาน', 'ข้อมูลหน่วยงาน', 'เกี่ยวกับ อบต.'],
  plans: ['แผนงานและรายงาน', 'แผนงาน', 'การบริหารงาน'],
  money: ['การเงินการคลัง', 'งบประมาณและพัสดุ', 'จัดซื้อจัดจ้าง'],
  people: ['งานบุคคล', 'การบริหารงานบุคคล', 'บุคลากร'],
  service: ['บริการประชาชน', 'การให้บริการ', 'ศูนย์บริการประชาชน'],
  integrity: ['ป้องกันการทุจริต', 'คุณธรรมและความโปร่งใส', 'การส่งเสริมความโปร่งใส'],
  news: ['ข่าวสาร', 'ข่าวและกิจกรรม', 'ประชาสัมพันธ์'],
}

const MONTHS = 'ตุลาคม พฤศจิกายน ธันวาคม มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน'.split(' ')

export function catalogueItems(id: string): readonly CatalogueItem[] {
  const text = readFileSync(new URL(`../../../config/catalogues/${id}.yaml`, import.meta.url), 'utf8')
  const { items } = parse(text) as { items: readonly CatalogueItem[] }
  return items.filter((item) => item.concepts.length > 0)
}

export function describeSite(plan: OfficePlan): DescribedSite {
  const truth = new Map<string, Truth>()
  const groups = new Map<string, MenuEntry[]>()
  const rows: (MenuEntry & { readonly code: string })[] = []
  const listed: MenuEntry[] = []
  const others: SamplePage[] = []
  const front: Piece[] = []
  const { placement } = plan
  const inMenu = placement === 'menu' || placement === 'both' || placement === 'posts' || placement === 'list'
  const group = (label: string): MenuEntry[] => {
    const list = groups.get(label) ?? []
    groups.set(label, list)
    return list
  }

  for (const item of catalogueItems(plan.catalogue)) {
    const fate = plan.fates[item.code] ?? 'present'
    const targets: Target[] = []
    for (const { concept, rule, publication, label } of partsOf(item, plan)) {
      const placed = place(concept, publication, label, rule, fate, plan)
      if (!placed) continue
      const to = placement === 'posts' ? asPosts(placed) : placed
      const entry: MenuEntry = { label, to }
      const isListed = placement === 'list' && publication.form !== 'laws' && onlyFiles(entry) !== undefined
      if (isListed) listed.push(entry)
      else if (inMenu) group(groupOf(publication, plan)).push(entry)
      else group(groupOf(publication, plan))
      if (!inMenu || placement === 'both') rows.push({ code: item.code, label: rowLabel(item, label, plan), to })
      if (STATUS_OF[fate] !== 'missing') targets.push(to, ...filesOf(to), ...(placement === 'posts' ? postsOf(to) : []))
    }
    truth.set(item.code, { status: STATUS_OF[fate], targets, fate })
  }

  for (const [i, label] of FALSE_FRIENDS.entries()) {
    const list = [...groups.values()][i % groups.size]
    list?.push({ label, to: { kind: 'page', page: falseFriend(label, i, plan) } })
  }
  const gathered = gatheringPages(plan, rows, listed)
  for (const { entry, menu, holdsItems } of gathered) {
    group(menu).push(entry)
    if (!holdsItems) continue
    for (const { targets } of truth.values()) {
      if (targets.some((target) => target.kind === 'file')) (targets as Target[]).push(entry.to)
    }
  }
  const news = newsPages(plan)
  others.push(...news)
  front.push(
    { kind: 'heading', text: `ยินดีต้อนรับสู่เว็บไซต์ ${plan.office}` },
    { kind: 'text', text: 'วิสัยทัศน์ น้ำไหล ไฟสว่าง ทางสะดวก เศรษฐกิจดี มีคุณธรรม นำการศึกษา พัฒนาอย่างยั่งยืน' },
    {
      kind: 'links',
      links: news
        .slice(0, Math.max(8, news.length - 22))
        .map((page) => ({ label: page.title, to: { kind: 'page', page } })),
    },
  )
  const menu: MenuGroup[] = [...groups].map(([label, entries]) => ({ label, entries }))
  return { plan, content: { office: plan.office, short: plan.short, menu, front, others }, truth }
}

function labelOf(publication: Publication, style: number): string {
  return publication.labels[style % publication.labels.length] ?? ''
}

function groupOf(publication: Publication, plan: OfficePlan): string {
  return GROUPS[publication.group][plan.style % 3] ?? ''
}

function itaLabel(item: CatalogueItem, label: string, style: number): string {
  const number = item.code.slice(1)
  const codes = [item.code, `O-${number}`, `0${number}`, `${item.code}.`, `ข้อ ${item.code}`, '']
  const title = item.concepts.length > 1 || style % 2 === 0 ? label : item.th
  return `${codes[style % codes.length] ?? ''} ${title}`.trim()
}

function isDirect(publication: Publication, fate: Fate): boolean {
  return fate === 'direct' && publication.form === 'files'
}

interface Part {
  readonly concept: string
  readonly rule: YearRule
  readonly publication: Publication
  readonly label: string
}

function partsOf(item: CatalogueItem, plan: OfficePlan): readonly Part[] {
  return item.concepts.map((part) => {
    const concept = typeof part === 'string' ? part : part.id
    const publication = PUBLICATIONS[concept]
    if (!publication) throw new Error(`nobody has said how offices publish ${concept}`)
    return {
      concept,
      rule: typeof part === 'string' ? item.year : part.year,
      publication,
      label: labelOf(publication, plan.style),
    }
  })
}

interface Gathering {
  readonly menu: string
  readonly entry: MenuEntry
  /** Whether it shows items of the year that is judged. */
  readonly holdsItems: boolean
}

/** Pages that lead to many items at once. */
function gatheringPages(
  plan: OfficePlan,
  rows: readonly (MenuEntry & { readonly code: string })[],
  listed: readonly MenuEntry[],
): readonly Gathering[] {
  const entryTo = (label: string, page: SamplePage): MenuEntry => ({ label, to: { kind: 'page', page } })
  if (listed.length > 0) {
    return [{ menu: 'ดาวน์โหลด', entry: entryTo('เอกสารเผยแพร่', documentList(listed)), holdsItems: true }]
  }
  if (rows.length === 0) return []
  if (plan.placement !== 'table') {
    const label = plan.style % 2 === 0 ? 'การประเมินคุณธรรมและความโปร่งใส (ITA)' : `ITA ${plan.fiscalYear}`
    return [{ menu: 'ITA', entry: entryTo(label, itaPage(plan, rows)), holdsItems: true }]
  }
  const heading = (year: number) => `การเปิดเผยข้อมูลสาธารณะ OIT ประจำปีงบประมาณ พ.ศ. ${year}`
  const before = plan.fiscalYear - 1
  return [
    {
      menu: 'ITA',
      entry: entryTo(`OIT ปี ${plan.fiscalYear}`, assessmentTable('oit-now', heading(plan.fiscalYear), rows)),
      holdsItems: true,
    },
    {
      menu: 'ITA',
      entry: entryTo(`OIT ปี ${before}`, assessmentTable('oit-before', heading(before), rowsOfYear(plan, before))),
      holdsItems: false,
    },
  ]
}

/** The year before: other numbers, and documents of that year. */
function rowsOfYear(plan: OfficePlan, fiscalYear: number): readonly (MenuEntry & { readonly code: string })[] {
  const past: OfficePlan = { ...plan, fiscalYear, fates: {} }
  return catalogueItems(plan.catalogue).flatMap((item, i) =>
    partsOf(item, past).flatMap(({ concept, rule, publication, label }) => {
      if (publication.form !== 'files' || rule === 'in-force' || rule === 'covers-year') return []
      // What this year lacks, last year lacked too: else an older document would be there after all.
      if ((plan.fates[item.code] ?? 'present') !== 'present') return []
      const to = place(concept, publication, label, rule, 'present', past)
      return to ? [{ code: `O${i + 4}`, label, to }] : []
    }),
  )
}

function rowLabel(item: CatalogueItem, label: string, plan: OfficePlan): string {
  return plan.placement === 'table' ? label : itaLabel(item, label, plan.style)
}

function place(
  concept: string,
  publication: Publication,
  label: string,
  rule: YearRule,
  fate: Fate,
  plan: OfficePlan,
): Target | undefined {
  const page = (pieces: readonly Piece[], fault?: SamplePage['fault']): Target => ({
    kind: 'page',
    page: { key: concept, title: label, pieces, ...(fault ? { fault } : {}) },
  })
  switch (fate) {
    case 'missing':
      return undefined
    case 'gone':
    case 'database':
    case 'login':
    case 'home':
      return page([], fate)
    case 'empty':
      return page([{ kind: 'text', text: ['ไม่พบข้อมูล', 'ยังไม่มีข้อมูล', 'ไม่มีข้อมูลในหมวดนี้'][plan.style % 3] ?? '' }])
    case 'soon':
      return page([{ kind: 'text', text: ['— อยู่ระหว่างจัดทำ —', 'อยู่ระหว่างดำเนินการปรับปรุงข้อมูล'][plan.style % 2] ?? '' }])
    case 'bare':
      return page([{ kind: 'heading', text: label }])
    case 'wrong':
      return page([
        { kind: 'heading', text: 'กิจกรรมแข่งขันกีฬาตำบลต้านยาเสพติด' },
        {
          kind: 'text',
          text: 'องค์การบริหารส่วนตำบลจัดการแข่งขันกีฬาฟุตบอล วอลเลย์บอล และตะกร้อ ณ สนามกีฬากลางตำบล มีผู้เข้าร่วมจากทุกหมู่บ้าน',
        },
      ])
    case 'questionnaire':
      return page([
        { kind: 'heading', text: 'แบบสอบถามความพึงพอใจต่อการให้บริการ' },
        { kind: 'form', fields: ['เพศ', 'อายุ', 'ระดับความพึงพอใจ', 'ข้อเสนอแนะ'], button: 'ส่งแบบสอบถาม' },
      ])
    case 'download':
      return page([
        { kind: 'heading', text: 'ดาวน์โหลดแบบฟอร์ม' },
        {
          kind: 'files',
          files: ['แบบคำร้องทั่วไป', 'แบบคำขออนุญาตก่อสร้าง (ข.1)', 'แบบคำขอลงทะเบียนผู้สูงอายุ'].map((title, i) => ({
            label: title,
            name: `form_${i + 1}.pdf`,
            title,
            words: ['เขียนที่ .......... วันที่ .......... เดือน .......... พ.ศ. ..........'],
          })),
        },
      ])
    case 'other-office':
      return { kind: 'elsewhere', url: `http://www.other-office.example/${concept}` }
    default:
      return published(concept, publication, label, rule, fate, plan, page)
  }
}

function published(
  concept: string,
  publication: Publication,
  label: string,
  rule: YearRule,
  fate: Fate,
  plan: OfficePlan,
  page: (pieces: readonly Piece[]) => Target,
): Target {
  const year = plan.fiscalYear - (fate === 'outdated' ? 3 : 0)
  switch (publication.form) {
    case 'social':
      return { kind: 'elsewhere', url: `https://www.facebook.com/${plan.id.replace(/\W/g, '')}` }
    case 'structure':
      return page([
        { kind: 'heading', text: label },
        { kind: 'picture', name: 'structure.png', alt: plan.style % 2 === 0 ? 'แผนผังโครงสร้าง' : '' },
        ...(plan.style % 3 === 2 ? [] : publication.words.map((text): Piece => ({ kind: 'text', text }))),
      ])
    case 'people':
      return page([
        { kind: 'heading', text: label },
        { kind: 'people', posts: publication.words },
      ])
    case 'text':
      return page([
        { kind: 'heading', text: label },
        ...publication.words.map((text): Piece => ({ kind: 'text', text })),
      ])
    case 'contact':
      return page([
        { kind: 'heading', text: label },
        { kind: 'text', text: `${plan.office} เลขที่ 99 หมู่ 5 รหัสไปรษณีย์ 40110` },
        { kind: 'text', text: 'โทรศัพท์ 0 4300 0000 โทรสาร 0 4300 0001 อีเมล saraban@sample-office.example' },
        ...publication.words.map((text): Piece => ({ kind: 'text', text })),
        { kind: 'html', html: '<iframe src="https://www.google.com/maps/embed?pb=1" title="แผนที่"></iframe>' },
      ])
    case 'laws':
      return page([
        { kind: 'heading', text: label },
        {
          kind: 'files',
          files: publication.words.map((title, i) => ({
            label: title,
            name: `law_${i + 1}.pdf`,
            title,
            words: ['ประกาศในราชกิจจานุเบกษา'],
          })),
        },
      ])
    case 'board':
      return page([
        { kind: 'heading', text: label },
        ...publication.words.flatMap((question): Piece[] => [
          { kind: 'text', text: `ถาม: ${question}` },
          { kind: 'text', text: 'ตอบ: ติดต่อสำนักปลัดได้ในวันและเวลาราชการครับ' },
        ]),
        { kind: 'form', fields: ['ชื่อผู้ถาม', 'คำถาม', 'อีเมล'], button: 'ตั้งกระทู้' },
      ])
    case 'form':
      return page([
        { kind: 'heading', text: label },
        ...publication.words.map((text): Piece => ({ kind: 'text', text })),
        { kind: 'form', fields: ['ชื่อ-นามสกุล', 'หมายเลขโทรศัพท์', 'รายละเอียด'], button: 'ส่งข้อมูล' },
      ])
    case 'news':
      return page([
        { kind: 'heading', text: label },
        { kind: 'links', links: newsLinks(concept, publication, year) },
      ])
    case 'monthly':
      return page([
        { kind: 'heading', text: label },
        { kind: 'files', files: monthlyFiles(publication, year, fate) },
      ])
    case 'files': {
      const files = yearFiles(concept, publication, rule, fate, plan)
      const [first] = files
      if (isDirect(publication, fate) && first) return { kind: 'file', file: first }
      return page([
        { kind: 'heading', text: label },
        { kind: 'files', files },
      ])
    }
  }
}

/** A list over the years, the newest first, as offices keep them. */
function yearFiles(
  concept: string,
  publication: Publication,
  rule: YearRule,
  fate: Fate,
  plan: OfficePlan,
): readonly SampleFile[] {
  const wanted = plan.fiscalYear - (rule === 'last-year' ? 1 : 0)
  const newest = fate === 'outdated' ? wanted - 2 : wanted + (plan.laterYears ?? 0)
  if (rule === 'in-force' || rule === 'live')
    return [yearFile(concept, publication, rule, plan.fiscalYear - 1, fate, plan)]
  if (fate === 'glyphs')
    return [
      {
        ...yearFile(concept, publication, rule, wanted, fate, plan),
        label: 'ดาวน์โหลดเอกสาร',
        name: `doc_${concept}.pdf`,
      },
    ]
  const years = [newest, newest - 1, newest - 2]
  const faulty = fate === 'dead-file' || fate === 'empty-file' || fate === 'html-file'
  const listed =
    rule === 'covers-year' ? [newest] : faulty ? [wanted] : years.filter((year) => year <= wanted || plan.laterYears)
  return listed.map((year) => yearFile(concept, publication, rule, year, fate, plan))
}

function yearFile(
  concept: string,
  publication: Publication,
  rule: YearRule,
  year: number,
  fate: Fate,
  plan: OfficePlan,
): SampleFile {
  const name = publication.document ?? ''
  const title = rule === 'in-force' ? name : `${name} ${period(rule, year, plan.style, fate)}`
  const stamp = String(year % 100)
  const fileNames = [
    `${concept}_${year}.pdf`,
    `${stamp}${concept.slice(0, 4)}.pdf`,
    `a_1504${String(year - 543).slice(2)}_0930.pdf`,
    `${concept}${year - 543}.pdf`,
  ]
  const faults = { 'dead-file': 'gone', 'empty-file': 'empty', 'html-file': 'html' } as const
  const fault = fate === 'dead-file' || fate === 'empty-file' || fate === 'html-file' ? faults[fate] : undefined
  return {
    label: title,
    name: `${concept}/${fileNames[plan.style % fileNames.length] ?? ''}`,
    title,
    words: publication.words,
    ...(fate === 'scan' ? { looks: 'scan' as const } : fate === 'glyphs' ? { looks: 'glyphs' as const } : {}),
    ...(fault ? { fault } : {}),
  }
}

function period(rule: YearRule, year: number, style: number, fate: Fate): string {
  if (rule === 'covers-year') {
    const [from, to] = fate === 'outdated' ? [year - 5, year - 2] : [year - 2, year + 2]
    return [`(พ.ศ. ${from}-${to})`, `พ.ศ. ${thaiDigits(from)} – ${thaiDigits(to)}`, `${from} - ${to}`][style % 3] ?? ''
  }
  if (rule === 'first-half') {
    const half = [`(1 ตุลาคม ${year - 1} - 31 มีนาคม ${year})`, `ประจำปีงบประมาณ พ.ศ. ${thaiDigits(year)}`, `ปี ${year}`]
    return half[style % 3] ?? ''
  }
  const ways = [
    `ประจำปีงบประมาณ พ.ศ. ${year}`,
    `ประจำปีงบประมาณ พ.ศ. ${thaiDigits(year)}`,
    `ปี ${year}`,
    `ประจำปี ${thaiDigits(year)}`,
    `ปีงบประมาณ ${year % 100}`,
    `ประจำปี พ.ศ.${year}`,
  ]
  return ways[style % ways.length] ?? ''
}

function monthlyFiles(publication: Publication, fiscalYear: number, fate: Fate): readonly SampleFile[] {
  return MONTHS.map((month, i) => {
    const year = i < 3 ? fiscalYear - 1 : fiscalYear
    const title = `${publication.document ?? ''} ประจำเดือน ${month} ${year}`
    return {
      label: title,
      name: `skr1/${i + 1}_${year}.pdf`,
      title,
      words: publication.words,
      ...(fate === 'scan' ? { looks: 'scan' as const } : {}),
    }
  }).reverse()
}

/** Entries with the days of a fiscal year, newest first. */
function newsLinks(
  concept: string,
  publication: Publication,
  fiscalYear: number,
): readonly { label: string; to: Target }[] {
  return publication.words.map((words, i) => {
    const month = MONTHS[11 - i] ?? ''
    const title = `${words} (${5 + i} ${month} ${fiscalYear})`
    return { label: title, to: { kind: 'page', page: newsPage(`${concept}-${i + 1}`, title, words) } }
  })
}

function newsPage(key: string, title: string, words: string): SamplePage {
  return {
    key,
    title,
    pieces: [
      { kind: 'heading', text: title },
      { kind: 'text', text: `${words} รายละเอียดตามประกาศขององค์การบริหารส่วนตำบล จึงประกาศให้ทราบโดยทั่วกัน` },
    ],
  }
}

function newsPages(plan: OfficePlan): readonly SamplePage[] {
  const subjects = [
    'กิจกรรมวันเด็กแห่งชาติ',
    'โครงการปลูกป่าเฉลิมพระเกียรติ',
    'มอบถุงยังชีพผู้ประสบภัย',
    'ประชุมสภาสมัยสามัญ',
    'พ่นหมอกควันกำจัดยุงลาย',
    'งานประเพณีสงกรานต์',
    'อบรมอาสาสมัครสาธารณสุข',
    'แข่งขันกีฬาต้านยาเสพติด',
  ]
  return Array.from({ length: plan.activities ?? 30 }, (_, i) => {
    const title = `${subjects[i % subjects.length] ?? ''} ครั้งที่ ${i + 1}/${plan.fiscalYear}`
    return newsPage(`activity-${i + 1}`, title, title)
  })
}

function falseFriend(label: string, index: number, plan: OfficePlan): SamplePage {
  return {
    key: `other-${index}`,
    title: label,
    pieces: [
      { kind: 'heading', text: label },
      { kind: 'text', text: `${label} ของ${plan.short} ข้อมูลนี้จัดทำขึ้นเพื่อประชาสัมพันธ์ให้ประชาชนในพื้นที่และผู้สนใจทั่วไปได้รับทราบ` },
    ],
  }
}

function itaPage(plan: OfficePlan, rows: readonly MenuEntry[]): SamplePage {
  return {
    key: `ita-${plan.fiscalYear}`,
    title: `การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ${plan.fiscalYear}`,
    pieces: [
      { kind: 'heading', text: `ITA ประจำปีงบประมาณ พ.ศ. ${plan.fiscalYear}` },
      { kind: 'links', links: rows.map(({ label, to }) => ({ label, to })) },
    ],
  }
}

function thaiDigits(year: number): string {
  return String(year).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
}
