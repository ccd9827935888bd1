import type { Draft } from '../draft.ts'
import { VENDOR_OFFICE, vendorList, vendorPage } from './vendor-markup.ts'

/** What stands below คุณธรรมและความโปร่งใส in the menu. */
export function writeIntegrity(draft: Draft): void {
  draft.is(
    'present',
    'O10',
    vendorList(draft, 70, 'มาตรฐานการทำงานของพนักงาน', [
      {
        title: 'คู่มือการปฏิบัติงานด้านการเงินและบัญชี',
        date: '16 ก.ย. 2565',
        lines: [
          'คู่มือการปฏิบัติงานด้านการเงินและบัญชี',
          'สำหรับนักวิชาการเงินและบัญชี กองคลัง',
          'ขั้นตอนการปฏิบัติงาน 1. รับฎีกาเบิกเงิน 2. ตรวจสอบ 3. จัดทำเช็ค',
        ],
      },
      {
        title: 'คู่มือการปฏิบัติงานธุรการ',
        date: '16 ก.ย. 2565',
        lines: ['คู่มือการปฏิบัติงานธุรการ', 'สำหรับเจ้าพนักงานธุรการ สำนักปลัด', 'ขั้นตอนการรับและส่งหนังสือราชการ'],
      },
    ]),
  )
  const drive = draft.routeElsewhere(
    '/file/d/1nontabaekethics/view',
    {
      status: 302,
      headers: { location: 'https://drive.google.com/signin' },
      body: '',
    },
    'drive.google.com',
  )
  draft.routeElsewhere(
    '/signin',
    {
      headers: { 'content-type': 'text/html' },
      body: '<html><head><title>Google Drive: Sign-in</title></head><body><h1>Sign in</h1><p>to continue to Google Drive</p><form method="post"><input type="email" name="identifier"><input type="password" name="pass"><button>Next</button></form></body></html>',
    },
    'drive.google.com',
  )
  const ethics = '/public/list/data/index/menu/71'
  draft.page(ethics, vendorPage('จริยธรรม', `<ul><li><a href="${drive}">ประมวลจริยธรรมพนักงานส่วนท้องถิ่น</a></li></ul>`))
  draft.is('broken', 'O20', [ethics, drive], 'the file asks to sign in')
  const drivePage = '/public/list/data/index/menu/72'
  draft.page(drivePage, vendorPage('การขับเคลื่อนจริยธรรม', '<p class="nodata">ยังไม่มีข้อมูลในหมวดนี้</p>'))
  draft.is('empty', 'O21', [drivePage])

  const complaints = vendorList(draft, 73, 'ร้องเรียนการทุจริต', [
    {
      title: 'ขั้นตอนและวิธีดำเนินการเมื่อได้รับเรื่องร้องเรียนเจ้าหน้าที่ทุจริตหรือประพฤติมิชอบ',
      date: '6 ธ.ค. 2565',
      lines: [
        'แนวทางการดำเนินการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่',
        VENDOR_OFFICE,
        'วิธีการร้องเรียน ด้วยตนเอง ทางไปรษณีย์ ทางเว็บไซต์',
        'ขั้นตอน 1. รับเรื่อง 2. ตรวจสอบข้อเท็จจริง 3. แจ้งผลภายใน 15 วัน',
        'ผู้รับผิดชอบ สำนักปลัด งานนิติการ',
      ],
    },
    {
      title: 'สถิติเรื่องร้องเรียนการทุจริต ปีงบประมาณ พ.ศ. 2565',
      date: '10 ต.ค. 2565',
      lines: [
        'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2565',
        'ตุลาคม 2564 ไม่มีเรื่องร้องเรียน',
        'กันยายน 2565 ไม่มีเรื่องร้องเรียน',
        'รวม 0 เรื่อง',
      ],
    },
  ])
  const [list, guide, guideFile, stats, statsFile] = complaints
  draft.is(
    'present',
    'O22',
    [list, guide, guideFile].filter((path) => path !== undefined),
  )
  draft.is(
    'outdated',
    'O24',
    [list, stats, statsFile].filter((path) => path !== undefined),
  )

  draft.is(
    'present',
    'O26',
    vendorList(draft, 75, 'งดรับ งดให้', [
      {
        title: 'ประกาศเจตนารมณ์นโยบายไม่รับของขวัญ (No Gift Policy) จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. 2567',
        date: '3 ม.ค. 2567',
        lines: ['-'],
        looks: 'scan',
      },
    ]),
    'a scan whose label names item and year',
  )
  draft.is('missing', 'O28', [], 'only the declaration, no report on it')
  draft.routeElsewhere('/asset-statements', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><meta charset="utf-8"><title>ระบบการยื่นบัญชี</title></head><body><h1>ระบบการยื่นบัญชีแสดงรายการทรัพย์สินและหนี้สิน</h1></body></html>',
  })
  draft.is('missing', 'O29', [], 'the link to statements of assets and liabilities is something else')

  draft.is(
    'present',
    'O30',
    vendorList(draft, 76, 'ความเสี่ยงต่อการทุจริต', [
      {
        title: 'ประเมินความเสี่ยงการทุจริต ประเด็นสินบน ปีงบประมาณ 2567',
        date: '29 ม.ค. 2567',
        lines: [
          'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน ประจำปีงบประมาณ พ.ศ. 2567',
          'เหตุการณ์ความเสี่ยง การเรียกรับผลประโยชน์ในการอนุญาตก่อสร้าง',
          'ระดับความเสี่ยง ปานกลาง',
          'มาตรการ กำหนดระยะเวลาการพิจารณาให้ชัดเจน',
        ],
      },
    ]),
  )
  const faulty = '/public/list/data/index/menu/77'
  draft.page(
    faulty,
    "<html><head><title>Database Error</title></head><body><div id=\"container\"><h1>A Database Error Occurred</h1><p>Error Number: 1054</p><p>Unknown column 't.sort' in 'order clause'</p></div></body></html>",
  )
  draft.is('broken', 'O31', [faulty])
  draft.is(
    'present',
    'O32',
    vendorList(draft, 78, 'แผนป้องกันทุจริต', [
      {
        title: 'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566-2570)',
        date: '1 มิ.ย. 2565',
        lines: [
          'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)',
          VENDOR_OFFICE,
          'โครงการสร้างจิตสำนึก งบประมาณ 20,000 บาท ปี 2566 2567 2568 2569 2570',
        ],
      },
    ]),
  )
  const reader = '/public/reader/menu/79'
  draft.page(
    reader,
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>e-Book</title><script src="/js/flip.bundle.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>',
  )
  draft.route('/js/flip.bundle.js', {
    headers: { 'content-type': 'application/javascript' },
    body: 'document.getElementById("root").dataset.ready="1"',
  })
  draft.is('unverified', 'O33', [reader], 'a book that scripts paint')
  const measures = vendorList(draft, 80, 'มาตรการภายใน', [
    {
      title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี 2567',
      date: '15 ม.ค. 2567',
      lines: [
        'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2567',
        'วิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566 ประเด็นที่ต้องพัฒนา',
        'มาตรการ ผู้รับผิดชอบ สำนักปลัด ขั้นตอน และการกำกับติดตาม',
      ],
    },
    {
      title: 'รายงานผลตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปี 2566',
      date: '4 ต.ค. 2566',
      lines: [
        'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566',
        'มาตรการเผยแพร่ข้อมูลต่อสาธารณะ ผลการดำเนินการ ดำเนินการครบถ้วน',
      ],
    },
  ])
  const [all, measure, measureFile, report, reportFile] = measures
  draft.is(
    'present',
    'O34',
    [all, measure, measureFile].filter((path) => path !== undefined),
  )
  draft.is(
    'present',
    'O35',
    [all, report, reportFile].filter((path) => path !== undefined),
  )
  draft.is(
    'present',
    'O25',
    vendorList(draft, 81, 'ประชาชนมีส่วนร่วม', [
      {
        title: 'สรุปผลการประชุมประชาคมตำบลเพื่อจัดทำแผนพัฒนาท้องถิ่น ประจำปี 2567',
        date: '28 มี.ค. 2567',
        lines: [
          'สรุปผลการมีส่วนร่วมของประชาชน การประชุมประชาคมตำบล ปีงบประมาณ พ.ศ. 2567',
          'ประเด็น การเพิ่มเติมแผนพัฒนาท้องถิ่น',
          'ผู้เข้าร่วม ผู้แทนหมู่บ้าน 9 หมู่ รวม 86 คน',
          'ผลจากการมีส่วนร่วม เสนอโครงการ 5 โครงการ',
          'การนำผลไปใช้ บรรจุในแผนพัฒนาท้องถิ่น',
        ],
      },
    ]),
  )
}
