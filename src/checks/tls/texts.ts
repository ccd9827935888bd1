import type { FindingTexts } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { TextsByCode } from './codes.ts'
import { TLS_CODES } from './codes.ts'
import { englishTexts } from './texts.en.ts'
import { thaiTexts } from './texts.th.ts'
import { wordsOf } from './words.ts'

const TEXTS = { th: thaiTexts, en: englishTexts } as const satisfies Record<Language, TextsByCode>

export const tlsTexts: FindingTexts = Object.fromEntries(
  TLS_CODES.map((code) => [
    `tls.${code}`,
    {
      th: (finding) => TEXTS.th[code](wordsOf(finding, 'th')),
      en: (finding) => TEXTS.en[code](wordsOf(finding, 'en')),
    },
  ]),
)
