import { randomUUID } from 'node:crypto'
import { lstat, link, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { syncFolder, writeThrough } from '../../engine/durable-file.ts'
import { UserError } from '../../model/errors.ts'
import { whyUnwritable } from '../../model/unwritable.ts'
import type { InitTexts } from '../texts/init.ts'

/** File systems without hard links (FAT, some network shares) say so in these words. */
const NO_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

/** Sees, before any work is done, that a file can be written and is not there yet. Rejects with a UserError. */
export async function tryNewFile(file: string, texts: InitTexts): Promise<void> {
  if (await isThere(file)) throw new UserError(texts.exists(file))
  const probe = besides(file)
  try {
    await writeThrough(probe, '')
  } catch (error) {
    throw asUserError(error, file, texts)
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
}

/**
 * Writes a file whole or not at all, and never over another, also where that appeared meanwhile: it is written beside its
 * place and then given its name, which fails where the name is taken. Rejects with a UserError where it cannot.
 */
export async function writeNewFile(file: string, text: string, texts: InitTexts): Promise<void> {
  const part = besides(file)
  try {
    await writeThrough(part, text)
    await giveName(part, file, text)
    await syncFolder(dirname(file))
  } catch (error) {
    throw asUserError(error, file, texts)
  } finally {
    await rm(part, { force: true }).catch(() => undefined)
  }
}

async function giveName(part: string, file: string, text: string): Promise<void> {
  try {
    await link(part, file)
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error
    await writeThrough(file, text)
  }
}

function besides(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.part`)
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  )
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function asUserError(error: unknown, file: string, texts: InitTexts): unknown {
  if (codeOf(error) === 'EEXIST') return new UserError(texts.exists(file), { cause: error })
  if (codeOf(error) === 'ENOENT') return new UserError(texts.noFolder(dirname(file)), { cause: error })
  const why = whyUnwritable(error)
  return why === undefined ? error : new UserError(texts.unwritable(file, why), { cause: error })
}
