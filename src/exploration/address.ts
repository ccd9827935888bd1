import { parse } from 'tldts'
import { sameSite } from '../html/canonical-url.ts'

/** What is worth telling of the way from the address that was typed to the one that is watched. */
export interface AddressNote {
  readonly code:
    /** Typed as http, and the same website answers over https. */
    | 'https-instead'
    /** Only plain http answers. */
    | 'http-only'
    /** The typed name is silent, the one with or without `www.` answers. */
    | 'other-name'
    /** Sent on within the same website: with `www.`, to https. */
    | 'sent-on'
    /** Sent on to another name, where the office is. */
    | 'moved'
    /** Sent on to another website that is no office's: not followed. */
    | 'leads-away'
  readonly from: string
  readonly to: string
}

/**
 * The other ways to write an address, for when it does not answer: the other scheme, and the name with or without
 * `www.`. None where a port was typed: then exactly that place is meant.
 */
export function otherWays(url: URL): readonly URL[] {
  if (url.port !== '') return []
  const scheme = url.protocol === 'https:' ? 'http:' : 'https:'
  const sibling = siblingName(url.hostname)
  return [
    withParts(url, scheme, url.hostname),
    ...(sibling === undefined ? [] : ['https:', 'http:'].map((each) => withParts(url, each, sibling))),
  ]
}

/** The same address over https; undefined where it already is, or where a port was typed. */
export function overHttps(url: URL): URL | undefined {
  return url.protocol === 'http:' && url.port === '' ? withParts(url, 'https:', url.hostname) : undefined
}

/** `www.x.go.th` for `x.go.th` and the other way round, where `x` is a name that somebody registered. */
function siblingName(hostname: string): string | undefined {
  const { domain } = parse(hostname)
  if (domain === null) return undefined
  if (hostname === domain) return `www.${domain}`
  return hostname === `www.${domain}` ? domain : undefined
}

function withParts(url: URL, protocol: string, hostname: string): URL {
  const other = new URL(url)
  other.protocol = protocol
  other.hostname = hostname
  return other
}

export interface Way {
  /** As typed. */
  readonly asked: URL
  /** The way of writing it that answered, or the typed one. */
  readonly tried: URL
  /** Where its redirects ended. */
  readonly final: URL
}

/**
 * The address to write into the configuration. Within one website the host that visitors end at is taken and the typed
 * path kept, since where the front door leads (`/home`, `/index.php?…`) is the website's own affair. Another website is
 * only taken where it shows the office: a redirect may as well be an intruder's.
 *
 * @param officeShown whether an office was recognised where the redirects ended
 */
export function chooseAddress(
  { asked, tried, final }: Way,
  officeShown: boolean,
): { readonly url: string; readonly notes: readonly AddressNote[] } {
  const notes: AddressNote[] = []
  if (tried.hostname !== asked.hostname) notes.push({ code: 'other-name', from: asked.href, to: tried.href })
  if (!sameSite(tried, final)) {
    const to = final.href
    notes.push({ code: officeShown ? 'moved' : 'leads-away', from: tried.href, to })
    return { url: officeShown ? to : asked.href, notes }
  }
  const url = new URL(asked)
  url.protocol = final.protocol
  url.host = final.host
  if (final.protocol === 'http:') notes.push({ code: 'http-only', from: asked.href, to: url.href })
  else if (asked.protocol === 'http:' && tried.protocol === 'https:')
    notes.push({ code: 'https-instead', from: asked.href, to: url.href })
  else if (tried.origin !== final.origin) notes.push({ code: 'sent-on', from: tried.href, to: url.href })
  return { url: url.href, notes }
}
