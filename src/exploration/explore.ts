import type { CheckContext, CheckKind, CheckOptions } from '../checks/check-kind.ts'
import { domainKind } from '../checks/domain/kind.ts'
import { pageKind } from '../checks/page/kind.ts'
import { readPage } from '../checks/page/reading.ts'
import { tlsKind } from '../checks/tls/kind.ts'
import type { LookContext } from '../engine/look.ts'
import type { Page } from '../html/page.ts'
import type { Facts, Result } from '../model/result.ts'
import type { Site } from '../model/site.ts'
import { abandonable } from '../net/deadline.ts'
import { shortName } from '../net/tls/peer-certificate.ts'
import { createSharedExtractor } from '../survey/document/extractor.ts'
import type { Extractor } from '../survey/document/extractor.ts'
import { chooseAddress } from './address.ts'
import { recogniseBuilder, tracesOf } from './builder/recognise-builder.ts'
import type { Entrance, FrontPage } from './entrance.ts'
import { openEntrance } from './entrance.ts'
import type { Exploration, SeenCertificate, SeenDomain } from './exploration.ts'
import { findOffice } from './office/find-office.ts'
import type { OfficeName } from './office/find-office.ts'
import { mentionsBehind, mentionsOnFront } from './office/mentions.ts'
import { isGovernmentHost, officeOf, thaiShare } from './office/office.ts'
import { siteIdOf } from './site-id.ts'
import type { SiteReading } from './site-reader.ts'
import { peek, ranOut, readSite } from './site-reader.ts'

/** What is under way, for whoever waits. */
export const STAGES = ['entrance', 'office', 'pages'] as const
export type Stage = (typeof STAGES)[number]

export interface ExploreWorld extends LookContext {
  /** Milliseconds for everything; `signal` ends it where they are over. */
  readonly time: number
  stage(stage: Stage): void
}

/** Of the time for everything, what may be spent on walking: the rest is for documents, and for what verdicts want to see. */
const WALK_SHARE = 0.6
/** Characters below which a page says too little to tell whose it is. */
const FEW_WORDS = 400
const THAI_PAGE = 0.3

/**
 * Finds out what there is to know about a website from its address alone. What the far side gets wrong becomes part of
 * the exploration, and so does time that ran out; it rejects only where the signal is aborted for another reason.
 */
export async function explore(asked: URL, world: ExploreWorld): Promise<Exploration> {
  const at = world.now()
  const began = performance.now()
  const extractor = createSharedExtractor().use()
  try {
    world.stage('entrance')
    const entrance = await openEntrance(asked, world)
    const opened = openFront(entrance)
    world.stage('office')
    const known = opened && (await nameOf(opened, entrance, world, extractor))
    const { url, notes } = chooseAddress(entrance, known !== undefined)
    // What another website shows says nothing about this one.
    const front = notes.some(({ code }) => code === 'leads-away') ? undefined : opened
    const { hostname } = new URL(url)
    const site: Site = { id: siteIdOf(url), name: hostname, url }
    const contains = front && known && [known.full, known.short].find((phrase) => shows(front, phrase))
    const office = officeOf({ hostname, name: known, seen: front !== undefined && !front.parsed.needsScript })
    const searched = front !== undefined && (office.kind === 'local' || office.kind === 'government')

    if (searched) world.stage('pages')
    const [page, tls, domain, reading] = await Promise.all([
      run(pageKind, site, pageKind.options.parse(contains === undefined ? {} : { contains }), world),
      tlsKind.applies(site, tlsKind.options.parse({}))
        ? run(tlsKind, site, tlsKind.options.parse({}), world)
        : undefined,
      domainKind.applies(site, domainKind.options.parse({}))
        ? run(domainKind, site, domainKind.options.parse({}), world)
        : undefined,
      searched
        ? readSite(site, world.time * WALK_SHARE, { context: contextOf('disclosure', world), extractor })
        : NOT_READ,
    ])
    const unsure = page?.findings.some(({ code }) => code === 'page.content-missing') ?? false
    return {
      asked: asked.href,
      at,
      durationMs: performance.now() - began,
      url,
      notes,
      open: front !== undefined,
      title: entrance.front?.parsed.title ?? '',
      office: office.kind === 'government' ? officeOf({ hostname, name: named(reading.pages), seen: true }) : office,
      builder: front && builderOf(front, reading.pages),
      // A page that shows it now and then only would raise an alarm now and then.
      contains: unsure ? undefined : contains,
      page: page && { findings: faultsOf(page).filter(({ code }) => code !== 'page.content-missing') },
      tls: tls && certificateOf(tls),
      domain: domain && domainOf(domain),
      disclosure: reading.disclosure,
    }
  } finally {
    await extractor.close()
  }
}

