import type { CheckContext, CheckKind } from '../check-kind.ts'
import type { Finding } from '../../model/finding.ts'
import { statusOf } from '../../model/finding.ts'
import type { Site } from '../../model/site.ts'
import type { Baseline, Portrait } from './baseline.ts'
import { portraitOf, siteMemory } from './baseline.ts'
import type { IntegrityFacts } from './facts.ts'
import type { Ask, Look } from './look.ts'
import { lookBelow } from './look-below.ts'
import { lookAtFront } from './look-at-front.ts'
import type { IntegrityOptions } from './options.ts'
import { integrityOptions } from './options.ts'
import type { Scene } from './page/scene.ts'
import { openShelf } from './shelf.ts'
import { summarise } from './summary.ts'
import { integrityTexts } from './texts.ts'
import { viewAs } from './view.ts'

/** What the site should not carry: advertisements, hidden links, pages for search engines alone, somebody else's front page. */
export const integrityKind: CheckKind<IntegrityOptions, IntegrityFacts> = {
  id: 'integrity',
  options: integrityOptions,
  texts: integrityTexts,
  applies: () => true,
  summarise,
  async run(site, options, context) {
    const startedAt = context.now()
    const began = performance.now()
    const memory = siteMemory(context.memory, site.id)
    const baseline = await memory.baseline()
    const seen = { requests: 0, bytes: 0 }
    const scenes = new Map<string, Scene>()
    const spent = (bytes: number): void => {
      seen.requests += 1
      seen.bytes += bytes
    }
    const { network, signal } = context
    const shelf = await openShelf({
      memory: context.memory,
      siteId: site.id,
      network,
      signal,
      timeout: options.timeout,
      allowed: options.allow,
      at: startedAt,
      spent,
    })
    const ask: Ask = async (reader, url, how) => {
      const view = await viewAs(reader, url, { network, signal, options, scenes, shelf }, how)
      spent(view.bytes)
      return view
    }
    await shelf.refresh()
    const rounds = await memory.rounds()
    const look: Look = { site, options, ask, at: startedAt, turn: rounds.turn, ...(baseline ? { baseline } : {}) }
    const front = await lookAtFront(look)
    const scene = front.scene
    const below = scene ? await lookBelow(look, { scene, others: front.others, rounds }) : { findings: [], pages: [] }
    await shelf.keep()
    const findings = [...front.findings, ...below.findings]
    const now = scene && portraitOf(scene)
    if ('rounds' in below) await memory.keepRounds(below.rounds)
    const known = now ? await remember({ context, site, baseline, now, findings, at: startedAt }) : baseline
    return {
      target: site.url,
      status: statusOf(findings),
      findings,
      facts: {
        ...seen,
        ...baselineFacts(known),
        hosts: now?.hosts ?? [],
        ...(now ? { title: now.title } : {}),
        pages: below.pages,
        readAs: front.readAs,
      },
      startedAt,
      durationMs: performance.now() - began,
    }
  },
}

interface Remembering {
  readonly context: CheckContext
  readonly site: Site
  readonly baseline: Baseline | undefined
  readonly now: Portrait
  readonly findings: readonly Finding[]
  readonly at: number
}

/** Keeps what was seen for whoever accepts it; learns it where nothing was learned yet and nothing is seriously wrong. */
async function remember({ context, site, baseline, now, findings, at }: Remembering): Promise<Baseline | undefined> {
  const memory = siteMemory(context.memory, site.id)
  await memory.keep({ portrait: now, at })
  if (baseline || findings.some(({ severity }) => severity === 'critical')) return baseline
  const learned: Baseline = { portrait: now, learnedAt: at }
  await memory.learn(learned)
  return learned
}

function baselineFacts(known: Baseline | undefined): Pick<IntegrityFacts, 'baseline' | 'learnedAt' | 'acceptedAt'> {
  if (!known) return { baseline: 'none' }
  const iso = (at: number) => new Date(at).toISOString()
  const { learnedAt, acceptedAt } = known
  if (acceptedAt === undefined) return { baseline: 'learning', learnedAt: iso(learnedAt) }
  return { baseline: 'accepted', learnedAt: iso(learnedAt), acceptedAt: iso(acceptedAt) }
}
