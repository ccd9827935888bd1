import type { FindingTexts } from '../../model/finding.ts'
import { INTEGRITY_CODES } from './codes.ts'
import { englishTexts } from './texts/en.ts'
import { thaiTexts } from './texts/th.ts'
import { wordsOf } from './words.ts'

/** The words for every code of the integrity check. */
export const integrityTexts: FindingTexts = Object.fromEntries(
  INTEGRITY_CODES.map((code) => [
    `integrity.${code}`,
    { th: (finding) => thaiTexts[code](wordsOf(finding)), en: (finding) => englishTexts[code](wordsOf(finding)) },
  ]),
)
