import type { Draft } from '../draft.ts'
import { CARD_OFFICE, cardPage, cards, fold } from './card-markup.ts'

/** What is behind องค์กรโปร่งใส. */
export function writeCardTransparency(draft: Draft): void {
  draft.page(
    '/transparency',
    cardPage(
      'องค์กรโปร่งใส',
      cards([
        { title: 'จริยธรรมของคนทำงาน', href: '/transparency/ethics', icon: 'verified' },
        { title: 'เห็นทุจริต ทำอย่างไร', href: '/transparency/complaints', icon: 'report' },
        { title: 'แจ้งเบาะแสทุจริต', href: '/transparency/tip', icon: 'lock', text: 'ปกปิดตัวตนของผู้แจ้ง' },
        { title: 'ชาวบ้านร่วมคิดร่วมทำ', href: '/transparency/together', icon: 'diversity_3' },
        { title: 'No Gift Policy', href: '/transparency/no-gift', icon: 'redeem' },
        { title: 'ความเสี่ยงและการควบคุมภายใน', href: '/transparency/risk', icon: 'warning' },
        { title: 'ป้องกันการทุจริต', href: '/transparency/prevention', icon: 'shield' },
        { title: 'ผลประเมิน ITA กับการพัฒนา', href: '/transparency/ita', icon: 'insights' },
      ]),
    ),
  )

  const code = draft.pdf('/files/ethics-code.pdf', [
    'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น',
    'ข้อ 1 ยึดมั่นในสถาบันหลักของประเทศ',
    'ข้อ 2 ซื่อสัตย์สุจริต มีจิตสำนึกที่ดี',
  ])
  const team = draft.pdf('/files/ethics-team-2569.pdf', [
    'คำสั่งแต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม ประจำปีงบประมาณ พ.ศ. 2569',
    CARD_OFFICE,
    'ให้มีหน้าที่ให้คำปรึกษาและตอบคำถามทางจริยธรรม',
  ])
  const dos = draft.pdf('/files/dos-donts-2569.pdf', [
    "แนวปฏิบัติ Dos & Don'ts เพื่อลดความสับสนเกี่ยวกับพฤติกรรมสีเทา ปี 2569",
    'ควรทำ มาทำงานตรงเวลา',
    'ไม่ควรทำ ใช้ทรัพย์สินของทางราชการเพื่อประโยชน์ส่วนตัว',
  ])
  draft.page(
    '/transparency/ethics',
    cardPage(
      'จริยธรรมของคนทำงาน',
      cards([
        { title: 'ประมวลจริยธรรม', href: code },
        { title: 'ทีมที่ปรึกษาด้านจริยธรรม ปี 2569', href: team },
        { title: 'สิ่งที่ควรทำและไม่ควรทำ ปี 2569', href: dos },
      ]),
    ),
  )
  draft.is('present', 'O15', ['/transparency/ethics', code, team, dos])

  const stats = draft.pdf('/files/complaints-2566.pdf', [
    'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2566',
    'เรื่องร้องเรียนทั้งหมด 1 เรื่อง แล้วเสร็จ 1 เรื่อง',
  ])
  draft.page(
    '/transparency/complaints',
    cardPage(
      'เห็นทุจริต ทำอย่างไร',
      `<h2>แนวปฏิบัติการจัดการเรื่องร้องเรียนเจ้าหน้าที่ทุจริตและประพฤติมิชอบ</h2><ol><li>ผู้ร้องแจ้งเรื่องทางเว็บไซต์ โทรศัพท์ ไปรษณีย์ หรือมาด้วยตนเอง</li><li>สำนักปลัดลงทะเบียนรับเรื่องภายใน 1 วันทำการ</li><li>คณะกรรมการตรวจสอบข้อเท็จจริงภายใน 30 วัน</li><li>แจ้งผลให้ผู้ร้องทราบภายใน 15 วันทำการนับแต่เสร็จสิ้น</li></ol><p>ผู้รับผิดชอบ: งานนิติการ สำนักปลัด</p>${fold('สถิติ', [['ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปี 2566', stats]])}`,
    ),
  )
  draft.is('present', 'O16', ['/transparency/complaints'])
  draft.is('outdated', 'O18', ['/transparency/complaints', stats], 'the year 2568 is asked for')
  draft.page(
    '/transparency/tip',
    cardPage(
      'แจ้งเบาะแสทุจริต',
      '<p>แจ้งเบาะแสการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ ข้อมูลของท่านเห็นได้เฉพาะปลัด อบต.</p><form method="post"><label>เรื่องที่พบ<textarea name="story"></textarea></label><label>ใครเกี่ยวข้อง<input name="who"></label><label>ช่องทางติดต่อกลับ (ไม่บังคับ)<input name="back"></label><button>ส่งเบาะแส</button></form>',
    ),
  )
  draft.is('present', 'O17', ['/transparency/tip'])

  const forum = draft.pdf('/files/forum-2569.pdf', [
    'ผลการเปิดโอกาสให้มีส่วนร่วม การคัดเลือกโครงการของหมู่บ้าน ปีงบประมาณ พ.ศ. 2569',
    'ประเด็นการมีส่วนร่วม การจัดลำดับโครงการ',
    'ผู้มีส่วนร่วม ประชาชน 9 หมู่บ้าน 214 คน',
    'ผลจากการมีส่วนร่วม และการนำไปปรับปรุงการดำเนินงาน',
  ])
  draft.page(
    '/transparency/together',
    cardPage('ชาวบ้านร่วมคิดร่วมทำ', cards([{ title: 'ประชาชนร่วมเลือกโครงการของหมู่บ้าน ปี 2569: ผลเป็นอย่างไร', href: forum }])),
  )
  draft.is('present', 'O19', ['/transparency/together', forum])

  const gift = draft.pdf('/files/no-gift-2569.pdf', [
    'ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. 2569',
    CARD_OFFICE,
    'ผู้บริหารและเจ้าหน้าที่ทุกคนไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่',
    'ประกาศ ณ วันที่ 5 มกราคม พ.ศ. 2569 ลงนาม นายกองค์การบริหารส่วนตำบล',
  ])
  const lesson = draft.pdf('/files/no-gift-lesson-2569.pdf', [
    'รายงานการอบรมให้ความรู้หลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ',
    'อบรมเมื่อวันที่ 20 กุมภาพันธ์ 2569 ผู้เข้ารับการอบรม 38 คน',
  ])
  draft.page(
    '/transparency/no-gift',
    cardPage(
      'No Gift Policy',
      cards([
        { title: 'ประกาศเจตนารมณ์ไม่รับของขวัญ ปีงบประมาณ 2569', href: gift },
        { title: 'อบรมความรู้เรื่องการรับทรัพย์สินโดยธรรมจรรยา 20 ก.พ. 2569', href: lesson },
      ]),
    ),
  )
  draft.is('present', 'O20', ['/transparency/no-gift', gift, lesson])

  const control = draft.pdf('/files/control-2568.pdf', [
    'รายงานการประเมินผลการควบคุมภายใน (แบบ ปค. 4) ปีงบประมาณ พ.ศ. 2568',
    'สภาพแวดล้อมการควบคุม การติดตามประเมินผล',
  ])
  const app = '/transparency/risk/board'
  draft.page(
    '/transparency/risk',
    cardPage(
      'ความเสี่ยงและการควบคุมภายใน',
      cards([
        { title: 'การประเมินความเสี่ยงการทุจริต', text: 'เปิดดูบนกระดานข้อมูล', href: app, icon: 'dashboard' },
        { title: 'รายงานการควบคุมภายใน ปีงบประมาณ 2568', href: control },
      ]),
    ),
  )
  draft.page(
    app,
    '<!doctype html><html lang="th"><head><meta charset="utf-8"><title>Dashboard</title><script type="module" src="/assets/board.js"></script></head><body><div id="app"></div><noscript>กรุณาเปิดใช้งาน JavaScript</noscript></body></html>',
  )
  draft.route('/assets/board.js', {
    headers: { 'content-type': 'text/javascript' },
    body: 'document.querySelector("#app").dataset.ready = "1"',
  })
  draft.route('/assets/app.css', { headers: { 'content-type': 'text/css' }, body: '.grid{display:grid}' })
  draft.is('unverified', 'O21', ['/transparency/risk', app], 'a board that scripts paint')
  draft.is('missing', 'O22', [], 'internal control is something else')

  const plan = draft.pdf('/files/anti-2566-2570.pdf', [
    'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)',
    'โครงการ กิจกรรม งบประมาณ และช่วงเวลาดำเนินการ ปี 2566 2567 2568 2569 2570',
  ])
  draft.page(
    '/transparency/prevention',
    cardPage(
      'ป้องกันการทุจริต',
      fold('เอกสาร', [
        ['แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 - 2570', plan],
        ['รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ 2568', '/files/anti-report-2568.pdf'],
      ]),
    ),
  )
  draft.is('present', 'O23', ['/transparency/prevention', plan])
  draft.is('broken', 'O24', ['/transparency/prevention', '/files/anti-report-2568.pdf'], 'the file answers 404')

  const better = draft.pdf('/files/ita-2569.pdf', [
    'การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568 ไปสู่การพัฒนาองค์กร',
    'ตัวชี้วัดที่ได้คะแนนต่ำ การปรับปรุงระบบการทำงาน',
    'มาตรการปีงบประมาณ พ.ศ. 2569 ผู้รับผิดชอบ ขั้นตอน ระยะเวลา',
  ])
  const done = draft.pdf('/files/ita-done-2568.pdf', [
    'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568',
    'มาตรการ ผลการดำเนินการ ดำเนินการแล้วเสร็จ 5 มาตรการ',
  ])
  draft.page(
    '/transparency/ita',
    cardPage(
      'ผลประเมิน ITA กับการพัฒนา',
      cards([
        { title: 'คะแนนปี 2568 บอกอะไร และปี 2569 เราจะปรับปรุงอย่างไร', href: better },
        { title: 'รายงานผลการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี 2568', href: done },
      ]),
    ),
  )
  draft.is('present', 'O25', ['/transparency/ita', better])
  draft.is('present', 'O26', ['/transparency/ita', done])
}
