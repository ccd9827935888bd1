import type { Draft } from '../draft.ts'
import { fold, foldedFrame } from './folded-frame.ts'

const ITA = '/ita'

/** The folds on work, money and staff. */
export function foldedReports(site: Draft): readonly string[] {
  return [
    fold('t2', 'ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน', work(site)),
    fold('t3', 'ตัวชี้วัดย่อยที่ 9.3 การจัดซื้อจัดจ้าง', purchases(site)),
    fold('t4', 'ตัวชี้วัดย่อยที่ 9.4 บุคคล', staff(site)),
  ]
}

const link = (to: string, text: string) => `<a href="${to}" target="_blank">${text}</a>`

function work(site: Draft): string {
  const plan = site.pdf('/upload/2566/d101.pdf', [
    'แผนการดำเนินงานและการใช้งบประมาณ ประจำปี พ.ศ. 2566',
    'โครงการ 55 โครงการ งบประมาณ และไตรมาสที่ดำเนินการ',
  ])
  const half = site.pdfElsewhere('/share/d102.pdf', [
    'รายงานกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2566',
    'อบต.โนนสำราญรุ่ง ระหว่างวันที่ 1 ตุลาคม 2565 - 31 มีนาคม 2566 เบิกจ่ายร้อยละ 47',
  ])
  const year = site.pdf('/upload/2566/d103.pdf', [
    'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2565',
    'ผลการดำเนินงาน งบประมาณ ปัญหา/อุปสรรค ข้อเสนอแนะ',
  ])
  const officers = site.pdf('/upload/2566/d104.pdf', [
    'คู่มือการปฏิบัติงานด้านการรับเรื่องร้องทุกข์ทั่วไป',
    'สำหรับเจ้าหน้าที่สำนักปลัด ขั้นตอนและผังงาน',
  ])
  const stats = site.pdf('/upload/2566/d106.pdf', [
    'ข้อมูลเชิงสถิติการให้บริการ ปีงบประมาณ 2566 (ต.ค.65 - มี.ค.66)',
    'ชำระภาษี 612 ราย ขออนุญาตก่อสร้าง 8 ราย',
  ])
  const gone = site.routeElsewhere(
    '/file/d/1aBcDeFgHiJkLmNoP/view',
    {
      status: 404,
      headers: { 'content-type': 'text/html' },
      body: '<html><title>Error 404 (Not Found)!!1</title><p>The requested URL was not found.</p></html>',
    },
    'drive.google.com',
  )
  site.page(
    '/queue',
    '<html><head><meta charset="utf-8"><title>จองคิวออนไลน์ อบต.โนนสำราญรุ่ง</title></head><body><h1>ระบบ E-Service ยื่นคำร้องออนไลน์</h1><form method="post" action="/queue"><label>ประเภทคำร้อง<select name="k"><option>ขอสนับสนุนน้ำ</option><option>แจ้งซ่อมไฟ</option></select></label><input name="n" placeholder="ชื่อผู้ยื่น"><button>ยื่นคำร้อง</button></form><a href="/home">กลับ</a></body></html>',
  )
  site.is('present', 'O11', [ITA, plan])
  site.is('present', 'O12', [ITA, half], 'the document is kept on another host')
  site.is('present', 'O13', [ITA, year])
  site.is('present', 'O14', [ITA, officers], 'a manual for officers, steps and all')
  site.is('broken', 'O15', [ITA, gone], 'gone from the Drive')
  site.is('present', 'O16', [ITA, stats])
  site.page(
    '/survey',
    foldedFrame('ผลสำรวจความพึงพอใจ', '<h1>รายงานผลการสำรวจความพึงพอใจการให้บริการ</h1><p>— อยู่ระหว่างจัดทำ —</p>'),
  )
  site.is('empty', 'O17', [ITA, '/survey'], 'being prepared, says its page')
  site.is('present', 'O18', [ITA, '/queue'])
  return [
    fold('o11', 'O11 แผนดำเนินงานและการใช้งบประมาณประจำปี', link(plan, 'แผนดำเนินงานฯ 2566')),
    fold('o12', 'O12 รายงานการกำกับติดตามฯ รอบ 6 เดือน', link(half, 'รายงานรอบ 6 เดือน ปี 2566')),
    fold('o13', 'O13 รายงานผลการดำเนินงานประจำปี', link(year, 'รายงานประจำปี 2565')),
    fold('o14', 'O14 คู่มือหรือมาตรฐานการปฏิบัติงาน', link(officers, 'คู่มือปฏิบัติงาน')),
    fold('o15', 'O15 คู่มือหรือมาตรฐานการให้บริการ', link(gone, 'คู่มือบริการ (Google Drive)')),
    fold('o16', 'O16 ข้อมูลเชิงสถิติการให้บริการ', link(stats, 'สถิติ ปี 2566')),
    fold('o17', 'O17 รายงานผลการสำรวจความพึงพอใจการให้บริการ', link('/survey', 'เปิดดู')),
    fold('o18', 'O18 E-Service', link('/queue', 'เข้าใช้งานระบบ')),
  ].join('')
}

