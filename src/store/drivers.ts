import { UserError } from '../model/errors.ts'
import type { Driver } from './driver.ts'
import { sqlite } from './sqlite/driver.ts'
import { storeTexts } from './texts.ts'

/** The first that accepts a URL has it. */
export const drivers: readonly Driver[] = [sqlite]

/** The driver of a `database:` value. Throws a UserError where there is none. */
export function driverFor(url: string): Driver {
  const driver = drivers.find((candidate) => candidate.accepts(url))
  if (driver) return driver
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0] ?? url
  throw new UserError(storeTexts.unsupported(scheme))
}
