import { UserError } from '../model/errors.ts'
import type { Care } from './driver.ts'
import { driverFor } from './drivers.ts'
import { storeTexts } from './texts.ts'

/** Backup, verification and restore of a database. Throws a UserError where its own tools do that. */
export function careOf(url: string): Care {
  const { care } = driverFor(url)
  if (care) return care
  throw new UserError(storeTexts.server)
}