function purchases(site: Draft): string {
  const plan = site.pdf('/upload/2566/p1.pdf', ['scan'], 'scan')
  const win = site.pdf('/upload/2566/p2.pdf', [
    'ประกาศผู้ชนะการเสนอราคา ซื้ออาหารเสริม (นม) โรงเรียน',
    'ประกาศ ณ วันที่ 1 พฤศจิกายน พ.ศ. 2565',
  ])
  const bid = site.pdf('/upload/2566/p3.pdf', [
    'ประกาศประกวดราคาจ้างก่อสร้างถนนลาดยาง สายบ้านโนน-บ้านนา',
    'ประกาศ ณ วันที่ 23 กุมภาพันธ์ พ.ศ. 2566',
  ])
  const months = ['ต.ค. 65', 'พ.ย. 65', 'ธ.ค. 65', 'ม.ค. 66', 'ก.พ. 66', 'มี.ค. 66'].map((month, i) => ({
    month,
    to: site.pdf(`/upload/2566/m${i + 1}.pdf`, [
      `สรุปผลการดำเนินการจัดซื้อจัดจ้าง (สขร.1) เดือน ${month}`,
      'งานที่จัดซื้อ วงเงิน ราคากลาง ผู้เสนอราคา เหตุผลที่คัดเลือก',
    ]),
  }))
  const year = site.pdf('/upload/2566/p4.pdf', [
    'รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2565',
    'งบประมาณ ปัญหา/อุปสรรค ข้อเสนอแนะ',
  ])
  site.is('present', 'O19', [ITA, plan], 'a picture of paper; the link names plan and year')
  site.is('present', 'O20', [ITA, win, bid])
  site.is('present', 'O21', [ITA, ...months.map(({ to }) => to)])
  site.is('present', 'O22', [ITA, year])
  return [
    fold('o19', 'O19 แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ', link(plan, 'แผนการจัดซื้อจัดจ้าง ปีงบประมาณ 2566')),
    fold(
      'o20',
      'O20 ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง',
      `${link(win, 'ประกาศผู้ชนะ นมโรงเรียน 1 พ.ย. 65')}<br>${link(bid, 'ประกวดราคาถนนลาดยาง 23 ก.พ. 66')}`,
    ),
    fold('o21', 'O21 สรุปผลการจัดซื้อจัดจ้างรายเดือน', months.map(({ month, to }) => link(to, month)).join(' / ')),
    fold('o22', 'O22 รายงานผลการจัดซื้อจัดจ้างประจำปี', link(year, 'รายงานผลปี 2565')),
  ].join('')
}

function staff(site: Draft): string {
  const plan = site.pdf('/upload/2566/h1.pdf', [
    'แผนการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2566',
    'โครงการ งบประมาณ ระยะเวลา',
  ])
  const done = site.pdf('/upload/2566/h2.pdf', [
    'การดำเนินการตามแผนการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2566',
    'ความก้าวหน้า 6 โครงการ ข้อมูล ณ วันที่ 31 มีนาคม 2566',
  ])
  site.is('present', 'O23', [ITA, plan])
  site.is('present', 'O24', [ITA, done])
  site.is('broken', 'O25', [ITA, '/upload/2566/h3.pdf'])
  return [
    fold('o23', 'O23 นโยบายหรือแผนการบริหารทรัพยากรบุคคล', link(plan, 'แผนฯ 2566')),
    fold('o24', 'O24 การดำเนินการตามนโยบายหรือแผนฯ', link(done, 'ผลดำเนินการ ปี 2566')),
    fold('o25', 'O25 หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', link('/upload/2566/h3.pdf', 'หลักเกณฑ์')),
  ].join('')
}
