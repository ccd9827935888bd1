import type { OwnContent } from '../find/own-content.ts'
import type { ListEntry } from './entries.ts'

/** Letters that a page must say besides naming its files (days, sizes, readers) to stand in for them. */
export const ENOUGH_BESIDE_FILES = 300

/** Letters that a page says beside its names and the labels of what it lists. */
export function lettersTold(own: OwnContent, entries: readonly ListEntry[]): number {
  const labels = entries.map(({ link }) => link.label).filter((label) => label !== '')
  return own.blocks
    .filter(({ linked, text }) => !linked && !own.names.includes(text))
    .reduce((sum, { text }) => sum + labels.reduce((rest, label) => rest.replace(label, ''), text).length, 0)
}
