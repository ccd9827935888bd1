import type { Histogram } from '../../model/uptime/histogram.ts'
import { VarintReader, writeVarint } from './varint.ts'

/** Buckets in order, each as its distance from the one before and its count: two or three bytes a bucket. */
export function packHistogram(histogram: Histogram): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const [bucket, count] of [...histogram].toSorted(([a], [b]) => a - b)) {
    writeVarint(bytes, bucket - before)
    writeVarint(bytes, count)
    before = bucket
  }
  return Uint8Array.from(bytes)
}

export function unpackHistogram(data: Uint8Array): Histogram {
  const reader = new VarintReader(data)
  const histogram = new Map<number, number>()
  let bucket = 0
  while (!reader.done) {
    bucket += reader.unsigned()
    histogram.set(bucket, reader.unsigned())
  }
  return histogram
}
