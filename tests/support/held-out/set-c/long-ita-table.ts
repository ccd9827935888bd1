import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import type { Row } from './long-ita-table-markup.ts'
import { NEWS, OFFICE, framed, itaTable, people, table } from './long-ita-table-markup.ts'
import { papersOf } from './papers.ts'

const paper = papersOf(OFFICE)
const HTML = { 'content-type': 'text/html' }

/** One long table of all items is the only way to most documents; its heading shows the year of the clock. */
export function longItaTable(): SampleSite {
  const site = draftSite({
    id: 'c-long-ita-table',
    build: 'laravel-ita-table',
    catalogue: 'oit-2567',
    fiscalYear: 2567,
  })
  const page = (path: string, title: string, body: string) => site.page(path, framed(title, body))
  let files = 170
  const stored = (lines: readonly string[], looks?: 'scan' | 'glyphs') => {
    files += 1
    return site.pdf(`/storage/pdf/17${files}_uploaded.pdf`, lines, looks)
  }
  const ITA = '/ITA/page'

  page(
    '/',
    'หน้าแรก',
    `<div class="row row-cols-1 row-cols-xl-2 g-3">${NEWS.map(([id, title, date]) => `<div class="col"><a href="/press_release/show_detail/${id}" class="text-decoration-none text-black"><div class="card d-flex flex-row p-3 border-0 custom-card"><img src="/images/logo.png" class="card-img-top"><div class="card-body"><div class="d-flex border-bottom">${date}</div><h5 class="card-title m-0">${title}</h5></div></div></a></div>`).join('')}</div><a href="/press_release/show_data" class="link-green-section3">ดูทั้งหมด</a><a href="${ITA}"><img src="/images/ita.png" alt="ITA"></a>`,
  )
  page(
    '/press_release/show_data',
    'ข่าวประชาสัมพันธ์',
    table(NEWS.map(([id, title]) => [title, `/press_release/show_detail/${id}`])),
  )
  for (const [id, title, date, text] of NEWS)
    page(`/press_release/show_detail/${id}`, title, `<p class="card-text">${text}</p><p>${date}</p>`)
  const newsPaths = ['/', '/press_release/show_data', ...NEWS.map(([id]) => `/press_release/show_detail/${id}`)]
  site.is('present', 'O5', newsPaths)
  page(
    '/history',
    'ประวัติความเป็นมา',
    '<p class="card-text">เทศบาลตำบลปากห้วยเงินยกฐานะจากสุขาภิบาลเมื่อ พ.ศ. 2542 มีพื้นที่ 14 ตารางกิโลเมตร</p>',
  )
  page('/community_products', 'ผลิตภัณฑ์ชุมชน', '<p class="card-text">เครื่องเงินลายโบราณ ผ้าปักมือ</p>')
  page(
    '/structure',
    'โครงสร้างองค์กร',
    '<p>สภาเทศบาล คณะผู้บริหาร (ฝ่ายการเมือง) ปลัดเทศบาล สำนักปลัด กองคลัง กองช่าง กองการศึกษา กองสาธารณสุขฯ (ฝ่ายข้าราชการประจำ)</p><img src="/storage/org.png" alt="ผังโครงสร้าง">',
  )
  site.is('present', 'O1', ['/structure'])
  page('/agency/1', 'คณะผู้บริหาร', people(['นายกเทศมนตรี', 'รองนายกเทศมนตรี', 'ที่ปรึกษานายกเทศมนตรี']))
  page('/agency/2', 'สมาชิกสภาเทศบาล', people(['ประธานสภาเทศบาล', 'รองประธานสภาเทศบาล', 'สมาชิกสภาเทศบาล']))
  page('/agency/3', 'ผู้บริหารส่วนราชการ', people(['ปลัดเทศบาล', 'ผู้อำนวยการกองคลัง', 'ว่าง']))
  site.is('present', 'O2', ['/agency/1', '/agency/2', '/agency/3'])
  page('/authority/show_details/1', 'อำนาจหน้าที่', '<p class="card-text">ไม่มีข้อมูล</p>')
  site.is('empty', 'O3', ['/authority/show_details/1'])
  page(
    '/contect',
    'ติดต่อเรา',
    '<p>สำนักงานเทศบาลตำบลปากห้วยเงิน 88 ถนนริมห้วย ตำบลปากห้วยเงิน อำเภอเงินยวง 57990</p><p>โทร 0-5399-1001 แฟกซ์ 0-5399-1002 E-mail: admin@pakhuaingoen.example</p><iframe src="https://www.google.com/maps/embed?pb=5"></iframe>',
  )
  site.is('present', 'O4', ['/contect'])
  page(
    '/forum',
    'กระดานกระทู้ (ถาม-ตอบ)',
    '<table class="table"><tr><td>ตลาดนัดวันอาทิตย์ย้ายไปที่ใด</td><td>ตอบแล้ว: ย้ายไปลานหน้าเทศบาล</td></tr></table><form method="post" action="/forum/create"><input name="title"><textarea name="content"></textarea><button class="btn btn-success">ตั้งกระทู้</button></form>',
  )
  site.is('present', 'O6', ['/forum'])
  page(
    '/e_service',
    'E-Service ยื่นคำร้องออนไลน์',
    '<ul><li><a href="/e_service/form/1">ขอรับการสนับสนุนน้ำสะอาด</a></li><li><a href="/e_service/form/2">ขออนุญาตประกอบกิจการ</a></li></ul>',
  )
  for (const [i, name] of ['ขอรับการสนับสนุนน้ำสะอาด', 'ขออนุญาตประกอบกิจการ'].entries())
    page(
      `/e_service/form/${i + 1}`,
      name,
      '<form method="post"><input name="fullname" placeholder="ชื่อ-สกุล"><input name="address" placeholder="ที่อยู่"><input type="file" name="attach"><button>ส่งคำร้อง</button></form>',
    )
  site.is('present', 'O13', ['/e_service', '/e_service/form/1', '/e_service/form/2'])
  page(
    '/survey',
    'แบบสอบถาม ความพึงพอใจ',
    '<form method="post"><p>ความพึงพอใจต่อเจ้าหน้าที่</p><input type="radio" name="q1" value="5"> มากที่สุด <button>ส่ง</button></form>',
  )
  site.is('missing', 'O23', [], 'the row for the channel opens the questionnaire on satisfaction')
  const bids = [
    [
      'ประกาศเชิญชวนก่อสร้างถนนลาดยาง ชุมชนบ้านใต้ (พ.ย. 2566)',
      stored(paper.words('ประกาศเชิญชวนก่อสร้างถนนลาดยาง', 'ประกาศ ณ วันที่ 21 พฤศจิกายน 2566')),
    ],
    [
      'ประกาศผู้ชนะการเสนอราคา จ้างทำป้าย (ก.พ. 2567)',
      stored(paper.words('ประกาศผู้ชนะการเสนอราคา จ้างทำป้าย', 'ประกาศ ณ วันที่ 6 กุมภาพันธ์ 2567')),
    ],
  ] as const
  page('/procurement', 'ประกาศจัดซื้อจัดจ้าง', table(bids))
  site.is('present', 'O15', ['/procurement', ...bids.map(([, href]) => href)])
  const manuals = [
    ['งานป้องกันและบรรเทาสาธารณภัย', stored(paper.steps('คู่มือการปฏิบัติงานของเจ้าหน้าที่ งานป้องกันและบรรเทาสาธารณภัย'))],
    ['งานทะเบียนราษฎร', stored(paper.steps('คู่มือการปฏิบัติงานของเจ้าหน้าที่ งานทะเบียนราษฎร'))],
  ] as const
  page('/work_procedure', 'คู่มือของพนักงาน แยกตามงาน', table(manuals))
  site.is('present', 'O10', ['/work_procedure', ...manuals.map(([, href]) => href)])

  const local = stored(paper.plan('แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570) ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด', 2567))
  const action = stored(paper.plan('แผนดำเนินงานและงบประมาณ ประจำปีงบประมาณ 2567', 2567))
  const half = stored(paper.halfYear('ความก้าวหน้าในการดำเนินงานและใช้จ่ายงบประมาณ รอบ 6 เดือน ปี 2567', 2567))
  const report = stored(paper.results('รายงานผลการดำเนินงาน ประจำปีงบประมาณ 2566', 2566))
  const service = stored(paper.steps('คู่มือแนวทางการให้บริการสำหรับผู้มาติดต่อราชการ'))
  const stats = stored(
    paper.words(
      'ข้อมูลสถิติการให้บริการ ปีงบประมาณ 2567 (ต.ค. 66 - มี.ค. 67)',
      'ทะเบียนราษฎร 612 ราย ชำระภาษี 455 ราย ขออนุญาตก่อสร้าง 31 ราย',
    ),
  )
  const buy = stored(paper.plan('รายการจัดซื้อจัดจ้าง ปีงบประมาณ 2567', 2567))
  const progress66 = stored(paper.halfYear('ความก้าวหน้าการจัดซื้อจัดจ้าง ปีงบประมาณ 2566', 2566))
  const bought = stored(paper.results('รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2566', 2566))
  const hr = stored(paper.plan('แผนการบริหารและพัฒนาบุคลากร ประจำปีงบประมาณ 2567', 2567))
  const lostHr = '/storage/pdf/17999_uploaded.pdf'
  const code = stored(paper.words('ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'มาตรฐานทางจริยธรรม ข้อ 1 ถึง ข้อ 7'))
  const guide = stored(paper.steps('แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'))
  const noCase = stored(['ไม่มีเรื่องร้องเรียน'], 'scan')
  const joined = stored(
    paper.words(
      'สรุปผลเวทีประชาคมระดับตำบล ปี 2567',
      'ประเด็นในการมีส่วนร่วม การจัดการขยะ ผู้มีส่วนร่วม 133 คน ผลจากการมีส่วนร่วม และการนำผลไปปรับปรุงการดำเนินงาน',
    ),
  )
  const gift = stored(
    paper.words(
      'ประกาศเจตนารมณ์ ไม่รับของขวัญและของกำนัล No Gift Policy ประจำปี 2567',
      'นายกเทศมนตรีและเจ้าหน้าที่ทุกคนจะไม่รับของขวัญทุกชนิด ลงนาม นายกเทศมนตรี',
    ),
  )
  const giftDay66 = stored(paper.words('การสร้างวัฒนธรรม No Gift Policy ปี 2566', 'ประชุมมอบนโยบายวันที่ 12 มกราคม 2566'))
  const blankForm = stored(
    paper.words(
      'แบบรายงานการรับของขวัญและของกำนัลตามนโยบาย No Gift Policy',
      'ชื่อ-สกุล ................ ตำแหน่ง ................',
      'ประจำปีงบประมาณ ........ รายการของขวัญ ................',
    ),
  )
  const lawful = stored(
    paper.words(
      'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา ปีงบประมาณ 2566',
      'ไม่มีการรับทรัพย์สิน จำแนกตามประเภทผู้ให้ หน่วยงานรัฐ 0 เอกชน 0 ประชาชน 0',
    ),
  )
  const risk = '/storage/pdf/17555_uploaded.pdf'
  site.route(risk, {
    headers: HTML,
    body: '<html><head><title>Not Found</title></head><body><div class="code">404</div><div class="message">Not Found</div></body></html>',
  })
  const managed = stored(paper.results('รายงานผลการจัดการความเสี่ยงการทุจริต ประจำปี 2566', 2566))
  const plan = stored(paper.plan('แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)', 2567))
  const antiYear = stored(paper.results('รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', 2566), 'glyphs')
  const measure = stored(
    paper.words(
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี 2567',
      'วิเคราะห์ผล ITA ปี 2566 จุดอ่อน แนวทางพัฒนา ผู้รับผิดชอบ ขั้นตอน การกำกับติดตาม',
    ),
  )
  const measured65 = stored(paper.results('รายงานผลการส่งเสริมคุณธรรมและความโปร่งใส ประจำปี 2565', 2565))
  const drive = stored(
    paper.words(
      'คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนเรื่องจริยธรรม ปี 2567',
      "ทีมให้คำปรึกษาตอบคำถามทางจริยธรรม แนวปฏิบัติ Dos & Don'ts ประจำปี 2567",
    ),
  )

  const rows: readonly (readonly [string, readonly Row[]])[] = [
    [
      'ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน',
      [
        {
          no: '1',
          title: 'โครงสร้าง',
          links: [['หน้าเว็บ', '/structure']],
          note: '1. เข้าหน้าหลัก 2. เลือกเมนูข้อมูลพื้นฐาน 3. เลือกโครงสร้างองค์กร',
        },
        {
          no: '2',
          title: 'ข้อมูลผู้บริหาร',
          links: [
            ['ลิงก์ที่ 1', '/agency/1'],
            ['ลิงก์ที่ 2', '/agency/2'],
            ['ลิงก์ที่ 3', '/agency/3'],
          ],
        },
        { no: '3', title: 'อำนาจหน้าที่', links: [['', '/authority/show_details/1']] },
        { no: '4', title: 'ข้อมูลการติดต่อ', links: [['', '/contect']] },
        { no: '5', title: 'ข่าวประชาสัมพันธ์', links: [['', '/press_release/show_data']] },
        { no: '6', title: 'Q&A', links: [['', '/forum']] },
      ],
    ],
    [
      'ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน',
      [
        { no: '7', title: 'แผนพัฒนาท้องถิ่น', links: [['แผนห้าปี 2566-2570', local]] },
        {
          no: '8',
          title: 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี',
          links: [
            ['แผนดำเนินงาน 2567', action],
            ['ความก้าวหน้า 6 เดือน 2567', half],
          ],
        },
        { no: '9', title: 'สรุปผลงานเทศบาลรอบปีที่ผ่านมา', links: [['ปีงบประมาณ 2566', report]] },
        { no: '10', title: 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', links: [['', '/work_procedure']] },
        { no: '11', title: 'มาติดต่อเทศบาลต้องทำอย่างไร', links: [['คู่มือบริการ', service]] },
        { no: '12', title: 'จำนวนผู้ใช้บริการแยกตามงาน', links: [['6 เดือนแรก ปี 2567', stats]] },
        { no: '13', title: 'E-Service', links: [['', '/e_service']] },
      ],
    ],
    [
      'ตัวชี้วัดย่อยที่ 9.3 การจัดซื้อจัดจ้าง',
      [
        { no: '14', title: 'รายการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', links: [['ปี 2567', buy]] },
        { no: '15', title: 'ประกาศต่างๆ เกี่ยวกับการจัดซื้อจัดจ้าง', links: [['', '/procurement']] },
        { no: '16', title: 'ความก้าวหน้าการจัดซื้อจัดจ้าง หรือการจัดหาพัสดุ', links: [['ปี 2566', progress66]] },
        { no: '17', title: 'รายงานผลจัดซื้อจัดจ้าง', links: [['ประจำปี 2566', bought]] },
      ],
    ],
    [
      'ตัวชี้วัดย่อยที่ 9.4 การบริหารและพัฒนาทรัพยากรบุคคล',
      [
        { no: '18', title: 'แผนคนและการพัฒนาคน', links: [['แผนการบริหารและพัฒนาบุคลากร 2567', hr]] },
        { no: '19', title: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', links: [['ปี 2566', lostHr]] },
        { no: '20', title: 'ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ', links: [['เปิดดู', code]] },
        { no: '21', title: 'การขับเคลื่อนจริยธรรม', links: [] },
      ],
    ],
    [
      'ตัวชี้วัดย่อยที่ 9.5 การส่งเสริมความโปร่งใส',
      [
        { no: '22', title: 'เมื่อมีผู้ร้องเรียนทุจริต เทศบาลทำอย่างไร', links: [['แนวปฏิบัติ', guide]] },
        { no: '23', title: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', links: [['แจ้งเรื่อง', '/survey']] },
        { no: '24', title: 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริต และประพฤติมิชอบ', links: [['ปีงบประมาณ 2567 (6 เดือนแรก)', noCase]] },
        { no: '25', title: 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', links: [['สรุปเวทีประชาคม 2567', joined]] },
      ],
    ],
    [
      'ตัวชี้วัดย่อยที่ 10.1 การดำเนินการเพื่อป้องกันการทุจริต',
      [
        { no: '26', title: 'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่', links: [['ปี 2567', gift]] },
        { no: '27', title: 'การสร้างวัฒนธรรม No Gift Policy', links: [['กิจกรรมปี 2566', giftDay66]] },
        { no: '28', title: 'รายงานผลตามนโยบาย No Gift Policy', links: [['แบบฟอร์มสำหรับกรอก', blankForm]] },
        { no: '29', title: 'แบบรายงานการรับทรัพย์สินโดยธรรมจรรยา', links: [['ปี 2566', lawful]] },
        { no: '30', title: '30การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน', links: [['ปี 2567', risk]] },
        { no: '31', title: 'ผลการจัดการความเสี่ยงทุจริต', links: [['ปี 2566', managed]] },
        { no: '32', title: 'แผนป้องกันทุจริต', links: [['พ.ศ. 2566-2570', plan]] },
        { no: '33', title: 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', links: [['เปิดดู', antiYear]] },
      ],
    ],
    [
      'ตัวชี้วัดย่อยที่ 10.2 มาตรการภายในเพื่อป้องกันการทุจริต',
      [
        { no: '34', title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', links: [['ปี 2567', measure]] },
        {
          no: '35',
          title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
          links: [['ปี 2565', measured65]],
        },
      ],
    ],
  ]
  page(ITA, 'การประเมินคุณธรรม และความโปร่งใส (ITA) พ.ศ.2569', itaTable(rows))
  // The order of the drive is published all the same, in a list of orders.
  page(
    '/orders',
    'คำสั่งเทศบาล',
    table([
      ['คำสั่งที่ 41/2567 แต่งตั้งคณะทำงานขับเคลื่อนเรื่องจริยธรรม', drive],
      [
        'คำสั่งที่ 12/2567 แต่งตั้งเวรยามรักษาสถานที่',
        stored(paper.words('คำสั่งที่ 12/2567 แต่งตั้งเวรยามรักษาสถานที่', 'สั่ง ณ วันที่ 3 มกราคม 2567')),
      ],
    ]),
  )

  site.is('present', 'O7', [ITA, local])
  site.is('present', 'O8', [ITA, action, half])
  site.is('present', 'O9', [ITA, report])
  site.is('present', 'O11', [ITA, service])
  site.is('present', 'O12', [ITA, stats])
  site.is('present', 'O14', [ITA, buy])
  site.is('outdated', 'O16', [ITA, progress66], 'of 2566, the year itself is asked for')
  site.is('present', 'O17', [ITA, bought])
  site.is('present', 'O18', [ITA, hr])
  site.is('broken', 'O19', [ITA, lostHr], 'the file is gone')
  site.is('present', 'O20', [ITA, code])
  site.is(
    'present',
    'O21',
    ['/orders', drive],
    'the row of the table has no link, yet the order with its advice stands among the orders',
  )
  site.is('present', 'O22', [ITA, guide])
  site.is('present', 'O24', [ITA, noCase], 'a scan whose label names item and year')
  site.is('present', 'O25', [ITA, joined])
  site.is('present', 'O26', [ITA, gift])
  site.is('outdated', 'O27', [ITA, giftDay66], 'held in 2566')
  site.is('missing', 'O28', [], 'a blank form, not the report')
  site.is('present', 'O29', [ITA, lawful])
  site.is('broken', 'O30', [ITA, risk], 'an error page in the place of the file')
  site.is('present', 'O31', [ITA, managed])
  site.is('present', 'O32', [ITA, plan])
  site.is('unverified', 'O33', [ITA, antiYear], 'letters that cannot be read, no year in the label')
  site.is('present', 'O34', [ITA, measure])
  site.is('outdated', 'O35', [ITA, measured65], 'of 2565, that of 2566 is asked for')
  return site.site()
}
