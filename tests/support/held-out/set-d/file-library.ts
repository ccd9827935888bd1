import type { SampleSite } from '../../sites/build.ts'
import type { Draft } from '../draft.ts'
import { draftSite } from '../draft.ts'
import type { LibraryFile } from './library-file.ts'
import { LIBRARY } from './library-files.ts'
import { libraryFrame, libraryPages } from './library-pages.ts'

const FILES_A_PAGE = 10

/** A library of files, searched by year, and a handful of pages with text. */
export function fileLibrary(): SampleSite {
  const site = draftSite({ id: 'file-library', build: 'library by year', catalogue: 'oit-2569', fiscalYear: 2569 })
  libraryPages(site)
  const judged = new Map<string, { first: LibraryFile; paths: string[] }>()
  for (const year of new Set(LIBRARY.map((file) => file.year))) {
    const own = LIBRARY.filter((file) => file.year === year)
    const pages = Math.ceil(own.length / FILES_A_PAGE)
    const listPath = (page: number) => `/library?year=${year}${page === 1 ? '' : `&page=${page}`}`
    for (let page = 1; page <= pages; page++) {
      const shown = own.slice((page - 1) * FILES_A_PAGE, page * FILES_A_PAGE)
      for (const file of shown) {
        const path = writeFile(site, file)
        if (!file.code) continue
        const known = judged.get(file.code) ?? { first: file, paths: [] }
        known.paths.push(listPath(page), path)
        judged.set(file.code, known)
      }
      site.page(listPath(page), libraryFrame(`คลังเอกสาร ปี ${year}`, listOf(shown, year, pages, listPath)))
    }
  }
  for (const [code, { first, paths }] of judged)
    site.is(first.status ?? 'present', code, [...new Set([...paths, ...(first.also ?? [])])], first.why ?? '')
  return site.site()
}

function writeFile(site: Draft, file: LibraryFile): string {
  const path = `/library/get?id=${file.id}`
  if (file.fault === 'gone') return path
  if (file.page !== undefined) {
    site.page(path, libraryFrame(file.title, `<h1>${file.title}</h1>${file.page}`))
    return path
  }
  return site.pdf(path, [file.title, 'องค์การบริหารส่วนตำบลวังปลาเสือ', ...(file.lines ?? [])], file.looks)
}

function listOf(
  files: readonly LibraryFile[],
  year: string,
  pages: number,
  listPath: (page: number) => string,
): string {
  const years = ['2569', '2568', '2567', 'ทุกปี']
  return `<h1>คลังเอกสาร</h1><form action="/library" method="get"><label>ปี <select name="year">${years
    .map((one) => `<option value="${one === 'ทุกปี' ? 'all' : one}"${one === year ? ' selected' : ''}>${one}</option>`)
    .join('')}</select></label> <input type="search" name="q" placeholder="ค้นหาชื่อเอกสาร"> <button>ค้นหา</button></form>
<p class="tabs">${['2569', '2568', '2567', 'all'].map((one) => `<a href="/library?year=${one}">${one === 'all' ? 'ไม่ระบุปี' : one}</a>`).join(' | ')}</p>
<table class="table table-striped"><thead><tr><th>#</th><th>ชื่อเอกสาร</th><th>ประเภท</th><th>ขนาด</th><th>ดาวน์โหลด</th></tr></thead><tbody>${files
    .map(
      ({ id, title, kind }) =>
        `<tr><td>${id}</td><td>${title}</td><td>${kind}</td><td>${120 + id} KB</td><td><a href="/library/get?id=${id}"><span class="icon-download"></span></a> ${id * 3} ครั้ง</td></tr>`,
    )
    .join(
      '\n',
    )}</tbody></table><p>หน้า ${Array.from({ length: pages }, (_, i) => `<a href="${listPath(i + 1)}">${i + 1}</a>`).join(' ')}</p>`
}
