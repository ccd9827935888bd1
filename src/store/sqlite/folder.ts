import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../../model/errors.ts'
import { storeTexts } from '../texts.ts'

/** Makes the folder that a database or backup is to lie in. Throws a UserError where that cannot be. */
export function makeFolderOf(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (cause) {
    throw new UserError(storeTexts.folder(file), { cause })
  }
}
