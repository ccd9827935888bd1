import { isIP, isIPv6 } from 'node:net'
import { domainToASCII } from 'node:url'
import { z } from 'zod'

/** Where to connect: a name as A-label in lower case, or an address without brackets. */
export interface Endpoint {
  readonly host: string
  readonly port: number
}

/** `127.0.0.1:53`, `[::1]:53`, `whois.example:43`, or without the port where there is a usual one; undefined where it is none. */
export function parseEndpoint(text: string): { readonly host: string; readonly port?: number } | undefined {
  const bare = isIPv6(text) ? text : undefined
  const match = bare ? undefined : /^(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/[\]]+))(?::(\d{1,5}))?$/.exec(text)
  const host = bare ?? match?.[1] ?? match?.[2]
  if (host === undefined || (match?.[1] !== undefined && !isIPv6(match[1]))) return undefined
  const name = isIP(host) ? host.toLowerCase() : domainToASCII(host)
  const port = match?.[3] === undefined ? undefined : Number(match[3])
  if (name === '' || (port !== undefined && (port < 1 || port > 65_535))) return undefined
  return port === undefined ? { host: name } : { host: name, port }
}

/** `host:port`, brackets around an IPv6 address: the form in which endpoints are compared and shown. */
export function formatEndpoint(host: string, port: number): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`
}

/** A host with its port in an options schema; the port may be left out where `usualPort` is given. */
export function endpointOption(usualPort?: number) {
  const example = usualPort === undefined ? '1.1.1.1:443' : `127.0.0.1:${usualPort}`
  return z.string().transform((text, context): Endpoint => {
    const endpoint = parseEndpoint(text)
    const port = endpoint?.port ?? usualPort
    if (endpoint !== undefined && port !== undefined) return { host: endpoint.host, port }
    context.addIssue({
      code: 'custom',
      message: `ต้องเป็นชื่อเครื่องและพอร์ต เช่น ${example} | must be a host and a port, such as ${example}`,
      input: text,
    })
    return z.NEVER
  })
}
