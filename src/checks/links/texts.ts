import type { FindingTexts } from '../../model/finding.ts'
import { LINKS_CODES } from './codes.ts'
import { englishTexts } from './texts/en.ts'
import { thaiTexts } from './texts/th.ts'
import { wordsOf } from './words.ts'

/** The words for every code of the links check. */
export const linksTexts: FindingTexts = Object.fromEntries(
  LINKS_CODES.map((code) => [
    `links.${code}`,
    {
      th: (finding) => thaiTexts[code](wordsOf(finding, 'th')),
      en: (finding) => englishTexts[code](wordsOf(finding, 'en')),
    },
  ]),
)
