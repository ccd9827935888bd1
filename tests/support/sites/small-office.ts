import { makePdf } from '../pdf.ts'
import type { Route, SampleSite } from './build.ts'
import { FILLER, littleSite } from './little.ts'

const PLAN = 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563'

export const PLAN_PDF = makePdf({
  pages: [[PLAN, 'โครงการ/กิจกรรม งบประมาณ ระยะเวลาดำเนินการ', 'บัญชีสรุปจำนวนโครงการ']],
})

/** An office with four items in order, O10 behind a document; `change` replaces pages, `undefined` takes them away. */
export function smallOffice(change: Readonly<Record<string, string | Route | undefined>> = {}): SampleSite {
  const pages: Record<string, string | Route | undefined> = {
    '/': page('อบต.ตัวอย่าง', 'ยินดีต้อนรับ'),
    '/structure': page('โครงสร้างส่วนราชการ', 'สำนักปลัด กองคลัง กองช่าง ฝ่ายการเมือง ฝ่ายข้าราชการประจำ'),
    '/powers': page('อำนาจหน้าที่', POWERS),
    '/contact': page('ข้อมูลการติดต่อ', 'เลขที่ 99 หมู่ 5 โทรศัพท์ 0 4300 0000 อีเมล saraban@sample-office.example'),
    '/plan': page('แผนการดำเนินงานประจำปี', `<a href="/docs/plan_2563.pdf">${PLAN}</a>`),
    '/docs/plan_2563.pdf': { headers: { 'content-type': 'application/pdf' }, body: PLAN_PDF },
    ...change,
  }
  const present = Object.entries(pages).flatMap(([path, route]) =>
    route === undefined ? [] : [[path, route] as const],
  )
  return littleSite(Object.fromEntries(present))
}

const POWERS = 'มาตรา 66 องค์การบริหารส่วนตำบลมีอำนาจหน้าที่ในการพัฒนาตำบลทั้งในด้านเศรษฐกิจ สังคม และวัฒนธรรม'

/** A page of the office with its menu. */
export function page(title: string, text: string): string {
  return `<title>${title}</title>${MENU}<h1>${title}</h1><p>${text}</p>${FILLER}`
}

const MENU =
  '<nav><ul><li>ข้อมูลหน่วยงาน<ul><li><a href="/structure">โครงสร้างส่วนราชการ</a></li><li><a href="/powers">อำนาจหน้าที่</a></li><li><a href="/contact">ข้อมูลการติดต่อ</a></li><li><a href="/plan">แผนการดำเนินงานประจำปี</a></li></ul></li></ul></nav>'
