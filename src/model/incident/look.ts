import type { Finding, Severity } from '../finding.ts'
import type { Status } from '../status.ts'

/** What one run of a check saw, as far as incidents are concerned. */
export interface Look {
  readonly siteId: string
  /** Id of the check kind. */
  readonly kind: string
  /** Milliseconds since the epoch at which the look began. */
  readonly at: number
  readonly status: Status
  readonly findings: readonly Finding[]
  /** Our own line was down: the look says nothing about the site, and nobody is told. */
  readonly blind?: boolean
  /** What the site shares with others, such as `address:203.0.113.7`; incidents of one origin are told in one message. */
  readonly origins?: readonly string[]
}

/** The severities that alarm. */
export type AlarmSeverity = Extract<Severity, 'warning' | 'critical'>

export interface BadFinding extends Finding {
  readonly severity: AlarmSeverity
}

export function isBad(finding: Finding): finding is BadFinding {
  return finding.severity === 'warning' || finding.severity === 'critical'
}

/** Findings that could not see their own subject, while the look as a whole saw the rest. */
const ITEMWISE = new Set(['disclosure.unverified'])

/** Whether the look could not see: then what it does not mention is not thereby gone. */
export function couldNotSee(look: Look): boolean {
  if (look.blind === true) return true
  const unknown = look.findings.filter(({ severity }) => severity === 'unknown')
  if (unknown.length === 0) return look.status === 'unknown'
  return unknown.some(({ code }) => !ITEMWISE.has(code))
}

/** Whether the look says that what it does not report about `subject` is over. */
export function clears(look: Look, subject: string): boolean {
  if (couldNotSee(look)) return false
  return !look.findings.some((finding) => finding.severity === 'unknown' && finding.subject === subject)
}
