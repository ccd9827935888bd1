import type { SampleSite } from '../../sites/build.ts'
import { blocksAndDrive } from './blocks-and-drive.ts'
import { cardsAndButtons } from './cards-and-buttons.ts'
import { currentYearHeading } from './current-year-heading.ts'
import { foldersByDivision } from './folders-by-division.ts'
import { framesAndImages } from './frames-and-images.ts'
import { listsByMenu } from './lists-by-menu.ts'
import { numberedAccordion } from './numbered-accordion.ts'

/** Sites whose truth was written by somebody who had not seen how the audit judges. */
export function setA(): readonly SampleSite[] {
  return [
    numberedAccordion(),
    listsByMenu(),
    currentYearHeading(),
    framesAndImages(),
    blocksAndDrive(),
    foldersByDivision(),
    cardsAndButtons(),
  ]
}
