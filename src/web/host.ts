import { isIP } from 'node:net'

/**
 * Whether a `Host` header may be answered. Where `base_url` says how the dashboard is called, every other name is
 * refused, so that no foreign name can be pointed at it (DNS rebinding); addresses and this machine itself always may.
 */
export function isOurHost(header: string | undefined, baseUrl: string | undefined): boolean {
  if (header === undefined || !/^[A-Za-z0-9._-]+(:\d{1,5})?$|^\[[0-9a-fA-F:.]+\](:\d{1,5})?$/.test(header)) return false
  if (baseUrl === undefined) return true
  const name = header
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
  return isIP(name) !== 0 || name === 'localhost' || name === new URL(baseUrl).hostname.replace(/^\[|\]$/g, '')
}
