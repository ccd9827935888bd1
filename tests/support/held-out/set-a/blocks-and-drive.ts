import type { SampleSite } from '../../sites/build.ts'
import { makePdf } from '../../pdf.ts'
import { draftSite } from '../draft.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลห้วยตาดฟ้า'
const DRIVE = 'drive.google.com'
const HTML = { 'content-type': 'text/html' }

/** WordPress with blocks, posts by category, Thai addresses, files on a drive and embedded viewers. */
export function blocksAndDrive(): SampleSite {
  const d = draftSite({
    id: 'a-blocks-and-drive',
    build: 'held-out',
    catalogue: 'oit-2567',
    fiscalYear: 2567,
    services: [DRIVE, 'docs.google.com', 'accounts.google.com'],
  })
  const page = (path: string, title: string, body: string) => d.page(path, framed(title, body))
  const media = (name: string, lines: readonly string[], looks?: 'scan' | 'glyphs') =>
    d.pdf(`/wp-content/uploads/${name}.pdf`, lines, looks)

  /** A file on the drive: what a visitor is shown, and what he gets to keep. */
  function drive(id: string, name: string, lines: readonly string[]): string {
    d.routeElsewhere(
      `/uc?export=download&id=${id}`,
      { headers: { 'content-type': 'application/pdf' }, body: makePdf({ pages: [lines] }) },
      DRIVE,
    )
    return d.routeElsewhere(
      `/file/d/${id}/view`,
      {
        headers: HTML,
        body: `<html><head><title>${name} - Google Drive</title><meta property="og:title" content="${name}"></head><body><div>${name}</div></body></html>`,
      },
      DRIVE,
    )
  }

  interface Post {
    readonly path: string
    readonly title: string
    readonly date: string
    readonly body: string
  }
  function category(slug: string, name: string, posts: readonly Post[]): string {
    const path = `/category/${slug}/`
    for (const post of posts)
      page(
        post.path,
        post.title,
        `<div class="entry-meta">โพสต์เมื่อ ${post.date} โดย admin</div><div class="entry-content">${post.body}</div><div class="post-nav"><a href="${path}">หมวดหมู่: ${name}</a></div>`,
      )
    page(
      path,
      `หมวดหมู่: ${name}`,
      posts
        .map(
          (post) =>
            `<article><h2 class="entry-title"><a href="${post.path}">${post.title}</a></h2><time>${post.date}</time><a class="more-link" href="${post.path}">อ่านต่อ</a></article>`,
        )
        .join('') || '<div class="no-results">ไม่พบสิ่งที่ท่านค้นหา</div>',
    )
    return path
  }
  const shown = (href: string) => `<iframe class="wp-embed" src="${href}" width="100%" height="800"></iframe>`
  const button = (href: string, text: string) =>
    `<div class="elementor-button-wrapper"><a class="elementor-button" href="${href}"><span class="elementor-button-text">${text}</span></a></div>`

  page(
    '/',
    OFFICE,
    `<section class="elementor-section"><h2>ข่าวล่าสุด</h2><a href="/category/news/">ข่าวประชาสัมพันธ์</a></section><section><h2>พยากรณ์อากาศ</h2></section><section><h2>น้ำตกตาดฟ้า</h2><p>แหล่งท่องเที่ยวขึ้นชื่อ สูง 40 เมตร</p></section><section>${button('https://m.me/huaitatfa.sao', 'ทักแชท Messenger')}</section>`,
  )
  page(
    '/โครงสร้างการบริหาร/',
    'โครงสร้างการบริหาร',
    '<div class="elementor-widget-image"><img src="/wp-content/uploads/2023/11/org.png" alt="โครงสร้าง อบต.ห้วยตาดฟ้า"></div><p>สภา อบต. / นายก อบต. / ปลัด อบต. / สำนักปลัด / กองคลัง / กองช่าง / กองการศึกษา ศาสนาและวัฒนธรรม / หน่วยตรวจสอบภายใน</p>',
  )
  d.is('present', 'O1', ['/โครงสร้างการบริหาร/'])
  page(
    '/บุคลากร/',
    'บุคลากร',
    `<h3>ฝ่ายบริหาร</h3>${people([
      ['นายสมบัติ ตาดทอง', 'นายก อบต.'],
      ['นายชัยยา ภูผา', 'รองนายก อบต.'],
      ['นางเพ็ญนภา ห้วยใส', 'เลขานุการ'],
    ])}<h3>ฝ่ายสภา</h3>${people([
      ['นายสำรอง ป่าไม้', 'ประธานสภา'],
      ['นายกองมี ศรีตาด', 'รองประธานสภา'],
    ])}<h3>ฝ่ายประจำ</h3>${people([
      ['นายวิรัตน์ แสงฟ้า', 'ปลัด อบต.'],
      ['นางสุมาลี ดอนคำ', 'ผอ.กองคลัง'],
      ['นายเอกชัย ทางดี', 'ผอ.กองช่าง'],
    ])}`,
  )
  d.is('present', 'O2', ['/บุคลากร/'])
  page(
    '/หน้าที่ตามกฎหมาย/',
    'หน้าที่ตามกฎหมาย',
    '<p>อบต. มีหน้าที่และอำนาจตาม พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 มาตรา 66 67 และ 68 รวมทั้ง พ.ร.บ.กำหนดแผนและขั้นตอนการกระจายอำนาจฯ พ.ศ. 2542 มาตรา 16 เช่น การจัดให้มีและบำรุงรักษาทางบกทางน้ำ การสาธารณูปโภค การส่งเสริมอาชีพ การคุ้มครองดูแลทรัพยากรธรรมชาติ</p>',
  )
  d.is('present', 'O3', ['/หน้าที่ตามกฎหมาย/'])
  page(
    '/contact-us/',
    'Contact Us',
    '<p>88 หมู่ 3 ตำบลห้วยตาดฟ้า โทร. 042-000-551 แฟกซ์ 042-000-552 อีเมล admin@huaitatfa.go.th</p><iframe src="https://www.google.com/maps/embed?pb=htf"></iframe><h3>ถาม-ตอบ (Q&amp;A)</h3><p>สอบถามเจ้าหน้าที่ได้ทันทีทาง Messenger ในเวลาราชการ หรือฝากคำถามไว้ด้านล่าง เจ้าหน้าที่จะตอบกลับภายใน 1 วัน</p><form class="wpforms-form" method="post" action="/contact-us/"><textarea name="q"></textarea><button>ส่งคำถาม</button></form><ol class="comment-list"><li>ค่าน้ำจ่ายที่ไหน <ul><li>ตอบ: ที่กองคลัง หรือ QR หลังใบแจ้งหนี้</li></ul></li></ol>',
  )
  d.is('present', 'O4', ['/contact-us/'])
  d.is('present', 'O6', ['/contact-us/'], 'chat, a form and answers')
  const newsPosts = [
    {
      path: '/2024/06/03/ปลูกป่าเฉลิมพระเกียรติ/',
      title: 'ปลูกป่าเฉลิมพระเกียรติ',
      date: '3 มิถุนายน 2024',
      body: '<p>อบต. ร่วมกับชาวบ้านปลูกป่าต้นน้ำ 2,000 ต้น</p>',
    },
    {
      path: '/2024/01/12/nogift/',
      title: 'ผู้บริหารและพนักงานร่วมถ่ายภาพประกาศงดรับของขวัญ',
      date: '12 มกราคม 2024',
      body: '<p>กิจกรรมสร้างวัฒนธรรม No Gift Policy โดยนายก อบต. ชี้แจงแนวทางแก่พนักงานในที่ประชุมประจำเดือน มกราคม 2567</p>',
    },
    { path: '/2023/11/20/loykrathong/', title: 'ลอยกระทง 2566', date: '20 พฤศจิกายน 2023', body: '<p>ขอเชิญร่วมงาน</p>' },
  ]
  d.is('present', 'O5', [category('news', 'ข่าวประชาสัมพันธ์', newsPosts), ...newsPosts.map((post) => post.path)])
  d.is('present', 'O27', ['/2024/01/12/nogift/'])

  const planFile = drive('1Plan6670aa', 'แผนพัฒนาท้องถิ่น 66-70.pdf', [
    'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)',
    OFFICE,
    'ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด',
  ])
  const actionFile = media('2023/10/plan67', [
    'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567',
    OFFICE,
    'โครงการ งบประมาณ ระยะเวลา',
  ])
  const halfFile = media('2024/04/progress', [
    'รายงานความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ',
    'รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2567 (ตุลาคม 2566 - มีนาคม 2567)',
  ])
  const annualFile = media('2023/12/annual', ['รายงานผลการดำเนินงานประจำปี พ.ศ. 2566', OFFICE, 'ปัญหา อุปสรรค ข้อเสนอแนะ'])
  const planPosts = [
    {
      path: '/2023/09/28/แผนพัฒนาท้องถิ่น-5-ปี/',
      title: 'แผนพัฒนาท้องถิ่น 5 ปี',
      date: '28 กันยายน 2023',
      body: button(planFile, 'คลิกเพื่ออ่าน'),
    },
    {
      path: '/2023/10/16/แผนการดำเนินงาน-67/',
      title: 'แผนการดำเนินงาน’67',
      date: '16 ตุลาคม 2023',
      body: shown(actionFile),
    },
    {
      path: '/2024/04/09/o8/',
      title: 'O8 ความก้าวหน้าในการดำเนินงาน 6 เดือนแรก',
      date: '9 เมษายน 2024',
      body: shown(halfFile),
    },
    {
      path: '/2023/12/06/annual/',
      title: 'สรุปผลงานรอบปี 2566',
      date: '6 ธันวาคม 2023',
      body: `<a class="pdfemb-viewer" href="${annualFile}">annual</a>`,
    },
  ]
  category('plan', 'แผนงาน', planPosts)
  d.is('present', 'O7', [planPosts[0]?.path ?? '', planFile], 'the file is on the drive')
  d.is(
    'present',
    'O8',
    [planPosts[1]?.path ?? '', planPosts[2]?.path ?? '', actionFile, halfFile],
    'plan and progress over two posts',
  )
  d.is('present', 'O9', [planPosts[3]?.path ?? '', annualFile])
  category('staff-manual', 'คู่มือปฏิบัติงานเจ้าหน้าที่', [])
  d.is('empty', 'O10', ['/category/staff-manual/'], 'a category without posts')
  const citizenFile = media('2022/03/cm', [
    'คู่มือสำหรับประชาชน งานบริการของ อบต.ห้วยตาดฟ้า',
    'ขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสาร',
  ])
  page(
    '/คู่มือสำหรับประชาชน/',
    'คู่มือสำหรับประชาชน',
    shown(`/wp-content/plugins/pdfjs-viewer-shortcode/pdfjs/web/viewer.php?file=${citizenFile}`),
  )
  d.route(`/wp-content/plugins/pdfjs-viewer-shortcode/pdfjs/web/viewer.php?file=${citizenFile}`, {
    headers: HTML,
    body: '<html><head><title>PDF.js viewer</title></head><body><div id="viewer"></div></body></html>',
  })
  d.is(
    'present',
    'O11',
    [
      '/คู่มือสำหรับประชาชน/',
      citizenFile,
      `/wp-content/plugins/pdfjs-viewer-shortcode/pdfjs/web/viewer.php?file=${citizenFile}`,
    ],
    'shown by a viewer in the page',
  )
  page(
    '/สถิติผู้รับบริการ/',
    'สถิติผู้รับบริการ',
    '<table class="wp-block-table"><caption>ปีงบประมาณ 2567</caption><tr><th>งาน</th><th>ต.ค. 66</th><th>พ.ย. 66</th><th>ธ.ค. 66</th><th>ม.ค. 67</th><th>ก.พ. 67</th><th>มี.ค. 67</th></tr><tr><td>ชำระภาษี</td><td>3</td><td>5</td><td>2</td><td>140</td><td>88</td><td>97</td></tr><tr><td>ขออนุญาตก่อสร้าง</td><td>1</td><td>0</td><td>2</td><td>1</td><td>3</td><td>0</td></tr></table>',
  )
  d.is('present', 'O12', ['/สถิติผู้รับบริการ/'], 'a table in the page')
  const form = d.routeElsewhere(
    '/forms/d/e/1FAhtfEsv/viewform',
    {
      headers: HTML,
      body: '<html><head><title>ยื่นคำขอรับบริการออนไลน์ อบต.ห้วยตาดฟ้า</title></head><body><form action="/forms/d/e/1FAhtfEsv/formResponse" method="post"><div>เลือกบริการ</div><input name="entry.1"><button>ส่ง</button></form></body></html>',
    },
    'docs.google.com',
  )
  page(
    '/e-service/',
    'E-Service',
    `<p>ขอรับบริการโดยไม่ต้องเดินทางมาที่ทำการ</p>${button(form, 'ขอรถบรรทุกน้ำ / ซ่อมไฟ / ตัดกิ่งไม้')}`,
  )
  d.is('present', 'O13', ['/e-service/', form])
  const buyList = media('2023/11/buylist67', [
    'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ปีงบประมาณ พ.ศ. 2567',
    'งานที่ซื้อ วงเงิน แหล่งที่มา วิธี ช่วงเวลา',
  ])
  const oldProgress = media('2023/04/buyprog66', [
    'ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ปีงบประมาณ พ.ศ. 2566',
    'ตุลาคม 2565 - มีนาคม 2566',
  ])
  const buyYear = drive('1BuyYear66bb', 'รายงานจัดซื้อจัดจ้าง66.pdf', [
    'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2566',
    'ปัญหา อุปสรรค ข้อเสนอแนะ',
  ])
  const buyPosts = [
    {
      path: '/2024/02/15/ประกาศผู้ชนะ-ม4/',
      title: 'ประกาศผู้ชนะการเสนอราคา ก่อสร้างรางระบายน้ำ ม.4',
      date: '15 กุมภาพันธ์ 2024',
      body: '<p>ประกาศ ณ วันที่ 15 กุมภาพันธ์ 2567</p>',
    },
    {
      path: '/2023/11/08/buylist/',
      title: 'รายการจัดซื้อจัดจ้าง 2567',
      date: '8 พฤศจิกายน 2023',
      body: `<a href="${buyList}">ดาวน์โหลด</a>`,
    },
    {
      path: '/2023/04/18/progress-66/',
      title: 'ความก้าวหน้าการจัดซื้อจัดจ้าง 2566',
      date: '18 เมษายน 2023',
      body: `<a href="${oldProgress}">ดาวน์โหลด</a>`,
    },
    {
      path: '/2023/10/30/buyyear/',
      title: 'รายงานสรุปผลจัดซื้อจัดจ้างทั้งปี',
      date: '30 ตุลาคม 2023',
      body: button(buyYear, 'ดูรายงาน'),
    },
  ]
  const buying = category('procurement', 'จัดซื้อจัดจ้าง', buyPosts)
  d.is('present', 'O14', [buyPosts[1]?.path ?? '', buyList])
  d.is('present', 'O15', [buying, buyPosts[0]?.path ?? ''])
  d.is('outdated', 'O16', [buyPosts[2]?.path ?? '', oldProgress])
  d.is('present', 'O17', [buyPosts[3]?.path ?? '', buyYear], 'the year stands in the file on the drive')
  const hr = media('2023/12/hr67', [
    'แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2567',
    'โครงการ งบประมาณ ระยะเวลา',
  ])
  const goneId = d.routeElsewhere(
    '/file/d/1HrRepGonecc/view',
    {
      status: 404,
      headers: HTML,
      body: '<html><head><title>Google Drive - Page Not Found</title></head><body><p>Sorry, the file you have requested does not exist.</p></body></html>',
    },
    DRIVE,
  )
  page(
    '/การบริหารงานบุคคล/',
    'การบริหารงานบุคคล',
    `<div class="elementor-accordion"><div class="elementor-tab-title">แผนบริหารและพัฒนาบุคลากร ปี 2567</div><div class="elementor-tab-content">${shown(hr)}</div><div class="elementor-tab-title">รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปี 2566</div><div class="elementor-tab-content">${button(goneId, 'เปิดไฟล์')}</div></div>`,
  )
  d.is('present', 'O18', ['/การบริหารงานบุคคล/', hr])
  d.is('broken', 'O19', ['/การบริหารงานบุคคล/', goneId], 'gone from the drive')
  const code = media('2022/08/code', ['ประมวลจริยธรรมพนักงานส่วนท้องถิ่น', 'มาตรฐานทางจริยธรรม'])
  page(
    '/จริยธรรม/',
    'จริยธรรม',
    `<h3>ประมวลจริยธรรมสำหรับเจ้าหน้าที่</h3>${shown(code)}<h3>ขับเคลื่อนจริยธรรม ปี 2567</h3><ul><li>คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม ที่ 14/2567</li><li>Dos &amp; Don'ts: ไม่ใช้รถราชการในกิจธุระส่วนตัว ให้บริการประชาชนเสมอภาค</li><li>อบรมจริยธรรมพนักงาน 22 ก.พ. 2567 ผู้เข้าร่วม 38 คน</li></ul>`,
  )
  d.is('present', 'O20', ['/จริยธรรม/', code])
  d.is('present', 'O21', ['/จริยธรรม/'])
  const guideline = media('2023/02/rong', [
    'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    'วิธีการร้องเรียน ขั้นตอน ผู้รับผิดชอบ ระยะเวลา',
  ])
  page(
    '/ร้องเรียนการทุจริต/',
    'ร้องเรียนการทุจริต',
    `<form class="wpforms-form" method="post" action="/ร้องเรียนการทุจริต/"><label>แจ้งเบาะแสการทุจริตของเจ้าหน้าที่ (ปกปิดข้อมูลผู้แจ้ง)</label><textarea name="d"></textarea><button>ส่งเรื่อง</button></form>${button(guideline, 'แนวปฏิบัติในการจัดการเรื่องร้องเรียน')}<h3>สถิติเรื่องร้องเรียน ปี 2567</h3><p>ตุลาคม 2566 - มีนาคม 2567 : 0 เรื่อง (ไม่มีเรื่องร้องเรียน)</p>`,
  )
  d.is('present', 'O22', ['/ร้องเรียนการทุจริต/', guideline])
  d.is('present', 'O23', ['/ร้องเรียนการทุจริต/'])
  d.is('present', 'O24', ['/ร้องเรียนการทุจริต/'])
  const part = media('2023/03/part', [
    'ผลการมีส่วนร่วมของประชาชน ปีงบประมาณ พ.ศ. 2566',
    'ประเด็น ประชาคมแก้ภัยแล้ง ผู้มีส่วนร่วม 64 คน ผล การนำไปปรับปรุง',
  ])
  const nogift = media('2024/01/IMG_20240108', [], 'scan')
  const risk = media('2024/02/o30', [
    'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน ประจำปีงบประมาณ พ.ศ. 2567',
    'องค์การบริหารส่วนตำบลโนนสว่างธรรม อำเภอโนนสว่าง',
    'ความเสี่ยงของ อบต.โนนสว่างธรรม โอกาส ผลกระทบ มาตรการ',
  ])
  const riskDone = media('2023/12/o31', [
    'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2566',
  ])
  const oldPlan = media('2018/06/anti', ['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2561 - 2565)', OFFICE])
  const antiYear = '/wp-content/uploads/2023/11/antiyear.pdf'
  d.route(antiYear, { headers: { 'content-type': 'application/pdf' }, body: '' })
  const measures = media('2024/03/o34', [
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน พ.ศ. 2567',
    'วิเคราะห์ผล ITA 2566 มาตรการ ผู้รับผิดชอบ',
  ])
  const odd = media('2023/12/35', ['รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'], 'glyphs')
  d.routeElsewhere(
    '/ServiceLogin?service=wise',
    {
      headers: HTML,
      body: '<html><head><title>Google Drive: Sign-in</title></head><body><h1>Sign in</h1><form action="/signin"><input type="email" name="identifier"><input type="password" name="p"><button>Next</button></form></body></html>',
    },
    'accounts.google.com',
  )
  const locked = d.routeElsewhere(
    '/file/d/1GiftLockdd/view',
    { status: 302, headers: { location: 'https://accounts.google.com/ServiceLogin?service=wise' }, body: '' },
    DRIVE,
  )
  const itaPosts = [
    { path: '/2023/03/22/part/', title: 'O25 ประชาคมแก้ภัยแล้ง (การมีส่วนร่วม)', date: '22 มีนาคม 2023', body: shown(part) },
    {
      path: '/2024/01/08/nogift-2567/',
      title: 'ประกาศเจตนารมณ์นโยบาย No Gift Policy ประจำปี พ.ศ. 2567',
      date: '8 มกราคม 2024',
      body: shown(nogift),
    },
    {
      path: '/2024/01/09/gift/',
      title: 'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา ปี 2566',
      date: '9 มกราคม 2024',
      body: button(locked, 'ไฟล์'),
    },
    { path: '/2024/02/27/risk/', title: 'ความเสี่ยงการทุจริต (สินบน) 67', date: '27 กุมภาพันธ์ 2024', body: shown(risk) },
    {
      path: '/2023/12/25/risk-done/',
      title: 'ผลจัดการความเสี่ยงทุจริต ปีงบฯ 66',
      date: '25 ธันวาคม 2023',
      body: shown(riskDone),
    },
    { path: '/2018/06/05/anti/', title: 'แผนป้องกันการทุจริต', date: '5 มิถุนายน 2018', body: shown(oldPlan) },
    {
      path: '/2023/11/02/anti-year/',
      title: 'O33 รายงานผลป้องกันการทุจริต',
      date: '2 พฤศจิกายน 2023',
      body: shown(antiYear),
    },
    {
      path: '/2024/03/05/measures/',
      title: 'มาตรการคุณธรรมและความโปร่งใส ปี 67',
      date: '5 มีนาคม 2024',
      body: shown(measures),
    },
  ]
  category('ita-2567', 'ITA 2567', itaPosts)
  page('/ผลมาตรการ/', 'รายงานผลมาตรการส่งเสริมคุณธรรมและความโปร่งใส', shown(odd))
  const at = (n: number) => itaPosts[n]?.path ?? ''
  d.is('outdated', 'O25', [at(0), part], 'a meeting of the year before')
  d.is('present', 'O26', [at(1), nogift], 'a scan under a telling title')
  d.is('missing', 'O28', [])
  d.is('broken', 'O29', [at(2), locked], 'behind a log-in')
  d.is('missing', 'O30', [], 'the document is another office’s')
  d.is('present', 'O31', [at(4), riskDone])
  d.is('outdated', 'O32', [at(5), oldPlan])
  d.is('broken', 'O33', [at(6), antiYear], '0 bytes')
  d.is('present', 'O34', [at(7), measures])
  d.is('unverified', 'O35', ['/ผลมาตรการ/', odd], 'unreadable letters, no year around')
  return d.site()
}

