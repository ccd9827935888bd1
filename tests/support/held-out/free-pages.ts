import type { SampleSite } from '../sites/build.ts'
import { draftSite } from './draft.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลหนองไผ่ล้อม'
const BASE = '/view/nongphailom'
const DRIVE = 'drive.google.com'
const DOCS = 'docs.google.com'
const ACCOUNTS = 'accounts.google.com'
const HTML = { 'content-type': 'text/html' }
const CHAPTERS = [
  '9.1 ข้อมูลพื้นฐาน',
  '9.2 การบริหารงาน',
  '9.3 การจัดซื้อจัดจ้าง',
  '9.4 งานบุคคล',
  '9.5 ส่งเสริมความโปร่งใส',
  '10.1 การป้องกันทุจริต',
  '10.2 มาตรการภายใน',
] as const
const placeOf = (chapter: string) => `${BASE}/ita-2567/${chapter.replaceAll(' ', '-')}`
const link = (path: string, label: string) => `<li><div><a href="${path}" role="link">${label}</a></div></li>`
const NAV = `<nav><ul>${link(`${BASE}/หน้าแรก`, 'หน้าแรก')}${link(`${BASE}/เกี่ยวกับ-อบต`, 'เกี่ยวกับ อบต.')}${link(`${BASE}/ข่าว`, 'ข่าวประชาสัมพันธ์')}<li><div><a href="${BASE}/ita-2567">ITA 2567</a></div><ul>${CHAPTERS.map((chapter) => link(placeOf(chapter), chapter)).join('')}</ul></li></ul></nav>`

const frame = (title: string, body: string) =>
  `<!doctype html><html lang="en-US" itemscope><head><meta charset="utf-8"><title>${OFFICE} - ${title}</title><meta property="og:title" content="${OFFICE} - ${title}"></head><body><div jsname="a"><header><a href="${BASE}/หน้าแรก"><span>อบต.หนองไผ่ล้อม</span></a>${NAV}</header><div role="main"><section><h1><span>${title}</span></h1></section>${body}</div><div>Google Sites</div><div><a href="#">Report abuse</a></div><div>Page updated 1/10/2569</div></div></body></html>`

