import type { Finding, Severity } from '../../model/finding.ts'
import type { PeerFailure } from '../../net/tls/look-at-peer.ts'
import type { TlsCode } from './codes.ts'
import type { Host } from './host.ts'
import { cap, subjectOf } from './host.ts'

const CODES: Readonly<Record<string, TlsCode>> = {
  'dns-failed': 'dns-failed',
  'forbidden-address': 'forbidden-address',
  refused: 'refused',
  unreachable: 'unreachable',
  'connect-timeout': 'connect-timeout',
  'not-tls': 'not-tls',
}

/** The finding for a server whose certificate could not be read; none where a sibling name simply is not in use. */
export function judgeFailure(failure: PeerFailure, host: Host): Finding | undefined {
  const code = codeOf(failure)
  const severity = severityOf(code, host)
  if (!severity) return undefined
  return {
    code: `tls.${code}`,
    severity,
    subject: subjectOf(host),
    params: { host: host.hostname, port: host.port, role: host.role, reason: failure.reason, detail: failure.detail },
    evidence: { excerpt: failure.detail },
  }
}

export function codeOf({ stage, reason }: PeerFailure): TlsCode {
  if (reason === 'timeout') return stage === 'connect' ? 'connect-timeout' : 'handshake-timeout'
  return CODES[reason] ?? 'handshake-failed'
}

function severityOf(code: TlsCode, { role }: Host): Severity | undefined {
  if (role !== 'sibling') return code === 'forbidden-address' ? 'unknown' : 'critical'
  if (code === 'dns-failed' || code === 'forbidden-address') return undefined
  // A name that resolves and serves no website is common and harmless; one that speaks broken TLS is a fault.
  const absent = code === 'refused' || code === 'unreachable' || code === 'connect-timeout'
  return absent ? 'info' : cap('critical', role)
}
