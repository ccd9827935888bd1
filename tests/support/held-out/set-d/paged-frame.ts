import type { TruthStatus } from '../../sites/describe.ts'
import type { Draft } from '../draft.ts'

export const PAGED_FACEBOOK = 'https://www.facebook.com/dongkrathin.local'

/** A row of a list: its own page tells the title again and offers the document, if there is one. */
export interface PagedRow {
  readonly title: string
  readonly date: string
  readonly text?: readonly string[]
  /** Words of the page itself, where no document is attached. */
  readonly inline?: string
  readonly fault?: 'gone' | 'html' | 'database'
  readonly looks?: 'scan' | 'glyphs'
  /** Judged by an assessor; several rows may share an item. */
  readonly truth?: { readonly code: string; readonly status: TruthStatus; readonly why?: string }
}

/** A list of lists: rows in the order of posting, six a page. */
export interface PagedCategory {
  readonly id: number
  readonly title: string
  readonly rows: readonly PagedRow[]
}

const ROWS_A_PAGE = 6

const MENU = `<ul class="mega"><li><a href="/">หน้าแรก</a></li>
<li><a href="#">ข้อมูลหน่วยงาน</a><div class="panel"><ul><li>เกี่ยวกับ อบต.<ul><li><a href="/info.php?m=1">ประวัติและตราสัญลักษณ์</a></li><li><a href="/info.php?m=2">โครงสร้างการบริหารงาน</a></li><li><a href="/info.php?m=3">อำนาจหน้าที่ อบต.</a></li><li><a href="/info.php?m=4">ติดต่อหน่วยงาน</a></li></ul></li><li>บุคลากร<ul><li><a href="/info.php?m=5">ผู้บริหาร สภา และหัวหน้าส่วนราชการ</a></li></ul></li></ul></div></li>
<li><a href="#">แผนและรายงาน</a><div class="panel"><ul><li>แผน<ul><li><a href="/list.php?cat=1">แผนงาน/งบประมาณ</a></li></ul></li><li>ผลงาน<ul><li><a href="/list.php?cat=2">รายงานผล</a></li></ul></li></ul></div></li>
<li><a href="#">พัสดุและบุคคล</a><div class="panel"><ul><li><a href="/list.php?cat=3">จัดซื้อจัดจ้าง</a></li><li><a href="/list.php?cat=4">งานการเจ้าหน้าที่</a></li></ul></div></li>
<li><a href="#">บริการ</a><div class="panel"><ul><li><a href="/list.php?cat=5">คู่มือและแบบฟอร์ม</a></li><li><a href="/eservice/">ยื่นคำร้องออนไลน์</a></li><li><a href="/webboard.php">เว็บบอร์ด</a></li><li><a href="/comment.php">รับฟังความคิดเห็นประชาชน</a></li></ul></div></li>
<li><a href="#">ความโปร่งใส</a><div class="panel"><ul><li><a href="/list.php?cat=6">การป้องกันการทุจริต</a></li><li><a href="/fraud.php">ร้องเรียนการทุจริตและประพฤติมิชอบ</a></li></ul></div></li>
<li><a href="/list.php?cat=7">ข่าวประชาสัมพันธ์</a></li></ul>`

export function pagedFrame(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><div id="top"><a href="/"><img src="/logo.png" alt="อบต.ดงกระถินทอง"></a>${MENU}</div><div id="content">${body}</div><div id="side"><h4>พยากรณ์อากาศ</h4><p>ฝนตกร้อยละ 40 ของพื้นที่</p><h4>ผู้เข้าชม</h4><p>ออนไลน์ 3 คน รวม 91,775 คน</p></div><div id="foot">ที่ทำการองค์การบริหารส่วนตำบลดงกระถินทอง โทร. 044-000-200 <a href="${PAGED_FACEBOOK}"><i class="fa fa-facebook"></i></a> วันนี้ 14 สิงหาคม 2567</div></body></html>`
}

/** Writes the lists with their pages of six, and the page of every row; gives no truth twice. */
export function pagedLists(site: Draft, categories: readonly PagedCategory[]): void {
  const judged = new Map<string, { status: TruthStatus; why: string; paths: string[] }>()
  let id = 400
  for (const { id: cat, title, rows } of categories) {
    const pages = Math.ceil(rows.length / ROWS_A_PAGE)
    const listPath = (page: number) => `/list.php?cat=${cat}${page === 1 ? '' : `&page=${page}`}`
    const pager = Array.from({ length: pages }, (_, i) => `<a href="${listPath(i + 1)}">${i + 1}</a>`).join(' ')
    for (let page = 1; page <= pages; page++) {
      const items: string[] = []
      for (const row of rows.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE)) {
        id += 3
        const { view, seen } = writeRow(site, row, id)
        items.push(
          `<li><span class="date">${row.date}</span> <a href="${view}">${row.title}</a> <small>อ่าน ${id - 311} ครั้ง</small></li>`,
        )
        if (!row.truth) continue
        const { code, status, why = '' } = row.truth
        const known = judged.get(code) ?? { status, why, paths: [] }
        known.paths.push(listPath(page), ...seen)
        judged.set(code, known)
      }
      site.page(
        listPath(page),
        pagedFrame(
          title,
          `<h2>${title}</h2><ul class="news">${items.join('\n')}</ul><div class="pager">หน้า ${pager}</div>`,
        ),
      )
    }
  }
  for (const [code, { status, why, paths }] of judged)
    site.is(status, code, status === 'missing' ? [] : [...new Set(paths)], why)
}

function writeRow(site: Draft, row: PagedRow, id: number): { readonly view: string; readonly seen: readonly string[] } {
  const view = `/view.php?id=${id}`
  if (row.fault === 'database') {
    site.page(
      view,
      '<html><head><title>Error</title></head><body><h3>Database Error</h3><p>SQLSTATE[42S02]: Base table or view not found: 1146</p></body></html>',
    )
    return { view, seen: [view] }
  }
  const file = `/uploads/2022/${id}_att.pdf`
  const attached =
    row.text || row.fault ? `<p>เอกสารแนบ : <a href="${file}"><img src="/pdf.gif" alt=""> ดาวน์โหลดเอกสาร</a></p>` : ''
  if (row.text) site.pdf(file, row.text, row.looks)
  if (row.fault === 'html') site.page(file, '<html><body><h1>Object not found!</h1><p>ไม่พบไฟล์ที่ร้องขอ</p></body></html>')
  site.page(
    view,
    pagedFrame(
      row.title,
      `<h2>${row.title}</h2><p class="date">ประกาศเมื่อ ${row.date}</p>${row.inline ?? ''}${attached}`,
    ),
  )
  return { view, seen: attached ? [view, file] : [view] }
}
