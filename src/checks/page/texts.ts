import type { FindingTexts } from '../../model/finding.ts'
import { englishTexts } from './texts/en.ts'
import { thaiTexts } from './texts/th.ts'
import { PAGE_CODES, wordsOf } from './words.ts'

/** The words for every code of the page check. */
export const pageTexts: FindingTexts = Object.fromEntries(
  PAGE_CODES.map((code) => [
    `page.${code}`,
    {
      th: (finding) => thaiTexts[code](wordsOf(finding, 'th')),
      en: (finding) => englishTexts[code](wordsOf(finding, 'en')),
    },
  ]),
)
