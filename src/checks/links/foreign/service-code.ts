/** Codes by which one office is known to a service of the state: its information centre (oic.go.th), its surveys (itas.nacc.go.th). */
export function serviceCodeOf(url: string): string | undefined {
  const { hostname, pathname, searchParams } = new URL(url)
  if (/(^|\.)oic\.go\.th$/i.test(hostname)) {
    const path = /\/infocenter\d{1,3}\/\d{1,6}/i.exec(pathname)
    return path ? `oic${path[0].toLowerCase()}` : undefined
  }
  if (!/(^|\.)nacc\.go\.th$/i.test(hostname)) return undefined
  const path = /\/go\/(?:iit|eit)\/([a-z0-9]{4,20})(?:\/|$)/i.exec(pathname)
  const code = path?.[1] ?? (/\/(?:iit|eit)\b/i.test(pathname) ? searchParams.get('code') : undefined)
  return code ? `nacc/${code.toLowerCase()}` : undefined
}