const NOT_READ: SiteReading = { disclosure: { kind: 'not-looked-for' }, pages: [] }

/** The front page, where it is the website and no error that calls itself a success. */
function openFront({ front }: Entrance): FrontPage | undefined {
  if (!front || front.exchange.statusCode >= 400) return undefined
  const { softError, firewall } = readPage(front.exchange, [])
  const shut = firewall !== undefined || (softError !== undefined && softError !== 'maintenance')
  return shut ? undefined : front
}

function shows({ exchange }: FrontPage, phrase: string): boolean {
  return readPage(exchange, [phrase]).missing.length === 0
}

/** The name on the front page, or behind it: splash pages, frames and menus of pictures do not bear it themselves. */
async function nameOf(
  front: FrontPage,
  { final }: Entrance,
  world: ExploreWorld,
  extractor: Extractor,
): Promise<OfficeName | undefined> {
  const onFront = mentionsOnFront(front)
  const name = findOffice(onFront)
  if (name || !mayBehind(front, final.hostname)) return name
  try {
    const pages = await peek(final.href, { context: contextOf('peek', world), extractor })
    return findOffice([...onFront, ...mentionsBehind(pages)])
  } catch (error) {
    if (!ranOut(world.signal)) throw error
    return undefined
  }
}

function mayBehind({ text }: FrontPage, hostname: string): boolean {
  return isGovernmentHost(hostname) || text.trim().length < FEW_WORDS || thaiShare(text) >= THAI_PAGE
}

function named(pages: readonly Page[]): OfficeName | undefined {
  return findOffice(mentionsBehind(pages))
}

function builderOf(front: FrontPage, pages: readonly Page[]): Exploration['builder'] {
  const recognised = recogniseBuilder(tracesOf(front, pages))
  return recognised && { name: recognised.builder.name, place: recognised.place, evidence: recognised.evidence }
}

function contextOf(kind: string, world: ExploreWorld): CheckContext {
  const { signal, log, network, timeZone } = world
  return {
    signal,
    log,
    network,
    timeZone,
    now: () => world.now(),
    memory: world.memory(kind),
    progress: (line) => world.progress?.(line),
  }
}

/** One look; undefined where the time ran out first. */
async function run<O extends CheckOptions, F extends Facts>(
  kind: CheckKind<O, F>,
  site: Site,
  options: O,
  world: ExploreWorld,
): Promise<Result<F> | undefined> {
  try {
    const result = await abandonable(kind.run(site, options, contextOf(kind.id, world)), world.signal)
    // What a kind makes of the end of our time is no fault of the website.
    return ranOut(world.signal) ? undefined : result
  } catch (error) {
    if (!ranOut(world.signal)) throw error
    return undefined
  }
}

function faultsOf({ findings }: Result) {
  return findings.filter(({ severity }) => severity !== 'info')
}

function certificateOf(result: Awaited<ReturnType<typeof tlsKind.run>>): SeenCertificate {
  const { validTo, daysLeft, issuer } = result.facts
  const until = validTo === undefined ? undefined : Date.parse(validTo)
  return { findings: faultsOf(result), validTo: until, daysLeft, issuer: issuer && shortName(issuer) }
}

function domainOf(result: Awaited<ReturnType<typeof domainKind.run>>): SeenDomain {
  const { name, expiresOn, daysLeft, registrar } = result.facts
  return { findings: faultsOf(result), name, expiresOn, daysLeft, registrar }
}
