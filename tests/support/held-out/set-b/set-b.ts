import type { SampleSite } from '../../sites/build.ts'
import { componentCards } from './component-cards.ts'
import { handMadeTables } from './hand-made-tables.ts'
import { numberedMenus } from './numbered-menus.ts'
import { postsForEverything } from './posts-for-everything.ts'
import { splashAndFrames } from './splash-and-frames.ts'
import { tenantTemplate } from './tenant-template.ts'
import { yearFolders } from './year-folders.ts'
import { yearlyRows } from './yearly-rows.ts'

/** Sites by eight webmasters of different habits, written without a look at how the audit judges. */
export function setB(): readonly SampleSite[] {
  return [
    tenantTemplate(),
    numberedMenus(),
    yearlyRows(),
    handMadeTables(),
    postsForEverything(),
    yearFolders(),
    splashAndFrames(),
    componentCards(),
  ]
}
