import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { PICTURE } from './picture.ts'
import { pagesThatShow } from './shown.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลหนองม่วงลาย'
const LIKE_BOX =
  'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fnongmuanglai.sao&tabs=timeline'

/** Addresses that the CMS made from the minute in which an article was written. */
const ARTICLES = {
  history: ['2015-08-11-03-20-01', 'ประวัติตำบล'],
  structure: ['2015-08-11-03-22-10', 'โครงสร้างการบริหารงาน'],
  power: ['2015-08-11-03-25-44', 'อำนาจหน้าที่ของ อบต.'],
  boss: ['2015-08-12-07-01-12', 'คณะผู้บริหาร'],
  council: ['2015-08-12-07-02-30', 'สภา อบต.'],
  staff: ['2015-08-12-07-04-09', 'หัวหน้าส่วน/พนักงาน'],
  news: ['2015-08-20-02-11-11', 'ข่าวสารตำบล'],
  bids: ['2015-08-20-02-15-37', 'สอบราคา/ประกวดราคา'],
  law: ['2016-01-05-04-40-00', 'กฎหมายน่ารู้'],
  complain: ['2018-02-02-08-00-15', 'ขั้นตอนร้องเรียนทุจริต'],
  corrupt: ['2018-02-02-08-05-42', 'แจ้งทุจริต'],
  count: ['2019-05-03-03-03-03', 'สถิติร้องเรียน'],
  gift: ['2022-01-07-09-10-20', 'งดรับ งดให้'],
  risk: ['2022-01-07-09-12-55', 'การจัดการความเสี่ยงทุจริต'],
  travel: ['2015-09-01-01-01-01', 'แหล่งท่องเที่ยว'],
  contact: ['2015-09-01-01-05-05', 'ติดต่อเรา'],
} as const

type Article = keyof typeof ARTICLES

const LEFT: readonly Article[] = ['history', 'structure', 'power', 'boss', 'council', 'staff', 'travel']
const TOP: readonly Article[] = ['news', 'bids', 'law', 'complain', 'corrupt', 'count', 'gift', 'risk', 'contact']

const FOLDERS: readonly (readonly [string, string, string])[] = [
  ['66-plan', '2566', 'สำนักปลัด งานแผน'],
  ['66-hr', '2566', 'สำนักปลัด งานบุคคล'],
  ['66-buy', '2566', 'กองคลัง งานพัสดุ'],
  ['66-skr', '2566', 'กองคลัง สขร.'],
  ['66-ita', '2566', 'เอกสารคุณธรรม'],
  ['66-join', '2566', 'การมีส่วนร่วมของประชาชน'],
  ['65-plan', '2565', 'สำนักปลัด งานแผน'],
  ['65-ita', '2565', 'เอกสารคุณธรรม'],
  ['64-buy', '2564', 'กองคลัง งานพัสดุ'],
  ['64-ita', '2564', 'เอกสารคุณธรรม'],
  ['63-buy', '2563', 'กองคลัง งานพัสดุ'],
  ['manual', 'ทั่วไป', 'คู่มือ'],
  ['longplan', 'ทั่วไป', 'แผนระยะยาว'],
  ['morals', 'ทั่วไป', 'การประเมินจริยธรรมเจ้าหน้าที่'],
]

const articlePath = (name: Article) => `/index.php/${ARTICLES[name][0]}`
const folderPath = (name: string) => `/index.php/download/category/${name}`
const yearPath = (year: string) => `/index.php/download/year/${year === 'ทั่วไป' ? 'general' : year}`
const YEARS = [...new Set(FOLDERS.map(([, year]) => year))]

