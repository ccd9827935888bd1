import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../../model/errors.ts'
import type { Language } from '../../model/language.ts'
import { whyUnwritable } from '../../model/unwritable.ts'
import { syncFolder, writeThrough } from '../durable-file.ts'

export interface NamedContent {
  readonly name: string
  readonly content: Uint8Array
}

function unwritable(folder: string, error: unknown, language: Language): unknown {
  const why = whyUnwritable(error)?.[language]
  if (why === undefined) return error
  return new UserError(
    language === 'th'
      ? `เขียนรายงานลงโฟลเดอร์ ${folder} ไม่ได้: ${why} ให้แก้สิทธิ์ของโฟลเดอร์ หรือเลือกโฟลเดอร์อื่นด้วย --out`
      : `cannot write the report to ${folder}: ${why}; mend the folder, or choose another one with --out`,
    { cause: error },
  )
}

/** Makes the folder and tries whether files can be written to it, before any work is done. Rejects with a UserError. */
export async function tryFolder(folder: string, language: Language): Promise<void> {
  await writeFiles(folder, [], language)
}

/**
 * Writes files so that each is there whole or not at all, also after a crash: all are written beside their places and
 * forced to the disk, then put into place. Answers their paths. Rejects with a UserError where the folder does not take them.
 */
export async function writeFiles(
  folder: string,
  files: readonly NamedContent[],
  language: Language,
): Promise<readonly string[]> {
  const written: { from: string; to: string }[] = []
  const mark = randomUUID().slice(0, 8)
  try {
    await makeFolder(folder)
    for (const { name, content } of [...files, PROBE]) {
      const from = join(folder, `.${name}.${mark}.part`)
      written.push({ from, to: join(folder, name) })
      await writeThrough(from, content)
    }
    for (const { from, to } of written.slice(0, -1)) await rename(from, to)
    await rm(written.at(-1)?.from ?? '', { force: true })
    await syncFolder(folder)
    return written.slice(0, -1).map(({ to }) => to)
  } catch (error) {
    for (const { from } of written) await rm(from, { force: true }).catch(() => undefined)
    throw unwritable(folder, error, language)
  }
}

/**
 * As `mkdir -p`. The recursive mkdir of Node 20 never returns where a file system that allows no folders says that the
 * parent is missing, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return
    if (code !== 'ENOENT' || dirname(folder) === folder || (await exists(dirname(folder)))) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** An empty file that shows that the folder takes files. */
const PROBE: NamedContent = { name: 'probe', content: new Uint8Array() }
