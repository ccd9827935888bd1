import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลท่าสะเดาทอง'

/** A vendor's site with `/Pages/slug` addresses and a numbered accordion per assessed year. */
export function numberedAccordion(): SampleSite {
  const d = draftSite({ id: 'a-numbered-accordion', build: 'held-out', catalogue: 'oit-2566', fiscalYear: 2566 })
  const page = (path: string, title: string, body: string) => d.page(path, framed(title, body))

  page(
    '/',
    'หน้าหลัก',
    `<div class="slide"><img src="/docs/banner1.jpg"><img src="/docs/banner2.jpg"></div>
<div class="box-news"><h3>ข่าวประชาสัมพันธ์</h3>${news(3)}<a href="/Pages/news">ดูทั้งหมด</a></div>
<div class="box-egp"><h3>ข่าวจัดซื้อจัดจ้าง e-GP</h3><ul><li><a href="https://process3.gprocurement.go.th/egp2procmainWeb/jsp/procsearch.sch?id=66027">ซื้อวัสดุสำนักงาน จำนวน 12 รายการ</a> 14 ก.พ. 2566</li></ul><a href="/Pages/egp">ทั้งหมด</a></div>
<div class="box-dla"><h3>หนังสือราชการ สถ.</h3><ul><li><a href="https://www.dla.go.th/servlet/DocumentServlet?docId=1">การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปี พ.ศ. 2569</a></li><li>แนวทางการจัดทำแผนพัฒนาท้องถิ่น (พ.ศ. 2571-2575)</li></ul></div>
<div class="box-otop"><h3>สินค้า OTOP</h3><p>เสื่อกกลายดอกสะเดา กลุ่มแม่บ้านหมู่ 4</p></div>`,
  )

  page(
    '/Pages/history',
    'ประวัติความเป็นมา',
    '<p>ตำบลท่าสะเดาทองตั้งชื่อตามท่าน้ำที่มีต้นสะเดาใหญ่ ยกฐานะเป็นองค์การบริหารส่วนตำบลเมื่อ พ.ศ. 2539</p>',
  )
  page('/Pages/gci', 'ข้อมูลสภาพทั่วไป', '<p>มีพื้นที่ 41 ตารางกิโลเมตร 9 หมู่บ้าน ประชากร 4,812 คน อาชีพหลักทำนาและเลี้ยงโค</p>')
  page('/Pages/travel', 'สถานที่ท่องเที่ยว', '<p>หาดสะเดาทอง ริมแม่น้ำ เปิดทุกวัน</p>')
  page(
    '/Pages/structure',
    'แผนผังโครงสร้างรวม',
    `<img src="/docs/img/st66.png" alt="แผนผังโครงสร้าง"><ul><li>สภาองค์การบริหารส่วนตำบล</li><li>นายกองค์การบริหารส่วนตำบล<ul><li>รองนายก (2)</li><li>เลขานุการนายก</li></ul></li><li>ปลัดองค์การบริหารส่วนตำบล<ul><li>สำนักปลัด</li><li>กองคลัง</li><li>กองช่าง</li><li>กองการศึกษา ศาสนาและวัฒนธรรม</li><li>หน่วยตรวจสอบภายใน</li></ul></li></ul>`,
  )
  d.is('present', 'O1', ['/Pages/structure'])
  page(
    '/Pages/p_executives',
    'คณะผู้บริหาร',
    people([
      'นายสมชัย ดอนสะเดา|นายกองค์การบริหารส่วนตำบล|081-000-1101',
      'นายบุญมา ศรีท่า|รองนายก อบต.|081-000-1102',
      'นางพรทิพย์ ใจงาม|รองนายก อบต.|081-000-1103',
      'นายวิชิต พลท่า|เลขานุการนายก อบต.|081-000-1104',
    ]),
  )
  page(
    '/Pages/p_council',
    'สมาชิกสภาตำบล',
    people([
      'นายประสาท แก้วดี|ประธานสภา อบต.|081-000-1105',
      'นางบัวลอย สีทอง|รองประธานสภา อบต.|081-000-1106',
      'นายคำพอง มาดี|สมาชิกสภา หมู่ที่ 3|081-000-1107',
    ]),
  )
  page(
    '/Pages/p_unit_leaders',
    'หัวหน้าส่วนราชการ',
    people([
      'นางสาวอรุณี วงศ์ท่า|ปลัด อบต.|081-000-1108',
      '-ว่าง-|รองปลัด อบต.|-',
      'นางเพ็ญศรี ดีงาม|ผู้อำนวยการกองคลัง|081-000-1109',
      'นายธวัช ช่างทอง|ผู้อำนวยการกองช่าง|081-000-1110',
    ]),
  )
  d.is('present', 'O2', ['/Pages/p_executives', '/Pages/p_council', '/Pages/p_unit_leaders'], 'over three pages')
  page(
    '/Pages/mission',
    'ภารกิจและความรับผิดชอบ',
    '<p>องค์การบริหารส่วนตำบลมีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม (มาตรา 66) และภายใต้บังคับแห่งกฎหมาย มีหน้าที่ต้องทำในเขต (มาตรา 67) ได้แก่ จัดให้มีและบำรุงรักษาทางน้ำและทางบก รักษาความสะอาด ป้องกันโรค และอาจจัดทำกิจการตามมาตรา 68 เช่น ให้มีน้ำเพื่อการอุปโภค บำรุงและส่งเสริมการประกอบอาชีพของราษฎร</p>',
  )
  d.is('present', 'O3', ['/Pages/mission'], 'the duties by law stand in the text of the page')
  page(
    '/Pages/contact',
    'ติดต่อ อบต.',
    '<p>เลขที่ 99 หมู่ที่ 2 ตำบลท่าสะเดาทอง โทรศัพท์ 0-4400-0123 โทรสาร 0-4400-0124 อีเมล saraban@thasadaothong.go.th</p><iframe src="https://www.google.com/maps/embed?pb=thasadao"></iframe>',
  )
  d.is('present', 'O5', ['/Pages/contact'])
  d.pdf('/docs/file/prb2537.pdf', ['พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537', 'มาตรา 1 พระราชบัญญัตินี้เรียกว่า'])
  d.pdf('/docs/file/prbinfo.pdf', ['พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540', 'มาตรา 7 หน่วยงานของรัฐต้องส่งข้อมูลข่าวสาร'])
  page(
    '/Pages/pbsv_law',
    'พรบ./พรก ที่ใช้การปฏิบัติงาน',
    '<ul><li><a href="/docs/file/prb2537.pdf">พ.ร.บ.สภาตำบลและ อบต. พ.ศ. 2537</a></li><li><a href="/docs/file/prbinfo.pdf">พ.ร.บ.ข้อมูลข่าวสารของราชการ 2540</a></li><li><a href="https://www.krisdika.go.th/plan2542">พ.ร.บ.กำหนดแผนและขั้นตอนการกระจายอำนาจ 2542</a></li></ul>',
  )
  d.is('present', 'O6', ['/Pages/pbsv_law'])
  page('/Pages/news', 'ข่าวสาร / กิจกรรม', `${news(6)}<div class="paging">1 <a href="/Pages/news?page=2">2</a></div>`)
  page(
    '/Pages/news?page=2',
    'ข่าวสาร / กิจกรรม',
    '<ul><li>อบรมอาสาสมัครบริบาลท้องถิ่น (2 ธ.ค. 65)</li><li>ประชุมสภาสมัยสามัญ (18 พ.ย. 65)</li></ul><div class="paging"><a href="/Pages/news">1</a> 2</div>',
  )
  for (const [n, title] of NEWS.entries())
    page(`/Pages/news_detail/${n + 1}`, title[0], `<p class="date">${title[1]}</p><p>${title[2]}</p>`)
  d.is('present', 'O7', ['/Pages/news', '/Pages/news?page=2', '/'], 'dated within the year')
  page(
    '/Pages/q_a',
    'กระทู้ ถาม-ตอบ (Q&A)',
    '<table><tr><td>ไฟทางหน้าวัดดับแจ้งที่ไหน</td><td>ตอบแล้ว 2</td></tr><tr><td>ขอใช้น้ำประปาต้องใช้เอกสารอะไร</td><td>ตอบแล้ว 1</td></tr></table><form method="post" action="/Pages/add_q_a"><input name="q_a_msg" placeholder="ตั้งกระทู้"><textarea name="q_a_detail"></textarea><button>ส่งคำถาม</button></form>',
  )
  d.is('present', 'O8', ['/Pages/q_a'])
  d.is('present', 'O9', ['/', 'https://www.facebook.com/thasadaothong.sao'], 'an icon in the foot of every page')
  page(
    '/Pages/pdpa',
    'PDPA',
    '<h4>ประกาศ อบต.ท่าสะเดาทอง เรื่อง นโยบายการคุ้มครองข้อมูลส่วนบุคคล</h4><p>1. การเก็บรวบรวมข้อมูลส่วนบุคคลจะกระทำเท่าที่จำเป็น 2. วัตถุประสงค์ 3. สิทธิของเจ้าของข้อมูล 4. ช่องทางติดต่อเจ้าหน้าที่คุ้มครองข้อมูล</p>',
  )
  d.is('present', 'O10', ['/Pages/pdpa'], 'the label is an abbreviation, the page is the policy')
  page(
    '/Pages/e_service',
    'บริการยื่นเอกสารออนไลน์',
    '<form method="post" action="/Pages/add_esv"><select name="kind"><option>คำร้องขอถังขยะ</option><option>คำร้องขอใช้น้ำประปา</option><option>ลงทะเบียนผู้สูงอายุ</option></select><input name="fullname"><input type="file" name="doc"><button>ยื่นคำร้อง</button></form>',
  )
  d.is('present', 'O18', ['/Pages/e_service'])
  page(
    '/Pages/egp',
    'ข่าว / ประกาศจัดซื้อจัดจ้าง',
    '<ul><li><a href="/docs/file/w66-1.pdf">ประกาศผู้ชนะการเสนอราคา จ้างซ่อมถนนลูกรัง หมู่ 5 (9 ม.ค. 2566)</a></li><li><a href="/docs/file/w66-2.pdf">ประกาศผู้ชนะการเสนอราคา ซื้ออาหารเสริม (นม) โรงเรียน (3 พ.ย. 2565)</a></li></ul>',
  )
  d.pdf('/docs/file/w66-1.pdf', [
    'ประกาศองค์การบริหารส่วนตำบลท่าสะเดาทอง',
    'เรื่อง ประกาศผู้ชนะการเสนอราคา จ้างซ่อมถนนลูกรัง หมู่ที่ 5 โดยวิธีเฉพาะเจาะจง',
    'ประกาศ ณ วันที่ 9 มกราคม พ.ศ. 2566',
  ])
  d.pdf('/docs/file/w66-2.pdf', [
    'ประกาศองค์การบริหารส่วนตำบลท่าสะเดาทอง',
    'เรื่อง ประกาศผู้ชนะการเสนอราคา ซื้ออาหารเสริม (นม) โรงเรียน',
    'ประกาศ ณ วันที่ 3 พฤศจิกายน พ.ศ. 2565',
  ])
  d.is('present', 'O20', ['/Pages/egp', '/docs/file/w66-1.pdf', '/docs/file/w66-2.pdf'])
  const months = [
    'ตุลาคม 2565',
    'พฤศจิกายน 2565',
    'ธันวาคม 2565',
    'มกราคม 2566',
    'กุมภาพันธ์ 2566',
    'มีนาคม 2566',
    'เมษายน 2566',
  ]
  const monthly = months.map((month, n) =>
    d.pdf(`/docs/file/sk1_${n + 1}.pdf`, [
      `สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ${month}`,
      'แบบ สขร.1',
      'ลำดับ งานที่จัดซื้อจัดจ้าง วงเงิน ราคากลาง วิธี ผู้เสนอราคา ผู้ได้รับคัดเลือก เหตุผล เลขที่สัญญา',
    ]),
  )
  page(
    '/Pages/sum_buy',
    'สขร.1',
    `<ul>${months.map((month, n) => `<li>${month} <a href="/docs/file/sk1_${n + 1}.pdf">ดาวน์โหลด</a></li>`).join('')}</ul>`,
  )
  d.is('present', 'O21', ['/Pages/sum_buy', ...monthly])
  page(
    '/Pages/adding_corruption',
    'แจ้งเรื่องทุจริตหน่วยงานภาครัฐ',
    '<p>ข้อมูลของผู้แจ้งเบาะแสจะถูกเก็บเป็นความลับ</p><form method="post" action="/Pages/add_corruption"><input name="topic" placeholder="เรื่องที่แจ้ง"><textarea name="detail"></textarea><input type="file" name="img"><button>ส่งเรื่อง</button></form>',
  )
  d.is('present', 'O28', ['/Pages/adding_corruption'])
  page(
    '/Pages/adding_complain',
    'แจ้งเรื่องร้องเรียนทั่วไป',
    '<form method="post" action="/Pages/add_complain"><select name="t"><option>ไฟฟ้า</option><option>ถนน</option></select><textarea name="detail"></textarea><button>ส่ง</button></form>',
  )
  page(
    '/Pages/questionnaire',
    'แบบสอบถามความพึงพอใจ',
    '<p>ร่วมตอบแบบสอบถามความพึงพอใจการให้บริการ ประจำปี 2566</p><form method="post" action="/Pages/add_qn"><input type="radio" name="a" value="5">มากที่สุด<input type="radio" name="a" value="4">มาก<button>ส่งแบบสอบถาม</button></form>',
  )
  d.is('missing', 'O17', [], 'a questionnaire alone')
  page(
    '/Pages/manual_public',
    'คู่มือสำหรับประชาชน',
    '<ul><li><a href="/docs/file/kp1.pdf">การรับชำระภาษีป้าย</a></li><li><a href="/docs/file/kp2.pdf">การขออนุญาตก่อสร้างอาคาร</a></li></ul>',
  )
  d.pdf('/docs/file/kp1.pdf', [
    'คู่มือสำหรับประชาชน: การรับชำระภาษีป้าย',
    'หลักเกณฑ์ วิธีการ ขั้นตอน ระยะเวลา 5 นาที ค่าธรรมเนียม ไม่มี',
    'เอกสารที่ใช้ บัตรประจำตัวประชาชน',
  ])
  d.pdf('/docs/file/kp2.pdf', [
    'คู่มือสำหรับประชาชน: การขออนุญาตก่อสร้างอาคาร',
    'ขั้นตอน ระยะเวลาให้บริการ 45 วัน ค่าธรรมเนียมตามกฎกระทรวง',
  ])
  d.is('present', 'O15', ['/Pages/manual_public', '/docs/file/kp1.pdf', '/docs/file/kp2.pdf'])
  page('/Pages/hr_do', 'การดำเนินการบริหารทรัพยากรบุคคล', '<div class="text-center">ไม่พบข้อมูล</div>')
  d.is('empty', 'O24', ['/Pages/hr_do'])
  page(
    '/Pages/hr_rule',
    'หลักเกณฑ์การบริหารและพัฒนา',
    '<a href="/docs/file/hr_rule.pdf"><img src="/docs/pdf.png"> เอกสารเพิ่มเติม</a>',
  )
  d.pdf('/docs/file/hr_rule.pdf', [
    'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล',
    '1. การสรรหาและคัดเลือก 2. การบรรจุและแต่งตั้ง 3. การพัฒนา 4. การประเมินผลการปฏิบัติงาน 5. การให้คุณให้โทษและสร้างขวัญกำลังใจ',
  ])
  d.is('present', 'O25', ['/Pages/hr_rule', '/docs/file/hr_rule.pdf'], 'the label is cut short')

  page(
    '/Pages/ita_all',
    'การประเมินคุณธรรมและความโปร่งใส (ITA)',
    '<ul><li><a href="/Pages/ita_detail/7">ปี 2566</a></li><li><a href="/Pages/ita_detail/6">ปี 2565</a></li></ul>',
  )
  const rows: string[] = []
  const row = (label: string, links: string) =>
    rows.push(
      `<div class="accordion-item"><h2 class="accordion-header"><button type="button">${label}</button></h2><div class="accordion-collapse"><div class="accordion-body">${links}</div></div></div>`,
    )
  const file = (name: string, label: string, lines: readonly string[], looks?: 'scan' | 'glyphs') =>
    `<a href="${d.pdf(`/docs/file/${name}.pdf`, lines, looks)}">${label}</a><br>`

  row('01 โครงสร้าง', '<a href="/Pages/structure">แผนผังโครงสร้างรวม</a>')
  row(
    '04 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
    file('a_051022', 'แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)', [
      'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)',
      OFFICE,
      'ยุทธศาสตร์ที่ 1 ด้านคุณภาพชีวิต เป้าประสงค์ ตัวชี้วัด',
    ]) + file('a_051018', 'แผนพัฒนาท้องถิ่น (พ.ศ. 2561-2565)', ['แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)', OFFICE]),
  )
  d.is('present', 'O4', ['/docs/file/a_051022.pdf'])
  row(
    '011 แผนดำเนินงานและการใช้งบประมาณประจำปี',
    file('a_281022', 'แผนการดำเนินงาน ๒๕๖๖', [
      'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
      OFFICE,
      'บัญชีโครงการ/กิจกรรม งบประมาณ สถานที่ดำเนินการ ระยะเวลา ต.ค. - ก.ย.',
    ]),
  )
  d.is('present', 'O11', ['/docs/file/a_281022.pdf'])
  row(
    '012 รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน',
    file('a_120422', 'ไฟล์แนบ 1', [
      'รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน',
      'ประจำปีงบประมาณ พ.ศ. 2565 (1 ตุลาคม 2564 - 31 มีนาคม 2565)',
      OFFICE,
      'โครงการ ผลการดำเนินงาน งบประมาณที่ใช้',
    ]),
  )
  d.is(
    'outdated',
    'O12',
    ['/docs/file/a_120422.pdf'],
    'the file is of the year before, though it stands on the page of this year',
  )
  row(
    '013 รายงานผลการดำเนินงานประจำปี',
    file('a_151222', 'รายงานติดตามและประเมินผล 65', [
      'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565',
      'รายงานการติดตามและประเมินผลแผนพัฒนาท้องถิ่น',
      'ผลการใช้จ่ายงบประมาณ ปัญหาอุปสรรค ข้อเสนอแนะ',
    ]),
  )
  d.is('present', 'O13', ['/docs/file/a_151222.pdf'])
  row(
    '014 คู่มือหรือมาตรฐานการปฏิบัติงาน',
    file('km1', 'งานพัสดุ', ['คู่มือการปฏิบัติงาน งานพัสดุ กองคลัง', 'สำหรับเจ้าพนักงานพัสดุ', 'ขั้นตอนการจัดซื้อจัดจ้าง']) +
      file('km2', 'งานสารบรรณ', ['คู่มือการปฏิบัติงานสารบรรณ สำนักปลัด', 'ขั้นตอนการรับหนังสือ']),
  )
  d.is('present', 'O14', ['/docs/file/km1.pdf', '/docs/file/km2.pdf'])
  row(
    '016 ข้อมูลเชิงสถิติการให้บริการ',
    file('stat66', 'สถิติผู้มาใช้บริการ ต.ค.64-ก.ย.65', [
      'ข้อมูลเชิงสถิติการให้บริการ',
      'ระหว่างเดือนตุลาคม 2564 ถึงเดือนกันยายน 2565',
      'งานจัดเก็บภาษี 312 ราย งานเบี้ยยังชีพ 140 ราย งานขออนุญาต 17 ราย',
    ]),
  )
  d.is('outdated', 'O16', ['/docs/file/stat66.pdf'], 'the whole of 2565, nothing of 2566')
  row(
    'O19 แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ',
    file('plan_buy66', 'ประกาศเผยแพร่แผน', [
      'ประกาศองค์การบริหารส่วนตำบลท่าสะเดาทอง',
      'เรื่อง เผยแพร่แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566',
    ]),
  )
  d.is('present', 'O19', ['/docs/file/plan_buy66.pdf'])
  row(
    'O22 รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี',
    '<a href="/docs/file/a_311022_rp.pdf">รายงานผลการจัดซื้อจัดจ้าง ประจำปี 2565</a>',
  )
  d.is('broken', 'O22', ['/docs/file/a_311022_rp.pdf', '/Pages/ita_detail/7'], 'the file is gone')
  row(
    '023 นโยบายหรือแผนการบริหารทรัพยากรบุคคล',
    file('hr66', 'นโยบาย', [
      'ประกาศ เรื่อง นโยบายการบริหารทรัพยากรบุคคล',
      'ประจำปีงบประมาณ พ.ศ. 2566',
      'ด้านการสรรหา ด้านการพัฒนา โครงการ งบประมาณ ระยะเวลา',
    ]),
  )
  d.is('present', 'O23', ['/docs/file/hr66.pdf'])
  row('024 การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล', '<a href="/Pages/hr_do">คลิก</a>')
  row(
    '026 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี',
    file('hrrep64', 'รายงานผล', [
      'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล',
      'ประจำปีงบประมาณ พ.ศ. 2564',
      'ผลการวิเคราะห์ ปัญหา ข้อเสนอแนะ',
    ]),
  )
  d.is('outdated', 'O26', ['/docs/file/hrrep64.pdf'], 'asked for is 2565')
  row('O27 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', '<a href="/docs/file/rtn.pdf">คู่มือ</a>')
  d.route('/docs/file/rtn.pdf', { status: 302, headers: { location: '/User/login' }, body: '' })
  d.page(
    '/User/login',
    '<html><head><title>เข้าสู่ระบบ</title></head><body><form method="post" action="/User/check"><input name="m_username"><input type="password" name="m_password"><button>Login</button></form></body></html>',
  )
  d.is('broken', 'O27', ['/docs/file/rtn.pdf', '/Pages/ita_detail/7'], 'behind a log-in')
  row(
    'O29 ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    '<p>สถิติเรื่องร้องเรียนการทุจริต ปีงบประมาณ พ.ศ. 2566 (ต.ค. 65 - มี.ค. 66) : ไม่มีเรื่องร้องเรียน</p>',
  )
  d.is('present', 'O29', ['/Pages/ita_detail/7'], 'answered on the page itself: none')
  row(
    'O30 การเปิดโอกาสให้เกิดการมีส่วนร่วม',
    file('pracha66', 'ประชุมประชาคมทบทวนแผน', [
      'รายงานผลการมีส่วนร่วมของประชาชน ประจำปีงบประมาณ 2566',
      'ประเด็น การทบทวนแผนพัฒนาท้องถิ่น ผู้มีส่วนร่วม 86 คน ผลจากการมีส่วนร่วม การนำผลไปปรับปรุง',
    ]),
  )
  d.is('present', 'O30', ['/docs/file/pracha66.pdf'])
  row(
    'O31 ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่',
    file('nogift66', 'ประกาศเจตนารมณ์ No Gift Policy ประจำปี พ.ศ. 2566', [], 'scan'),
  )
  d.is('present', 'O31', ['/docs/file/nogift66.pdf'], 'a scan whose label names item and year')
  row('O32 การสร้างวัฒนธรรม No Gift Policy', '<a href="/Pages/news_detail/3">กิจกรรมปลุกจิตสำนึก</a>')
  d.is('present', 'O32', ['/Pages/news_detail/3'], 'an activity of 10 January 2566')
  d.is('missing', 'O33', [], 'neither a row nor a page for the report')
  row(
    'O34 การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี',
    file('risk66', 'ดาวน์โหลด', [
      'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2566',
      'เหตุการณ์ความเสี่ยง ระดับความเสี่ยง มาตรการ',
    ]),
  )
  d.is('present', 'O34', ['/docs/file/risk66.pdf'])
  row('O35 การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ', file('a_130223_1', 'ดาวน์โหลด', [], 'scan'))
  d.is('unverified', 'O35', ['/docs/file/a_130223_1.pdf'], 'a scan; neither label nor row says of which year')
  row(
    'O36 แผนปฏิบัติการป้องกันการทุจริต',
    file('anti6670', 'แผนฯ 5 ปี', [
      'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)',
      OFFICE,
      'มิติที่ 1 โครงการ งบประมาณ ปี 2566 ปี 2567',
    ]),
  )
  d.is('present', 'O36', ['/docs/file/anti6670.pdf'])
  row(
    'O37 รายงานการติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน',
    '<a href="/docs/file/anti6m66.pdf">รายงานรอบ 6 เดือน ปี 66</a>',
  )
  d.route('/docs/file/anti6m66.pdf', { headers: { 'content-type': 'application/pdf' }, body: '' })
  d.is('broken', 'O37', ['/docs/file/anti6m66.pdf', '/Pages/ita_detail/7'], '0 bytes')
  row(
    'O38 รายงานผลการดำเนินการป้องกันการทุจริตประจำปี',
    file('antiy65', '2565', [
      'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต',
      'ประจำปีงบประมาณ พ.ศ. 2565',
      'ผลการใช้จ่ายงบประมาณ ปัญหา/อุปสรรค',
    ]),
  )
  d.is('present', 'O38', ['/docs/file/antiy65.pdf'])
  row(
    'O39 ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ',
    file('ethic', 'ประมวลจริยธรรม', ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'หมวด 1 มาตรฐานทางจริยธรรม']) +
      file('ethic2', 'ประมวลจริยธรรมผู้บริหารท้องถิ่น', ['ประมวลจริยธรรมผู้บริหารท้องถิ่น']),
  )
  d.is('present', 'O39', ['/docs/file/ethic.pdf', '/docs/file/ethic2.pdf'])
  row(
    'O40 การขับเคลื่อนจริยธรรม',
    file('edrive65', 'คำสั่งแต่งตั้งทีมขับเคลื่อน', [
      'คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนเรื่องจริยธรรม ประจำปีงบประมาณ พ.ศ. 2565',
      'สั่ง ณ วันที่ 5 มกราคม พ.ศ. 2565',
    ]),
  )
  d.is('outdated', 'O40', ['/docs/file/edrive65.pdf'])
  d.is('missing', 'O41', [], 'nothing anywhere')
  row(
    'O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    file(
      'a_kw_01',
      'บันทึกข้อความ',
      ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'การวิเคราะห์ผลการประเมิน จุดอ่อน แนวทางพัฒนา ผู้รับผิดชอบ'],
      'glyphs',
    ),
  )
  d.is('unverified', 'O42', ['/docs/file/a_kw_01.pdf'], 'unreadable letters under a label that says nothing')
  row(
    'O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    file('mtdo66', 'รายงานผลการดำเนินการ 2566', [
      'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'ประจำปีงบประมาณ พ.ศ. 2566',
    ]),
  )
  d.is('present', 'O43', ['/docs/file/mtdo66.pdf'])
  page('/Pages/ita_detail/7', 'ITA ปี 2566', `<div class="accordion">${rows.join('\n')}</div>`)
  page(
    '/Pages/ita_detail/6',
    'ITA ปี 2565',
    `<div class="accordion">${[
      ['010 แผนดำเนินงานประจำปี', 'แผนการดำเนินงาน 2565', 'a_2565plan'],
      ['O36 การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี', 'ประเมินความเสี่ยง 2565', 'a_2565risk'],
    ]
      .map(
        ([label = '', text = '', name = '']) =>
          `<div class="accordion-item"><h2><button>${label}</button></h2><div>${file(name, text, [`${text} ประจำปีงบประมาณ พ.ศ. 2565`, OFFICE])}</div></div>`,
      )
      .join('')}</div>`,
  )
  page(
    '/Pages/all_web',
    'ผังเว็บไซต์',
    MENU.map(([href, label]) => `<a href="${href}" class="font-content-all-web">${label}</a><br>`).join('\n'),
  )
  return d.site()
}

