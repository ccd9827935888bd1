import { z } from 'zod'
import { joinMessage } from '../../model/yaml/diagnostic.ts'
import type { Endpoint } from '../../net/endpoint.ts'

/** An address to post to, as the service hands it out. Plain http is for machines of one's own. */
export const serviceUrl = z.url({
  protocol: /^https?$/,
  error: joinMessage({
    th: 'ต้องเป็นที่อยู่เว็บเต็ม ขึ้นต้นด้วย https:// ตามที่บริการนั้นให้มา',
    en: 'must be a whole web address that begins with https://, as the service gives it',
  }),
})

/** A value that must not be empty: an environment variable that is not set must be found at the start, not at the first alarm. */
export function required(th: string, en: string) {
  return z
    .string()
    .trim()
    .min(1, joinMessage({ th: `ต้องระบุ${th}`, en: `must give ${en}` }))
}

/** The host and port of an address, the host without brackets. */
export function endpointOf(url: string): Endpoint {
  const { hostname, port, protocol } = new URL(url)
  const usual = protocol === 'https:' ? 443 : 80
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: port === '' ? usual : Number(port) }
}
