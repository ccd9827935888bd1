import { MINUTE } from './duration.ts'

/** The latest look at one site over the network, as far as our own line is concerned. */
export interface Sight {
  readonly siteId: string
  /** The address last known, or the host where there is none: many sites on one address fail together on their own. */
  readonly origin: string
  /** Milliseconds since the epoch at which the look began. */
  readonly at: number
  /** Whether anything at all was heard from the site: an error page is an answer, a time-out is none. */
  readonly heard: boolean
  /** Whether the site was standing in an incident before: that it is silent proves nothing about our line. */
  readonly wasDown: boolean
}

export interface BlindnessView {
  readonly sights: readonly Sight[]
  /** Whether each reference target took a TCP connection just now; empty where the question is off or was not asked. */
  readonly references: readonly boolean[]
  readonly now: number
  /** Milliseconds: older sights are not looked at. The longest interval of the page checks is a good choice. */
  readonly within: number
}

/** All at once means at least so many sites at so many different addresses: fewer can well fail by chance. */
export const ALL_AT_ONCE = 3

/**
 * Whether our own line is down, so that results are unknown and nobody is alarmed. Only what was not heard since any
 * site was last heard counts: a site that answers proves that the line is up. We are blind when every reference target
 * is silent too, or when at least three sites at three addresses that were well fell silent together. Where a reference
 * target answers, that alone is not enough: then no site at all may have been heard within the window (a broken
 * resolver, a line cut beyond the reference).
 */
export function isBlind({ sights, references, now, within }: BlindnessView): boolean {
  const recent = sights.filter(({ at }) => now - at <= within)
  const lastHeard = Math.max(...recent.filter(({ heard }) => heard).map(({ at }) => at))
  const silent = recent.filter(({ heard, at }) => !heard && at > lastHeard)
  if (silent.length === 0) return false
  if (references.length > 0 && !references.some(Boolean)) return true
  if (references.length > 0 && Number.isFinite(lastHeard)) return false
  return new Set(silent.filter(({ wasDown }) => !wasDown).map(({ origin }) => origin)).size >= ALL_AT_ONCE
}

/** A time in which we could not see; milliseconds since the epoch. */
export interface BlindTime {
  readonly from: number
  readonly to: number
}

/** Blind times shorter than this are kept but not told: a minute without a look is no news. */
export const TOLD_FROM = MINUTE
