import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import type { Entry } from './tab-menus-markup.ts'
import {
  CHARTS,
  HOME,
  LIST,
  MONTHS,
  OFFICE,
  STORIES,
  detail,
  entryList,
  framed,
  people,
  social,
} from './tab-menus-markup.ts'
import { papersOf } from './papers.ts'

const paper = papersOf(OFFICE)

/** A vendor's numbered menus: a tab of groups, lists of entries, a page for each entry with its files. */
export function tabMenus(): SampleSite {
  const site = draftSite({
    id: 'c-tab-menus',
    build: 'vendor-numbered-menus',
    catalogue: 'oit-2564',
    fiscalYear: 2564,
    services: ['m.me', 'www.facebook.com'],
  })
  const page = (path: string, title: string, body: string) => site.page(path, framed(title, body))
  const menu = (id: number, title: string, body: string) => {
    page(`${LIST}/index/menu/${id}`, title, body)
    return `${LIST}/index/menu/${id}`
  }
  let files = 300
  /** An entry of a list: its own page, with a file that is named by a number. */
  const entry = (id: number, title: string, date: string, lines: readonly string[] | undefined): Entry => {
    files += 1
    const file = `/public/list_upload/backend/list_${id}/default_multifile_${files}_1.pdf`
    if (lines) site.pdf(file, lines)
    const path = `${LIST}/detail/id/${id}/menu/1196`
    page(path, title, detail(title, date, file))
    return [title, path, date, file]
  }
  const category = (id: number, title: string, entries: readonly Entry[]) => {
    const path = `${LIST}/datacategory/catid/${id}/menu/1196/`
    page(path, title, entries.length === 0 ? '<div class="nodata">ไม่พบข้อมูล</div>' : entryList(entries))
    return path
  }
  const seen = (list: string, ...entries: readonly Entry[]) => [
    list,
    ...entries.flatMap(([, path, , file]) => (file ? [path, file] : [path])),
  ]

  site.page('/', framed('', HOME))
  site.page('/public', framed('', HOME))
  const old: readonly Entry[] = STORIES.map(([id, title, date, text]) => {
    const path = `${LIST}/detail/id/${id}/menu/1619`
    page(path, title, `<div class="detail-text">${text}</div><div class="post-date">ประกาศเมื่อ ${date} เปิดดู 311</div>`)
    return [title, path, date]
  })
  const newsList = menu(1619, 'ข่าวประชาสัมพันธ์', entryList(old))
  site.is('outdated', 'O7', ['/', '/public', ...seen(newsList, ...old)], 'the youngest news is of September 2562')
  site.routeElsewhere('/tamafueang', social('อบต.ท่ามะเฟือง เริ่มการสนทนา'), 'm.me')
  site.routeElsewhere('/tamafueangsao', social('อบต.ท่ามะเฟือง 3,870 คนติดตาม'), 'www.facebook.com')
  site.is('present', 'O9', ['/', '/public', 'https://www.facebook.com/tamafueangsao'])

  menu(
    1142,
    'ประวัติและข้อมูลสภาพทั่วไป',
    '<p>ตำบลท่ามะเฟืองตั้งอยู่ริมแม่น้ำ มีพื้นที่ 48 ตารางกิโลเมตร ประชากร 4,902 คน ส่วนใหญ่ประกอบอาชีพทำนาและทำสวน</p>',
  )
  menu(1171, 'ผลิตภัณฑ์ชุมชน/ภูมิปัญญาท้องถิ่น', '<p>มะเฟืองแช่อิ่ม เสื่อกก ผ้าทอมือ</p>')
  menu(1168, 'วิสัยทัศน์และพันธกิจ', '<p>ท่ามะเฟืองน่าอยู่ การศึกษาก้าวหน้า ประชามีสุข</p>')
  const chart = menu(
    1144,
    'โครงสร้างส่วนราชการ',
    '<img src="/public/fileupload/org.jpg" class="img-fluid" alt="แผนภูมิโครงสร้าง"><p>ฝ่ายนิติบัญญัติ (สภา อบต.) ฝ่ายบริหาร (นายก อบต.) และฝ่ายประจำ ประกอบด้วย สำนักปลัด กองคลัง กองช่าง กองการศึกษา ศาสนาและวัฒนธรรม</p>',
  )
  site.is('present', 'O1', [chart])
  const powers = menu(
    1224,
    'องค์การบริหารส่วนตำบล',
    '<p>ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 มาตรา 66 องค์การบริหารส่วนตำบลมีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม</p><p>มาตรา 67 มีหน้าที่ต้องทำ จัดให้มีและบำรุงรักษาทางน้ำและทางบก รักษาความสะอาด ป้องกันโรค และบรรเทาสาธารณภัย มาตรา 68 อาจจัดทำกิจการ ให้มีน้ำเพื่อการอุปโภค บริโภค และการเกษตร</p>',
  )
  menu(1147, 'สำนักงานปลัด', '<p>มีหน้าที่เกี่ยวกับงานสารบรรณ งานนโยบายและแผน งานกฎหมายและคดี</p>')
  menu(1149, 'กองคลัง', '<p>มีหน้าที่เกี่ยวกับการเงิน การบัญชี การจัดเก็บรายได้ และพัสดุ</p>')
  site.is('present', 'O3', [powers], 'the group of the menu is named อำนาจหน้าที่, the page below it states them')
  for (const [id, title, posts] of CHARTS)
    page(`/public/person/data/chart/structure_id/${id}/menu/${1163 + id}`, title, people(posts))
  site.is(
    'present',
    'O2',
    CHARTS.map(([id]) => `/public/person/data/chart/structure_id/${id}/menu/${1163 + id}`),
  )
  const contact = menu(
    1623,
    'ติดต่อ/แผนที่',
    '<p>ที่ทำการองค์การบริหารส่วนตำบลท่ามะเฟือง เลขที่ 12 หมู่ 6 ตำบลท่ามะเฟือง อำเภอริมน้ำ 78990</p><p>โทรศัพท์ 0-3699-0011 โทรสาร 0-3699-0012 อีเมล saraban@tamafueang.example</p><iframe src="https://www.google.com/maps/embed?pb=2"></iframe><p><a href="https://m.me/tamafueang" target="_blank">พูดคุยกับเจ้าหน้าที่ (Messenger)</a></p>',
  )
  site.is('present', 'O5', [contact])
  site.is('present', 'O8', [contact, '/', '/public', 'https://m.me/tamafueang'], 'a chat with the office, two-way')
  const acts = [
    entry(
      401,
      'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540',
      '2 ก.พ. 2561',
      paper.words('พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540', 'มาตรา 7 มาตรา 9'),
    ),
    entry(
      402,
      'ระเบียบกระทรวงมหาดไทยว่าด้วยการรับเงิน การเบิกจ่ายเงิน',
      '2 ก.พ. 2561',
      paper.words('ระเบียบกระทรวงมหาดไทยว่าด้วยการรับเงิน การเบิกจ่ายเงิน การฝากเงิน', 'ข้อ 1 ระเบียบนี้เรียกว่า'),
    ),
  ]
  site.is('present', 'O6', seen(category(20, 'กฎหมายและระเบียบท้องถิ่น', acts), ...acts))

  const action = entry(
    501,
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ.2564',
    '14 ต.ค. 2563',
    paper.plan('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2564', 2564),
  )
  site.is(
    'present',
    'O10',
    seen(
      category(1, 'แผนการดำเนินงานและการใช้จ่ายงบประมาณประจำปี', [
        action,
        entry(
          502,
          'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ.2563',
          '21 ต.ค. 2562',
          paper.plan('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563', 2563),
        ),
      ]),
      action,
    ),
  )
  const local = entry(
    503,
    'แผนพัฒนาท้องถิ่น (พ.ศ.2561-2565) แก้ไขเพิ่มเติม ครั้งที่ 2',
    '3 มิ.ย. 2563',
    paper.plan('แผนพัฒนาท้องถิ่น (พ.ศ. 2561-2565) ยุทธศาสตร์ เป้าประสงค์ ตัวชี้วัด', 2564),
  )
  site.is('present', 'O4', seen(category(2, 'แผนพัฒนาท้องถิ่น 4 ปี', [local]), local))
  const half = entry(
    511,
    'รายงานความก้าวหน้าการดำเนินงาน ครึ่งปีแรก 2564',
    '9 เม.ย. 2564',
    paper.halfYear('รายงานความก้าวหน้าการดำเนินงานตามแผน ครึ่งปีแรก ปีงบประมาณ 2564', 2564),
  )
  const year = entry(
    512,
    'สรุปผลงานในรอบปีงบประมาณ 2563',
    '28 ต.ค. 2563',
    paper.results('รายงานผลการดำเนินงานประจำปีงบประมาณ 2563', 2563),
  )
  const work = category(3, 'ติดตามการดำเนินงาน', [half, year])
  site.is('present', 'O11', seen(work, half))
  site.is('present', 'O12', seen(work, year))
  site.is('empty', 'O13', [category(4, 'คู่มือการทำงานของเจ้าหน้าที่', [])], 'a list of its own without entries')
  const guides = [
    entry(
      521,
      'คู่มือสำหรับประชาชน การขออนุญาตก่อสร้างอาคาร',
      '5 ส.ค. 2562',
      paper.steps('คู่มือสำหรับประชาชน การขออนุญาตก่อสร้างอาคาร'),
    ),
    entry(522, 'คู่มือสำหรับประชาชน การจดทะเบียนพาณิชย์', '5 ส.ค. 2562', paper.steps('คู่มือสำหรับประชาชน การจดทะเบียนพาณิชย์')),
  ]
  site.is('present', 'O14', seen(category(5, 'คู่มือสำหรับประชาชน', guides), ...guides))
  const visits = entry(
    523,
    'สถิติผู้มาติดต่อราชการ ปีงบประมาณ 2563',
    '1 ต.ค. 2563',
    paper.words('สถิติผู้มาติดต่อราชการ ปีงบประมาณ 2563', 'งานชำระภาษี 1,204 ราย งานขออนุญาตก่อสร้าง 37 ราย'),
  )
  site.is('outdated', 'O15', seen(category(6, 'สถิติการให้บริการ', [visits]), visits), 'of 2563 alone')
  const liked = entry(
    524,
    'ผลสำรวจความพึงพอใจของผู้รับบริการ ปี 2563',
    '12 ต.ค. 2563',
    paper.results('รายงานผลการสำรวจความพึงพอใจของผู้รับบริการ ประจำปีงบประมาณ 2563', 2563),
  )
  site.is('present', 'O16', seen(category(7, 'ความพึงพอใจ', [liked]), liked))
  category(8, 'บริการออนไลน์', [
    entry(
      525,
      'ดาวน์โหลดแบบคำขอใช้น้ำประปา',
      '1 ก.ค. 2562',
      paper.words('แบบคำขอใช้น้ำประปา', 'เขียนที่ ......... วันที่ .........'),
    ),
    entry(526, 'ดาวน์โหลดแบบคำร้องทั่วไป', '1 ก.ค. 2562', paper.words('แบบคำร้องทั่วไป', 'เขียนที่ ......... วันที่ .........')),
  ])
  site.is('missing', 'O17', [], 'forms to download and bring to the office')

  const spend = entry(
    531,
    'แผนการใช้จ่ายเงินรายไตรมาส ปี 2564',
    '5 ต.ค. 2563',
    paper.money('แผนการใช้จ่ายเงิน ประจำปีงบประมาณ 2564', 2564),
  )
  const spend6 = entry(
    532,
    'รายงานการใช้จ่ายงบประมาณ 6 เดือนแรก ปี 2564',
    '7 เม.ย. 2564',
    paper.halfYear('รายงานการกำกับติดตามการใช้จ่ายงบประมาณ 6 เดือนแรก ปีงบประมาณ 2564', 2564),
  )
  const spent = entry(
    533,
    'รายงานผลการใช้จ่ายงบประมาณ ปีงบประมาณ 2563',
    '30 ต.ค. 2563',
    paper.results('รายงานผลการใช้จ่ายงบประมาณประจำปี 2563', 2563),
  )
  const money = category(9, 'การเงินการคลัง', [spend, spend6, spent])
  site.is('present', 'O18', seen(money, spend))
  site.is('present', 'O19', seen(money, spend6))
  site.is('present', 'O20', seen(money, spent))
  const buy = entry(541, 'แผนจัดซื้อจัดจ้าง ปีงบประมาณ 2564', '11 พ.ย. 2563', undefined)
  site.route(buy[3] ?? '', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Error</title></head><body><h1>ไม่พบไฟล์ที่ท่านเรียก</h1></body></html>',
  })
  site.is('broken', 'O21', seen(category(10, 'แผนจัดซื้อจัดจ้าง', [buy]), buy), 'HTML in the place of the file')
  const bids = [
    entry(
      542,
      'ประกาศผู้ชนะการเสนอราคา จ้างเหมาบริการรถขยะ',
      '18 ก.พ. 2564',
      paper.words('ประกาศผู้ชนะการเสนอราคา จ้างเหมาบริการรถขยะ', 'ประกาศ ณ วันที่ 18 กุมภาพันธ์ 2564'),
    ),
    entry(
      543,
      'ประกาศเชิญชวนประกวดราคาอิเล็กทรอนิกส์ ก่อสร้างถนน คสล. หมู่ 7',
      '2 มี.ค. 2564',
      paper.words('ประกาศเชิญชวน ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 7', 'ราคากลาง 1,240,000 บาท ประกาศ ณ วันที่ 2 มีนาคม 2564'),
    ),
  ]
  site.is('present', 'O22', seen(category(11, 'ประกาศจัดซื้อจัดจ้าง', bids), ...bids))
  const monthly = MONTHS.map((month, i) =>
    entry(
      550 + i,
      `สรุปผลการจัดซื้อจัดจ้าง เดือน ${month}`,
      `${5 + i} ${i < 2 ? 'พ.ย. 2563' : 'เม.ย. 2564'}`,
      paper.purchases(`สรุปผลการดำเนินการจัดซื้อจัดจ้าง เดือน ${month}`, month),
    ),
  )
  site.is('present', 'O23', seen(category(12, 'สรุปผลการจัดซื้อจัดจ้างรายเดือน', monthly), ...monthly))
  const bought = entry(
    560,
    'รายงานผลการจัดซื้อจัดจ้าง ประจำปี 2563',
    '20 ต.ค. 2563',
    paper.results('รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ 2563', 2563),
  )
  site.is('present', 'O24', seen(category(13, 'ผลจัดซื้อประจำปี', [bought]), bought))
  const hr = entry(
    571,
    'นโยบายบริหารทรัพยากรบุคคล ปีงบประมาณ 2564',
    '1 ต.ค. 2563',
    paper.plan('นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ 2564', 2564),
  )
  const rule = entry(
    572,
    'ประกาศ ก.อบต. หลักเกณฑ์เกี่ยวกับการบริหารงานบุคคล',
    '1 ต.ค. 2561',
    paper.rules('หลักเกณฑ์และเงื่อนไขเกี่ยวกับการบริหารงานบุคคล การสรรหา บรรจุแต่งตั้ง พัฒนา ประเมินผล', 'การบริหารงานบุคคล'),
  )
  const hrDone = entry(
    573,
    'ผลการบริหารและพัฒนาบุคลากร ปี 2563',
    '30 ก.ย. 2563',
    paper.results('รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2563', 2563),
  )
  const staff = category(14, 'บริหารทรัพยากรบุคคล', [hr, rule, hrDone])
  site.is('present', 'O25', seen(staff, hr))
  site.is('missing', 'O26', [], 'the policy of the year, nothing on how it is carried out')
  site.is('present', 'O27', seen(staff, rule))
  site.is('present', 'O28', seen(staff, hrDone))

  const guide = entry(
    581,
    'คู่มือการรับเรื่องร้องเรียนการทุจริต',
    '11 มี.ค. 2562',
    paper.steps('คู่มือการปฏิบัติงานเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'),
  )
  const control = entry(
    582,
    'รายงานการควบคุมภายใน ปี 2563',
    '15 ธ.ค. 2563',
    paper.results('รายงานการประเมินผลการควบคุมภายใน ปี 2563', 2563),
  )
  const four = entry(
    583,
    'แผนปฏิบัติการป้องกันการทุจริต (2561-2564)',
    '30 เม.ย. 2561',
    paper.plan('แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2561-2564)', 2564),
  )
  const anti6 = entry(
    584,
    'ติดตามแผนป้องกันการทุจริต รอบ 6 เดือน ปี 64',
    '5 เม.ย. 2564',
    paper.halfYear('รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน ปี 2564', 2564),
  )
  const anti62 = entry(
    585,
    'รายงานผลการดำเนินการป้องกันการทุจริต ปี 2562',
    '10 ต.ค. 2562',
    paper.results('รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี 2562', 2562),
  )
  const measures = entry(
    586,
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2564',
    '19 ม.ค. 2564',
    paper.words(
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี 2564',
      'การวิเคราะห์ผลการประเมิน ITA ปี 2563 จุดอ่อน แนวทาง ผู้รับผิดชอบ การติดตามผล',
    ),
  )
  const measured = entry(
    587,
    'ผลการปฏิบัติตามมาตรการส่งเสริมความโปร่งใส ปี 2564',
    '8 ก.ค. 2564',
    paper.results('รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2564', 2564),
  )
  const good = category(15, 'ส่งเสริมความโปร่งใส', [guide, control, four, anti6, anti62, measures, measured])
  site.is('present', 'O29', seen(good, guide))
  site.is('missing', 'O37', [], 'internal control is another matter')
  site.is('present', 'O39', seen(good, four))
  site.is('present', 'O40', seen(good, anti6))
  site.is('outdated', 'O41', seen(good, anti62), 'of 2562, that of 2563 is asked for')
  site.is('present', 'O42', seen(good, measures))
  site.is('present', 'O43', seen(good, measured))
  page(
    '/public/fraudcomplaint/data/index/menu/1630',
    'ร้องเรียนการทุจริต',
    '<form method="post"><label>เรื่องที่ร้องเรียนการทุจริตหรือประพฤติมิชอบของเจ้าหน้าที่</label><input name="topic"><textarea name="detail"></textarea><p>ผู้แจ้งไม่จำเป็นต้องเปิดเผยชื่อ</p><button>ส่งเรื่อง</button></form>',
  )
  site.is('present', 'O30', ['/public/fraudcomplaint/data/index/menu/1630'])
  const counted = menu(
    1631,
    'สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ 2564',
    '<table class="table"><tr><th>เดือน</th><th>จำนวนเรื่อง</th><th>แล้วเสร็จ</th><th>อยู่ระหว่างดำเนินการ</th></tr><tr><td>ต.ค. 63 - ธ.ค. 63</td><td>1</td><td>1</td><td>0</td></tr><tr><td>ม.ค. 64 - มี.ค. 64</td><td>0</td><td>0</td><td>0</td></tr></table>',
  )
  site.is('present', 'O31', [counted])
  page(
    '/public/hearing/data/index/menu/1632',
    'แสดงความคิดเห็นต่อการดำเนินงาน',
    '<form method="post"><label>ความคิดเห็นของท่าน</label><textarea name="opinion"></textarea><button>บันทึก</button></form>',
  )
  site.is('present', 'O32', ['/public/hearing/data/index/menu/1632'])
  const joined = menu(
    1633,
    'เปิดเวทีรับฟังปัญหา ปีงบประมาณ 2564',
    '<p>เมื่อวันที่ 16 กุมภาพันธ์ 2564 อบต. เปิดโอกาสให้ตัวแทนประชาคม 64 คน มีส่วนร่วมทบทวนแผนพัฒนา ประเด็นที่หารือ ถนนและน้ำ ผลคือเสนอโครงการเพิ่มเติม 12 โครงการ นำไปบรรจุในแผนแล้ว</p>',
  )
  site.is('present', 'O33', [joined])
  const will = menu(
    1568,
    'เจตจำนงสุจริตของผู้บริหาร',
    '<p>ข้าพเจ้า นายกองค์การบริหารส่วนตำบลท่ามะเฟือง ขอประกาศเจตจำนงว่าจะบริหารงานด้วยความซื่อสัตย์สุจริต ประกาศ ณ วันที่ 10 มกราคม พ.ศ. 2562</p>',
  )
  site.is('outdated', 'O34', [will], 'declared in January 2562')
  const led = menu(
    1634,
    'ผู้บริหารร่วมประกาศต่อต้านทุจริต 2564',
    '<p>วันที่ 11 มกราคม 2564 นายก อบต. และคณะผู้บริหารเป็นผู้นำพนักงานทุกคนร่วมกิจกรรมปรับปรุงการทำงานให้โปร่งใส</p>',
  )
  site.is('present', 'O35', [led])
  site.page(
    '/public/risk/app/index/menu/1635',
    '<!doctype html><html><head><title>ระบบสารสนเทศ</title><script src="/public/risk/static/app.bundle.js" defer></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div></body></html>',
  )
  site.is('unverified', 'O36', ['/public/risk/app/index/menu/1635'], 'painted by a script')
  site.page(
    '/public/list/data/index/menu/1636',
    '<html><head><title>Database Error</title></head><body><div id="container"><h1>A Database Error Occurred</h1><p>Error Number: 1054</p><p>Unknown column</p></div></body></html>',
  )
  site.is('broken', 'O38', ['/public/list/data/index/menu/1636'], 'an error of the database, served as 200')
  return site.site()
}
