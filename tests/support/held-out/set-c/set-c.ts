import type { SampleSite } from '../../sites/build.ts'
import { blogYears } from './blog-years.ts'
import { cardsAndViewers } from './cards-and-viewers.ts'
import { foldedFiles } from './folded-files.ts'
import { longItaTable } from './long-ita-table.ts'
import { oldPortal } from './old-portal.ts'
import { tabMenus } from './tab-menus.ts'
import { vendorLists } from './vendor-lists.ts'

/** Seven sites, one for each catalogue of the years, written without knowledge of how the audit judges. */
export function setC(): readonly SampleSite[] {
  return [oldPortal(), tabMenus(), foldedFiles(), vendorLists(), longItaTable(), blogYears(), cardsAndViewers()]
}
