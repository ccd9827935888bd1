import { checkKinds } from '../../checks/registry.ts'
import type { Config } from '../../config/config.ts'
import type { Language } from '../../model/language.ts'
import type { ReportPeriod } from '../../model/report/period.ts'
import type { ReportData } from '../../model/report/report-data.ts'
import { buildReport } from '../../reports/build/build-report.ts'
import { reportSource } from '../../store/report-source.ts'
import type { Store } from '../../store/store.ts'
import { describeFinding } from '../describe-finding.ts'

export interface ReportRequest {
  readonly period: ReportPeriod
  readonly language: Language
  /** Ids of sites; absent: all. */
  readonly only?: readonly string[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What a report of a period says under a configuration. Roll-ups must be up to date. */
export function makeReport(
  config: Config,
  store: Pick<Store, 'db' | 'watches' | 'rollups' | 'gaps'>,
  { period, language, only, now }: ReportRequest,
): Promise<ReportData> {
  return buildReport(reportSource(store, now), period, {
    organisation: config.organisation,
    language,
    timeZone: config.timezone,
    now,
    sites: config.sites.map(({ site }) => site),
    ...(only && { only }),
    describe: (finding, language) => describeFinding(finding, language, checkKinds),
  })
}
