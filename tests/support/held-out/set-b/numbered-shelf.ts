import type { Draft } from '../draft.ts'
import { SIDE, address, frame } from './numbered-frame.ts'

interface Entry {
  readonly title: string
  readonly posted: string
  readonly file?: string
  readonly text?: string
}

/** What hangs on the numbers of the menu. */
export interface NumberedShelf {
  paper(name: string, lines: readonly string[]): string
  /** Writes the list of a menu; gives for each entry the three places where it is seen. */
  list(menu: number, entries: readonly Entry[]): readonly (readonly string[])[]
  /** A page of text instead of a list. */
  text(menu: number, body: string): void
}

/** As the menu calls the page. */
export function label(menu: number): string {
  return SIDE.flatMap(([, menus]) => menus).find(([number]) => number === menu)?.[1] ?? ''
}

export function numberedShelf(site: Draft): NumberedShelf {
  let id = 3300
  const paper = (name: string, lines: readonly string[]) => site.pdf(`/networkfile/${name}.pdf`, lines)

  function list(menu: number, entries: readonly Entry[]): readonly (readonly string[])[] {
    const here = address(menu)
    const shown: string[][] = []
    const rows = entries.map(({ title, posted, file, text }) => {
      const to = `/public/list/data/detail/id/${++id}/menu/${menu}`
      site.page(
        to,
        frame(
          label(menu),
          `<h3>${title}</h3><p class="posted">ประกาศเมื่อ ${posted} | อ่าน ${id % 97} ครั้ง</p><div>${text ?? ''}</div>${file ? `<p>ไฟล์แนบ: <a href="${file}"><img src="/themes/pdf.gif"> เปิดดู</a></p>` : ''}`,
        ),
      )
      shown.push([here, to, ...(file ? [file] : [])])
      return `<tr><td>${posted}</td><td><a href="${to}">${title}</a></td></tr>`
    })
    site.page(
      here,
      frame(
        label(menu),
        `<h2>${label(menu)}</h2>${rows.length > 0 ? `<table class="list"><tr><th>วันที่</th><th>หัวข้อ</th></tr>${rows.join('')}</table>` : '<p>-- ไม่มีข้อมูล --</p>'}`,
      ),
    )
    return shown
  }
  const text = (menu: number, body: string) =>
    site.page(address(menu), frame(label(menu), `<h2>${label(menu)}</h2>${body}`))

  return { paper, list, text }
}
