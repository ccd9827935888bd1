import type { SampleSite } from '../../sites/build.ts'
import type { Draft } from '../draft.ts'
import { draftSite } from '../draft.ts'
import { topicIntegrity } from './topic-integrity.ts'
import { topicSpending } from './topic-spending.ts'

const LINE = 'https://line.me/R/ti/p/@khlongnokiang'

/** One long page a topic, a heading an item; much is answered by the text itself, little by documents. */
export function topicPages(): SampleSite {
  const site = draftSite({ id: 'topic-pages', build: 'long pages', catalogue: 'oit-2564', fiscalYear: 2564 })
  site.page('/', shell('หน้าแรก', front()))
  about(site)
  services(site)
  site.page('/budget/', shell('งบประมาณและพัสดุ', topicSpending(site)))
  site.page('/integrity/', shell('บุคลากรและธรรมาภิบาล', topicIntegrity(site)))
  site.page(
    '/travel/',
    shell(
      'ท่องเที่ยว',
      '<section><h2>ทุ่งดอกบัวบ้านปลายคลอง</h2><p>บานช่วงเดือนพฤศจิกายนถึงมกราคม ล่องเรือชมนกได้ทุกเช้า</p></section><section><h2>ตลาดริมคลอง</h2><p>เปิดทุกวันเสาร์ สินค้า OTOP ปลาส้ม กล้วยฉาบ</p></section>',
    ),
  )
  return site.site()
}

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>${title} – อบต.คลองนกเอี้ยง</title></head><body>
<header><a href="/">องค์การบริหารส่วนตำบลคลองนกเอี้ยง</a><nav><a href="/about/">รู้จักเรา</a> | <a href="/services/">บริการประชาชน</a> | <a href="/budget/">งบประมาณและพัสดุ</a> | <a href="/integrity/">บุคลากรและธรรมาภิบาล</a> | <a href="/travel/">ท่องเที่ยว</a></nav></header>
<main>${body}</main>
<footer><p>อบต.คลองนกเอี้ยง เปิดทำการวันจันทร์ - ศุกร์ 08.30 - 16.30 น. <a href="${LINE}">LINE อบต.คลองนกเอี้ยง</a></p><p>© 2565 พัฒนาโดยงานประชาสัมพันธ์ สำนักปลัด</p></footer></body></html>`
}

function front(): string {
  return `<h1>องค์การบริหารส่วนตำบลคลองนกเอี้ยง</h1><p>ชุมชนริมคลอง น้ำใส คนมีสุข</p>
<section><h2>ข่าวและกิจกรรมล่าสุด</h2>
<article><h3>งดจัดงานลอยกระทงประจำตำบล</h3><p>เพื่อป้องกันการแพร่ระบาดของโรคโควิด-19 อบต. ขอแจ้งงดจัดงานลอยกระทง ลงวันที่ 25 ตุลาคม 2563</p></article>
<article><h3>ลงทะเบียนฉีดวัคซีนผู้สูงอายุ</h3><p>ผู้สูงอายุ 60 ปีขึ้นไปลงทะเบียนได้ที่ รพ.สต.คลองนกเอี้ยง ตั้งแต่วันที่ 14 มิถุนายน 2564</p></article>
<article><h3>อบต. ลอกผักตบชวาคลองสายสอง</h3><p>วันที่ 3 กุมภาพันธ์ 2564 กองช่างพร้อมชาวบ้านหมู่ 4 ร่วมกำจัดผักตบชวาระยะทาง 2 กิโลเมตร</p></article></section>
<section><h2>หน่วยงานภายนอก</h2><ul><li><a href="https://www.nacc.go.th">ป.ป.ช.</a></li><li><a href="https://www.facebook.com/prdofficial">กรมประชาสัมพันธ์</a></li><li><a href="http://www.dla.go.th/servlet/DocumentServlet">หนังสือราชการ สถ.</a></li></ul></section>`
}

function about(site: Draft): void {
  site.page(
    '/about/',
    shell(
      'รู้จักเรา',
      `<h1>รู้จัก อบต.คลองนกเอี้ยง</h1>
