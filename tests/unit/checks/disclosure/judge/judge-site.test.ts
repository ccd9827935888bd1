import { beforeAll, describe, expect, it } from 'vitest'
import type { Requirements } from '../../../../../src/checks/disclosure/catalogue/load-catalogue.ts'
import { loadRequirements } from '../../../../../src/checks/disclosure/catalogue/load-catalogue.ts'
import { judgeSite } from '../../../../../src/checks/disclosure/judge/judge-site.ts'
import type { ItemVerdict } from '../../../../../src/checks/disclosure/judge/verdict.ts'
import type { DocumentReading, ExternalReading, UrlFailure } from '../../../../../src/survey/site-map.ts'
import { HOME, file, siteOf } from './site.ts'

const NOW = Date.UTC(2026, 10, 23)
let requirements: Requirements

beforeAll(async () => {
  const ids = ['oit-2563', 'oit-2566', 'oit-2568', 'measures-2563']
  requirements = await loadRequirements(ids, [], { baseDir: '.', language: 'en' })
})

interface Case {
  /** Label and path of each menu entry. */
  readonly menu: readonly (readonly [label: string, path: string])[]
  /** Title and body of each page. */
  readonly pages?: Readonly<Record<string, readonly [title: string, body: string]>>
  readonly files?: readonly DocumentReading[]
  readonly failures?: Readonly<Record<string, UrlFailure>>
  readonly externals?: readonly ExternalReading[]
  readonly catalogue?: string
  readonly fiscalYear?: number | undefined
  readonly now?: number
  readonly pinned?: Readonly<Record<string, string>>
}

/** A site with that menu on every page, judged for fiscal year 2563 unless told otherwise. */
function judge(site: Case): (code: string) => ItemVerdict {
  const items = [...site.menu, ['ประวัติตำบล', '/history'], ['สภาพทั่วไป', '/general'], ['แหล่งท่องเที่ยว', '/travel']]
  const nav = `<ul class="menu">${items.map(([label, path]) => `<li><a href="${path}">${label}</a></li>`).join('')}</ul>`
  const page = (title: string, body: string) =>
    `<!doctype html><html><head><title>${title} - องค์การบริหารส่วนตำบลตัวอย่าง</title></head><body><div>${nav}</div><div id="c">${body}</div><p>ลิขสิทธิ์ © 2569 อบต.ตัวอย่าง ผู้เข้าชม 2,563 คน</p></body></html>`
  const fillers = {
    '/': page('หน้าแรก', '<h2>ยินดีต้อนรับ</h2><p>คำขวัญ น้ำไหล ไฟสว่าง</p>'),
    '/history': page('ประวัติตำบล', '<h2>ประวัติตำบล</h2><p>ก่อตั้งเมื่อ พ.ศ. 2539 เดิมเป็นสภาตำบล</p>'),
    '/general': page('สภาพทั่วไป', '<h2>สภาพทั่วไป</h2><p>พื้นที่ 45 ตารางกิโลเมตร ประชากร 5,210 คน</p>'),
    '/travel': page('แหล่งท่องเที่ยว', '<h2>แหล่งท่องเที่ยว</h2><p>หนองน้ำสาธารณะและวัดป่า</p>'),
  }
  const own = Object.entries(site.pages ?? {}).map(([path, [title, body]]) => [path, page(title, body)])
  const map = siteOf({
    pages: { ...fillers, ...Object.fromEntries(own) },
    ...(site.files ? { files: site.files } : {}),
    ...(site.failures ? { failures: site.failures } : {}),
    ...(site.externals ? { externals: site.externals } : {}),
  })
  const catalogue = requirements.catalogues.find(({ id }) => id === (site.catalogue ?? 'oit-2563'))
  if (!catalogue) throw new Error('no such catalogue')
  const fiscalYear = 'fiscalYear' in site ? site.fiscalYear : 2563
  const verdicts = judgeSite(catalogue, requirements.concepts, map, {
    now: site.now ?? NOW,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(site.pinned ? { pinned: site.pinned } : {}),
  })
  return (code) => {
    const verdict = verdicts.find((candidate) => candidate.code === code)
    if (!verdict) throw new Error(`no item ${code}`)
    return verdict
  }
}

const at = (path: string) => new URL(path, HOME).href
const h2 = (title: string, body: string) => [title, `<h2>${title}</h2>${body}`] as const

