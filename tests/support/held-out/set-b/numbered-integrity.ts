import type { Draft } from '../draft.ts'
import { address } from './numbered-frame.ts'
import type { NumberedShelf } from './numbered-shelf.ts'

/** News, and what guards against corruption. */
export function numberedIntegrity(site: Draft, shelf: NumberedShelf): void {
  const news = shelf.list(1150, [
    { title: 'ขอเชิญร่วมงานประเพณีสารทเดือนสิบ', posted: '12/09/2565', text: 'ณ วัดดอนสามไร่' },
    { title: 'แจ้งกำหนดการฉีดพ่นหมอกควันกำจัดยุงลาย', posted: '30/06/2565', text: 'ทุกชุมชน' },
    { title: 'รับสมัครนักเรียนศูนย์พัฒนาเด็กเล็ก', posted: '02/02/2565', text: 'ตั้งแต่บัดนี้' },
    { title: 'ประกาศหยุดจ่ายน้ำชั่วคราว', posted: '17/08/2564', text: 'เวลา 9.00-15.00 น.' },
  ])
  site.is('outdated', 'O7', news.flat(), 'the last news is of September 2565, the year before')
  shelf.list(1151, [{ title: 'กิจกรรมวันแม่ 2565', posted: '12/08/2565', text: 'ภาพ 20 ภาพ' }])
  shelf.text(1152, '<p>หาดทรายริมคลอง บึงบัวแดง ตลาดเช้า</p>')
  shelf.text(1153, '<p>ข้าวหลามน้ำตาลน้อย กระยาสารท</p>')
  const guard = shelf.list(1160, [
    {
      title: 'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566-2570',
      posted: '30/08/2565',
      file: shelf.paper('acp', ['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566-2570)', 'โครงการ งบประมาณ ช่วงเวลา']),
    },
    {
      title: 'ติดตามแผนป้องกันทุจริต 6 เดือนแรก ปี 66',
      posted: '07/04/2566',
      file: shelf.paper('ac6', [
        'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน',
        'ประจำปีงบประมาณ พ.ศ. 2566',
        'โครงการอบรมคุณธรรม งบประมาณ 30,000 บาท ดำเนินการแล้ว',
      ]),
    },
    {
      title: 'รายงานผลแผนป้องกันทุจริต ประจำปี 2564',
      posted: '25/10/2564',
      file: shelf.paper('ac64', ['รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2564']),
    },
    {
      title: 'รายงานผลแผนป้องกันทุจริต ประจำปี 2563',
      posted: '22/10/2563',
      file: shelf.paper('ac63', ['รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2563']),
    },
    {
      title: 'วิเคราะห์ความเสี่ยงการทุจริต ปี 2566',
      posted: '13/01/2566',
      file: shelf.paper('risk66', [
        'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี พ.ศ. 2566',
        'เหตุการณ์ความเสี่ยง: การเบิกจ่ายวัสดุ ระดับ สูง',
        'มาตรการ: ตรวจนับทุกเดือน',
      ]),
    },
    {
      title: 'ผลจัดการความเสี่ยงการทุจริต 2566',
      posted: '15/06/2566',
      file: shelf.paper('riskdo66', [
        'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ปีงบประมาณ พ.ศ. 2566',
        'ตรวจนับวัสดุครบทุกเดือน มีคำสั่งแต่งตั้งผู้ตรวจ',
      ]),
    },
    {
      title: 'มาตรการส่งเสริมคุณธรรมฯ ภายในเทศบาล ปี 2566',
      posted: '20/12/2565',
      file: shelf.paper('mea66', [
        'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2566',
        'ผลวิเคราะห์ ITA ปี 2565 ข้อบกพร่อง แนวทาง',
        'ผู้รับผิดชอบ ขั้นตอน การติดตาม',
      ]),
    },
    { title: 'ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมฯ ปี 2566', posted: '20/07/2566', file: '/networkfile/mea66do.pdf' },
    { title: 'คะแนน ITA ปี 2565', posted: '05/08/2565', text: 'ได้ 81.20 คะแนน ระดับ B' },
  ])
  site.is('present', 'O36', guard[0] ?? [])
  site.is('present', 'O37', guard[1] ?? [])
  site.is('outdated', 'O38', [...(guard[2] ?? []), ...(guard[3] ?? [])], 'the report of 2565 is asked for')
  site.is('present', 'O34', guard[4] ?? [])
  site.is('present', 'O35', guard[5] ?? [])
  site.is('present', 'O42', guard[6] ?? [])
  site.is('broken', 'O43', guard[7] ?? [], 'its attachment answers 404')
  shelf.text(
    1161,
    '<h3>ประกาศเทศบาลตำบลดอนสามไร่ เรื่อง นโยบายไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่</h3><p>ข้าพเจ้า นายกเทศมนตรี ขอประกาศว่าจะไม่รับของขวัญทุกชนิด</p><p>ประกาศ ณ วันที่ 4 มกราคม พ.ศ. 2566</p><hr><h3>กิจกรรมสร้างวัฒนธรรม No Gift Policy</h3><img src="/themes/ngp.gif" alt="ประชุมพนักงาน"><p>เมื่อวันที่ 16 มกราคม 2566 ผู้บริหารมอบนโยบายงดรับงดให้แก่พนักงานทุกกอง และติดป้ายประชาสัมพันธ์ที่จุดบริการ</p>',
  )
  site.is('present', 'O31', [address(1161)])
  site.is('present', 'O32', [address(1161)], 'the activity stands below the declaration')
  shelf.text(1162, '<p>อยู่ระหว่างดำเนินการ</p>')
  site.is('empty', 'O33', [address(1162)])
  site.is(
    'present',
    'O39',
    shelf
      .list(1163, [
        {
          title: 'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น',
          posted: '22/04/2565',
          file: shelf.paper('ethic', ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'ข้อ 3 พนักงานพึงปฏิบัติตามมาตรฐานทางจริยธรรม']),
        },
        {
          title: 'ประมวลจริยธรรมผู้บริหารท้องถิ่น',
          posted: '22/04/2565',
          file: shelf.paper('ethic2', ['ประมวลจริยธรรมผู้บริหารท้องถิ่น']),
        },
      ])
      .flat(),
  )
  site.is('empty', 'O40', shelf.list(1164, []).flat().concat(address(1164)), 'its own menu holds nothing')
  site.is('missing', 'O41', [], 'named only in a comment of the source')
  const wrong = '/networkfile/manual_all.pdf'
  site.route(wrong, {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><meta charset="utf-8"><title>Error</title></head><body><h1>ไม่พบไฟล์ที่ท่านต้องการ</h1><a href="/home">กลับหน้าหลัก</a></body></html>',
  })
  site.is(
    'broken',
    'O14',
    shelf.list(1165, [{ title: 'คู่มือปฏิบัติงานของแต่ละกอง', posted: '05/05/2564', file: wrong }]).flat(),
    'a page saying that there is no file, under the name of a document',
  )
}
