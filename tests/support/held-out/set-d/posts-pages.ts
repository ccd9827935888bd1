import type { Draft } from '../draft.ts'
import { POSTS_OFFICE, postsFrame } from './posts-frame.ts'

/** The few standing pages beside the posts. */
export function postDrivenPages(site: Draft): void {
  const page = (path: string, title: string, body: string) =>
    site.page(
      path,
      postsFrame(
        title,
        `<article class="page"><h1 class="entry-title">${title}</h1><div class="entry-content">${body}</div></article>`,
      ),
    )
  page(
    '/structure/',
    'โครงสร้างและอำนาจหน้าที่',
    '<h2>โครงสร้าง</h2><figure><img src="/wp-content/uploads/org.png" alt="แผนผังโครงสร้าง"></figure><p>ฝ่ายการเมือง : นายก อบต. รองนายก เลขานุการนายก ประธานสภา รองประธานสภา สมาชิกสภา</p><p>ฝ่ายข้าราชการประจำ : ปลัด อบต. สำนักปลัด กองคลัง กองช่าง กองการศึกษา</p><h2>หน้าที่และอำนาจ</h2><p>จัดให้มีและบำรุงรักษาทางน้ำและทางบก รักษาความสะอาด ป้องกันโรค ป้องกันและบรรเทาสาธารณภัย ส่งเสริมการศึกษา ตามมาตรา 67 และอาจจัดให้มีน้ำเพื่อการอุปโภค ไฟฟ้า ทางระบายน้ำ ตามมาตรา 68 แห่ง พ.ร.บ.สภาตำบลและ อบต. พ.ศ. 2537</p>',
  )
  const person = (name: string, post: string, n: number) =>
    `<div class="wp-block-column"><img src="/wp-content/uploads/p${n}.jpg" alt="${name}"><p><strong>${name}</strong><br>${post}<br>โทร. 056-000-5${n}</p></div>`
  page(
    '/people/',
    'ผู้บริหารและบุคลากร',
    `${person('นายหาญ นามสมมุติ', 'นายก อบต.บึงหิ่งห้อย', 10)}${person('นางอร นามสมมุติ', 'รองนายก อบต.', 11)}${person('นายอาจ นามสมมุติ', 'ประธานสภา อบต.', 12)}${person('นายเอก นามสมมุติ', 'ปลัด อบต.', 13)}${person('นางอิ่ม นามสมมุติ', 'ผู้อำนวยการกองคลัง', 14)}<div class="wp-block-column"><p>ผู้อำนวยการกองช่าง<br>ตำแหน่งว่าง</p></div>`,
  )
  const lineOa = 'https://lin.ee/beunghinghoi'
  page(
    '/contact/',
    'ติดต่อเรา',
    `<p>${POSTS_OFFICE} 9 หมู่ 9<br>โทร. 056-000-500 โทรสาร 056-000-599<br>อีเมล saraban@buenghinghoi.example</p><iframe src="https://www.google.com/maps/embed?pb=bhh"></iframe><h2>สอบถามเรา</h2><p>ถาม-ตอบกับเจ้าหน้าที่ทาง <a href="${lineOa}">LINE Official Account</a> หรือพิมพ์คำถามไว้ที่นี่</p><form method="post" action="/contact/"><textarea name="question"></textarea><button>ส่งคำถาม</button></form>`,
  )
  const officer = site.pdf('/wp-content/uploads/manual-finance.pdf', [
    'คู่มือการปฏิบัติงานการเงินและบัญชี',
    'สำหรับนักวิชาการเงินและบัญชี ขั้นตอนการเบิกจ่าย',
  ])
  const citizen = site.pdf('/wp-content/uploads/manual-people.pdf', [
    'คู่มือสำหรับประชาชน',
    'การขอรับบริการ ขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสาร',
  ])
  const site101 = site.pdf('/wp-content/uploads/manual-web.pdf', [
    'คู่มือการใช้งานเว็บไซต์สำหรับผู้ดูแลระบบ',
    'การเพิ่มเรื่อง การแก้ไขเมนู',
  ])
  page(
    '/guide/',
    'คู่มือ',
    `<ul><li><a href="${officer}">คู่มือการปฏิบัติงานของเจ้าหน้าที่ กองคลัง</a></li><li><a href="${citizen}">คู่มือการขอรับบริการสำหรับประชาชน</a></li><li><a href="${site101}">คู่มือดูแลเว็บไซต์</a></li></ul>`,
  )
  const paper = site.pdf('/wp-content/uploads/form-general.pdf', [
    'แบบคำร้องทั่วไป',
    'ข้าพเจ้า .............. ขอยื่นคำร้องเรื่อง ..............',
  ])
  page(
    '/e-request/',
    'ยื่นคำร้องออนไลน์',
    `<p>ดาวน์โหลดแบบคำร้อง กรอกแล้วนำมายื่นที่สำนักปลัด</p><ul><li><a href="${paper}">แบบคำร้องทั่วไป</a></li></ul>`,
  )
  page(
    '/anti-fraud/',
    'แจ้งทุจริต',
    '<p>แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ อบต. ข้อมูลผู้แจ้งเป็นความลับ</p><form method="post" action="/anti-fraud/"><input name="accused" placeholder="ผู้ถูกร้องเรียน"><textarea name="story"></textarea><button>ส่งเรื่อง</button></form>',
  )
  site.is('present', 'O1', ['/structure/'], 'chart and duties on one page')
  site.is('present', 'O2', ['/people/'])
  site.is('present', 'O3', ['/contact/', lineOa], 'the ways to the office, and a way to ask')
  site.is('present', 'O8', ['/guide/', officer])
  site.is('present', 'O9', ['/guide/', citizen])
  site.is('missing', 'O10', [], 'a form to print and carry to the office, whatever the menu says')
  site.is('present', 'O18', ['/anti-fraud/'])
  site.is('missing', 'O24', [], 'internal control and the assessment are no report on the risks of corruption')
}