describe('judgeSite: the year of what is there', () => {
  it('takes the file of the year from a list of years', () => {
    const of = judge({
      menu: [['แผนการดำเนินงาน', '/plan']],
      pages: {
        '/plan': h2(
          'แผนการดำเนินงาน',
          '<table><tr><td>แผนการดำเนินงาน ประจำปี ๒๕๖๒</td><td><a href="/62.pdf">ดาวน์โหลด</a></td></tr><tr><td>แผนการดำเนินงาน ประจำปี ๒๕๖๓</td><td><a href="/63.pdf">ดาวน์โหลด</a></td></tr></table>',
        ),
      },
      files: [file('/62.pdf', ''), file('/63.pdf', '')],
    })
    expect(of('O10')).toMatchObject({ status: 'present', url: at('/plan'), fiscalYear: 2563 })
    expect(of('O10').documents[0]).toBe(at('/63.pdf'))
  })

  it('calls a list that ends before the year outdated', () => {
    const of = judge({
      menu: [['แผนการดำเนินงาน', '/plan']],
      pages: { '/plan': h2('แผนการดำเนินงาน', '<a href="/61.pdf">ปี 2561</a> <a href="/62.pdf">ปี 2562</a>') },
      files: [file('/61.pdf', ''), file('/62.pdf', '')],
    })
    expect(of('O10')).toMatchObject({ status: 'outdated', url: at('/plan'), fiscalYear: 2562 })
  })

  it('follows a list of years to the page of the year', () => {
    const of = judge({
      menu: [['แผนจัดซื้อจัดจ้าง', '/buy']],
      pages: {
        '/buy': h2(
          'แผนจัดซื้อจัดจ้าง',
          '<ul><li><a href="/buy/63">ปีงบประมาณ 2563</a></li><li><a href="/buy/62">ปีงบประมาณ 2562</a></li></ul>',
        ),
        '/buy/63': h2('แผนจัดซื้อจัดจ้าง ปีงบประมาณ 2563', '<a href="/p63.pdf">เปิดไฟล์</a>'),
        '/buy/62': h2('แผนจัดซื้อจัดจ้าง ปีงบประมาณ 2562', '<a href="/p62.pdf">เปิดไฟล์</a>'),
      },
      files: [file('/p63.pdf', ''), file('/p62.pdf', '')],
    })
    expect(of('O21')).toMatchObject({ status: 'present', fiscalYear: 2563 })
    expect([of('O21').url, ...of('O21').documents]).toContain(at('/buy'))
  })

  it('believes the title page of a file rather than a label that promises too much', () => {
    const text = 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2561 องค์การบริหารส่วนตำบลตัวอย่าง โครงการ งบประมาณ ระยะเวลา'
    const of = judge({
      menu: [['แผนการดำเนินงาน', '/plan']],
      pages: { '/plan': h2('แผนการดำเนินงาน', '<a href="/x.pdf">แผนการดำเนินงาน ประจำปี 2563</a>') },
      files: [file('/x.pdf', text)],
    })
    expect(of('O10')).toMatchObject({ status: 'outdated', fiscalYear: 2561 })
  })

  it('never takes a heading that always shows this year for the year of the rows', () => {
    const rows =
      '<ul><li><a href="/a.pdf">รายงานผลการดำเนินงานประจำปี</a></li><li><a href="/b.pdf">แผนการดำเนินงานประจำปี</a></li></ul>'
    const of = judge({
      menu: [['ITA', '/ita']],
      pages: { '/ita': h2('การเปิดเผยข้อมูลสาธารณะ พ.ศ. 2569', rows) },
      files: [
        file('/a.pdf', 'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2564 โครงการ ปัญหา ข้อเสนอแนะ'),
        file('/b.pdf', ''),
      ],
      catalogue: 'oit-2568',
      fiscalYear: undefined,
      now: Date.UTC(2026, 6, 1),
    })
    expect(of('O7')).toMatchObject({ status: 'outdated', fiscalYear: 2564 })
    expect(of('O6').status).not.toBe('present')
  })

  it('takes a report on last year for last year, and a plan of several years for each of them', () => {
    const of = judge({
      menu: [
        ['รายงานผลการดำเนินงาน', '/report'],
        ['แผนพัฒนาท้องถิ่น', '/dev'],
      ],
      pages: {
        '/report': h2('รายงานผลการดำเนินงาน', '<a href="/r.pdf">รายงานผลการดำเนินงานประจำปี 2562</a>'),
        '/dev': h2('แผนพัฒนาท้องถิ่น', '<a href="/d.pdf">แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๑ - ๒๕๖๕)</a>'),
      },
      files: [file('/r.pdf', ''), file('/d.pdf', '')],
    })
    expect(of('O12')).toMatchObject({ status: 'present', fiscalYear: 2562 })
    expect(of('O4')).toMatchObject({ status: 'present' })
  })

  it('takes what stands below the assessment of another year for that year', () => {
    const of = judge({
      menu: [['ITA 2561', '/ita61']],
      pages: { '/ita61': h2('ITA 2561', '<p>O10 <a href="/p.pdf">แผนดำเนินงานประจำปี</a></p>') },
      files: [file('/p.pdf', '')],
    })
    expect(of('O10')).toMatchObject({ status: 'outdated', fiscalYear: 2561 })
  })

  it('does not take the year of the results that measures answer for the year of the measures', () => {
    const title = 'การวิเคราะห์ผลการประเมิน ITA ปี 2562 และมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี พ.ศ. 2563'
    const item = judge({
      menu: [['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', '/m.pdf']],
      files: [file('/m.pdf', title)],
    })('O42')
    expect(item).toMatchObject({ status: 'present', fiscalYear: 2563 })
  })

  it('dates a file that names no year by the day beside its entry in the list', () => {
    const entry = (day: string) => ({
      menu: [['ประกาศจัดซื้อจัดจ้าง', '/c']] as const,
      pages: {
        '/c': [
          'ประกาศจัดซื้อจัดจ้าง',
          `<table><tr><td>1</td><td><a href="/v">ประกาศผู้ชนะการเสนอราคา จ้างเหมา</a></td><td>${day}</td></tr></table>`,
        ],
        '/v': [
          'ประกาศผู้ชนะการเสนอราคา จ้างเหมา',
          '<h2>ประกาศผู้ชนะการเสนอราคา จ้างเหมา</h2><a href="/v.pdf">ดาวน์โหลดไฟล์แนบ</a>',
        ],
      } as const,
      files: [file('/v.pdf', 'ประกาศผู้ชนะการเสนอราคา จ้างเหมาบริการ โดยวิธีเฉพาะเจาะจง')],
    })
    expect(judge(entry('3 มิ.ย. 63'))('O22').status).toBe('present')
    expect(judge(entry('3 มิ.ย. 61'))('O22').status).not.toBe('present')
  })

  it('cannot tell the year of a scan that nobody has labelled', () => {
    const of = judge({
      menu: [['แผนการดำเนินงานประจำปี', '/plan']],
      pages: { '/plan': h2('แผนการดำเนินงานประจำปี', '<a href="/scan001.pdf">ดาวน์โหลด</a>') },
      files: [file('/scan001.pdf', '')],
    })
    expect(of('O10')).toMatchObject({ status: 'unverified', reason: { code: 'unreadable' } })
  })

  it('reads the day of publication where nothing else names a year', () => {
    const of = judge({
      menu: [['ข่าวประชาสัมพันธ์', '/news']],
      pages: {
        '/news': h2(
          'ข่าวประชาสัมพันธ์',
          '<ul><li><a href="/n/1">พ่นหมอกควัน</a> <span>4 ก.ค. 2561</span></li><li><a href="/n/2">รับลงทะเบียน</a> <span>9 มิ.ย. 2561</span></li></ul>',
        ),
      },
    })
    expect(of('O7')).toMatchObject({ status: 'outdated', fiscalYear: 2561 })
  })
})

