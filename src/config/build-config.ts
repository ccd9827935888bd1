import { isAbsolute, resolve } from 'node:path'
import { domainToUnicode } from 'node:url'
import type { CheckOptions } from '../checks/check-kind.ts'
import type { Site } from '../model/site.ts'
import type { Config, ConfiguredCheck, WatchedSite } from './config.ts'
import type { ConfigFile } from './schema.ts'
import type { Secrets } from './secrets.ts'
import type { CheckKinds } from './site.ts'

export interface BuildContext {
  /** Absolute. */
  readonly file: string
  /** Paths in the file start here. */
  readonly folder: string
  readonly kinds: CheckKinds
  readonly trusted: readonly string[]
  readonly secrets: Secrets
}

/** The configuration as the program uses it, from the file as the user wrote it. */
export function buildConfig(written: ConfigFile, context: BuildContext): Config {
  const sites = written.sites.map((entry): WatchedSite => {
    const { id, name, url, ...checks } = entry
    return watchedSite({ id, name: name ?? siteName(url), url }, checks, context.kinds)
  })
  const { weekly } = written.reports
  return {
    file: context.file,
    organisation: written.organisation ?? sites[0]?.site.name ?? '',
    language: written.language,
    timezone: written.timezone,
    database: isUrl(written.database) ? written.database : resolve(context.folder, written.database),
    sites,
    network: written.network,
    trusted: context.trusted,
    confirm: { failures: written.confirm.failures, retryAfter: written.confirm.retry_after },
    alerts: written.alerts,
    reports: weekly ? { weekly: { ...weekly, out: resolve(context.folder, weekly.out) } } : {},
    web: written.web,
    retention: written.retention,
    secrets: context.secrets,
  }
}

/** A site with those of its checks that are on and have something to look at. */
export function watchedSite(
  site: Site,
  checks: Readonly<Record<string, CheckOptions | false>>,
  kinds: CheckKinds,
): WatchedSite {
  return {
    site,
    checks: Object.values(kinds).flatMap((kind): ConfiguredCheck[] => {
      const options = checks[kind.id]
      if (options === undefined || options === false || !kind.applies(site, options)) return []
      return [{ kind, options }]
    }),
  }
}

/** The host as a person reads it. */
export function siteName(url: string): string {
  const { hostname, port } = new URL(url)
  return port === '' ? domainToUnicode(hostname) || hostname : `${domainToUnicode(hostname) || hostname}:${port}`
}

function isUrl(text: string): boolean {
  return !isAbsolute(text) && /^[a-z][a-z0-9+.-]+:\/\//i.test(text)
}
