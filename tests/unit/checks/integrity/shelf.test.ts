import { describe, expect, it, onTestFinished } from 'vitest'
import { DAY } from '../../../../src/model/duration.ts'
import { saidOf, startInfectedSite } from '../../../support/infected-sites/look.ts'
import { officePage, officeSite } from '../../../support/infected-sites/office.ts'

const SHOPS = ['shoes-a', 'bags-b', 'watch-c'].map((name) => `<a href="https://${name}.example/">${name}</a>`).join(' ')
const HIDING = '.x9{position:absolute;left:-9999px}'

async function world(sheet: () => string, main = `<div class="x9">${SHOPS}</div>`) {
  const started = await startInfectedSite(
    officeSite(officePage({ head: '<link rel="stylesheet" href="/css/site.css">', after: main }), (path) =>
      path === '/css/site.css' ? { type: 'text/css', body: sheet() } : undefined,
    ),
  )
  onTestFinished(() => started.close())
  const asked = () => started.requests.filter((line) => line.endsWith('/css/site.css')).length
  return { ...started, asked }
}

describe('the style sheets of a site', () => {
  it('are asked for once, and again after a day', async () => {
    const { look, asked, pass } = await world(() => HIDING)
    for (let i = 0; i < 4; i += 1) expect(saidOf(await look())).toEqual(['hidden-links critical'])
    expect(asked()).toBe(1)
    pass(DAY)
    await look()
    await look()
    expect(asked()).toBe(2)
  })

  it('are read anew where they have changed', async () => {
    let sheet = 'body{color:#333}'
    const { look, pass } = await world(() => sheet)
    expect(saidOf(await look())).toEqual([])
    sheet = HIDING
    expect(saidOf(await look())).toEqual([])
    pass(DAY)
    expect(saidOf(await look())).toEqual(['hidden-links critical'])
  })

  it('are not asked for where a page links to nobody whom the office does not know', async () => {
    const { look, asked } = await world(() => HIDING, '<p class="x9"><a href="/about">เกี่ยวกับเรา</a></p>')
    await look()
    expect(asked()).toBe(0)
  })

  it('hide nothing where they are an error page', async () => {
    const { look } = await world(() => '<html><style>.x9{left:-9999px}</style></html>')
    expect(saidOf(await look())).toEqual([])
  })

  it('show again what they hide until somebody points at it', async () => {
    const { look } = await world(
      () => `${HIDING} li:hover .x9{left:0} nav:focus-within .x9{left:0}`,
      `<ul><li><div class="x9">${SHOPS}</div></li></ul>`,
    )
    expect(saidOf(await look())).toEqual([])
  })

  it('are believed by their rank: the more exact rule, then the later one, the important one before all', async () => {
    for (const [sheet, hidden] of [
      ['.x9{left:0;position:absolute} footer + div.x9{left:-9999px}', true],
      ['div.x9{left:0;position:absolute} .x9{left:-9999px}', false],
      ['div.x9{left:0;position:absolute} .x9{left:-9999px!important}', true],
      ['@media print{.x9{left:-9999px;position:absolute}}', false],
      ['@media screen{.x9{left:-9999px;position:absolute}}', true],
      ['.x9{left:-9999px;position:absolute} .x9{left:0}', false],
      ['.a .x9,.x9{left:-9999px;position:absolute', true],
    ] as const) {
      const { look } = await world(() => sheet)
      expect([sheet, saidOf(await look())]).toEqual([sheet, hidden ? ['hidden-links critical'] : []])
    }
  })
})