function frame(trail: readonly string[], body: string, eService = ''): string {
  const item = (name: Article) => `<li><a href="${articlePath(name)}">${ARTICLES[name][1]}</a></li>`
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xml:lang="th-th"><head><base href="/index.php" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! 2.5" /><title>${trail.at(-1) ?? OFFICE}</title></head><body>
<div id="topmenu"><ul class="menu"><li><a href="/">Home</a></li>${TOP.map(item).join('')}<li><a href="/index.php/webboard">เว็บบอร์ด</a></li>${eService}</ul></div>
<div id="left"><h3>Main Menu</h3><ul class="menu">${LEFT.map(item).join('')}</ul><h3>ดาวน์โหลดเอกสาร</h3><ul class="menu">${YEARS.map((year) => `<li><a href="${yearPath(year)}">${year === 'ทั่วไป' ? 'เอกสารทั่วไป' : `ปีงบประมาณ ${year}`}</a></li>`).join('')}</ul>
<h3>Facebook</h3><iframe src="${LIKE_BOX}"></iframe><h3>ปฏิทิน</h3><table class="calendar"><caption>November 2026</caption><tr><td>1</td><td>2</td><td>3</td></tr></table><h3>สถิติผู้เข้าชม</h3><p>Today 15 | Yesterday 40 | All days 312044</p></div>
<div id="main"><div class="breadcrumbs">You are here: ${trail.join(' &gt; ')}</div>${body}</div>
<div id="footer">Copyright &copy; 2026 ${OFFICE}. All Rights Reserved. <a href="#">Privacy</a> &middot; <a href="#">Terms</a> Designed by Template Shop, Springfield</div></body></html>`
}

export function yearFolders(): SampleSite {
  const site = draftSite({
    id: 'year-folders',
    build: 'an old Joomla with folders by year',
    catalogue: 'oit-2566',
    fiscalYear: 2566,
  })
  const serving = site.routeElsewhere('/eservice/nongmuanglai/', {
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>404</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>',
  })
  const shell = (trail: readonly string[], body: string) =>
    frame(trail, body, `<li><a href="${serving}" target="_blank">ระบบยื่นคำร้อง E-Service</a></li>`)
  for (const name of ['a', 'b', 'c', 'chart', 'gift66']) site.route(`/images/stories/${name}.jpg`, PICTURE)
  const article = (name: Article, body: string) => {
    site.page(
      articlePath(name),
      shell(
        ['Home', ARTICLES[name][1]],
        `<h2 class="contentheading">${ARTICLES[name][1]}</h2><p class="createdate">เขียนโดย Administrator</p><p class="hits">ฮิต: ${ARTICLES[name][0].length * 131}</p>${body}`,
      ),
    )
    return articlePath(name)
  }

  let number = 500
  type Shelf = { readonly lines: readonly string[]; readonly looks?: 'scan' | 'glyphs' } | 'hollow'

  /** A folder with its files; gives for each file the folder and the address from which it comes. */
  function folder(name: string, files: readonly (readonly [string, Shelf])[]): readonly (readonly string[])[] {
    const [, year = '', title = ''] = FOLDERS.find(([id]) => id === name) ?? []
    const shown = files.map(([, shelf]) => {
      const path = `/index.php/download/send/${name}/${++number}`
      if (shelf === 'hollow') site.route(path, { headers: { 'content-type': 'application/pdf' }, body: '' })
      else site.pdf(path, shelf.lines, shelf.looks)
      return [folderPath(name), path]
    })
    const rows = files.map(
      ([label], i) =>
        `<div class="jd_file"><b>${label}</b><span>HOT</span><p>ขนาด 1.${i} MB | ดาวน์โหลด ${i * 17 + 3} ครั้ง</p><a href="${shown[i]?.[1] ?? ''}">Download</a></div>`,
    )
    site.page(
      folderPath(name),
      shell(
        ['Home', 'ดาวน์โหลด', year === 'ทั่วไป' ? 'เอกสารทั่วไป' : `ปีงบประมาณ ${year}`, title],
        `<h2>${title}</h2>${rows.length > 0 ? rows.join('') : '<p>ไม่มีไฟล์ในหมวดนี้</p>'}`,
      ),
    )
    return shown
  }
  const text = (...lines: readonly string[]): Shelf => ({ lines })

  const front = shell(
    ['Home'],
    '<h2>ยินดีต้อนรับ</h2><p>อบต.หนองม่วงลาย ตำบลแห่งความสุข</p><h3>จดหมายข่าว</h3><p>หนังสือราชการจาก สถ. 27/11/2569</p>',
  )
  site.page('/', front)
  site.page('/index.php', front)
  for (const year of YEARS)
    site.page(
      yearPath(year),
      shell(
        ['Home', 'ดาวน์โหลด', year],
        `<h2>${year === 'ทั่วไป' ? 'เอกสารทั่วไป' : `ปีงบประมาณ ${year}`}</h2><ul>${FOLDERS.filter(([, of]) => of === year)
          .map(([id, , title]) => `<li><img src="/images/stories/a.jpg"><a href="${folderPath(id)}">${title}</a></li>`)
          .join('')}</ul>`,
      ),
    )
  article('history', '<p>หนองน้ำแห่งนี้มีต้นมะม่วงลายอยู่รอบหนอง</p>')
  article('travel', '<p>ถ้ำค้างคาว น้ำตกหลังวัด</p>')
  site.is('present', 'O1', [
    article(
      'structure',
      '<p><img src="/images/stories/chart.jpg" alt="โครงสร้าง" /></p><table><tr><td>สภา อบต.</td><td>นายก อบต. - รองนายก - เลขานุการ</td></tr><tr><td colspan="2">ปลัด อบต. | สำนักปลัด | กองคลัง | กองช่าง | กองสาธารณสุข | กองการศึกษา</td></tr></table>',
    ),
  ])
  site.is('present', 'O3', [
    article(
      'power',
      '<p>อบต. มีอำนาจหน้าที่พัฒนาตำบลทั้งด้านเศรษฐกิจ สังคม และวัฒนธรรม หน้าที่ที่ต้องทำ ได้แก่ บำรุงรักษาทางบกทางน้ำ รักษาความสะอาด ป้องกันโรค ป้องกันสาธารณภัย ส่งเสริมการศึกษา ดูแลผู้สูงอายุและผู้พิการ</p>',
    ),
  ])
  const person = (photo: string, name: string, post: string) =>
    `<p><img src="/images/stories/${photo}.jpg" /><br />${name}<br />${post}<br />มือถือ 09-2222-000${photo.length}</p>`
  site.is('present', 'O2', [
    article('boss', person('a', 'นายสมมติ ม่วงลาย', 'นายกองค์การบริหารส่วนตำบล') + person('b', 'นายสมมติ ม่วงแก้ว', 'รองนายก')),
    article('council', person('c', 'นายสมมติ ม่วงเข้ม', 'ประธานสภา') + person('a', 'นางสมมติ ม่วงอ่อน', 'สมาชิกสภา หมู่ 2')),
    article('staff', person('b', 'นางสมมติ ม่วงงาม', 'ปลัด อบต.') + person('c', 'นายสมมติ ม่วงดี', 'ผอ.กองช่าง')),
  ])
  site.is('present', 'O5', [
    article(
      'contact',
      '<dl><dt>ที่อยู่</dt><dd>300 หมู่ 1 ต.หนองม่วงลาย</dd><dt>โทรศัพท์</dt><dd>0-5500-0700</dd><dt>แฟกซ์</dt><dd>0-5500-0701</dd><dt>E-mail</dt><dd>info@nongmuanglai.example</dd></dl><iframe src="https://maps.google.com/maps?q=15,100&output=embed"></iframe>',
    ),
  ])
  site.is('present', 'O6', [
    article(
      'law',
      '<ol><li><a href="https://www.krisdika.go.th/">พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 แก้ไขถึงฉบับที่ 7</a></li><li>พ.ร.บ.กำหนดแผนและขั้นตอนการกระจายอำนาจ พ.ศ. 2542</li><li>ระเบียบกระทรวงมหาดไทยว่าด้วยวิธีการงบประมาณ พ.ศ. 2563</li></ol>',
    ),
  ])
  site.is('present', 'O7', [
    article(
      'news',
      '<table><tr><td>5 ส.ค. 2566</td><td>กำหนดการรับเบี้ยยังชีพ</td></tr><tr><td>9 มี.ค. 2566</td><td>เตือนภัยแล้งและไฟป่า ขอความร่วมมืองดเผา</td></tr><tr><td>1 ธ.ค. 2565</td><td>สำรวจที่ดินและสิ่งปลูกสร้าง ประจำปี 2566</td></tr></table>',
    ),
  ])
  site.route('/index.php/webboard', {
    status: 500,
    headers: { 'content-type': 'text/html' },
    body: "<html><head><title>500 - Error</title></head><body><h1>500 - Unknown column 'catid' in 'field list'</h1></body></html>",
  })
  site.is('broken', 'O8', ['/index.php/webboard'], 'the board fails with an error of the server')
  site.is('missing', 'O10', [], 'a word in the footer that leads nowhere')
  site.is('present', 'O20', [
    article(
      'bids',
      '<table><tr><td>21/06/2566</td><td>ประกาศผู้ชนะการเสนอราคา จ้างซ่อมแซมถนนลูกรัง</td></tr><tr><td>18/05/2566</td><td>ประกาศเชิญชวน จ้างก่อสร้างศูนย์พัฒนาเด็กเล็ก</td></tr></table>',
    ),
  ])
  site.is('present', 'O27', [
    article(
      'complain',
      '<p>ขั้นตอนการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่</p><ol><li>รับเรื่องที่สำนักปลัดหรือทางเว็บ</li><li>ตรวจสอบข้อเท็จจริง 7 วัน</li><li>ตั้งกรรมการสอบ 15 วัน</li><li>แจ้งผล</li></ol>',
    ),
  ])
  site.is('present', 'O28', [
    article(
      'corrupt',
      '<p>พบการทุจริตของเจ้าหน้าที่ อบต. แจ้งที่แบบฟอร์มนี้ ข้อมูลเป็นความลับ</p><form method="post" action="/index.php/2018-02-02-08-05-42"><input name="subject" /><textarea name="message"></textarea><input type="submit" value="Send" /></form>',
    ),
  ])
  site.is('present', 'O29', [
    article(
      'count',
      '<h3>ปีงบประมาณ 2566</h3><p>ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566 ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</p><h3>ปีงบประมาณ 2565</h3><p>ไม่มี</p>',
    ),
  ])
  site.is('present', 'O31', [
    article(
      'gift',
      '<p><img src="/images/stories/gift66.jpg" alt="" /></p><p>ประกาศ อบต.หนองม่วงลาย เรื่อง นโยบายไม่รับของขวัญ (No Gift Policy) จากการปฏิบัติหน้าที่ ประกาศ ณ วันที่ 5 มกราคม 2566 ลงชื่อ นายก อบต.</p>',
    ),
  ])
  site.is('missing', 'O32', [], 'the declaration alone; no activity')
  site.is('empty', 'O35', [article('risk', '<p>Under construction</p>')])

  const plan = folder('66-plan', [
    ['แผนดำเนินงาน', text('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566', OFFICE, 'โครงการ งบประมาณ ระยะเวลา')],
    [
      'ติดตามผล ต.ค.-มี.ค.',
      text(
        'รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน',
        'ปีงบประมาณ พ.ศ. 2566',
        'ดำเนินการ 12 โครงการ เบิกจ่าย 3,400,000 บาท',
      ),
    ],
    ['ข้อบัญญัติ 66', text('ข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2566')],
    [
      'ผู้มารับบริการ',
      text(
        'ข้อมูลเชิงสถิติการให้บริการ ประจำปีงบประมาณ พ.ศ. 2566',
        'ตุลาคม 2565 - มีนาคม 2566',
        'งานภาษี 220 ราย งานเบี้ยยังชีพ 75 ราย',
      ),
    ],
  ])
  site.is('present', 'O11', plan[0] ?? [], 'the folder tells the year')
  site.is('present', 'O12', plan[1] ?? [])
  site.is('present', 'O16', plan[3] ?? [])
  const before = folder('65-plan', [
    ['แผนดำเนินงาน', text('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565')],
    [
      'ผลดำเนินงานทั้งปี',
      text('รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565', 'ผลการดำเนินโครงการ การใช้จ่าย ปัญหาอุปสรรค ข้อเสนอแนะ'),
    ],
    ['สรุปความพึงพอใจ', text('รายงานผลการสำรวจความพึงพอใจการให้บริการ ประจำปีงบประมาณ พ.ศ. 2565', 'ร้อยละ 95.2')],
  ])
  site.is('present', 'O13', before[1] ?? [], 'the year before is asked for, and its folder holds it')
  site.is('present', 'O17', before[2] ?? [])
  const hr = folder('66-hr', [
    [
      'นโยบายบริหารทรัพยากรบุคคล',
      text('นโยบายหรือแผนการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2566', 'โครงการ งบประมาณ ระยะเวลา'),
    ],
    [
      'ผลตามนโยบายบริหารทรัพยากรบุคคล',
      text('การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล ปีงบประมาณ พ.ศ. 2566', 'สรรหา พัฒนา ประเมิน'),
    ],
    [
      'หลักเกณฑ์บริหารงานบุคคล',
      text('หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 'การสรรหา การบรรจุ การพัฒนา การประเมินผล การให้คุณให้โทษ'),
    ],
    ['รายงานผลบริหารงานบุคคล ปี 65', 'hollow'],
  ])
  site.is('present', 'O23', hr[0] ?? [])
  site.is('present', 'O24', hr[1] ?? [])
  site.is('present', 'O25', hr[2] ?? [])
  site.is('broken', 'O26', hr[3] ?? [], 'the file has no byte')
  const buy = folder('66-buy', [
    ['แผนจัดซื้อจัดจ้าง', { lines: [], looks: 'scan' }],
    ['ราคากลางถนนลูกรัง', text('ประกาศราคากลาง ซ่อมแซมถนนลูกรัง 2566')],
  ])
  site.is('present', 'O19', buy[0] ?? [], 'a scan; its label names the plan and its folder the year')
  const months = ['ตุลาคม', 'พฤศจิกายน', 'ธันวาคม', 'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน']
  site.is(
    'present',
    'O21',
    folder(
      '66-skr',
      months.map((month, i) => [
        month,
        text(
          `แบบ สขร.1 สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month} ${i < 3 ? 2565 : 2566}`,
          'วงเงิน ราคากลาง วิธี ผู้เสนอราคา ผู้ได้รับคัดเลือก เหตุผล เลขที่สัญญา',
        ),
      ]),
    ).flat(),
    'names of months in a folder of the year',
  )
  const sum64 = folder('64-buy', [['สรุปจัดซื้อจัดจ้างทั้งปี', text('รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2564')]])
  const sum63 = folder('63-buy', [['สรุปจัดซื้อจัดจ้างทั้งปี', text('รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2563')]])
  site.is(
    'outdated',
    'O22',
    [...sum64.flat(), ...sum63.flat()],
    'the folders of 2564 and 2563 hold it, that of 2565 does not exist',
  )
  site.is(
    'empty',
    'O30',
    folder('66-join', []).flat().concat(folderPath('66-join')),
    'a folder of its own without a file',
  )
  const ita = folder('66-ita', [
    ['แผนป้องกันทุจริต 66-70', text('แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566-2570', 'โครงการ งบประมาณ ช่วงเวลา')],
    ['ติดตามแผนป้องกันทุจริต 6 เดือน', text('รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2566')],
    ['ประมวลจริยธรรม', text('ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'มาตรฐานทางจริยธรรม')],
    [
      'ทีมขับเคลื่อนจริยธรรม',
      text('การขับเคลื่อนจริยธรรม คำสั่งที่ 44/2566 แต่งตั้งทีมให้คำปรึกษาทางจริยธรรม', "ลงวันที่ 20 กุมภาพันธ์ 2566 Dos & Don'ts"),
    ],
    [
      'มาตรการส่งเสริมคุณธรรม',
      text('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี พ.ศ. 2566', 'วิเคราะห์ผล ITA ปี 2565 ผู้รับผิดชอบ การติดตาม'),
    ],
    [
      'ผลตามมาตรการส่งเสริมคุณธรรม',
      text('การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี พ.ศ. 2566', 'ผลการดำเนินการ'),
    ],
  ])
  site.is('present', 'O36', ita[0] ?? [])
  site.is('present', 'O37', ita[1] ?? [])
  site.is('present', 'O39', ita[2] ?? [])
  site.is('present', 'O40', ita[3] ?? [])
  site.is('present', 'O42', ita[4] ?? [])
  site.is('present', 'O43', ita[5] ?? [])
  const ita65 = folder('65-ita', [
    [
      'ผลแผนป้องกันทุจริตทั้งปี',
      text('รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2565', 'ผลการดำเนินการ งบประมาณ ปัญหา'),
    ],
    ['ประเมินความเสี่ยงทุจริต', text('การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี พ.ศ. 2565')],
    ['รายงาน No Gift Policy', text('รายงานผลตามนโยบาย No Gift Policy ปีงบประมาณ พ.ศ. 2565')],
    ['มาตรการส่งเสริมคุณธรรม', text('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี พ.ศ. 2565')],
  ])
  const ita64 = folder('64-ita', [['ประเมินความเสี่ยงทุจริต', text('การประเมินความเสี่ยงการทุจริต ประจำปี พ.ศ. 2564')]])
  site.is('present', 'O38', ita65[0] ?? [], 'the report of the year before')
  site.is(
    'outdated',
    'O34',
    [...(ita65[1] ?? []), ...(ita64[0] ?? [])],
    'the assessments of 2565 and 2564, none of 2566',
  )
  site.is('outdated', 'O33', ita65[2] ?? [], 'a report of 2565; that of the running year is asked for')
  const manuals = folder('manual', [
    ['คู่มือปฏิบัติงานสารบรรณ', text('คู่มือการปฏิบัติงานธุรการและสารบรรณ', 'สำหรับเจ้าพนักงานธุรการ ขั้นตอนการรับส่งหนังสือ')],
    ['คู่มือบริการประชาชน', text('คู่มือสำหรับประชาชน', 'การขอใช้น้ำประปา ขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสาร')],
    ['คู่มือผลประโยชน์ทับซ้อน', text('คู่มือการป้องกันผลประโยชน์ทับซ้อน')],
  ])
  site.is('present', 'O14', manuals[0] ?? [])
  site.is('present', 'O15', manuals[1] ?? [])
  site.is(
    'present',
    'O4',
    folder('longplan', [
      ['แผนพัฒนาท้องถิ่น 2566-2570', text('แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)', 'ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด')],
      ['แผนพัฒนาท้องถิ่น 2561-2565', text('แผนพัฒนาท้องถิ่น (พ.ศ. 2561-2565)')],
      ['แผนอัตรากำลัง 64-66', text('แผนอัตรากำลัง 3 ปี ประจำปีงบประมาณ 2564-2566')],
    ])[0] ?? [],
  )
  site.is(
    'unverified',
    'O41',
    folder('morals', [['scan0012', { lines: [], looks: 'scan' }]]).flat(),
    'a picture without a year in its name or in that of its folder',
  )
  site.is('broken', 'O18', [serving, ...pagesThatShow(site, serving)], 'the menu leads to an address that answers 404')
  site.is(
    'present',
    'O9',
    [LIKE_BOX, ...pagesThatShow(site, LIKE_BOX)],
    'the box of its own page is embedded in every page',
  )
  return site.site()
}
