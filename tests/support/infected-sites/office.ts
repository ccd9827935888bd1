import type { SampleSite } from './sample.ts'

/** An invented office and its pages: what the samples plant things into. */
export const OFFICE_HOST = 'www.thung-sample.go.th'
const OFFICE_NAME = 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'

const MENU = [
  ['/about', 'ข้อมูลทั่วไป'],
  ['/structure', 'โครงสร้างหน่วยงาน'],
  ['/news', 'ข่าวประชาสัมพันธ์'],
  ['/plan', 'แผนพัฒนาท้องถิ่น'],
  ['/budget', 'ข้อบัญญัติงบประมาณ'],
  ['/tourism', 'สถานที่ท่องเที่ยว'],
  ['/contact', 'ติดต่อเรา'],
] as const

const WELCOME = [
  'ขอเชิญประชาชนชำระภาษีที่ดินและสิ่งปลูกสร้าง ณ กองคลัง ในวันและเวลาราชการ',
  'กำหนดการออกหน่วยบริการรับขึ้นทะเบียนผู้สูงอายุและผู้พิการ',
  'ประกาศผลการสอบราคาจ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 4',
  'โครงการอบรมอาชีพเสริมแก่กลุ่มแม่บ้าน ณ ศาลาประชาคม',
  'แจ้งปิดการจราจรชั่วคราวเพื่อซ่อมแซมสะพานข้ามคลอง',
  'รับสมัครเด็กเล็กเข้าศูนย์พัฒนาเด็กเล็ก ประจำปีการศึกษา 2569',
].map((text) => `<p>${text}</p>`)

export interface PageParts {
  readonly title?: string
  readonly head?: string
  /** In the place of the usual news. */
  readonly main?: string
  /** At the end of the body. */
  readonly after?: string
  readonly lang?: string
}

/** A page of the office in its usual frame. */
export function officePage({
  title = 'หน้าแรก',
  head = '',
  main = WELCOME.join('\n'),
  after = '',
  lang = 'th',
}: PageParts = {}): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${title} | ${OFFICE_NAME}</title>
<script src="https://code.jquery.com/jquery-3.7.1.min.js"></script>
${head}</head>
<body>
<header><h1>${OFFICE_NAME}</h1><a class="sr-only" style="position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden" href="#main">ข้ามไปยังเนื้อหา</a></header>
<nav><ul>${MENU.map(([path, label]) => `<li><a href="${path}">${label}</a></li>`).join('\n')}</ul></nav>
<main id="main">
<h2>${title}</h2>
${main}
</main>
<footer><p>${OFFICE_NAME} จังหวัดขอนแก่น</p><a href="https://www.facebook.com/thung-sample">เฟซบุ๊กของเรา</a> <a href="https://www.dla.go.th/">กรมส่งเสริมการปกครองท้องถิ่น</a></footer>
${after}
</body></html>`
}

/** A whole website: a front page, and the pages that its menu leads to. */
export function officeSite(front: string = officePage(), more: SampleSite = () => undefined): SampleSite {
  return (path, reader) => {
    const special = more(path, reader)
    if (special !== undefined) return special
    if (path === '/') return front
    const entry = MENU.find(([known]) => known === path)
    return entry && officePage({ title: entry[1] })
  }
}
