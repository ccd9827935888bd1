import type { Page } from '../../../html/page.ts'
import type { DocumentReading, SiteMap } from '../../../survey/site-map.ts'
import type { DocumentText } from './document-text.ts'
import { documentTexts } from './document-text.ts'
import type { Office } from './office.ts'
import { readOffice } from './office.ts'
import type { OwnContent } from './own-content.ts'
import { ownContents } from './own-content.ts'
import type { SurroundingOf } from './surrounding.ts'
import { surroundings } from './surrounding.ts'

/** What pages, documents and links of one site say, read once however many items and catalogues ask. */
export interface Readings {
  readonly ownOf: (page: Page) => OwnContent
  readonly textOf: (document: DocumentReading) => DocumentText
  readonly surroundingOf: SurroundingOf
  readonly office: Office
}

const known = new WeakMap<SiteMap, Readings>()

export function readingsOf(map: SiteMap): Readings {
  let readings = known.get(map)
  if (!readings) {
    readings = {
      ownOf: ownContents([...map.pages.values()]),
      textOf: documentTexts(),
      surroundingOf: surroundings(),
      office: readOffice(map),
    }
    known.set(map, readings)
  }
  return readings
}
