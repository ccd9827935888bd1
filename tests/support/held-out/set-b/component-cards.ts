import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { PICTURE } from './picture.ts'

const OFFICE = 'เทศบาลตำบลริมฝั่งแสง'

const TOP: readonly (readonly [string, string])[] = [
  ['/about', 'รู้จักเรา'],
  ['/people', 'ทีมเทศบาล'],
  ['/news', 'อัปเดต'],
  ['/open', 'ข้อมูลเปิด'],
  ['/services', 'บริการ'],
  ['/visit', 'เที่ยวริมฝั่ง'],
  ['/contact', 'คุยกับเรา'],
]

function frame(title: string, body: string): string {
  return `<!doctype html><html lang="en" data-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} | ${OFFICE}</title><script type="module" src="/assets/app.js"></script></head><body><div id="app"><header class="sticky top-0"><a class="logo" href="/"><span class="material-icons">home</span>${OFFICE}</a><nav>${TOP.map(([to, label]) => `<a class="nav-link" href="${to}">${label}</a>`).join('')}</nav><button class="btn-icon" aria-label="ค้นหา"><span class="material-icons">search</span></button></header>
<main class="container">${body}</main>
<div class="cookie-banner" role="dialog"><p>เว็บไซต์นี้ใช้คุกกี้</p><button>ยอมรับ</button></div>
<footer class="footer"><p>© 2026 ${OFFICE}</p><p>หนังสือเวียน สถ.: อัปเดตล่าสุด 28 พ.ย. 2569 08:00</p><p>ออนไลน์ 4 คน</p></footer></div></body></html>`
}

/** A box that only a script makes into a link. */
const card = (to: string, title: string, sub: string) =>
  `<div class="card" role="link" tabindex="0" data-href="${to}"><span class="material-icons">description</span><h3>${title}</h3><p>${sub}</p></div>`
const button = (to: string, label: string) =>
  `<div class="file-row"><span>${label}</span><a class="btn btn-download" href="${to}" download><span class="material-icons">download</span></a></div>`

