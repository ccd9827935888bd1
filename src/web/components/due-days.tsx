import type { Language } from '../../model/language.ts'
import type { Status } from '../../model/status.ts'
import { commonTexts } from '../texts/common.ts'
import { Icon } from './icon.tsx'

interface DueDays {
  readonly days: number
  readonly status: Status
  readonly language: Language
  /** Whether the words around it say that these are days left. */
  readonly short?: boolean
}

/** Days left, with a mark where that is few. */
export function DueDays({ days, status, language, short = false }: DueDays) {
  const t = commonTexts[language]
  const words = short && days > 0 ? t.days(days) : t.daysLeft(days)
  if (status !== 'warning' && status !== 'critical') return <span class="nowrap">{words}</span>
  return (
    <span class={`nowrap due-${status}`}>
      <Icon name={status} /> {words}
    </span>
  )
}
