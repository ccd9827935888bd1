import type { Site } from '../../model/site.ts'
import type { Baseline } from './baseline.ts'
import type { IntegrityOptions } from './options.ts'
import type { Reader } from './reader.ts'
import type { View, ViewOptions } from './view.ts'

/** Asks for one page as one reader, and counts. */
export type Ask = (reader: Reader, url: string, options?: ViewOptions) => Promise<View>

/** What the parts of one look share. */
export interface Look {
  readonly site: Site
  readonly options: IntegrityOptions
  readonly ask: Ask
  /** Milliseconds since the epoch. */
  readonly at: number
  /** How many looks came before. */
  readonly turn: number
  readonly baseline?: Baseline
}
