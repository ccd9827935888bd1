import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { PICTURE } from './picture.ts'
import { splashFrameset } from './splash-frameset.ts'
import { splashPages } from './splash-pages.ts'
import { sheets as sheetsOf } from './splash-sheet.ts'
import { splashTable } from './splash-table.ts'

export function splashAndFrames(): SampleSite {
  const site = draftSite({
    id: 'splash-and-frames',
    build: 'a splash page with a cookie, then frames',
    catalogue: 'oit-2564',
    fiscalYear: 2564,
  })
  for (const name of ['b1', 'b2', 'b3', 'map', 'tree', 'f1', 'f2', 'f3']) site.route(`/pic/${name}.gif`, PICTURE)
  const sheets = sheetsOf(site)
  splashFrameset(site, sheets)
  splashPages(site, sheets)
  splashTable(site, sheets)
  const spent63 = sheets.file('b19', ['รายงานการใช้จ่ายงบประมาณ รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๓'])
  const moral63 = sheets.file('b42', ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี พ.ศ. ๒๕๖๓'])
  const moral62 = sheets.file('b41', ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปี พ.ศ. ๒๕๖๒'])
  const older = sheets.page(
    'open63',
    'เอกสารปีก่อนๆ',
    `<ul><li><a href="${spent63.slice(1)}">การใช้จ่ายเงิน ๖ เดือน ปี ๒๕๖๓</a><li><a href="${moral63.slice(1)}">มาตรการส่งเสริมคุณธรรม ๒๕๖๓</a><li><a href="${moral62.slice(1)}">มาตรการส่งเสริมคุณธรรม ๒๕๖๒</a><li><a href="${sheets.file('b10', ['แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๓']).slice(1)}">แผนดำเนินงาน ๒๕๖๓</a></ul>`,
  )
  site.is('outdated', 'O19', [older, spent63])
  site.is('outdated', 'O42', [older, moral63, moral62])
  return site.site()
}
