import { checkKinds } from '../checks/registry.ts'
import { UserError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import { siteName, watchedSite } from './build-config.ts'
import type { Config, WatchedSite } from './config.ts'
import { configSchema } from './schema.ts'
import { Secrets } from './secrets.ts'
import type { CheckKinds } from './site.ts'
import { readWebUrl } from './web-url.ts'

/** What a URL is looked at by when nothing else is asked for: seconds, not the minutes that reading a whole site takes. */
const QUICK_KINDS: readonly string[] = ['page', 'tls', 'domain']

/** A site for a URL given on the command line, every option at its default. Its id is the host, so that output stays readable. */
export function siteForUrl(
  text: string,
  language: Language,
  only: readonly string[] = QUICK_KINDS,
  kinds: CheckKinds = checkKinds,
): WatchedSite {
  const read = readWebUrl(text)
  if (!read.ok) throw new UserError(`${text}: ${read.message[language]}`)
  const url = read.url.href
  const wanted = Object.values(kinds).filter((kind) => only.includes(kind.id))
  const checks = Object.fromEntries(wanted.map((kind) => [kind.id, kind.options.parse({})]))
  return watchedSite({ id: read.url.host, name: siteName(url), url }, checks, kinds)
}

/** The configuration of `wenyam check URL` without a file. */
export function defaultConfigFor(sites: readonly WatchedSite[], language: Language = 'th'): Config {
  const file = configSchema({}).parse({ sites: [{ id: 'none', url: 'https://localhost/' }] })
  return {
    file: undefined,
    organisation: sites[0]?.site.name ?? '',
    language,
    timezone: file.timezone,
    database: '',
    sites,
    network: file.network,
    trusted: [],
    confirm: { failures: file.confirm.failures, retryAfter: file.confirm.retry_after },
    alerts: file.alerts,
    reports: file.reports,
    web: file.web,
    retention: file.retention,
    // A look from the command line keeps nothing.
    evidence: undefined,
    secrets: new Secrets(),
  }
}
