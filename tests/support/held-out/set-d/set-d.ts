import type { SampleSite } from '../../sites/build.ts'
import { englishSlugs } from './english-slugs.ts'
import { fileLibrary } from './file-library.ts'
import { foldedIta } from './folded-ita.ts'
import { pagedOffice } from './paged-lists.ts'
import { postDriven } from './post-driven.ts'
import { tableOffice } from './table-office.ts'
import { topicPages } from './topic-pages.ts'

/** Seven offices, a catalogue each, written by someone who had not seen how the audit judges. */
export function setD(): readonly SampleSite[] {
  return [tableOffice(), topicPages(), pagedOffice(), foldedIta(), englishSlugs(), postDriven(), fileLibrary()]
}
