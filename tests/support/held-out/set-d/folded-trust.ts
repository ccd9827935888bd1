import type { Draft } from '../draft.ts'
import { fold, foldedFrame } from './folded-frame.ts'

const ITA = '/ita'

const link = (to: string, text: string) => `<a href="${to}" target="_blank">${text}</a>`

/** The folds on complaints, on gifts, on the prevention of corruption. */
export function foldedTrust(site: Draft): readonly string[] {
  return [
    fold('t5', 'ตัวชี้วัดย่อยที่ 9.5 การส่งเสริมความโปร่งใส', openness(site)),
    fold('t6', 'ตัวชี้วัดย่อยที่ 10.1 การดำเนินการเพื่อป้องกันการทุจริต', prevention(site)),
    fold('t7', 'ตัวชี้วัดย่อยที่ 10.2 มาตรการภายใน', measures(site)),
  ]
}

function openness(site: Draft): string {
  const how = site.pdf('/upload/2566/c1.pdf', [
    'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    'ช่องทาง ขั้นตอน ผู้รับผิดชอบ ระยะเวลา 30 วัน',
  ])
  site.page(
    '/whistle',
    foldedFrame(
      'แจ้งเรื่องร้องเรียนการทุจริต',
      '<h1>แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</h1><div id="app"></div><script src="/js/whistle.js"></script><noscript>กรุณาเปิดใช้งาน JavaScript</noscript>',
    ),
  )
  const part = site.pdf('/upload/2566/c4.pdf', [
    'รายงานการประชุมสภาองค์การบริหารส่วนตำบล สมัยสามัญ สมัยที่ 1/2566',
    'ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งต่อที่ประชุม',
  ])
  site.is('present', 'O27', [ITA, how])
  site.is('unverified', 'O28', [ITA, '/whistle'], 'painted by a script alone')
  site.is('present', 'O29', [ITA], 'the fold itself answers: none in the half year')
  site.is('missing', 'O30', [], 'behind the label stand minutes of the council')
  return [
    fold('o27', 'O27 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตฯ', link(how, 'แนวปฏิบัติ')),
    fold('o28', 'O28 ช่องทางแจ้งเรื่องร้องเรียนการทุจริตฯ', link('/whistle', 'แจ้งเรื่อง')),
    fold(
      'o29',
      'O29 ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตฯ',
      '<p>ปีงบประมาณ 2566 เดือนตุลาคม 2565 - มีนาคม 2566 ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ (0 เรื่อง)</p>',
    ),
    fold('o30', 'O30 การเปิดโอกาสให้เกิดการมีส่วนร่วม', link(part, 'รายงานการประชุมสภา 1/2566')),
  ].join('')
}

function prevention(site: Draft): string {
  const say = site.pdf('/upload/2566/n1.pdf', [
    'ประกาศเจตนารมณ์ นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ ประจำปี พ.ศ. 2566',
    'ไม่รับของขวัญและของกำนัลทุกชนิด ประกาศ ณ วันที่ 3 มกราคม 2566',
  ])
  const report = site.pdf('/upload/2566/n3.pdf', [
    'แบบรายงานการรับของขวัญและของกำนัล',
    'ข้าพเจ้า .................... ตำแหน่ง .................... ได้รับของขวัญจาก ....................',
  ])
  const control = site.pdf('/upload/2566/r1.pdf', [
    'รายงานการประเมินผลการควบคุมภายใน สิ้นสุดวันที่ 30 กันยายน 2565',
    'แบบ ปค.4 และ ปค.5',
  ])
  const plan = site.pdf('/upload/2566/a1.pdf', [
    'แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)',
    'โครงการ งบประมาณ ระยะเวลา',
  ])
  const half = site.pdf('/upload/2566/a2.pdf', [
    'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2566',
    'ความก้าวหน้าแต่ละโครงการ งบประมาณที่ใช้',
  ])
  const old = site.pdf('/upload/2566/a3.pdf', [
    'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2563',
    'ผลการใช้จ่ายงบประมาณ ปัญหาอุปสรรค',
  ])
  site.is('present', 'O31', [ITA, say])
  site.is('present', 'O32', [ITA], 'the meeting is told in the fold, with its day')
  site.is('missing', 'O33', [], 'a form to fill in is no report')
  site.is('missing', 'O34', [], 'behind the label stands the report on internal control')
  site.is('present', 'O36', [ITA, plan])
  site.is('present', 'O37', [ITA, half])
  site.is('outdated', 'O38', [ITA, old], 'the report is of 2563, where 2565 is asked')
  return [
    fold('o31', 'O31 ประกาศเจตนารมณ์ No Gift Policy', link(say, 'ประกาศฯ ปี 2566')),
    fold(
      'o32',
      'O32 การสร้างวัฒนธรรม No Gift Policy',
      '<p>วันที่ 9 มกราคม 2566 นายก อบต. ประชุมมอบนโยบาย No Gift Policy และสร้างวัฒนธรรมไม่รับของขวัญแก่พนักงานทุกคน ณ ห้องประชุมสภา มีผู้เข้าร่วม 41 คน</p><img src="/upload/2566/meet.jpg" alt="">',
    ),
    fold('o33', 'O33 รายงานผลตามนโยบาย No Gift Policy', link(report, 'แบบฟอร์มรายงานการรับของขวัญ')),
    fold('o34', 'O34 การประเมินความเสี่ยง', link(control, 'รายงานการควบคุมภายใน 2565')),
    fold('o36', 'O36 แผนปฏิบัติการป้องกันการทุจริต', link(plan, 'แผนฯ 2566-2570')),
    fold('o37', 'O37 รายงานการกำกับติดตามฯ ป้องกันการทุจริต รอบ 6 เดือน', link(half, 'รอบ 6 เดือน ปี 2566')),
    fold('o38', 'O38 รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', link(old, 'รายงานผล 2563')),
  ].join('')
}

function measures(site: Draft): string {
  const code = site.pdf('/upload/2566/e1.pdf', [
    'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น',
    'ข้อ 1 ยึดมั่นในสถาบันหลักของประเทศ ข้อ 2 ซื่อสัตย์สุจริต',
  ])
  const drive = site.pdf('/upload/2566/e2.pdf', [
    'คำสั่ง อบต.โนนสำราญรุ่ง ที่ 41/2566 เรื่อง แต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม',
    "แนวปฏิบัติ Dos & Don'ts ทีมให้คำปรึกษา",
  ])
  const rules = site.pdf('/upload/2566/e4.pdf', ['unreadable'], 'glyphs')
  site.is('present', 'O39', [ITA, code])
  site.is('present', 'O40', [ITA, drive])
  site.is('missing', 'O43', [])
  return [
    fold('o39', 'O39 ประมวลจริยธรรม', link(code, 'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น')),
    fold('o40', 'O40 การขับเคลื่อนจริยธรรม', link(drive, 'คำสั่ง ที่ 41/2566')),
    fold('o42', 'O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสฯ', link(rules, 'เปิดเอกสาร')),
  ].join('')
}
