import { z } from 'zod'
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

/** The `web:` section: dashboard, status page and API. `{}` parses to the defaults. */
export const webOptions = z.strictObject({
  listen: listenOption.prefault('127.0.0.1:8080'),
  /** Whether `/status` and the badges answer without an account. */
  public_status: z.boolean().default(true),
  /** How people reach the dashboard, for the links in messages; absent: `http://` and the address of `listen`. */
  base_url: webUrl.optional(),
})

export type WebOptions = z.output<typeof webOptions>
