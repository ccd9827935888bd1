import type { SampleSite } from '../sites/build.ts'
import { ELSEWHERE } from '../sites/build.ts'
import type { Draft } from './draft.ts'
import { draftSite } from './draft.ts'

const OFFICE = 'อบต.ทุ่งกระเต็น'
const GROUPS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ข้อมูลพื้นฐาน: [
    ['ประวัติความเป็นมา', '/content/page/1'],
    ['โครงสร้างองค์กรและอัตรากำลัง', '/content/page/2'],
    ['บุคลากร : คณะผู้บริหาร', '/personnel/6'],
    ['ภารกิจและอำนาจหน้าที่', '/content/page/4'],
    ['โครงสร้างพื้นฐาน', '/content/page/5'],
  ],
  แผนงาน: [
    ['แผนพัฒนาตำบล', '/content/cat/11'],
    ['แผนดำเนินงาน/ความก้าวหน้า', '/content/cat/12'],
    ['แผนป้องกันและบรรเทาสาธารณภัย', '/content/cat/13'],
    ['แผนงานต่อต้านทุจริต', '/content/cat/14'],
    ['แผนบริหารงานบุคคล', '/content/cat/15'],
    ['รายงานผลปฏิบัติงาน', '/content/cat/16'],
  ],
  การเงินการคลัง: [
    ['แผนการจัดหาพัสดุ', '/content/cat/21'],
    ['ประกาศซื้อ/จ้าง', '/content/cat/22'],
    ['รายงานพัสดุ', '/content/cat/23'],
    ['งบแสดงฐานะการเงิน', '/content/cat/24'],
  ],
  'กฎหมาย/คู่มือ': [
    ['ข้อบัญญัติ อบต.', '/content/cat/31'],
    ['คู่มือ จนท.', '/content/cat/32'],
    ['คู่มือติดต่อราชการ', '/content/cat/33'],
    ['จริยธรรม จนท.', '/content/cat/34'],
  ],
  ป้องกันการทุจริต: [
    ['ไม่รับของขวัญ', '/content/cat/41'],
    ['ความเสี่ยงทุจริต', '/content/cat/42'],
    ['การจัดการข้อร้องเรียนทุจริต', `${ELSEWHERE}/ita/ronrian.html`],
    ['สถิติร้องเรียน', '/content/cat/44'],
    ['มาตรการภายใน', '/content/cat/45'],
  ],
  บริการประชาชน: [
    ['E-Service', '/content/cat/51'],
    ['ร้องเรียน-ร้องทุกข์', '/complain/form'],
    ['สถิติงานบริการ', '/content/cat/53'],
    ['ถาม - ตอบ', '/webboard'],
    ['เปิดโอกาสให้ประชาชนมีส่วนร่วม', '/content/cat/55'],
  ],
}
const NAV = Object.entries(GROUPS)
  .map(
    ([group, entries]) =>
      `<li class="dropdown"><a href="#">${group}</a><ul>${entries.map(([label, href]) => `<li><a href="${href}">${label}</a></li>`).join('')}</ul></li>`,
  )
  .join('')

