import type { FindingText } from '../../model/finding.ts'
import type { Words } from './words.ts'

/** The second half of every finding code of this kind. */
export const DISCLOSURE_CODES = [
  'missing',
  'outdated',
  'broken',
  'empty',
  'unverified',
  'due-soon',
  'score-below-target',
  'same-document',
  'robots-forbidden',
  'incomplete',
  'unreachable',
] as const
export type DisclosureCode = (typeof DISCLOSURE_CODES)[number]

/** What is said of each code, in one language. */
export type TextsByCode = Readonly<Record<DisclosureCode, (words: Words) => FindingText>>
