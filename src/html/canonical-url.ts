/** Longer addresses are traps or garbage. */
const MAX_URL = 2_000

/** Parameters that name a visit instead of a page. */
const SESSION_PARAMETERS = /^(phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken|oscsid|zenid|session_?id|sessid)$/i
/** `sid` and `s` are also honest names of numbered things: only a value that looks random is a session. */
const SHORT_SESSION_PARAMETERS = /^(sid|s)$/i
const RANDOM_VALUE = /^(?=.*\d)(?=.*[a-f])[0-9a-z,-]{20,}$/i
const TRACKING_PARAMETERS = /^(utm_\w+|fbclid|gclid|_ga|_gl|mc_cid|mc_eid|igshid)$/i

/** Pages that only wrap a file, and where they keep its address. */
const VIEWERS: readonly { readonly page: RegExp; readonly parameters: readonly string[] }[] = [
  { page: /\/viewer\.(?:html?|php|aspx?)$/i, parameters: ['file', 'url', 'src'] },
  { page: /^https?:\/\/(docs|drive)\.google\.com\/(gview|viewer|viewerng\/viewer)$/i, parameters: ['url'] },
  { page: /^https?:\/\/view\.officeapps\.live\.com\/op\/(view|embed)\.aspx$/i, parameters: ['src'] },
  { page: /^https?:\/\/(l|lm)\.facebook\.com\/l\.php$/i, parameters: ['u'] },
]

/**
 * The one spelling of an address under which Wenyam keeps what it saw there: absolute http(s), without fragment,
 * credentials, default port, session and tracking parameters; viewers unwrapped. Undefined where it is no such address.
 * Idempotent.
 *
 * @param windows874 whether the page is written in windows-874: browsers then encode the query in it too.
 */
export function canonicalUrl(href: string, base: string, windows874 = false): string | undefined {
  const url = parseUrl(windows874 ? encodeQuery874(href) : href, base)
  if (!url) return undefined
  return canonicalise(url, 0)
}

function parseUrl(href: string, base: string): URL | undefined {
  if (href.length > 4 * MAX_URL) return undefined
  // Parsing once and catching costs half of asking whether it can be parsed first.
  let url: URL
  try {
    url = new URL(href, base)
  } catch {
    return undefined
  }
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : undefined
}

function canonicalise(url: URL, depth: number): string | undefined {
  const wrapped = depth < 3 ? wrappedUrl(url) : undefined
  if (wrapped) return canonicalise(wrapped, depth + 1)
  // Every setter parses the whole address anew: most have nothing to do.
  if (url.username !== '') url.username = ''
  if (url.password !== '') url.password = ''
  // Only a hash that routes a single-page application names another page.
  if (url.href.includes('#') && !/^#!?\/./.test(url.hash)) url.hash = ''
  if (/;jsessionid=/i.test(url.pathname)) url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/gi, '')
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '')
  if (url.href.includes('?')) {
    const kept = keptQuery(url.search)
    if (kept !== url.search || kept === '') url.search = kept
  }
  const text = url.href.replace(/%[0-9a-f]{2}/g, (escape) => escape.toUpperCase())
  return text.length > MAX_URL ? undefined : text
}

function wrappedUrl(url: URL): URL | undefined {
  if (url.search === '') return undefined
  const page = `${url.origin}${url.pathname}`
  const viewer = VIEWERS.find((candidate) => candidate.page.test(page))
  if (!viewer) return undefined
  for (const name of viewer.parameters) {
    const value = url.searchParams.get(name)
    const inner = value ? parseUrl(value, url.href) : undefined
    if (inner) return inner
  }
  return undefined
}

/** Works on the text itself: URLSearchParams would respell what stays, and old servers are particular. */
function keptQuery(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isNoise(pair))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

function isNoise(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2)
  if (SESSION_PARAMETERS.test(name) || TRACKING_PARAMETERS.test(name)) return true
  return SHORT_SESSION_PARAMETERS.test(name) && RANDOM_VALUE.test(value)
}

/** Thai letters of the query as single bytes of windows-874, percent-encoded. */
function encodeQuery874(href: string): string {
  const query = href.indexOf('?')
  if (query < 0) return href
  const encoded = href
    .slice(query)
    .replace(/[\u0e01-\u0e5b]/g, (letter) => `%${(letter.charCodeAt(0) - 0x0e00 + 0xa0).toString(16).toUpperCase()}`)
  return href.slice(0, query) + encoded
}

/** Host name without `www.`: the two are the same site on every server that we want to read. */
export function siteName(url: string | URL): string {
  return new URL(url).hostname.replace(/^www\d?\./, '')
}

/**
 * Whether an address belongs to a website: the same host name, with or without `www.`, or a name below it
 * (`ita.example.go.th` of `example.go.th`); http or https on their default ports, else the same port.
 */
export function sameSite(site: string | URL, other: string | URL): boolean {
  const [own, theirs] = [siteName(site), siteName(other)]
  return (theirs === own || theirs.endsWith(`.${own}`)) && new URL(site).port === new URL(other).port
}
