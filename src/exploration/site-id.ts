/** What host names of offices begin with and says nothing of them. */
const LEADING = /^(?:www\d?|web)\./
/** Registries and free hosts under which offices have their names; what stands before is the office's own. */
const TRAILING = /\.(?:(?:go|or|ac|co|in|mi|net)\.th|th\.gs|ob\.tc|com|org|net|info|th)$/
/** One host for the sites of many, each under a path of its own. */
const SHARED = /^sites\.google\.com$/
const MAX = 63

/**
 * The id of a site, from its address: `khaen-nuea` for `https://www.khaen-nuea.go.th/`. Always one that the configuration takes: small
 * letters, digits and hyphens, at most 63.
 */
export function siteIdOf(address: string): string {
  const { hostname, host, pathname } = new URL(address)
  const path = pathname.split('/').filter((part) => /[a-z0-9]/i.test(part))
  const own = SHARED.test(hostname) ? path.at(-1) : undefined
  const name = own ?? host.replace(LEADING, '').replace(TRAILING, '')
  return plain(name) || plain(host) || 'site'
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX)
    .replaceAll(/^-+|-+$/g, '')
}
