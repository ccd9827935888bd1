import type { Language, Localized } from '../../model/language.ts'
import type { Result } from '../../model/result.ts'
import { INTEGRITY_CODES } from './codes.ts'
import type { IntegrityFacts } from './facts.ts'
import { integrityTexts } from './texts.ts'

const CLEAN: Localized<Readonly<Record<IntegrityFacts['baseline'], string>>> = {
  th: {
    none: 'ไม่พบสิ่งแปลกปลอม',
    learning: 'ไม่พบสิ่งแปลกปลอม (กำลังเรียนรู้สภาพปกติของเว็บไซต์)',
    accepted: 'ไม่พบสิ่งแปลกปลอม',
  },
  en: { none: 'nothing planted', learning: 'nothing planted (learning what is normal)', accepted: 'nothing planted' },
}

const ORDER = new Map(INTEGRITY_CODES.map((code, index) => [`integrity.${code}`, index]))

/** The gravest finding in words, or that there is none. */
export function summarise({ findings, facts }: Result<IntegrityFacts>, language: Language): string {
  const rank = (code: string): number => ORDER.get(code) ?? ORDER.size
  const [first] = [...findings].sort(
    (a, b) => Number(b.severity === 'critical') - Number(a.severity === 'critical') || rank(a.code) - rank(b.code),
  )
  const words = first && integrityTexts[first.code]
  if (first && words) return words[language](first).message
  return CLEAN[language][facts.baseline] ?? ''
}
