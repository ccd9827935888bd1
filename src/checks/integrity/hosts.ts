import { parse } from 'tldts'
import { sameSite } from '../../html/canonical-url.ts'

/** Services that sites of Thai offices link to and embed, with every name below them. */
const KNOWN = new Set(
  (
    'google.com google.co.th googleapis.com gstatic.com googletagmanager.com google-analytics.com googleusercontent.com ' +
    'youtube.com youtube-nocookie.com youtu.be ytimg.com goo.gl facebook.com facebook.net fb.com fb.me fbcdn.net m.me messenger.com ' +
    'line.me lin.ee line-scdn.net twitter.com x.com t.co instagram.com tiktok.com vimeo.com pantip.com ' +
    'cloudflare.com cloudflareinsights.com jsdelivr.net unpkg.com jquery.com bootstrapcdn.com fontawesome.com w3.org ' +
    'microsoft.com office.com live.com apple.com adobe.com canva.com wordpress.org wordpress.com wp.com gravatar.com ' +
    'wikipedia.org wikimedia.org openstreetmap.org traffy.in.th addthis.com sharethis.com histats.com truehits.net ' +
    'thairath.co.th matichon.co.th mcot.net dailynews.co.th khaosod.co.th bangkokbiznews.com'
  ).split(' '),
)
/** Only bodies that were vetted can register these. */
const VETTED = /\.(?:go|ac|or|mi|net)\.th$/

const SUSPICIOUS =
  /slot|casino|bac+ara|ufa(?:bet|\d)|betflix|sbobet|\d{2,}bet|bet\d{2,}|pg(?:slot|\d{2,})|joker\d{2,}|sa-?gam(?:e|ing)\d*|poker|togel|judi|viagra|cialis/

/** How far a host may be trusted without asking: `own`, `known` (vetted or widely used), `foreign`, or `suspicious` by its very name, or since it has none. */
export type Standing = 'own' | 'known' | 'foreign' | 'suspicious'

/**
 * Says how a host stands to a site.
 *
 * @param allowed host names that the office trusts, with those below them.
 */
export function standingOf(url: string, site: string, allowed: readonly string[] = []): Standing {
  const host = new URL(url).hostname
  if (sameSite(site, url) || sameDomain(site, host)) return 'own'
  if (allowed.some((name) => host === name || host.endsWith(`.${name}`))) return 'known'
  if (VETTED.test(host)) return 'known'
  const { domain, isIp } = parse(host)
  if (domain !== null && KNOWN.has(domain)) return 'known'
  return isIp === true || SUSPICIOUS.test(host) ? 'suspicious' : 'foreign'
}

/** Whether nobody has vouched for a host. */
export function isStranger(standing: Standing): boolean {
  return standing === 'foreign' || standing === 'suspicious'
}

function sameDomain(site: string, host: string): boolean {
  const own = parse(site).domain
  return own !== null && own === parse(host).domain
}
