import { parse } from 'tldts'
import type { Chain } from '../../net/tls/chain.ts'
import type { Handshake } from '../../net/tls/handshake.ts'
import type { PeerCertificate } from '../../net/tls/peer-certificate.ts'
import { attributeOf, shortName } from '../../net/tls/peer-certificate.ts'
import type { TrustStore } from '../../net/tls/trust-store.ts'
import type { Fault } from './fault.ts'

/** What OpenSSL says about dates, purpose and strength is judged elsewhere, with all that is wrong instead of one thing. */
const JUDGED_ELSEWHERE = /EXPIRED|NOT_YET_VALID|PURPOSE|TOO_SMALL|TOO_WEAK/
/** Node's name for whatever it has no name for: key sizes, but name constraints too. */
const NAMELESS = 'UNSPECIFIED'

/** Whether the chain as sent leads to somebody whom browsers trust, dates left aside. `weak`: keys or signatures were found wanting. */
export function judgeTrust(handshake: Handshake, chain: Chain, trust: TrustStore, weak: boolean): Fault[] {
  const top = chain.path.at(-1)
  if (!top) return []
  const untrusted: Fault = [
    'untrusted',
    'critical',
    { issuer: shortName(top.issuer), reason: handshake.verifyError ?? '' },
  ]
  if (chain.end === 'trusted') return isExplained(handshake.verifyError, weak) ? [] : [untrusted]
  if (chain.end === 'self-signed') {
    return chain.path.length === 1
      ? [['self-signed', 'critical', { certificate: shortName(top.subject) }]]
      : [untrusted]
  }
  const incomplete: Fault = [
    'incomplete-chain',
    'critical',
    { certificate: shortName(top.subject), issuer: shortName(top.issuer) },
  ]
  if (isOfPublicAuthority(top, chain, trust)) return [incomplete]
  // From the server's own certificate alone nobody can tell an unknown authority from a forgotten intermediate: both are true.
  return chain.path.length === 1 ? [incomplete, untrusted] : [untrusted]
}

/** Our own path found a trusted root; OpenSSL knows more rules (name constraints, path lengths), so its veto counts. */
function isExplained(verifyError: string | undefined, weak: boolean): boolean {
  if (verifyError === undefined || JUDGED_ELSEWHERE.test(verifyError)) return true
  return weak && verifyError === NAMELESS
}

/**
 * Whether the missing issuer is one of the authorities that browsers know: its organisation is in the trust store, or the server's
 * own certificate says where on the public internet the issuer's can be fetched, as public authorities must and private ones rarely do.
 */
function isOfPublicAuthority(top: PeerCertificate, chain: Chain, trust: TrustStore): boolean {
  const organisation = attributeOf(top.issuer, 'O')
  if (organisation !== undefined && trust.knowsOrganisation(organisation)) return true
  return chain.path.length === 1 && top.issuerUrls.some((url) => parse(url).isIcann === true)
}
