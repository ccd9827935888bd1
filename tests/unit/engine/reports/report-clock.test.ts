import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeMessage } from '../../../../src/alerts/message-json.ts'
import type { Config } from '../../../../src/config/config.ts'
import { loadConfig } from '../../../../src/config/load-config.ts'
import { createReportClock } from '../../../../src/engine/reports/report-clock.ts'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import { silentLog } from '../../../../src/model/log.ts'
import { outbox } from '../../../../src/store/outbox.ts'
import { reports } from '../../../../src/store/reports.ts'
import type { Store } from '../../../../src/store/store.ts'
import { temporaryFolder } from '../../../support/cli.ts'
import { MONDAY, PRINTING } from '../../../support/report-office.ts'
import { busyWeek } from '../../../support/report-scene.ts'
import { freshSqlite } from '../../../support/store.ts'
import { storeBed } from '../../../support/store-bed.ts'

const bed = storeBed(freshSqlite)

function configured(): { config: Config; out: string } {
  const folder = temporaryFolder()
  const file = join(folder, 'wenyam.yaml')
  writeFileSync(
    file,
    `organisation: อบต.แคนเหนือ
sites: [{ id: khaen-nuea, name: เว็บไซต์ อบต.แคนเหนือ, url: "https://www.khaen-nuea.go.th/" }]
alerts: { channels: [{ id: it, kind: email, smtp: "smtp://127.0.0.1:2525", from: a@example.go.th, to: [b@example.go.th] }] }
reports: { weekly: { cron: "0 8 * * 1", formats: [pdf, json], out: printed, send: [it] } }
`,
  )
  return { config: loadConfig(file, { env: {} }), out: join(folder, 'printed') }
}

function clockAt(store: Store, config: Config, at: number) {
  const clock = createReportClock(config, { store, log: silentLog, now: () => at })
  return clock.printDue(config)
}

describe('the schedule of reports', () => {
  it('prints a week once, keeps it, lists it and sends it with its files', async () => {
    const { store } = bed()
    const { config, out } = configured()
    await busyWeek(store)
    expect(await clockAt(store, config, PRINTING - HOUR)).toEqual([])
    expect(await clockAt(store, config, PRINTING)).toEqual(['2026-W47'])
    expect(readdirSync(out)).toEqual(['wenyam-2026-W47.json', 'wenyam-2026-W47.pdf'])
    expect(await clockAt(store, config, PRINTING + HOUR)).toEqual([])

    const [listed] = await reports(store.db).list()
    expect(listed).toMatchObject({ period: '2026-W47', from: MONDAY, to: MONDAY + 7 * DAY, light: 'critical' })
    expect(listed?.files.map(({ path }) => existsSync(path))).toEqual([true, true])

    const [notice, ...others] = await outbox(store.db).list()
    expect(others).toEqual([])
    const message = await outbox(store.db).claim(notice?.id ?? '', 'test', PRINTING + HOUR, PRINTING + HOUR)
    const { event, attachments, sections } = decodeMessage(message ?? '')
    expect(event).toBe('report')
    expect(attachments?.map(({ filename }) => filename)).toEqual(['wenyam-2026-W47.pdf', 'wenyam-2026-W47.json'])
    expect(
      Buffer.compare(attachments?.[0]?.content ?? Buffer.of(), readFileSync(join(out, 'wenyam-2026-W47.pdf'))),
    ).toBe(0)
    expect(sections.map(({ text }) => text).join('\n')).toContain('ค่าเช่าพื้นที่เว็บไซต์')
  })

  it('prints at the next start what was missed while the monitor was off, once', async () => {
    const { store } = bed()
    const { config, out } = configured()
    await busyWeek(store)
    await clockAt(store, config, PRINTING - HOUR)
    expect(await clockAt(store, config, PRINTING + 2 * DAY)).toEqual(['2026-W47'])
    expect(await clockAt(store, config, PRINTING + 3 * DAY)).toEqual([])
    expect(existsSync(join(out, 'wenyam-2026-W47.pdf'))).toBe(true)
  })

  it('tells nobody twice of a report that a crash left unnoted', async () => {
    const { store } = bed()
    const { config } = configured()
    await busyWeek(store)
    await clockAt(store, config, PRINTING - HOUR)
    await clockAt(store, config, PRINTING)
    await store.db.deleteFrom('report').execute()
    expect(await clockAt(store, config, PRINTING + HOUR)).toEqual(['2026-W47'])
    expect(await outbox(store.db).list()).toHaveLength(1)
  })

  it('does not note a report whose folder took nothing, and says so', async () => {
    const { store } = bed()
    const { config, out } = configured()
    await busyWeek(store)
    await clockAt(store, config, PRINTING - HOUR)
    writeFileSync(out, 'a file is in the way')
    await expect(clockAt(store, config, PRINTING)).rejects.toThrow(/printed/)
    expect(await reports(store.db).list()).toEqual([])
    expect(await outbox(store.db).list()).toEqual([])
  })
})