describe('judgeSite: what fails, is empty, is not there', () => {
  it('tells a place whose target fails from a place that was never there', () => {
    const of = judge({
      menu: [
        ['คู่มือประชาชน', '/gone'],
        ['โครงสร้าง', '#'],
      ],
      failures: { '/gone': { reason: 'http-status', statusCode: 404, detail: '' } },
    })
    expect(of('O14')).toMatchObject({ status: 'broken', url: at('/gone'), reason: { code: 'target-fails' } })
    expect(of('O1').status).toBe('missing')
  })

  it('calls a page empty that says so, or holds only its heading', () => {
    const of = judge({
      menu: [
        ['คู่มือประชาชน', '/a'],
        ['กฎหมายที่เกี่ยวข้อง', '/b'],
        ['สถิติการให้บริการ', '/c'],
      ],
      pages: {
        '/a': h2('คู่มือประชาชน', '<p>ไม่พบข้อมูล</p>'),
        '/b': h2('กฎหมายที่เกี่ยวข้อง', ''),
        '/c': h2('สถิติการให้บริการ', '<p>— อยู่ระหว่างจัดทำ —</p>'),
      },
    })
    expect([of('O14').status, of('O6').status, of('O15').status]).toEqual(['empty', 'empty', 'empty'])
  })

  it('takes "no complaints" for content', () => {
    const of = judge({
      menu: [['สถิติเรื่องร้องเรียนการทุจริต', '/stats']],
      pages: { '/stats': h2('สถิติเรื่องร้องเรียนการทุจริต ประจำปีงบประมาณ 2563', '<p>ไม่มีเรื่องร้องเรียน</p>') },
    })
    expect(of('O31')).toMatchObject({ status: 'present', fiscalYear: 2563 })
  })

  it('refuses a label that leads to something else', () => {
    const of = judge({
      menu: [
        ['คู่มือปฏิบัติงาน', '/announce'],
        ['อำนาจและหน้าที่', '/staff'],
      ],
      pages: {
        '/announce': h2('ประกาศ', '<ul><li><a href="/1.pdf">ประกาศวันหยุดราชการ</a></li></ul>'),
        '/staff': h2('กรอบอัตรากำลัง', '<p>นักวิชาการเงินและบัญชี 1 อัตรา เจ้าพนักงานธุรการ 2 อัตรา พนักงานขับรถยนต์ 1 อัตรา</p>'),
      },
      files: [file('/1.pdf', '')],
    })
    expect(of('O13')).toMatchObject({ status: 'missing', reason: { code: 'wrong-target' } })
    expect(of('O3')).toMatchObject({ status: 'missing' })
  })

  it('refuses a questionnaire for the report, a form to print for the service, general complaints for the channel', () => {
    const form =
      '<form method="post"><input name="fullname" placeholder="ชื่อ"><textarea name="t" placeholder="รายละเอียด"></textarea><button>ส่ง</button></form>'
    const of = judge({
      menu: [
        ['แบบสอบถามความพึงพอใจ', '/survey'],
        ['E-Service', '/forms'],
        ['ร้องเรียนร้องทุกข์', '/general-complaint'],
      ],
      pages: {
        '/survey': h2('แบบสอบถามความพึงพอใจ', form),
        '/forms': h2('ดาวน์โหลดแบบฟอร์ม', '<a href="/f.pdf">แบบคำร้องทั่วไป</a>'),
        '/general-complaint': h2('ร้องเรียนร้องทุกข์', form),
      },
      files: [file('/f.pdf', '')],
    })
    expect([of('O16').status, of('O17').status, of('O30').status]).toEqual(['missing', 'missing', 'missing'])
  })

  it('does not take the page of another office for ours', () => {
    const of = judge({ menu: [['คู่มือประชาชน', 'https://www.other.example/manual']] })
    expect(of('O14')).toMatchObject({ status: 'missing', reason: { code: 'not-the-thing' } })
  })

  it('asks an unfamiliar address whether it is a file of ours, and takes what refuses us there for broken', () => {
    const address = 'https://files.example.com/get/17'
    const menu = [['งานแผน', '/plans']] as const
    const pages = { '/plans': ['งานแผน', `<h2>งานแผน</h2><p><a href="${address}">แผนดำเนินงานประจำปี</a></p>`] } as const
    const unseen = judge({ menu, pages })('O10')
    expect(unseen).toMatchObject({ status: 'missing', wanted: [address] })
    const read = file(address, 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563 บัญชีสรุปจำนวนโครงการและงบประมาณ')
    expect(judge({ menu, pages, files: [read] })('O10')).toMatchObject({ status: 'present', url: `${HOME}plans` })
    const refused = { url: address, statusCode: 200, broken: 'login', title: 'Sign in' } as const
    expect(judge({ menu, pages, externals: [refused] })('O10')).toMatchObject({ status: 'broken', url: `${HOME}plans` })
    const other = { url: address, statusCode: 200, title: 'เทศบาลเมืองอื่น' }
    expect(judge({ menu, pages, externals: [other] })('O10').status).toBe('missing')
  })

  it('calls a login wall and a dead file broken', () => {
    const of = judge({
      menu: [
        ['นโยบายการบริหารทรัพยากรบุคคล', '/login'],
        ['ข้อบัญญัติงบประมาณรายจ่าย', '/budget'],
      ],
      pages: {
        '/login': [
          'เข้าสู่ระบบ',
          '<form><input name="user" placeholder="ชื่อผู้ใช้"><input type="password" name="p"><button>เข้าสู่ระบบ</button></form>',
        ],
        '/budget': h2('ข้อบัญญัติงบประมาณรายจ่าย', '<a href="/b.pdf">ข้อบัญญัติงบประมาณรายจ่ายประจำปี 2563</a>'),
      },
      files: [file('/b.pdf', '', { broken: 'empty-file', bytes: 0 })],
    })
    expect(of('O25')).toMatchObject({ status: 'broken', reason: { params: { detail: 'login' } } })
    expect(of('O18')).toMatchObject({ status: 'broken', reason: { params: { detail: 'empty-file' } } })
  })

  it('says that nobody can read what no program can read', () => {
    const of = judge({
      menu: [['คู่มือการปฏิบัติงาน', '/m']],
      pages: { '/m': h2('คู่มือการปฏิบัติงาน', '<a href="/g.pdf">คู่มือการปฏิบัติงาน</a>') },
      files: [file('/g.pdf', '', { unreadable: 'glyphs' })],
    })
    expect(of('O13').status).toBe('unverified')
  })
})

describe('judgeSite: finding', () => {
  it('reads through typing mistakes, cut labels and decomposed vowels', () => {
    const text = '<p>องค์การบริหารส่วนตำบลมีอำนาจหน้าที่ตามพระราชบัญญัติสภาตำบล มาตรา 66 และมาตรา 67 ในการพัฒนาตำบล</p>'
    const of = judge({
      menu: [
        ['อ\u0e4d\u0e32นาจหน้าที่', '/power'],
        ['เเผนพัฒนนาท้องถิ่น', '/dev'],
        ['หลักเกณฑ์การบริหารและพัฒนา...', '/hr'],
        ['คู่มือการปฎิบัติงาน', '/manual'],
      ],
      pages: {
        '/power': h2('อำนาจหน้าที่', text),
        '/dev': h2('แผนพัฒนาท้องถิ่น', '<a href="/d.pdf">แผนพัฒนาท้องถิ่น พ.ศ. 2561-2565</a>'),
        '/hr': h2('หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', '<a href="/h.pdf">หลักเกณฑ์การสรรหา</a>'),
        '/manual': h2('คู่มือการปฏิบัติงาน', '<a href="/m.pdf">คู่มือการปฏิบัติงานสารบรรณ</a>'),
      },
      files: [file('/d.pdf', ''), file('/h.pdf', ''), file('/m.pdf', '')],
    })
    for (const [code, path] of [
      ['O3', '/power'],
      ['O4', '/dev'],
      ['O27', '/hr'],
      ['O13', '/manual'],
    ] as const) {
      expect(of(code), code).toMatchObject({ status: 'present', url: at(path) })
    }
  })

  it('goes by the words of a row and not by its number', () => {
    const of = judge({
      menu: [['ITA 2563', '/ita']],
      pages: {
        '/ita': h2(
          'ITA 2563',
          '<table><tr><td>O1</td><td>แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2561-2564</td><td><a href="/x.pdf">เปิด</a></td></tr><tr><td>๐๒</td><td>รายงานผลการดำเนินการป้องกันการทุจริต ปี 2562</td><td><a href="/y.pdf">เปิด</a></td></tr></table>',
        ),
      },
      files: [file('/x.pdf', ''), file('/y.pdf', '')],
    })
    expect(of('O1').status).toBe('missing')
    expect(of('O39')).toMatchObject({ status: 'present', documents: [at('/x.pdf')], url: at('/ita') })
    expect(of('O41')).toMatchObject({ status: 'present', documents: [at('/y.pdf')] })
  })

  it('finds a file that a page shows in a frame by the name of the frame', () => {
    const frame =
      '<h2>แผนและความก้าวหน้า</h2><iframe src="/a.pdf" title="รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน ปี 2563.pdf"></iframe>'
    const item = judge({
      menu: [['เอกสารทั้งหมด', '/all']],
      pages: { '/all': ['เอกสารทั้งหมด', frame] },
      files: [file('/a.pdf', '')],
    })('O11')
    expect(item).toMatchObject({ status: 'present', url: `${HOME}all` })
  })

  it('takes posts with names of their own for the list that is asked for', () => {
    const post = (day: string) => `<a href="/n${day}">แจกถุงยังชีพผู้ประสบภัย (${day}/04/2563)</a><br>`
    const item = judge({
      menu: [['ข่าวสาร', '/news']],
      pages: {
        '/news': ['ข่าวสาร', `<h2>ข่าวสาร</h2>${['10', '11', '12'].map(post).join('')}`],
        '/n10': ['แจกถุงยังชีพผู้ประสบภัย', '<p>อบต. แจกถุงยังชีพแก่ผู้ประสบภัยในตำบล</p>'],
      },
    })('O7')
    expect(item.status).toBe('present')
  })

  it('finds the sections of one long page', () => {
    const of = judge({
      menu: [['ข้อมูลหน่วยงาน', '/about']],
      pages: {
        '/about': [
          'ข้อมูลหน่วยงาน',
          '<h2>โครงสร้าง</h2><p>สำนักปลัด กองคลัง กองช่าง กองการศึกษา แบ่งเป็นฝ่ายการเมืองและฝ่ายข้าราชการประจำ หัวหน้าส่วนราชการรายงานต่อปลัด</p><h2>อำนาจหน้าที่</h2><p>มาตรา 66 มีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม มาตรา 67 มีหน้าที่ต้องทำ</p><h2>กฎหมายที่เกี่ยวข้อง</h2>',
        ],
      },
    })
    expect([of('O1').status, of('O3').status, of('O6').status]).toEqual(['present', 'present', 'missing'])
  })

  it('does not mistake infrastructure for structure or staff plans for the development plan', () => {
    const of = judge({
      menu: [
        ['ยุทธศาสตร์การพัฒนาด้านโครงสร้างพื้นฐาน', '/infra'],
        ['แผนพัฒนาบุคลากร 3 ปี', '/people'],
        ['สถิติผู้เข้าชมเว็บไซต์', '/visitors'],
        ['แผนป้องกันและบรรเทาสาธารณภัยประจำปี', '/disaster'],
      ],
      pages: {
        '/infra': h2('ด้านโครงสร้างพื้นฐาน', '<p>ก่อสร้างถนนคอนกรีตเสริมเหล็ก ขยายเขตไฟฟ้า และระบบประปาหมู่บ้าน ปี 2563</p>'),
        '/people': h2('แผนพัฒนาบุคลากร 3 ปี', '<a href="/p.pdf">แผนพัฒนาบุคลากร 2561-2563</a>'),
        '/visitors': h2('สถิติผู้เข้าชมเว็บไซต์', '<p>วันนี้ 12 คน เดือนนี้ 340 คน ปี 2563 จำนวน 5,600 คน</p>'),
        '/disaster': h2('แผนป้องกันและบรรเทาสาธารณภัย', '<a href="/s.pdf">แผนป้องกันและบรรเทาสาธารณภัยประจำปี 2563</a>'),
      },
      files: [file('/p.pdf', ''), file('/s.pdf', '')],
    })
    for (const code of ['O1', 'O4', 'O10', 'O15', 'O39']) expect(of(code).status, code).toBe('missing')
  })

  it('explains how it came there', () => {
    const of = judge({
      menu: [['แผนการดำเนินงาน', '/plan']],
      pages: { '/plan': h2('แผนการดำเนินงาน', '<a href="/63.pdf">แผนการดำเนินงาน ปี 2563</a>') },
      files: [file('/63.pdf', '')],
    })
    const verdict = of('O10')
    expect(verdict.via).toEqual(['แผนการดำเนินงาน'])
    expect(verdict.match).toMatchObject({ phrase: 'แผนการดำเนินงาน', label: 'แผนการดำเนินงาน', score: 1 })
    expect(verdict.confidence).toBeGreaterThan(0.9)
  })

  it('names what is missing in what was read', () => {
    const of = judge({
      menu: [['ติดต่อเรา', '/contact']],
      pages: { '/contact': h2('ติดต่อเรา', '<p>เลขที่ 9 หมู่ 2 ตำบลตัวอย่าง โทรศัพท์ 0 4300 0000 เปิดทำการวันจันทร์ถึงวันศุกร์</p>') },
    })
    expect(of('O5').status).toBe('present')
    expect(of('O5').missingElements).toContain('หมายเลขโทรสาร')
    expect(of('O5').missingElements).not.toContain('หมายเลขโทรศัพท์')
  })
})

describe('judgeSite: special items', () => {
  it('asks every part of an item of several parts', () => {
    const structure = h2(
      'โครงสร้าง',
      '<p>สำนักปลัด กองคลัง กองช่าง ฝ่ายการเมืองและฝ่ายข้าราชการประจำ แบ่งส่วนราชการเป็นสี่ส่วน มีหัวหน้าส่วนราชการ</p>',
    )
    const power = h2('อำนาจหน้าที่', '<p>มาตรา 66 มีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม มาตรา 67</p>')
    const site = { catalogue: 'oit-2568', fiscalYear: 2568 }
    const both = judge({
      ...site,
      menu: [
        ['โครงสร้าง', '/s'],
        ['อำนาจหน้าที่', '/p'],
      ],
      pages: { '/s': structure, '/p': power },
    })
    const one = judge({ ...site, menu: [['โครงสร้าง', '/s']], pages: { '/s': structure } })
    expect(both('O1').status).toBe('present')
    expect(one('O1')).toMatchObject({ status: 'missing', reason: { params: { part: 'authority' } } })
  })

  it('lets one of several do where the measures say so, and leaves the site itself to the other checks', () => {
    const of = judge({
      catalogue: 'measures-2563',
      menu: [['คู่มือประชาชน', '/m']],
      pages: {
        '/m': h2(
          'คู่มือประชาชน',
          '<p>งานทะเบียนพาณิชย์ ขั้นตอน 3 ขั้น ระยะเวลา 30 นาที เอกสาร สำเนาบัตรประชาชน ค่าธรรมเนียม 50 บาท</p>',
        ),
      },
    })
    expect(of('M1.5').status).toBe('present')
    expect(of('M1.6')).toMatchObject({
      reason: { code: 'answered-by-checks' },
      answeredBy: ['domain', 'tls', 'page', 'renewal'],
    })
  })

  it('finds social networks by their address, and no share buttons', () => {
    const share = judge({ menu: [['แชร์', 'https://www.facebook.com/sharer/sharer.php?u=x']] })
    const own = judge({ menu: [['', 'https://www.facebook.com/example.sao']] })
    expect(share('O9').status).toBe('missing')
    expect(own('O9')).toMatchObject({ status: 'present', url: 'https://www.facebook.com/example.sao' })
  })

  it('leaves a scan behind many items to a person', () => {
    const row = (label: string) => `<li><a href="/same.pdf">${label} ปี 2563</a></li>`
    const labels = [
      'แผนการดำเนินงานประจำปี',
      'เจตจำนงสุจริตของผู้บริหาร',
      'การประเมินความเสี่ยงการทุจริต',
      'นโยบายการบริหารทรัพยากรบุคคล',
    ]
    const of = judge({
      menu: [['ITA 2563', '/ita']],
      pages: { '/ita': h2('ITA 2563', `<ul>${labels.map(row).join('')}</ul>`) },
      files: [file('/same.pdf', '')],
    })
    expect(of('O10')).toMatchObject({ status: 'unverified', reason: { code: 'same-file' } })
    expect(of('O10').sharedWith).toEqual(['O25', 'O34', 'O36'])
  })

  it('gives a file to the item that its text speaks of', () => {
    const text = 'การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2563 เหตุการณ์ความเสี่ยง ระดับความเสี่ยง โอกาสที่จะเกิด มาตรการ'
    const of = judge({
      menu: [['ITA 2563', '/ita']],
      pages: {
        '/ita': h2(
          'ITA 2563',
          '<a href="/r.pdf">การประเมินความเสี่ยงการทุจริต</a> <a href="/r.pdf">แผนการดำเนินงานประจำปี</a>',
        ),
      },
      files: [file('/r.pdf', text)],
    })
    expect(of('O36').status).toBe('present')
    expect(of('O10').status).toBe('missing')
  })

  it('only verifies what a person has pinned', () => {
    const site: Case = {
      menu: [['เอกสารเผยแพร่ 7', '/seven']],
      pages: { '/seven': h2('เอกสารเผยแพร่ 7', '<p>ประจำปีงบประมาณ 2563</p><a href="/s.pdf">ไฟล์</a>') },
      files: [file('/s.pdf', '')],
    }
    expect(judge(site)('O21').status).toBe('missing')
    expect(judge({ ...site, pinned: { O21: at('/seven') } })('O21')).toMatchObject({
      status: 'present',
      url: at('/seven'),
    })
  })
})
