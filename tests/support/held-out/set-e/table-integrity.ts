import type { Draft } from '../draft.ts'
import { fileTable, TABLE_OFFICE, tablePage } from './table-markup.ts'

/** Personnel, the fight against corruption, and integrity: three tables of files. */
export function writeTableIntegrity(draft: Draft): void {
  const hr = '/index.php?link=hr'
  const policy = draft.pdf('/download/hr63.pdf', [
    'นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2563',
    TABLE_OFFICE,
    'นโยบายด้านอัตรากำลัง ด้านการพัฒนา ด้านสวัสดิการ',
  ])
  const rules = draft.pdf('/download/hr_rules.pdf', [
    'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล',
    'การสรรหาและคัดเลือก การบรรจุแต่งตั้ง การพัฒนา การประเมินผล การให้คุณให้โทษ',
  ])
  const job = draft.pdf('/download/job.pdf', ['ประกาศรับสมัครพนักงานจ้างทั่วไป ตำแหน่ง คนงาน', 'รับสมัครวันที่ 1 - 9 มิถุนายน 2563'])
  draft.page(
    hr,
    tablePage(
      'งานบุคคล',
      fileTable([
        ['นโยบายบริหารทรัพยากรบุคคล ปี 2563', policy],
        ['หลักเกณฑ์การบริหารและพัฒนา ทรัพยากรบุคคล', rules],
        ['รับสมัครพนักงานจ้าง', job],
      ]),
    ),
  )
  draft.is('present', 'O25', [hr, policy])
  draft.is('present', 'O27', [hr, rules])
  draft.is('missing', 'O28', [], 'policy and rules alone, no report')

  const anti = '/index.php?link=anticorruption'
  const guide = draft.pdf('/download/tell.pdf', [
    'คู่มือการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    'วิธีร้องเรียน ขั้นตอนการดำเนินการ ผู้รับผิดชอบ ระยะเวลา 30 วัน',
  ])
  const count = draft.pdf('/download/tellcount63.pdf', [
    'สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ พ.ศ. 2563',
    'รอบ 6 เดือน (1 ตุลาคม 2562 - 31 มีนาคม 2563)',
    'เรื่องร้องเรียนทั้งหมด 0 เรื่อง ไม่มีเรื่องร้องเรียน',
  ])
  const will = draft.pdf('/download/will63.pdf', ['-'], 'scan')
  const risk = draft.pdf(
    '/download/risk.pdf',
    ['การประเมินความเสี่ยงการทุจริต ปีงบประมาณ พ.ศ. 2563', 'เหตุการณ์ความเสี่ยง ระดับความเสี่ยง มาตรการ'],
    'glyphs',
  )
  const plan = draft.pdf('/download/anti61_64.pdf', [
    'แผนปฏิบัติการป้องกันการทุจริต 4 ปี (พ.ศ. 2561 - 2564)',
    TABLE_OFFICE,
    'มิติที่ 1 การสร้างสังคมที่ไม่ทนต่อการทุจริต',
    'โครงการ งบประมาณ ระยะเวลา',
  ])
  const half = draft.pdf('/download/anti6m63.pdf', [
    'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน (ต.ค. 2562 - มี.ค. 2563)',
    'โครงการที่ดำเนินการแล้ว 6 โครงการ งบประมาณที่ใช้ 18,000 บาท',
  ])
  const annual = draft.pdf('/download/anti61.pdf', [
    'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2561',
    'ผลการดำเนินโครงการ ปัญหาอุปสรรค',
  ])
  draft.page(
    anti,
    tablePage(
      'ต้านโกง',
      fileTable([
        ['คู่มือการจัดการเรื่องร้องเรียนเจ้าหน้าที่ทุจริต', guide],
        ['สถิติเรื่องร้องเรียนทุจริต ปี 2563 รอบ 6 เดือน', count],
        ['คำกล่าวแสดงเจตจำนงสุจริตของผู้บริหาร ปีงบประมาณ 2563', will],
        ['การประเมินความเสี่ยงการทุจริต', risk],
        ['แผนปฏิบัติการป้องกันการทุจริต 4 ปี (๒๕๖๑-๒๕๖๔)', plan],
        ['ทำตามแผนต้านทุจริตไปถึงไหน รอบ 6 เดือน ปี 2563', half],
        ['รายงานผลตามแผนป้องกันการทุจริต ประจำปี 2561', annual],
      ]),
    ),
  )
  draft.is('present', 'O29', [anti, guide])
  draft.is('present', 'O31', [anti, count])
  draft.is('present', 'O34', [anti, will], 'a scan whose label names item and year')
  draft.is('unverified', 'O36', [anti, risk], 'no program reads the letters, and the label tells no year')
  draft.is('present', 'O39', [anti, plan])
  draft.is('present', 'O40', [anti, half])
  draft.is('outdated', 'O41', [anti, annual], 'the report on 2562 is asked for')

  const ita = '/index.php?link=ita'
  const measures = draft.pdf('/download/ita63.pdf', [
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2563',
    'วิเคราะห์ผลการประเมิน ITA ปี 2562 จุดอ่อน แนวทางแก้ไข',
    'ผู้รับผิดชอบ ขั้นตอน การกำกับติดตาม',
  ])
  draft.route('/download/join63.pdf', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Not Found</title></head><body><h1>ขออภัย ไม่พบไฟล์ที่ท่านต้องการ</h1></body></html>',
  })
  draft.page(
    ita,
    tablePage(
      'คุณธรรมความโปร่งใส',
      `${fileTable([
        ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี 2563', measures],
        ['การเปิดโอกาสให้มีส่วนร่วม ปี 2563', '/download/join63.pdf'],
      ])}<br><a href="/ita_result.php">ติดตามการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส</a>`,
    ),
  )
  draft.is('present', 'O42', [ita, measures])
  draft.is('broken', 'O33', [ita, '/download/join63.pdf'], 'a page of error under the name of a pdf')
  draft.page('/ita_result.php', tablePage('ติดตามการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'อยู่ระหว่างจัดทำ'))
  draft.is('empty', 'O43', ['/ita_result.php'])
}
