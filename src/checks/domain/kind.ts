import type { CheckKind } from '../check-kind.ts'
import type { Network } from '../../net/network.ts'
import type { LookupContext } from '../../registries/lookup.ts'
import type { PaceOptions } from '../../registries/pace.ts'
import type { DomainLook } from './ask.ts'
import type { DomainFacts } from './facts.ts'
import type { DomainOptions } from './options.ts'
import { statusOf } from '../../model/finding.ts'
import { createPace } from '../../registries/pace.ts'
import { lookups } from '../../registries/registry.ts'
import { topLevelDomain } from '../../registries/top-level-domain.ts'
import { RETRY, askRegistries } from './ask.ts'
import { judge } from './judge.ts'
import { domainOptions } from './options.ts'
import { registrableDomain } from './registrable.ts'
import { SharedLook } from './shared-look.ts'
import { summarise } from './summary.ts'
import { domainTexts } from './texts.ts'

/** Milliseconds between two questions to one registry. */
const GAP = 500

/** When the name of a site runs out, and whether somebody changed what must not change. */
export function createDomainKind(pacing: PaceOptions): CheckKind<DomainOptions, DomainFacts> {
  const pace = createPace(pacing)
  // Per network, since a new configuration may name other registries.
  const underWay = new WeakMap<Network, Map<string, SharedLook<DomainLook>>>()

  async function look(domain: string, interval: number, context: LookupContext): Promise<DomainLook> {
    const looks = underWay.get(context.network) ?? new Map<string, SharedLook<DomainLook>>()
    underWay.set(context.network, looks)
    const known = looks.get(domain)
    const shared: SharedLook<DomainLook> =
      known ??
      new SharedLook(
        (signal) => askRegistries(domain, interval, { ...context, signal }),
        () => {
          if (looks.get(domain) === shared) looks.delete(domain)
        },
      )
    looks.set(domain, shared)
    return shared.join(context.signal)
  }

  return {
    id: 'domain',
    options: domainOptions,
    texts: domainTexts,
    summarise,
    // What a registry says does not flicker: asking it twice within seconds would only be rude.
    confirm: { failures: 1, retryAfter: 0 },

    applies: (site) => registrableDomain(site.url) !== undefined,
    // A thousand offices share one registry, whose patience is the limit: their looks must not fill every place of the watch.
    asks: (site) => `registry of .${topLevelDomain(new URL(site.url).hostname)}`,

    async run(site, options, context) {
      const began = performance.now()
      const startedAt = context.now()
      const domain = registrableDomain(site.url)
      if (domain === undefined) throw new TypeError(`${site.url} has no registered domain`)
      const timeZone = context.timeZone ?? 'Asia/Bangkok'
      const lookup: LookupContext = {
        signal: context.signal,
        now: () => context.now(),
        timeout: options.timeout,
        network: context.network,
        memory: context.memory,
        log: context.log,
        pace,
        timeZone,
        expires: options.expires,
      }
      const seen = await look(domain, options.interval, lookup)
      const manual = lookups.manual.accepts(domain, lookup) ? await lookups.manual.find(domain, lookup) : undefined
      const { findings, facts } = judge({ domain, now: context.now(), timeZone, options, look: seen, manual })
      const durationMs = performance.now() - began
      return { target: domain, status: statusOf(findings), findings, facts, startedAt, durationMs }
    },

    nextInterval(result, options) {
      const failed = result.findings.some(({ code }) => code === 'domain.lookup-failed')
      return failed ? Math.min(options.interval, RETRY) : options.interval
    },
  }
}

export const domainKind = createDomainKind({ gap: GAP, random: Math.random })
