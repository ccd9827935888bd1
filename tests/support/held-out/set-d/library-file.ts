import type { TruthStatus } from '../../sites/describe.ts'

export interface LibraryFile {
  readonly id: number
  /** The tab under which it is filed, which is the year it was filed for. */
  readonly year: string
  readonly title: string
  readonly kind: string
  readonly lines?: readonly string[]
  readonly looks?: 'scan' | 'glyphs'
  /** A page where a file is expected. */
  readonly page?: string
  readonly fault?: 'gone'
  readonly code?: string
  readonly status?: TruthStatus
  readonly why?: string
  /** Further paths on which the item is seen. */
  readonly also?: readonly string[]
}
