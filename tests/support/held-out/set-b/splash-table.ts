import type { Draft } from '../draft.ts'
import { typed } from './splash-sheet.ts'
import type { Sheets } from './splash-sheet.ts'

/** The table of the year. */
export function splashTable(site: Draft, sheets: Sheets): void {
  const html = { 'content-type': 'text/html' }
  const lines: string[] = []
  const here = '/open64.htm'
  /** A row of the table of the year, whose link says no more than "open"; gives the table and what it opens. */
  function row(number: string, what: string, to?: string): readonly string[] {
    lines.push(
      `<tr><td>${number}</td><td>${typed(what)}</td><td>${to ? `<a href="${to.slice(1)}" target=_blank>เปิดดู</a>` : '-'}</td></tr>`,
    )
    return to ? [here, to] : [here]
  }
  site.is(
    'present',
    'O10',
    row(
      '๑',
      'แผนดำเนินงาน ปีงบ ๒๕๖๔',
      sheets.file('a01', ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔', 'โครงการ งบประมาณ ระยะเวลา']),
    ),
  )
  site.is(
    'present',
    'O11',
    row(
      '๒',
      'กำกับติดตามงาน ๖ เดือนแรก (ต.ค. ๖๓ - มี.ค. ๖๔)',
      sheets.file('a02', [
        'รายงานการกำกับติดตามการดำเนินงาน รอบ ๖ เดือน',
        '๑ ตุลาคม ๒๕๖๓ - ๓๑ มีนาคม ๒๕๖๔',
        'โครงการ ความก้าวหน้า งบประมาณที่ใช้',
      ]),
    ),
  )
  site.is(
    'present',
    'O12',
    row(
      '๓',
      'ผลงานทั้งปี ๒๕๖๓',
      sheets.file('a03', ['รายงานผลการดำเนินงานประจำปี งบประมาณ พ.ศ. ๒๕๖๓', 'ผลการดำเนินโครงการ ปัญหา ข้อเสนอแนะ']),
    ),
  )
  site.is(
    'present',
    'O16',
    row(
      '๔',
      'ความพอใจของผู้ใช้บริการ ปี ๒๕๖๓ (ผลสำรวจ)',
      sheets.file('a04', ['รายงานผลการสำรวจความพึงพอใจการให้บริการ ประจำปี ๒๕๖๓', 'ผู้ตอบ ๒๐๐ คน พอใจร้อยละ ๙๑']),
    ),
  )
  site.is(
    'present',
    'O18',
    row(
      '๕',
      'แผนการใช้จ่ายงบประมาณ ปี ๒๕๖๔',
      sheets.file('a05', ['แผนการใช้จ่ายงบประมาณประจำปี พ.ศ. ๒๕๖๔', 'แหล่งงบประมาณ ประเภทรายจ่าย วงเงิน']),
    ),
  )
  site.is(
    'present',
    'O20',
    row(
      '๖',
      'ใช้เงินไปเท่าไร ปี ๒๕๖๓ (รายงานผลการใช้จ่ายงบประมาณ)',
      sheets.file('a06', ['รายงานผลการใช้จ่ายงบประมาณประจำปี พ.ศ. ๒๕๖๓', 'รายจ่ายจริง ปัญหา ข้อเสนอแนะ']),
    ),
  )
  site.is(
    'present',
    'O21',
    row(
      '๗',
      'แผนซื้อและจ้าง ปี ๒๕๖๔',
      sheets.file('a07', ['แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๔', 'จ้างก่อสร้างอาคารอเนกประสงค์ ๑,๒๐๐,๐๐๐ บาท']),
    ),
  )
  const monthNames = ['ต.ค. ๖๓', 'พ.ย. ๖๓', 'ธ.ค. ๖๓', 'ม.ค. ๖๔', 'ก.พ. ๖๔', 'มี.ค. ๖๔']
  const scans = monthNames.map((month, i) => ({ month, path: sheets.file(`skr${i + 1}`, [], 'scan') }))
  const monthly = sheets.page(
    'skr',
    'แบบ สขร.๑ ปีงบประมาณ ๒๕๖๔',
    scans.map(({ month, path }) => `<p><a href="${path.slice(1)}">เดือน ${month}</a></p>`).join(''),
  )
  site.is(
    'present',
    'O23',
    [...row('๘', 'สขร.๑ รายเดือน', monthly).slice(1), ...scans.map(({ path }) => path)],
    'scans, each named by its month on a page that names the year',
  )
  site.is(
    'present',
    'O24',
    row(
      '๙',
      'สรุปจัดซื้อจัดจ้าง ปี ๒๕๖๓',
      sheets.file('a09', ['รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๓', 'จำนวนโครงการ งบประมาณ ปัญหา ข้อเสนอแนะ']),
    ),
  )
  site.is(
    'present',
    'O25',
    row('๑๐', 'นโยบายการบริหารงานบุคคล ๒๕๖๔', sheets.file('a10', ['นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. ๒๕๖๔'])),
  )
  site.is(
    'empty',
    'O26',
    row(
      '๑๑',
      'ทำตามนโยบายการบริหารงานบุคคลอย่างไร',
      sheets.page('hrdo', 'การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล', '<p>— อยู่ระหว่างจัดทำ —</p>'),
    ).slice(1),
  )
  site.is(
    'present',
    'O27',
    row(
      '๑๒',
      'หลักเกณฑ์ สรรหา พัฒนา ประเมิน ให้รางวัลลงโทษ พนักงาน',
      sheets.file('a12', ['หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 'สรรหา บรรจุแต่งตั้ง พัฒนา ประเมิน ให้คุณให้โทษ']),
    ),
  )
  row('๑๓', 'รายงานผลการบริหารและพัฒนาบุคลากร')
  site.is('missing', 'O28', [], 'the row of the table has a dash and leads nowhere')
  site.is(
    'present',
    'O29',
    row(
      '๑๔',
      'แนวปฏิบัติเมื่อมีเรื่องร้องเรียนทุจริต',
      sheets.file('a14', ['แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'ช่องทาง ขั้นตอน ผู้รับผิดชอบ ระยะเวลา']),
    ),
  )
  lines.push('<tr><td>๑๕</td><td>แจ้งทุจริต</td><td><a href="https://www.nacc.go.th/">เปิดดู</a></td></tr>')
  site.is(
    'missing',
    'O30',
    [],
    'the link leads to the national commission, not to a channel of this office; the form for troubles is general',
  )
  site.is(
    'present',
    'O31',
    row(
      '๑๖',
      'จำนวนเรื่องร้องเรียนทุจริต ปี ๒๕๖๔',
      sheets.page(
        'stat64',
        'สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ ๒๕๖๔',
        '<p>ตุลาคม ๒๕๖๓ - มีนาคม ๒๕๖๔ : ไม่มีเรื่องร้องเรียน</p>',
      ),
    ).slice(1),
  )
  site.is(
    'present',
    'O33',
    row(
      '๑๗',
      'ประชุมประชาคม ปี ๒๕๖๔ (สรุปผล)',
      sheets.file('a17', ['การเปิดโอกาสให้ประชาชนมีส่วนร่วม ปีงบประมาณ พ.ศ. ๒๕๖๔', 'ประเด็น ผู้มีส่วนร่วม ผล การนำไปปรับปรุง']),
    ),
  )
  site.is(
    'present',
    'O34',
    row(
      '๑๘',
      'คำมั่นของนายก อบต. ว่าจะสุจริต (๒๕๖๔)',
      sheets.file('a18', [
        'ประกาศเจตจำนงสุจริตของผู้บริหาร',
        'ข้าพเจ้าจะบริหารงานด้วยความซื่อสัตย์สุจริต โปร่งใส',
        'ประกาศ ณ วันที่ ๑๑ มกราคม ๒๕๖๔ ลงชื่อ นายก อบต.',
      ]),
    ),
  )
  site.is(
    'present',
    'O35',
    row(
      '๑๙',
      'ผู้บริหารลงมาร่วมเอง ปี ๒๕๖๔',
      sheets.page(
        'lead64',
        'การมีส่วนร่วมของผู้บริหาร',
        '<p>๙ ธันวาคม ๒๕๖๓ (ปีงบประมาณ ๒๕๖๔) นายก อบต. เป็นประธานประชุมเสริมความโปร่งใสและร่วมประกาศเจตนารมณ์ต้านทุจริตกับพนักงาน</p>',
      ),
    ).slice(1),
  )
  site.is(
    'present',
    'O36',
    row(
      '๒๐',
      'ความเสี่ยงทุจริต ปี ๒๕๖๔ (ผลประเมิน)',
      sheets.file('a20', ['การประเมินความเสี่ยงการทุจริตประจำปี พ.ศ. ๒๕๖๔', 'เหตุการณ์ ระดับ มาตรการ']),
    ),
  )
  site.route('/file/a21.pdf', {
    headers: html,
    body: '<html><head><title>Error</title></head><body><h1>File does not exist</h1></body></html>',
  })
  site.is(
    'broken',
    'O37',
    row('๒๑', 'จัดการความเสี่ยงทุจริต ปี ๒๕๖๔', '/file/a21.pdf'),
    'an error page under the name of a document',
  )
  site.is(
    'present',
    'O38',
    row(
      '๒๒',
      'วัฒนธรรมองค์กร: กิจกรรมปี ๒๕๖๔',
      sheets.page(
        'cult64',
        'การเสริมสร้างวัฒนธรรมองค์กร',
        '<p>๒๕ กุมภาพันธ์ ๒๕๖๔ อบรมพนักงานเรื่องวินัยและการไม่ทนต่อการทุจริต ผู้เข้าอบรม ๓๐ คน</p>',
      ),
    ).slice(1),
  )
  site.is(
    'present',
    'O39',
    row(
      '๒๓',
      'แผนป้องกันทุจริต ๒๕๖๑-๒๕๖๔',
      sheets.file('a23', ['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๑-๒๕๖๔)', 'โครงการ งบประมาณ ช่วงเวลา']),
    ),
  )
  site.is(
    'broken',
    'O40',
    row(
      '๒๔',
      'ติดตามแผนป้องกันทุจริต ๖ เดือน ปี ๒๕๖๔',
      sheets.page('acp6', 'ขออภัย', '<p>ไม่พบหน้าที่ท่านต้องการ กรุณาตรวจสอบ URL อีกครั้ง (Error 404)</p>'),
    ),
    'an error page that answers 200',
  )
  site.is(
    'present',
    'O41',
    row(
      '๒๕',
      'ผลตามแผนป้องกันทุจริต ปี ๒๕๖๓',
      sheets.file('a25', ['รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี พ.ศ. ๒๕๖๓', 'ผล งบประมาณ ปัญหา']),
    ),
  )
  const faded = sheets.file('a26', ['การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'ผลการดำเนินการ'], 'glyphs')
  site.is(
    'unverified',
    'O43',
    [
      sheets.page(
        'moral',
        'ผลตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
        `<p><a href="${faded.slice(1)}">อ่านรายงาน</a></p>`,
      ),
      faded,
    ],
    'neither page nor link names a year, and the letters of the paper cannot be read',
  )
  sheets.page(
    'open64',
    typed('ข้อมูลสาธารณะประจำปี ๒๕๖๔'),
    `<table border=1><tr><td>ที่</td><td>รายการ</td><td>หลักฐาน</td></tr>${lines.join('')}</table>`,
  )
}
