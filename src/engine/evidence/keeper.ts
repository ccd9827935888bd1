import { EvidenceError } from '../../archive/errors.ts'
import type { EvidenceTrouble } from '../../archive/errors.ts'
import type { EvidenceSettings } from '../../archive/settings.ts'
import { vaultAt } from '../../archive/vault.ts'
import type { Vault } from '../../archive/vault.ts'
import type { Log } from '../../model/log.ts'
import type { Result } from '../../model/result.ts'
import type { Network } from '../../net/network.ts'
import type { EvidenceChange } from '../../store/evidence.ts'
import type { Store } from '../../store/store.ts'
import type { LiveWatch } from '../watchlist.ts'
import { exhibitsOf } from './exhibits.ts'
import { PartlyKept, keepExhibits } from './keep.ts'
import { neededInFull } from './needed-in-full.ts'
import { recordingNetwork } from './recording-network.ts'
import { createSpool } from './spool.ts'
import { tidyEvidence } from './tidy.ts'

/** Watches one look, so that what its verdicts rest on can be kept. */
export interface Witness {
  /** Through which the look asks. */
  readonly network: Network
  /** Puts what the result rests on onto the disk; answers what is to be written down together with it. Never rejects. */
  settle(result: Result): Promise<EvidenceChange | undefined>
  /** Lets go of everything else; after each look, however it ended. */
  discard(): Promise<void>
}

export interface EvidenceKeeper {
  /** Why evidence is not being kept; undefined while it is, or is switched off. */
  readonly trouble: EvidenceTrouble | undefined
  /** Clears away what a crash has left of looks under way. Before the first look; never rejects. */
  start(): Promise<void>
  witness(watch: LiveWatch, network: Network): Promise<Witness>
  /** Deletes what is too old, and files that nothing needs; tries whether the folder can be written. Never rejects. */
  tidy(): Promise<void>
}

export interface KeeperDependencies {
  readonly store: Pick<Store, 'evidence' | 'results'>
  readonly log: Log
  now(): number
  /** As the running configuration has it; undefined where nothing is to be kept. */
  settings(): EvidenceSettings | undefined
  redact(text: string): string
}

/** The share of the whole that goes at once where room is needed: looking for what nobody needs takes its time. */
const EVICTED_SHARE = 0.05

export function createEvidenceKeeper(world: KeeperDependencies): EvidenceKeeper {
  const { store, log } = world
  let trouble: EvidenceTrouble | undefined
  /** Bytes on the disk; undefined until it was asked. */
  let stored: number | undefined
  /** Watches of which nothing stands: most looks see that all is well, and need not ask. */
  const nothingStands = new Set<number>()

  function fine(): void {
    if (trouble !== undefined) log.info({}, 'evidence is kept again')
    trouble = undefined
  }

  /** Told once, until it is well again. */
  function ail(found: EvidenceTrouble, error?: unknown): void {
    if (trouble === found) return
    trouble = found
    log.warn(
      { trouble: found, ...(error === undefined ? {} : { err: error }) },
      'evidence is not kept; the checks go on',
    )
  }

  async function makeRoom(bytes: number, vault: Vault, { maxSize }: EvidenceSettings): Promise<boolean> {
    stored ??= await store.evidence.storedBytes()
    if (stored + bytes > maxSize) {
      await store.evidence.evict(Math.max(stored + bytes - maxSize, maxSize * EVICTED_SHARE))
      await tidyEvidence({ evidence: store.evidence, vault, now: world.now() })
      stored = await store.evidence.storedBytes()
    }
    if (stored + bytes > maxSize) {
      ail('no-room')
      return false
    }
    stored += bytes
    return true
  }

  async function settle(
    result: Result,
    watch: LiveWatch,
    { vault, settings, ...seen }: { vault: Vault; settings: EvidenceSettings; spool: ReturnType<typeof createSpool> },
  ): Promise<EvidenceChange | undefined> {
    const { site, kind } = watch
    const exhibits = exhibitsOf(kind, result)
    // What could not be seen says nothing of what is kept; where all is well, only what alarmed before is over.
    if (exhibits.length === 0 && (result.status === 'unknown' || nothingStands.has(watch.id))) return undefined
    const standing = await store.evidence.standing(site.id, kind.id)
    if (exhibits.length === 0 && standing.length === 0) {
      nothingStands.add(watch.id)
      return undefined
    }
    nothingStands.delete(watch.id)
    const before = stored
    try {
      const change = await keepExhibits(exhibits, {
        ...seen,
        siteId: site.id,
        kind: kind.id,
        vault,
        settings,
        standing,
        now: world.now(),
        makeRoom: (bytes) => makeRoom(bytes, vault, settings),
      })
      if (change.bodies.length > 0 && change.add.every(({ piece }) => piece.omitted !== 'no-room')) fine()
      return change
    } catch (error) {
      const cause = error instanceof PartlyKept ? error.cause : error
      if (cause instanceof EvidenceError) ail(cause.trouble, cause)
      else log.error({ err: cause, site: site.id, kind: kind.id }, 'evidence could not be kept; the checks go on')
      stored = before
      return error instanceof PartlyKept ? error.change : undefined
    }
  }

  return {
    get trouble() {
      return world.settings() ? trouble : undefined
    },
    async start() {
      const settings = world.settings()
      await (settings && vaultAt(settings.folder).clearWaiting())?.catch((error: unknown) => {
        log.warn({ err: error }, 'what a look before left of its evidence could not be cleared away')
      })
    },
    async witness(watch, network) {
      const settings = world.settings()
      if (!settings) return blind(network)
      const vault = vaultAt(settings.folder)
      const spool = createSpool(vault)
      const inFull = await neededInFull(watch, store, vault)
      return {
        network: recordingNetwork(network, {
          spool,
          inFull,
          now: () => world.now(),
          redact: (text) => world.redact(text),
        }),
        async settle(result) {
          try {
            return await settle(result, watch, { vault, settings, spool })
          } catch (error) {
            log.error({ err: error, site: watch.site.id }, 'evidence could not be kept; the checks go on')
            return undefined
          }
        },
        discard: () => spool.discard(),
      }
    },
    async tidy() {
      const settings = world.settings()
      if (!settings) return
      const vault = vaultAt(settings.folder)
      try {
        await store.evidence.expire(world.now() - settings.keep)
        await tidyEvidence({ evidence: store.evidence, vault, now: world.now() })
        stored = await store.evidence.storedBytes()
        await vault.probe()
        if (stored < settings.maxSize) fine()
      } catch (error) {
        if (error instanceof EvidenceError) ail(error.trouble, error)
        else log.error({ err: error }, 'old evidence could not be tidied up; it is tried again')
      }
    },
  }
}

/** Evidence is switched off. */
function blind(network: Network): Witness {
  return { network, settle: async () => undefined, discard: async () => undefined }
}
