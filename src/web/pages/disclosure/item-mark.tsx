import type { ItemFacts } from '../../../checks/disclosure/facts.ts'
import { Icon } from '../../components/icon.tsx'

const MARKS = {
  present: 'ok',
  outdated: 'warning',
  broken: 'critical',
  empty: 'warning',
  missing: 'critical',
  unverified: 'unknown',
  unknown: 'unknown',
} as const satisfies Record<ItemFacts['status'], string>

export function ItemMark({ state }: { state: ItemFacts['status'] }) {
  return (
    <span class={`mark s-${MARKS[state]}`}>
      <Icon name={MARKS[state]} />
    </span>
  )
}
