import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Vault, Waiting } from '../../archive/vault.ts'
import type { Exchanged } from '../../model/evidence/piece.ts'

const pack = promisify(gzip)

/** What of an exchange is known before it is clear whether it is kept; its digest is made when it is. */
export type Recorded = Omit<Exchanged, 'sha256'>

/** An exchange of the look under way. */
export interface Spooled {
  readonly recorded: Recorded
  /** The digest of the body; undefined where there is none. */
  sha256(this: void): string | undefined
  /** The body, compressed, to be kept. Rejects with an EvidenceError where it was lost on the way. */
  packed(): Promise<Waiting>
}

/** The exchanges of one look, of which those are kept that its verdicts rest on. */
export interface Spool {
  /**
   * `tell` is asked only for what may be kept: most looks keep nothing. Never rejects: what cannot be written says so when
   * it is asked for.
   */
  add(url: string, tell: () => Recorded, body: Uint8Array | undefined): Promise<void>
  /** In the order in which they were asked. */
  of(url: string): readonly Spooled[]
  /** Lets go of everything that was not kept. */
  discard(): Promise<void>
}

/** Bodies up to this size together stay in memory: one page, and never the hundreds of a walk. Bytes. */
const IN_MEMORY = 8_000_000

export function createSpool(vault: Vault): Spool {
  const byUrl = new Map<string, Spooled[]>()
  const files = new Set<string>()
  let held = 0

  async function spill(body: Uint8Array): Promise<() => Promise<Waiting>> {
    try {
      const packed = await pack(body)
      const file = await vault.wait(packed)
      files.add(file)
      return async () => ({ file, size: packed.length })
    } catch (error) {
      return () => Promise.reject(error)
    }
  }

  async function store(body: Uint8Array): Promise<Pick<Spooled, 'sha256' | 'packed'>> {
    if (held + body.length <= IN_MEMORY) {
      held += body.length
      return { sha256: () => digestOf(body), packed: async () => ({ packed: await pack(body) }) }
    }
    const sha256 = digestOf(body)
    const packed = await spill(body)
    return { sha256: () => sha256, packed }
  }

  return {
    async add(url, tell, body) {
      let recorded: Recorded | undefined
      const kept = body ? await store(body) : BODILESS
      const spooled: Spooled = {
        get recorded() {
          return (recorded ??= tell())
        },
        ...kept,
      }
      byUrl.set(url, [...(byUrl.get(url) ?? []), spooled])
    },
    of: (url) => byUrl.get(url) ?? [],
    async discard() {
      byUrl.clear()
      for (const file of files) await vault.drop(file)
      files.clear()
    },
  }
}

/** Nothing answered. */
const BODILESS: Pick<Spooled, 'sha256' | 'packed'> = {
  sha256: () => undefined,
  packed: async () => ({ packed: new Uint8Array() }),
}

function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}
