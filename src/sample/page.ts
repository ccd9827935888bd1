import { OFFICE } from './office.ts'
import type { Section } from './sections.ts'
import { SECTIONS } from './sections.ts'
import type { Fault } from './timetable.ts'

/** Fiscal years, Buddhist era, that the sample's texts are filled with. */
export interface Years {
  readonly year: number
  readonly last: number
}

export function fill(text: string, { year, last }: Years): string {
  return text.replaceAll('{year}', String(year)).replaceAll('{last}', String(last))
}

const GROUPS = [...new Set(SECTIONS.map(({ menu }) => menu))]

const MENU = GROUPS.map((group) => {
  const items = SECTIONS.filter(({ menu }) => menu === group)
  return `<li><span>${group}</span><ul>${items.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('')}</ul></li>`
}).join('\n')

const SPAM =
  '<div style="position:absolute;left:-9999px"><a href="https://slot-example.invalid/">สล็อตเว็บตรง แตกง่าย</a> <a href="https://slot-example.invalid/2">บาคาร่าออนไลน์ เครดิตฟรี ไม่ต้องฝาก</a></div>'

export const DATABASE_ERROR = `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>Database Error</title></head><body>
<h1>A Database Error Occurred</h1><p>Unable to connect to your database server using the provided settings.</p>
<p>ข้อผิดพลาดจากฐานข้อมูล: Too many connections</p></body></html>`

function frame(title: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="th">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | ${OFFICE.name}</title></head>
<body>
<header><h1><a href="/">${OFFICE.name}</a></h1><p>อำเภอเมือง จังหวัดขอนแก่น</p></header>
<nav><ul><li><a href="/">หน้าแรก</a></li>
${MENU}
</ul></nav>
<main>
${content}
</main>
<footer><p>${OFFICE.name} ${OFFICE.address} โทรศัพท์ ${OFFICE.phone}</p><p>สงวนลิขสิทธิ์ พ.ศ. 2560</p></footer>
</body></html>`
}

export function frontPage(faults: ReadonlySet<Fault>, years: Years): string {
  return frame(
    'หน้าแรก',
    `<h2>ยินดีต้อนรับสู่${OFFICE.name}</h2>
<p>${OFFICE.short} มุ่งมั่นพัฒนาท้องถิ่น บริการประชาชนด้วยความโปร่งใส ตรวจสอบได้ ตามหลักธรรมาภิบาล</p>
<p>${fill('การเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. {year}', years)}: เลือกดูได้จากเมนูด้านบน</p>
${faults.has('gambling-spam') ? SPAM : ''}`,
  )
}

/** The form that a section offers beside its text: the channels that must be usable on line. */
const FORMS: Readonly<Record<string, string>> = {
  '/e-service':
    '<form method="post" action="/e-service/send"><label>ชื่อ-สกุล <input name="name"></label> <label>เรื่องที่ขอรับบริการ <textarea name="detail"></textarea></label> <button>ส่งคำขอ</button></form>',
  '/qna':
    '<form method="post" action="/qna/ask"><label>ชื่อผู้ถาม <input name="name"></label> <label>คำถาม <textarea name="question"></textarea></label> <button>ส่งคำถาม</button></form>',
  '/complaint':
    '<form method="post" action="/complaint/send"><label>เรื่องร้องเรียน <input name="subject"></label> <label>รายละเอียด <textarea name="detail"></textarea></label> <button>ส่งเรื่องร้องเรียน</button></form>',
}

export function sectionPage(section: Section, years: Years): string {
  const paragraphs = (section.paragraphs ?? []).map((text) => `<p>${fill(text, years)}</p>`)
  const documents = (section.documents ?? []).map(
    ({ label, file }) => `<li><a href="/files/${fill(file, years)}">${fill(label, years)}</a></li>`,
  )
  const list = documents.length > 0 ? `<ul>${documents.join('\n')}</ul>` : ''
  return frame(section.title, [`<h2>${section.title}</h2>`, ...paragraphs, list, FORMS[section.path] ?? ''].join('\n'))
}
