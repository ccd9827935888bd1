/** `th` and `.ไทย`: one registry, which writes days without a time or a zone. */
const THAI = new Set(['th', 'xn--o3cw4h'])

/** The last label of a domain given as an A-label. */
export function topLevelDomain(domain: string): string {
  return domain.slice(domain.lastIndexOf('.') + 1)
}

/** Whether the Thai registry (THNIC) holds the domain. */
export function isThai(domain: string): boolean {
  return THAI.has(topLevelDomain(domain))
}

/** The time zone in which the registry of a domain writes dates that name none. */
export function registryTimeZone(domain: string): string {
  return isThai(domain) ? 'Asia/Bangkok' : 'UTC'
}

/** A domain that may be put into a question: letters, digits, hyphens and at least one dot, nothing that ends a line or a path. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && /^(?:[a-z0-9_](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(text)
}
