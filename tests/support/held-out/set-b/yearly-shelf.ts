import type { Draft } from '../draft.ts'
import { frame } from './yearly-frame.ts'

/** What the module keeps: papers, and rows under each year. */
export interface YearlyShelf {
  paper(name: string, lines: readonly string[], looks?: 'scan'): string
  /** Gives the page behind the row and what hangs on it; `note` stands where nothing hangs. */
  row(year: string, name: string, links: readonly (readonly [string, string])[], note?: string): readonly string[]
  /** The rows of all years, newest first. */
  table(): string
}

export function yearlyShelf(site: Draft): YearlyShelf {
  const paper = (name: string, lines: readonly string[], looks?: 'scan') =>
    site.pdf(`/storage/ita/${name}.pdf`, lines, looks)

  const rows = new Map<string, string[]>([
    ['2568', []],
    ['2567', []],
    ['2566', []],
  ])
  let id = 40

  function row(
    year: string,
    name: string,
    links: readonly (readonly [string, string])[],
    note = '',
  ): readonly string[] {
    const path = `/ITA/showDetails/${++id}`
    rows
      .get(year)
      ?.push(
        `<tr><td>${name}</td><td class="text-center"><a class="btn btn-primary btn-sm" href="${path}">ดูรายละเอียด</a></td></tr>`,
      )
    const list = links
      .map(
        ([label, to]) =>
          `<li class="list-group-item d-flex"><span>${label}</span><a href="${to}" target="_blank">เปิดลิงก์</a></li>`,
      )
      .join('')
    site.page(
      path,
      frame(
        'ITA',
        `<a href="/ITA/page">ย้อนกลับ</a><h4>${name}</h4>${links.length > 0 ? `<ul class="list-group">${list}</ul>` : note || '<p class="text-muted">ยังไม่มีข้อมูล ITA</p>'}`,
      ),
    )
    return [path, ...links.map(([, to]) => to)]
  }

  const table = () =>
    [...rows]
      .map(
        ([year, lines]) =>
          `<div class="accordion-item"><button class="accordion-button" data-bs-target="#y${year}">ITA ${year}</button><div id="y${year}" class="accordion-collapse"><table class="table">${lines.join('')}</table></div></div>`,
      )
      .join('')
  return { paper, row, table }
}
