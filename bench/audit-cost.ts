import { readFileSync } from 'node:fs'
import { loadRequirements } from '../src/checks/disclosure/catalogue/load-catalogue.ts'
import { judgeSite } from '../src/checks/disclosure/judge/judge-site.ts'
import { markFrame } from '../src/html/frame.ts'
import type { Page } from '../src/html/page.ts'
import { parsePage } from '../src/html/parse-page.ts'
import { createTextPool } from '../src/html/text-pool.ts'
import type { DocumentReading, SiteMap } from '../src/survey/site-map.ts'

/**
 * What reading and judging one large site costs, the network and the opening of files left out:
 * `npm run build && tsx bench/audit-cost.ts`. 400 pages of 150 menu entries each, 12,000 different labels, 150 documents
 * of 20,000 letters. Prints processor time and memory.
 */
const PAGES = 400
const MENU = 150
const OWN = 30
const DOCUMENTS = 150
const LETTERS = 20_000
const CATALOGUE = 'oit-2569'
const BASE = 'http://site.example/'

const WORDS =
  'รายงาน ประกาศ แผน โครงการ กิจกรรม ประจำปี งบประมาณ การดำเนินงาน ประชาชน ตำบล หมู่บ้าน ถนน ประปา ขยะ เด็ก ผู้สูงอายุ จัดซื้อ จัดจ้าง บุคลากร ร้องเรียน จริยธรรม ความเสี่ยง บริการ คู่มือ สถิติ ผลการ ประเมิน มาตรการ โปร่งใส ท่องเที่ยว'.split(
    ' ',
  )
let seed = 7
const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
const word = () => WORDS[next(WORDS.length)] ?? ''
const words = (count: number) => Array.from({ length: count }, word).join(' ')

const menu = Array.from({ length: MENU }, (_, i) => `<li><a href="/m${i}">${words(4)}</a></li>`).join('')
const htmlOf = (page: number) =>
  `<html><head><title>${words(3)} | อบต.ตัวอย่าง</title></head><body><nav><ul>${menu}</ul></nav><main><h1>${words(4)}</h1>${Array.from(
    { length: OWN },
    (_, i) => `<p><a href="/p${page}-${i}${i < 1 ? '.pdf' : ''}">${words(6)} ${page}/${i}</a> ${words(12)}</p>`,
  ).join('')}</main></body></html>`

const sources = Array.from({ length: PAGES }, (_, i) => htmlOf(i))
const { catalogues, concepts } = await loadRequirements([CATALOGUE], [], { baseDir: '.', language: 'en' })
const [catalogue] = catalogues
if (!catalogue) throw new Error(`there is no catalogue ${CATALOGUE}`)

const before = process.cpuUsage()
const pool = createTextPool()
const pages = sources.map((html, i): Page => {
  const url = i === 0 ? BASE : `${BASE}m${i}`
  const source = {
    url,
    finalUrl: url,
    statusCode: 200,
    bytes: html.length,
    sha256: String(i),
    depth: 1,
    rendered: false,
  }
  return { ...pool(parsePage(html, url)), ...source }
})
const read = process.cpuUsage(before)
const documents = new Map(Array.from({ length: DOCUMENTS }, (_, i) => [`${BASE}p${i}-0.pdf`, documentAt(i)] as const))
const map: SiteMap = {
  start: BASE,
  pages: new Map(markFrame(pages, new Set()).map((page) => [page.finalUrl, page])),
  documents,
  externals: new Map(),
  failures: new Map(),
  redirects: new Map(),
  forbidden: new Set(),
  complete: true,
  limits: [],
  pagesRead: PAGES,
  bytesRead: 0,
  requests: 0,
}
const verdicts = judgeSite(catalogue, concepts, map, { now: Date.UTC(2026, 10, 28) })
const all = process.cpuUsage(before)
const seconds = ({ user, system }: NodeJS.CpuUsage) => ((user + system) / 1e6).toFixed(1)
const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)
process.stdout.write(
  `${PAGES} pages read in ${seconds(read)} s, read and judged (${verdicts.length} items) in ${seconds(all)} s of processor time\n` +
    `memory at its peak ${peak()} MB, heap in use ${megabytes(process.memoryUsage().heapUsed)} MB\n`,
)

function documentAt(rank: number): DocumentReading {
  const url = `${BASE}p${rank}-0.pdf`
  let text = ''
  while (text.length < LETTERS) text += `${words(10)} 2569\n`
  return {
    url,
    finalUrl: url,
    statusCode: 200,
    bytes: LETTERS,
    kind: 'pdf',
    sha256: `d${rank}`,
    fileName: `p${rank}.pdf`,
    title: '',
    text,
    readable: 'yes',
  }
}

/** In megabytes, as the kernel counted it. */
function peak(): string {
  return (Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024).toFixed(0)
}