const NEWS = [
  ['โครงการรณรงค์ป้องกันโรคไข้เลือดออก', '20 เม.ย. 66', 'สำนักปลัด ร่วมกับ รพ.สต. ออกพ่นหมอกควันทั้ง 9 หมู่บ้าน'],
  ['ประชาสัมพันธ์การชำระภาษีที่ดินและสิ่งปลูกสร้าง ประจำปี 2566', '1 มี.ค. 66', 'ขอเชิญผู้มีหน้าที่เสียภาษีชำระภายในเดือนเมษายน'],
  [
    'กิจกรรมสร้างวัฒนธรรมองค์กร งดรับ งดให้ของขวัญ (No Gift Policy)',
    '10 ม.ค. 66',
    'นายก อบต. นำเจ้าหน้าที่ประชุมปลุกจิตสำนึกตามนโยบาย No Gift Policy ณ ห้องประชุม มีผู้เข้าร่วม 32 คน',
  ],
  ['พิธีทำบุญปีใหม่', '4 ม.ค. 66', 'คณะผู้บริหารและพนักงานร่วมทำบุญตักบาตร'],
] as const

const MENU = [
  ['/Pages/history', 'ประวัติความเป็นมา'],
  ['/Pages/gci', 'ข้อมูลสภาพทั่วไป'],
  ['/Pages/mission', 'ภารกิจและความรับผิดชอบ'],
  ['/Pages/structure', 'แผนผังโครงสร้างรวม'],
  ['/Pages/p_executives', 'คณะผู้บริหาร'],
  ['/Pages/p_council', 'สมาชิกสภาตำบล'],
  ['/Pages/p_unit_leaders', 'หัวหน้าส่วนราชการ'],
  ['/Pages/pbsv_law', 'พรบ./พรก ที่ใช้การปฏิบัติงาน'],
  ['/Pages/manual_public', 'คู่มือสำหรับประชาชน'],
  ['/Pages/hr_rule', 'หลักเกณฑ์การบริหารและพัฒนา'],
  ['/Pages/hr_do', 'การดำเนินการบริหารทรัพยากรบุคคล'],
  ['/Pages/egp', 'ข่าว / ประกาศจัดซื้อจัดจ้าง'],
  ['/Pages/sum_buy', 'สขร.1'],
  ['/Pages/e_service', 'บริการยื่นเอกสารออนไลน์'],
  ['/Pages/adding_corruption', 'แจ้งเรื่องทุจริตหน่วยงานภาครัฐ'],
  ['/Pages/adding_complain', 'แจ้งเรื่องร้องเรียนทั่วไป'],
  ['/Pages/questionnaire', 'แบบสอบถามความพึงพอใจ'],
  ['/Pages/q_a', 'กระทู้ ถาม-ตอบ (Q&amp;A)'],
  ['/Pages/news', 'ข่าวสาร / กิจกรรม'],
  ['/Pages/travel', 'สถานที่ท่องเที่ยว'],
  ['/Pages/ita_all', 'การประเมินคุณธรรมและความโปร่งใส (ITA)'],
  ['/Pages/pdpa', 'PDPA'],
  ['/Pages/contact', 'ติดต่อ อบต.'],
  ['https://www.nacc.go.th/NACCPPWFC', 'ยกระดับเจตจำนงทางการเมืองในการต่อต้านการทุจริต'],
] as const

