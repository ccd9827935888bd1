import type { SampleSite } from '../../sites/build.ts'
import { makePdf } from '../../pdf.ts'
import { draftSite } from '../draft.ts'

const OFFICE = 'เทศบาลตำบลนาเหล่าแก้ว'

interface Download {
  readonly label: string
  readonly lines: readonly string[]
  readonly looks?: 'scan' | 'glyphs'
}

/** Joomla with a store of downloads: folders by division and year, labels that say little. */
export function foldersByDivision(): SampleSite {
  const d = draftSite({ id: 'a-folders-by-division', build: 'held-out', catalogue: 'oit-2564', fiscalYear: 2564 })
  let fileId = 200
  const page = (path: string, trail: readonly string[], body: string) => d.page(path, framed(trail, body))
  const article = (path: string, trail: readonly string[], body: string) =>
    page(
      path,
      trail,
      `<div class="item-page"><h2 itemprop="headline">${trail.at(-1) ?? ''}</h2><dl class="article-info"><dd>เขียนโดย ผู้ดูแลระบบ</dd><dd>ฮิต: ${300 + path.length}</dd></dl><div itemprop="articleBody">${body}</div></div>`,
    )

  /** A folder of the store; gives folder and files, each with its own paths. */
  function folder(
    path: string,
    trail: readonly string[],
    files: readonly Download[],
    below: readonly (readonly [string, string])[] = [],
  ): readonly string[] {
    const paths = files.map((file) => {
      const href = `/index.php/download/send/${++fileId}-${path.split('/').at(-1) ?? ''}`
      const headers = {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="doc${fileId}.pdf"`,
      }
      d.route(href, { headers, body: makePdf({ pages: [file.lines], ...(file.looks ? { looks: file.looks } : {}) }) })
      return href
    })
    page(
      path,
      trail,
      `<h3>${trail.at(-1) ?? ''}</h3>${below.map(([href, text]) => `<div class="pd-subcategory"><a href="${href}">${text}</a></div>`).join('')}${files.map((file, n) => `<div class="pd-filebox"><div class="pd-filename">${file.label}</div><div class="pd-button-download"><a class="btn" href="${paths[n] ?? ''}">ดาวน์โหลด</a></div></div>`).join('')}`,
    )
    return paths
  }

  page(
    '/',
    ['หน้าแรก'],
    `<div class="blog-featured"><h2><a href="/index.php/news">ข่าวสาร</a></h2><p>ขอเชิญร่วมประเพณีแห่ปราสาทผึ้ง</p></div><div class="moduletable"><h3>ปฏิทิน</h3><table><tr><td>มีนาคม 2026</td></tr></table></div><div class="moduletable"><h3>แบบสำรวจ</h3><form action="/index.php/poll" method="post"><input type="radio" name="p">ดี<button>โหวต</button></form></div>`,
  )
  article(
    '/index.php/about/8-str',
    ['ข้อมูลหน่วยงาน', 'การแบ่งส่วนราชการ'],
    '<p>ฝ่ายการเมือง: สภาเทศบาล 12 คน นายกเทศมนตรี รองนายกเทศมนตรี 2 คน</p><p>ฝ่ายประจำ: ปลัดเทศบาล รองปลัดเทศบาล</p><ul><li>สำนักปลัดเทศบาล (ฝ่ายอำนวยการ ฝ่ายปกครอง)</li><li>กองคลัง</li><li>กองช่าง</li><li>กองการศึกษา</li></ul><img src="/images/chart63.png">',
  )
  d.is('present', 'O1', ['/index.php/about/8-str'], 'the chart in words and picture')
  article(
    '/index.php/about/9-team',
    ['ข้อมูลหน่วยงาน', 'ทำเนียบผู้บริหาร'],
    people([
      ['นายประกอบ เหล่าแก้ว', 'นายกเทศมนตรี'],
      ['นางพิกุล นาดี', 'รองนายกเทศมนตรี'],
      ['นายสงคราม แก้วใส', 'ประธานสภาเทศบาล'],
      ['นางจันทร์เพ็ญ ทุ่งดี', 'สมาชิกสภาเทศบาล'],
      ['นายอำนวย พรหมศรี', 'ปลัดเทศบาล'],
      ['ว่าง', 'ผู้อำนวยการกองช่าง'],
      ['นางนิตยา วงศ์แก้ว', 'ผู้อำนวยการกองคลัง'],
    ]),
  )
  d.is('present', 'O2', ['/index.php/about/9-team'])
  article(
    '/index.php/about/10-duty',
    ['ข้อมูลหน่วยงาน', 'บทบาทหน้าที่'],
    '<p>ภายใต้บังคับแห่งกฎหมาย เทศบาลตำบลมีหน้าที่ต้องทำในเขตเทศบาล ตามมาตรา 50 (1) รักษาความสงบเรียบร้อยของประชาชน (2) ให้มีและบำรุงทางบกและทางน้ำ (3) รักษาความสะอาดของถนน ... และอาจจัดทำกิจการตามมาตรา 51</p>',
  )
  d.is('present', 'O3', ['/index.php/about/10-duty'])
  article(
    '/index.php/about/11-place',
    ['ข้อมูลหน่วยงาน', 'ที่ตั้งและการเดินทาง'],
    '<p>สำนักงานเทศบาลตำบลนาเหล่าแก้ว 9 หมู่ 9 โทรศัพท์ 042 000 661 โทรสาร 042 000 662 E-mail: nalaokaew@example.go.th</p><iframe src="https://maps.google.com/maps?q=nalaokaew"></iframe>',
  )
  d.is('present', 'O5', ['/index.php/about/11-place'], 'address, telephones, e-mail and map')
  article('/index.php/about/12-law', ['ข้อมูลหน่วยงาน', 'กฏหมายที่เกี่ยวข้อง'], '<p>ยังไม่มีข้อมูล</p>')
  d.is('empty', 'O6', ['/index.php/about/12-law'])
  page(
    '/index.php/news',
    ['ข่าวสาร'],
    '<ul class="category-list"><li><a href="/index.php/news/71-covid">แจ้งกำหนดฉีดวัคซีนโควิด-19</a> 8 กรกฎาคม 2564</li><li><a href="/index.php/news/66-tax">ขยายเวลาชำระภาษีที่ดิน</a> 25 มกราคม 2564</li></ul>',
  )
  article('/index.php/news/71-covid', ['ข่าวสาร', 'แจ้งกำหนดฉีดวัคซีนโควิด-19'], '<p>8 กรกฎาคม 2564 ณ หอประชุมเทศบาล</p>')
  article('/index.php/news/66-tax', ['ข่าวสาร', 'ขยายเวลาชำระภาษีที่ดิน'], '<p>25 มกราคม 2564</p>')
  d.is('present', 'O7', ['/index.php/news', '/index.php/news/71-covid', '/index.php/news/66-tax'])
  article('/index.php/faq', ['คำถามที่พบบ่อย'], '<p><b>ถาม</b> เบี้ยยังชีพออกวันไหน</p><p><b>ตอบ</b> ภายในวันที่ 10 ของเดือน</p>')
  d.is('missing', 'O8', [], 'a list of usual questions where nobody can ask')
  d.is(
    'present',
    'O9',
    ['/', 'https://lin.ee/nalaokaew', 'https://www.youtube.com/channel/nalaokaew'],
    'icons in the foot',
  )

  const planFolders = [
    '/index.php/download/1-office/64',
    '/index.php/download/1-office/63',
    '/index.php/download/1-office/62',
  ] as const
  const [plan64, plan63, plan62] = planFolders
  folder(
    '/index.php/download/1-office',
    ['เอกสารเผยแพร่', 'สำนักปลัด'],
    [],
    [
      [plan64, 'ปี 2564'],
      [plan63, 'ปี 2563'],
      [plan62, 'ปี 2562'],
      ['/index.php/download/1-office/long', 'แผนระยะยาว'],
    ],
  )
  const office64 = folder(
    plan64,
    ['เอกสารเผยแพร่', 'สำนักปลัด', 'ปี 2564'],
    [
      { label: 'แผนดำเนินงาน', lines: ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2564', OFFICE, 'โครงการ งบประมาณ ระยะเวลา'] },
      {
        label: 'ติดตาม 6 ด.',
        lines: [
          'รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน',
          '1 ตุลาคม 2563 - 31 มีนาคม 2564',
          'ความก้าวหน้าโครงการ งบประมาณ',
        ],
      },
      {
        label: 'สถิติบริการ',
        lines: ['ข้อมูลเชิงสถิติการให้บริการ ปีงบประมาณ พ.ศ. 2564', 'ตุลาคม 2563 - มีนาคม 2564 งานทะเบียน 210 ราย'],
      },
      {
        label: 'ประชาคม',
        lines: ['รายงานผลการเปิดโอกาสให้ประชาชนมีส่วนร่วม ปี พ.ศ. 2564', 'ประเด็น ผู้มีส่วนร่วม ผล การนำไปปรับปรุง'],
      },
      { label: 'นโยบายบุคคล', lines: ['นโยบายการบริหารทรัพยากรบุคคล เทศบาลตำบลนาเหล่าแก้ว ปีงบประมาณ พ.ศ. 2564'] },
      {
        label: 'ผลตามนโยบายบุคคล',
        lines: ['การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ปีงบประมาณ พ.ศ. 2564', 'สรรหา พัฒนา ประเมิน'],
      },
    ],
  )
  const [action = '', half = '', stats = '', part = '', hr = '', hrDone = ''] = office64
  const office63 = folder(
    plan63,
    ['เอกสารเผยแพร่', 'สำนักปลัด', 'ปี 2563'],
    [
      {
        label: 'รายงานบุคคลประจำปี',
        lines: ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2563', 'วิเคราะห์ ปัญหา ข้อเสนอแนะ'],
      },
      {
        label: 'สถิติร้องเรียนทุจริต',
        lines: ['ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2563', 'จำนวน 0 เรื่อง'],
      },
      { label: 'แผนดำเนินงาน', lines: ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563', OFFICE] },
    ],
  )
  const [hrYear = '', complaints63 = ''] = office63
  const office62 = folder(
    plan62,
    ['เอกสารเผยแพร่', 'สำนักปลัด', 'ปี 2562'],
    [{ label: 'รายงานผลการดำเนินงาน', lines: ['รายงานผลการดำเนินงานประจำปี พ.ศ. 2562', OFFICE, 'ปัญหา อุปสรรค'] }],
  )
  const longPlans = folder(
    '/index.php/download/1-office/long',
    ['เอกสารเผยแพร่', 'สำนักปลัด', 'แผนระยะยาว'],
    [
      { label: 'เล่ม 1', lines: ['แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)', OFFICE, 'ยุทธศาสตร์ เป้าประสงค์ ตัวชี้วัด'] },
      { label: 'เล่ม 2', lines: ['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2561 - 2564)', OFFICE, 'มิติที่ 1 โครงการ งบประมาณ'] },
    ],
  )
  const [longPlan = '', antiPlan = ''] = longPlans
  d.is('present', 'O4', ['/index.php/download/1-office/long', longPlan], 'only the document tells what volume 1 is')
  d.is('present', 'O10', [plan64, action])
  d.is('present', 'O11', [plan64, half])
  d.is('outdated', 'O12', [plan62, ...office62], 'asked for is 2563')
  d.is('present', 'O15', [plan64, stats])
  d.is('present', 'O25', [plan64, hr])
  d.is('present', 'O26', [plan64, hrDone])
  d.is('missing', 'O27', [])
  d.is('present', 'O28', [plan63, hrYear])
  d.is('outdated', 'O31', [plan63, complaints63])
  d.is('present', 'O33', [plan64, part])
  d.is('present', 'O39', ['/index.php/download/1-office/long', antiPlan])
  const manuals = folder(
    '/index.php/download/2-manual',
    ['เอกสารเผยแพร่', 'คู่มือ'],
    [
      { label: 'จนท.', lines: ['คู่มือการปฏิบัติงาน นักพัฒนาชุมชน', 'ขั้นตอนการปฏิบัติงาน'] },
      { label: 'ปชช.', lines: ['คู่มือสำหรับประชาชน เทศบาลตำบลนาเหล่าแก้ว', 'ขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสารประกอบ'] },
      { label: 'ร้องเรียน', lines: ['แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'วิธีการ ขั้นตอน ผู้รับผิดชอบ ระยะเวลา'] },
    ],
  )
  const [staffManual = '', citizens = '', guideline = ''] = manuals
  d.is('present', 'O13', ['/index.php/download/2-manual', staffManual], 'the label is an abbreviation')
  d.is('present', 'O14', ['/index.php/download/2-manual', citizens], 'the label is an abbreviation')
  d.is('present', 'O29', ['/index.php/download/2-manual', guideline])
  article(
    '/index.php/survey63',
    ['รายงานผลสำรวจความพึงพอใจ ปี 2563'],
    '<p>รายละเอียด <a href="/images/pdf/survey_2563.pdf">ดาวน์โหลดรายงาน</a></p>',
  )
  d.is('broken', 'O16', ['/index.php/survey63', '/images/pdf/survey_2563.pdf'], 'the file is gone')
  article(
    '/index.php/online',
    ['ขอรับบริการออนไลน์'],
    '<form action="/index.php/online?task=send" method="post"><select name="s"><option>ขอใช้น้ำประปา</option><option>ขอติดตั้งป้าย</option></select><input name="n"><button>ยื่นคำร้อง</button></form>',
  )
  d.is('present', 'O17', ['/index.php/online'])

  folder(
    '/index.php/download/3-finance',
    ['เอกสารเผยแพร่', 'กองคลัง'],
    [],
    [
      ['/index.php/download/3-finance/64', '2564'],
      ['/index.php/download/3-finance/63', '2563'],
      ['/index.php/download/3-finance/sk64', 'สขร. 2564'],
      ['/index.php/download/3-finance/sk63', 'สขร. 2563'],
    ],
  )
  const money64 = folder(
    '/index.php/download/3-finance/64',
    ['เอกสารเผยแพร่', 'กองคลัง', '2564'],
    [
      {
        label: 'เทศบัญญัติและแผนใช้จ่ายเงิน',
        lines: ['เทศบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2564', 'แผนการใช้จ่ายเงินรวม ไตรมาสที่ 1 - 4', OFFICE],
      },
      { label: 'ประมาณการรายรับ', lines: ['ประมาณการรายรับ ประจำปีงบประมาณ พ.ศ. 2564', OFFICE] },
    ],
  )
  const money63 = folder(
    '/index.php/download/3-finance/63',
    ['เอกสารเผยแพร่', 'กองคลัง', '2563'],
    [
      { label: 'ใช้จ่ายครึ่งปี', lines: ['รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน', 'ประจำปีงบประมาณ พ.ศ. 2563'] },
      { label: 'ใช้จ่ายทั้งปี', lines: ['รายงานผลการใช้จ่ายงบประมาณประจำปี พ.ศ. 2563', 'รายจ่ายจริงตามแผนงาน'] },
      { label: 'ซื้อจ้างทั้งปี', lines: ['รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2563', 'ปัญหา อุปสรรค ข้อเสนอแนะ'] },
    ],
  )
  d.is('present', 'O18', ['/index.php/download/3-finance/64', money64[0] ?? ''])
  d.is('outdated', 'O19', ['/index.php/download/3-finance/63', money63[0] ?? ''])
  d.is('present', 'O20', ['/index.php/download/3-finance/63', money63[1] ?? ''])
  d.route('/images/pdf/buyplan64.pdf', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Error</title></head><body>JFolder::files: Path is not a folder</body></html>',
  })
  d.is(
    'broken',
    'O21',
    ['/index.php/egp', '/images/pdf/buyplan64.pdf'],
    'a message of the program under the name of a file',
  )
  const months = (list: readonly string[]) =>
    list.map((month) => ({ label: month, lines: [`สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month}`, 'แบบ สขร.1', OFFICE] }))
  const sk64 = folder(
    '/index.php/download/3-finance/sk64',
    ['เอกสารเผยแพร่', 'กองคลัง', 'สขร. 2564'],
    months(['ต.ค. 63', 'พ.ย. 63', 'ธ.ค. 63', 'ม.ค. 64', 'ก.พ. 64', 'มี.ค. 64', 'เม.ย. 64']),
  )
  folder('/index.php/download/3-finance/sk63', ['เอกสารเผยแพร่', 'กองคลัง', 'สขร. 2563'], months(['ส.ค. 63', 'ก.ย. 63']))
  d.is('present', 'O23', ['/index.php/download/3-finance/sk64', ...sk64])
  d.is('present', 'O24', ['/index.php/download/3-finance/63', money63[2] ?? ''])
  page(
    '/index.php/egp',
    ['ประกาศพัสดุ'],
    '<ul><li><a href="/images/pdf/buyplan64.pdf">แผนการจัดซื้อจัดจ้าง ปีงบประมาณ 2564</a></li><li>สอบราคาจ้างปรับปรุงอาคาร 11 มี.ค. 64</li><li>ประกาศผู้ชนะการเสนอราคา ซื้อวัสดุไฟฟ้า 21 ธ.ค. 63</li><li>ประกาศราคากลาง ถนนสาย 2 วันที่ 3 พ.ย. 63</li></ul>',
  )
  d.is('present', 'O22', ['/index.php/egp'])
  article(
    '/index.php/report-fraud',
    ['แจ้งเบาะแสการทุจริต'],
    '<p>กรุณากรอกแบบฟอร์ม <a href="/index.php/component/rsform/form/3-fraud">แบบฟอร์มร้องเรียนทุจริตออนไลน์</a></p>',
  )
  d.route('/index.php/component/rsform/form/3-fraud', {
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>404 - ไม่พบส่วนประกอบ</title></head><body><h1>404 ไม่พบส่วนประกอบ</h1></body></html>',
  })
  d.is(
    'broken',
    'O30',
    ['/index.php/report-fraud', '/index.php/component/rsform/form/3-fraud'],
    'the form behind the link is gone',
  )
  article(
    '/index.php/opinion',
    ['รับฟังความคิดเห็น'],
    '<form action="/index.php/opinion?task=send" method="post"><textarea name="o" placeholder="แสดงความคิดเห็นต่อการดำเนินงานของเทศบาล"></textarea><button>ส่ง</button></form>',
  )
  d.is('present', 'O32', ['/index.php/opinion'])
  d.pdf('/images/pdf/doc-a.pdf', [], 'scan')
  article(
    '/index.php/clean/20-will',
    ['เทศบาลใสสะอาด', 'เจตจำนงสุจริตของผู้บริหาร'],
    '<p><a href="/images/pdf/doc-a.pdf">ประกาศนายกเทศมนตรี</a></p>',
  )
  d.is(
    'unverified',
    'O34',
    ['/index.php/clean/20-will', '/images/pdf/doc-a.pdf'],
    'a scan; of which year, and by whom, only a person can see',
  )
  d.is('missing', 'O35', [])
  article(
    '/index.php/clean/21-risk',
    ['เทศบาลใสสะอาด', 'ความเสี่ยงการทุจริต'],
    '<h4>ประจำปีงบประมาณ พ.ศ. 2564</h4><table><tr><th>เหตุการณ์ความเสี่ยง</th><th>ระดับ</th><th>มาตรการ</th></tr><tr><td>การเบิกจ่ายน้ำมันเชื้อเพลิงเกินจริง</td><td>ปานกลาง</td><td>บันทึกเลขไมล์ทุกครั้ง</td></tr></table><h4>การจัดการความเสี่ยง</h4><p>ดำเนินการแล้ว: ออกระเบียบการใช้รถ เมื่อ 15 ก.พ. 2564 และสุ่มตรวจเดือนละครั้ง</p>',
  )
  d.is('present', 'O36', ['/index.php/clean/21-risk'], 'assessment and treatment on one page')
  d.is('present', 'O37', ['/index.php/clean/21-risk'], 'assessment and treatment on one page')
  article(
    '/index.php/clean/22-culture',
    ['เทศบาลใสสะอาด', 'วัฒนธรรมองค์กร'],
    '<p>กิจกรรมเสริมสร้างวัฒนธรรมองค์กร "คนนาเหล่าแก้วไม่โกง" วันที่ 9 ธันวาคม 2563 เนื่องในวันต่อต้านคอร์รัปชัน พนักงาน 45 คนร่วมประกาศค่านิยมสุจริต</p>',
  )
  d.is('present', 'O38', ['/index.php/clean/22-culture'], 'December 2563 lies in the year 2564')
  const clean = folder(
    '/index.php/download/5-clean',
    ['เอกสารเผยแพร่', 'เทศบาลใสสะอาด'],
    [
      {
        label: 'รอบ 6 เดือน 64',
        lines: ['รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2564', 'โครงการ งบประมาณที่ใช้'],
      },
      { label: 'ทั้งปี 63', lines: ['รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี พ.ศ. 2563', 'ปัญหา อุปสรรค'] },
      {
        label: 'มาตรการ 64',
        lines: ['มาตรการประหยัดพลังงานของเทศบาล ปี พ.ศ. 2564', 'ปิดเครื่องปรับอากาศ 11.30 - 13.00 น.'],
      },
    ],
  )
  d.is('present', 'O40', ['/index.php/download/5-clean', clean[0] ?? ''])
  d.is('present', 'O41', ['/index.php/download/5-clean', clean[1] ?? ''])
  d.is('missing', 'O42', [], 'the measures there are about saving energy')
  article(
    '/index.php/clean/23-done',
    ['เทศบาลใสสะอาด', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส'],
    '<p>-- อยู่ระหว่างจัดทำ --</p>',
  )
  d.is('empty', 'O43', ['/index.php/clean/23-done'])
  return d.site()
}

const MODULES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'ข้อมูลหน่วยงาน',
    [
      ['/index.php/about/8-str', 'การแบ่งส่วนราชการ'],
      ['/index.php/about/9-team', 'ทำเนียบผู้บริหาร'],
      ['/index.php/about/10-duty', 'บทบาทหน้าที่'],
      ['/index.php/about/11-place', 'ที่ตั้งและการเดินทาง'],
      ['/index.php/about/12-law', 'กฏหมายที่เกี่ยวข้อง'],
    ],
  ],
  [
    'เอกสารเผยแพร่',
    [
      ['/index.php/download/1-office', 'สำนักปลัด'],
      ['/index.php/download/2-manual', 'คู่มือ'],
      ['/index.php/download/3-finance', 'กองคลัง'],
      ['/index.php/download/5-clean', 'เทศบาลใสสะอาด'],
    ],
  ],
  [
    'เทศบาลใสสะอาด',
    [
      ['/index.php/clean/20-will', 'เจตจำนงสุจริต'],
      ['/index.php/clean/21-risk', 'ความเสี่ยงการทุจริต'],
      ['/index.php/clean/22-culture', 'วัฒนธรรมองค์กร'],
      ['/index.php/clean/23-done', 'ผลตามมาตรการ'],
      ['/index.php/report-fraud', 'แจ้งเบาะแสการทุจริต'],
    ],
  ],
  [
    'บริการ',
    [
      ['/index.php/news', 'ข่าวสาร'],
      ['/index.php/egp', 'ประกาศพัสดุ'],
      ['/index.php/online', 'ขอรับบริการออนไลน์'],
      ['/index.php/opinion', 'รับฟังความคิดเห็น'],
      ['/index.php/survey63', 'ผลสำรวจความพึงพอใจ'],
      ['/index.php/faq', 'คำถามที่พบบ่อย'],
    ],
  ],
]

function people(list: readonly (readonly [string, string])[]): string {
  return `<table>${list.map(([name, post], n) => `<tr><td><img src="/images/p/${n}.jpg" alt="รูป"></td><td>${name}</td><td>${post}</td><td>08 5000 66${10 + n}</td></tr>`).join('')}</table>`
}

function framed(trail: readonly string[], body: string): string {
  const modules = MODULES.map(
    ([title, entries]) =>
      `<div class="moduletable_menu"><h3>${title}</h3><ul class="nav menu mod-list">${entries.map(([href, text]) => `<li class="item"><a href="${href}">${text}</a></li>`).join('')}</ul></div>`,
  )
  return `<!DOCTYPE html><html lang="th-th"><head><meta charset="utf-8"><base href="/"><meta name="generator" content="Joomla! - Open Source Content Management"><title>${trail.at(-1) ?? ''} - ${OFFICE}</title></head><body><div class="header"><a href="/">${OFFICE}</a></div><ul class="breadcrumb"><li>คุณอยู่ที่: </li><li><a href="/">หน้าแรก</a></li>${trail.map((step) => `<li>${step}</li>`).join('')}</ul><div class="row"><aside>${modules.join('')}<div class="mod_counter">วันนี้ 12 เมื่อวาน 87 ทั้งหมด 301,220</div></aside><main>${body}</main></div><footer><a href="https://lin.ee/nalaokaew"><img src="/images/line.png"></a><a href="https://www.youtube.com/channel/nalaokaew"><img src="/images/yt.png"></a><p>&copy; 2026 ${OFFICE}</p></footer></body></html>`
}
