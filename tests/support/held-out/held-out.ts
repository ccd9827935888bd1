import type { SampleSite } from '../sites/build.ts'
import { accordion } from './accordion.ts'
import { freePages } from './free-pages.ts'
import { lastYear } from './last-year.ts'
import { longTable } from './long-table.ts'
import { mixedMenus } from './mixed-menus.ts'
import { oldTables } from './old-tables.ts'
import { setA } from './set-a/set-a.ts'
import { setB } from './set-b/set-b.ts'
import { setC } from './set-c/set-c.ts'
import { setD } from './set-d/set-d.ts'
import { setE } from './set-e/set-e.ts'
import { vendorMenus } from './vendor-menus.ts'

/** Sites that were written, with their truth, without a look at how the audit judges, in the order of their writing. */
export const heldOutSets = {
  first: () => [longTable(), vendorMenus(), accordion(), freePages(), lastYear(), oldTables(), mixedMenus()],
  a: setA,
  b: setB,
  c: setC,
  d: setD,
  e: setE,
} satisfies Record<string, () => readonly SampleSite[]>

export function heldOutSites(): readonly SampleSite[] {
  return Object.values(heldOutSets).flatMap((sites) => sites())
}
