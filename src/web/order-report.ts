import type { Config } from '../config/config.ts'
import { dressOf } from '../engine/reports/dress.ts'
import { makeReport } from '../engine/reports/make-report.ts'
import type { RenderedFile } from '../engine/reports/render-report.ts'
import { renderFiles, reportName } from '../engine/reports/render-report.ts'
import { lastWeek, spanOf, weekNamed } from '../model/report/period.ts'
import type { Store } from '../store/store.ts'
import type { ReportOrder } from './deps.ts'

/** Makes the report of a week for whoever asks, without keeping it. Undefined where there is no such week, or it lies ahead. */
export async function orderReport(
  config: Config,
  store: Store,
  { week, language, format }: ReportOrder,
  now: number,
): Promise<readonly RenderedFile[] | undefined> {
  const period = week === undefined ? lastWeek(now, config.timezone) : weekNamed(week)
  if (!period || spanOf(period, config.timezone).from > now) return undefined
  await store.rollups.update(now)
  const data = await makeReport(config, store, { period, language, now })
  const dress = await dressOf(config.reports, 'standard', language)
  return renderFiles(data, [format], dress, reportName(data))
}
