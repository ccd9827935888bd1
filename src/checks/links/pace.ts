import { MINUTE } from '../../model/duration.ts'
import type { LinksFacts } from './facts.ts'
import type { LinksOptions } from './options.ts'
import { shareOf } from './plan.ts'

/** Between two looks while links wait that nobody has come to yet. Milliseconds. */
const FIRST_ROUND = 10 * MINUTE
/** A host is not asked for its links more often than this, however many there are. Milliseconds. */
const SHORTEST = 10 * MINUTE

/**
 * Milliseconds until the next look: the interval, or less where links wait or where their number would else keep some
 * of them from their turn within `round`. Pure.
 */
export function paceOf(facts: Partial<LinksFacts>, options: LinksOptions): number {
  const { waiting = 0, linksKnown = 0, linksBroken = 0, pages = [] } = facts
  const { interval, round, max_links } = options
  if (waiting > 0) return Math.min(interval, FIRST_ROUND)
  // What is asked again at every look leaves so much for the others.
  const left = max_links - Math.min(shareOf(max_links), linksBroken + pages.length)
  const looks = Math.ceil(linksKnown / left)
  if (looks * interval <= round) return interval
  return Math.min(interval, Math.max(SHORTEST, Math.floor(round / looks)))
}
