import type { SampleSite } from '../../sites/build.ts'
import type { Draft } from '../draft.ts'
import { draftSite } from '../draft.ts'
import { FOLDED_OFFICE, fold, foldedFrame } from './folded-frame.ts'
import { foldedReports } from './folded-reports.ts'
import { foldedTrust } from './folded-trust.ts'

/** One page of folds within folds, a year above a topic above an item; the office's own pages beside it. */
export function foldedIta(): SampleSite {
  const site = draftSite({
    id: 'folded-ita',
    build: 'nested folds',
    catalogue: 'oit-2566',
    fiscalYear: 2566,
    services: ['drive.google.com'],
  })
  const page = (path: string, title: string, body: string) =>
    site.page(path, foldedFrame(title, `<h1>${title}</h1>${body}`))
  site.page(
    '/',
    '<html><head><meta charset="utf-8"><title>อบต.โนนสำราญรุ่ง</title></head><body><img src="/splash.jpg" alt=""><p><a href="/home">เข้าสู่เว็บไซต์</a></p></body></html>',
  )
  page(
    '/home',
    FOLDED_OFFICE,
    '<p>ประกาศ : ขอเชิญร่วมงานบุญบั้งไฟ 20 พฤษภาคม 2566</p><p><a href="/activity">ข่าวทั้งหมด</a></p><p><a href="/ita">ITA 2566</a></p>',
  )
  basics(site, page)
  site.page('/ita', foldedFrame('ITA', itaPage(site)))
  return site.site()
}

function itaPage(site: Draft): string {
  const now = [fold('t1', 'ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน', basicsFold()), ...foldedReports(site), ...foldedTrust(site)].join(
    '',
  )
  const lastAction = site.pdf('/upload/2565/plan.pdf', [
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565',
    'โครงการ งบประมาณ ระยะเวลา',
  ])
  const lastHr = site.pdf('/upload/2565/hr_report.pdf', [
    'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2564',
    'ผลการดำเนินการ ปัญหาอุปสรรค ข้อเสนอแนะ',
  ])
  const lastDrive = site.pdf('/upload/2565/ethic_assess.pdf', [
    'การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ ประจำปี พ.ศ. 2564',
    'แบบประเมินพฤติกรรมทางจริยธรรม ผลการประเมิน',
  ])
  const last = fold(
    'y65t',
    'เอกสารปีก่อน',
    `<ul><li><a href="${lastAction}">แผนดำเนินงาน ปี 2565</a></li><li><a href="${lastHr}">รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี 2564</a></li><li><a href="${lastDrive}">การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ ปี 2564</a></li></ul>`,
  )
  site.is(
    'outdated',
    'O26',
    ['/ita', lastHr],
    'under this year there is no such fold; the report of 2564 stands among the old ones',
  )
  site.is('outdated', 'O41', ['/ita', lastDrive], 'the assessment of 2564 alone')
  return `<h1>การประเมินคุณธรรมและความโปร่งใส (ITA) พ.ศ. 2568</h1><div class="accordion">${fold('y66', 'ITA ประจำปีงบประมาณ พ.ศ. 2566', now)}${fold('y65', 'ITA ประจำปีงบประมาณ พ.ศ. 2565', last)}</div>`
}

function basicsFold(): string {
  return [
    fold('o1', 'O1 โครงสร้าง', '<a href="/structure">เปิดหน้าโครงสร้าง</a>'),
    fold('o2', 'O2 ข้อมูลผู้บริหาร', '<a href="/team">เปิดดู</a>'),
    fold('o3', 'O3 อำนาจหน้าที่', '<a href="/mission">เปิดดู</a>'),
    fold('o4', 'O4 แผนพัฒนาหน่วยงาน', '<a href="/plan/five-year">แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)</a>'),
    fold('o5', 'O5 ข้อมูลการติดต่อ', '<a href="/contact">เปิดดู</a>'),
    fold('o6', 'O6 กฎหมายที่เกี่ยวข้อง', '<a href="/regulation">เปิดดู</a>'),
    fold('o7', 'O7 ข่าวประชาสัมพันธ์', '<a href="/activity">เปิดดู</a>'),
    fold('o10', 'O10 นโยบายคุ้มครองข้อมูลส่วนบุคคล', '<a href="/pdpa">เปิดดู</a>'),
  ].join('')
}

