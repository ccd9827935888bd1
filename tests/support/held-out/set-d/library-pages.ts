import type { Draft } from '../draft.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลวังปลาเสือ'

export function libraryFrame(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>${title} : ${OFFICE}</title></head><body><div class="topbar">สายด่วน 045-000-600</div><div class="logo"><a href="/">${OFFICE}</a></div>
<div class="sidebar"><a href="/org">โครงสร้าง หน้าที่และอำนาจ</a><a href="/who">ใครเป็นใครใน อบต.</a><a href="/library?year=2569">คลังเอกสาร</a><a href="/news">ข่าวประชาสัมพันธ์</a><a href="/online">บริการออนไลน์</a><a href="/report-fraud">แจ้งเบาะแสทุจริต</a><a href="/reach-us">ติดต่อ-สอบถาม</a></div>
<div class="page">${body}</div><div class="footer">© 2026 ${OFFICE} ปรับปรุงล่าสุดวันนี้</div></body></html>`
}

/** The pages with text beside the library. */
export function libraryPages(site: Draft): void {
  const page = (path: string, title: string, body: string) =>
    site.page(path, libraryFrame(title, `<h1>${title}</h1>${body}`))
  page(
    '/',
    OFFICE,
    '<p>ค้นหาเอกสารทุกฉบับของ อบต. ได้ที่ <a href="/library?year=2569">คลังเอกสาร</a></p><p><a href="/news">ข่าวทั้งหมด</a></p>',
  )
  page(
    '/org',
    'โครงสร้าง หน้าที่และอำนาจ',
    '<h3>แผนผังโครงสร้าง</h3><ol><li>ฝ่ายการเมือง: นายก อบต. รองนายก อบต. เลขานุการ / สภา อบต. ประธานสภา รองประธานสภา สมาชิกสภา</li><li>ฝ่ายประจำ: ปลัด อบต. สำนักปลัด กองคลัง กองช่าง กองสาธารณสุข หน่วยตรวจสอบภายใน</li></ol><h3>หน้าที่และอำนาจ</h3><p>อบต. มีหน้าที่จัดระบบบริการสาธารณะเพื่อประโยชน์ของประชาชนในตำบล เช่น บำรุงรักษาทางบกทางน้ำ กำจัดมูลฝอย ป้องกันโรค บรรเทาสาธารณภัย ส่งเสริมการศึกษาและวัฒนธรรม ตามมาตรา 67 และ 68</p>',
  )
  const row = (name: string, post: string, n: number) =>
    `<tr><td><img src="/photo/${n}.jpg" alt="${name}"></td><td>${name}</td><td>${post}</td><td>045-000-6${n}</td></tr>`
  page(
    '/who',
    'ใครเป็นใครใน อบต.',
    `<table><tr><th>รูป</th><th>ชื่อ-สกุล</th><th>ตำแหน่ง</th><th>โทรศัพท์</th></tr>${row('นายก้อง นามสมมุติ', 'นายก อบต.', 11)}${row('นางกาญจน์ นามสมมุติ', 'รองนายก อบต.', 12)}${row('นายเกตุ นามสมมุติ', 'ประธานสภา อบต.', 13)}${row('นายเขม นามสมมุติ', 'ปลัด อบต.', 14)}${row('นางไข่มุก นามสมมุติ', 'ผู้อำนวยการกองคลัง', 15)}${row('นายคมน์ นามสมมุติ', 'ผู้อำนวยการกองช่าง', 16)}</table>`,
  )
  page(
    '/reach-us',
    'ติดต่อ-สอบถาม',
    '<p>123 หมู่ 4 ตำบลวังปลาเสือ โทรศัพท์ 045-000-600 โทรสาร 045-000-699 อีเมล saraban@wangplasuea.example</p><p><a href="https://maps.app.goo.gl/wps">แผนที่ที่ตั้ง</a></p><h3>กระดานถาม-ตอบ</h3><p><b>ถาม</b> เปิดวันเสาร์ไหมคะ <b>ตอบ</b> หยุดวันเสาร์-อาทิตย์และวันหยุดราชการครับ</p><form method="post" action="/reach-us"><input name="q" placeholder="คำถามของท่าน"><button>ถามเจ้าหน้าที่</button></form>',
  )
  page(
    '/news',
    'ข่าวประชาสัมพันธ์',
    '<ul><li>11 พ.ค. 2569 <a href="/news/drain">ลอกท่อระบายน้ำก่อนเข้าฤดูฝน</a></li><li>16 ม.ค. 2569 <a href="/news/no-gift">อบรมสร้างวัฒนธรรม No Gift Policy และความรู้เรื่องการรับทรัพย์สินโดยธรรมจรรยา</a></li><li>2 ธ.ค. 2568 <a href="/news/father">พิธีวันชาติ 5 ธันวาคม</a></li></ul>',
  )
  page('/news/drain', 'ลอกท่อระบายน้ำก่อนเข้าฤดูฝน', '<p>กองช่างลอกท่อระบายน้ำหมู่ 1 - 3 ระหว่างวันที่ 12 - 16 พฤษภาคม 2569</p>')
  page(
    '/news/no-gift',
    'อบรมสร้างวัฒนธรรม No Gift Policy และความรู้เรื่องการรับทรัพย์สินโดยธรรมจรรยา',
    '<p>วันที่ 15 มกราคม 2569 นายก อบต. เปิดการอบรมพนักงาน 52 คน เรื่องนโยบายไม่รับของขวัญ (No Gift Policy) และหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา</p><img src="/photo/nogift.jpg" alt="">',
  )
  page('/news/father', 'พิธีวันชาติ 5 ธันวาคม', '<p>ขอเชิญร่วมพิธีวันที่ 5 ธันวาคม 2568 เวลา 07.30 น.</p>')
  page(
    '/online',
    'บริการออนไลน์ (E-Service)',
    '<form method="post" action="/online"><p>เลือกบริการ</p><label><input type="radio" name="s">ขอรับน้ำอุปโภค</label><label><input type="radio" name="s">ขอซ่อมถนน</label><input name="n" placeholder="ชื่อผู้ขอ"><textarea name="d"></textarea><button>ส่งคำขอออนไลน์</button></form>',
  )
  site.route('/report-fraud', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Database Error</title></head><body><h1>Database Error</h1><p>Unable to connect to your database server using the provided settings.</p></body></html>',
  })
  site.is('present', 'O1', ['/org'])
  site.is('present', 'O2', ['/who'])
  site.is('present', 'O3', ['/reach-us'])
  site.is('present', 'O4', ['/news', '/news/drain', '/news/no-gift', '/news/father'])
  site.is('missing', 'O8', [], 'a manual for the library is none for the work of officers')
  site.is('present', 'O10', ['/online'])
  site.is('broken', 'O17', ['/report-fraud'], 'an error of the database served as 200')
}