const frame = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>${title} - ${OFFICE}</title></head><body><header>${OFFICE} อ.หนองกี่ จ.บุรีรัมย์</header><nav><ul><li><a href="/">หน้าหลัก</a></li>${NAV}<li><a href="/contactus">ติดต่อ อบต.</a></li><li><a href="/content/cat/61">ข่าว อบต.</a></li></ul></nav><section id="content"><h1>${title}</h1>${body}</section><footer>สถิติผู้เข้าชม วันนี้ 52 คน ทั้งหมด 90,124 คน | สงวนลิขสิทธิ์ พ.ศ. 2569</footer></body></html>`

let rank = 0

interface Entry {
  readonly title: string
  readonly day: string
  /** `none`: no such page; `zero`: a file of no bytes. */
  readonly fault?: 'none' | 'zero'
}

/** Writes a list of five entries a page, each entry a page of its own with one file. Gives the pages and files of each. */
function list(s: Draft, category: number, title: string, entries: readonly Entry[]): readonly (readonly string[])[] {
  const places = entries.map(({ title: name, fault }) => {
    const id = ++rank + 400
    const view = `/content/view/${id}`
    const file = `/docs/${id}_20${id}.pdf`
    if (fault === 'zero') s.route(file, { headers: { 'content-type': 'application/pdf' }, body: '' })
    else if (fault === undefined) s.pdf(file, [name, OFFICE, 'รายละเอียดตามเอกสารแนบท้าย'])
    if (fault !== 'none')
      s.page(view, frame(name, `<p>หมวด ${title}</p><a class="btn" href="${file}">ดาวน์โหลดไฟล์แนบ</a>`))
    return [view, file]
  })
  const size = 5
  for (let page = 0; page * size < Math.max(1, entries.length); page++) {
    const shown = entries.slice(page * size, (page + 1) * size)
    const rows = shown.map(
      ({ title: name, day }, i) =>
        `<tr><td>${page * size + i + 1}</td><td><a href="${places[page * size + i]?.[0] ?? ''}">${name}</a></td><td>${day}</td><td>อ่าน ${120 + i}</td></tr>`,
    )
    const pager = Array.from(
      { length: Math.ceil(entries.length / size) },
      (_, i) => `<a href="/content/cat/${category}${i === 0 ? '' : `?page=${i + 1}`}">${i + 1}</a>`,
    )
    s.page(
      `/content/cat/${category}${page === 0 ? '' : `?page=${page + 1}`}`,
      frame(
        title,
        `<h2>${title} ประจำปี พ.ศ. 2569</h2>${rows.length > 0 ? `<table>${rows.join('')}</table>${pager.length > 1 ? `<div class="pagination">${pager.join(' ')}</div>` : ''}` : '<p>ไม่พบข้อมูล</p>'}`,
      ),
    )
  }
  return places
}

/** A site of a vendor: drop-down menus, lists with a year in each row, paging, one page for each entry. */
export function vendorMenus(): SampleSite {
  rank = 0
  const s = draftSite({ id: 'held-vendor-menus', build: 'vendor menus', catalogue: 'oit-2567', fiscalYear: 2567 })
  s.page(
    '/content/page/1',
    frame('ประวัติความเป็นมา', '<p>ตำบลทุ่งกระเต็นตั้งเป็นตำบลเมื่อ พ.ศ. 2520 เดิมเป็นป่าทึบ มีกระเต็นอาศัยอยู่มาก</p>'),
  )
  s.page(
    '/content/page/2',
    frame(
      'โครงสร้างองค์กรและอัตรากำลัง',
      '<img src="/img/org.png" alt="แผนภูมิโครงสร้าง"><p>นายก อบต. - รองนายก อบต. - เลขานุการนายก</p><p>สภา อบต. - ประธานสภา</p><p>ปลัด อบต. - สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ กองสวัสดิการสังคม</p>',
    ),
  )
  s.is('present', 'O1', ['/content/page/2'])
  s.page(
    '/personnel/6',
    frame(
      'คณะผู้บริหาร',
      [
        'นายทองดี มีสุข|นายก อบต.ทุ่งกระเต็น',
        'นายบุญมา พาเจริญ|รองนายก อบต.',
        'นางสาวอรุณ แจ่มใส|เลขานุการนายก อบต.',
        'นายวิชัย ใจกล้า|ปลัด อบต.',
      ]
        .map(
          (who, i) =>
            `<div class="card"><img src="/img/staff${i}.jpg"><b>${who.split('|')[0]}</b><br>${who.split('|')[1]}<br>โทร. 08-1000-000${i}</div>`,
        )
        .join(''),
    ),
  )
  s.is('present', 'O2', ['/personnel/6'])
  s.page(
    '/content/page/4',
    frame(
      'ภารกิจและอำนาจหน้าที่',
      '<p>องค์การบริหารส่วนตำบลมีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม (มาตรา 66) และมีหน้าที่ต้องทำในเขต อบต. (มาตรา 67) ดังต่อไปนี้ จัดให้มีและบำรุงรักษาทางน้ำและทางบก กำจัดมูลฝอยและสิ่งปฏิกูล</p>',
    ),
  )
  s.is('present', 'O3', ['/content/page/4'])
  s.page(
    '/content/page/5',
    frame('โครงสร้างพื้นฐาน', '<p>การคมนาคม ถนนลาดยาง 12 สาย การไฟฟ้าครบทุกหมู่บ้าน ประปาหมู่บ้าน 11 แห่ง</p>'),
  )
  s.page(
    '/contactus',
    frame(
      'ติดต่อ อบต.',
      '<p>เลขที่ 119 ม.1 ต.ทุ่งกระเต็น อ.หนองกี่ จ.บุรีรัมย์ 31210 โทร 044-000222 โทรสาร 044-000223 E-mail: admin@thungkraten.example</p><iframe src="https://maps.google.com/maps?q=14.6,102.5&output=embed"></iframe>',
    ),
  )
  s.is('present', 'O4', ['/contactus'])
  list(
    s,
    61,
    'ข่าว อบต.',
    [
      ['รับสมัครนักเรียน ศพด. ปีการศึกษา 2567', '5 เม.ย. 67'],
      ['ขอเชิญร่วมงานประเพณีลอยกระทง', '20 พ.ย. 66'],
      ['แจ้งเตือนไข้เลือดออก', '1 ส.ค. 67'],
      ['กำหนดจ่ายเบี้ยยังชีพผู้สูงอายุ', '10 ก.ค. 67'],
      ['ประชาสัมพันธ์ภาษีป้าย', '12 ม.ค. 67'],
      ['ปิดทำการวันหยุดราชการ', '9 เม.ย. 67'],
    ].map(([title = '', day = '']) => ({ title, day })),
  )
  s.is('present', 'O5', ['/content/cat/61', '/content/cat/61?page=2'])
  s.page(
    '/webboard',
    frame(
      'ถาม - ตอบ',
      '<ul><li>น้ำประปาไหลอ่อน ม.3 (ตอบแล้ว 2)</li><li>ขอเบอร์กองช่าง (ตอบแล้ว 1)</li></ul><form action="/webboard/add" method="post"><input name="subject"><textarea name="detail"></textarea><button>ตั้งกระทู้</button></form>',
    ),
  )
  s.is('present', 'O6', ['/webboard'])

  const plans = list(s, 11, 'แผนพัฒนาตำบล', [
    { title: 'แผนพัฒนาท้องถิ่น 5 ปี (2566-2570) เพิ่มเติม/เปลี่ยนแปลง ครั้งที่ 2', day: '3 ก.พ. 67' },
    { title: 'แผนพัฒนาท้องถิ่น 5 ปี พ.ศ. 2566 - 2570', day: '15 ต.ค. 64' },
    { title: 'แผนพัฒนาท้องถิ่นสี่ปี (2561-2564)', day: '1 มิ.ย. 61' },
  ])
  s.is('present', 'O7', ['/content/cat/11', ...plans.slice(0, 2).flat()])
  const action = list(s, 12, 'แผนดำเนินงาน/ความก้าวหน้า', [
    {
      title: 'รายงานความก้าวหน้าผลการดำเนินงานตามแผนดำเนินงานและการใช้จ่ายงบประมาณ ปีงบ 2567 รอบ 6 เดือนแรก (ต.ค.66 - มี.ค.67)',
      day: '18 เม.ย. 67',
    },
    { title: 'แผนการดำเนินงาน ปีงบประมาณ 2567', day: '30 ต.ค. 66' },
    { title: 'แผนการดำเนินงาน ปีงบประมาณ 2566', day: '28 ต.ค. 65' },
  ])
  s.is('present', 'O8', ['/content/cat/12', ...action.slice(0, 2).flat()])
  list(s, 13, 'แผนป้องกันและบรรเทาสาธารณภัย', [{ title: 'แผนปฏิบัติการป้องกันและบรรเทาสาธารณภัย ปี 2567', day: '1 พ.ย. 66' }])
  const against = list(s, 14, 'แผนงานต่อต้านทุจริต', [
    { title: 'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ.๒๕๖๖-๒๕๗๐)', day: '9 ก.ย. 65' },
    { title: 'รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต ปี 2566', day: '12 ต.ค. 66', fault: 'zero' },
  ])
  s.is('present', 'O32', ['/content/cat/14', ...(against[0] ?? [])])
  s.is('broken', 'O33', ['/content/cat/14', ...(against[1] ?? [])], 'a file of no bytes')
  const staff = list(s, 15, 'แผนบริหารงานบุคคล', [
    { title: 'แผนบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ 2567', day: '2 ต.ค. 66' },
    { title: 'แผนอัตรากำลัง 3 ปี (2567-2569)', day: '20 ก.ย. 66' },
    { title: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี 2565', day: '11 ต.ค. 65' },
  ])
  s.is('present', 'O18', ['/content/cat/15', ...(staff[0] ?? [])])
  s.is('outdated', 'O19', ['/content/cat/15', ...(staff[2] ?? [])])
  const reports = list(
    s,
    16,
    'รายงานผลปฏิบัติงาน',
    ['2561', '2562', '2563', '2564', '2565', '2566'].map((year) => ({
      title: `รายงานผลการปฏิบัติงานประจำปี ${year}`,
      day: `20 ต.ค. ${year}`,
    })),
  )
  s.is('present', 'O9', ['/content/cat/16', '/content/cat/16?page=2', ...(reports[5] ?? [])], 'on the second page')

  const buy = list(s, 21, 'แผนการจัดหาพัสดุ', [
    { title: 'แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567', day: '16 ต.ค. 66' },
    { title: 'แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566', day: '14 ต.ค. 65' },
  ])
  s.is('present', 'O14', ['/content/cat/21', ...(buy[0] ?? [])])
  const calls = list(
    s,
    22,
    'ประกาศซื้อ/จ้าง',
    Array.from({ length: 7 }, (_, i) => ({
      title: `ประกาศผู้ชนะการเสนอราคา จ้างเหมาโครงการที่ ${i + 1} โดยวิธีเฉพาะเจาะจง`,
      day: `${i + 3} ${['มิ.ย.', 'พ.ค.', 'เม.ย.', 'มี.ค.', 'ก.พ.', 'ม.ค.', 'ม.ค.'][i]} 67`,
    })),
  )
  s.is('present', 'O15', ['/content/cat/22', '/content/cat/22?page=2', ...calls.flat()])
  const stock = list(s, 23, 'รายงานพัสดุ', [
    { title: 'รายงานผลจัดซื้อจัดจ้างประจำปีงบ 66 พร้อมปัญหา อุปสรรค ข้อเสนอแนะ', day: '30 ต.ค. 66' },
    { title: 'รายงานความก้าวหน้าการจัดซื้อจัดจ้าง ปี 2567 รอบ 6 เดือน', day: '22 เม.ย. 67' },
    { title: 'สขร.1 เดือน มี.ค. 67', day: '5 เม.ย. 67' },
  ])
  s.is('present', 'O16', ['/content/cat/23', ...(stock[1] ?? [])])
  s.is('present', 'O17', ['/content/cat/23', ...(stock[0] ?? [])])
  list(s, 24, 'งบแสดงฐานะการเงิน', [{ title: 'งบแสดงฐานะการเงิน ณ 30 ก.ย. 2566', day: '25 ธ.ค. 66' }])
  list(s, 31, 'ข้อบัญญัติ อบต.', [{ title: 'ข้อบัญญัติงบประมาณรายจ่าย 2567', day: '1 ต.ค. 66' }])
  const operate = list(s, 32, 'คู่มือ จนท.', [{ title: 'คู่มือการปฏิบัติงานของเจ้าหน้าที่งานจัดเก็บรายได้', day: '7 มี.ค. 65' }])
  s.is('present', 'O10', ['/content/cat/32', ...operate.flat()])
  const visit = list(s, 33, 'คู่มือติดต่อราชการ', [
    { title: 'คู่มือสำหรับประชาชน : การจดทะเบียนพาณิชย์', day: '7 มี.ค. 65' },
    { title: 'คู่มือสำหรับประชาชน : การรับชำระภาษีป้าย', day: '7 มี.ค. 65' },
  ])
  s.is('present', 'O11', ['/content/cat/33', ...visit.flat()])
  const ethics = list(s, 34, 'จริยธรรม จนท.', [
    { title: 'ประมวลผลจริยธรรมพนักงานส่วนท้องถิ่น', day: '4 เม.ย. 65' },
    { title: 'คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม ประจำปี 2567', day: '9 ม.ค. 67' },
  ])
  s.is('present', 'O20', ['/content/cat/34', ...(ethics[0] ?? [])])
  s.is('present', 'O21', ['/content/cat/34', ...(ethics[1] ?? [])])

  const gifts = list(s, 41, 'ไม่รับของขวัญ', [
    { title: 'ประกาศเจตนารมณ์นโยบาย No Gift Policy ประจำปีงบประมาณ 2567', day: '3 ม.ค. 67' },
    { title: 'รายงานผลตามนโยบาย No Gift Policy ปีงบ 2566 รอบ 12 เดือน', day: '10 ต.ค. 66' },
    { title: 'กิจกรรมประชุมสร้างวัฒนธรรมองค์กร No Gift Policy ปี 2567', day: '18 ม.ค. 67' },
  ])
  s.is('present', 'O26', ['/content/cat/41', ...(gifts[0] ?? [])])
  s.is('present', 'O27', ['/content/cat/41', ...(gifts[2] ?? [])])
  s.is('present', 'O28', ['/content/cat/41', ...(gifts[1] ?? [])])
  s.is('missing', 'O29', [])
  const risks = list(s, 42, 'ความเสี่ยงทุจริต', [
    { title: 'ผลการประเมินความเสี่ยงการทุจริต ประเด็นสินบน ปี 2567', day: '20 มี.ค. 67', fault: 'none' },
    { title: 'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต ประจำปี 2566', day: '17 ต.ค. 66' },
  ])
  s.is('broken', 'O30', ['/content/cat/42', ...(risks[0] ?? [])], 'the page of the entry is gone')
  s.is('present', 'O31', ['/content/cat/42', ...(risks[1] ?? [])])
  s.routeElsewhere('/ita/ronrian.html', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>เทศบาลตำบลหนองกี่</title></head><body><h1>เทศบาลตำบลหนองกี่</h1><p>แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตของเทศบาลตำบลหนองกี่</p></body></html>',
  })
  s.is('missing', 'O22', [], "another office's page")
  const stats = list(s, 44, 'สถิติร้องเรียน', [
    { title: 'สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปีงบ 2567 (รอบ 6 เดือน)', day: '5 เม.ย. 67' },
  ])
  s.is('present', 'O24', ['/content/cat/44', ...stats.flat()])
  const inside = list(s, 45, 'มาตรการภายใน', [
    { title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสใน อบต. ประจำปี ๒๕๖๗', day: '28 ก.พ. 67' },
    { title: 'ผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสใน อบต. ปี ๒๕๖๖', day: '15 พ.ย. 66' },
  ])
  s.is('present', 'O34', ['/content/cat/45', ...(inside[0] ?? [])])
  s.is('present', 'O35', ['/content/cat/45', ...(inside[1] ?? [])])
  list(s, 51, 'E-Service', [
    { title: 'แบบฟอร์มคำร้องทั่วไป (ดาวน์โหลดแล้วยื่นที่ อบต.)', day: '3 มี.ค. 64' },
    { title: 'แบบฟอร์มขออนุญาตก่อสร้าง ข.1', day: '3 มี.ค. 64' },
  ])
  s.is('missing', 'O13', [], 'forms to download')
  s.page(
    '/complain/form',
    frame(
      'ร้องเรียน-ร้องทุกข์',
      '<p>แจ้งปัญหาความเดือดร้อนทั่วไป ถนน ไฟฟ้า ประปา</p><form method="post"><input name="name"><textarea name="detail"></textarea><button>ส่ง</button></form><p><a href="https://www.nacc.go.th/">แจ้งเบาะแส ป.ป.ช.</a></p>',
    ),
  )
  s.is('missing', 'O23', [], 'only general complaints')
  const served = list(s, 53, 'สถิติงานบริการ', [
    { title: 'ข้อมูลสถิติการให้บริการประชาชน พ.ศ. 2567 (ต.ค. 66 - มี.ค. 67)', day: '3 เม.ย. 67' },
    { title: 'ข้อมูลสถิติการให้บริการประชาชน พ.ศ. 2566', day: '3 ต.ค. 66' },
  ])
  s.is('present', 'O12', ['/content/cat/53', ...(served[0] ?? [])])
  list(s, 55, 'เปิดโอกาสให้ประชาชนมีส่วนร่วม', [])
  s.is('empty', 'O25', ['/content/cat/55'])
  s.page(
    '/',
    frame(
      `ยินดีต้อนรับสู่ ${OFFICE}`,
      '<h2>ข่าวประชาสัมพันธ์ล่าสุด</h2><p><a href="/content/view/401">รับสมัครนักเรียน ศพด. ปีการศึกษา 2567</a></p><h2>หนังสือราชการ สถ.</h2><p>แผนพัฒนาท้องถิ่น ด่วนที่สุด มท 0810.3/ว 2931 (1 พ.ย. 2569)</p>',
    ),
  )
  return s.site()
}
