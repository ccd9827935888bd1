/**
 * How often which time was measured, in buckets that grow by a twelfth root of two at a time: any quantile read from
 * it is within 3 % of the true one, and histograms of many stretches add up to that of the whole.
 */
export type Histogram = ReadonlyMap<number, number>

const STEPS_PER_DOUBLING = 12

/** Bucket 0 holds everything up to 1 ms; bucket n what lies above 2^((n-1)/12) ms, up to 2^(n/12) ms. */
export function bucketOf(ms: number): number {
  return ms <= 1 ? 0 : Math.ceil(Math.log2(ms) * STEPS_PER_DOUBLING)
}

/** The middle of a bucket in milliseconds, by ratio. */
function middleOf(bucket: number): number {
  return bucket === 0 ? 1 : 2 ** ((bucket - 0.5) / STEPS_PER_DOUBLING)
}

/** Of times in milliseconds. */
export function histogramOf(times: Iterable<number>): Histogram {
  const histogram = new Map<number, number>()
  for (const ms of times) histogram.set(bucketOf(ms), (histogram.get(bucketOf(ms)) ?? 0) + 1)
  return histogram
}

export function addHistograms(histograms: Iterable<Histogram>): Map<number, number> {
  const sum = new Map<number, number>()
  for (const histogram of histograms) {
    for (const [bucket, count] of histogram) sum.set(bucket, (sum.get(bucket) ?? 0) + count)
  }
  return sum
}

/** The time in milliseconds that a share `q` (0 to 1) of all measured times does not exceed; undefined where none was measured. */
export function quantile(histogram: Histogram, q: number): number | undefined {
  const buckets = [...histogram].toSorted(([a], [b]) => a - b)
  const total = buckets.reduce((sum, [, count]) => sum + count, 0)
  const rank = Math.max(1, Math.ceil(q * total))
  let seen = 0
  for (const [bucket, count] of buckets) {
    seen += count
    if (seen >= rank) return middleOf(bucket)
  }
  return undefined
}
