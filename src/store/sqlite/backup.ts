import { existsSync, realpathSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../../model/errors.ts'
import type { CopyProgress, Inspection } from '../driver.ts'
import { copyDatabase, sync } from './copy.ts'
import { isOurs } from './newest-backup.ts'
import { storeTexts } from '../texts.ts'
import { makeFolderOf } from './folder.ts'

/** Whether two paths lead to one file. */
export function same(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b)
}

/** See `Care.backup`. An older backup of that name is replaced once the new one is verified; any other file is refused. */
export async function backup(path: string, file: string, progress: CopyProgress): Promise<Inspection> {
  if (!existsSync(path)) throw new UserError(storeTexts.nothingYet(path))
  if (same(path, file)) throw new UserError(storeTexts.backupIsDatabase(file))
  if (existsSync(file) && !isOurs(file)) {
    throw new UserError(storeTexts.backupTaken(file))
  }
  const waiting = `${file}.part`
  makeFolderOf(file)
  const inspection = await copyDatabase(path, waiting, progress)
  renameSync(waiting, file)
  sync(dirname(file))
  return { ...inspection, file }
}
