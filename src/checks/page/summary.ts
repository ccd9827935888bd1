import type { Language } from '../../model/language.ts'
import type { Result } from '../../model/result.ts'
import { formatDuration } from '../../model/format/duration.ts'
import type { PageFacts } from './facts.ts'
import { pageTexts } from './texts.ts'

/** The first finding in words, or what was measured: `200 · 312 ms · อบต.แคนเหนือ`. */
export function summarise({ findings, facts }: Result<PageFacts>, language: Language): string {
  const [first] = findings
  const words = first && pageTexts[first.code]
  if (first && words) return words[language](first).message
  const { statusCode, timings, title } = facts
  return [statusCode, formatDuration(timings.totalMs, language), title].filter(Boolean).join(' · ')
}
