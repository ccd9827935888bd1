import type { Draft } from '../draft.ts'
import { frame } from './tenant-frame.ts'
import type { TenantList } from './tenant-list.ts'

/** Services on line, purchases and personnel. */
export function tenantWork(site: Draft, list: TenantList): void {
  site.page(
    '/Pages/adding_esv_ods',
    frame(
      'ยื่นเอกสารออนไลน์',
      '<form method="post" enctype="multipart/form-data" action="/Pages/adding_esv_ods"><label>เรื่องที่ขอ</label><select name="t"><option>ขอถังขยะ</option><option>ขอซ่อมไฟส่องสว่าง</option><option>ขอรับเบี้ยผู้พิการ</option></select><label>ชื่อผู้ยื่น</label><input name="n"><label>โทรศัพท์</label><input name="p"><label>แนบไฟล์</label><input type="file" name="f"><button>ส่งเอกสาร</button></form>',
    ),
  )
  site.is('present', 'O13', ['/Pages/adding_esv_ods'])
  site.is(
    'outdated',
    'O14',
    list('plan_pop', [
      {
        name: 'แผนจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2566',
        date: '17 ต.ค. 65',
        pdf: site.pdf('/docs/file/a_171022_090000.pdf', [
          'แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566',
          'จ้างก่อสร้างถนน 500,000 บาท',
        ]),
      },
      {
        name: 'แผนจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2565',
        date: '12 ต.ค. 64',
        pdf: site.pdf('/docs/file/a_121021_090000.pdf', ['แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2565']),
      },
    ]),
    'the list ends with 2566',
  )
  site.page(
    '/Pages/egp',
    frame(
      'ข่าวจัดซื้อจัดจ้าง e-GP',
      [
        'ประกาศเผยแพร่ประกวดราคาจ้างก่อสร้างถนน คสล. หมู่ 7|4 มิ.ย. 2567',
        'ประกาศผู้ชนะการเสนอราคา ซื้อวัสดุสำนักงาน โดยวิธีเฉพาะเจาะจง|20 พ.ค. 2567',
        'ประกาศผู้ชนะการเสนอราคา จ้างเหมาบริการรถตู้|7 ก.พ. 2567',
      ]
        .map((row, i) => {
          const [name = '', date = ''] = row.split('|')
          return `<div><a target="_blank" href="https://process5.gprocurement.go.th/egp-template-service/dt?id=${i}">${name}</a> <span>${date}</span></div>`
        })
        .join(''),
    ),
  )
  site.is(
    'present',
    'O15',
    ['/Pages/egp'],
    'announcements of the year asked for; the papers lie at the state procurement site',
  )
  const hollow = '/docs/file/a_050424_150000.pdf'
  site.route(hollow, { headers: { 'content-type': 'application/pdf' }, body: '' })
  site.is(
    'broken',
    'O16',
    list('proc_spend', [
      { name: 'ความก้าวหน้าการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2567 (6 เดือนแรก)', date: '5 เม.ย. 67', pdf: hollow },
    ]),
    'the only document has no byte',
  )
  site.is(
    'present',
    'O17',
    list('proc_year', [
      {
        name: 'สรุปการจัดซื้อจัดจ้าง ประจำปีงบ 2566',
        date: '1 พ.ย. 66',
        pdf: site.pdf('/docs/file/a_011123_093000.pdf', [
          'รายงานสรุปผลการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2566',
          'วิธีเฉพาะเจาะจง 112 โครงการ งบประมาณ 3,200,000 บาท',
          'ปัญหา/อุปสรรค: ผู้รับจ้างส่งงานล่าช้า ข้อเสนอแนะ: จัดทำแผนให้เร็วขึ้น',
        ]),
      },
      {
        name: 'สรุปการจัดซื้อจัดจ้าง ประจำปีงบ 2565',
        date: '3 พ.ย. 65',
        pdf: site.pdf('/docs/file/a_031122_093000.pdf', ['รายงานสรุปผลการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2565']),
      },
    ]).slice(0, 3),
  )
  site.is(
    'present',
    'O18',
    list('plan_hr', [
      {
        name: 'แผนพัฒนาบุคลากร ประจำปี 2567',
        date: '6 พ.ย. 66',
        pdf: site.pdf('/docs/file/a_061123_101112.pdf', [
          'แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2567',
          'โครงการอบรมพนักงาน งบประมาณ 50,000 บาท ไตรมาส 2',
          'การสรรหาตำแหน่งว่าง',
        ]),
      },
      {
        name: 'แผนพัฒนาบุคลากร ประจำปี 2566',
        date: '8 พ.ย. 65',
        pdf: site.pdf('/docs/file/a_081122_101112.pdf', ['แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2566']),
      },
    ]).slice(0, 3),
  )
  site.page(
    '/Pages/hr_report',
    "<html><head><title>Database Error</title></head><body><div id=\"container\"><h1>Database Error - ข้อผิดพลาดจากฐานข้อมูล</h1><p>Error Number: 1146</p><p>Table 'tbl_hr_report' doesn't exist</p></div></body></html>",
  )
  site.is('broken', 'O19', ['/Pages/hr_report'], 'the page shows an error of the database')
}
