import { scannedPdf } from '../../../src/sample/pdf.ts'
import type { LinkedAnswer, LinkedSite } from './world.ts'

/** The menu that stands on every page of the sample office. */
export const MENU: Readonly<Record<string, string>> = {
  '/structure': 'โครงสร้างส่วนราชการ',
  '/plan': 'แผนพัฒนาท้องถิ่น',
  '/budget': 'ข้อบัญญัติงบประมาณ',
  '/ita': 'การประเมินคุณธรรมและความโปร่งใส (ITA)',
  '/contact': 'ติดต่อเรา',
}

const TEXT =
  'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง จัดทำและเผยแพร่ข้อมูลต่อไปนี้ให้ประชาชนทราบโดยทั่วกัน หากมีข้อสงสัยสอบถามได้ที่สำนักปลัด ในวันและเวลาราชการ '

export interface PageSketch {
  readonly title?: string
  readonly main?: string
  readonly menu?: string
  readonly head?: string
}

export function officePage({ title = 'หน้าแรก', main = '', menu = '', head = '' }: PageSketch = {}): string {
  const entries = Object.entries(MENU).map(([path, label]) => `<li><a href="${path}">${label}</a></li>`)
  return `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>${title} | องค์การบริหารส่วนตำบลทุ่งตัวอย่าง</title>${head}</head><body>
<nav class="navbar"><ul><li><span>ข้อมูลหน่วยงาน</span><ul>${entries.join('')}${menu}</ul></li></ul></nav>
<main><h1>${title}</h1><p>${TEXT.repeat(3)}</p>${main}</main><footer>อบต.ทุ่งตัวอย่าง อำเภอเมือง</footer></body></html>`
}

export const pdf = (seed: string): LinkedAnswer => ({ type: 'application/pdf', body: scannedPdf(seed) })

/** The sample office with a few addresses more; `front` and `menu` add to its front page and to every menu. */
export function officeSite(
  more: Readonly<Record<string, LinkedAnswer | undefined>> = {},
  { main = '', menu = '', head = '' }: Omit<PageSketch, 'title'> = {},
): LinkedSite {
  return (address) => {
    if (address in more) return more[address]
    if (address === '/') return officePage({ main, menu, head })
    const label = MENU[address]
    return label ? officePage({ title: label, menu }) : undefined
  }
}
