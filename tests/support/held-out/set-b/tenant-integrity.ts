import type { Draft } from '../draft.ts'
import { frame } from './tenant-frame.ts'
import type { TenantList } from './tenant-list.ts'

/** Ethics, complaints and what guards against corruption. */
export function tenantIntegrity(site: Draft, list: TenantList): void {
  const code = site.pdf('/docs/file/a_100566_1.pdf', [
    'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น',
    'ข้อ 1 ยึดมั่นในสถาบันหลักของประเทศ',
    'ข้อ 2 ซื่อสัตย์สุจริต มีจิตสำนึกที่ดี',
  ])
  const team = site.pdf('/docs/file/a_150124_2.pdf', [
    'คำสั่งองค์การบริหารส่วนตำบล ที่ 21/2567',
    'เรื่อง แต่งตั้งทีมขับเคลื่อนจริยธรรม',
    'สั่ง ณ วันที่ 15 มกราคม 2567',
  ])
  const ethics = list('ethics_strategy', [
    {
      name: "Dos & Don'ts แนวปฏิบัติ อบต.หนองสองห้วย ปี 67",
      date: '20 ม.ค. 67',
      text: '<p>ควรทำ: มาทำงานตรงเวลา บริการด้วยรอยยิ้ม</p><p>ไม่ควรทำ: รับของกำนัล ใช้รถหลวงส่วนตัว</p>',
    },
    { name: 'คำสั่งแต่งตั้งทีมงานจริยธรรม 2567', date: '15 ม.ค. 67', pdf: team },
    { name: 'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', date: '10 พ.ค. 66', pdf: code },
  ])
  site.is('present', 'O20', [ethics[0] ?? '', ...ethics.slice(-2)], 'the last entry is the code')
  site.is('present', 'O21', ethics.slice(0, 4), 'an order of 2567 and a guide of 67 show what was done in the year')
  site.is('empty', 'O22', list('pmr', []), 'its own page finds no data')
  site.page(
    '/Pages/adding_corruption',
    frame(
      'แจ้งเรื่องทุจริตหน่วยงานภาครัฐ',
      '<p>แจ้งเบาะแสการทุจริตของเจ้าหน้าที่ ข้อมูลผู้แจ้งจะถูกเก็บเป็นความลับ</p><form method="post" action="/Pages/adding_corruption"><input type="checkbox" name="anon"> ไม่ระบุตัวตน<input name="topic" placeholder="เรื่อง"><textarea name="detail" placeholder="รายละเอียด"></textarea><input type="file" name="img"><button>บันทึก</button></form>',
    ),
  )
  site.is('present', 'O23', ['/Pages/adding_corruption'])
  site.page(
    '/Pages/adding_complain',
    frame(
      'ร้องเรียนร้องทุกข์',
      '<form method="post" action="/Pages/adding_complain"><select name="t"><option>ถนนชำรุด</option><option>น้ำไม่ไหล</option></select><textarea name="d"></textarea><button>ส่ง</button></form>',
    ),
  )
  site.is(
    'present',
    'O24',
    list('comp_stat', [
      {
        name: 'รอบ 6 เดือนแรก ปีงบประมาณ 2567 (1 ต.ค. 66 - 31 มี.ค. 67)',
        date: '3 เม.ย. 67',
        text: '<table><tr><th>เดือน</th><th>จำนวนเรื่อง</th></tr><tr><td>ต.ค. 66 - มี.ค. 67</td><td>ไม่มีเรื่องร้องเรียนการทุจริต</td></tr></table>',
      },
    ]),
    'no complaint in the months asked for is an answer',
  )
  list('join_exec', [{ name: 'นายกฯ ร่วมกิจกรรมจิตอาสา', date: '5 ธ.ค. 66', text: 'ผู้บริหารร่วมพัฒนาวัดประจำตำบล' }])
  site.is(
    'missing',
    'O25',
    [],
    'there is an invitation to a meeting and a page on what executives attend; nothing on what the public took part in',
  )
  const declared = site.pdf('/docs/file/a_090124_1.pdf', [], 'scan')
  const gifts = list('no_gift', [
    {
      name: 'สรุปรายงานตามนโยบาย No Gift Policy 6 เดือนแรก ปี 2567',
      date: '9 เม.ย. 67',
      pdf: site.pdf('/docs/file/a_090424_4.pdf', [
        'แบบรายงานผลตามนโยบาย No Gift Policy ปีงบประมาณ พ.ศ. 2567',
        'ไม่มีการรับของขวัญ 0 ครั้ง',
      ]),
    },
    {
      name: 'สรุปรายงานตามนโยบาย No Gift Policy ปีงบประมาณ 2566',
      date: '12 ต.ค. 66',
      pdf: site.pdf('/docs/file/a_121023_3.pdf', [
        'แบบรายงานผลตามนโยบาย No Gift Policy ปีงบประมาณ พ.ศ. 2566',
        'ไม่มีการรับของขวัญ 0 ครั้ง',
      ]),
    },
    {
      name: 'กิจกรรมสร้างวัฒนธรรมงดรับของขวัญ ปีงบประมาณ 2567',
      date: '22 ม.ค. 67',
      text: '<p>วันที่ 22 มกราคม 2567 นายก อบต. ประชุมพนักงานทุกคนเพื่อปลุกจิตสำนึกและแสดงสัญลักษณ์ไม่รับของขวัญทุกชนิดจากการปฏิบัติหน้าที่</p>',
    },
    { name: 'ประกาศเจตนารมณ์ No Gift Policy จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ 2567', date: '9 ม.ค. 67', pdf: declared },
  ])
  site.is(
    'present',
    'O26',
    [gifts[0] ?? '', ...gifts.slice(-2)],
    'a scan, whose label names the declaration and the year',
  )
  site.is('present', 'O27', [gifts[0] ?? '', gifts[5] ?? ''])
  site.is(
    'present',
    'O28',
    gifts.slice(0, 5),
    'reports of 2566 and of the half year 2567: right by either reading of the rule',
  )
  list('assets', [{ name: 'การยื่นบัญชีทรัพย์สินและหนี้สินของผู้บริหารท้องถิ่น', date: '1 ก.พ. 65', text: 'ตรวจสอบได้ที่เว็บไซต์ ป.ป.ช.' }])
  site.is('missing', 'O29', [], 'only the declaration of assets, which is another matter')
  site.is(
    'present',
    'O30',
    list('risk', [
      {
        name: 'การประเมินความเสี่ยงเรื่องสินบน ปีงบ 2567',
        date: '25 ธ.ค. 66',
        pdf: site.pdf('/docs/file/a_251223_1.pdf', [
          'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน ประจำปีงบประมาณ พ.ศ. 2567',
          'เหตุการณ์ความเสี่ยง: การอนุมัติอนุญาต ระดับ: ปานกลาง',
          'มาตรการจัดการความเสี่ยง',
        ]),
      },
      {
        name: 'การประเมินความเสี่ยงเรื่องสินบน ปีงบ 2566',
        date: '27 ธ.ค. 65',
        pdf: site.pdf('/docs/file/a_271222_1.pdf', [
          'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน ประจำปีงบประมาณ พ.ศ. 2566',
        ]),
      },
    ]).slice(0, 3),
  )
  site.is(
    'broken',
    'O31',
    list('risk_do', [
      { name: 'รายงานผลการจัดการความเสี่ยงการทุจริต ปี 2566', date: '2 พ.ย. 66', pdf: '/docs/file/a_021123_9.pdf' },
    ]),
    'the document is gone (404)',
  )
  site.is(
    'present',
    'O32',
    list('plan_paca', [
      {
        name: 'แผนปฏิบัติการป้องกันการทุจริต ระยะ 5 ปี (2566 - 2570)',
        date: '9 ก.ย. 65',
        pdf: site.pdf('/docs/file/a_090922_1.pdf', [
          'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566-2570',
          'มิติที่ 1 โครงการ งบประมาณ 20,000 บาท ปี 2567',
        ]),
      },
    ]),
  )
  list('plan_dp', [
    { name: 'แผนป้องกันและบรรเทาสาธารณภัย 2567', date: '9 พ.ย. 66', text: 'ศูนย์ อปพร. พร้อมปฏิบัติงานตลอด 24 ชั่วโมง' },
  ])
  site.is(
    'unverified',
    'O33',
    list('anti_report', [
      {
        name: 'รายงานผลการดำเนินการป้องกันการทุจริต',
        date: '',
        pdf: site.pdf(
          '/docs/file/a_report_final2.pdf',
          ['รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี', 'โครงการที่ดำเนินการแล้ว'],
          'glyphs',
        ),
      },
    ]),
    'the label names no year and the letters of the document cannot be read',
  )
  const measures = list('measures', [
    {
      name: 'มาตรการฯ ปีงบประมาณ 2567 จากผลวิเคราะห์ ITA 2566',
      date: '18 ธ.ค. 66',
      pdf: site.pdf('/docs/file/a_181223_5.pdf', [
        'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2567',
        'วิเคราะห์ผลการประเมิน ITA ปี 2566 จุดอ่อน: การเผยแพร่ข้อมูล',
        'มาตรการ ผู้รับผิดชอบ ขั้นตอน การติดตาม',
      ]),
    },
    {
      name: 'รายงานผลการดำเนินการตามมาตรการฯ ประจำปี 2566',
      date: '18 ธ.ค. 66',
      pdf: site.pdf('/docs/file/a_181223_6.pdf', [
        'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566',
        'ผลการดำเนินการตามมาตรการที่กำหนด',
      ]),
    },
  ])
  site.is('present', 'O34', measures.slice(0, 3))
  site.is('present', 'O35', [measures[0] ?? '', ...measures.slice(3)])
  list('loadform', [{ name: 'แบบคำขอทั่วไป', date: '1 มี.ค. 64', text: 'ดาวน์โหลด พิมพ์ และนำมายื่นที่สำนักงาน' }])
}
