import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import type { BoardRow } from './board-markup.ts'
import { BOARD_OFFICE, boardPage, boardRows } from './board-markup.ts'
import { writeBoardPages } from './board-pages.ts'

/** Lists of files with the label beside the link, some of the files kept on another host. */
export function boardSite(): SampleSite {
  const draft = draftSite({ id: 'e-board', build: 'hand', catalogue: 'oit-2566', fiscalYear: 2566 })
  writeBoardPages(draft)

  const plans = '/categories/menu/26'
  const plan = draft.pdfElsewhere('/box/plan66-70.pdf', [
    'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)',
    BOARD_OFFICE,
    'ยุทธศาสตร์ เป้าประสงค์ ตัวชี้วัด ค่าเป้าหมาย',
  ])
  const action = draft.pdfElsewhere('/box/do66.pdf', [
    'แผนดำเนินงานและการใช้งบประมาณประจำปี พ.ศ. 2566',
    'โครงการก่อสร้างท่อระบายน้ำ งบประมาณ 490,000 บาท ระยะเวลา ก.พ. - เม.ย. 2566',
  ])
  const half = draft.pdf('/storage/f/half65.pdf', [
    'รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ ปีงบประมาณ พ.ศ. 2565 รอบ 6 เดือน',
    'ความก้าวหน้าแต่ละโครงการ',
  ])
  const annual = draft.pdf('/storage/f/annual65.pdf', [
    'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565',
    'ผลการดำเนินงาน ผลการใช้จ่าย ปัญหาอุปสรรค ข้อเสนอแนะ ผลสัมฤทธิ์',
  ])
  const citizen = draft.pdf('/storage/f/citizen.pdf', [
    'คู่มือสำหรับประชาชน งานทะเบียนราษฎร',
    'การแจ้งเกิด การแจ้งย้าย ขั้นตอน ระยะเวลา 20 นาที ค่าธรรมเนียม 20 บาท',
    'เอกสารหลักฐาน สถานที่ สำนักทะเบียนท้องถิ่น',
  ])
  const visits = draft.pdf('/storage/f/visits66.pdf', [
    'สถิติผู้มารับบริการ ปีงบประมาณ พ.ศ. 2566',
    'ตุลาคม 2565 - มีนาคม 2566',
    'งานทะเบียนราษฎร 1,022 ราย งานภาษี 640 ราย',
  ])
  const survey = draft.pdf('/storage/f/survey65.pdf', [
    'รายงานผลการสำรวจความพึงพอใจการให้บริการ ประจำปีงบประมาณ พ.ศ. 2565',
    'ความพึงพอใจภาพรวม ร้อยละ 93.4',
  ])
  const forum = draft.pdf('/storage/f/forum66.pdf', [
    'สรุปผลการมีส่วนร่วม โครงการเทศบาลพบประชาชน ปีงบประมาณ พ.ศ. 2566',
    'ประเด็นการมีส่วนร่วม ผู้มีส่วนร่วม 145 คน',
    'ผลจากการมีส่วนร่วม การนำผลไปปรับปรุง',
  ])
  draft.page(
    plans,
    boardPage(
      'แผนและรายงาน',
      boardRows([
        ['แผนพัฒนาท้องถิ่น (2566-2570)', plan],
        ['งานและเงินที่จะใช้ในปีงบประมาณ 2566', action],
        ['รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน ปี 2565', half],
        ['รายงานผลการดำเนินงานประจำปี 2565', annual],
        ['คู่มือสำหรับประชาชน', citizen],
        ['ยอดผู้มาใช้บริการของแต่ละงาน ครึ่งปีแรก ปี 2566', visits],
        ['รายงานผลสำรวจความพึงพอใจการให้บริการ ปี 2565', survey],
        ['เทศบาลพบประชาชน ปี 2566 ชาวบ้านว่าอย่างไร และเราทำอะไรต่อ', forum],
      ]),
    ),
  )
  draft.is('present', 'O4', [plans, plan])
  draft.is('present', 'O11', [plans, action])
  draft.is('outdated', 'O12', [plans, half])
  draft.is('present', 'O13', [plans, annual])
  draft.is('missing', 'O14', [], 'the manual is for the public')
  draft.is('present', 'O15', [plans, citizen])
  draft.is('present', 'O16', [plans, visits])
  draft.is('present', 'O17', [plans, survey])
  draft.is('present', 'O30', [plans, forum])

  const supplies = '/categories/menu/27'
  const buy = draft.pdf('/storage/f/buy66.pdf', [
    'แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566',
    'จ้างก่อสร้างท่อระบายน้ำ 490,000 บาท วิธีเฉพาะเจาะจง',
  ])
  const winner = draft.pdf('/storage/f/winner66.pdf', [
    'ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างท่อระบายน้ำ',
    'ประกาศ ณ วันที่ 9 กุมภาพันธ์ พ.ศ. 2566',
  ])
  draft.page(
    supplies,
    boardPage(
      'พัสดุและคลัง',
      boardRows([
        ['แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2566', buy],
        ['ประกาศผู้ชนะการเสนอราคา จ้างก่อสร้างท่อระบายน้ำ (9 ก.พ. 2566)', winner],
        ['รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี 2565', '/storage/f/buyreport65.pdf'],
      ]),
    ),
  )
  draft.is('present', 'O19', [supplies, buy])
  draft.is('present', 'O20', [supplies, winner])
  draft.is('broken', 'O22', [supplies, '/storage/f/buyreport65.pdf'], 'the file answers 404')

  const people = '/categories/menu/28'
  const hr = draft.pdf('/storage/f/hr66.pdf', [
    'แผนการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2566',
    'โครงการ งบประมาณ ระยะเวลา การสรรหา การพัฒนา',
  ])
  const rules = draft.pdf('/storage/f/rules.pdf', [
    'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล',
    'การสรรหาและคัดเลือก การบรรจุแต่งตั้ง การพัฒนา การประเมินผล การให้คุณให้โทษ',
  ])
  const report = draft.pdf('/storage/f/hr64.pdf', [
    'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2564',
    'ผลการดำเนินการ ผลการวิเคราะห์ ข้อเสนอแนะ',
  ])
  const code = draft.pdf('/storage/f/code.pdf', ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'หมวด 1 มาตรฐานทางจริยธรรม ซื่อสัตย์สุจริต'])
  draft.page(
    people,
    boardPage(
      'บุคคลและจริยธรรม',
      boardRows([
        ['แผนการบริหารทรัพยากรบุคคล ปีงบประมาณ 2566', hr],
        ['รับคน เลื่อนขั้น ให้รางวัล ลงโทษ: หลักเกณฑ์ด้านบุคคลของเทศบาล', rules],
        ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปี 2564', report],
        ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', code],
      ]),
    ),
  )
  draft.is('present', 'O23', [people, hr])
  draft.is('present', 'O25', [people, rules])
  draft.is('outdated', 'O26', [people, report])
  draft.is('present', 'O39', [people, code])

  const ita = '/ITA/page'
  const rows: BoardRow[] = []
  const file = (
    label: string,
    name: string,
    lines: readonly string[],
    looks?: 'scan' | 'glyphs',
  ): readonly string[] => {
    const path = draft.pdf(`/storage/ita/${name}.pdf`, lines, looks)
    rows.push([label, path])
    return [ita, path]
  }
  draft.is(
    'present',
    'O27',
    file('027 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'a27', [
      'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
      'วิธีการร้องเรียน ขั้นตอน ส่วนงานที่รับผิดชอบ ระยะเวลา',
    ]),
  )
  draft.is(
    'present',
    'O29',
    file('029 เรื่องร้องเรียนทุจริต 6 เดือนแรก ปีงบประมาณ 2566', 'a29', [
      'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ พ.ศ. 2566 (ต.ค. 2565 - มี.ค. 2566)',
      'ไม่มีเรื่องร้องเรียน',
    ]),
  )
  draft.is(
    'present',
    'O31',
    file('ประกาศนโยบายไม่รับของขวัญ (No Gift Policy) ประจำปีงบประมาณ 2566', 'a31', ['-'], 'scan'),
    'a scan whose label names item and year',
  )
  draft.is(
    'unverified',
    'O34',
    file(
      'การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี',
      'a34',
      ['การประเมินความเสี่ยงการทุจริต ปีงบประมาณ พ.ศ. 2566'],
      'glyphs',
    ),
    'no program reads the letters, and the label tells no year',
  )
  draft.is(
    'present',
    'O36',
    file('แผนปฏิบัติการป้องกันการทุจริต (2566-2570)', 'a36', [
      'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)',
      'โครงการ งบประมาณ ช่วงเวลาดำเนินการ',
    ]),
  )
  draft.is(
    'present',
    'O38',
    file('ปีที่แล้ว (2565) ป้องกันการทุจริตได้ผลเพียงใด', 'a38', [
      'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2565',
      'ผลการดำเนินโครงการ งบประมาณ ปัญหาอุปสรรค',
    ]),
  )
  draft.is(
    'present',
    'O42',
    file('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในเทศบาล ปี 2566', 'a42', [
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2566',
      'วิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565',
      'มาตรการ ผู้รับผิดชอบ การกำกับติดตาม',
    ]),
  )
  rows.push(['การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี 2566', '/ITA/detail/43'])
  draft.page(
    '/ITA/detail/43',
    '<html><head><title>Error</title></head><body><h1>SQLSTATE[HY000] [2002] Connection refused</h1><p>Illuminate\\Database\\QueryException</p></body></html>',
  )
  draft.is('broken', 'O43', [ita, '/ITA/detail/43'])
  draft.page(ita, boardPage('การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปี พ.ศ. 2569', boardRows(rows)))
  draft.is('missing', 'O21', [], 'a plan, a notice and a report of a year, nothing by the month')
  draft.is('missing', 'O33', [], 'the declaration and a meeting, no report on them')
  draft.is('missing', 'O37', [])
  draft.is('missing', 'O41', [], 'the code alone')
  return draft.site()
}
