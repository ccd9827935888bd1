import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Stands in the header of every database of ours ("WNYM"), so that no other program's file is taken for one. */
export const APPLICATION_ID = 0x574e594d

const MAGIC = 'SQLite format 3\0'

/** Whether the header of a file says that it is a database of ours; reads 100 bytes. */
export function isOurs(path: string): boolean {
  const header = Buffer.alloc(100)
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    if (readSync(file, header, 0, 100, 0) < 100) return false
  } catch {
    return false
  } finally {
    if (file !== undefined) closeSync(file)
  }
  return header.toString('latin1', 0, 16) === MAGIC && header.readUInt32BE(68) === APPLICATION_ID
}

function candidates(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, entry.name))
  } catch {
    return []
  }
}

/**
 * The newest database of ours beside `path` or in the folder `backups` there. What a restore put aside is none: it was
 * replaced for a reason.
 */
export function newestBackup(path: string): string | undefined {
  const live = resolve(path)
  const folder = dirname(live)
  const aside = `${basename(live)}.`
  const found = [...candidates(folder), ...candidates(join(folder, 'backups'))]
    .filter((file) => file !== live && !(basename(file).startsWith(aside) && /\.(replaced-|restoring|lock)/.test(file)))
    .filter((file) => isOurs(file))
    .map((file) => ({ file, at: statSync(file).mtimeMs }))
  return found.toSorted((a, b) => b.at - a.at)[0]?.file
}
