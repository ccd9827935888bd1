import { linksKind } from '../../../src/checks/links/kind.ts'
import type { LinksFacts } from '../../../src/checks/links/facts.ts'
import { linksOptions } from '../../../src/checks/links/options.ts'
import { MINUTE } from '../../../src/model/duration.ts'
import { silentLog } from '../../../src/model/log.ts'
import { volatileMemory } from '../../../src/model/memory.ts'
import { recall } from '../../../src/checks/links/known.ts'
import type { SampleSite } from '../sites/build.ts'
import { serveSite } from '../sites/serve.ts'
import { loopbackNetwork } from '../sites/survey.ts'

/** Everything that looks at a sample site have said until no link waited any more. */
export interface LookedThrough {
  readonly facts: LinksFacts
  readonly findings: number
  readonly looks: number
  readonly requests: number
  readonly bytes: number
  /** Processor time of this process, the server of the site included. */
  readonly cpuMs: number
  /** Paths of all known links on the site itself. */
  readonly linked: readonly string[]
  /** What was told, by path. */
  readonly told: ReadonlyMap<string, string>
}

const MAX_LOOKS = 40

/** Looks at a sample site again and again, ten minutes apart, until all its links were asked for, and twice more. */
export async function lookThroughSample(site: SampleSite): Promise<LookedThrough> {
  const served = await serveSite(site)
  const memory = volatileMemory()
  let now = Date.UTC(2026, 10, 23, 3)
  const look = () => {
    now += 10 * MINUTE
    return linksKind.run({ id: site.id, name: '', url: served.url }, linksOptions.parse({ max_pages: 300 }), {
      signal: AbortSignal.timeout(120_000),
      now: () => now,
      log: silentLog,
      network: loopbackNetwork(served.hosts),
      memory,
      progress() {},
    })
  }
  try {
    const began = process.cpuUsage()
    let result = await look()
    const spent = { looks: 1, requests: result.facts.requests, bytes: result.facts.bytes }
    for (let left = 2; left > 0 && spent.looks < MAX_LOOKS; left -= result.facts.waiting > 0 ? 0 : 1) {
      result = await look()
      spent.looks += 1
      spent.requests += result.facts.requests
      spent.bytes += result.facts.bytes
    }
    const { user, system } = process.cpuUsage(began)
    const known = await recall(memory, site.id, served.url)
    const entries = result.facts.pages.flatMap((page) => page.entries)
    const pathOf = (url: string) => (url.startsWith(served.url) ? url.slice(served.url.length - 1) : url)
    return {
      facts: result.facts,
      findings: result.findings.length,
      ...spent,
      cpuMs: (user + system) / 1_000,
      linked: known.links.map(({ url }) => pathOf(url)),
      told: new Map(
        entries.map(({ target, code, happened, status }) => [pathOf(target), `${code} ${happened} ${status}`]),
      ),
    }
  } finally {
    await served.close()
  }
}

/** Whether nothing stands behind a link of a sample site, or an error, a sign-in, or a page in the place of a file. */
export function isFaulty(site: SampleSite, path: string): boolean {
  // The strangers of the samples bear names that are nobody's, but for services that are served beside them.
  if (!path.startsWith('/')) return isFaultyElsewhere(site, new URL(path))
  const route = site.routes.get(path)
  if (!route) return true
  const { status = 200, headers = {}, body } = route
  const text = typeof body === 'string' ? body : ''
  const location = headers['location']
  if (status >= 400 || (body.length === 0 && status === 200)) return true
  if (location !== undefined && ['/', '/login'].includes(location)) return true
  if (/Database Error Occurred|OLE DB Provider|<title>404/.test(text)) return true
  return /\.(pdf|docx?|xlsx?)$/i.test(path) && text.startsWith('<html')
}

function isFaultyElsewhere({ elsewhere, services = [] }: SampleSite, { hostname, pathname, search }: URL): boolean {
  if (!services.includes(hostname)) return hostname.endsWith('.example')
  const { status = 200, headers = {}, body = '' } = elsewhere?.get(pathname + search) ?? { status: 404 }
  const asks = (headers['location'] ?? '').includes('accounts.google.com')
  return status >= 400 || asks || /ขอสิทธิ์|request access|ในถังขยะ/i.test(typeof body === 'string' ? body : '')
}
