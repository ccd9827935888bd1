import { DAY } from '../duration.ts'
import type { Finding } from '../finding.ts'

/** Days before the end at which people are told once more; each day after the end is a rung of its own. */
export const LADDER = [60, 30, 14, 7, 3, 1, 0] as const

export interface Rung {
  /** A member of the ladder, or the negative number of days since the end. */
  readonly rung: number
  /** The certificate or the date that ends: another one starts the ladder anew. */
  readonly identity: string
}

/** The rung that a number of days left has reached; parts of a day count as none, so that 0 is the last 24 hours. */
export function rungOf(daysLeft: number): number {
  const days = Math.floor(daysLeft)
  if (days < 0) return days
  return LADDER.findLast((step) => days <= step) ?? LADDER[0]
}

/** Names of parameters that tell which certificate or date a finding is about, the surest first. */
const IDENTITIES = ['fingerprint256', 'expiresAt', 'validTo', 'due'] as const

/** Which certificate or date a finding is about. */
export function identityOf({ params }: Finding): string | undefined {
  const name = IDENTITIES.find((one) => typeof params?.[one] === 'string')
  return name === undefined ? undefined : String(params?.[name])
}

function daysLeftOf({ params }: Finding): number | undefined {
  const days = params?.['daysLeft']
  if (typeof days === 'number' && Number.isFinite(days)) return days
  const ms = params?.['leftMs']
  return typeof ms === 'number' && Number.isFinite(ms) ? ms / DAY : undefined
}

/** Where a finding stands on the ladder; undefined for those without an end. */
export function ladderOf(finding: Finding): Rung | undefined {
  const daysLeft = daysLeftOf(finding)
  if (daysLeft === undefined) return undefined
  return { rung: rungOf(daysLeft), identity: identityOf(finding) ?? '' }
}

/** Whether people have not been told of this rung for this certificate or date. */
export function isNewRung(told: { readonly rung?: number; readonly identity?: string }, reached: Rung): boolean {
  if (told.rung === undefined || told.identity !== reached.identity) return true
  return reached.rung < told.rung
}