function news(count: number): string {
  return `<ul>${NEWS.slice(0, count)
    .map(([title, date], n) => `<li><a href="/Pages/news_detail/${n + 1}">${title}</a> <span>${date}</span></li>`)
    .join('')}</ul>`
}

function people(list: readonly string[]): string {
  return list
    .map((each) => {
      const [name = '', post = '', phone = ''] = each.split('|')
      return `<div class="card-p"><img src="/docs/img/p.jpg"><p>${name}</p><p>${post}</p><p>โทร ${phone}</p></div>`
    })
    .join('')
}

function framed(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>${OFFICE}</title></head><body>
<header><a href="/"><img src="/docs/logo.png"></a><span id="clock">วันพุธที่ 4 มีนาคม 2569 เวลา 10:22:31 น.</span></header>
<nav class="navbar">${MENU.map(([href, label]) => `<a class="dropdown-item" href="${href}">${label}</a>`).join('')}<a href="/Pages/all_web">ผังเว็บไซต์</a></nav>
<div class="bg-pages"><div class="path"><a href="/">หน้าหลัก</a> / ${title}</div><h1 class="font-pages-head">${title}</h1><div class="container-pages-detail">${body}</div></div>
<footer>${OFFICE} อำเภอท่าสะเดา <a href="https://www.facebook.com/thasadaothong.sao"><img src="/docs/fb.png"></a> สถิติผู้เข้าชม วันนี้ 41 เดือนนี้ 1,204 ทั้งหมด 98,112 © 2569 All rights reserved</footer></body></html>`
}
