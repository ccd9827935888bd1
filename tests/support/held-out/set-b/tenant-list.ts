import type { Draft } from '../draft.ts'
import { MENU, frame } from './tenant-frame.ts'

interface Entry {
  readonly name: string
  readonly date: string
  /** What stands under the title: a document to look at, or a text. */
  readonly pdf?: string
  readonly text?: string
}

/** Writes a list of the menu and a page for each entry; gives the addresses of all that is shown. */
export type TenantList = (slug: string, entries: readonly Entry[]) => readonly string[]

export function tenantList(site: Draft): TenantList {
  let number = 100

  return (slug, entries) => {
    const title = MENU.flatMap(([, links]) => links).find(([, to]) => to === slug)?.[0] ?? slug
    const shown: string[] = [`/Pages/${slug}`]
    const rows = entries.map(({ name, date, pdf: file, text }) => {
      const path = `/Pages/${slug}_detail/${number++}`
      const seen = Math.round(name.length * 3.7)
      const doc = file
        ? `<div class="row"><span>ดาวโหลดแล้ว ${seen} ครั้ง</span><a href="${file}" download><img src="/docs/btn-download.png" class="btn-download"></a></div><div class="blog-text"><object data="${file}" type="application/pdf" width="100%" height="1500px"></object></div>`
        : ''
      site.page(
        path,
        frame(
          title,
          `<div class="font-pages-content-head">${name}</div><div>${text ?? ''}</div>${doc}<span>จำนวนผู้เข้าชม ${seen * 2} ครั้ง</span>`,
        ),
      )
      shown.push(path)
      if (file) shown.push(file)
      return `<div class="pages-select-pdf"><a href="${path}"><img src="/docs/icon-file-pdf.png"> ${name}</a><span class="span-time-home">${date}</span></div>`
    })
    site.page(`/Pages/${slug}`, frame(title, rows.length > 0 ? rows.join('') : '<p class="text-center">ไม่พบข้อมูล</p>'))
    return shown
  }
}
