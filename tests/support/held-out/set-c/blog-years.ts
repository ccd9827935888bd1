import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import type { Link } from './blog-years-markup.ts'
import { MONTHS, OFFICE, POSTS, SHORT, clicks, framed, people, posts, tabs } from './blog-years-markup.ts'
import { papersOf } from './papers.ts'

const paper = papersOf(OFFICE)
const HTML = { 'content-type': 'text/html' }

/** A blog: pages by number, tabs by year, links named "click" and "link 1, 2, 3", files here, on Drive and on another host. */
export function blogYears(): SampleSite {
  const site = draftSite({
    id: 'c-blog-years',
    build: 'wordpress-elementor',
    catalogue: 'oit-2568',
    fiscalYear: 2568,
    services: ['drive.google.com', 'www.facebook.com', 'lin.ee'],
  })
  const page = (path: string, title: string, body: string, crumbs: readonly string[] = []) =>
    site.page(path, framed(title, body, crumbs))
  const upload = (month: string, name: string, lines: readonly string[], looks?: 'scan' | 'glyphs') =>
    site.pdf(`/wp-content/uploads/${month}/${name}.pdf`, lines, looks)
  const drive = (id: string, title: string) =>
    site.routeElsewhere(
      `/file/d/${id}/view`,
      {
        headers: HTML,
        body: `<html><head><title>${title} - Google Drive</title><meta property="og:title" content="${title}"></head><body><div class="drive-viewer">${title}</div></body></html>`,
      },
      'drive.google.com',
    )

  page(
    '/',
    'หน้าแรก',
    `<section class="elementor-section"><div class="elementor-slides"><div class="swiper-slide">ยินดีต้อนรับ</div></div></section>${posts()}`,
  )
  page('/category/news', 'หมวดหมู่: ข่าวประกาศ', posts())
  for (const [slug, title, date, text] of POSTS)
    page(
      `/${slug}`,
      title,
      `<div class="entry-meta">โพสต์เมื่อ ${date} โดย admin</div><div class="entry-content"><p>${text}</p></div>`,
    )
  site.is('present', 'O4', ['/', '/category/news', ...POSTS.map(([slug]) => `/${slug}`)])
  page(
    '/?page_id=12',
    'ประวัติตำบล',
    '<p>ดงกระเจียวเป็นตำบลเชิงเขา ฤดูฝนมีดอกกระเจียวบานทั่วดง ยกฐานะเป็นองค์การบริหารส่วนตำบลเมื่อ พ.ศ. 2539</p>',
  )
  page('/?page_id=14', 'สถานที่ท่องเที่ยว', '<p>ลานดอกกระเจียว น้ำตกตาดหมอก</p>')
  page(
    '/?page_id=20',
    'โครงสร้างและหน้าที่ของเรา',
    '<div class="elementor-tabs"><div class="elementor-tab-title">ผังองค์กร</div><div class="elementor-tab-content"><img src="/wp-content/uploads/2024/10/org.png" alt="แผนผังโครงสร้าง อบต."><p>ฝ่ายการเมือง ได้แก่ สภา อบต. และนายก อบต. ฝ่ายประจำ ได้แก่ ปลัด อบต. สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ</p></div><div class="elementor-tab-title">หน้าที่และอำนาจ</div><div class="elementor-tab-content"><ol><li>จัดให้มีและบำรุงรักษาทางน้ำและทางบก</li><li>การรักษาความสะอาดของถนน ทางน้ำ ทางเดิน และที่สาธารณะ</li><li>ป้องกันและบรรเทาสาธารณภัย</li><li>ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม</li></ol></div></div>',
  )
  site.is('present', 'O1', ['/?page_id=20'], 'chart and powers, one tab each')
  page(
    '/?page_id=22',
    'บุคลากร: ผู้บริหาร สภา และหัวหน้าส่วนราชการ',
    people(['นายก อบต.', 'รองนายก อบต.', 'ประธานสภา', 'รองประธานสภา', 'ปลัด อบต.', 'ผอ.กองคลัง', 'ผอ.กองช่าง']),
  )
  site.is('present', 'O2', ['/?page_id=22'])
  site.routeElsewhere(
    '/aBcDe12',
    {
      headers: HTML,
      body: `<html><head><title>${SHORT} | LINE Official Account</title></head><body><h1>${SHORT}</h1><p>เพิ่มเพื่อนเพื่อแชต</p></body></html>`,
    },
    'lin.ee',
  )
  page(
    '/?page_id=30',
    'ติดต่อสอบถาม',
    '<p>องค์การบริหารส่วนตำบลดงกระเจียว 7 หมู่ 1 ตำบลดงกระเจียว อำเภอภูฝน 41990</p><p>โทรศัพท์ 0-4299-2001 โทรสาร 0-4299-2002 อีเมล saraban@dongkrajiao.example</p><p>สอบถามและแชตกับเจ้าหน้าที่ผ่าน <a href="https://lin.ee/aBcDe12">LINE Official Account</a> ในเวลาราชการ</p><iframe src="https://www.google.com/maps/embed?pb=6"></iframe><form method="post" class="wpcf7-form" action="/?page_id=30"><input name="your-name"><textarea name="your-message"></textarea><button>ส่งข้อความถึง อบต.</button></form>',
  )
  site.is('present', 'O3', ['/?page_id=30'], 'contact and a way to ask, answered by officers')

  const local = upload(
    '2021/11',
    'plan2566-2570',
    paper.plan('แผนพัฒนาท้องถิ่น พ.ศ. 2566-2570 ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด', 2568),
  )
  const action67 = upload('2023/10', 'dam2567', paper.plan('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567', 2567))
  const half67 = upload(
    '2024/04',
    'prog6m2567',
    paper.halfYear('รายงานความก้าวหน้าการดำเนินงานและใช้จ่ายงบประมาณ รอบ 6 เดือน ปีงบประมาณ 2567', 2567),
  )
  const report67 = upload('2024/11', 'annual67', paper.results('รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567', 2567))
  const report66 = upload('2023/11', 'annual66', paper.results('รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566', 2566))
  page(
    '/?page_id=41',
    'แผนพัฒนาและแผนงาน',
    clicks([
      ['แผนพัฒนาตำบลห้าปี 2566-2570', local],
      ['แผนการดำเนินงานประจำปี 2567', action67],
      ['ความก้าวหน้าการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน 2567', half67],
    ]),
  )
  site.is('present', 'O5', ['/?page_id=41', local])
  site.is('outdated', 'O6', ['/?page_id=41', action67, half67], 'plan and progress of 2567 alone')
  page(
    '/?page_id=43',
    'รายงานผลการดำเนินงาน',
    tabs([
      ['ปี 2567', [['คลิก', report67]]],
      ['ปี 2566', [['คลิก', report66]]],
    ]),
  )
  site.is('present', 'O7', ['/?page_id=43', report67])
  const manual = [drive('1opsTreasury', 'คู่มือปฏิบัติงานกองคลัง.pdf'), drive('1opsSocial', 'คู่มือปฏิบัติงานสำนักปลัด.pdf')]
  page(
    '/?page_id=45',
    'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่',
    `<ul class="elementor-icon-list-items">${['กองคลัง', 'สำนักปลัด'].map((name, i) => `<li class="elementor-icon-list-item"><a href="${manual[i] ?? ''}" target="_blank"><span class="elementor-icon-list-text">${name}</span></a></li>`).join('')}</ul>`,
  )
  site.is('present', 'O8', ['/?page_id=45', ...manual])
  const guides = [
    site.pdfElsewhere('/dkj/guide1.pdf', paper.steps('คู่มือการขอรับบริการ การขอเลขที่บ้าน')),
    site.pdfElsewhere('/dkj/guide2.pdf', paper.steps('คู่มือการขอรับบริการ การชำระภาษีที่ดินและสิ่งปลูกสร้าง')),
    site.pdfElsewhere('/dkj/guide3.pdf', paper.steps('คู่มือการขอรับบริการ การขอรับเบี้ยความพิการ')),
  ]
  page(
    '/?page_id=47',
    'คู่มือขอรับบริการสำหรับประชาชน',
    `<p>ดาวน์โหลด ${guides.map((href, i) => `<a href="${href}">ลิงก์ที่ ${i + 1}</a>`).join(' , ')}</p>`,
  )
  site.is('present', 'O9', ['/?page_id=47', ...guides])
  page(
    '/?page_id=49',
    'บริการออนไลน์',
    clicks([
      [
        'แบบฟอร์มคำร้องทั่วไป (พิมพ์แล้วนำมายื่นที่ อบต.)',
        upload('2024/01', 'form1', paper.words('แบบคำร้องทั่วไป', 'เขียนที่ ........')),
      ],
      ['แบบฟอร์มขอถังขยะ (พิมพ์แล้วนำมายื่นที่ อบต.)', upload('2024/01', 'form2', paper.words('แบบขอถังขยะ', 'เขียนที่ ........'))],
    ]),
  )
  site.is('missing', 'O10', [], 'forms to print and bring to the office')
  page(
    '/?page_id=51',
    'สถิติการให้บริการ',
    '<div id="stat-dashboard" data-src="/wp-json/dkj/v1/stat"></div><script src="/wp-content/plugins/dkj-stat/app.js"></script><noscript>โปรดเปิดใช้งาน JavaScript เพื่อแสดงข้อมูล</noscript>',
  )
  site.is('unverified', 'O11', ['/?page_id=51'], 'the figures are painted by a script')

  const buy = upload('2024/11', 'buyplan68', paper.plan('รายการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ 2568', 2568))
  const progress = upload(
    '2025/04',
    'buyprog68',
    paper.halfYear('ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ปีงบประมาณ 2568', 2568),
  )
  const months = MONTHS.map((month, i): Link => [
    `สขร.1 ${month}`,
    upload('2025/04', `skr-${i + 1}-68`, paper.purchases(`สรุปผลการดำเนินการจัดซื้อจัดจ้าง เดือน${month}`, month)),
  ])
  page(
    '/?page_id=53',
    'รายการและความก้าวหน้าจัดซื้อจัดจ้าง',
    `${clicks([
      ['รายการจัดซื้อจัดจ้าง ปีงบประมาณ 2568', buy],
      ['ความก้าวหน้าการจัดซื้อจัดจ้าง 6 เดือนแรก ปี 2568', progress],
    ])}<h3>สรุปรายเดือน</h3>${clicks(months)}`,
  )
  site.is('present', 'O12', ['/?page_id=53', buy, progress, ...months.map(([, href]) => href)])
  const bought = upload(
    '2024/10',
    'buy-annual67',
    paper.results('รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ 2567', 2567),
  )
  page(
    '/?page_id=55',
    'ผลจัดซื้อจัดจ้างทั้งปี',
    tabs([
      ['2567', [['เอกสาร', bought]]],
      [
        '2566',
        [
          [
            'เอกสาร',
            upload('2023/10', 'buy-annual66', paper.results('รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2566', 2566)),
          ],
        ],
      ],
    ]),
  )
  site.is('present', 'O13', ['/?page_id=55', bought])
  const hr = upload('2024/10', 'hr68', paper.plan('แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ 2568', 2568))
  const lost = site.routeElsewhere(
    '/file/d/1hrReport67gone/view',
    {
      status: 404,
      headers: HTML,
      body: '<html><head><title>ไม่พบหน้าเว็บ</title></head><body>ขออภัย ไม่มีไฟล์ที่คุณร้องขออยู่</body></html>',
    },
    'drive.google.com',
  )
  page(
    '/?page_id=57',
    'การบริหารและพัฒนาทรัพยากรบุคคล',
    clicks([
      ['แผนอัตรากำลังและการพัฒนาบุคลากร ปี 2568', hr],
      ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี 2567', lost],
    ]),
  )
  site.is('present', 'O14', ['/?page_id=57', hr])
  site.is('broken', 'O15', ['/?page_id=57', lost], 'gone from the store of files')
  const code = upload(
    '2022/06',
    'ethics-code',
    paper.words('ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'ข้อ 1 ถึง ข้อ 7 มาตรฐานทางจริยธรรม'),
  )
  const does = upload(
    '2025/02',
    'dosdonts68',
    paper.words("แนวปฏิบัติ Dos & Don'ts ประจำปี 2568", 'คณะทำงานขับเคลื่อนจริยธรรม ปีงบประมาณ 2568 ทีมให้คำปรึกษา'),
  )
  page(
    '/?page_id=59',
    'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม',
    clicks([
      ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', code],
      ["ข้อควรทำ ไม่ควรทำ (Dos & Don'ts) และคณะทำงานจริยธรรม ปี 2568", does],
    ]),
  )
  site.is('present', 'O16', ['/?page_id=59', code, does])

  const guide = upload('2020/03', 'rongrian', paper.steps('แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'))
  const counts = upload(
    '2024/10',
    'stat-rongrian',
    paper.words('สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ 2567', 'จำนวนเรื่องทั้งหมด 0 เรื่อง ไม่มีเรื่องร้องเรียน'),
  )
  page(
    '/?page_id=61',
    'ร้องเรียนทุจริต',
    `<p>แจ้งเบาะแสการทุจริตของเจ้าหน้าที่ ${SHORT} ผู้แจ้งได้รับการคุ้มครอง</p><form class="wpcf7-form" method="post" action="/?page_id=61"><input name="subject"><textarea name="detail"></textarea><button>แจ้งเรื่อง</button></form><h3>วิธีดำเนินการเมื่อได้รับแจ้ง</h3>${clicks([['ขั้นตอน ผู้รับผิดชอบ และระยะเวลา', guide]])}<h3>จำนวนเรื่องร้องเรียนทุจริตที่ได้รับ</h3>${clicks([['ปีงบประมาณ 2567', counts]])}`,
  )
  site.is('present', 'O17', ['/?page_id=61', guide])
  site.is('present', 'O18', ['/?page_id=61'])
  site.is('present', 'O19', ['/?page_id=61', counts], 'no complaints is content')
  const forum = '/2025/03/14/เวทีรับฟังความเห็น'
  page(
    forum,
    'ประชาชนร่วมคิด: เวทีรับฟังความเห็นแผนพัฒนา ปี 2568',
    '<div class="entry-meta">14 มีนาคม 2568</div><p>อบต. เปิดโอกาสให้ผู้แทนหมู่บ้านและกลุ่มอาชีพ 96 คน มีส่วนร่วมพิจารณาร่างแผน ประเด็น น้ำเพื่อการเกษตรและการท่องเที่ยว ผลจากการมีส่วนร่วม คือข้อเสนอ 14 ข้อ และได้นำไปปรับปรุงแผนแล้ว 9 ข้อ</p>',
    ['การมีส่วนร่วมของประชาชน'],
  )
  page(
    '/category/participation',
    'การมีส่วนร่วมของประชาชน',
    `<article class="post"><h2 class="entry-title"><a href="${forum}">ประชาชนร่วมคิด: เวทีรับฟังความเห็นแผนพัฒนา ปี 2568</a></h2><p>อบต. เปิดโอกาสให้ผู้แทนหมู่บ้านและกลุ่มอาชีพ [&hellip;]</p></article>`,
  )
  site.is('present', 'O20', ['/category/participation', forum, encodeURI(forum)])
  const gift = upload('2025/01', 'nogift68', ['No Gift Policy 2568'], 'scan')
  page(
    '/?page_id=63',
    'No Gift Policy',
    `${clicks([['ประกาศเจตนารมณ์ No Gift Policy ประจำปี 2568', gift]])}<h3>กิจกรรมสร้างวัฒนธรรม No Gift Policy ปี 2568</h3><p>วันที่ 20 มกราคม 2568 นายก อบต. มอบนโยบายไม่รับของขวัญแก่พนักงานทุกคน จัดทำป้ายประชาสัมพันธ์ และให้พนักงานร่วมกันปฏิเสธการรับของขวัญ</p>`,
  )
  site.is(
    'present',
    'O21',
    ['/?page_id=63', gift],
    'a scan whose label names item and year, and the activity of the year',
  )
  page('/?page_id=65', 'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', '<p>อยู่ระหว่างปรับปรุงข้อมูล</p>')
  site.is('empty', 'O22', ['/?page_id=65'])
  const risk = upload('2025/03', 'risk68', paper.risks('การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบน ประจำปี 2568', 2568))
  const managed66 = upload(
    '2023/09',
    'riskrep66',
    paper.results('รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ปี 2566', 2566),
  )
  const plan = upload('2022/01', 'anti66-70', paper.plan('แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)', 2568))
  const antiYear = upload(
    '2024/10',
    'anti67',
    paper.results('รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ 2567', 2567),
  )
  const measure = upload(
    '2025/01',
    'measure68',
    paper.words(
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี 2568',
      'การวิเคราะห์ผลการประเมิน ITA ปี 2567 จุดอ่อน แนวทาง ผู้รับผิดชอบ การติดตามผล',
    ),
  )
  page(
    '/?page_id=67',
    'งานป้องกันการทุจริต',
    `<table class="has-fixed-layout"><thead><tr><th>ลำดับ</th><th>รายการ</th><th>ลิงก์</th></tr></thead><tbody>${(
      [
        ['ประเมินความเสี่ยงเรื่องสินบน ปี 2568', risk],
        ['จัดการความเสี่ยงการทุจริต ปี 2566', managed66],
        ['แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566-2570', plan],
        ['รายงานผลงานป้องกันการทุจริต รอบปี 2567', antiYear],
        ['มาตรการเสริมคุณธรรมและความโปร่งใสของ อบต. ปี 2568', measure],
        [
          'ตัวอย่างรายงานผลมาตรการส่งเสริมคุณธรรม ของเทศบาลตำบลต้นแบบ',
          upload('2024/12', 'example', [
            'ตัวอย่าง รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส',
            'เทศบาลตำบลต้นแบบ ปี 2567',
            'เอกสารประกอบการอบรม',
          ]),
        ],
      ] as const
    )
      .map(([label, href], i) => `<tr><td>${i + 1}</td><td>${label}</td><td><a href="${href}">คลิก</a></td></tr>`)
      .join('')}</tbody></table>`,
  )
  site.is('present', 'O23', ['/?page_id=67', risk])
  site.is('outdated', 'O24', ['/?page_id=67', managed66], 'of 2566, that of 2567 is asked for')
  site.is('present', 'O25', ['/?page_id=67', plan])
  site.is('present', 'O26', ['/?page_id=67', antiYear])
  site.is('present', 'O27', ['/?page_id=67', measure])
  site.is('missing', 'O28', [], 'an example of another office, kept from a training')
  site.routeElsewhere(
    '/dongkrajiao',
    {
      headers: HTML,
      body: `<html><head><title>${SHORT} | Facebook</title></head><body><h1>${SHORT}</h1></body></html>`,
    },
    'www.facebook.com',
  )
  return site.site()
}
