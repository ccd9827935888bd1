import type { CheckKind } from '../../checks/check-kind.ts'
import { describeFinding } from '../../engine/describe-finding.ts'
import type { Evidence, FindingParams, Severity } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { Result } from '../../model/result.ts'
import type { Site } from '../../model/site.ts'
import type { Status } from '../../model/status.ts'
import { worstStatus } from '../../model/status.ts'

export interface LookedAt {
  readonly site: Site
  readonly results: readonly { readonly kind: CheckKind; readonly result: Result }[]
}

export interface ReportedFinding {
  readonly code: string
  readonly severity: Severity
  readonly subject: string
  readonly message: string
  readonly meaning: string
  readonly remedy: string
  readonly params?: FindingParams
  readonly evidence: Evidence
}

export interface ReportedCheck {
  readonly kind: string
  readonly target: string
  readonly status: Status
  readonly summary: string
  /** Milliseconds, to a tenth. */
  readonly durationMs: number
  readonly findings: readonly ReportedFinding[]
  readonly facts: object
}

export interface ReportedSite {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly status: Status
  readonly checks: readonly ReportedCheck[]
}

/** What `wenyam check --format json` prints. Members may be added under the same schema name, never changed. */
export interface CheckReport {
  readonly schema: 'wenyam.check/1'
  /** ISO 8601 instants. */
  readonly startedAt: string
  readonly finishedAt: string
  readonly status: Status
  readonly sites: readonly ReportedSite[]
}

/** Puts what was seen into words. Instants in milliseconds since the epoch. */
export function reportOf(
  looked: readonly LookedAt[],
  startedAt: number,
  finishedAt: number,
  language: Language,
): CheckReport {
  const sites = looked.map(({ site, results }): ReportedSite => {
    const checks = results.map(({ kind, result }) => reportCheck(kind, result, language))
    return { ...site, status: worstStatus(checks.map((check) => check.status)), checks }
  })
  return {
    schema: 'wenyam.check/1',
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
    // A site where the kinds asked for have nothing to look at says nothing about the others.
    status: worstStatus(sites.flatMap((site) => site.checks.map((check) => check.status))),
    sites,
  }
}

function reportCheck(kind: CheckKind, result: Result, language: Language): ReportedCheck {
  const findings = result.findings.map((finding): ReportedFinding => {
    const { code, severity, subject, params } = finding
    const words = describeFinding(finding, language, { [kind.id]: kind })
    return {
      code,
      severity,
      subject,
      ...words,
      ...(params === undefined ? {} : { params }),
      evidence: finding.evidence ?? {},
    }
  })
  return {
    kind: kind.id,
    target: result.target,
    status: result.status,
    summary: summarise(kind, result, findings, language),
    durationMs: Math.round(result.durationMs * 10) / 10,
    findings,
    facts: result.facts,
  }
}

function summarise(kind: CheckKind, result: Result, findings: readonly ReportedFinding[], language: Language): string {
  // A look that never came to an end has none of the facts that a kind sums up.
  const unreached = findings.find(
    ({ code }) => code === `${kind.id}.not-reached` || code === `${kind.id}.internal-error`,
  )
  return unreached ? unreached.message : kind.summarise(result, language)
}
