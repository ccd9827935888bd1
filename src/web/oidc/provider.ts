import * as openid from 'openid-client'
import { z } from 'zod'
import type { OpenidOptions } from '../../config/web.ts'
import { HOUR } from '../../model/duration.ts'

/** What is kept in the browser between the way to the provider and back. */
export const journey = z.object({
  state: z.string().min(20),
  nonce: z.string().min(20),
  verifier: z.string().min(40),
  next: z.string(),
})

export type Journey = z.output<typeof journey>

/** Whom the provider vouches for. */
export interface Vouched {
  /** `issuer subject` */
  readonly openid: string
  readonly email: string
  readonly name: string
}

const claims = z.object({
  iss: z.string(),
  sub: z.string(),
  email: z.email().toLowerCase(),
  // An address that nobody verified may be anybody's.
  email_verified: z.literal(true),
  name: z.string().max(100).optional().catch(undefined),
})

/** The provider is asked for its description so often. */
const LIFE = HOUR
/** Seconds that one answer of the provider may take. */
const TIMEOUT = 10

export interface OpenidProvider {
  /** Where to send the browser, and what it must bring back. */
  start(
    options: OpenidOptions,
    callback: string,
    next: string,
  ): Promise<{ readonly url: string; readonly journey: Journey }>
  /** Rejects where the answer was not meant for this journey, or is not signed by the provider. */
  finish(options: OpenidOptions, answer: URL, journey: Journey): Promise<Vouched | undefined>
}

/** Sign-in at an OpenID provider: authorization code with PKCE, state and nonce. */
export function createOpenidProvider(now: () => number): OpenidProvider {
  let known: { readonly key: string; readonly at: number; readonly configuration: openid.Configuration } | undefined

  async function discovered({
    issuer,
    client_id: id,
    client_secret: secret,
  }: OpenidOptions): Promise<openid.Configuration> {
    const key = JSON.stringify([issuer, id, secret])
    if (known?.key === key && now() - known.at < LIFE) return known.configuration
    const url = new URL(issuer)
    const configuration = await openid.discovery(url, id, secret, undefined, {
      timeout: TIMEOUT,
      // Signatures are checked whatever TLS says: a proxy that opens TLS must not sign anybody in.
      execute: [
        openid.enableNonRepudiationChecks, // The configuration lets only this very machine go without TLS.
        ...(url.protocol === 'http:' ? [openid.allowInsecureRequests] : []),
      ],
    })
    known = { key, at: now(), configuration }
    return configuration
  }

  return {
    async start(options, callback, next) {
      const configuration = await discovered(options)
      const verifier = openid.randomPKCECodeVerifier()
      const [state, nonce] = [openid.randomState(), openid.randomNonce()]
      const url = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: callback,
        scope: 'openid email profile',
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
      return { url: url.href, journey: { state, nonce, verifier, next } }
    },
    async finish(options, answer, { state, nonce, verifier }) {
      const tokens = await openid.authorizationCodeGrant(await discovered(options), answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const vouched = claims.safeParse(tokens.claims())
      if (!vouched.success) return undefined
      const { iss, sub, email, name = email } = vouched.data
      return { openid: `${iss} ${sub}`, email, name }
    },
  }
}
