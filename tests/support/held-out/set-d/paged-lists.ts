import type { SampleSite } from '../../sites/build.ts'
import type { Draft } from '../draft.ts'
import { draftSite } from '../draft.ts'
import { PAGED_FACEBOOK, pagedFrame, pagedLists } from './paged-frame.ts'
import { pagedHonesty } from './paged-honesty-rows.ts'
import { pagedPublicWork } from './paged-rows.ts'

/** A mega menu of nested lists above lists of posts that run over several pages; each post has one attachment. */
export function pagedOffice(): SampleSite {
  const site = draftSite({ id: 'paged-lists', build: 'paged lists', catalogue: 'oit-2565', fiscalYear: 2565 })
  site.page(
    '/',
    pagedFrame(
      'อบต.ดงกระถินทอง',
      '<h1>องค์การบริหารส่วนตำบลดงกระถินทอง</h1><p>ตำบลน่าอยู่ ผู้คนมีน้ำใจ</p><h3>ภาพกิจกรรม</h3><img src="/act/1.jpg" alt=""><img src="/act/2.jpg" alt="">',
    ),
  )
  information(site)
  channels(site)
  pagedLists(site, [...pagedPublicWork, ...pagedHonesty])
  return site.site()
}

function information(site: Draft): void {
  const page = (no: number, title: string, body: string) =>
    site.page(`/info.php?m=${no}`, pagedFrame(title, `<h2>${title}</h2>${body}`))
  page(1, 'ประวัติและตราสัญลักษณ์', '<p>ตราประจำ อบต. เป็นรูปต้นกระถินล้อมด้วยรวงข้าว</p>')
  page(
    2,
    'โครงสร้างการบริหารงาน',
    '<img src="/img/org.jpg" alt="โครงสร้างการบริหารงาน อบต."><ul><li>สภา อบต. : ประธานสภา รองประธานสภา เลขานุการสภา</li><li>นายก อบต. : รองนายก เลขานุการนายก</li><li>ปลัด อบต.<ul><li>สำนักปลัด</li><li>กองคลัง</li><li>กองช่าง</li><li>กองสาธารณสุขและสิ่งแวดล้อม</li></ul></li></ul>',
  )
  page(
    3,
    'อำนาจหน้าที่ อบต.',
    '<p>มาตรา 67 ภายใต้บังคับแห่งกฎหมาย องค์การบริหารส่วนตำบลมีหน้าที่ต้องทำในเขต ดังนี้ จัดให้มีและบำรุงรักษาทางน้ำและทางบก รักษาความสะอาด ป้องกันโรคและระงับโรคติดต่อ ส่งเสริมการพัฒนาสตรี เด็ก เยาวชน ผู้สูงอายุ และผู้พิการ</p>',
  )
  page(
    4,
    'ติดต่อหน่วยงาน',
    '<p>171 หมู่ 1 ตำบลดงกระถินทอง<br>โทรศัพท์ 044-000-200<br>โทรสาร 044-000-299<br>ไปรษณีย์อิเล็กทรอนิกส์ saraban@dongkrathin.example</p><iframe src="https://maps.google.com/maps?q=dong&output=embed"></iframe>',
  )
  const person = (name: string, post: string, n: number) =>
    `<li><img src="/img/s${n}.jpg" alt="${name}"><b>${name}</b> ${post} โทร. 044-000-2${n}</li>`
  page(
    5,
    'ผู้บริหาร สภา และหัวหน้าส่วนราชการ',
    `<ul>${person('นายศร นามสมมุติ', 'นายก อบต.', 11)}${person('นางสาย นามสมมุติ', 'รองนายก อบต.', 12)}${person('นายเสริม นามสมมุติ', 'ประธานสภา อบต.', 13)}${person('นางโสภา นามสมมุติ', 'ปลัด อบต.', 14)}${person('นายสิงห์ นามสมมุติ', 'ผู้อำนวยการกองช่าง', 15)}${person('นางสร้อย นามสมมุติ', 'ผู้อำนวยการกองคลัง', 16)}</ul>`,
  )
  site.is('present', 'O1', ['/info.php?m=2'])
  site.is('present', 'O2', ['/info.php?m=5'])
  site.is('present', 'O3', ['/info.php?m=3'])
  site.is('present', 'O5', ['/info.php?m=4'])
  site.is('missing', 'O6', [], 'no law is listed or linked anywhere')
  site.is('present', 'O9', ['/', PAGED_FACEBOOK], 'an icon of the office at the foot of each page')
}

function channels(site: Draft): void {
  site.page(
    '/eservice/',
    pagedFrame(
      'ยื่นคำร้องออนไลน์',
      '<h2>ยื่นคำร้องออนไลน์ (e-Service)</h2><form method="post" action="/eservice/"><select name="kind"><option>ขอจัดเก็บขยะ</option><option>ขอซ่อมไฟฟ้าสาธารณะ</option><option>ขอน้ำอุปโภคบริโภค</option></select><input name="name" placeholder="ชื่อ-สกุล"><input name="tel" placeholder="โทรศัพท์"><textarea name="detail"></textarea><button>ส่งคำร้อง</button></form>',
    ),
  )
  site.page(
    '/webboard.php',
    pagedFrame(
      'เว็บบอร์ด',
      '<h2>เว็บบอร์ด ถาม-ตอบ</h2><table><tr><td>ถนนหน้าวัดมืดมาก</td><td>ตอบแล้ว 1</td></tr><tr><td>เบี้ยผู้สูงอายุเข้าวันไหน</td><td>ตอบแล้ว 2</td></tr></table><form method="post" action="/webboard.php"><input name="t" placeholder="หัวข้อกระทู้"><textarea name="m"></textarea><button>ตั้งกระทู้</button></form>',
    ),
  )
  site.page('/comment.php', pagedFrame('รับฟังความคิดเห็นประชาชน', '<h2>รับฟังความคิดเห็นประชาชน</h2><p>ไม่พบข้อมูล</p>'))
  site.page(
    '/fraud.php',
    pagedFrame(
      'ร้องเรียนการทุจริต',
      '<h2>ร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่</h2><p>ข้อมูลผู้ร้องเป็นความลับ</p><form method="post" action="/fraud.php"><input name="whom" placeholder="ผู้ถูกร้องเรียน"><textarea name="detail" placeholder="รายละเอียดการทุจริต"></textarea><button>ส่งเรื่องร้องเรียน</button></form>',
    ),
  )
  site.is('present', 'O17', ['/eservice/'])
  site.is('present', 'O8', ['/webboard.php'])
  site.is('empty', 'O32', ['/comment.php'], 'a page of its own without any way to say something')
  site.is('present', 'O30', ['/fraud.php'])
  site.is('missing', 'O15', [], 'numbers of sick people and of allowances are not of services')
  site.is('missing', 'O33', [], 'nothing tells of people taking part')
  site.is('missing', 'O43', [])
}