<h2>ความเป็นมา</h2><p>เดิมเป็นสภาตำบล ยกฐานะเป็นองค์การบริหารส่วนตำบลเมื่อปี พ.ศ. 2539 มี 9 หมู่บ้าน ประชากร 6,114 คน</p>
<h2>เราแบ่งงานกันอย่างไร (โครงสร้างองค์กร)</h2>
<p>ฝ่ายการเมือง ประกอบด้วย นายก อบต. 1 คน รองนายก 2 คน เลขานุการนายก 1 คน และสภา อบต. 18 คน</p>
<p>ฝ่ายข้าราชการประจำ มีปลัด อบต. เป็นหัวหน้า แบ่งเป็น 4 ส่วนราชการ</p>
<ul><li>สำนักปลัด – งานบริหารทั่วไป งานนโยบายและแผน งานสวัสดิการสังคม</li><li>กองคลัง – งานการเงินและบัญชี งานพัสดุ งานจัดเก็บรายได้</li><li>กองช่าง – งานก่อสร้าง งานออกแบบและควบคุมอาคาร</li><li>กองการศึกษา – งานศูนย์พัฒนาเด็กเล็ก งานประเพณี</li></ul><img src="/img/chart.png" alt="แผนผังโครงสร้าง อบต.คลองนกเอี้ยง">
<h2>คณะผู้บริหารและหัวหน้าส่วนราชการ</h2>
<figure><img src="/img/01.jpg" alt=""><figcaption>นายธง นามสมมุติ<br>นายกองค์การบริหารส่วนตำบล<br>02-000-1101</figcaption></figure>
<figure><img src="/img/02.jpg" alt=""><figcaption>นางนวล นามสมมุติ<br>รองนายก อบต.<br>02-000-1102</figcaption></figure>
<figure><img src="/img/03.jpg" alt=""><figcaption>นายบุญ นามสมมุติ<br>ประธานสภา อบต.<br>02-000-1103</figcaption></figure>
<figure><img src="/img/04.jpg" alt=""><figcaption>นายปาน นามสมมุติ<br>ปลัดองค์การบริหารส่วนตำบล<br>02-000-1104</figcaption></figure>
<figure><img src="/img/05.jpg" alt=""><figcaption>นางพร นามสมมุติ<br>ผู้อำนวยการกองคลัง<br>02-000-1105</figcaption></figure>
<figure><img src="/img/06.jpg" alt=""><figcaption>นายมิ่ง นามสมมุติ<br>ผู้อำนวยการกองช่าง<br>02-000-1106</figcaption></figure>
<h2>หน้าที่และอำนาจ</h2>
<p>อบต. มีหน้าที่พัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคมและวัฒนธรรม ตามมาตรา 66 แห่ง พ.ร.บ.สภาตำบลฯ พ.ศ. 2537 และต้องทำในเขตตำบลตามมาตรา 67 เช่น จัดให้มีและบำรุงรักษาทางน้ำและทางบก รักษาความสะอาด ป้องกันโรค ส่งเสริมการศึกษา ศาสนาและวัฒนธรรม คุ้มครองดูแลทรัพยากรธรรมชาติ</p>
<h2>กฎหมายที่ใช้บ่อย</h2>
<ul><li>พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 <a href="${law(site)}">อ่าน</a></li><li>พ.ร.บ.ข้อมูลข่าวสารของราชการ พ.ศ. 2540 <a href="https://www.oic.go.th/">เว็บไซต์ สขร.</a></li><li>ข้อบัญญัติตำบลคลองนกเอี้ยง เรื่อง การจัดการสิ่งปฏิกูลและมูลฝอย พ.ศ. 2560</li></ul>
<h2>ติดต่อเรา</h2>
<address>ที่ทำการ อบต.คลองนกเอี้ยง 55/1 หมู่ 3 ตำบลคลองนกเอี้ยง<br>โทร 02-000-1100 โทรสาร 02-000-1199<br>อีเมล saraban@khlongnokiang.example</address><iframe src="https://www.google.com/maps/embed?pb=1" title="แผนที่"></iframe>`,
    ),
  )
  site.is('present', 'O1', ['/about/'])
  site.is('present', 'O2', ['/about/'])
  site.is('present', 'O3', ['/about/'])
  site.is('present', 'O5', ['/about/'])
  site.is('present', 'O6', ['/about/', '/files/act2537.pdf'])
  site.is('present', 'O7', ['/'], 'told on the front page itself, with dates inside the year')
  site.is('present', 'O9', ['/', LINE], 'the LINE of the office in the foot of every page')
}

function law(site: Draft): string {
  return site.pdf('/files/act2537.pdf', [
    'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537',
    'มาตรา 66 องค์การบริหารส่วนตำบลมีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม',
  ])
}

function services(site: Draft): void {
  const manual = site.pdf('/files/pp-manual.pdf', [
    'คู่มือประชาชน อบต.คลองนกเอี้ยง',
    'รับชำระภาษีป้าย ขั้นตอน 3 ขั้น ระยะเวลา 10 นาที เอกสารประกอบ บัตรประชาชน ไม่มีค่าธรรมเนียม',
    'จดทะเบียนพาณิชย์ ระยะเวลา 30 นาที ค่าธรรมเนียม 50 บาท',
  ])
  const survey = site.pdf('/files/survey63.pdf', [
    'รายงานผลการสำรวจความพึงพอใจการให้บริการ ประจำปีงบประมาณ 2563',
    'กลุ่มตัวอย่าง 380 คน ระดับความพึงพอใจร้อยละ 94.2',
  ])
  const ask = site.pdf('/files/f-water.pdf', ['แบบคำร้องขอติดตั้งมาตรน้ำ', 'เขียนที่ ......... วันที่ .........'])
  site.page(
    '/services/',
    shell(
      'บริการประชาชน',
      `<h1>บริการประชาชน</h1>
