import type { SampleSite } from '../sites/build.ts'
import { accordion } from './accordion.ts'
import { freePages } from './free-pages.ts'
import { lastYear } from './last-year.ts'
import { longTable } from './long-table.ts'
import { mixedMenus } from './mixed-menus.ts'
import { oldTables } from './old-tables.ts'
import { vendorMenus } from './vendor-menus.ts'

/** Sites that were written, with their truth, without a look at how the audit judges. */
export function heldOutSites(): readonly SampleSite[] {
  return [longTable(), vendorMenus(), accordion(), freePages(), lastYear(), oldTables(), mixedMenus()]
}
