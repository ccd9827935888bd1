import { isIP } from 'node:net'
import { isPublicAddress } from '../../net/address-guard.ts'

/** Whether a host name only means something inside one network: `localhost`, `server2`, `192.168.1.5`. */
export function isPrivateName(hostname: string): boolean {
  const name = hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(name) !== 0) return !isPublicAddress(name)
  return !name.includes('.') || /\.(local|localhost|internal|lan)$/.test(name)
}
