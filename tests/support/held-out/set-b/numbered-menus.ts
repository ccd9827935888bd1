import type { SampleSite } from '../../sites/build.ts'
import { draftSite } from '../draft.ts'
import { FACEBOOK } from './numbered-frame.ts'
import { numberedIntegrity } from './numbered-integrity.ts'
import { numberedOffice } from './numbered-office.ts'
import { numberedService } from './numbered-service.ts'
import { numberedShelf } from './numbered-shelf.ts'
import { numberedStaff } from './numbered-staff.ts'
import { PICTURE } from './picture.ts'
import { pagesThatShow } from './shown.ts'

export function numberedMenus(): SampleSite {
  const site = draftSite({
    id: 'numbered-menus',
    build: 'a vendor whose menus have numbers',
    catalogue: 'oit-2566',
    fiscalYear: 2566,
    services: ['docs.google.com'],
  })
  for (const name of ['fb', 'chart', 'pdf', 'a', 'b', 'c', 'ngp']) site.route(`/themes/${name}.gif`, PICTURE)
  const shelf = numberedShelf(site)
  numberedOffice(site, shelf)
  numberedStaff(site, shelf)
  numberedService(site, shelf)
  numberedIntegrity(site, shelf)
  site.is(
    'present',
    'O9',
    [FACEBOOK, ...pagesThatShow(site, FACEBOOK)],
    'the icon of its own page stands in the margin of every page',
  )
  return site.site()
}
