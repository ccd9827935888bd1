/** How evidence is kept under a configuration. Sizes in bytes, times in milliseconds. */
export interface EvidenceSettings {
  /** Absolute. */
  readonly folder: string
  readonly keep: number
  readonly maxSize: number
  readonly maxBody: number
  readonly again: number
}
