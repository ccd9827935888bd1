import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface OpenidProviderBed {
  readonly issuer: string
  /** What the next ID tokens say, besides what the protocol asks for; tests change it. */
  claims: Record<string, unknown>
  /** Signs with a key that is not in its list. */
  forge: boolean
  close(): Promise<void>
}

interface Grant {
  readonly nonce: string
  readonly challenge: string
  readonly redirect: string
}

const b64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

async function bodyOf(incoming: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) text += String(chunk)
  return new URLSearchParams(text)
}

/** A small OpenID provider that knows one client and lets everybody in at once: code flow, PKCE, RS256. */
export async function startOpenidProvider(client: { id: string; secret: string }): Promise<OpenidProviderBed> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  const other = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey
  const grants = new Map<string, Grant>()
  const bed = { issuer: '', claims: {} as Record<string, unknown>, forge: false }

  function idToken(nonce: string): string {
    const seconds = Math.floor(Date.now() / 1000)
    const fixed = { iss: bed.issuer, aud: client.id, iat: seconds, exp: seconds + 300, nonce }
    const content = `${b64({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${b64({ ...fixed, ...bed.claims })}`
    return `${content}.${sign('RSA-SHA256', Buffer.from(content), bed.forge ? other : privateKey).toString('base64url')}`
  }

  async function token(incoming: IncomingMessage): Promise<{ status: number; body: object }> {
    const form = await bodyOf(incoming)
    const basic = Buffer.from(incoming.headers.authorization?.slice(6) ?? '', 'base64').toString('utf8')
    const known =
      basic === `${client.id}:${client.secret}` ||
      (form.get('client_id') === client.id && form.get('client_secret') === client.secret)
    const grant = grants.get(form.get('code') ?? '')
    grants.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!known) return { status: 401, body: { error: 'invalid_client' } }
    if (grant?.challenge !== challenge || grant.redirect !== form.get('redirect_uri')) {
      return { status: 400, body: { error: 'invalid_grant' } }
    }
    return { status: 200, body: { access_token: randomUUID(), token_type: 'Bearer', id_token: idToken(grant.nonce) } }
  }

  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', bed.issuer)
    const json = (status: number, body: object): void => {
      outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (url.pathname === '/.well-known/openid-configuration') {
      json(200, {
        issuer: bed.issuer,
        authorization_endpoint: `${bed.issuer}/authorize`,
        token_endpoint: `${bed.issuer}/token`,
        jwks_uri: `${bed.issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      })
    } else if (url.pathname === '/jwks') {
      json(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    } else if (url.pathname === '/authorize') {
      const code = randomUUID()
      const given = (name: string): string => url.searchParams.get(name) ?? ''
      const redirect = given('redirect_uri')
      grants.set(code, { nonce: given('nonce'), challenge: given('code_challenge'), redirect })
      const back = new URL(redirect)
      back.search = new URLSearchParams({ code, state: given('state') }).toString()
      outgoing.writeHead(302, { location: back.href }).end()
    } else if (url.pathname === '/token') {
      void token(incoming).then(({ status, body }) => json(status, body))
    } else {
      json(404, {})
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  bed.issuer = `http://127.0.0.1:${port}`
  return Object.assign(bed, {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}
