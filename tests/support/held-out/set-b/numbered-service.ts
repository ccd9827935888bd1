import type { Draft } from '../draft.ts'
import { OFFICE, address, frame } from './numbered-frame.ts'
import type { NumberedShelf } from './numbered-shelf.ts'
import { label } from './numbered-shelf.ts'

/** Purchases and what citizens use. */
export function numberedService(site: Draft, shelf: NumberedShelf): void {
  shelf.text(
    1130,
    '<h3>ประจำปีงบประมาณ พ.ศ. 2566</h3><p>เทศบาลตำบลดอนสามไร่ ไม่มีโครงการจัดซื้อจัดจ้างที่มีวงเงินเกิน 500,000 บาท ที่ต้องจัดทำและประกาศเผยแพร่แผนตามมาตรา 11 แห่งพระราชบัญญัติการจัดซื้อจัดจ้างฯ</p><p>ประกาศ ณ วันที่ 10 ตุลาคม พ.ศ. 2565</p>',
  )
  site.is('present', 'O19', [address(1130)], 'the catalogue asks to say so where there is nothing to plan')
  site.page(
    address(1131),
    frame(
      label(1131),
      `<h2>ข่าวจัดซื้อจัดจ้างจากระบบ e-GP</h2>${['ประกาศเชิญชวน จ้างปรับปรุงระบบเสียงตามสาย ด้วยวิธี e-bidding', 'ประกาศผู้ชนะการเสนอราคา จ้างเหมาทำความสะอาด', 'ประกาศผู้ชนะการเสนอราคา ซื้อน้ำมันเชื้อเพลิง'].map((name, i) => `<p>${9 - i} ส.ค. 2566 <a href="https://process5.gprocurement.go.th/dt/${i}.html">${name}</a></p>`).join('')}`,
    ),
  )
  site.is('present', 'O20', [address(1131)])
  const months = shelf.list(
    1132,
    [
      'กรกฎาคม 2566',
      'มิถุนายน 2566',
      'พฤษภาคม 2566',
      'เมษายน 2566',
      'มีนาคม 2566',
      'กุมภาพันธ์ 2566',
      'มกราคม 2566',
      'ธันวาคม 2565',
      'พฤศจิกายน 2565',
      'ตุลาคม 2565',
      'กันยายน 2565',
    ].map((month, i) => ({
      title: `เดือน${month}`,
      posted: 'ภายในวันที่ 10 ของเดือนถัดไป',
      file: shelf.paper(`skr1_${i}`, [
        `สรุปผลการดำเนินการจัดซื้อจัดจ้าง ในรอบเดือน ${month} (แบบ สขร.1)`,
        'งานที่จัดซื้อจัดจ้าง วงเงิน ราคากลาง วิธี ผู้เสนอราคา ผู้ได้รับคัดเลือก เหตุผล เลขที่สัญญา',
        'ซื้อวัสดุสำนักงาน 4,500 บาท เฉพาะเจาะจง',
      ]),
    })),
  )
  site.is('present', 'O21', months.flat(), 'the entries bear months alone; the menu says what they are')
  site.is(
    'present',
    'O22',
    shelf.list(1133, [
      {
        title: 'ประจำปี 2565',
        posted: '27/10/2565',
        file: shelf.paper('proc65', [
          'รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2565',
          'จำนวน 140 รายการ เป็นเงิน 5,100,000 บาท',
          'ปัญหาและอุปสรรค ข้อเสนอแนะ',
        ]),
      },
      {
        title: 'ประจำปี 2564',
        posted: '29/10/2564',
        file: shelf.paper('proc64', ['รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2564']),
      },
    ])[0] ?? [],
  )
  shelf.list(1134, [{ title: 'บัญชีราคาประเมิน ประจำปี 2566', posted: '01/12/2565', text: 'ดูได้ที่กองคลัง' }])
  site.is(
    'present',
    'O15',
    shelf
      .list(
        1140,
        ['การจดทะเบียนพาณิชย์', 'การชำระภาษีป้าย', 'การขอใบอนุญาตประกอบกิจการที่เป็นอันตรายต่อสุขภาพ'].map((what, i) => ({
          title: what,
          posted: '01/08/2563',
          file: shelf.paper(`cit${i}`, [
            `คู่มือสำหรับประชาชน: ${what}`,
            'ขั้นตอน 1 ยื่นคำขอ 2 ตรวจเอกสาร 3 ออกใบอนุญาต ระยะเวลา 30 นาที',
            'ค่าธรรมเนียม 50 บาท เอกสาร บัตรประชาชน',
          ]),
        })),
      )
      .flat(),
  )
  shelf.text(
    1141,
    '<h3>ปีงบประมาณ 2566 (ต.ค. 65 - มิ.ย. 66)</h3><table border="1"><tr><th>งาน</th><th>ราย</th></tr><tr><td>ทะเบียนราษฎร</td><td>1,120</td></tr><tr><td>ชำระภาษี</td><td>940</td></tr><tr><td>ขออนุญาตก่อสร้าง</td><td>38</td></tr><tr><td>เบี้ยยังชีพ</td><td>112</td></tr></table>',
  )
  site.is('present', 'O16', [address(1141)])
  const survey = site.routeElsewhere(
    '/forms/d/e/satisfy/viewform',
    {
      headers: { 'content-type': 'text/html' },
      body: '<html><head><title>แบบสอบถามความพึงพอใจ</title></head><body><h1>แบบสอบถามความพึงพอใจต่อการให้บริการ ประจำปี 2566</h1><form><input name="a"><button>ส่ง</button></form></body></html>',
    },
    'docs.google.com',
  )
  shelf.text(1142, `<p>ขอความร่วมมือตอบแบบสอบถาม <a href="${survey}">คลิกที่นี่</a></p>`)
  site.is('missing', 'O17', [], 'a questionnaire to be filled in is not the report of its results')
  const request = site.routeElsewhere(
    '/forms/d/e/request/viewform',
    {
      headers: { 'content-type': 'text/html' },
      body: `<html><head><title>คำร้องออนไลน์ ${OFFICE}</title></head><body><h1>คำร้องออนไลน์ ${OFFICE}</h1><form><label>ประเภทคำร้อง</label><select><option>ขอน้ำอุปโภคบริโภค</option><option>ตัดกิ่งไม้</option></select><label>ชื่อ-สกุล</label><input><label>โทร</label><input><button>ส่ง</button></form></body></html>`,
    },
    'docs.google.com',
  )
  shelf.text(
    1143,
    `<p>ไม่ต้องมาสำนักงาน กรอกคำร้องผ่านแบบฟอร์มด้านล่าง เจ้าหน้าที่จะติดต่อกลับภายใน 1 วัน</p><iframe src="${request}"></iframe><p><a href="${request}">เปิดแบบฟอร์มเต็มจอ</a></p>`,
  )
  site.is('present', 'O18', [address(1143), request])
  site.page(
    address(1144),
    frame(
      label(1144),
      '<h2>กระดานสนทนา</h2><table><tr><td>น้ำประปาขุ่นมาก</td><td>ตอบแล้ว 2</td></tr><tr><td>ตลาดนัดเปิดวันไหน</td><td>ตอบแล้ว 1</td></tr></table><p>แอดมิน: ตลาดเปิดวันพุธและวันศุกร์ค่ะ</p><form method="post" action="/public/webboard/data/index/menu/1144"><label>ชื่อผู้ตั้งกระทู้</label><input name="u"><textarea name="t"></textarea><button>ส่งคำถาม</button></form>',
    ),
  )
  site.is('present', 'O8', [address(1144)])
  site.route(address(1145), { status: 302, headers: { location: '/public/member/login' }, body: '' })
  site.page(
    '/public/member/login',
    '<html><head><meta charset="utf-8"><title>เข้าสู่ระบบสมาชิก</title></head><body><form method="post" action="/public/member/login"><label>ชื่อผู้ใช้</label><input name="user"><label>รหัสผ่าน</label><input type="password" name="pass"><button>เข้าสู่ระบบ</button></form></body></html>',
  )
  site.is('broken', 'O28', [address(1145), '/public/member/login'], 'only members get past the log-in')
}
