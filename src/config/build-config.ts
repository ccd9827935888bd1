import { isAbsolute, parse, resolve } from 'node:path'
import { domainToUnicode } from 'node:url'
import type { EvidenceSettings } from '../archive/settings.ts'
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
    const site = { id, name: name ?? siteName(url), url }
    return watchedSite(site, withRenewals(checks, written, id), context.kinds)
  })
  const { weekly, memo } = written.reports
  const database = isUrl(written.database) ? written.database : resolve(context.folder, written.database)
  return {
    file: context.file,
    organisation: written.organisation ?? sites[0]?.site.name ?? '',
    language: written.language,
    timezone: written.timezone,
    database,
    sites,
    network: written.network,
    trusted: context.trusted,
    confirm: { failures: written.confirm.failures, retryAfter: written.confirm.retry_after },
    alerts: written.alerts,
    reports: {
      ...written.reports,
      memo: { ...memo, ...(memo.garuda !== undefined && { garuda: resolve(context.folder, memo.garuda) }) },
      ...(weekly && { weekly: { ...weekly, out: resolve(context.folder, weekly.out) } }),
    },
    web: written.web,
    retention: written.retention,
    evidence: evidenceSettings(written.evidence, database, context.folder),
    secrets: context.secrets,
  }
}

/** Bodies lie beside the database that names them, under its name: two databases in one folder share nothing. */
function evidenceSettings(
  written: ConfigFile['evidence'],
  database: string,
  folder: string,
): EvidenceSettings | undefined {
  if (written === false) return undefined
  const { dir, name } = parse(database)
  const beside = isUrl(database) ? resolve(folder, 'data/evidence') : resolve(dir, `${name}.evidence`)
  return {
    folder: written.folder === undefined ? beside : resolve(folder, written.folder),
    keep: written.keep,
    maxSize: written.max_size,
    maxBody: written.max_body,
    again: written.again,
  }
}

/** The list at the top of the file is easy to write; the renewal check looks at one site's part of it. */
function withRenewals(checks: Checks, { renewals, sites }: ConfigFile, siteId: string): Checks {
  const own = checks['renewal']
  if (own === undefined || own === false) return checks
  const listed = renewals.filter(({ site }) => site === siteId || (site === undefined && sites.length === 1))
  const items = 'items' in own && Array.isArray(own.items) ? own.items : []
  const renewal: CheckOptions & { items: unknown[] } = { ...own, items: [...items, ...listed] }
  return { ...checks, renewal }
}

type Checks = Readonly<Record<string, CheckOptions | false>>

/** A site with those of its checks that are on and have something to look at. */
export function watchedSite(site: Site, checks: Checks, kinds: CheckKinds): WatchedSite {
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