<h2>ขั้นตอนรับบริการ</h2><p>อ่าน <a href="${manual}">คู่มือประชาชน</a> ได้ทุกงานบริการ</p>
<h2>มีคนมาใช้บริการเท่าไร</h2><p>ข้อมูลสถิติการให้บริการ ปีงบประมาณ พ.ศ. 2564 (ตุลาคม 2563 - มีนาคม 2564)</p>
<table><tr><th>งานบริการ</th><th>ต.ค. - ธ.ค. 63</th><th>ม.ค. - มี.ค. 64</th></tr><tr><td>รับชำระภาษี</td><td>112 ราย</td><td>486 ราย</td></tr><tr><td>ขออนุญาตก่อสร้าง</td><td>9 ราย</td><td>13 ราย</td></tr><tr><td>ขอใช้น้ำประปา</td><td>21 ราย</td><td>18 ราย</td></tr></table>
<h2>ท่านพอใจแค่ไหน</h2><p><a href="${survey}">ผลสำรวจความพึงพอใจผู้รับบริการ ปี ๒๕๖๓</a></p>
<h2>แบบคำร้อง</h2><p><a href="${ask}">คำร้องขอติดตั้งมาตรน้ำ</a></p>
<h2>ยื่นคำร้องออนไลน์ (e-Service)</h2><p>ระบบยื่นคำร้องออนไลน์ของ อบต. <a href="/eservice.php">เข้าใช้งาน</a></p>
<h2>ถามมา ตอบไป</h2><dl><dt>รถขยะมาวันไหน (น้องเมย์ 2 มี.ค. 64)</dt><dd>เจ้าหน้าที่: หมู่ 1-4 วันอังคาร หมู่ 5-9 วันศุกร์ค่ะ</dd></dl><form method="post" action="/services/"><textarea name="q" placeholder="พิมพ์คำถามที่นี่ เจ้าหน้าที่จะตอบภายใน 2 วันทำการ"></textarea><button>ส่งคำถาม</button></form>
<h2>รับฟังความคิดเห็น</h2><p>ร่วมเสนอแนะการทำงานของ อบต. ได้ทางแบบแสดงความคิดเห็นนี้</p><form method="post" action="/services/"><input name="topic"><textarea name="opinion"></textarea><button>ส่งข้อเสนอแนะ</button></form>`,
    ),
  )
  site.route('/eservice.php', {
    headers: { 'content-type': 'text/html' },
    body: "<html><body><b>Fatal error</b>: Uncaught mysqli_sql_exception: Access denied for user 'kne'@'localhost' in /home/kne/public_html/eservice.php:4</body></html>",
  })
  site.is('present', 'O8', ['/services/'])
  site.is('missing', 'O13', [], 'the manual for citizens is not one for officers')
  site.is('present', 'O14', ['/services/', manual])
  site.is('present', 'O15', ['/services/'])
  site.is('present', 'O16', ['/services/', survey])
  site.is('broken', 'O17', ['/services/', '/eservice.php'], 'an error of the program served as 200')
  site.is('present', 'O32', ['/services/'])
}
