import type { FindingTexts } from '../../model/finding.ts'
import { DISCLOSURE_CODES } from './codes.ts'
import { englishTexts } from './texts.en.ts'
import { thaiTexts } from './texts.th.ts'
import { wordsOf } from './words.ts'

export const disclosureTexts: FindingTexts = Object.fromEntries(
  DISCLOSURE_CODES.map((code) => [
    `disclosure.${code}`,
    {
      th: (finding) => thaiTexts[code](wordsOf(finding, 'th')),
      en: (finding) => englishTexts[code](wordsOf(finding, 'en')),
    },
  ]),
)
