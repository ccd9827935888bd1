import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { calendarDay, daysBetween } from '../../../model/calendar-day.ts'
import { REPORT_FORMATS } from '../../../reports/options.ts'
import { reportFormats } from '../../../reports/registry.ts'
import { NOTICE_STATES } from '../../../store/notices.ts'
import { outbox } from '../../../store/outbox.ts'
import { reports as reportsOf } from '../../../store/reports.ts'
import { dueDatesOf } from '../../pages/renewal-dates.ts'
import { page, pageQuery, readCursor } from '../cursor.ts'
import { ApiProblem, endpoint } from '../endpoint.ts'
import * as schema from '../schema.ts'
import { iso, shownNotice } from '../shown.ts'

/** Renewals, reports, messages and the audit log. */
export const office = [
  endpoint({
    id: 'listRenewals',
    method: 'get',
    path: '/renewals',
    summary: 'Certificates, domains and contracts by their last day, soonest first',
    permission: 'read',
    response: schema.pageOf('Renewal', schema.renewal),
    async handle({ parts }) {
      const { timezone } = parts.config()
      const today = calendarDay(parts.now(), timezone)
      const states = await parts.store.watches.states({ kinds: ['tls', 'domain', 'renewal'] })
      const latest = await parts.store.results.latest({ watchIds: states.map(({ id }) => id) })
      const items = latest.flatMap(({ siteId, kind, result }) =>
        dueDatesOf(kind, result, timezone).map(({ day, contact, ...one }) => ({
          site: siteId,
          ...one,
          due: day,
          daysLeft: daysBetween(today, day),
          contact: contact ?? null,
        })),
      )
      return { items: items.toSorted((a, b) => a.daysLeft - b.daysLeft), next: null }
    },
  }),
  endpoint({
    id: 'listReports',
    method: 'get',
    path: '/reports',
    summary: 'Reports that were printed on schedule, newest first',
    permission: 'read',
    response: schema.pageOf('Report', schema.report),
    async handle({ parts }) {
      const printed = await reportsOf(parts.store.db).list(500)
      const items = printed.map(({ from, to, printedAt, files, ...one }) => ({
        ...one,
        from: iso(from),
        to: iso(to),
        printedAt: iso(printedAt),
        files: files.map(({ path, format, bytes }) => ({ format, bytes, name: basename(path) })),
      }))
      return { items, next: null }
    },
  }),
  endpoint({
    id: 'getReportFile',
    method: 'get',
    path: '/reports/{period}/{format}',
    summary: 'A file of a report that was printed on schedule',
    permission: 'read',
    params: z.object({ period: z.string().max(20), format: z.enum(REPORT_FORMATS) }),
    async handle({ params: { period, format }, c, parts }) {
      const printed = (await reportsOf(parts.store.db).list(500)).find((one) => one.period === period)
      // The path is what was stored when it was printed: nothing of the request becomes part of it.
      const file = printed?.files.find((one) => one.format === format)
      const content = file && (await readFile(file.path).catch(() => undefined))
      if (!content) throw new ApiProblem(404, 'not-found')
      return c.body(new Uint8Array(content), 200, {
        'content-type': reportFormats[format].mime,
        'content-disposition': `attachment; filename="${basename(file.path)}"`,
      })
    },
  }),
  endpoint({
    id: 'makeReport',
    method: 'post',
    path: '/reports',
    summary: 'Make the report of a week now; the answer is the file',
    permission: 'report',
    body: schema.reportOrder,
    async handle({ body: { week, format, language }, c, parts }) {
      const order = { format, language: language ?? c.var.language, ...(week === undefined ? {} : { week }) }
      const [file] = (await parts.actions.makeReport(order)) ?? []
      if (!file) {
        const message = 'is no week, or lies ahead'
        throw new ApiProblem(400, 'bad-request', { issues: [{ path: 'body.week', message }] })
      }
      await parts.desk.note(c.var, { action: 'report.make', subject: file.name })
      return c.body(new Uint8Array(file.content), 200, {
        'content-type': file.mime,
        'content-disposition': `attachment; filename="${file.name}"`,
      })
    },
  }),
  endpoint({
    id: 'listNotices',
    method: 'get',
    path: '/notices',
    summary: 'Messages of the outbox, newest first',
    permission: 'read',
    query: pageQuery.extend({ state: z.enum(NOTICE_STATES).optional() }),
    response: schema.pageOf('Notice', schema.notice),
    async handle({ query: { limit, cursor, state }, parts }) {
      const after = readCursor(cursor, z.object({ id: z.string() }))?.id
      const found = await outbox(parts.store.db).list({
        limit: limit + 1,
        ...(state ? { states: [state] } : {}),
        ...(after === undefined ? {} : { after }),
      })
      return page(found, limit, shownNotice, ({ id }) => ({ id }))
    },
  }),
  endpoint({
    id: 'retryNotice',
    method: 'post',
    path: '/notices/{id}/retry',
    summary: 'Send a message again that was not delivered',
    permission: 'notices',
    params: z.object({ id: z.uuid() }),
    response: schema.retried,
    async handle({ params: { id }, c, parts }) {
      const count = await outbox(parts.store.db).retry([id], parts.now())
      if (count === 0)
        throw new ApiProblem(409, 'conflict', { detail: 'There is no such message that waits or was given up.' })
      await parts.desk.note(c.var, { action: 'notice.retry', subject: id })
      return { id, retried: true }
    },
  }),
  endpoint({
    id: 'listAudit',
    method: 'get',
    path: '/audit',
    summary: 'Who changed what, newest first',
    permission: 'accounts',
    query: pageQuery,
    response: schema.pageOf('AuditEntry', schema.auditEntry),
    async handle({ query: { limit, cursor }, parts }) {
      const before = readCursor(cursor, z.object({ number: z.number() }))?.number
      const found = await parts.desk.auditLog({ limit: limit + 1, ...(before === undefined ? {} : { before }) })
      const shown = ({ number, at, actor, action, subject, detail, address }: (typeof found)[number]) => ({
        number,
        at: iso(at),
        actor,
        action,
        subject,
        detail: { ...detail },
        address,
      })
      return page(found, limit, shown, ({ number }) => ({ number }))
    },
  }),
]
