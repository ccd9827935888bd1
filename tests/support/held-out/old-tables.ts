import type { SampleSite } from '../sites/build.ts'
import { draftSite } from './draft.ts'

const OFFICE = 'อบต.ดอนยายหอม'
const popup = (path: string) => `javascript:window.open('${path}','win','width=800,height=600,scrollbars=yes');void(0);`
/** Picture buttons of the left column: the words are in `alt` alone. */
const BUTTONS: readonly (readonly [string, string])[] = [
  ['สภาพทั่วไป', 'main.asp?m=1'],
  ['โครงสร้าง อบต.', 'main.asp?m=2'],
  ['คณะบริหาร/สภา/พนักงาน', 'main.asp?m=3'],
  ['อำนาจหน้าที่ อบต.', 'main.asp?m=4'],
  ['แผนต่าง ๆ', 'main.asp?m=5'],
  ['รายงาน', 'main.asp?m=6'],
  ['การเงิน-การคลัง', 'main.asp?m=7'],
  ['จัดซื้อจัดจ้าง', 'main.asp?m=8'],
  ['งานการเจ้าหน้าที่', 'main.asp?m=9'],
  ['พรบ. ระเบียบ กฎหมาย', 'main.asp?m=10'],
  ['คู่มือ', 'main.asp?m=11'],
  ['ป้องกันทุจริต', 'main.asp?m=12'],
  ['ร้องเรียน', 'main.asp?m=13'],
  ['ข่าวสาร', 'main.asp?m=14'],
  ['กระดานข่าว', 'main.asp?m=15'],
]
const LEFT = BUTTONS.map(
  ([alt, href], i) =>
    `<tr><td><a href="${i % 2 === 0 ? popup(`/${href}`) : `/${href}`}"><img src="images/b${i}.gif" alt="${alt}" border="0"></a></td></tr>`,
).join('')
const frame = (title: string, body: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874"><title>${OFFICE}</title></head><body bgcolor="#ffffcc"><table width="960" align="center"><tr><td colspan="2"><img src="images/head.jpg" alt="องค์การบริหารส่วนตำบลดอนยายหอม"><marquee>ยินดีต้อนรับสู่ ${OFFICE} วันนี้วันที่ 23 พฤศจิกายน 2569</marquee></td></tr><tr><td width="180" valign="top"><table>${LEFT}</table></td><td valign="top"><font size="4" color="red"><b>${title}</b></font><br>${body}</td></tr><tr><td colspan="2">ท่านเป็นผู้เข้าชมคนที่ 45,201 | <a href="https://www.facebook.com/donyaihom">Facebook อบต.</a></td></tr></table></body></html>`

/** A site of tables, picture buttons and windows that pop up, in the old Thai code page. */
export function oldTables(): SampleSite {
  const s = draftSite({
    id: 'held-old-tables',
    build: 'old tables',
    catalogue: 'oit-2563',
    fiscalYear: 2563,
    charset: 'windows-874',
  })
  let rank = 0
  const doc = (words: string, title = words) => {
    const path = s.pdf(`/upload/doc${++rank}.pdf`, [title, 'องค์การบริหารส่วนตำบลดอนยายหอม'])
    return {
      path,
      html: `<tr><td><img src="images/dot.gif"></td><td>${words}</td><td><a href="${popup(path)}"><img src="images/pdf.gif" alt="เปิด"></a></td></tr>`,
    }
  }
  const table = (...rows: readonly { readonly html: string }[]) =>
    `<table border="0">${rows.map(({ html }) => html).join('')}</table>`
  const at = (menu: number) => `/main.asp?m=${menu}`

  s.page(at(1), frame('สภาพทั่วไป', 'ตำบลดอนยายหอมมี 8 หมู่บ้าน เนื้อที่ 24 ตร.กม. ด้านโครงสร้างพื้นฐาน ถนนลาดยาง 6 สาย'))
  s.page(
    at(2),
    frame(
      'โครงสร้าง อบต.ดอนยายหอม',
      '<img src="images/chart.gif" alt="แผนผังโครงสร้าง"><br>ฝ่ายการเมือง นายก อบต. รองนายก อบต. สภา อบต.<br>ฝ่ายประจำ ปลัด อบต. สำนักงานปลัด ส่วนการคลัง ส่วนโยธา ส่วนการศึกษา',
    ),
  )
  s.is('present', 'O1', [at(2)])
  s.page(
    at(3),
    frame(
      'คณะผู้บริหาร',
      [
        'นายประยูร งามดี นายก อบต.ดอนยายหอม โทร 034-000601',
        'นายสมศักดิ์ รักไทย รองนายก อบต. โทร 034-000602',
        'นางมาลี สีทอง ปลัด อบต. โทร 034-000603',
        'นายบุญช่วย ตั้งใจ ประธานสภา อบต.',
      ]
        .map((who, i) => `<img src="images/p${i}.jpg"><br>${who}<br>`)
        .join(''),
    ),
  )
  s.is('present', 'O2', [at(3)])
  s.page(
    at(4),
    frame(
      'อำนาจหน้าที่',
      'มาตรา 66 องค์การบริหารส่วนตำบลมีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม<br>มาตรา 67 ภายใต้บังคับแห่งกฎหมาย องค์การบริหารส่วนตำบลมีหน้าที่ต้องทำ (1) จัดให้มีและบำรุงรักษาทางน้ำและทางบก (2) รักษาความสะอาดของถนน',
    ),
  )
  s.is('present', 'O3', [at(4)])

  const plans = [
    doc('แผนพัฒนาท้องถิ่นสี่ปี (พ.ศ. 2561 - 2565)'),
    doc('แผนดำเนินงาน ปีงบประมาณ 2563'),
    doc('แผนดำเนินงาน ปีงบประมาณ 2562'),
    doc('แผนป้องกันภัยแล้ง 2563'),
  ]
  s.page(at(5), frame('แผนต่าง ๆ', table(...plans)))
  s.is('present', 'O4', [at(5), plans[0]?.path ?? ''])
  s.is('present', 'O10', [at(5), plans[1]?.path ?? ''])
  const reports = [
    doc(
      'รายงานติดตามการดำเนินงานประจำปี 2563 รอบ 6 เดือน (ต.ค.62-มี.ค.63)',
      'รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2563',
    ),
    doc('รายงานผลการดำเนินงานประจำปี 2560'),
    doc('รายงานผลการดำเนินงานประจำปี 2561'),
    doc('รายงานผลสำรวจความพึงพอใจผู้รับบริการ ปี 2562'),
    doc('สถิติการให้บริการ ปีงบประมาณ พ.ศ. ๒๕๖๓'),
  ]
  s.page(at(6), frame('รายงาน', table(...reports)))
  s.is('present', 'O11', [at(6), reports[0]?.path ?? ''])
  s.is('outdated', 'O12', [at(6), reports[1]?.path ?? '', reports[2]?.path ?? ''])
  s.is('present', 'O16', [at(6), reports[3]?.path ?? ''])
  s.is('present', 'O15', [at(6), reports[4]?.path ?? ''])
  s.page(
    '/contact.asp',
    frame(
      'สถานที่ติดต่อ',
      '222 หมู่ 2 ต.ดอนยายหอม อ.เมือง จ.นครปฐม 73000 โทร. 034-000600 โทรสาร 034-000609 email donyaihom@sao.example<br><img src="images/map.gif" alt="แผนที่ที่ตั้ง อบต.">',
    ),
  )
  s.is('present', 'O5', ['/contact.asp'])
  s.is('present', 'O9', ['/', 'https://www.facebook.com/donyaihom'])

  const money = [
    doc('แผนการใช้จ่ายงบประมาณ ปี 63'),
    doc('รายงานการใช้จ่ายงบประมาณ 6 เดือน (1 ต.ค. 61 - 31 มี.ค. 62)'),
    doc('รายงานผลการใช้จ่ายงบประมาณประจำปี 2562'),
    doc('งบทดลอง เดือน ม.ค. 63'),
  ]
  s.page(at(7), frame('การเงิน-การคลัง', table(...money)))
  s.is('present', 'O18', [at(7), money[0]?.path ?? ''])
  s.is('outdated', 'O19', [at(7), money[1]?.path ?? ''])
  s.is('present', 'O20', [at(7), money[2]?.path ?? ''])
  const months = [
    'ต.ค. 62',
    'พ.ย. 62',
    'ธ.ค. 62',
    'ม.ค. 63',
    'ก.พ. 63',
    'มี.ค. 63',
    'เม.ย. 63',
    'พ.ค. 63',
    'มิ.ย. 63',
    'ก.ค. 63',
    'ส.ค. 63',
  ].map((month) => doc(`สขร.1 ${month}`, `แบบ สขร. 1 สรุปผลการจัดซื้อจัดจ้างรายเดือน ${month}`))
  const buying = [
    doc('แผนจัดหาพัสดุ ประจำปีงบประมาณ 2563'),
    doc('ประกาศสอบราคา จ้างก่อสร้างถนน ม.4 ลงวันที่ 3 ก.พ. 63'),
    doc('ประกาศผู้ชนะ ซื้อเครื่องพิมพ์ ลงวันที่ 9 มิ.ย. 63'),
  ]
  s.page(
    at(8),
    frame(
      'จัดซื้อจัดจ้าง',
      `${table(...buying, ...months)}<table><tr><td>รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ 2562</td><td><a href="/upload/lost_2562.pdf">เปิด</a></td></tr></table>`,
    ),
  )
  s.is('present', 'O21', [at(8), buying[0]?.path ?? ''])
  s.is('present', 'O22', [at(8), buying[1]?.path ?? '', buying[2]?.path ?? ''])
  s.is('present', 'O23', [at(8), ...months.map(({ path }) => path)])
  s.is('broken', 'O24', [at(8), '/upload/lost_2562.pdf'])
  const staff = [
    doc('นโยบายการบริหารทรัพยากรบุคคล ปีงบ 2563'),
    doc('ผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ปีงบ 2563'),
    doc('หลักเกณฑ์การเลื่อนขั้นเงินเดือน การสรรหา และพัฒนาบุคลากร', 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล'),
    doc('รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2562'),
  ]
  s.page(at(9), frame('งานการเจ้าหน้าที่', table(...staff)))
  for (const [i, code] of ['O25', 'O26', 'O27', 'O28'].entries()) s.is('present', code, [at(9), staff[i]?.path ?? ''])
  s.page(
    at(10),
    frame(
      'พรบ. ระเบียบ กฎหมาย',
      table(
        doc('พรบ.สภาตำบลและ อบต. 2537'),
        doc('พรบ.ข้อมูลข่าวสารของราชการ 2540'),
        doc('ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนา 2548'),
      ),
    ),
  )
  s.is('present', 'O6', [at(10)])
  const manuals = [doc('คู่มือมาตรฐานการปฏิบัติงาน ส่วนโยธา'), doc('คู่มือประชาชน งานบริการทะเบียนพาณิชย์')]
  s.page(at(11), frame('คู่มือ', table(...manuals)))
  s.is('present', 'O13', [at(11), manuals[0]?.path ?? ''])
  s.is('present', 'O14', [at(11), manuals[1]?.path ?? ''])

  const will = doc('ประกาศเจตจำนงสุจริตของนายก อบต. ปี 2563')
  const risk = doc('การประเมินความเสี่ยงการทุจริตประจำปี 2563')
  const plan = doc('แผนปฏิบัติการป้องกันการทุจริต 4 ปี (พ.ศ. 2561 - 2564)')
  const half = doc(
    'รายงานติดตามการป้องกันการทุจริต รอบ 6 เดือน ปี 2563',
    'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน ปีงบประมาณ 2563',
  )
  const whole = doc('รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี 2562')
  const measures = doc('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายใน อบต. ปี 2563')
  const links: readonly (readonly [string, string])[] = [
    ['การจัดการความเสี่ยงการทุจริต', '/page.asp?id=81'],
    ['การเสริมสร้างวัฒนธรรมองค์กร ปี 2563', '/page.asp?id=82'],
    ['การดำเนินการตามมาตรการส่งเสริมคุณธรรม', '/page.asp?id=83'],
    ['ผู้บริหารกับการมีส่วนร่วมต้านทุจริต', '/page.asp?id=84'],
  ]
  s.page(
    at(12),
    frame(
      'ป้องกันทุจริต',
      `${table(will, risk, plan, half, whole, measures)}${links.map(([words, path]) => `<a href="#" onclick="window.open('${path}')">${words}</a><br>`).join('')}`,
    ),
  )
  for (const [code, { path }] of [
    ['O34', will],
    ['O36', risk],
    ['O39', plan],
    ['O40', half],
    ['O41', whole],
    ['O42', measures],
  ] as const)
    s.is('present', code, [at(12), path])
  s.page('/page.asp?id=81', frame('การจัดการความเสี่ยงการทุจริต', 'อยู่ระหว่างดำเนินการจัดทำข้อมูล'))
  s.is('empty', 'O37', ['/page.asp?id=81'])
  s.page(
    '/page.asp?id=82',
    frame(
      'การเสริมสร้างวัฒนธรรมองค์กร',
      'เมื่อวันที่ 20 มกราคม 2563 อบต.ดอนยายหอมจัดกิจกรรมเสริมสร้างวัฒนธรรมองค์กรให้พนักงานยึดมั่นในความซื่อสัตย์สุจริต ผู้เข้าร่วม 35 คน<br><img src="images/act1.jpg">',
    ),
  )
  s.is('present', 'O38', ['/page.asp?id=82'])
  s.route('/page.asp?id=83', {
    headers: { 'content-type': 'text/html' },
    body: "<html><body><font face='Arial' size=2><p>Microsoft OLE DB Provider for ODBC Drivers</font> <font face='Arial' size=2>error '80004005'</font><p><font face='Arial' size=2>[Microsoft][ODBC Microsoft Access Driver] Could not find file.</font><p><font face='Arial' size=2>/page.asp</font>, line 14</body></html>",
  })
  s.is('broken', 'O43', [at(12), '/page.asp?id=83'], 'an error page served as 200')
  s.page(
    '/page.asp?id=84',
    frame(
      'การมีส่วนร่วมของผู้บริหาร',
      '9 ธันวาคม 2562 นายก อบต. และคณะผู้บริหารร่วมกิจกรรมวันต่อต้านคอร์รัปชันสากล และเป็นประธานการประชุมป้องกันการทุจริต 15 กรกฎาคม 2563',
    ),
  )
  s.is('present', 'O35', ['/page.asp?id=84'])

  const guide = doc('แนวปฏิบัติการจัดการเรื่องร้องเรียนทุจริต', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ')
  const tally = doc('สถิติเรื่องร้องเรียนการทุจริต ปี 2562', 'สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปี 2562')
  s.page(
    at(13),
    frame(
      'ร้องเรียน',
      `${table(guide, tally)}<a href="/complain.asp">ร้องเรียนการทุจริตของเจ้าหน้าที่ออนไลน์</a><br><a href="/opinion.asp">รับฟังความคิดเห็น</a><br><a href="/join.asp">เปิดโอกาสให้ประชาชนมีส่วนร่วม ปี 2563</a>`,
    ),
  )
  s.is('present', 'O29', [at(13), guide.path])
  s.is('outdated', 'O31', [at(13), tally.path])
  s.page(
    '/complain.asp',
    frame(
      'ร้องเรียนการทุจริตของเจ้าหน้าที่',
      '<form method="post" action="save.asp">ชื่อผู้ถูกร้อง <input name="w"><br>เรื่องการทุจริต <textarea name="t"></textarea><input type="submit" value="ส่งเรื่องร้องเรียน"></form>',
    ),
  )
  s.is('present', 'O30', ['/complain.asp'])
  s.page(
    '/opinion.asp',
    frame(
      'แสดงความคิดเห็น',
      '<form method="post" action="saveop.asp">ข้อเสนอแนะต่อการดำเนินงานของ อบต. <textarea name="t"></textarea><input type="submit" value="ส่งความคิดเห็น"></form>',
    ),
  )
  s.is('present', 'O32', ['/opinion.asp'])
  s.page(
    '/join.asp',
    frame(
      'การมีส่วนร่วมของประชาชน',
      '16 มีนาคม 2563 ประชุมประชาคมตำบลร่วมกับผู้นำชุมชน 60 คน เพื่อทบทวนแผนพัฒนาท้องถิ่น ประเด็น ภัยแล้ง ผลจากการมีส่วนร่วม เพิ่มโครงการขุดลอกคลอง 2 โครงการ',
    ),
  )
  s.is('present', 'O33', ['/join.asp'])
  const news = ['แจกถุงยังชีพช่วงโควิด-19 (20/04/2563)', 'พ่นหมอกควันกำจัดยุงลาย (8/07/2563)', 'วันเด็กแห่งชาติ (11/01/2563)']
  s.page(at(14), frame('ข่าวสาร', news.map((item, i) => `<a href="/news.asp?n=${i}">${item}</a><br>`).join('')))
  for (const [i, item] of news.entries())
    s.page(`/news.asp?n=${i}`, frame(item, `อบต.ดอนยายหอม ${item} ขอขอบคุณผู้มีส่วนร่วมทุกท่าน`))
  s.is('present', 'O7', [at(14)])
  s.page(
    at(15),
    frame(
      'กระดานข่าว ถาม-ตอบ',
      '<a href="/q.asp?n=1">สอบถามเรื่องถังขยะ (ตอบ 1)</a><form method="post" action="postq.asp">หัวข้อ <input name="h"><textarea name="q"></textarea><input type="submit" value="ตั้งคำถาม"></form>',
    ),
  )
  s.page('/q.asp?n=1', frame('สอบถามเรื่องถังขยะ', 'ขอถังขยะเพิ่มได้ที่ไหน<br>ตอบ ติดต่อกองช่างครับ'))
  s.is('present', 'O8', [at(15)])
  s.is('missing', 'O17', [])
  const start = frame(
    'ยินดีต้อนรับ',
    `<a href="/contact.asp"><img src="images/tel.gif" alt="ติดต่อ อบต."></a><br>${news.map((item, i) => `<a href="/news.asp?n=${i}">${item}</a><br>`).join('')}`,
  )
  s.page('/', start)
  return s.site()
}
