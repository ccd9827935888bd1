import { describe, expect, it, onTestFinished } from 'vitest'
import { linksKind } from '../../../../src/checks/links/kind.ts'
import { linksTexts } from '../../../../src/checks/links/texts.ts'
import { HOUR } from '../../../../src/model/duration.ts'
import { actionsOf } from '../../../../src/reports/build/actions.ts'
import { reportIncidents } from '../../../../src/reports/build/incidents.ts'
import { heard, incidentDesk, policyOf } from '../../../support/incident-desk.ts'
import { officeSite, pdf } from '../../../support/linked-sites/office.ts'
import type { LinkedSite } from '../../../support/linked-sites/world.ts'
import { OFFICE, SILENT, startLinkedSite } from '../../../support/linked-sites/world.ts'

const FILES = ['/a.pdf', '/b.pdf']
const without = (...gone: readonly string[]): LinkedSite =>
  officeSite(Object.fromEntries(FILES.filter((path) => !gone.includes(path)).map((path) => [path, pdf(path)])), {
    main: FILES.map((path) => `<a href="${path}">${path}</a>`).join(''),
  })

async function desk(site: LinkedSite) {
  const world = await startLinkedSite(site)
  onTestFinished(() => world.close())
  const incidents = incidentDesk(policyOf({ confirm: () => linksKind.confirm ?? { failures: 1, retryAfter: HOUR } }))
  return {
    show: world.show,
    incidents,
    look: async () => {
      const { findings, status } = await world.look()
      incidents.pass(HOUR)
      return incidents.look(findings, { kind: 'links', status })
    },
  }
}

describe('the incident of a page', () => {
  it('opens at the second look, stays one while its list changes, and ends with the first look that finds all mended', async () => {
    const { look, show, incidents } = await desk(without('/a.pdf'))
    expect(heard((await look()).events)).toEqual([])
    expect(heard((await look()).events)).toHaveLength(1)
    show(without('/a.pdf', '/b.pdf'))
    expect(heard((await look()).events)).toEqual([])
    show(without('/b.pdf'))
    expect(heard((await look()).events)).toEqual([])
    expect(incidents.live).toMatchObject([{ code: 'links.dead', subject: `http://${OFFICE}/`, phase: 'open' }])
    show(without())
    expect(heard((await look()).events)).toHaveLength(1)
    expect(incidents.live).toEqual([])
    expect(incidents.incidents).toHaveLength(1)
  })

  it('does not end because the site is down', async () => {
    const { look, show, incidents } = await desk(without('/a.pdf'))
    await look()
    await look()
    show(() => SILENT)
    await look()
    expect(incidents.live.filter(({ code }) => code === 'links.dead')).toMatchObject([{ phase: 'open' }])
  })

  it('is told in the report with the same words and list, many pages as one piece of work', async () => {
    const { look, incidents } = await desk(without('/a.pdf'))
    await look()
    await look()
    const describeTh = (finding: Parameters<(typeof linksTexts)[string]['th']>[0]) =>
      linksTexts[finding.code]?.th(finding) ?? { message: '', meaning: '', remedy: '' }
    const told = reportIncidents(incidents.live, describeTh, incidents.now)
    expect(told[0]?.message).toContain('“/a.pdf”')
    const site = { id: 'site', name: 'อบต.', renewals: [] }
    const [one] = actionsOf([{ ...site, incidents: [...told] }], '2026-11-23', 'th')
    expect(one).toMatchObject({ code: 'links.dead', what: told[0]?.message, subjects: [`http://${OFFICE}/`] })
    const second = told.map((incident) => ({ ...incident, id: 'other', subject: `http://${OFFICE}/plan` }))
    const [two] = actionsOf([{ ...site, incidents: [...told, ...second] }], '2026-11-23', 'th')
    expect(two).toMatchObject({ what: 'มีลิงก์ที่เปิดไม่ได้ใน 2 หน้า', who: expect.stringContaining('ผู้ดูแลเว็บไซต์') })
  })
})
