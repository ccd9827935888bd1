import { isPublicAddress } from '../net/address-guard.ts'
import type { Result } from '../model/result.ts'
import { isBlind } from '../model/network-blindness.ts'
import type { Sight } from '../model/network-blindness.ts'
import type { LiveWatch } from './watchlist.ts'

/** Findings in which nothing at all was heard from the site; an error page or a refused connection is an answer. */
const SILENT = new Set(['dns-failed', 'connect-timeout', 'timeout', 'unreachable', 'handshake-timeout'])

/** Kinds that do not ask the site itself. */
const ELSEWHERE = new Set(['domain', 'renewal'])

export interface OwnLine {
  /** The result, or `unknown` in its place where our own line was down. */
  judge(watch: LiveWatch, result: Result): Promise<{ result: Result; blind: boolean }>
  /** Since when we have been blind, in milliseconds since the epoch. */
  readonly blindSince: number | undefined
}

export interface OwnLineDependencies {
  now(): number
  /** Whether each reference target takes a TCP connection; empty where the question is off. */
  askReferences(): Promise<readonly boolean[]>
  /** Whether the reference targets stand outside, as the websites do. */
  readonly publicReferences: boolean
  /** The address that a site is reached at where no look has told yet: its override, else its host. */
  origin(watch: LiveWatch): string
  /** Milliseconds within which sights count together. */
  within(): number
  /** Told once, when we see again. Both in milliseconds since the epoch. */
  seesAgain(from: number, to: number): Promise<void>
}

export function isSilent(result: Result): boolean {
  return result.findings.some(({ code }) => SILENT.has(code.slice(code.indexOf('.') + 1)))
}

function addressOf(result: Result): string | undefined {
  return 'address' in result.facts && typeof result.facts.address === 'string' ? result.facts.address : undefined
}

/** Keeps what was heard of each site last, and asks the reference targets when one falls silent. */
export function createOwnLine(world: OwnLineDependencies): OwnLine {
  const sights = new Map<string, Sight>()
  let blindSince: number | undefined

  function remember(watch: LiveWatch, result: Result, heard: boolean): Sight {
    const before = sights.get(watch.site.id)
    const sight = {
      siteId: watch.site.id,
      origin: addressOf(result) ?? before?.origin ?? world.origin(watch),
      at: result.startedAt,
      heard,
      // Silent once is how a failing line begins; silent twice in good sight of others is the site's own trouble.
      wasDown: !heard && before !== undefined && !before.heard && blindSince === undefined,
    }
    sights.set(watch.site.id, sight)
    return sight
  }

  return {
    get blindSince() {
      return blindSince
    },
    async judge(watch, result) {
      if (ELSEWHERE.has(watch.kind.id)) return { result, blind: false }
      const silent = isSilent(result)
      if (result.status === 'unknown' && !silent) return { result, blind: false }
      const sight = remember(watch, result, !silent)
      if (!silent) {
        const from = blindSince
        blindSince = undefined
        if (from !== undefined) await world.seesAgain(from, result.startedAt)
        return { result, blind: false }
      }
      // A line to the outside explains nothing about a site inside.
      const inside = !world.publicReferences || isPublicAddress(sight.origin) || sight.origin === watch.host
      const references = inside ? await world.askReferences() : []
      if (!isBlind({ sights: [...sights.values()], references, now: world.now(), within: world.within() })) {
        return { result, blind: false }
      }
      blindSince ??= result.startedAt
      return { result: unseen(watch, result), blind: true }
    },
  }
}

function unseen(watch: LiveWatch, result: Result): Result {
  const code = `${watch.kind.id}.own-line-down`
  return {
    ...result,
    status: 'unknown',
    findings: [{ code, severity: 'unknown', subject: watch.host, ...evidenceOf(result) }],
    facts: {},
  }
}

function evidenceOf(result: Result): { evidence?: NonNullable<Result['findings'][number]['evidence']> } {
  const evidence = result.findings[0]?.evidence
  return evidence ? { evidence } : {}
}
