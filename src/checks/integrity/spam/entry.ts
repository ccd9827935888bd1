/**
 * Words of those who plant advertisements, over text folded by `normaliseThai`. What weighs 3 is said by hardly anybody
 * but an advertiser, 2 names the trade, 1 has honest meanings too. No repetition without a bound: linear time.
 */
export interface Entry {
  readonly weight: 1 | 2 | 3
  readonly phrases: readonly string[]
}
