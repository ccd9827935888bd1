import { createHash, randomUUID } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { explainWrite } from './errors.ts'

const unpack = promisify(gunzip)

/** What is wrong with a kept body: the file is gone, is no longer readable, or holds something else. */
export const BODY_FAULTS = ['lost', 'damaged', 'altered'] as const
export type BodyFault = (typeof BODY_FAULTS)[number]

export type BodyReading =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: BodyFault }

/** A compressed body that waits to be kept: in memory, or in a file of the vault's waiting room. */
export type Waiting = { readonly packed: Uint8Array } | { readonly file: string; readonly size: number }

export interface VaultFile {
  readonly sha256: string
  /** Milliseconds since the epoch. */
  readonly changedAt: number
}

/**
 * Bodies as gzip files named by the SHA-256 of what is in them, each once: `ab/cdef….gz`. A file appears whole or not
 * at all, and is on the disk before `put` settles.
 */
export interface Vault {
  readonly folder: string
  /** Keeps a body; answers what it takes on the disk, in bytes. A file of that name that holds something else is mended. Rejects with an EvidenceError. */
  put(sha256: string, bytes: number, waiting: Waiting): Promise<number>
  /** A body whose digest is the one it is named by; `bytes` is its size, more is never unpacked. */
  read(sha256: string, bytes: number): Promise<BodyReading>
  has(sha256: string): Promise<boolean>
  /** Writes a compressed body into the waiting room; answers its path. Rejects with an EvidenceError. */
  wait(packed: Uint8Array): Promise<string>
  /** Takes a file out of the waiting room that is not needed. */
  drop(file: string): Promise<void>
  /** Empties the waiting room, of what a crash has left. */
  clearWaiting(): Promise<void>
  files(): AsyncGenerator<VaultFile>
  /** Deletes a body that was last put before an instant (milliseconds since the epoch); answers whether it did. */
  remove(sha256: string, before: number): Promise<boolean>
  /** Writes a few bytes and takes them back. Rejects with an EvidenceError where that cannot be. */
  probe(): Promise<void>
}

/** One for each folder, since its changes must come one after the other. */
const opened = new Map<string, Vault>()

/** The vault in a folder, which is made when the first body is kept. */
export function vaultAt(folder: string): Vault {
  const known = opened.get(folder)
  if (known) return known
  const vault = createVault(folder)
  opened.set(folder, vault)
  return vault
}

const NAME = /^([0-9a-f]{62})\.gz$/

function createVault(folder: string): Vault {
  const waitingRoom = join(folder, 'waiting')
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), `${sha256.slice(2)}.gz`)
  let turn: Promise<unknown> = Promise.resolve()

  /** Putting and deleting must not cross: a body that is put again would be deleted as one that nobody needs. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }

  async function attempt<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw explainWrite(error, folder)
    }
  }

  async function write(path: string, content: Uint8Array): Promise<void> {
    const file = await open(path, 'wx', 0o640)
    try {
      await file.writeFile(content)
      await file.sync()
    } catch (error) {
      await file.close()
      await rm(path, { force: true })
      throw error
    }
    await file.close()
  }

  async function wait(packed: Uint8Array): Promise<string> {
    await mkdir(waitingRoom, { recursive: true })
    const path = join(waitingRoom, randomUUID())
    await write(path, packed)
    return path
  }

  async function read(sha256: string, bytes: number): Promise<BodyReading> {
    let packed: Uint8Array
    try {
      packed = await readFile(pathOf(sha256))
    } catch (error) {
      return { ok: false, fault: isMissing(error) ? 'lost' : 'damaged' }
    }
    try {
      const content = await unpack(packed, { maxOutputLength: Math.max(1, bytes) })
      const same = createHash('sha256').update(content).digest('hex') === sha256
      return same ? { ok: true, bytes: content } : { ok: false, fault: 'altered' }
    } catch (error) {
      const larger = error instanceof RangeError
      return { ok: false, fault: larger ? 'altered' : 'damaged' }
    }
  }

  async function put(sha256: string, bytes: number, waiting: Waiting): Promise<number> {
    const path = pathOf(sha256)
    if ((await read(sha256, bytes)).ok) {
      // Young again, so that it is not swept before its piece is in the index.
      const now = new Date()
      await utimes(path, now, now)
      return (await stat(path)).size
    }
    const file = 'file' in waiting ? waiting.file : await wait(waiting.packed)
    try {
      await mkdir(dirname(path), { recursive: true })
      await rename(file, path)
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
    await syncFolder(dirname(path))
    await syncFolder(folder)
    return (await stat(path)).size
  }

  return {
    folder,
    put: (sha256, bytes, waiting) => inTurn(() => attempt(() => put(sha256, bytes, waiting))),
    read,
    has: (sha256) =>
      stat(pathOf(sha256)).then(
        () => true,
        () => false,
      ),
    wait: (packed) => attempt(() => wait(packed)),
    drop: (file) => rm(file, { force: true }),
    clearWaiting: () => rm(waitingRoom, { recursive: true, force: true }),
    async *files() {
      for (const shard of await entries(folder)) {
        if (!shard.isDirectory() || !/^[0-9a-f]{2}$/.test(shard.name)) continue
        for (const { name } of await entries(join(folder, shard.name))) {
          const rest = NAME.exec(name)?.[1]
          if (rest === undefined) continue
          const sha256 = shard.name + rest
          const found = await stat(pathOf(sha256)).catch(() => undefined)
          if (found) yield { sha256, changedAt: found.mtimeMs }
        }
      }
    },
    remove: (sha256, before) =>
      inTurn(async () => {
        const found = await stat(pathOf(sha256)).catch(() => undefined)
        if (!found || found.mtimeMs >= before) return false
        await unlink(pathOf(sha256))
        return true
      }),
    probe: () =>
      attempt(async () => {
        await rm(await wait(PROBE), { force: true })
      }),
  }
}

const PROBE = Buffer.alloc(4_096)

async function syncFolder(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function entries(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