/** Free pages without a vendor: one page for each sub-indicator, headings above embedded files of another host. */
export function freePages(): SampleSite {
  const s = draftSite({
    id: 'held-free-pages',
    build: 'free pages',
    catalogue: 'oit-2567',
    fiscalYear: 2567,
    services: [DRIVE, DOCS, ACCOUNTS],
  })
  let rank = 0
  /** What the store shows instead of the file: a viewer, whose title is the file's name. */
  const viewer = (path: string, name: string) =>
    s.routeElsewhere(
      path,
      {
        headers: HTML,
        body: `<!doctype html><html><head><title>${name}.pdf - Google Drive</title></head><body><div>Sign in</div><script src="/viewer.js"></script></body></html>`,
      },
      DRIVE,
    )
  const embed = (name: string) => {
    const address = viewer(`/file/d/1x${++rank}Qz/preview`, name)
    return `<div data-embed-doc-id="1x${rank}Qz"><iframe src="${address}" title="Drive, ${name}.pdf" allowfullscreen></iframe></div>`
  }
  const button = (label: string, name: string) =>
    `<div><a href="${viewer(`/open?id=1b${++rank}Kp`, name)}" target="_blank"><span>${label}</span></a></div>`
  const chapters = new Map<string, string[]>()
  let chapter: (typeof CHAPTERS)[number] = CHAPTERS[0]
  const part = (heading: string, body: string) => {
    const parts = chapters.get(chapter) ?? []
    parts.push(`<section><h2><span>${heading}</span></h2>${body}</section>`)
    chapters.set(chapter, parts)
  }
  const here = (
    status: 'present' | 'outdated' | 'broken' | 'missing',
    code: string,
    heading: string,
    body: string,
    why = '',
  ) => {
    part(heading, body)
    s.is(status, code, status === 'missing' ? [] : [placeOf(chapter)], why)
  }

  here(
    'present',
    'O1',
    'โครงสร้างการแบ่งส่วนราชการ',
    '<div><img src="https://lh3.example/chart" alt=""></div><p>นายก อบต. / สภา อบต. / ปลัด อบต. / สำนักปลัด / กองคลัง / กองช่าง / กองการศึกษา</p>',
  )
  here(
    'present',
    'O2',
    'ผู้บริหาร อบต.',
    [
      'นายเกษม ดีพร้อม นายก อบต. 09-1000-0001',
      'นางวรรณา สุขสม รองนายก อบต. 09-1000-0002',
      'นายณรงค์ ทองคำ ปลัด อบต. 09-1000-0003',
    ]
      .map((who) => `<div><img src="https://lh3.example/p"><p>${who}</p></div>`)
      .join(''),
  )
  here(
    'present',
    'O3',
    'หน้าที่และอำนาจ',
    '<p>องค์การบริหารส่วนตำบลมีหน้าที่และอำนาจตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 มาตรา 67 และมาตรา 68 และพระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจฯ พ.ศ. 2542 มาตรา 16</p>',
  )
  here(
    'present',
    'O4',
    'ที่อยู่และการติดต่อ อบต.',
    '<p>เลขที่ 88 หมู่ 2 ต.หนองไผ่ล้อม อ.หนองไผ่ จ.เพชรบูรณ์ 67140 โทร. 056-000444 โทรสาร 056-000445 e-mail: nplsao@example.com</p><iframe src="https://www.google.com/maps/embed?pb=3"></iframe>',
  )
  s.page(
    `${BASE}/ข่าว`,
    frame(
      'ข่าวประชาสัมพันธ์',
      '<section><h2>โครงการส่งเสริมอาชีพ (15 มีนาคม 2565)</h2><p>อบต. จัดอบรมการทำน้ำยาล้างจาน</p></section><section><h2>ลงพื้นที่ตรวจน้ำท่วม (2 กันยายน 2564)</h2><p>นายก อบต. ลงพื้นที่ตรวจน้ำท่วมหมู่ 3</p></section>',
    ),
  )
  s.is('outdated', 'O5', [`${BASE}/ข่าว`], 'no news for two years')
  here(
    'present',
    'O6',
    'ถามมา-ตอบไป Q&A',
    '<p>สอบถามได้ทางกล่องข้อความเพจ อบต. เจ้าหน้าที่ตอบกลับในวันทำการ</p><div><a href="https://m.me/nongphailom">ส่งข้อความหาเรา (Messenger)</a></div>',
  )
  chapter = CHAPTERS[1]
  here('outdated', 'O7', 'แผนพัฒนาท้องถิ่น', button('แผนพัฒนาท้องถิ่น พ.ศ.2561-2565', 'แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)'))
  here(
    'present',
    'O8',
    'แผนดำเนินงานและความก้าวหน้า การใช้จ่ายงบประมาณ ปี 2567',
    embed('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567') +
      embed('รายงานความก้าวหน้าการดำเนินงานและการใช้งบประมาณ ปี 2567 รอบ 6 เดือน'),
  )
  here(
    'broken',
    'O9',
    'รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2566',
    `<iframe src="${s.routeElsewhere('/file/d/1gone/preview', { status: 404, headers: { 'content-type': 'text/html' }, body: '<html><head><title>Page not found</title></head><body><p>ขออภัย ไฟล์ที่คุณขอไม่มีอยู่</p></body></html>' }, DRIVE)}"></iframe>`,
    'gone from the host of files',
  )
  here(
    'present',
    'O10',
    'คู่มือปฏิบัติงานพนักงาน',
    button('คู่มือการปฏิบัติงานด้านการเงินและบัญชี', 'คู่มือการปฏิบัติงานด้านการเงินและบัญชี') +
      button('คู่มือการปฏิบัติงานด้านพัสดุ', 'คู่มือการปฏิบัติงานด้านพัสดุ'),
  )
  here('present', 'O11', 'คู่มือประชาชน', embed('คู่มือสำหรับประชาชน อบต.หนองไผ่ล้อม'))
  s.page(`${BASE}/สถิติบริการ`, frame('สถิติการให้บริการ', '<section><p>ไม่มีข้อมูลในขณะนี้</p></section>'))
  part('สถิติการให้บริการ', `<div><a href="${BASE}/สถิติบริการ">ดูสถิติการให้บริการ</a></div>`)
  s.is('empty', 'O12', [`${BASE}/สถิติบริการ`])
  const request = s.routeElsewhere(
    '/forms/d/e/2FA/viewform',
    {
      headers: { 'content-type': 'text/html' },
      body: '<html><head><title>ยื่นคำร้องขอรับบริการออนไลน์ อบต.หนองไผ่ล้อม</title></head><body><h1>ยื่นคำร้องขอรับบริการออนไลน์ (E-Service)</h1><form method="post"><label>เรื่อง</label><input name="a"><label>ชื่อ</label><input name="b"><button>ส่ง</button></form></body></html>',
    },
    DOCS,
  )
  here('present', 'O13', 'E-Service บริการออนไลน์', `<div><a href="${request}">ยื่นคำร้องออนไลน์</a></div>`)
  chapter = CHAPTERS[2]
  here('present', 'O14', 'แผนจัดซื้อจัดจ้าง ปีงบประมาณ 2567', embed('แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567'))
  here(
    'present',
    'O15',
    'ประกาศจัดซื้อจัดจ้าง',
    button('ประกาศผู้ชนะการเสนอราคา จ้างซ่อมถนน (2 ส.ค. 67)', 'ประกาศผู้ชนะการเสนอราคา จ้างซ่อมแซมถนน 2 สิงหาคม 2567') +
      button('ประกาศราคากลาง ถนน คสล. ม.5 (8 ก.พ. 67)', 'ประกาศราคากลาง ก่อสร้างถนน คสล. 8 กุมภาพันธ์ 2567'),
  )
  here('missing', 'O16', 'ความก้าวหน้าจัดซื้อจัดจ้าง', '<p></p>', 'a heading on a shared page, nothing below it')
  here(
    'present',
    'O17',
    'สรุปผลจัดซื้อจัดจ้างทั้งปี',
    button('สรุปผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2566', 'รายงานสรุปผลการจัดซื้อจัดจ้างประจำปีงบประมาณ 2566'),
  )
  chapter = CHAPTERS[3]
  here('present', 'O18', 'แผนบริหารทรัพยากรบุคคล', embed('แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'))
  const wall = s.routeElsewhere(
    '/file/d/1ask/preview',
    { status: 302, headers: { location: `https://${ACCOUNTS}/ServiceLogin?continue=file` }, body: '' },
    DRIVE,
  )
  s.routeElsewhere('/ServiceLogin?continue=file', {
    headers: HTML,
    body: '<html><head><title>ลงชื่อเข้าใช้</title></head><body><h1>ลงชื่อเข้าใช้</h1><form method="post"><input type="email"><button>ถัดไป</button></form></body></html>',
  })
  here('broken', 'O19', 'รายงานผลบริหารทรัพยากรบุคคล ปี 2566', `<iframe src="${wall}"></iframe>`, 'log-in wall')
  here('present', 'O20', 'ประมวลจริยธรรมพนักงานส่วนตำบล', embed('ประมวลจริยธรรมสำหรับพนักงานส่วนตำบล'))
  here(
    'present',
    'O21',
    'ขับเคลื่อนจริยธรรม',
    button('คำสั่งแต่งตั้งทีมให้คำปรึกษาทางจริยธรรม ปี 2567', 'คำสั่ง อบต.หนองไผ่ล้อม เรื่อง แต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม พ.ศ. 2567'),
  )
  chapter = CHAPTERS[4]
  here('present', 'O22', 'แนวทางจัดการเรื่องร้องเรียนทุจริต', embed('แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'))
  const report = s.routeElsewhere(
    '/forms/d/e/3FA/viewform',
    {
      headers: { 'content-type': 'text/html' },
      body: '<html><head><title>แบบแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</title></head><body><h1>แบบแจ้งเรื่องร้องเรียนการทุจริต อบต.หนองไผ่ล้อม</h1><form method="post"><label>ผู้ถูกร้อง</label><input name="a"><label>พฤติการณ์</label><textarea name="b"></textarea><button>ส่ง</button></form></body></html>',
    },
    DOCS,
  )
  here('present', 'O23', 'ช่องทางร้องเรียนทุจริต', `<div><a href="${report}">แจ้งเรื่องร้องเรียนทุจริต คลิกที่นี่</a></div>`)
  here(
    'present',
    'O24',
    'สถิติเรื่องร้องเรียนทุจริต',
    '<p>ประจำปีงบประมาณ พ.ศ. 2567 (ตุลาคม 2566 - มีนาคม 2567) อบต.หนองไผ่ล้อม ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</p>',
  )
  here(
    'present',
    'O25',
    'เปิดโอกาสให้ประชาชนมีส่วนร่วม',
    '<p>วันที่ 15 กุมภาพันธ์ 2567 ประชุมประชาคมจัดทำแผนพัฒนาท้องถิ่น ผู้เข้าร่วม 85 คน ผลจากการมีส่วนร่วม ได้โครงการ 12 โครงการ นำเข้าแผนพัฒนาท้องถิ่น</p>' +
      embed('รายงานการประชุมประชาคมท้องถิ่น ปี 2567'),
  )
  chapter = CHAPTERS[5]
  here(
    'present',
    'O26',
    'ประกาศ No Gift Policy',
    embed('ประกาศ อบต.หนองไผ่ล้อม เรื่อง นโยบายไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ (No Gift Policy) พ.ศ. 2567'),
  )
  here(
    'present',
    'O27',
    'สร้างวัฒนธรรม No Gift Policy',
    '<p>8 มกราคม 2567 นายก อบต. ประชุมพนักงานเพื่อปลุกจิตสำนึกและสร้างวัฒนธรรม No Gift Policy</p><img src="https://lh3.example/a">',
  )
  here(
    'present',
    'O28',
    'รายงานผล No Gift Policy',
    button('รายงานผลตามนโยบาย No Gift Policy ปี 2566', 'แบบรายงานตามนโยบาย No Gift Policy ประจำปีงบประมาณ พ.ศ. 2566'),
  )
  here(
    'present',
    'O29',
    'รายงานรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา',
    embed('รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา ประจำปีงบประมาณ พ.ศ. 2566'),
  )
  here(
    'outdated',
    'O30',
    'ประเมินความเสี่ยงทุจริต (สินบน)',
    embed('การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน ประจำปีงบประมาณ พ.ศ. 2566'),
  )
  here(
    'present',
    'O31',
    'รายงานผลจัดการความเสี่ยงทุจริต',
    embed('รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี 2566'),
  )
  here(
    'present',
    'O32',
    'แผนปฏิบัติการป้องกันทุจริต',
    button('แผนปฏิบัติการป้องกันการทุจริต ระยะ 5 ปี (66 - 70)', 'แผนปฏิบัติการป้องกันการทุจริต ระยะ 5 ปี (พ.ศ. 2566 - 2570)'),
  )
  here(
    'present',
    'O33',
    'รายงานผลการป้องกันทุจริต',
    button('ปีงบประมาณ 2566', 'รายงานผลการดำเนินการตามแผนป้องกันการทุจริต ประจำปีงบประมาณ 2566'),
  )
  chapter = CHAPTERS[6]
  here(
    'present',
    'O34',
    'มาตรการส่งเสริมคุณธรรมความโปร่งใส',
    embed('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายใน อบต.หนองไผ่ล้อม ประจำปี พ.ศ. 2567'),
  )
  here(
    'present',
    'O35',
    'รายงานผลส่งเสริมคุณธรรมความโปร่งใส',
    embed('รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปี 2566'),
  )

  for (const [name, parts] of chapters) s.page(placeOf(name), frame(name, parts.join('\n')))
  s.page(
    `${BASE}/ita-2567`,
    frame(
      'ITA 2567',
      `<section>${CHAPTERS.map((name) => `<p><a href="${placeOf(name)}">ตัวชี้วัดย่อยที่ ${name}</a></p>`).join('')}</section>`,
    ),
  )
  s.page(
    `${BASE}/เกี่ยวกับ-อบต`,
    frame(
      'เกี่ยวกับ อบต.',
      '<section><p>ประวัติ: ตำบลหนองไผ่ล้อมแยกมาจากตำบลหนองไผ่ เมื่อปี 2530 มีพื้นที่ 62 ตารางกิโลเมตร</p></section>',
    ),
  )
  const home = frame('หน้าแรก', '<section><p>ยินดีต้อนรับสู่เว็บไซต์ อบต.หนองไผ่ล้อม</p></section>')
  s.page(`${BASE}/หน้าแรก`, home)
  s.page('/', home)
  return s.site()
}
