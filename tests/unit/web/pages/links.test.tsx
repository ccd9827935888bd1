import { html } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/model/language.ts'
import { LinksPanel } from '../../../../src/web/pages/site/links.tsx'
import type { Frame } from '../../../../src/web/pages/frame.ts'
import { siteTexts } from '../../../../src/web/texts/site.ts'
import { FAULTY } from '../../../support/linked-sites/faults.ts'
import { lookAtLinked } from '../../../support/linked-sites/look.ts'
import { officePage, officeSite } from '../../../support/linked-sites/office.ts'

const frame = (language: Frame['language']): Frame => ({
  language,
  timeZone: 'Asia/Bangkok',
  organisation: 'อบต.ทุ่งตัวอย่าง',
  now: Date.UTC(2026, 10, 23, 5),
  account: undefined,
  permissions: [],
  csrf: '',
  here: '/sites/thung',
  theme: 'auto',
  publicStatus: false,
  done: undefined,
})
const shown = async (panel: unknown) => (await html`${panel}`).toString()

describe('the links of a website on its page', () => {
  it.each(LANGUAGES)('stand page by page with label, target, what was found and since when: %s', async (language) => {
    const plan = officePage({ title: 'แผนพัฒนาท้องถิ่น', main: '<a href="/files/%E0%B9%81.pdf">แผน &lt;b&gt; ห้าปี</a>' })
    const { facts } = await lookAtLinked(officeSite({ '/plan': plan }))
    const text = await shown(<LinksPanel facts={facts} frame={frame(language)} />)
    expect(text).toContain('แผน &lt;b&gt; ห้าปี')
    expect(text).toContain('href="http://www.thung-sample.go.th/files/%E0%B9%81.pdf"')
    expect(text).toContain('HTTP 404')
    expect(text).toContain(siteTexts[language].links.columns.happened)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it('say so where nothing is wrong, and where nobody could look', async () => {
    const { facts } = await lookAtLinked(FAULTY[0]?.healthy ?? officeSite())
    expect(await shown(<LinksPanel facts={facts} frame={frame('th')} />)).toContain(siteTexts.th.links.none)
    for (const nothing of [undefined, {}]) {
      expect(await shown(<LinksPanel facts={nothing} frame={frame('th')} />)).toContain(siteTexts.th.links.unread)
    }
  })
})
