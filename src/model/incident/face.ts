import type { IncidentKey } from './incident.ts'

/**
 * Codes that are faces of one problem: a server that first times out and then resets the connection, a certificate
 * that expires soon and then has. The incident goes on under the new code instead of ending and beginning anew.
 */
interface FaceGroup {
  readonly codes: readonly string[]
  /** Whether the subject must be the same, too. */
  readonly sameSubject: boolean
}

const GROUPS: readonly FaceGroup[] = [
  {
    sameSubject: false,
    codes: [
      'page.dns-failed',
      'page.refused',
      'page.unreachable',
      'page.connect-timeout',
      'page.timeout',
      'page.reset',
      'page.http-status',
      'page.redirect-loop',
      'page.soft-error',
      'page.content-missing',
      'page.too-large',
      'page.malformed',
    ],
  },
  {
    sameSubject: true,
    codes: ['tls.refused', 'tls.not-tls', 'tls.handshake-timeout', 'tls.handshake-failed', 'tls.connect-timeout'],
  },
  { sameSubject: true, codes: ['tls.expires-soon', 'tls.expired'] },
  {
    sameSubject: true,
    codes: ['domain.expires-soon', 'domain.expired', 'domain.on-hold', 'domain.redemption', 'domain.not-registered'],
  },
  { sameSubject: true, codes: ['renewal.due-soon', 'renewal.overdue'] },
  { sameSubject: true, codes: ['disclosure.missing', 'disclosure.outdated', 'disclosure.broken', 'disclosure.empty'] },
]

const groupOf = new Map(GROUPS.flatMap((group) => group.codes.map((code) => [code, group])))

/** Whether both are faces of one problem of one site. */
export function sameProblem(a: IncidentKey, b: IncidentKey): boolean {
  if (a.siteId !== b.siteId || a.kind !== b.kind) return false
  const group = groupOf.get(a.code)
  if (group === undefined || group !== groupOf.get(b.code)) return false
  return !group.sameSubject || a.subject === b.subject
}