export function componentCards(): SampleSite {
  const site = draftSite({
    id: 'component-cards',
    build: 'components: cards, tabs, modals, viewers and folders of a Drive',
    catalogue: 'oit-2569',
    fiscalYear: 2569,
    services: ['drive.google.com', 'docs.google.com'],
  })
  for (const name of ['a', 'b', 'c', 'd']) site.route(`/assets/img/${name}.webp`, PICTURE)
  site.route('/assets/app.js', {
    headers: { 'content-type': 'text/javascript' },
    body: 'for (const box of document.querySelectorAll("[data-href]")) box.addEventListener("click", () => location.assign(box.dataset.href))',
  })
  const file = (name: string, ...lines: readonly string[]) => site.pdf(`/storage/uploads/${name}.pdf`, lines)
  const page = (path: string, title: string, body: string) => {
    site.page(path, frame(title, body))
    return path
  }
  const html = { 'content-type': 'text/html' }
  /** A folder of the Drive with the names of its files, each of which opens in a page of its own. */
  function driveFolder(id: string, title: string, names: readonly string[]): readonly string[] {
    const files = names.map((name, i) => ({
      name,
      url: site.routeElsewhere(
        `/file/d/${id}${i}/view`,
        {
          headers: html,
          body: `<html><head><title>${name} - Google Drive</title><meta property="og:title" content="${name}"></head><body><div>${name}</div></body></html>`,
        },
        'drive.google.com',
      ),
    }))
    const url = site.routeElsewhere(
      `/drive/folders/${id}`,
      {
        headers: html,
        body: `<html><head><title>${title} - Google Drive</title></head><body><h1>${title}</h1><table>${files.map((one) => `<tr><td><a href="${one.url}">${one.name}</a></td><td>ฉัน</td><td>1 MB</td></tr>`).join('')}</table></body></html>`,
      },
      'drive.google.com',
    )
    return [url, ...files.map((one) => one.url)]
  }

  page(
    '/',
    'หน้าแรก',
    `<section class="hero"><h1>เมืองน่าอยู่ริมฝั่งน้ำ</h1></section><section class="quick">${card('/services/request', 'ขอรับบริการ', 'ยื่นเรื่องออนไลน์ 24 ชม.')}${card('/whistle', 'แจ้งเบาะแสทุจริต', 'ปลอดภัย ไม่เปิดเผยชื่อ')}${card('/open', 'ข้อมูลเปิด', 'OIT 69')}</section><section><h2>วันนี้</h2><p>อุณหภูมิ 29° PM2.5 41</p></section>`,
  )
  page('/visit', 'เที่ยวริมฝั่ง', '<h1>เที่ยวริมฝั่ง</h1><p>ตลาดน้ำเช้าวันเสาร์ สะพานไม้ร้อยปี โฮมสเตย์</p>')
  site.is(
    'present',
    'O1',
    [
      page(
        '/about',
        'รู้จักเรา',
        '<h1>รู้จักเรา</h1><div role="tablist"><button role="tab" aria-controls="t1">ประวัติ</button><button role="tab" aria-controls="t2">ผังองค์กร</button><button role="tab" aria-controls="t3">หน้าที่และอำนาจ</button></div><div role="tabpanel" id="t1"><p>ตั้งเป็นเทศบาลตำบลเมื่อปี 2551</p></div><div role="tabpanel" id="t2" hidden><p>ฝ่ายการเมือง: นายกเทศมนตรี รองนายก 2 คน ที่ปรึกษา เลขานุการ สภาเทศบาล 12 คน</p><p>ฝ่ายประจำ: ปลัดเทศบาล สำนักปลัด กองคลัง กองช่าง กองสาธารณสุข กองการศึกษา</p></div><div role="tabpanel" id="t3" hidden><p>เทศบาลมีหน้าที่ตามมาตรา 50 รักษาความสงบเรียบร้อย บำรุงทางบกทางน้ำ รักษาความสะอาด จัดการขยะ ป้องกันโรค และอาจทำกิจการตามมาตรา 51</p></div>',
      ),
    ],
    'chart and powers stand in two tabs of one page',
  )
  const people = [
    ['a', 'นายสมมติ ริมน้ำ', 'นายกเทศมนตรี'],
    ['b', 'นางสมมติ ริมทาง', 'รองนายกเทศมนตรี'],
    ['c', 'นายสมมติ ริมสวน', 'ประธานสภาเทศบาล'],
    ['d', 'นางสมมติ ริมเขา', 'ปลัดเทศบาล'],
  ] as const
  site.is('present', 'O2', [
    page(
      '/people',
      'ทีมเทศบาล',
      `<h1>ทีมเทศบาล</h1>${people.map(([photo, name, post]) => `<article class="person" data-bs-toggle="modal" data-bs-target="#m-${photo}"><img src="/assets/img/${photo}.webp" alt="${name}"><h3>${name}</h3><p>${post}</p></article><div class="modal" id="m-${photo}"><p>${name}</p><p>โทร 0-5300-080${photo.charCodeAt(0) - 96}</p></div>`).join('')}`,
    ),
  ])
  site.is('present', 'O3', [
    page(
      '/contact',
      'คุยกับเรา',
      '<h1>คุยกับเรา</h1><p>88 หมู่ 8 ต.ริมฝั่งแสง</p><p>☎ 0-5300-0800 แฟกซ์ 0-5300-0809</p><p>✉ saraban@rimfangsaeng.go.th</p><iframe src="https://www.google.com/maps/embed?pb=8" title="แผนที่"></iframe><section><h2>ถามมา-ตอบไป</h2><p>ถาม: รถขยะมาวันไหน / ตอบ: จันทร์ พุธ ศุกร์ค่ะ</p><form method="post" action="/contact"><textarea name="q" placeholder="พิมพ์คำถามของคุณ"></textarea><button>ส่งคำถาม</button></form><p>หรือแชทผ่าน LINE OA <a href="https://lin.ee/rimfang">@rimfang</a></p></section>',
    ),
  ])
  const feed = [
    ['น้ำประปาหยุดไหลชั่วคราว', '12 มิ.ย. 2026'],
    ['ผลประกวดบ้านสวยริมน้ำ', '3 เม.ย. 2026'],
    ['ชวนร่วมเวทีรับฟังความเห็นเรื่องทางเดินริมน้ำ', '15 ม.ค. 2026'],
    ['ลอยกระทงปลอดโฟม', '2 พ.ย. 2025'],
  ] as const
  site.is('present', 'O4', [
    page(
      '/news',
      'อัปเดต',
      `<h1>อัปเดต</h1>${feed.map(([title, day], i) => card(`/news/${i + 1}`, title, day)).join('')}`,
    ),
    ...feed.map(([title, day], i) =>
      page(`/news/${i + 1}`, title, `<h1>${title}</h1><time>${day}</time><p>รายละเอียดสอบถามได้ที่สำนักปลัดเทศบาล</p>`),
    ),
  ])

  const long = file('8f2a', 'แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)', OFFICE, 'ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด')
  site.is('present', 'O5', [
    page(
      '/open/local-plan',
      'แผนพัฒนาฯ',
      `<h1>แผนพัฒนาเทศบาล 66-70</h1><iframe class="viewer" src="${long}#toolbar=0"></iframe>`,
    ),
    long,
  ])
  const plan69 = file('91cc', 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2569', 'โครงการ งบประมาณ ระยะเวลา')
  const half69 = file(
    '91cd',
    'รายงานความก้าวหน้าการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2569',
    'ตุลาคม 2568 - มีนาคม 2569',
    'โครงการทางเดินริมน้ำ คืบหน้าร้อยละ 60',
  )
  site.is('present', 'O6', [
    page(
      '/open/year-plan',
      'แผนและความก้าวหน้า',
      `<h1>ปีนี้ทำอะไร ใช้เงินเท่าไร</h1>${button(plan69, 'แผนดำเนินงาน 2569')}${button(half69, 'ความก้าวหน้า + การใช้จ่าย ครึ่งปีแรก 2569')}`,
    ),
    plan69,
    half69,
  ])
  const walled = site.routeElsewhere(
    '/file/d/annual68/view',
    { status: 302, headers: { location: '/ServiceLogin?continue=annual68' }, body: '' },
    'drive.google.com',
  )
  site.routeElsewhere(
    '/ServiceLogin?continue=annual68',
    {
      headers: html,
      body: '<html><head><title>ลงชื่อเข้าใช้ - บัญชี Google</title></head><body><h1>ลงชื่อเข้าใช้</h1><form method="post"><input type="email" name="identifier"><input type="password" name="Passwd"><button>ถัดไป</button></form></body></html>',
    },
    'drive.google.com',
  )
  site.is(
    'broken',
    'O7',
    [
      page(
        '/open/annual',
        'รายงานประจำปี',
        `<h1>รายงานผลการดำเนินงานประจำปี 2568</h1><a class="btn" href="${walled}">เปิดรายงาน</a>`,
      ),
      walled,
    ],
    'whoever has no account of the office meets a log-in',
  )
  const [folderOps = '', ...opsFiles] = driveFolder('ops', 'คู่มือพนักงานเทศบาล', [
    'คู่มือปฏิบัติงานนักพัฒนาชุมชน.pdf',
    'คู่มือปฏิบัติงานเจ้าพนักงานพัสดุ.pdf',
  ])
  site.is('present', 'O8', [
    page(
      '/open/staff-manual',
      'คู่มือพนักงาน',
      `<h1>คู่มือการทำงานของพนักงาน</h1><a class="btn" href="${folderOps}">เปิดโฟลเดอร์</a>`,
    ),
    folderOps,
    ...opsFiles,
  ])
  site.is('present', 'O9', [
    page(
      '/services',
      'บริการ',
      `<h1>บริการ</h1><h2>คู่มือประชาชน</h2><details><summary>ขอใบอนุญาตก่อสร้าง</summary><p>ขั้นตอน 3 ขั้น / 30 วัน / กองช่าง / ค่าธรรมเนียม 20-200 บาท / โฉนด แบบแปลน บัตรประชาชน</p></details><details><summary>ลงทะเบียนเบี้ยผู้สูงอายุ</summary><p>ขั้นตอน 2 ขั้น / 15 นาที / สำนักปลัด / ไม่มีค่าธรรมเนียม / บัตรประชาชน สมุดบัญชี</p></details>${card('/services/request', 'ยื่นเรื่องออนไลน์', 'ไม่ต้องเดินทาง')}`,
    ),
  ])
  site.is('present', 'O10', [
    page(
      '/services/request',
      'ยื่นเรื่องออนไลน์',
      '<h1>ยื่นเรื่องออนไลน์</h1><form method="post" action="/services/request"><select name="kind"><option>ขอซ่อมไฟ</option><option>ขอรถน้ำ</option><option>ชำระค่าขยะ</option></select><input name="name"><input type="file" name="doc"><button>ยื่นเรื่อง</button></form>',
    ),
  ])
  const [folderSkr = '', ...skrFiles] = driveFolder('skr69', 'สขร.1 ปีงบ 69', [
    'สขร1_ต.ค.68.pdf',
    'สขร1_พ.ย.68.pdf',
    'สขร1_ธ.ค.68.pdf',
    'สขร1_ม.ค.69.pdf',
    'สขร1_ก.พ.69.pdf',
    'สขร1_มี.ค.69.pdf',
    'สขร1_เม.ย.69.pdf',
  ])
  const sum68 = file(
    '77aa',
    'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568',
    'งบประมาณที่ใช้ 6,300,000 บาท ปัญหา/อุปสรรค ข้อเสนอแนะ',
  )
  const buying = page(
    '/open/procurement',
    'จัดซื้อจัดจ้าง',
    `<h1>จัดซื้อจัดจ้าง</h1><div role="tablist"><button role="tab">รายเดือน</button><button role="tab">รายปี</button></div><div role="tabpanel"><p>สรุปจัดซื้อจัดจ้างรายเดือน ปีงบ 69</p><a href="${folderSkr}">Google Drive</a></div><div role="tabpanel" hidden>${button(sum68, 'สรุปผลทั้งปี 2568')}</div>`,
  )
  site.is('present', 'O11', [buying, folderSkr, ...skrFiles])
  site.is('present', 'O12', [buying, sum68])
  const rules = file('51d0', 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 'การสรรหา การบรรจุ การพัฒนา การประเมินผล')
  const hr69 = file('51d1', 'แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2569', 'โครงการ งบประมาณ ระยะเวลา')
  const hr67 = file('51d2', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2567', 'ผลการดำเนินการ ปัญหา')
  const human = page(
    '/open/people',
    'คนทำงาน',
    `<h1>งานบุคคล</h1>${button(rules, 'หลักเกณฑ์บริหารและพัฒนาคน')}${button(hr69, 'แผนบริหารและพัฒนาคน ปี 69')}${button(hr67, 'รายงานผลบริหารและพัฒนาคน ปี 67')}`,
  )
  site.is('present', 'O13', [human, rules, hr69])
  site.is('outdated', 'O14', [human, hr67], 'the report of 2568 is asked for')
  const code = file('60e1', 'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น')
  site.is('present', 'O15', [
    page(
      '/open/ethics',
      'จริยธรรม',
      `<h1>จริยธรรม</h1>${button(code, 'ประมวลจริยธรรม')}<section><h2>ขับเคลื่อนจริยธรรม ปีงบ 2569</h2><p>แต่งตั้งทีมให้คำปรึกษาทางจริยธรรม วันที่ 8 มกราคม 2569</p><h3>Dos &amp; Don'ts</h3><p>ควร: ตรงเวลา ยิ้มแย้ม / ไม่ควร: รับของฝาก เลือกปฏิบัติ</p></section>`,
    ),
    code,
  ])
  site.is('empty', 'O16', [
    page(
      '/open/complaint-guide',
      'แนวปฏิบัติเรื่องร้องเรียนทุจริต',
      '<h1>แนวปฏิบัติเรื่องร้องเรียนทุจริต</h1><div class="empty-state"><span class="material-icons">hourglass_empty</span><p>Coming soon เร็ว ๆ นี้</p></div>',
    ),
  ])
  site.is('present', 'O17', [
    page(
      '/whistle',
      'แจ้งเบาะแสทุจริต',
      '<h1>แจ้งเบาะแสทุจริต</h1><p>ช่องทางเฉพาะเรื่องทุจริตและประพฤติมิชอบของบุคลากรเทศบาล ข้อมูลผู้แจ้งเป็นความลับ</p><form method="post" action="/whistle"><input name="subject"><textarea name="detail"></textarea><input type="file" name="proof"><button>ส่งเบาะแส</button></form>',
    ),
  ])
  site.is('present', 'O18', [
    page(
      '/open/complaint-stat',
      'สถิติร้องเรียนทุจริต',
      '<h1>สถิติร้องเรียนทุจริต</h1><div role="tablist"><button role="tab">2569</button><button role="tab">2568</button></div><div role="tabpanel"><p>ปีงบประมาณ 2569 (6 เดือนแรก) 0 เรื่อง</p></div><div role="tabpanel" hidden><p>ปีงบประมาณ 2568 (1 ต.ค. 2567 - 30 ก.ย. 2568) รับเรื่อง 1 เรื่อง แล้วเสร็จ 1 เรื่อง คงค้าง 0 เรื่อง</p></div>',
    ),
  ])
  site.is('missing', 'O19', [], 'an invitation to a hearing among the news; what came of it stands nowhere')
  const gift = file(
    'ng69',
    'ประกาศเจตนารมณ์ No Gift Policy จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. 2569',
    'ลงนามโดย นายกเทศมนตรี',
  )
  site.is('present', 'O20', [
    page(
      '/open/no-gift',
      'ไม่รับของขวัญ',
      `<h1>ที่นี่ไม่รับของขวัญ (No Gift Policy)</h1>${button(gift, 'ประกาศของนายกเทศมนตรี ปี 2569')}<article><h2>กิจกรรมสร้างวัฒนธรรมไม่รับของขวัญ</h2><p>6 มกราคม 2569 อบรมให้ความรู้หลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาแก่พนักงาน 60 คน</p></article>`,
    ),
    gift,
  ])
  const risk = file('rk69', 'การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2569', 'เหตุการณ์ความเสี่ยง ระดับ มาตรการ')
  const treated = site.pdf(
    '/storage/uploads/rk-report.pdf',
    ['รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริต', 'มาตรการที่ทำแล้ว'],
    'glyphs',
  )
  const risks = page(
    '/open/risk',
    'ความเสี่ยงทุจริต',
    `<h1>ความเสี่ยงทุจริต</h1>${button(risk, 'ประเมินความเสี่ยงทุจริต 69')}${button(treated, 'รายงานผลบริหารความเสี่ยงทุจริต')}`,
  )
  site.is('present', 'O21', [risks, risk])
  site.is('unverified', 'O22', [risks, treated], 'no year beside it, and its letters cannot be read')
  const guard = file('ac69', 'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569', 'โครงการ งบประมาณ ช่วงเวลา')
  const done67 = file('ac67', 'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2567')
  const done66 = file('ac66', 'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2566')
  const clean = page(
    '/open/anti-corruption',
    'ต้านทุจริต',
    `<h1>ต้านทุจริต</h1>${button(guard, 'แผนต้านทุจริต ปี 69')}${button(done67, 'ผลตามแผนต้านทุจริต ปี 67')}${button(done66, 'ผลตามแผนต้านทุจริต ปี 66')}`,
  )
  site.is('present', 'O23', [clean, guard])
  site.is('outdated', 'O24', [clean, done67, done66], 'the report of 2568 is asked for')
  const better = file(
    'ita69',
    'การนำผลการประเมิน ITA ปี พ.ศ. 2568 ไปสู่การพัฒนาองค์กร',
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2569',
    'วิเคราะห์จุดอ่อน ผู้รับผิดชอบ วิธีติดตาม',
  )
  site.is('present', 'O25', [
    page(
      '/open/ita-improve',
      'เอาผล ITA มาปรับปรุง',
      `<h1>เอาผล ITA 68 มาปรับปรุงองค์กรในปี 69</h1><iframe class="viewer" src="${better}"></iframe>`,
    ),
    better,
  ])
  site.route('/open/moral-report', {
    headers: html,
    body: '<html><head><title>Error</title></head><body><pre>{"statusCode":500,"error":"Internal Server Error","message":"relation \\"reports\\" does not exist"}</pre></body></html>',
  })
  site.is('broken', 'O26', ['/open', '/open/moral-report'], 'the page shows an error of the server')

  page(
    '/open/archive',
    'ปีก่อนหน้า',
    `<h1>เอกสารปีก่อนหน้า</h1>${button(file('o1', 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2568'), 'แผนดำเนินงาน 2568')}${button(file('o2', 'การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2568'), 'ประเมินความเสี่ยงทุจริต 68')}${button(file('o3', 'ประกาศเจตนารมณ์ No Gift Policy ประจำปีงบประมาณ พ.ศ. 2568'), 'ประกาศไม่รับของขวัญ 2568')}${button(file('o4', 'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2568'), 'แผนต้านทุจริต ปี 68')}`,
  )
  const cards: readonly (readonly [string, string, string])[] = [
    ['/open/local-plan', 'แผนพัฒนาเทศบาล 66-70', 'แผนระยะยาว'],
    ['/open/year-plan', 'ปีนี้ทำอะไร ใช้เงินเท่าไร', 'แผนดำเนินงานและความก้าวหน้า'],
    ['/open/annual', 'รายงานประจำปี', 'ผลการดำเนินงาน'],
    ['/open/staff-manual', 'คู่มือพนักงาน', 'Google Drive'],
    ['/open/procurement', 'จัดซื้อจัดจ้าง', 'รายเดือน รายปี'],
    ['/open/people', 'งานบุคคล', 'หลักเกณฑ์ แผน รายงาน'],
    ['/open/ethics', 'จริยธรรม', 'ประมวลและการขับเคลื่อน'],
    ['/open/complaint-guide', 'แนวปฏิบัติเรื่องร้องเรียนทุจริต', 'ขั้นตอน'],
    ['/open/complaint-stat', 'สถิติร้องเรียนทุจริต', 'รายปี'],
    ['/open/no-gift', 'ไม่รับของขวัญ', 'No Gift Policy'],
    ['/open/risk', 'ความเสี่ยงทุจริต', 'ประเมินและรายงาน'],
    ['/open/anti-corruption', 'ต้านทุจริต', 'แผนและผล'],
    ['/open/ita-improve', 'เอาผล ITA มาปรับปรุง', 'จากปี 68'],
    ['/open/archive', 'ปีก่อนหน้า', 'คลังเอกสาร'],
    ['/open/moral-report', 'ผลการส่งเสริมคุณธรรมและความโปร่งใส', 'รายงาน 2568'],
  ]
  page(
    '/open',
    'ข้อมูลเปิด',
    `<h1>ข้อมูลเปิด</h1><div class="grid">${cards.map(([to, title, sub]) => card(to, title, sub)).join('')}</div>`,
  )
  return site.site()
}
