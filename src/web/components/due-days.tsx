import type { Language } from '../../model/language.ts'
import type { Status } from '../../model/status.ts'
import { commonTexts } from '../texts/common.ts'
import { Icon } from './icon.tsx'

/** Days left, with a mark where that is few. */
export function DueDays({ days, status, language }: { days: number; status: Status; language: Language }) {
  const words = commonTexts[language].daysLeft(days)
  if (status !== 'warning' && status !== 'critical') return <span>{words}</span>
  return (
    <span class={`due-${status}`}>
      <Icon name={status} /> {words}
    </span>
  )
}
