import type { Evidence, Finding, FindingParams, Severity } from '../../model/finding.ts'
import type { Failure, FailureReason } from '../../net/failure.ts'
import type { Exchange } from '../../net/http/exchange.ts'
import { isDowngrade } from '../../net/http/follow.ts'
import type { Trail } from '../../net/http/follow.ts'
import type { PageOptions } from './options.ts'
import type { Reading } from './reading.ts'

export interface PageLook {
  /** The host of the site as configured: what the incident is about, wherever redirects lead. */
  readonly subject: string
  readonly trail: Trail
  /** What the last answer said; absent where there was none. */
  readonly reading?: Reading
  /** Milliseconds since the epoch. */
  readonly at: number
}

type Judged = Pick<PageOptions, 'status' | 'slow' | 'max_bytes' | 'max_redirects'>

/** Every finding that is true of one look. */
export function judge(look: PageLook, options: Judged): readonly Finding[] {
  const { trail, subject } = look
  const finding = (code: string, severity: Severity, params: FindingParams, evidence?: Evidence): Finding => ({
    code: `page.${code}`,
    severity,
    subject,
    params: { url: trail.url, ...params },
    evidence: { url: trail.url, at: new Date(look.at).toISOString(), ...evidence },
  })
  const downgrades = trail.hops
    .filter(isDowngrade)
    .map((hop) => finding('downgrade', 'warning', { from: hop.url, to: hop.location }, { url: hop.url }))
  if (!trail.outcome.ok) return [...downgrades, ofFailure(trail.outcome.failure, trail.url, finding)]
  return [...downgrades, ...ofAnswer(look, trail.outcome.value, options, finding)]
}

type Make = (code: string, severity: Severity, params: FindingParams, evidence?: Evidence) => Finding

/** Nothing is known of the site where the fault is on our side of the line. */
const OUR_SIDE = new Set([
  'NO-RESOLVER',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'EMFILE',
  'ENFILE',
  'EACCES',
  'EPERM',
  'ENOBUFS',
])

const CODES = {
  'dns-failed': 'dns-failed',
  'forbidden-address': 'forbidden-address',
  refused: 'refused',
  unreachable: 'unreachable',
  'connect-timeout': 'connect-timeout',
  timeout: 'timeout',
  reset: 'reset',
  tls: 'tls-failed',
  certificate: 'tls-failed',
  'too-large': 'too-large',
  malformed: 'malformed',
} as const satisfies Record<FailureReason, string>

function ofFailure({ reason, detail, code }: Failure, url: string, finding: Make): Finding {
  const unknown = reason === 'forbidden-address' || (code !== undefined && OUR_SIDE.has(code))
  const severity = unknown ? 'unknown' : reason === 'too-large' ? 'warning' : 'critical'
  return finding(CODES[reason], severity, { host: new URL(url).host, detail, cause: code ?? null })
}

function ofAnswer(look: PageLook, answer: Exchange, options: Judged, finding: Make): readonly Finding[] {
  const { trail, reading } = look
  const { statusCode } = answer
  const accepted = options.status.includes(statusCode)
  // Most looks have nothing to prove.
  const evidence = (): Evidence => ({
    ...(reading && { sha256: reading.sha256, excerpt: [reading.title, reading.opening].filter(Boolean).join(' | ') }),
    headers: telling(answer.headers),
  })
  const { totalMs } = trail.timings
  const slow =
    totalMs >= options.slow ? [finding('slow', 'warning', { ms: Math.round(totalMs), limit: options.slow })] : []

  if (trail.stop === 'not-http') {
    const detail = `redirect to ${(answer.headers['location'] ?? '').slice(0, 100)}`
    return [finding('malformed', 'critical', { host: new URL(trail.url).host, detail, cause: null }, evidence())]
  }
  // Whoever expects a redirect and follows none has seen what was asked for.
  if (trail.stop !== undefined) {
    if (accepted && options.max_redirects === 0) return slow
    return [
      finding('redirect-loop', 'critical', { redirects: trail.hops.length, loop: trail.stop === 'loop' }, evidence()),
    ]
  }
  if (reading?.firewall !== undefined) {
    return [finding('blocked', 'unknown', { status: statusCode, by: reading.firewall }, evidence())]
  }
  if (!accepted) {
    const kind = reading?.softError ?? null
    return [
      finding('http-status', 'critical', { status: statusCode, expected: options.status.join(', '), kind }, evidence()),
      ...slow,
    ]
  }

  const findings: Finding[] = []
  if (reading?.softError) {
    findings.push(finding('soft-error', 'critical', { kind: reading.softError }, evidence()))
  }
  if (reading && reading.missing.length > 0) {
    findings.push(finding('content-missing', 'critical', { missing: reading.missing }, evidence()))
  }
  if (answer.truncated) findings.push(finding('too-large', 'warning', { limit: options.max_bytes }, evidence()))
  return [...findings, ...slow]
}

/** The headers that tell a person which machine answered and why. */
const TELLING = ['server', 'content-type', 'location', 'retry-after', 'x-powered-by', 'via', 'cf-ray', 'cf-mitigated']

function telling(headers: Exchange['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    TELLING.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name].slice(0, 200)]])),
  )
}
