import type { Language, Localized } from '../../model/language.ts'
import { MINUTE, SECOND } from '../../model/duration.ts'
import type { Column, ColumnType } from './table.ts'

const UNITS: Partial<Record<ColumnType, Localized>> = {
  minutes: { th: 'นาที', en: 'minutes' },
  seconds: { th: 'วินาที', en: 'seconds' },
}

/** The name of a column with its unit. */
export function titled({ title, type }: Column, language: Language): string {
  const unit = UNITS[type]?.[language]
  return unit === undefined ? title : `${title} (${unit})`
}

/** Milliseconds in the unit of a column, rounded to what anybody reads. */
export function inUnit(ms: number, type: ColumnType): number {
  if (type === 'minutes') return Math.round((ms / MINUTE) * 100) / 100
  if (type === 'seconds') return Math.round((ms / SECOND) * 1_000) / 1_000
  return ms
}
