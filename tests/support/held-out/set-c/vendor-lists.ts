import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import type { Entry } from './vendor-lists-markup.ts'
import {
  HOME,
  ITA,
  LABELS,
  NEWS,
  OFFICE,
  PEOPLE,
  framed,
  newsRow,
  objectPage,
  people,
  rows,
} from './vendor-lists-markup.ts'
import { papersOf } from './papers.ts'

const paper = papersOf(OFFICE)
const HTML = { 'content-type': 'text/html' }

/** Lists of one vendor for all its customers: a row with logo and date, a page that shows the file as an object, a yearly list of links. */
export function vendorLists(): SampleSite {
  const site = draftSite({
    id: 'c-vendor-lists',
    build: 'vendor-codeigniter',
    catalogue: 'oit-2566',
    fiscalYear: 2566,
    services: ['www.facebook.com'],
  })
  const pages: string[] = []
  const page = (path: string, title: string, body: string) => {
    site.page(path, framed(title, body))
    pages.push(path)
  }
  let count = 10
  const entry = (slug: string, title: string, date: string, lines: readonly string[] | undefined): Entry => {
    count += 1
    const file = `/docs/file/${slug}${count}.pdf`
    if (lines) site.pdf(file, lines)
    const path = `/Pages/${slug}_detail/${count}`
    page(path, LABELS[slug] ?? title, objectPage(title, date, file))
    return [title, path, date, file]
  }
  const list = (slug: string, entries: readonly Entry[]) => {
    page(`/Pages/${slug}`, LABELS[slug] ?? slug, rows(entries))
    return (...shown: readonly Entry[]) => [`/Pages/${slug}`, ...shown.flatMap(([, path, , file]) => [path, file])]
  }
  /** A list of one entry, and where an assessor sees it. */
  const single = (slug: string, title: string, date: string, lines: readonly string[] | undefined) => {
    const one = entry(slug, title, date, lines)
    return list(slug, [one])(one)
  }

  page('/', 'หน้าแรก', HOME)
  page('/Home', 'หน้าแรก', HOME)
  page(
    '/Pages/history',
    'ประวัติความเป็นมา',
    '<p>ตำบลคลองใบพลูมีลำคลองสายเล็กไหลผ่าน ชาวบ้านนิยมปลูกพลู จึงเรียกชื่อตามนั้น ประกอบด้วย 7 หมู่บ้าน</p>',
  )
  page('/Pages/si', 'ยุทธศาสตร์การพัฒนาด้านโครงสร้างพื้นฐาน', '<p>พัฒนาถนน ไฟฟ้า ประปา ให้ครอบคลุมทุกหมู่บ้าน</p>')
  page('/Pages/otop', 'ผลิตภัณฑ์ชุมชน', '<p>พลูตากแห้ง ตะกร้าสาน</p>')
  page(
    '/Pages/site_map',
    'แผนผังโครงสร้างรวม',
    '<img src="/docs/img/site_map.png" width="1035" alt="แผนผังโครงสร้างรวม"><span class="font-pages-content-detail">คณะผู้บริหาร สภาองค์การบริหารส่วนตำบล ปลัดองค์การบริหารส่วนตำบล สำนักปลัด กองคลัง กองช่าง กองสวัสดิการสังคม หน่วยตรวจสอบภายใน</span>',
  )
  site.is('present', 'O1', ['/Pages/site_map'])
  for (const [slug, posts] of PEOPLE) page(`/Pages/${slug}`, LABELS[slug] ?? slug, people(posts))
  site.is(
    'present',
    'O2',
    PEOPLE.map(([slug]) => `/Pages/${slug}`),
  )
  page(
    '/Pages/mission',
    'ภารกิจและความรับผิดชอบ',
    '<div class="pages-content break-word"><span class="font-pages-content-detail">องค์การบริหารส่วนตำบลมีภารกิจตามกฎหมายว่าด้วยสภาตำบลและองค์การบริหารส่วนตำบล มาตรา 66, 67 และ 68<br>1. จัดให้มีและบำรุงรักษาทางน้ำและทางบก<br>2. รักษาความสะอาดของถนน ทางน้ำ ที่สาธารณะ รวมทั้งกำจัดมูลฝอยและสิ่งปฏิกูล<br>3. ป้องกันโรคและระงับโรคติดต่อ<br>4. ป้องกันและบรรเทาสาธารณภัย</span></div>',
  )
  site.is('present', 'O3', ['/Pages/mission'])
  const local = entry(
    'plan_pdl',
    'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)',
    '15 ต.ค. 2564',
    paper.plan('แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570) ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด', 2566),
  )
  const former = entry(
    'plan_pdl',
    'แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)',
    '30 ต.ค. 2562',
    paper.plan('แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565)', 2565),
  )
  site.is('present', 'O4', list('plan_pdl', [local, former])(local))
  page(
    '/Pages/contact',
    'ติดต่อ อบต.',
    '<div class="row"><div class="col-6">ที่อยู่ : 55 หมู่ 3 ตำบลคลองใบพลู อำเภอใบเขียว 24990<br>โทรศัพท์ : 0-3899-7001<br>โทรสาร : 0-3899-7002<br>อีเมล : saraban@khlongbaiphlu.example<!-- อีเมล : sample@another-office.example --></div><div class="col-6"><iframe src="https://www.google.com/maps/embed?pb=4"></iframe></div></div>',
  )
  site.is('present', 'O5', ['/Pages/contact'])
  const law = entry(
    'laws_topic',
    'พ.ร.บ.สภาตำบลและ อบต. พ.ศ. 2537',
    '1 ก.พ. 2562',
    paper.words('พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537', 'มาตรา 1'),
  )
  const law2 = entry(
    'laws_topic',
    'ระเบียบ มท. ว่าด้วยการจัดทำแผนพัฒนาของ อปท.',
    '1 ก.พ. 2562',
    paper.words('ระเบียบกระทรวงมหาดไทย ว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น', 'ข้อ 1'),
  )
  site.is('present', 'O6', list('laws_topic', [law, law2])(law, law2))
  page('/Pages/activity', 'กิจกรรมและข่าว อบต.', NEWS.map(newsRow).join(''))
  for (const [id, title, date, text] of NEWS)
    page(
      `/Pages/activity_detail/${id}`,
      'กิจกรรมและข่าว อบต.',
      `<div class="font-pages-content-head">${title}</div><span class="font-pages-content-detail">${text}</span><div>${date}</div>`,
    )
  site.is('present', 'O7', ['/', '/Home', '/Pages/activity', ...NEWS.map(([id]) => `/Pages/activity_detail/${id}`)])
  page(
    '/Pages/q_a',
    'กระทู้ถาม-ตอบ',
    '<div class="card-q-a"><b>ขอสอบถามเรื่องภาษีที่ดิน</b> โดย ผู้ใช้ทั่วไป 4 มี.ค. 2566<div class="answer">ตอบโดย อบต. : ติดต่อกองคลังได้ในวันเวลาราชการ</div></div><form action="/Pages/add_q_a" method="post"><input name="q_a_msg"><textarea name="q_a_detail"></textarea><button>ตั้งกระทู้</button></form>',
  )
  site.is('present', 'O8', ['/Pages/q_a'])
  site.routeElsewhere(
    '/khlongbaiphlu',
    {
      headers: HTML,
      body: '<html><head><title>อบต.คลองใบพลู | Facebook</title></head><body><h1>อบต.คลองใบพลู</h1></body></html>',
    },
    'www.facebook.com',
  )
  page(
    '/Pages/pdpa',
    'ประกาศความเป็นส่วนตัว (Privacy Notice)',
    '<span class="font-pages-content-detail">อบต.คลองใบพลู ประกาศการคุ้มครองข้อมูลส่วนบุคคลตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 วัตถุประสงค์ในการเก็บ ระยะเวลาจัดเก็บ สิทธิของเจ้าของข้อมูล และช่องทางติดต่อเจ้าหน้าที่คุ้มครองข้อมูล</span>',
  )
  site.is('present', 'O10', ['/Pages/pdpa'])

  const act66 = entry(
    'plan_poa',
    'แผนการดำเนินงาน ประจำปี 2566',
    '20 ต.ค. 2565',
    paper.plan('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566', 2566),
  )
  const act65 = entry(
    'plan_poa',
    'แผนการดำเนินงาน ประจำปี 2565',
    '25 ต.ค. 2564',
    paper.plan('แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565', 2565),
  )
  site.is('present', 'O11', list('plan_poa', [act66, act65])(act66))
  const half = entry(
    'operation_reauf',
    'ติดตามผลดำเนินโครงการและใช้จ่ายงบประมาณ ไตรมาส 1-2 ปี 2566',
    '10 เม.ย. 2566',
    paper.halfYear('รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ ไตรมาสที่ 1-2 ปีงบประมาณ 2566', 2566),
  )
  const done64 = entry(
    'operation_reauf',
    'รายงานผลการดำเนินงานประจำปี 2564',
    '8 พ.ย. 2564',
    paper.results('รายงานผลการดำเนินงานประจำปีงบประมาณ 2564', 2564),
  )
  const reports = list('operation_reauf', [half, done64])
  site.is('present', 'O12', reports(half))
  site.is('outdated', 'O13', reports(done64), 'of 2564, that of 2565 is asked for')
  site.is(
    'present',
    'O14',
    single(
      'guide_work',
      'คู่มือปฏิบัติงานเจ้าหน้าที่งานพัสดุและงานการเงิน',
      '3 ก.พ. 2564',
      paper.steps('คู่มือการปฏิบัติงาน งานพัสดุและงานการเงิน'),
    ),
  )
  site.is(
    'present',
    'O15',
    single(
      'pbsv_sags',
      'รวมขั้นตอนและระยะเวลาให้บริการประชาชน',
      '3 ก.พ. 2564',
      paper.steps('คู่มือและมาตรฐานการให้บริการประชาชน'),
    ),
  )
  site.is(
    'outdated',
    'O16',
    single(
      'pbsv_statistics',
      'สถิติการให้บริการ ปี 2565',
      '3 ต.ค. 2565',
      paper.words('ข้อมูลเชิงสถิติการให้บริการ ปีงบประมาณ 2565', 'ขึ้นทะเบียนผู้สูงอายุ 44 ราย ชำระภาษี 903 ราย'),
    ),
    'of 2565 alone',
  )
  site.is(
    'present',
    'O17',
    single(
      'pbsv_csat',
      'ผลประเมินความพึงพอใจผู้มาใช้บริการ ปีงบประมาณ 2565',
      '5 ต.ค. 2565',
      paper.results('รายงานผลการสำรวจความพึงพอใจการให้บริการ ปีงบประมาณ 2565', 2565),
    ),
  )
  page(
    '/Pages/adding_complain',
    'ร้องเรียนร้องทุกข์',
    '<form method="post" action="/Pages/add_complain"><p>แจ้งเรื่องร้องเรียนร้องทุกข์ทั่วไป เช่น ถนนชำรุด น้ำท่วมขัง</p><input name="complain_topic"><textarea name="complain_detail"></textarea><button>ส่ง</button></form>',
  )
  site.is('missing', 'O18', [], 'the entry E-Service opens the general complaints')
  site.is(
    'present',
    'O19',
    single(
      'plan_pop',
      'แผนจัดซื้อจัดจ้าง ปีงบประมาณ 2566',
      '9 พ.ย. 2565',
      paper.plan('แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566', 2566),
    ),
  )
  const open = entry(
    'procurement',
    'ประกาศเชิญชวนจ้างก่อสร้างลานกีฬา หมู่ 2',
    '16 ม.ค. 2566',
    paper.words('ประกาศเชิญชวนจ้างก่อสร้างลานกีฬา หมู่ 2', 'ประกาศ ณ วันที่ 16 มกราคม 2566'),
  )
  const win = entry(
    'procurement',
    'ประกาศผู้ชนะ ซื้ออาหารเสริม (นม) ภาคเรียนที่ 1/2566',
    '8 พ.ค. 2566',
    paper.words('ประกาศผู้ชนะการเสนอราคา ซื้ออาหารเสริม (นม)', 'ประกาศ ณ วันที่ 8 พฤษภาคม 2566'),
  )
  site.is('present', 'O20', list('procurement', [win, open])(open, win))
  site.page(
    '/Pages/p_sopopip',
    '<html><head><title>Database Error</title></head><body><h1>Database Error - ข้อผิดพลาดจากฐานข้อมูล</h1><p>กรุณาติดต่อผู้ดูแลระบบ</p></body></html>',
  )
  site.is('broken', 'O21', ['/Pages/p_sopopip'], 'an error of the database, served as 200')
  site.is(
    'present',
    'O22',
    single(
      'p_sopopaortsr',
      'รายงานผลจัดซื้อจัดจ้าง ปี 2565',
      '12 ต.ค. 2565',
      paper.results('รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปีงบประมาณ 2565', 2565),
    ),
  )
  site.is(
    'present',
    'O23',
    single(
      'operation_policy_hr',
      'แผนบริหารงานบุคคล ปีงบประมาณ 2566',
      '1 พ.ย. 2565',
      paper.plan('นโยบายและแผนการบริหารทรัพยากรบุคคล ปีงบประมาณ 2566', 2566),
    ),
  )
  page(
    '/Pages/operation_am_hr',
    'การดำเนินการบริหารทรัพยากรบุคคล',
    '<div class="text-center"><img src="/docs/img/nodata.png"><br>ไม่พบข้อมูล</div>',
  )
  site.is('empty', 'O24', ['/Pages/operation_am_hr'])
  site.is(
    'present',
    'O25',
    single(
      'operation_cdm_topic',
      'หลักเกณฑ์การสรรหา การเลื่อนขั้นเงินเดือน และวินัยพนักงาน',
      '1 ต.ค. 2563',
      paper.rules('หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 'การสรรหา การบรรจุแต่งตั้ง การพัฒนา การประเมินผลการปฏิบัติงาน'),
    ),
  )
  site.is(
    'outdated',
    'O26',
    single(
      'operation_rdam_hr',
      'รายงานผลการบริหารทรัพยากรบุคคล ปี 2564',
      '5 ต.ค. 2564',
      paper.results('รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2564', 2564),
    ),
    'of 2564',
  )

  const guide = entry(
    'operation_mcc',
    'ขั้นตอนรับและจัดการเรื่องร้องเรียนทุจริต',
    '7 ม.ค. 2563',
    paper.steps('แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'),
  )
  const none = entry(
    'operation_mcc',
    'จำนวนเรื่องร้องเรียนทุจริต ปีงบ 2566 (ต.ค. 65 - มี.ค. 66)',
    '3 เม.ย. 2566',
    paper.words('ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบประมาณ 2566', 'ตุลาคม 2565 ถึงมีนาคม 2566 ไม่มีเรื่องร้องเรียน'),
  )
  const complaints = list('operation_mcc', [none, guide])
  site.is('present', 'O27', complaints(guide))
  page(
    '/Pages/adding_corruption',
    'แจ้งเรื่องทุจริตหน่วยงานภาครัฐ',
    '<form method="post" action="/Pages/add_corruption"><p>แจ้งการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ อบต.คลองใบพลู ข้อมูลของท่านจะเป็นความลับ</p><input name="corruption_topic"><textarea name="corruption_detail"></textarea><button>ส่งเรื่อง</button></form>',
  )
  site.is('present', 'O28', ['/Pages/adding_corruption'])
  site.is('present', 'O29', complaints(none), 'no complaints is content')
  site.is('missing', 'O30', [], 'the part that executives take is another matter')
  page(
    '/Pages/operation_pm',
    'การมีส่วนร่วมของผู้บริหาร',
    '<span>วันที่ 9 มกราคม 2566 นายก อบต. มอบนโยบายแก่พนักงานในการประชุมประจำเดือน</span>',
  )
  const gift = entry(
    'operation_pgn',
    'ประกาศงดรับของขวัญ ประจำปี 2566',
    '4 ม.ค. 2566',
    paper.words(
      'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ 2566',
      'ข้าพเจ้าและเจ้าหน้าที่ทุกคนจะไม่รับของขวัญทุกชนิด ลงนาม นายกองค์การบริหารส่วนตำบล',
    ),
  )
  const giftDay = entry(
    'operation_pgn',
    'กิจกรรมปลูกจิตสำนึก No Gift Policy 2566',
    '20 ม.ค. 2566',
    paper.words(
      'การสร้างวัฒนธรรม No Gift Policy ปีงบประมาณ 2566',
      'วันที่ 20 มกราคม 2566 ประชุมพนักงานเพื่อปลูกจิตสำนึกการปฏิเสธของขวัญ ผู้เข้าร่วม 42 คน',
    ),
  )
  const giftReport = entry(
    'operation_pgn',
    'สรุปการรับของขวัญตามนโยบาย No Gift Policy รอบ 6 เดือน ปี 2566',
    '5 เม.ย. 2566',
    paper.words('รายงานผลตามนโยบาย No Gift Policy รอบ 6 เดือน ปีงบประมาณ 2566', 'ไม่มีการรับของขวัญและของกำนัล'),
  )
  const gifts = list('operation_pgn', [gift, giftDay, giftReport])
  site.is('present', 'O31', gifts(gift))
  site.is('present', 'O32', gifts(giftDay))
  site.is('present', 'O33', gifts(giftReport))
  const risk = entry(
    'operation_aca',
    'ประเมินความเสี่ยงทุจริต ปี 2566',
    '14 ก.พ. 2566',
    paper.risks('การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี 2566', 2566),
  )
  const anti65 = entry(
    'operation_aca',
    'รายงานผลการป้องกันการทุจริต ปีงบประมาณ 2565',
    '11 ต.ค. 2565',
    paper.results('รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ 2565', 2565),
  )
  const acts = list('operation_aca', [risk, anti65])
  site.is('present', 'O34', acts(risk))
  site.is('missing', 'O35', [], 'risks are judged, nothing on what was done about them')
  site.is(
    'present',
    'O36',
    single(
      'plan_paca',
      'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 - 2570',
      '12 ม.ค. 2565',
      paper.plan('แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)', 2566),
    ),
  )
  site.page(
    '/Pages/anti6m',
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>กำลังโหลด</title></head><body><div id="viewer-root"></div><script src="/docs/js/flip-viewer.min.js"></script></body></html>',
  )
  site.is('unverified', 'O37', ['/Pages/anti6m'], 'painted by a script')
  site.is('present', 'O38', acts(anti65))
  site.is(
    'present',
    'O39',
    single(
      'ethics_code',
      'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น',
      '6 มิ.ย. 2565',
      paper.words('ประมวลจริยธรรมพนักงานส่วนท้องถิ่น พ.ศ. 2565', 'ข้อ 1 ยึดมั่นในสถาบันหลักของประเทศ ข้อ 2 ซื่อสัตย์สุจริต'),
    ),
  )
  const drive = entry(
    'ethics_strategy',
    'แต่งตั้งคณะทำงานและข้อควรทำไม่ควรทำ ปี 2566',
    '27 ก.พ. 2566',
    paper.words('การขับเคลื่อนจริยธรรม ประจำปี 2566', "คณะทำงานให้คำปรึกษาทางจริยธรรม แนวปฏิบัติ Dos & Don'ts"),
  )
  const assess = entry('ethics_strategy', 'การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ ปี 2566', '30 มี.ค. 2566', undefined)
  site.route(assess[3], {
    headers: HTML,
    body: '<html><head><title>404 Page Not Found</title></head><body><h1>404 Page Not Found</h1><p>The page you requested was not found.</p></body></html>',
  })
  const ethics = list('ethics_strategy', [drive, assess])
  site.is('present', 'O40', ethics(drive))
  site.is('broken', 'O41', ethics(assess), 'HTML in the place of the file')
  const measure = entry(
    'integrity',
    'มาตรการภายใน ส่งเสริมคุณธรรมและความโปร่งใส ปี 2566',
    '16 ม.ค. 2566',
    paper.words(
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี 2566',
      'วิเคราะห์ผล ITA ปี 2565 ประเด็นที่ต้องพัฒนา ผู้รับผิดชอบ ขั้นตอน การติดตาม',
    ),
  )
  const measured = entry(
    'integrity',
    'ผลดำเนินการตามมาตรการส่งเสริมคุณธรรมฯ ปี 2565',
    '9 ก.ย. 2565',
    paper.results('การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปี 2565', 2565),
  )
  const integrity = list('integrity', [measure, measured])
  site.is('present', 'O42', integrity(measure))
  site.is('outdated', 'O43', integrity(measured), 'of 2565, the year itself is asked for')

  page(
    '/Pages/ita_year_detail/3',
    'การประเมินคุณธรรมและความโปร่งใส ITA',
    `<div class="bg-ita-empty"><span class="font-ita-head">ข้อมูลพื้นฐาน</span><div class="ita-detail-content">${ITA.map(([name, href]) => `<span class="font-ita-content">${name}</span><div class="row mt-2"><div class="col-10"><a class="font-ita-content-detail" target="_blank" href="${href}">1. ลิงค์ - ${href}</a></div><div class="col-2"><a class="btn btn-ita-open" target="_blank" href="${href}">เปิด</a></div></div>`).join('')}</div></div>`,
  )
  site.is('present', 'O9', [...pages, 'https://www.facebook.com/khlongbaiphlu'], 'an icon at the foot of every page')
  return site.site()
}
