import type { FindingText } from '../../model/finding.ts'
import type { Words } from './words.ts'

/** Every code that this kind reports, `tls.` left aside. */
export const TLS_CODES = [
  'expired',
  'expires-soon',
  'not-yet-valid',
  'wrong-host',
  'self-signed',
  'untrusted',
  'incomplete-chain',
  'intermediate-expired',
  'intermediate-expires-soon',
  'wrong-order',
  'weak-signature',
  'weak-key',
  'wrong-purpose',
  'old-protocol',
  'legacy-handshake',
  'revoked',
  'not-tls',
  'handshake-timeout',
  'handshake-failed',
  'refused',
  'unreachable',
  'connect-timeout',
  'dns-failed',
  'forbidden-address',
  'no-https',
  'no-redirect',
  'unreached',
] as const
export type TlsCode = (typeof TLS_CODES)[number]

/** The texts of one language. */
export type TextsByCode = Readonly<Record<TlsCode, (words: Words) => FindingText>>
