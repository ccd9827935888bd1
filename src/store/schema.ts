import type { EvidenceTables } from './tables/evidence.ts'
import type { IncidentTables } from './tables/incident.ts'
import type { ReportTables } from './tables/report.ts'
import type { WatchTables } from './tables/watch.ts'
import type { WebTables } from './tables/web.ts'

/** Every table. Each group of tables is one file in `tables/` and one name in this list. */
export interface Schema extends WatchTables, IncidentTables, ReportTables, WebTables, EvidenceTables {}
