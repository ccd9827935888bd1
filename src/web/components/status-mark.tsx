import type { Language } from '../../model/language.ts'
import type { Severity } from '../../model/finding.ts'
import type { Status } from '../../model/status.ts'
import { commonTexts } from '../texts/common.ts'
import { Icon } from './icon.tsx'

/** A status as shape, colour and word. */
export function StatusMark({ status, language }: { status: Status; language: Language }) {
  return (
    <span class={`mark s-${status}`}>
      <Icon name={status} />
      <span>{commonTexts[language].status[status]}</span>
    </span>
  )
}

const OF_SEVERITY = { info: 'gap', unknown: 'unknown', warning: 'warning', critical: 'critical' } as const

export function SeverityMark({ severity, language }: { severity: Severity; language: Language }) {
  return (
    <span class={`mark s-${OF_SEVERITY[severity]}`}>
      <Icon name={OF_SEVERITY[severity]} />
      <span>{commonTexts[language].severities[severity]}</span>
    </span>
  )
}
