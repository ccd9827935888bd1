import { existsSync, mkdirSync, realpathSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../../model/errors.ts'
import type { CopyProgress, Inspection } from '../driver.ts'
import { copyDatabase, sync } from './copy.ts'
import { isOurs } from './newest-backup.ts'

/** Whether two paths lead to one file. */
export function same(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b)
}

/** See `Care.backup`. An older backup of that name is replaced once the new one is verified; any other file is refused. */
export async function backup(path: string, file: string, progress: CopyProgress): Promise<Inspection> {
  if (!existsSync(path)) throw new UserError(`database ${path}: there is nothing to back up yet; start the watch first`)
  if (same(path, file)) throw new UserError(`backup ${file}: this is the database itself; name another file`)
  if (existsSync(file) && !isOurs(file)) {
    throw new UserError(`backup ${file}: the file is there already and is no backup of wenyam; name another file`)
  }
  const waiting = `${file}.part`
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (cause) {
    throw new UserError(`backup ${file}: its folder cannot be made; name a file in a place that wenyam may write to`, {
      cause,
    })
  }
  const inspection = await copyDatabase(path, waiting, progress)
  renameSync(waiting, file)
  sync(dirname(file))
  return { ...inspection, file }
}