const MENU = [
  ['/โครงสร้างการบริหาร/', 'โครงสร้างการบริหาร'],
  ['/บุคลากร/', 'บุคลากร'],
  ['/หน้าที่ตามกฎหมาย/', 'หน้าที่ตามกฎหมาย'],
  ['/category/plan/', 'แผนงาน'],
  ['/category/news/', 'ข่าวประชาสัมพันธ์'],
  ['/category/procurement/', 'จัดซื้อจัดจ้าง'],
  ['/การบริหารงานบุคคล/', 'การบริหารงานบุคคล'],
  ['/category/staff-manual/', 'คู่มือปฏิบัติงานเจ้าหน้าที่'],
  ['/คู่มือสำหรับประชาชน/', 'คู่มือสำหรับประชาชน'],
  ['/สถิติผู้รับบริการ/', 'สถิติผู้รับบริการ'],
  ['/e-service/', 'E-Service'],
  ['/จริยธรรม/', 'จริยธรรม'],
  ['/ร้องเรียนการทุจริต/', 'ร้องเรียนการทุจริต'],
  ['/category/ita-2567/', 'ITA 2567'],
  ['/ผลมาตรการ/', 'ผลมาตรการ'],
  ['/contact-us/', 'ติดต่อเรา'],
] as const

function people(list: readonly (readonly [string, string])[]): string {
  return list
    .map(
      ([name, post], n) =>
        `<figure class="wp-block-image"><img src="/wp-content/uploads/p${n}.jpg" alt="${name}"><figcaption>${name}<br>${post}<br>โทร 08-0000-55${10 + n}</figcaption></figure>`,
    )
    .join('')
}

function framed(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8"><meta name="generator" content="WordPress 6.4"><title>${title} &#8211; อบต.ห้วยตาดฟ้า</title></head><body><header><a href="/">หน้าแรก</a><ul id="menu-main" class="menu">${MENU.map(([href, text]) => `<li class="menu-item"><a href="${href}">${text}</a></li>`).join('')}</ul></header><main><h1 class="entry-title">${title}</h1>${body}</main><aside><h2>คลังเก็บ</h2><ul><li>มีนาคม 2026</li><li>มกราคม 2026</li></ul><h2>ลิงก์</h2><a href="https://www.dla.go.th/">สถ.</a></aside><footer>© 2026 ${OFFICE} | Proudly powered by WordPress</footer></body></html>`
}
