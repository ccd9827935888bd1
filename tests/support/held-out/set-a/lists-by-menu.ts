import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'

const OFFICE = 'องค์การบริหารส่วนตำบลโคกหินแฮ่น้อย'

interface Post {
  readonly title: string
  readonly date?: string
  readonly text?: string
  /** Label, lines of the document, what it looks like. */
  readonly files?: readonly (readonly [string, readonly string[], ('scan' | 'glyphs')?])[]
}

/** Every menu entry is a list of posts; a post has a page of its own with its attachments. */
export function listsByMenu(): SampleSite {
  const d = draftSite({ id: 'a-lists-by-menu', build: 'held-out', catalogue: 'oit-2565', fiscalYear: 2565 })
  let lastId = 3100
  const page = (path: string, title: string, body: string) => d.page(path, framed(title, body))
  const listPath = (menu: number, at = 1) => `/public/list/data/index/menu/${menu}${at > 1 ? `/page/${at}` : ''}`

  /** The paths of list page, post and attachments of each post. */
  function list(menu: number, heading: string, posts: readonly Post[], perPage = 5): readonly (readonly string[])[] {
    const shown = posts.map((post, n) => {
      const id = ++lastId
      const path = `/public/list/data/detail/id/${id}/menu/${menu}`
      const files = (post.files ?? []).map(([label, lines, looks], rank) => ({
        label,
        path: d.pdf(`/public/_files/${id}_${rank + 1}.pdf`, lines, looks),
      }))
      page(
        path,
        post.title,
        `<div class="news_title">${post.title}</div>${post.date ? `<div class="news_date">ประกาศเมื่อ ${post.date}</div>` : ''}<div class="news_detail">${post.text ?? ''}</div>${files.length > 0 ? `<div class="attach"><b>ไฟล์แนบ</b><ol>${files.map((file) => `<li><a href="${file.path}" target="_blank">${file.label}</a> (${120 + (id % 90)} KB)</li>`).join('')}</ol></div>` : ''}<div class="share"><a href="https://www.facebook.com/sharer/sharer.php?u=x"><img src="/public/img/fbs.png" alt="Share on Facebook"></a><a href="https://social-plugins.line.me/lineit/share?url=x"><img src="/public/img/ls.png" alt="Share on Line"></a></div>`,
      )
      const at = Math.floor(n / perPage) + 1
      return {
        at,
        row: `<tr><td><a href="${path}">${post.title}</a></td><td>${post.date ?? ''}</td><td>อ่าน ${40 + (id % 77)} ครั้ง</td></tr>`,
        paths: [path, ...files.map((file) => file.path), listPath(menu, at)],
      }
    })
    const pages = Math.max(1, Math.ceil(posts.length / perPage))
    for (let at = 1; at <= pages; at++) {
      const rows = shown.filter((each) => each.at === at).map((each) => each.row)
      const numbers = Array.from({ length: pages }, (_, n) =>
        n + 1 === at ? `<b>${n + 1}</b>` : `<a href="${listPath(menu, n + 1)}">${n + 1}</a>`,
      )
      page(
        listPath(menu, at),
        heading,
        `<table class="list">${rows.join('') || '<tr><td>ไม่มีข้อมูล</td></tr>'}</table><div class="pager">หน้า ${numbers.join(' ')}</div>`,
      )
    }
    return shown.map((each) => each.paths)
  }

  page(
    '/',
    'หน้าหลัก',
    `<div class="vdo"><iframe src="https://www.youtube.com/embed/khokhinhae"></iframe></div><h3>ข่าวล่าสุด</h3><a href="/public/list/data/index/menu/1201">ข่าวประชาสัมพันธ์/ข่าวประกาศ</a><h3>สภาพอากาศ</h3><p>34 องศา</p><h3>ปฏิทินกิจกรรม มีนาคม 2569</h3><table><tr><td>1</td><td>2</td></tr></table>`,
  )
  page(
    '/public/list/data/index/menu/1143',
    'โครงสร้างส่วนราชการ',
    '<p><b>ฝ่ายการเมือง</b> สภา อบต. - นายก อบต. - รองนายก อบต. 2 คน</p><p><b>ฝ่ายประจำ</b> ปลัด อบต. - รองปลัด อบต.</p><ol><li>สำนักปลัด : งานบริหารทั่วไป งานนโยบายและแผน งานสวัสดิการ</li><li>กองคลัง : งานการเงิน งานพัสดุ งานจัดเก็บรายได้</li><li>กองช่าง</li><li>กองการศึกษา</li></ol>',
  )
  d.is('present', 'O1', [listPath(1143)])
  const charts = [1, 2, 3].map((n) => `/public/person/data/chart/structure_id/${n}/menu/${1160 + n}`)
  page(
    charts[0] ?? '',
    'คณะผู้บริหาร',
    chart([
      ['นายทองใบ หินแฮ่', 'นายก อบต.', '08-1000-2201'],
      ['นายสุดใจ โคกเจริญ', 'รองนายก อบต.', '08-1000-2202'],
      ['นางคำมูล บุญหิน', 'เลขานุการ', '08-1000-2203'],
    ]),
  )
  page(
    charts[1] ?? '',
    'สมาชิกสภา',
    chart([
      ['นายอ่อนสา ทองโคก', 'ประธานสภาฯ', '08-1000-2204'],
      ['นางสายใจ ดวงดี', 'รองประธานสภาฯ', '08-1000-2205'],
      ['นายสมปอง หินลาด', 'ส.อบต. ม.2', '08-1000-2206'],
    ]),
  )
  page(
    charts[2] ?? '',
    'หัวหน้าส่วนราชการ',
    chart([
      ['นายเกษม ศรีวิไล', 'ปลัด อบต.', '08-1000-2207'],
      ['นางรัชนี คงมั่น', 'ผอ.กองคลัง', '08-1000-2208'],
      ['นายพิทักษ์ โยธา', 'ผอ.กองช่าง', '08-1000-2209'],
    ]),
  )
  d.is('present', 'O2', charts)
  page(
    listPath(1145),
    'อำนาจหน้าที่',
    '<p>อบต. มีอำนาจหน้าที่ตาม พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และที่แก้ไขเพิ่มเติม ดังนี้</p><ul><li>มาตรา 66 พัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม</li><li>มาตรา 67 หน้าที่ต้องทำ 9 ข้อ</li><li>มาตรา 68 หน้าที่อาจทำ 13 ข้อ</li></ul>',
  )
  d.is('present', 'O3', [listPath(1145)])
  const plans = list(1146, 'แผนพัฒนาท้องถิ่น', [
    {
      title: 'แผนพัฒนาท้องถิ่นสี่ปี (พ.ศ. 2561-2564) เพิ่มเติมครั้งที่ 2',
      date: '12 มี.ค. 2563',
      files: [['แผนเพิ่มเติม', ['แผนพัฒนาท้องถิ่นสี่ปี (พ.ศ. 2561 - 2564) เพิ่มเติม ครั้งที่ 2/2563', OFFICE]]],
    },
    {
      title: 'แผนพัฒนาท้องถิ่นสี่ปี (พ.ศ. 2561-2564)',
      date: '30 ต.ค. 2560',
      files: [['ส่วนที่ 1-5', ['แผนพัฒนาท้องถิ่นสี่ปี (พ.ศ. 2561 - 2564)', OFFICE, 'ยุทธศาสตร์ เป้าหมาย ตัวชี้วัด']]],
    },
  ])
  d.is('outdated', 'O4', plans.flat(), 'neither plan reaches 2565')
  page(
    listPath(1147),
    'ติดต่อ/แผนที่',
    `<p>ที่ทำการ ${OFFICE} 111 หมู่ 7 โทร. 0-4300-2200 โทรสาร 0-4300-2201 saraban_khh@example.go.th</p><img src="/public/img/map.jpg" alt="แผนที่ตั้ง อบต.">`,
  )
  d.is('present', 'O5', [listPath(1147)])
  const laws = list(1148, 'กฎหมายและระเบียบท้องถิ่น', [
    {
      title: 'ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2548',
      date: '3 ก.พ. 2562',
      files: [['ดาวน์โหลด', ['ระเบียบกระทรวงมหาดไทย', 'ว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2548']]],
    },
    {
      title: 'พ.ร.บ.การสาธารณสุข พ.ศ. 2535',
      date: '3 ก.พ. 2562',
      files: [['ดาวน์โหลด', ['พระราชบัญญัติการสาธารณสุข พ.ศ. 2535']]],
    },
  ])
  d.is('present', 'O6', laws.flat())
  const news = list(1201, 'ข่าวประชาสัมพันธ์/ข่าวประกาศ', [
    { title: 'ประชาสัมพันธ์รับลงทะเบียนเบี้ยยังชีพผู้สูงอายุ', date: '5 ก.ย. 2565', text: 'ผู้ที่จะมีอายุครบ 60 ปี ลงทะเบียนได้ที่สำนักปลัด' },
    {
      title: 'นายก อบต.โคกหินแฮ่น้อย ร่วมกิจกรรมจิตอาสาและประชุมมอบนโยบายป้องกันทุจริต',
      date: '21 มิ.ย. 2565',
      text: 'นายกองค์การบริหารส่วนตำบลเป็นประธานประชุมมอบนโยบายคุณธรรมความโปร่งใสแก่พนักงานทุกส่วนราชการ เพื่อแสดงการมีส่วนร่วมของผู้บริหารในการพัฒนาผลการประเมิน ITA',
    },
    {
      title: 'โครงการอบรมคุณธรรมจริยธรรมเสริมสร้างวัฒนธรรมองค์กร พนักงาน อบต.',
      date: '18 พ.ค. 2565',
      text: 'จัดอบรมพนักงาน 41 คน ณ วัดป่าหินแฮ่ เพื่อปลูกฝังค่านิยมสุจริตตามมาตรฐานทางจริยธรรม',
    },
    {
      title: 'ประกาศงดรับของขวัญทุกชนิด ปี 2565',
      date: '27 ธ.ค. 2564',
      text: 'ประกาศ เรื่อง นโยบายไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ (No Gift Policy) ประจำปี พ.ศ. 2565 ลงนามโดยนายกองค์การบริหารส่วนตำบล',
      files: [['S__1223.pdf', [], 'scan']],
    },
    { title: 'แข่งขันกีฬาตำบลต้านยาเสพติด', date: '2 ธ.ค. 2564', text: 'ขอเชิญร่วมแข่งขัน' },
    {
      title: 'ผลสำรวจความพึงพอใจของประชาชนต่อการให้บริการของ อบต. ประจำปี 2564 โดยมหาวิทยาลัย',
      date: '29 พ.ย. 2564',
      text: 'คะแนนรวมร้อยละ 95.2',
      files: [
        [
          'บทสรุป',
          [
            'รายงานผลการสำรวจความพึงพอใจของผู้รับบริการที่มีต่อการให้บริการ',
            OFFICE,
            'ประจำปีงบประมาณ พ.ศ. 2564',
            'งานด้านรายได้หรือภาษี ร้อยละ 95.4',
          ],
        ],
      ],
    },
  ])
  d.is('present', 'O7', [listPath(1201), listPath(1201, 2), ...news.flat()])
  d.is('present', 'O35', news[1] ?? [], 'the head himself takes part; dated in the year')
  d.is('present', 'O38', news[2] ?? [])
  d.is('present', 'O34', news[3] ?? [], 'announcement in text, dated for 2565')
  d.is('present', 'O16', news[5] ?? [], 'on the second page of the news')
  page(
    '/public/webboard/index/menu/1202',
    'กระดานกระทู้ (ถาม-ตอบ)',
    '<table><tr><td>ขอสอบถามเรื่องน้ำประปาหมู่ 3</td><td>ตอบ 2</td></tr></table><form method="post" action="/public/webboard/post"><input name="topic"><textarea name="text"></textarea><button>ตั้งกระทู้ใหม่</button></form>',
  )
  d.is('present', 'O8', ['/public/webboard/index/menu/1202'])
  d.is('missing', 'O9', [], 'share buttons and the page of another office alone')
  const action = list(1203, 'แผนการดำเนินงาน', [
    {
      title: 'ประกาศใช้แผนดำเนินงาน ประจำปี 65',
      date: '15 ต.ค. 2564',
      files: [
        ['ประกาศ', ['ประกาศ เรื่อง แผนการดำเนินงานประจำปี', 'ลงวันที่ 15 ตุลาคม 2564']],
        ['เล่มแผน', ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565', OFFICE, 'โครงการ งบประมาณ ระยะเวลาดำเนินการ']],
      ],
    },
    {
      title: 'ประกาศใช้แผนดำเนินงาน ประจำปี 64',
      date: '9 ต.ค. 2563',
      files: [['เล่มแผน', ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2564', OFFICE]]],
    },
  ])
  d.is('present', 'O10', action[0] ?? [])
  const reports = list(1204, 'รายงานผลการดำเนินงาน', [
    {
      title: 'รายงานผลการดำเนินงานรอบ 6 เดือน (ต.ค.64 - มี.ค.65)',
      date: '11 เม.ย. 2565',
      files: [
        [
          'รายงาน',
          ['รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน', 'ตุลาคม 2564 - มีนาคม 2565', 'โครงการ ความก้าวหน้า งบประมาณ'],
        ],
      ],
    },
    { title: 'รายงานผลโครงการวันผู้สูงอายุ', date: '20 เม.ย. 2565', text: 'มีผู้เข้าร่วม 180 คน' },
    { title: 'รายงานผลโครงการพ่นหมอกควัน', date: '1 มี.ค. 2565', text: 'ดำเนินการครบ' },
    { title: 'รายงานการประชุมสภาสมัยแรก', date: '10 ม.ค. 2565', text: 'ประชุมสภา' },
    { title: 'รายงานผลโครงการธนาคารขยะ', date: '4 ม.ค. 2565', text: 'ขยะรีไซเคิล 1,200 กิโลกรัม' },
    {
      title: 'รายงานผลการดำเนินงานประจำปี 2564',
      date: '14 ธ.ค. 2564',
      files: [['รูปเล่ม', ['รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2564', OFFICE, 'ผลการใช้จ่าย ปัญหา อุปสรรค ข้อเสนอแนะ']]],
    },
  ])
  d.is('present', 'O11', reports[0] ?? [])
  d.is('present', 'O12', reports[5] ?? [], 'on the second page of the list')
  const manuals = list(1205, 'คู่มือการปฏิบัติงาน', [
    {
      title: 'สำนักปลัด',
      files: [['งานบริหารงานบุคคล', ['คู่มือการปฏิบัติงาน นักทรัพยากรบุคคล', 'ขั้นตอนการปฏิบัติงาน การเลื่อนขั้นเงินเดือน']]],
    },
    { title: 'กองคลัง', files: [['งานจัดเก็บรายได้', ['คู่มือการปฏิบัติงาน นักวิชาการจัดเก็บรายได้', 'ขั้นตอนการรับชำระ']]] },
  ])
  d.is('present', 'O13', manuals.flat())
  list(1206, 'คู่มือสำหรับประชาชน', [])
  d.is('empty', 'O14', [listPath(1206)])
  const stats = list(1207, 'ข้อมูลเชิงสถิติการให้บริการ', [
    {
      title: 'สถิติการให้บริการ ปี 2564',
      date: '8 ต.ค. 2564',
      files: [['ตาราง', ['ข้อมูลเชิงสถิติการให้บริการ ประจำปีงบประมาณ พ.ศ. 2564', 'งานทะเบียนพาณิชย์ 12 ราย']]],
    },
    {
      title: 'สถิติการให้บริการ ปี 2563',
      date: '14 ต.ค. 2563',
      files: [['ตาราง', ['ข้อมูลเชิงสถิติการให้บริการ ประจำปีงบประมาณ พ.ศ. 2563']]],
    },
  ])
  d.is('outdated', 'O15', stats.flat(), 'posted in the year, but of the year before')
  page(
    '/public/eservice/form/menu/1208',
    'บริการออนไลน์ E-Service',
    '<form method="post" action="/public/eservice/save"><select name="svc"><option>ขอรถน้ำ</option><option>ขอซ่อมไฟฟ้าสาธารณะ</option><option>ขอหนังสือรับรอง</option></select><input name="name"><input name="tel"><button>ส่งคำขอ</button></form>',
  )
  d.is('present', 'O17', ['/public/eservice/form/menu/1208'])
  const money = list(1209, 'การเงินการคลัง', [
    {
      title: 'แผนการใช้จ่ายเงินรวม ปีงบประมาณ 2565',
      date: '6 ต.ค. 2564',
      files: [['แผน', ['แผนการใช้จ่ายเงินรวม ประจำปีงบประมาณ พ.ศ. 2565', 'งบกลาง งบบุคลากร งบดำเนินงาน งบลงทุน ไตรมาส 1-4']]],
    },
    {
      title: 'รายงานการใช้จ่ายงบประมาณ 6 เดือนแรก ปี 65',
      date: '8 เม.ย. 2565',
      files: [['บัญชีแสดงยอด', ['รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน', 'ตั้งแต่วันที่ 1 ตุลาคม 2564 ถึง 31 มีนาคม 2565']]],
    },
    { title: 'งบทดลองเดือนกุมภาพันธ์ 2565', date: '3 มี.ค. 2565', text: 'รายละเอียดติดต่อกองคลัง' },
  ])
  d.is('present', 'O18', money[0] ?? [])
  d.is('present', 'O19', money[1] ?? [])
  d.page(
    '/public/list/data/index/menu/1210',
    `<br />\n<b>Fatal error</b>:  Uncaught Error: Call to a member function fetch_assoc() on bool in /home/khh/public_html/application/list.php:118\nStack trace:\n#0 {main}\n  thrown in <b>/home/khh/public_html/application/list.php</b> on line <b>118</b><br />`,
  )
  d.is('broken', 'O20', [listPath(1210)], 'a program error, sent as 200')
  const buying = list(1211, 'แผนการจัดหาพัสดุและแผนปฏิบัติการจัดซื้อจัดจ้าง', [
    {
      title: 'แผนการจัดหาพัสดุ ปี 2565',
      date: '20 ต.ค. 2564',
      files: [['แบบ ผด.1', ['แผนการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2565 (แบบ ผด. 1)', OFFICE]]],
    },
  ])
  d.is('present', 'O21', buying.flat())
  page(
    '/public/rss/egp/listegp/menu/1212',
    'ข่าวจัดซื้อจัดจ้างจากระบบ e-GP',
    '<ul><li><a href="http://process3.gprocurement.go.th/egp2procmainWeb/jsp/procsearch.sch?proc=6506">จ้างก่อสร้างถนน คสล. หมู่ 6</a> 9 มิ.ย. 2565</li><li><a href="http://process3.gprocurement.go.th/egp2procmainWeb/jsp/procsearch.sch?proc=6501">ซื้อครุภัณฑ์คอมพิวเตอร์</a> 17 ม.ค. 2565</li></ul>',
  )
  d.is('present', 'O22', ['/public/rss/egp/listegp/menu/1212'])
  const monthly = list(1213, 'สรุปผลการจัดซื้อจัดจ้างรายเดือน/ไตรมาส/ปี', [
    ...['กันยายน 2564', 'สิงหาคม 2564', 'กรกฎาคม 2564'].map((month) => ({
      title: `สรุปผลจัดซื้อจัดจ้าง เดือน${month}`,
      date: '12 ต.ค. 2564',
      files: [['สขร.1', [`สรุปผลการดำเนินการจัดซื้อจัดจ้าง เดือน${month}`, 'แบบ สขร.1']]] as const,
    })),
    {
      title: 'รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2563',
      date: '2 พ.ย. 2563',
      files: [['รายงาน', ['รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2563', 'ร้อยละของวิธีจัดซื้อ ปัญหาอุปสรรค ข้อเสนอแนะ']]],
    },
  ])
  d.is('outdated', 'O23', monthly.slice(0, 3).flat(), 'the months end with September 2564, the end of the year before')
  d.is('outdated', 'O24', monthly[3] ?? [], 'asked for is 2564')
  const staff = list(1214, 'งานบริหารและพัฒนาทรัพยากรบุคคล', [
    {
      title: 'นโยบายการบริหารทรัพยากรบุคคลและการดำเนินการตามนโยบาย ปี 2565',
      date: '15 มี.ค. 2565',
      files: [
        ['1. ตัวนโยบาย', ['นโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2565']],
        [
          '2. ผลการดำเนินการ',
          ['การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2565', 'การสรรหา การพัฒนา ความก้าวหน้า'],
        ],
      ],
    },
    {
      title: 'หลักเกณฑ์การสรรหา บรรจุแต่งตั้ง พัฒนา ประเมินผล และให้คุณให้โทษบุคลากร',
      date: '5 ม.ค. 2564',
      files: [['หลักเกณฑ์', ['หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 'การสรรหา การบรรจุ การพัฒนา การประเมิน การให้คุณให้โทษ']]],
    },
    { title: 'รับสมัครพนักงานจ้างทั่วไป ตำแหน่งคนงาน', date: '4 พ.ค. 2565', text: 'รับสมัครวันที่ 10-18 พฤษภาคม 2565' },
  ])
  d.is('present', 'O25', staff[0] ?? [], 'one post answers two items')
  d.is('present', 'O26', staff[0] ?? [], 'one post answers two items')
  d.is('present', 'O27', staff[1] ?? [], 'all the subjects of the criteria, without their usual name')
  d.is('missing', 'O28', [])
  const clean = list(1215, 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต', [
    {
      title: 'ขั้นตอนการจัดการเรื่องร้องเรียนทุจริต',
      date: '9 ก.พ. 2564',
      files: [
        ['คู่มือ', ['แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'วิธีการร้องเรียน ขั้นตอน ส่วนงานที่รับผิดชอบ ระยะเวลา']],
      ],
    },
    {
      title: 'สถิติเรื่องร้องเรียนการทุจริต 6 เดือนแรก ปีงบประมาณ 2565',
      date: '4 เม.ย. 2565',
      text: 'เดือนตุลาคม 2564 - มีนาคม 2565 ไม่มีผู้ร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ (0 เรื่อง)',
    },
  ])
  d.is('present', 'O29', clean[0] ?? [])
  d.is('present', 'O31', clean[1] ?? [], 'none is an answer')
  page(
    '/public/fraudcomplaint/form/menu/1216',
    'รับเรื่องราวร้องทุกข์และเบาะแสการทุจริต',
    '<h4>แบบแจ้งเบาะแสการทุจริตของเจ้าหน้าที่</h4><form method="post" action="/public/fraudcomplaint/save"><input name="accused" placeholder="ชื่อเจ้าหน้าที่ผู้ถูกร้องเรียน"><textarea name="fact"></textarea><button>ส่ง</button></form>',
  )
  d.is('present', 'O30', ['/public/fraudcomplaint/form/menu/1216'])
  page(
    '/public/hearing/form/menu/1217',
    'ช่องทางรับฟังความคิดเห็น',
    '<form method="post" action="/public/hearing/save"><textarea name="opinion" placeholder="ความคิดเห็นต่อการดำเนินงานของ อบต."></textarea><button>ส่งความคิดเห็น</button></form>',
  )
  d.is('present', 'O32', ['/public/hearing/form/menu/1217'])
  const part = list(1218, 'การมีส่วนร่วมของประชาชน', [
    {
      title: 'ประชาคมตำบลจัดทำแผนพัฒนา 5 ปี และสรุปผลการมีส่วนร่วม',
      date: '22 มี.ค. 2565',
      text: 'ประเด็น: จัดทำแผนพัฒนาท้องถิ่น ผู้มีส่วนร่วม: ผู้แทนหมู่บ้าน 96 คน ผล: ได้โครงการ 41 โครงการ การนำผลไปปรับปรุง: บรรจุในแผน',
    },
    { title: 'แต่งตั้งผู้แทนประชาคมร่วมเป็นกรรมการจัดซื้อจัดจ้าง', date: '7 ธ.ค. 2564', text: 'คำสั่งที่ 211/2564' },
  ])
  d.is('present', 'O33', part[0] ?? [])
  const guard = list(1219, 'การป้องกันการทุจริต', [
    {
      title: 'วิเคราะห์ความเสี่ยงทุจริตเกี่ยวกับผลประโยชน์ทับซ้อน ๒๕๖๕',
      date: '16 ก.พ. 2565',
      files: [
        ['รายงาน', ['รายงานการประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี พ.ศ. ๒๕๖๕', 'เหตุการณ์ความเสี่ยง ระดับ มาตรการ']],
      ],
    },
    {
      title: 'แผนปฏิบัติการป้องกันการทุจริต 4 ปี (2561 - 2564)',
      date: '1 มิ.ย. 2561',
      files: [['แผน', ['แผนปฏิบัติการป้องกันการทุจริต สี่ปี (พ.ศ. 2561 - 2564)']]],
    },
    {
      title: 'ผลตามแผนป้องกันการทุจริต ประจำปี 2564',
      date: '30 ต.ค. 2564',
      files: [['รายงาน', ['รายงานผลการดำเนินการป้องกันการทุจริตประจำปี พ.ศ. 2564', 'โครงการ ผลการใช้จ่าย ปัญหา ข้อเสนอแนะ']]],
    },
    {
      title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส 65',
      date: '23 มี.ค. 2565',
      files: [
        [
          'มาตรการ',
          ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน พ.ศ. 2565', 'ผลวิเคราะห์ ITA 2564 ข้อบกพร่อง แนวทาง ผู้รับผิดชอบ'],
        ],
      ],
    },
  ])
  d.is('present', 'O36', guard[0] ?? [])
  d.is('outdated', 'O39', guard[1] ?? [])
  d.is('missing', 'O40', [])
  d.is('present', 'O41', guard[2] ?? [])
  d.is('present', 'O42', guard[3] ?? [])
  page(
    listPath(1220),
    'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต',
    '<p>รายงานการจัดการความเสี่ยง ปี 2565 <a href="/public/_files/risk-do.pdf">เปิดไฟล์</a></p>',
  )
  d.route('/public/_files/risk-do.pdf', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>Not found</title></head><body><h2>ไม่พบไฟล์ที่ท่านเรียก</h2></body></html>',
  })
  d.is(
    'broken',
    'O37',
    [listPath(1220), '/public/_files/risk-do.pdf'],
    'a page that says there is no file, under the name of one',
  )
  d.pdf('/public/_files/20xx01.pdf', [], 'scan')
  page(
    listPath(1221),
    'ติดตามการดำเนินงานตามมาตรการภายใน',
    '<p>รายละเอียดตาม <a href="/public/_files/20xx01.pdf">เอกสารแนบ</a></p>',
  )
  d.is('unverified', 'O43', [listPath(1221), '/public/_files/20xx01.pdf'], 'a scan; nothing says of which year')
  return d.site()
}

const MENU: readonly (readonly [string, string] | string)[] = [
  'ข้อมูลพื้นฐาน',
  ['/public/list/data/index/menu/1143', 'โครงสร้างส่วนราชการ'],
  ['/public/person/data/chart/structure_id/1/menu/1161', 'คณะผู้บริหาร'],
  ['/public/person/data/chart/structure_id/2/menu/1162', 'สมาชิกสภา'],
  ['/public/person/data/chart/structure_id/3/menu/1163', 'หัวหน้าส่วนราชการ'],
  ['/public/list/data/index/menu/1145', 'อำนาจหน้าที่'],
  ['/public/list/data/index/menu/1146', 'แผนพัฒนาท้องถิ่น'],
  ['/public/list/data/index/menu/1147', 'ติดต่อ/แผนที่'],
  ['/public/list/data/index/menu/1148', 'กฎหมายและระเบียบท้องถิ่น'],
  'ข่าวสาร',
  ['/public/list/data/index/menu/1201', 'ข่าวประชาสัมพันธ์/ข่าวประกาศ'],
  ['/public/webboard/index/menu/1202', 'กระดานกระทู้ (ถาม-ตอบ)'],
  ['https://www.facebook.com/damrongtham.center', 'Facebook ศูนย์ดำรงธรรม'],
  'การบริหารงาน',
  ['/public/list/data/index/menu/1203', 'แผนการดำเนินงาน'],
  ['/public/list/data/index/menu/1204', 'รายงานผลการดำเนินงาน'],
  ['/public/list/data/index/menu/1205', 'คู่มือการปฏิบัติงาน'],
  ['/public/list/data/index/menu/1206', 'คู่มือสำหรับประชาชน'],
  ['/public/list/data/index/menu/1207', 'ข้อมูลเชิงสถิติการให้บริการ'],
  ['/public/eservice/form/menu/1208', 'บริการออนไลน์ E-Service'],
  'งบประมาณและพัสดุ',
  ['/public/list/data/index/menu/1209', 'การเงินการคลัง'],
  ['/public/list/data/index/menu/1210', 'รายงานผลการใช้จ่ายงบประมาณประจำปี'],
  ['/public/list/data/index/menu/1211', 'แผนการจัดหาพัสดุและแผนปฏิบัติการจัดซื้อจัดจ้าง'],
  ['/public/rss/egp/listegp/menu/1212', 'ข่าวจัดซื้อจัดจ้างจากระบบ e-GP'],
  ['/public/list/data/index/menu/1213', 'สรุปผลการจัดซื้อจัดจ้างรายเดือน/ไตรมาส/ปี'],
  'บุคลากรและความโปร่งใส',
  ['/public/list/data/index/menu/1214', 'งานบริหารและพัฒนาทรัพยากรบุคคล'],
  ['/public/list/data/index/menu/1215', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต'],
  ['/public/fraudcomplaint/form/menu/1216', 'รับเรื่องราวร้องทุกข์และเบาะแสการทุจริต'],
  ['/public/hearing/form/menu/1217', 'ช่องทางรับฟังความคิดเห็น'],
  ['/public/list/data/index/menu/1218', 'การมีส่วนร่วมของประชาชน'],
  ['/public/list/data/index/menu/1219', 'การป้องกันการทุจริต'],
  ['/public/list/data/index/menu/1220', 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต'],
  ['/public/list/data/index/menu/1221', 'ติดตามการดำเนินงานตามมาตรการภายใน'],
]

function chart(people: readonly (readonly [string, string, string])[]): string {
  return `<div class="orgchart">${people.map(([name, post, phone]) => `<div class="node"><img src="/public/person/p.jpg"><div>${name}</div><div>${post}</div><div>${phone}</div></div>`).join('')}</div>`
}

function framed(title: string, body: string): string {
  const menu = MENU.map((entry) =>
    typeof entry === 'string'
      ? `</ul><span class="menu_title">${entry}</span><ul>`
      : `<li><a href="${entry[0]}">${entry[1]}</a></li>`,
  )
  return `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>${title} : ${OFFICE}</title></head><body>
<div id="head"><a href="/">หน้าหลัก</a> อบต.โคกหินแฮ่น้อย อำเภอโคกหินแฮ่ <span>ขณะนี้เวลา 09:41 น. วันที่ 2 มีนาคม 2569</span></div>
<!-- <ul><li><a href="/public/list/data/index/menu/77">สถิติการให้บริการ 2565</a></li><li><a href="/public/list/data/index/menu/78">คู่มือสำหรับประชาชน</a></li></ul> -->
<div id="left"><ul>${menu.join('')}</ul><p>จำนวนผู้เข้าชม 212,004 ออนไลน์ 7</p></div>
<div id="content"><h2>${title}</h2>${body}</div>
<div id="foot">สงวนลิขสิทธิ์ พ.ศ. 2569 ${OFFICE} | ระบบข้อมูลกลาง อปท. | <a href="https://www.dla.go.th/">กรมส่งเสริมการปกครองท้องถิ่น</a></div></body></html>`
}
