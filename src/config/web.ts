import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { ROLES } from '../model/role.ts'
import type { Endpoint } from '../net/endpoint.ts'
import { parseEndpoint } from '../net/endpoint.ts'
import { webUrl } from './web-url.ts'

const LISTEN = 'ต้องเป็นที่อยู่และพอร์ต เช่น 127.0.0.1:8080 | must be an address and a port, such as 127.0.0.1:8080'

/** Port 0 takes any free port. */
const listenOption = z.string().transform((text, context): Endpoint => {
  if (text.endsWith(':0')) {
    const host = parseEndpoint(text.slice(0, -2))?.host
    if (host !== undefined) return { host, port: 0 }
  }
  const endpoint = parseEndpoint(text)
  if (endpoint?.port !== undefined) return { host: endpoint.host, port: endpoint.port }
  context.addIssue({ code: 'custom', message: LISTEN, input: text })
  return z.NEVER
})

const PROXY =
  'ต้องเป็นที่อยู่ IP หรือช่วงที่อยู่ เช่น 127.0.0.1 หรือ 10.0.0.0/8 | must be an IP address or a range, such as 127.0.0.1 or 10.0.0.0/8'

const proxyOption = z.string().refine((text) => ipaddr.isValid(text) || ipaddr.isValidCIDR(text), PROXY)

/** Who gets which role at the OpenID provider: an e-mail address, or everybody of a domain. The first that matches counts. */
const openidRule = z
  .strictObject({
    email: z.email().toLowerCase().optional(),
    domain: z.string().min(1).toLowerCase().optional(),
    role: z.enum(ROLES).default('viewer'),
  })
  .refine(
    ({ email, domain }) => (email === undefined) !== (domain === undefined),
    'ต้องระบุ email หรือ domain อย่างใดอย่างหนึ่ง | must name either an email or a domain',
  )

const ISSUER = 'ต้องเป็น https:// เว้นแต่อยู่ในเครื่องนี้เอง | must be https://, unless it is on this very machine'

/** Whoever can change the provider's answers can sign in as anybody. */
function isSafeIssuer(text: string): boolean {
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

/** Sign-in with accounts of an OpenID provider, besides passwords. */
const openidOptions = z.strictObject({
  issuer: webUrl.refine(isSafeIssuer, ISSUER),
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
  /** What the button says; absent: the host of the issuer. */
  name: z.string().min(1).max(60).optional(),
  allow: z.array(openidRule).min(1),
})

/** The `web:` section: dashboard, status page and API. `{}` parses to the defaults. */
export const webOptions = z.strictObject({
  listen: listenOption.prefault('127.0.0.1:8080'),
  /** Whether `/status` and the badges answer without an account. */
  public_status: z.boolean().default(true),
  /** How people reach the dashboard, for the links in messages; absent: `http://` and the address of `listen`. */
  base_url: webUrl.optional(),
  /** Proxies in front of it, whose `X-Forwarded-For` is believed. */
  trusted_proxies: z.array(proxyOption).default([]),
  /** Whether `/metrics` answers without an account or a token. */
  metrics: z.strictObject({ public: z.boolean().default(false) }).prefault({}),
  oidc: openidOptions.optional(),
})

export type WebOptions = z.output<typeof webOptions>

export type OpenidOptions = z.output<typeof openidOptions>
