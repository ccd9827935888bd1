import { MINUTE } from '../../src/model/duration.ts'
import type { Gap } from '../../src/model/uptime/gap.ts'
import type { Look } from '../../src/model/uptime/look.ts'
import type { Tally } from '../../src/model/uptime/tally.ts'

/**
 * What every minute of [from, to) was, asked one by one: the newest look that had begun, while it is believed and no gap
 * is on. Right where everything happens on whole minutes; slow on purpose.
 */
export function slowTally(
  looks: readonly Pick<Look, 'at' | 'status'>[],
  gaps: readonly Pick<Gap, 'from' | 'to'>[],
  coverMs: number,
  { from, to }: { from: number; to: number },
): Tally {
  const tally = { ok: 0, unknown: 0, warning: 0, critical: 0, gap: 0 }
  for (let at = from; at < to; at += MINUTE) {
    const newest = looks.filter((look) => look.at <= at).toSorted((a, b) => b.at - a.at)[0]
    const believed = newest !== undefined && at < newest.at + coverMs
    const off = gaps.some((gap) => gap.from <= at && at < gap.to)
    tally[believed && !off ? newest.status : 'gap'] += MINUTE
  }
  return tally
}
