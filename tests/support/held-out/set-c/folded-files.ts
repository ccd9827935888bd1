import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { MONTHS, NEWS, OFFICE, accordion, framed, people } from './folded-files-markup.ts'
import { papersOf } from './papers.ts'

const paper = papersOf(OFFICE)
const HTML = { 'content-type': 'text/html' }

/** Folded sections that frame a file each, relative links without endings, and a page for each letter of news. */
export function foldedFiles(): SampleSite {
  const site = draftSite({
    id: 'c-folded-files',
    build: 'laravel-accordion',
    catalogue: 'oit-2565',
    fiscalYear: 2565,
    services: ['drive.google.com', 'www.facebook.com'],
  })
  const pages: string[] = []
  const page = (path: string, title: string, body: string) => {
    site.page(path, framed(title, body))
    pages.push(path)
  }
  const file = (name: string, lines: readonly string[], looks?: 'scan' | 'glyphs') =>
    site.pdf(`/news/doc_download/${name}.pdf`, lines, looks)
  /** A page of folded sections, each with its file in a frame. */
  const folded = (path: string, title: string, sections: readonly (readonly [head: string, src: string])[]) =>
    page(path, title, accordion(sections))

  site.page(
    '/',
    '<html lang="en"><head><title>ยินดีต้อนรับ | เทศบาลตำบลบ้านโนนดอกจาน</title></head><body><div class="entry"><img src="./img/intro.jpg" alt=""><a class="btn btn-primary" href="./home">เข้าสู่เว็บไซต์</a> <a class="btn btn-warning" href="https://wellwishes.example/">ร่วมลงนาม</a></div></body></html>',
  )
  site.routeElsewhere(
    '/nondokjan.municipality',
    {
      headers: HTML,
      body: '<html><head><title>เทศบาลตำบลบ้านโนนดอกจาน | Facebook</title></head><body><h1>เทศบาลตำบลบ้านโนนดอกจาน</h1><p>โพสต์ล่าสุด</p></body></html>',
    },
    'www.facebook.com',
  )
  page(
    '/home',
    'หน้าหลัก',
    `<div class="row row-cols-1 row-cols-md-3 g-4">${NEWS.map(([id, title, date]) => `<div class="col"><div class="card h-100"><img src="./img/n${id}.jpg" class="card-img-top" alt=""><div class="card-body"><h5 class="card-title">${title}</h5><p class="card-text"><small class="text-muted"><i class="bi bi-calendar3"></i> ${date}</small></p><a href="./news_detail?id=${id}" class="stretched-link">อ่านต่อ</a></div></div></div>`).join('')}</div><a href="./news" class="btn btn-outline-primary">ข่าวทั้งหมด</a>`,
  )
  page(
    '/news',
    'ข่าวสารเทศบาล',
    `<ul class="list-group">${NEWS.map(([id, title, date]) => `<li class="list-group-item"><a href="./news_detail?id=${id}">${title}</a><span class="badge">${date}</span></li>`).join('')}</ul>`,
  )
  for (const [id, title, date, text] of NEWS)
    page(`/news_detail?id=${id}`, title, `<p>${text}</p><p class="text-muted">โพสต์เมื่อ ${date}</p>`)
  site.is('present', 'O7', ['/home', '/news', ...NEWS.map(([id]) => `/news_detail?id=${id}`)])
  page(
    '/info',
    'ข้อมูลพื้นฐาน',
    '<p>เทศบาลตำบลบ้านโนนดอกจานมีพื้นที่ 22 ตารางกิโลเมตร แบ่งเป็น 11 ชุมชน ประชากร 7,310 คน</p><h4>วิสัยทัศน์</h4><p>เมืองน่าอยู่ คู่ธรรมาภิบาล</p>',
  )
  page('/travel', 'แหล่งท่องเที่ยว', '<p>ทุ่งดอกจานบานเดือนกุมภาพันธ์ และบ่อน้ำศักดิ์สิทธิ์</p>')
  page(
    '/struct',
    'โครงสร้างองค์กร',
    '<img src="./img/struct.png" class="img-fluid" alt="แผนผังโครงสร้างองค์กร"><p>ฝ่ายการเมือง: สภาเทศบาล นายกเทศมนตรี รองนายกเทศมนตรี<br>ฝ่ายประจำ: ปลัดเทศบาล สำนักปลัดเทศบาล กองคลัง กองช่าง กองสาธารณสุขและสิ่งแวดล้อม</p>',
  )
  site.is('present', 'O1', ['/struct'])
  page(
    '/team',
    'ทำเนียบผู้บริหารและสมาชิกสภา',
    people([
      'นายกเทศมนตรี',
      'รองนายกเทศมนตรี',
      'เลขานุการนายกเทศมนตรี',
      'ประธานสภาเทศบาล',
      'รองประธานสภาเทศบาล',
      'ปลัดเทศบาล',
      'รองปลัดเทศบาล',
      'ผู้อำนวยการกองคลัง',
    ]),
  )
  site.is('present', 'O2', ['/team'])
  page(
    '/power',
    'อํานาจหน้าที่',
    '<p>เทศบาลตำบลมีหน้าที่ตามพระราชบัญญัติเทศบาล พ.ศ. 2496 มาตรา 50 ได้แก่</p><ol><li>รักษาความสงบเรียบร้อยของประชาชน</li><li>ให้มีและบํารุงทางบกและทางน้ำ</li><li>รักษาความสะอาดของถนนและที่สาธารณะ รวมทั้งการกําจัดมูลฝอย</li><li>ป้องกันและระงับโรคติดต่อ</li></ol>',
  )
  site.is('present', 'O3', ['/power'])
  page(
    '/contact',
    'ติดต่อเทศบาล',
    '<div class="row"><div class="col-md-6"><p><i class="bi bi-geo-alt"></i> 1 ถนนเทศบาล 2 ตำบลบ้านโนน อำเภอดอกจาน 39880</p><p><i class="bi bi-telephone"></i> 0-4398-0001 <i class="bi bi-printer"></i> โทรสาร 0-4398-0002</p><p><i class="bi bi-envelope"></i> office@nondokjan.example</p></div><div class="col-md-6"><iframe src="https://www.google.com/maps/embed?pb=3" title="แผนที่"></iframe></div></div>',
  )
  site.is('present', 'O5', ['/contact'])
  folded('/laws', 'กฏหมาย ระเบียบ ข้อบังคับ', [
    [
      'พระราชบัญญัติเทศบาล พ.ศ. 2496',
      file('law1', paper.words('พระราชบัญญัติเทศบาล พ.ศ. 2496', 'มาตรา 1 พระราชบัญญัตินี้เรียกว่า')),
    ],
    [
      'พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560',
      file('law2', paper.words('พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560', 'มาตรา 1')),
    ],
  ])
  site.is('present', 'O6', ['/laws'])
  page(
    '/talk',
    'พูดคุยกับเทศบาล',
    '<div class="card mb-2"><div class="card-body"><b>คุณชาวโนน:</b> รถขยะมาวันไหนบ้างคะ<hr><b>เจ้าหน้าที่:</b> ชุมชน 1-5 มาวันจันทร์และพฤหัสบดีครับ</div></div><form method="post" action="./talk"><input name="name" placeholder="ชื่อ"><textarea name="ask" placeholder="พิมพ์คำถามถึงเทศบาล"></textarea><button>ส่งคำถาม</button></form>',
  )
  site.is('present', 'O8', ['/talk'])

  const later = file('a_301064_102030', paper.plan('แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)', 2566))
  const action = file('a_071064_111213', paper.plan('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565', 2565))
  const oldHalf = file(
    'a_050464_090000',
    paper.halfYear('รายงานความก้าวหน้าการดำเนินงาน รอบ 6 เดือน (ตุลาคม 2563 - มีนาคม 2564)', 2564),
  )
  const mayor = file(
    'a_201264_130000',
    paper.results('รายงานแสดงผลการปฏิบัติงานตามนโยบายที่แถลงต่อสภา ประจำปีงบประมาณ 2564', 2564),
  )
  folded('/plan', 'แผนและผลการดำเนินงาน', [
    ['แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)', later],
    ['แผนการดำเนินงาน ปี 2565', action],
    ['ความก้าวหน้าตามแผน 6 เดือนแรก (ต.ค. 63 - มี.ค. 64)', oldHalf],
    ['รายงานแสดงผลการปฏิบัติงานของนายกเทศมนตรี ปี 2564', mayor],
  ])
  site.is('outdated', 'O4', ['/plan', later], 'begins after the year that is judged')
  site.is('present', 'O10', ['/plan', action])
  site.is('outdated', 'O11', ['/plan', oldHalf], 'the half of 2564')
  site.is('present', 'O12', ['/plan', mayor], 'the yearly report of the mayor to the council')

  const book = file('kumue_phanakngan', paper.steps('คู่มือการปฏิบัติงานของพนักงานเทศบาล งานทะเบียนและงานสารบรรณ'))
  const needs = file('tid_to', paper.steps('คู่มือสำหรับประชาชน ติดต่อราชการเทศบาล เอกสาร ขั้นตอน ระยะเวลา ค่าธรรมเนียม'))
  const counts = file('scan_sathiti65', ['สถิติการให้บริการ 2565'], 'scan')
  folded('/services', 'งานบริการ', [
    ['มาตรฐานการปฏิบัติงาน', book],
    ['ติดต่อราชการต้องใช้อะไรบ้าง', needs],
    ['สถิติการให้บริการ ปีงบประมาณ 2565', counts],
  ])
  site.is('present', 'O13', ['/services', book])
  site.is('present', 'O14', ['/services', needs])
  site.is('present', 'O15', ['/services', counts], 'a scan whose label names item and year')
  page(
    '/survey',
    'ประเมินความพึงพอใจ',
    '<form method="post" action="./survey"><p>ท่านพึงพอใจต่อการให้บริการของเทศบาลเพียงใด</p><select name="level"><option>มาก</option><option>ปานกลาง</option><option>น้อย</option></select><button>ส่งแบบประเมิน</button></form>',
  )
  site.is('missing', 'O16', [], 'the questionnaire alone')
  page(
    '/e-services',
    'ระบบบริการประชาชนออนไลน์',
    '<div class="row"><div class="col"><h4>ขออนุญาตใช้สถานที่</h4><form method="post" action="./e-services"><input name="fullname" placeholder="ชื่อ-สกุล"><input name="phone" placeholder="เบอร์โทร"><input type="date" name="day"><button>ยื่นคำขอ</button></form></div><div class="col"><h4>แจ้งซ่อมไฟฟ้าสาธารณะ</h4><form method="post" action="./e-services"><input name="pole" placeholder="หมายเลขเสา"><button>แจ้งซ่อม</button></form></div></div>',
  )
  site.is('present', 'O17', ['/e-services'])

  const budget = file('thetsabanyat65', paper.money('เทศบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2565', 2565))
  const spent = file('a_151064_100000', paper.results('รายงานผลการใช้จ่ายงบประมาณ ประจำปีงบประมาณ 2564', 2564))
  folded('/finance', 'การเงินและงบประมาณ', [
    ['เทศบัญญัติงบประมาณรายจ่าย ประจำปี 2565', budget],
    ['ผลการใช้จ่ายงบประมาณ ปี 2564', spent],
  ])
  site.is('present', 'O18', ['/finance', budget])
  site.is('missing', 'O19', [], 'no report on the spending of a half year')
  site.is('present', 'O20', ['/finance', spent])
  const buyPlan = file('plan_buy65', paper.plan('แผนปฏิบัติการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2565', 2565))
  const won = file('win_0265', paper.words('ประกาศผู้ชนะการเสนอราคา ซื้อครุภัณฑ์ยานพาหนะ', 'ประกาศ ณ วันที่ 22 กุมภาพันธ์ 2565'))
  const invite = file(
    'inv_0165',
    paper.words('ประกาศเชิญชวนประกวดราคาก่อสร้างรางระบายน้ำ', 'ประกาศ ณ วันที่ 12 มกราคม 2565 ราคากลาง 890,000 บาท'),
  )
  const monthly = MONTHS.map(
    (month, i) =>
      [
        `สขร. เดือน${month}`,
        file(`skr65_${i + 1}`, paper.purchases(`สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month}`, month)),
      ] as const,
  )
  const drive = site.routeElsewhere(
    '/file/d/1nonDokJanYear64/view',
    {
      status: 404,
      headers: HTML,
      body: '<html><head><title>Google Drive: ไม่พบหน้าเว็บ</title></head><body><p>ขออภัย ไม่มีไฟล์ที่คุณร้องขออยู่</p></body></html>',
    },
    'drive.google.com',
  )
  page(
    '/procurement',
    'จัดซื้อจัดจ้าง',
    `${accordion([['แผนปฏิบัติการจัดซื้อจัดจ้าง ปี 2565', buyPlan]])}<h4>ข่าวประกาศ</h4><ul><li><a href="${invite}">ประกาศเชิญชวนก่อสร้างรางระบายน้ำ</a> 12 ม.ค. 2565</li><li><a href="${won}">ประกาศผู้ชนะการเสนอราคา ครุภัณฑ์ยานพาหนะ</a> 22 ก.พ. 2565</li></ul><h4>สรปุผลการจัดซื้อจัดจ้าง</h4><ul>${monthly.map(([label, href]) => `<li>${label} <a href="${href}">เปิดไฟล์</a></li>`).join('')}</ul><h4>รายงานผลจัดซื้อจัดจ้าง ประจำปี 2564</h4><p><a href="${drive}" target="_blank">คลิกเพื่อดูเอกสาร</a></p>`,
  )
  site.is('present', 'O21', ['/procurement', buyPlan])
  site.is('present', 'O22', ['/procurement', invite, won])
  site.is('present', 'O23', ['/procurement', ...monthly.map(([, href]) => href)], 'the first six months of the year')
  site.is('broken', 'O24', ['/procurement', drive], 'gone from the store of files')

  const hr = file('hr65', paper.plan('นโยบายและแผนการบริหารทรัพยากรบุคคล ประจำปี 2565', 2565))
  const hrDone = file('hrrep64', paper.results('รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2564', 2564))
  folded('/personnel', 'งานการเจ้าหน้าที่', [
    ['แผนบริหารงานบุคคลของเทศบาล ปี 2565', hr],
    ['ผลการดำเนินการตามนโยบายบริหารทรัพยากรบุคคล ปี 2565', '/news/doc_download/a_010765_999999.pdf'],
    ['สรุปผลงานบริหารและพัฒนาบุคลากร ปี 2564', hrDone],
  ])
  site.is('present', 'O25', ['/personnel', hr])
  site.is('broken', 'O26', ['/personnel', '/news/doc_download/a_010765_999999.pdf'], 'the framed file is gone')
  site.is('missing', 'O27', [], 'no criteria anywhere')
  site.is('present', 'O28', ['/personnel', hrDone])

  const guide = file('rongrian', paper.steps('แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'))
  const stat63 = file('stat63', paper.words('สถิติเรื่องร้องเรียนการทุจริต ประจำปีงบประมาณ 2563', 'ไม่มีเรื่องร้องเรียน'))
  folded('/complaint', 'เรื่องร้องเรียน', [
    ['แนวทางจัดการเรื่องร้องเรียนการทุจริต', guide],
    ['สถิติเรื่องร้องเรียนการทุจริต ปี 2563', stat63],
  ])
  site.is('present', 'O29', ['/complaint', guide])
  site.is('missing', 'O30', [], 'the entry of the menu opens the questionnaire on satisfaction')
  site.is('outdated', 'O31', ['/complaint', stat63], 'of 2563 alone')
  page(
    '/opinion',
    'กล่องรับฟังความเห็น',
    '<form method="post" action="./opinion"><textarea name="idea" placeholder="ข้อเสนอแนะต่อการดำเนินงานของเทศบาล"></textarea><button>ส่งความเห็น</button></form>',
  )
  site.is('present', 'O32', ['/opinion'])
  page('/participation', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', '<p class="text-center text-muted">— อยู่ระหว่างจัดทำข้อมูล —</p>')
  site.is('empty', 'O33', ['/participation'])
  page(
    '/no-gift',
    'งดรับ งดให้',
    '<img src="./img/nogift65.jpg" class="img-fluid" alt="ประกาศนโยบายไม่รับของขวัญ No Gift Policy ประจำปีงบประมาณ 2565"><p>ข้าพเจ้าและพนักงานเทศบาลทุกคนจะไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ ประกาศ ณ วันที่ 4 มกราคม พ.ศ. 2565 นายกเทศมนตรีตำบลบ้านโนนดอกจาน</p>',
  )
  site.is('present', 'O34', ['/no-gift'])
  page(
    '/lead',
    'ผู้บริหารกับการขับเคลื่อนความโปร่งใส',
    '<p>วันที่ 17 มกราคม 2565 นายกเทศมนตรีเป็นประธานประชุมแผนยกระดับคุณธรรมและความโปร่งใส และร่วมกิจกรรมกับพนักงานทุกระดับ</p><img src="./img/lead.jpg" alt="">',
  )
  site.is('present', 'O35', ['/lead'])

  const risk = file('a_290365_131415', paper.risks('การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี 2565', 2565))
  const plan64 = file('anti61_64', paper.plan('แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2561-2564)', 2564))
  const anti6 = file(
    'anti6m65',
    paper.halfYear('รายงานกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน ปีงบประมาณ 2565', 2565),
  )
  const antiYear = file('anti64', paper.results('รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ 2564', 2564))
  const measures = file(
    'measure65',
    paper.words(
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปี 2565',
      'ผลการวิเคราะห์คะแนน ITA ปี 2564 ข้อบกพร่อง แนวทางแก้ไข ผู้รับผิดชอบ กำหนดเวลา',
    ),
  )
  const measured = file('a_310865_080910', paper.results('รายงานผลตามมาตรการส่งเสริมคุณธรรม', 2565), 'glyphs')
  folded('/policy', 'ป้องกันการทุจริต', [
    ['การประเมินความเสี่ยงการทุจริต', risk],
    ['แผนป้องกันทุจริต พ.ศ. 2561-2564', plan64],
    ['ติดตามงานป้องกันการทุจริต รอบ 6 เดือน ปี 2565', anti6],
    ['ผลการดำเนินการป้องกันการทุจริต ปี 2564', antiYear],
    ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2565', measures],
    ['การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', measured],
  ])
  site.is('present', 'O36', ['/policy', risk])
  site.is('outdated', 'O39', ['/policy', plan64], 'ended with 2564')
  site.is('present', 'O40', ['/policy', anti6])
  site.is('present', 'O41', ['/policy', antiYear])
  site.is('present', 'O42', ['/policy', measures])
  site.is('unverified', 'O43', ['/policy', measured], 'letters that cannot be read, no year in the label')
  page(
    '/culture',
    'เสริมสร้างวัฒนธรรมองค์กร',
    '<p>โครงการอบรมคุณธรรมจริยธรรม ประจำปีงบประมาณ 2565 วันที่ 9 มิถุนายน 2565 เพื่อให้พนักงานยึดมาตรฐานทางจริยธรรม ผู้เข้าร่วม 58 คน</p>',
  )
  site.is('present', 'O38', ['/culture'])
  site.is(
    'present',
    'O9',
    [...pages, 'https://www.facebook.com/nondokjan.municipality'],
    'an icon at the foot of every page',
  )
  return site.site()
}
