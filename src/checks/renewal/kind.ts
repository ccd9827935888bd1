import type { Result } from '../../model/result.ts'
import type { Language } from '../../model/language.ts'
import type { CheckKind } from '../check-kind.ts'
import type { RenewalFacts } from './judge.ts'
import type { RenewalOptions } from './options.ts'
import { formatDay } from '../../model/calendar-day.ts'
import { statusOf } from '../../model/finding.ts'
import { judge } from './judge.ts'
import { renewalOptions } from './options.ts'
import { renewalTexts, whenWords } from './texts.ts'

/** What the office itself wrote down as due on a day; nothing is asked of anybody. */
export const renewalKind: CheckKind<RenewalOptions, RenewalFacts> = {
  id: 'renewal',
  options: renewalOptions,
  texts: renewalTexts,
  summarise,
  // A calendar does not flicker.
  confirm: { failures: 1, retryAfter: 0 },

  applies: (_site, options) => options.items.length > 0,

  async run(site, options, context) {
    const began = performance.now()
    const startedAt = context.now()
    const { findings, facts } = judge(options.items, startedAt, context.timeZone ?? 'Asia/Bangkok')
    const durationMs = performance.now() - began
    return { target: site.id, status: statusOf(findings), findings, facts, startedAt, durationMs }
  },
}

/** The item that is overdue for longest or falls due next, and how many more there are. */
function summarise({ facts }: Result<RenewalFacts>, language: Language): string {
  const [next] = [...facts.items].sort((one, other) => one.daysLeft - other.daysLeft)
  if (!next) return language === 'th' ? 'ไม่มีรายการ' : 'nothing listed'
  const more = facts.items.length - 1
  const rest = language === 'th' ? ` และอีก ${more} รายการ` : ` and ${more} more`
  return `${next.name}: ${formatDay(next.due, language, 'short')} (${whenWords(next.daysLeft, language)})${more > 0 ? rest : ''}`
}
