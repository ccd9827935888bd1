export interface Range {
  /** Milliseconds since the epoch, included. */
  readonly from: number
  /** Excluded. */
  readonly to: number
}
