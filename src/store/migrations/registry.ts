import type { Migration } from 'kysely'
import { watch } from './0001-watch.ts'
import { incidents } from './0002-incidents.ts'
import { reports } from './0003-reports.ts'
import { web } from './0005-web.ts'
import { evidence } from './0007-evidence.ts'
import { phases } from './0008-phases.ts'
import { incidentOver } from './0009-incident-over.ts'

/** In order, never changed once released: a change is a new one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-watch': watch,
  '0002-incidents': incidents,
  '0003-reports': reports,
  '0005-web': web,
  '0007-evidence': evidence,
  '0008-phases': phases,
  '0009-incident-over': incidentOver,
}
