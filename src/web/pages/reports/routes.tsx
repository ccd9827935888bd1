import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Hono } from 'hono'
import { z } from 'zod'
import { calendarDay } from '../../../model/calendar-day.ts'
import { LANGUAGES } from '../../../model/language.ts'
import { addDays, weekNamed, weekOf } from '../../../model/report/period.ts'
import { REPORT_FORMATS } from '../../../reports/options.ts'
import type { PrintedReport } from '../../../store/reports.ts'
import { reports } from '../../../store/reports.ts'
import type { WebParts } from '../../deps.ts'
import type { WebContext, WebEnv } from '../../env.ts'
import { requires } from '../../identity.ts'
import { problem } from '../../problem.ts'
import { reportsTexts } from '../../texts/reports.ts'
import { frameOf } from '../frame.ts'
import type { Week } from './page.tsx'
import { ReportsPage } from './page.tsx'

/** Four years of weeks. */
const LISTED = 210

const MIMES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** Weeks that a report can be asked for. */
const WEEKS = 26

const order = z.object({
  week: z.string().refine((text) => weekNamed(text) !== undefined),
  format: z.enum(REPORT_FORMATS),
  language: z.enum(LANGUAGES),
})

/** Weeks by name, the one under way first. */
function weeksUntil(now: number, timeZone: string): Week[] {
  const today = calendarDay(now, timeZone)
  return Array.from({ length: WEEKS }, (_, back) => weekOf(addDays(today, -7 * back)))
}

export function registerReports(app: Hono<WebEnv>, deps: WebParts): void {
  const printed = reports(deps.store.db)

  app.get('/reports', async (c) => {
    const frame = frameOf(c, deps)
    const weeks = weeksUntil(frame.now, frame.timeZone)
    return c.html(<ReportsPage frame={frame} reports={await printed.list(LISTED)} weeks={weeks} />)
  })

  app.post('/reports', requires('report'), async (c) => {
    const form = order.safeParse(await c.req.parseBody())
    const [file] = form.success ? ((await deps.actions.makeReport(form.data)) ?? []) : []
    if (!file) return problem(c, 400, 'bad-request')
    await deps.desk.note(c.var, { action: 'report.make', subject: file.name })
    return attachment(c, new Uint8Array(file.content), file.mime, file.name)
  })

  // The address names a report and the rank of a file in its list, never a file.
  app.get('/reports/:period/:file{[0-9]{1,2}}', async (c) => {
    const period = c.req.param('period')
    const report = (await printed.list(LISTED)).find((one) => one.period === period)
    const file = report?.files[Number(c.req.param('file'))]
    return file ? download(c, file) : c.notFound()
  })

  async function download(c: WebContext, { path, format }: PrintedReport['files'][number]): Promise<Response> {
    let content: Uint8Array<ArrayBuffer>
    try {
      content = await readFile(path)
    } catch (error) {
      deps.log.warn({ err: error, path }, 'a report that is listed cannot be read')
      return problem(c, 404, 'not-found', { detail: reportsTexts[c.var.language].gone })
    }
    return attachment(c, content, MIMES[format] ?? 'application/octet-stream', basename(path))
  }
}

/** Reports are kept by the browser, never shown inside our own pages. */
function attachment(c: WebContext, content: Uint8Array<ArrayBuffer>, mime: string, name: string): Response {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  return c.body(content, 200, { 'content-type': mime, 'content-disposition': disposition })
}
