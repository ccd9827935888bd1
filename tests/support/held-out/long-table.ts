import type { SampleSite } from '../sites/build.ts'
import { draftSite } from './draft.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลโคกสะอาด'
const FRAME = (
  title: string,
  body: string,
) => `<!doctype html><html lang="en"><head><title>อบต.โคกสะอาด</title></head><body>
<div class="banner"><h2>${OFFICE}</h2><p>อ.เมือง จ.อุดรธานี โทร 042-000111</p></div>
<ul class="nav"><li><a href="/index.php">หน้าแรก</a></li><li><a href="/about.html">รู้จัก อบต.</a></li><li><a href="/news.php">ข่าวสาร</a></li><li><a href="/ita66.html">ITA</a></li><li><a href="/contact.html">ติดต่อ</a></li></ul>
<div class="main"><h3>${title}</h3>${body}</div><div class="foot">&copy; 2569 ${OFFICE} ผู้เข้าชม 128,552 ครั้ง</div></body></html>`

/** A bare office: everything is in one long table of the ITA page, most of it on a host that keeps files. */
export function longTable(): SampleSite {
  const s = draftSite({ id: 'held-long-table', build: 'one long table', catalogue: 'oit-2566', fiscalYear: 2566 })
  const rows: string[] = []
  const row = (code: string, item: string, cell: string) =>
    rows.push(`<tr><td>${code}</td><td>${item}</td><td>${cell}</td></tr>`)
  const link = (href: string, words = 'คลิก') => `<a href="${href}" target="_blank">${words}</a>`
  const drive = (id: string, lines: readonly string[]) => s.pdfElsewhere(`/file/d/${id}/view`, lines)

  s.page(
    '/about.html',
    FRAME(
      'รู้จัก อบต.โคกสะอาด',
      '<p>ตำบลโคกสะอาดมี 14 หมู่บ้าน ประชากร 8,214 คน ส่วนใหญ่ประกอบอาชีพเกษตรกรรม ทำนา ทำไร่อ้อย และเลี้ยงสัตว์</p><p>ทิศเหนือติดต่อกับตำบลหนองบัว ทิศใต้ติดต่อกับตำบลบ้านเลื่อม</p>',
    ),
  )
  s.page(
    '/o1.html',
    FRAME(
      'แผนผังแสดงการแบ่งส่วนราชการ',
      '<img src="/img/chart.jpg" alt="แผนผัง อบต."><p>ฝ่ายการเมือง : สภา อบต. / นายก อบต.</p><p>ฝ่ายประจำ : ปลัด อบต. รองปลัด อบต.</p><ul><li>สำนักปลัด อบต.</li><li>กองคลัง</li><li>กองช่าง</li><li>กองการศึกษา ศาสนาและวัฒนธรรม</li><li>หน่วยตรวจสอบภายใน</li></ul>',
    ),
  )
  row('O1', 'โครงสร้างหน่วยงาน', link('/o1.html'))
  s.is('present', 'O1', ['/o1.html'])
  s.page(
    '/o2.html',
    FRAME(
      'ทำเนียบผู้บริหาร',
      [
        'นายสมหมาย ใจซื่อ นายก อบต.โคกสะอาด โทร 081-000-0001',
        'นางบุญเรือง แสนดี รองนายก อบต. โทร 081-000-0002',
        'นายคำพันธ์ ศรีเมือง ประธานสภา อบต. โทร 081-000-0003',
        'จ.อ.ธีระ มั่นคง ปลัด อบต. โทร 081-000-0004',
      ]
        .map((who, i) => `<div><img src="/img/p${i}.jpg" alt=""><p>${who}</p></div>`)
        .join(''),
    ),
  )
  row('O2', 'ข้อมูลคณะผู้บริหาร', link('/o2.html'))
  s.is('present', 'O2', ['/o2.html'])
  s.page(
    '/o3.html',
    FRAME(
      'หน้าที่และอำนาจของ อบต.',
      '<p>ตาม พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และที่แก้ไขเพิ่มเติม อบต. มีหน้าที่ต้องทำตามมาตรา 67 ได้แก่ จัดให้มีและบำรุงรักษาทางน้ำและทางบก รักษาความสะอาดของถนน ป้องกันโรคและระงับโรคติดต่อ ป้องกันและบรรเทาสาธารณภัย ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม และหน้าที่ที่อาจทำตามมาตรา 68</p>',
    ),
  )
  row('O3', 'อำนาจ หน้าที่', link('/o3.html'))
  s.is('present', 'O3', ['/o3.html'])
  row(
    'O4',
    'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
    link(
      drive('1aPlan70', [
        'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)',
        OFFICE,
        'ส่วนที่ 1 สภาพทั่วไปและข้อมูลพื้นฐาน',
        'ส่วนที่ 2 ยุทธศาสตร์การพัฒนา',
      ]),
      'แผนพัฒนาท้องถิ่น 66-70',
    ),
  )
  s.is('present', 'O4', ['/ita66.html'])
  s.page(
    '/contact.html',
    FRAME(
      'ติดต่อเรา',
      '<p>ที่ทำการ อบต.โคกสะอาด เลขที่ 99 หมู่ 5 ต.โคกสะอาด อ.เมือง จ.อุดรธานี 41000</p><p>โทรศัพท์ 042-000111 โทรสาร 042-000112 อีเมล saraban@khoksaat.example</p><iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
    ),
  )
  row('O5', 'ข้อมูลการติดต่อ', link('/contact.html'))
  s.is('present', 'O5', ['/contact.html'])
  const law1 = s.pdf('/law/tambon2537.pdf', [
    'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537',
    'มาตรา 1 พระราชบัญญัตินี้เรียกว่า',
  ])
  const law2 = s.pdf('/law/jadsue60.pdf', ['พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560', 'มาตรา 1'])
  row('O6', 'กฎหมายที่เกี่ยวข้อง', `1. ${link(law1, 'พ.ร.บ.สภาตำบลฯ')}<br>2. ${link(law2, 'พ.ร.บ.จัดซื้อจัดจ้าง')}`)
  s.is('present', 'O6', ['/ita66.html', law1, law2])
  const news = [
    ['12 กันยายน 2566', 'ประชาสัมพันธ์โครงการฉีดวัคซีนป้องกันโรคพิษสุนัขบ้า'],
    ['3 สิงหาคม 2566', 'แจ้งกำหนดการประชุมประชาคมหมู่บ้าน'],
    ['20 มิถุนายน 2566', 'ขอเชิญร่วมปลูกต้นไม้'],
    ['8 มกราคม 2566', 'แจ้งชำระภาษีที่ดินและสิ่งปลูกสร้าง'],
  ]
  s.page(
    '/news.php',
    FRAME(
      'ข่าวสารและกิจกรรม',
      news.map(([day, text], i) => `<p>${day} <a href="/news.php?id=${i}">${text}</a></p>`).join(''),
    ),
  )
  for (const [i, [day, text]] of news.entries())
    s.page(
      `/news.php?id=${i}`,
      FRAME(text ?? '', `<p>โพสต์เมื่อ ${day}</p><p>ด้วย อบต.โคกสะอาด ${text} จึงขอแจ้งให้ประชาชนทราบโดยทั่วกัน</p>`),
    )
  row('O7', 'ข่าวประชาสัมพันธ์', link('/news.php'))
  s.is('present', 'O7', ['/news.php'])
  s.page(
    '/board.php',
    FRAME(
      'กระดานถาม-ตอบ',
      '<p>กระทู้ที่ 3 ขอไฟส่องสว่างหมู่ 4 : ตอบ รับเรื่องแล้ว (5 ก.ค. 2566)</p><form method="post" action="/board.php"><input name="topic" placeholder="หัวข้อ"><textarea name="q"></textarea><button>ส่งคำถาม</button></form>',
    ),
  )
  row('O8', 'Q&A (ถามตอบ)', link('/board.php'))
  s.is('present', 'O8', ['/board.php'])
  row('O9', 'Social Network', link('https://www.facebook.com/khoksaat.sao', 'เฟซบุ๊ก อบต.โคกสะอาด'))
  s.is('present', 'O9', ['/ita66.html', 'https://www.facebook.com/khoksaat.sao'])
  row(
    'O10',
    'นโยบายคุ้มครองข้อมูลส่วนบุคคล',
    link(
      drive('1pdpa', [
        'ประกาศ อบต.โคกสะอาด เรื่อง นโยบายคุ้มครองข้อมูลส่วนบุคคล (Privacy Policy)',
        'ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
      ]),
    ),
  )
  s.is('present', 'O10', ['/ita66.html'])

  const doc = (
    code: string,
    item: string,
    id: string,
    lines: readonly string[],
    status: 'present' | 'outdated' = 'present',
    words = 'คลิก',
  ) => {
    row(code, item, link(drive(id, [...lines, OFFICE]), words))
    s.is(status, code, ['/ita66.html'])
  }
  const local = (
    code: string,
    item: string,
    path: string,
    lines: readonly string[],
    words = 'คลิก',
    status: 'present' | 'outdated' = 'present',
  ) => {
    s.pdf(path, [...lines, OFFICE])
    row(code, item, link(path, words))
    s.is(status, code, ['/ita66.html', path])
  }
  doc('O11', 'แผนดำเนินงานและการใช้งบประมาณประจำปี', '1dam', [
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
    'บัญชีจำนวนโครงการพัฒนาท้องถิ่น กิจกรรมและงบประมาณ (แบบ ผด. 01)',
  ])
  const wall = s.routeElsewhere('/file/d/1private/view', {
    status: 302,
    headers: { location: '/ServiceLogin?continue=file' },
    body: '',
  })
  s.routeElsewhere('/ServiceLogin?continue=file', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Sign in</title></head><body><h1>Sign in</h1><form action="/signin" method="post"><input type="email" name="id"><input type="password" name="pw"><button>Next</button></form></body></html>',
  })
  row('O12', 'รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน', link(wall))
  s.is('broken', 'O12', ['/ita66.html'], 'log-in wall')
  local('O13', 'รายงานผลการดำเนินงานประจำปี', '/files/ita/o13.pdf', [
    'รายงานผลการดำเนินงาน ประจำปีงบประมาณ 2565',
    'ผลการดำเนินงานตามแผนพัฒนาท้องถิ่น',
  ])
  const manuals = ['สำนักปลัด', 'กองคลัง', 'กองช่าง'].map((part, i) =>
    s.pdf(`/files/ita/o14-${i + 1}.pdf`, [`คู่มือการปฏิบัติงาน ${part}`, OFFICE, 'ขั้นตอนการปฏิบัติงาน']),
  )
  row('O14', 'คู่มือหรือมาตรฐานการปฏิบัติงาน', manuals.map((path, i) => link(path, `ไฟล์ที่ ${i + 1}`)).join(' , '))
  s.is('present', 'O14', ['/ita66.html', ...manuals])
  local('O15', 'คู่มือหรือมาตรฐานการให้บริการ', '/files/ita/o15.pdf', [
    'คู่มือสำหรับประชาชน อบต.โคกสะอาด',
    'การขออนุญาตก่อสร้างอาคาร ระยะเวลา ค่าธรรมเนียม',
  ])
  local(
    'O16',
    'ข้อมูลเชิงสถิติการให้บริการ',
    '/files/ita/o16.pdf',
    ['สถิติการให้บริการประชาชน ประจำปีงบประมาณ พ.ศ. 2565', 'ตุลาคม 2564 ถึง กันยายน 2565 รวม 1,204 ราย'],
    'คลิก',
    'outdated',
  )
  const form = s.routeElsewhere('/forms/d/e/1FA/viewform', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>แบบสอบถามความพึงพอใจของผู้รับบริการ</title></head><body><h1>แบบสอบถามความพึงพอใจต่อการให้บริการ อบต.โคกสะอาด</h1><form><p>เพศ</p><input type="radio" name="a">ชาย<input type="radio" name="a">หญิง<button>ส่ง</button></form></body></html>',
  })
  row('O17', 'รายงานผลการสำรวจความพึงพอใจการให้บริการ', link(form))
  s.is('missing', 'O17', [], 'a questionnaire')
  s.page(
    '/eservice.php',
    FRAME(
      'ยื่นคำร้องออนไลน์ (e-Service)',
      '<form method="post" action="/eservice.php"><label>เรื่องที่ขอรับบริการ</label><select name="kind"><option>ขอถังขยะ</option><option>ซ่อมไฟฟ้าสาธารณะ</option><option>ขอน้ำอุปโภคบริโภค</option></select><input name="name" placeholder="ชื่อ-สกุล"><input name="tel" placeholder="เบอร์โทร"><button>ยื่นคำร้อง</button></form>',
    ),
  )
  row('O18', 'E-Service', link('/eservice.php'))
  s.is('present', 'O18', ['/eservice.php'])
  s.pdf('/files/ita/o19.pdf', [''], 'scan')
  row('O19', 'แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ', link('/files/ita/o19.pdf', 'แผนจัดซื้อจัดจ้าง ประจำปีงบฯ 2566'))
  s.is('present', 'O19', ['/ita66.html', '/files/ita/o19.pdf'], 'a scan whose label names item and year')
  s.page(
    '/procure.php',
    FRAME(
      'ประกาศจัดซื้อจัดจ้าง',
      [
        'ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างถนน คสล. หมู่ 7 (14 ก.ค. 2566)',
        'ประกาศราคากลาง โครงการวางท่อระบายน้ำ หมู่ 2 (2 พ.ค. 2566)',
        'ประกาศเชิญชวน ซื้ออาหารเสริม (นม) (19 ธ.ค. 2565)',
      ]
        .map((text, i) => `<p>${link(s.pdf(`/files/egp/${i}.pdf`, [text, OFFICE]), text)}</p>`)
        .join(''),
    ),
  )
  row('O20', 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', link('/procure.php'))
  s.is('present', 'O20', ['/procure.php'])
  const months = [
    'ต.ค. 65',
    'พ.ย. 65',
    'ธ.ค. 65',
    'ม.ค. 66',
    'ก.พ. 66',
    'มี.ค. 66',
    'เม.ย. 66',
    'พ.ค. 66',
    'มิ.ย. 66',
    'ก.ค. 66',
    'ส.ค. 66',
  ]
  row(
    'O21',
    'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน',
    months
      .map((month, i) =>
        link(
          s.pdf(`/files/skr/${i + 1}.pdf`, [`แบบ สขร.1 สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month}`, OFFICE]),
          month,
        ),
      )
      .join(' | '),
  )
  s.is('present', 'O21', ['/ita66.html', ...months.map((_, i) => `/files/skr/${i + 1}.pdf`)])
  row('O22', 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', link('/files/ita/o22.pdf'))
  s.is('broken', 'O22', ['/ita66.html', '/files/ita/o22.pdf'], 'dead file')
  doc('O23', 'นโยบายหรือแผนการบริหารทรัพยากรบุคคล', '1hr', [
    'แผนบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2566',
    'ด้านการสรรหา ด้านการพัฒนา',
  ])
  doc('O24', 'การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล', '1hrdo', [
    'ผลการดำเนินการตามแผนบริหารทรัพยากรบุคคล ปีงบประมาณ 2566 (1 ต.ค. 65 - 31 มี.ค. 66)',
  ])
  doc('O25', 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', '1hrcrit', [
    'หลักเกณฑ์การบรรจุ แต่งตั้ง และพัฒนาบุคลากร',
    'ประกาศ ก.อบต.จังหวัดอุดรธานี',
  ])
  doc(
    'O26',
    'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี',
    '1hrrep',
    ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2564'],
    'outdated',
  )
  doc('O27', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', '1compl', [
    'คู่มือแนวทางปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    'ขั้นตอน ระยะเวลา ผู้รับผิดชอบ',
  ])
  s.page(
    '/tujarit.php',
    FRAME(
      'แจ้งเบาะแสการทุจริต',
      '<form method="post" action="/tujarit.php"><label>ชื่อผู้ถูกร้อง</label><input name="who"><label>พฤติการณ์การทุจริต</label><textarea name="what"></textarea><button>ส่งเรื่องร้องเรียน</button></form>',
    ),
  )
  row('O28', 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', link('/tujarit.php'))
  s.is('present', 'O28', ['/tujarit.php'])
  s.page(
    '/stat-tujarit.html',
    FRAME(
      'สถิติเรื่องร้องเรียนการทุจริต ปีงบประมาณ 2566',
      '<p>ระหว่างวันที่ 1 ตุลาคม 2565 - 31 มีนาคม 2566 ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่</p>',
    ),
  )
  row('O29', 'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', link('/stat-tujarit.html'))
  s.is('present', 'O29', ['/stat-tujarit.html'])
  doc('O30', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', '1part', [
    'รายงานการประชุมประชาคมท้องถิ่น ระดับตำบล ประจำปี พ.ศ. 2566',
    'ประเด็น ผู้มีส่วนร่วม ผลจากการมีส่วนร่วม',
  ])
  const gift = s.pdfElsewhere('/file/d/1nogift/view', [
    'ประกาศเจตนารมณ์ งดรับ งดให้ ของขวัญของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ (No Gift Policy) ประจำปีงบประมาณ พ.ศ. 2566',
    OFFICE,
  ])
  row('O31', 'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่', link(gift))
  s.is('present', 'O31', ['/ita66.html'])
  s.page(
    '/nogift-act.html',
    FRAME(
      'กิจกรรมปลุกจิตสำนึก No Gift Policy',
      '<p>วันที่ 14 กุมภาพันธ์ 2566 นายก อบต. นำพนักงานร่วมกิจกรรมสร้างวัฒนธรรม No Gift Policy ณ ห้องประชุม อบต.โคกสะอาด มีผู้เข้าร่วม 42 คน</p><img src="/img/g1.jpg" alt="">',
    ),
  )
  row('O32', 'การสร้างวัฒนธรรม No Gift Policy', link('/nogift-act.html'))
  s.is('present', 'O32', ['/nogift-act.html'])
  row('O33', 'รายงานผลตามนโยบาย No Gift Policy', link(gift))
  s.is('missing', 'O33', [], 'leads to the declaration instead')
  doc('O34', 'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี', '1risk', [
    'การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2566',
    'ตารางระดับความเสี่ยง',
  ])
  doc('O35', 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ', '1riskdo', [
    'รายงานการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ปีงบประมาณ 2566',
  ])
  doc('O36', 'แผนปฏิบัติการป้องกันการทุจริต', '1acplan', ['แผนปฏิบัติการป้องกันการทุจริต 5 ปี (พ.ศ. 2566 - 2570)'])
  row('O37', 'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน', 'อยู่ระหว่างจัดทำ')
  s.is('missing', 'O37', [], 'a row without a link')
  doc('O38', 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', '1acrep', [
    'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2565',
  ])
  doc('O39', 'ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ', '1ethics', ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'ราชกิจจานุเบกษา'])
  s.page('/o40.html', FRAME('การขับเคลื่อนจริยธรรม', '<p>ยังไม่มีข้อมูล</p>'))
  row('O40', 'การขับเคลื่อนจริยธรรม', link('/o40.html'))
  s.is('empty', 'O40', ['/o40.html'])
  doc(
    'O41',
    'การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ',
    '1ethass',
    ['รายงานการประเมินจริยธรรมของพนักงานส่วนตำบล ปีงบประมาณ พ.ศ. 2565'],
    'outdated',
  )
  doc('O42', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', '1meas', [
    'การวิเคราะห์ผลการประเมิน ITA ปี 2565 และมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี พ.ศ. 2566',
  ])
  doc('O43', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', '1measdo', [
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ 2566',
  ])

  s.page(
    '/ita66.html',
    FRAME(
      'การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. 2566',
      `<table border="1"><tr><th>ข้อ</th><th>ข้อมูล</th><th>URL</th></tr>${rows.join('\n')}</table>`,
    ),
  )
  const home = FRAME(
    'ยินดีต้อนรับ',
    `<h4>ข่าวเด่น</h4>${news
      .slice(0, 2)
      .map(([day, text], i) => `<p>${day} <a href="/news.php?id=${i}">${text}</a></p>`)
      .join('')}<p><a href="/ita66.html"><img src="/img/ita.png" alt="ITA 2566"></a></p>`,
  )
  s.page('/', home)
  s.page('/index.php', home)
  return s.site()
}
