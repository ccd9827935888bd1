import { UserError } from '../model/errors.ts'
import type { Localized } from '../model/language.ts'

export type StorageTrouble = 'newer' | 'foreign' | 'corrupt' | 'full' | 'unwritable' | 'busy'

/** The database cannot be used. The message names it and the mend; nothing was half-written. */
export class StorageError extends UserError {
  readonly trouble: StorageTrouble

  constructor(trouble: StorageTrouble, message: Localized, options?: ErrorOptions) {
    super(message, options)
    this.trouble = trouble
  }
}
