import type { Draft } from '../draft.ts'
import { frame } from './yearly-frame.ts'
import type { YearlyShelf } from './yearly-shelf.ts'

/** Items 13 to 28 of the year, and the rows of the years before that belong to them. */
export function yearlyIntegrity(site: Draft, shelf: YearlyShelf): void {
  const riskBefore = shelf.row('2567', 'O30 การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน', [
    ['เปิดดู', '/storage/ita/rk67.pdf'],
  ])

  site.is(
    'present',
    'O13',
    shelf.row('2568', 'ข้อ 13 รายงานผลจัดซื้อจัดจ้าง', [
      [
        'ผลจัดซื้อจัดจ้างประจำปี 2567',
        shelf.paper('pa67', [
          'รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567',
          'งบประมาณที่ใช้ 4,120,000 บาท ปัญหาอุปสรรค ข้อเสนอแนะ',
        ]),
      ],
    ]),
  )
  const lost = site.routeElsewhere(
    '/file/d/1HRplan68/view',
    {
      status: 404,
      headers: { 'content-type': 'text/html' },
      body: '<html><head><title>Page not found</title></head><body><p>Sorry, the file you have requested does not exist.</p></body></html>',
    },
    'drive.google.com',
  )
  site.is(
    'broken',
    'O14',
    shelf.row('2568', 'ข้อ 14 แผนบริหารและพัฒนาบุคลากร', [['แผนบริหารทรัพยากรบุคคล 2568', lost]]),
    'the file is gone from the Drive',
  )
  site.is('empty', 'O15', shelf.row('2568', 'ข้อ 15 รายงานผลบริหารและพัฒนาบุคลากร', []))
  site.is(
    'present',
    'O16',
    shelf.row('2568', 'ข้อ 16 จริยธรรม', [
      [
        'ประมวลจริยธรรมข้าราชการส่วนท้องถิ่น',
        shelf.paper('eth', ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'มาตรฐานทางจริยธรรม 7 ประการ']),
      ],
      [
        "คำสั่งตั้งทีมจริยธรรม + Do Don't ปี 2568",
        shelf.paper('ethd', [
          'การขับเคลื่อนจริยธรรม ประจำปีงบประมาณ พ.ศ. 2568',
          'คำสั่งแต่งตั้งทีมให้คำปรึกษา ลงวันที่ 9 มกราคม 2568',
          "แนวปฏิบัติ Dos & Don'ts",
        ]),
      ],
    ]),
  )
  site.is(
    'present',
    'O17',
    shelf.row('2568', 'ข้อ 17 แนวทางจัดการเรื่องร้องเรียนทุจริต', [
      [
        'คู่มือจัดการเรื่องร้องเรียนการทุจริต',
        shelf.paper('cg', [
          'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
          'วิธีร้องเรียน ขั้นตอน ส่วนงานที่รับผิดชอบ: สำนักปลัด ระยะเวลา 15 วัน',
        ]),
      ],
    ]),
  )
  site.page(
    '/satisfaction',
    frame(
      'ประเมินความพึงพอใจ',
      '<h3>แบบประเมินความพึงพอใจผู้รับบริการ</h3><form method="post" action="/satisfaction"><label>ท่านพอใจระดับใด</label><input type="radio" name="s">มาก <input type="radio" name="s">น้อย<button>ส่งแบบประเมิน</button></form>',
    ),
  )
  shelf.row('2568', 'ข้อ 18 แจ้งเรื่องร้องเรียนการทุจริตฯ', [['แจ้งที่นี่', '/satisfaction']])
  site.is(
    'missing',
    'O18',
    [],
    'the row leads to a questionnaire on satisfaction; the other form is for everyday troubles',
  )
  site.page(
    '/complaint',
    frame(
      'รับเรื่องราวร้องทุกข์',
      '<h3>รับเรื่องราวร้องทุกข์</h3><p>ไฟดับ ถนนพัง น้ำไม่ไหล แจ้งได้ที่นี่</p><form method="post" action="/complaint"><input name="n"><textarea name="d"></textarea><button>ส่งเรื่อง</button></form>',
    ),
  )
  site.is(
    'present',
    'O19',
    shelf.row(
      '2568',
      'ข้อ 19 สถิติร้องเรียนทุจริต',
      [],
      '<h5>ปีงบประมาณ พ.ศ. 2567 (1 ตุลาคม 2566 – 30 กันยายน 2567)</h5><table class="table"><tr><td>จำนวนเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</td><td>ไม่มีเรื่องร้องเรียน</td></tr></table>',
    ),
    'no complaint in the year asked for is an answer',
  )
  site.is(
    'present',
    'O20',
    shelf.row('2568', 'ข้อ 20 การมีส่วนร่วม', [
      [
        'ผลประชาคมจัดทำแผนปี 2568',
        shelf.paper('part68', [
          'สรุปผลการเปิดโอกาสให้ประชาชนมีส่วนร่วม ประจำปีงบประมาณ พ.ศ. 2568',
          'ประเด็น ผู้มีส่วนร่วม 120 คน ผลจากการมีส่วนร่วม การนำผลไปปรับปรุง',
        ]),
      ],
    ]),
  )
  site.is(
    'present',
    'O21',
    shelf.row('2568', 'ข้อ 21 งดรับของขวัญ', [
      [
        'ประกาศเจตนารมณ์ No Gift Policy ปี 2568',
        shelf.paper('ng68', [
          'ประกาศเจตนารมณ์ นโยบาย No Gift Policy จากการปฏิบัติหน้าที่',
          'ประจำปีงบประมาณ พ.ศ. 2568',
          'ลงชื่อ นายกองค์การบริหารส่วนตำบล',
        ]),
      ],
      [
        'กิจกรรมวัฒนธรรม No Gift ปี 2568',
        shelf.paper('ngc68', ['การสร้างวัฒนธรรม No Gift Policy ปีงบประมาณ พ.ศ. 2568', 'ภาพกิจกรรมประชุมมอบนโยบายแก่พนักงาน']),
      ],
    ]),
  )
  site.is(
    'present',
    'O22',
    shelf.row('2568', 'ข้อ 22 การรับทรัพย์สิน', [
      ['รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา ปีงบประมาณ 2567', shelf.paper('gift67', [], 'scan')],
    ]),
    'a scan whose label names the report and the year',
  )
  site.is(
    'outdated',
    'O23',
    shelf
      .row('2568', 'ข้อ 23 ประเมินความเสี่ยงสินบน', [
        [
          'ประเมินความเสี่ยงสินบน 2567',
          shelf.paper('rk67', [
            'การประเมินความเสี่ยงการทุจริตในประเด็นสินบน ประจำปีงบประมาณ พ.ศ. 2567',
            'เหตุการณ์ ระดับ มาตรการ',
          ]),
        ],
        ['ประเมินความเสี่ยงการทุจริต 2566', shelf.paper('rk66', ['การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2566'])],
      ])
      .concat(riskBefore),
    'only papers of the two years before',
  )
  site.is(
    'present',
    'O24',
    shelf.row('2568', 'ข้อ 24 ผลจัดการความเสี่ยง', [
      [
        'ผลการดำเนินการจัดการความเสี่ยงการทุจริต 2567',
        shelf.paper('rd67', [
          'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2567',
          'มาตรการ ผลการดำเนินการ',
        ]),
      ],
    ]),
  )
  site.is(
    'present',
    'O25',
    shelf.row('2568', 'ข้อ 25 แผนป้องกันทุจริต', [
      [
        'แผนปฏิบัติการป้องกันการทุจริต ปี 68',
        shelf.paper('ac68', ['แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2568', 'โครงการ งบประมาณ ช่วงเวลา']),
      ],
    ]),
  )
  site.is(
    'unverified',
    'O26',
    shelf.row('2568', 'ข้อ 26 รายงานผลแผนป้องกันทุจริต', [['เอกสารแนบ 1', shelf.paper('img_0093', [], 'scan')]]),
    'a picture whose label names no year: a person must look',
  )
  site.is(
    'present',
    'O27',
    shelf.row('2568', 'ข้อ 27 มาตรการส่งเสริมคุณธรรม', [
      [
        'มาตรการส่งเสริมคุณธรรมและความโปร่งใส 68',
        shelf.paper('me68', [
          'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2568',
          'วิเคราะห์ผล ITA 2567 ข้อบกพร่อง แนวทาง ผู้รับผิดชอบ การติดตาม',
        ]),
      ],
    ]),
  )
  site.route('/storage/ita/me67report.pdf', {
    status: 500,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Server Error</title></head><body><h1>500 | Server Error</h1></body></html>',
  })
  site.is(
    'broken',
    'O28',
    shelf.row('2568', 'ข้อ 28 ผลตามมาตรการส่งเสริมคุณธรรม', [
      ['รายงานผลการส่งเสริมคุณธรรมฯ 2567', '/storage/ita/me67report.pdf'],
    ]),
    'the server fails at the paper',
  )
}