function basics(site: Draft, page: (path: string, title: string, body: string) => void): void {
  page(
    '/structure',
    'โครงสร้าง',
    '<table class="chart"><tr><td>สภา อบต.</td><td>นายก อบต.</td></tr><tr><td colspan="2">ปลัดองค์การบริหารส่วนตำบล</td></tr><tr><td>สำนักปลัด : งานการเจ้าหน้าที่ งานธุรการ งานป้องกันฯ</td><td>กองคลัง : งานการเงิน งานพัสดุ</td></tr><tr><td>กองช่าง : งานสำรวจ งานผังเมือง</td><td>หน่วยตรวจสอบภายใน</td></tr></table>',
  )
  const card = (name: string, post: string, n: number) =>
    `<div class="card"><img src="/upload/p/${n}.jpg" alt="${name}"><h5>${name}</h5><p>${post}<br>โทร 042-000-3${n}</p></div>`
  page(
    '/team',
    'บุคลากร',
    `<h3>ฝ่ายการเมือง</h3>${card('นายแดน นามสมมุติ', 'นายกองค์การบริหารส่วนตำบล', 10)}${card('นางตอง นามสมมุติ', 'รองนายกองค์การบริหารส่วนตำบล', 11)}${card('นายถิ่น นามสมมุติ', 'ประธานสภา', 12)}<h3>ฝ่ายประจำ</h3>${card('นางทิพย์ นามสมมุติ', 'ปลัด อบต.', 13)}${card('นายธารา นามสมมุติ', 'ผอ.กองช่าง', 14)}${card('นางน้ำ นามสมมุติ', 'ผอ.กองคลัง', 15)}`,
  )
  page(
    '/mission',
    'ภารกิจและอำนาจหน้าที่',
    '<p>อบต. มีหน้าที่และอำนาจตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 มาตรา 66 67 และ 68 และตามพระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจฯ พ.ศ. 2542 มาตรา 16 ในการจัดบริการสาธารณะ ได้แก่ การจัดทำแผนพัฒนาท้องถิ่น การจัดให้มีทางบกทางน้ำ การสาธารณูปโภค การรักษาความสะอาด</p>',
  )
  page(
    '/contact',
    'ติดต่อ',
    '<p>88 หมู่ 5 ต.โนนสำราญรุ่ง<br>☎ 042-000-300 แฟกซ์ 042-000-399<br>✉ nonsamran@sao.example</p><p><a href="https://goo.gl/maps/abc">แผนที่ อบต.</a></p>',
  )
  const law = site.pdf('/upload/law/info40.pdf', [
    'พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540',
    'มาตรา 9 ให้จัดให้มีข้อมูลข่าวสารไว้ให้ประชาชนเข้าตรวจดู',
  ])
  page(
    '/regulation',
    'กฎหมายและระเบียบ',
    `<ul><li><a href="${law}">พ.ร.บ.ข้อมูลข่าวสารของราชการ 2540</a></li><li><a href="http://www.law.example/2496">พ.ร.บ.เทศบาล 2496</a></li><li>ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาของ อปท. พ.ศ. 2548</li></ul>`,
  )
  page(
    '/activity',
    'ข่าว/กิจกรรม',
    '<div><b>20 ก.ค. 2566</b> ปลูกป่าเฉลิมพระเกียรติ ณ โคกหนองม่วง</div><div><b>3 มี.ค. 2566</b> รณรงค์ฉีดวัคซีนพิษสุนัขบ้า</div><div><b>19 ธ.ค. 2565</b> มอบผ้าห่มกันหนาวแก่ผู้ยากไร้</div>',
  )
  page(
    '/pdpa',
    'นโยบายคุ้มครองข้อมูลส่วนบุคคล',
    '<p>อบต.โนนสำราญรุ่งให้ความสำคัญกับการคุ้มครองข้อมูลส่วนบุคคลตาม พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 การเก็บรวบรวม การใช้ การเปิดเผย ระยะเวลาเก็บ และสิทธิของเจ้าของข้อมูล มีรายละเอียดดังต่อไปนี้</p>',
  )
  const five = site.pdf('/upload/plan/2566-2570.pdf', [
    'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)',
    FOLDED_OFFICE,
    'ยุทธศาสตร์ กลยุทธ์ ตัวชี้วัด เป้าหมาย 5 ปี',
  ])
  page('/plan/five-year', 'แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)', `<p><a href="${five}">เปิดเอกสาร</a></p>`)
  site.is('present', 'O1', ['/ita', '/structure'])
  site.is('present', 'O2', ['/ita', '/team'])
  site.is('present', 'O3', ['/ita', '/mission'])
  site.is('present', 'O4', ['/ita', '/plan/five-year', five])
  site.is('present', 'O5', ['/ita', '/contact'])
  site.is('present', 'O6', ['/ita', '/regulation', law])
  site.is('present', 'O7', ['/ita', '/activity'])
  site.is(
    'present',
    'O8',
    ['/home', '/contact', '/ita', 'https://m.me/nonsamranrung'],
    'a chat with the office on every page',
  )
  site.is('present', 'O9', ['/home', '/contact', '/ita', 'https://www.facebook.com/nonsamranrung'])
  site.is('present', 'O10', ['/ita', '/pdpa'])
}
