import { html } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '../../../../src/model/duration.ts'
import type { Language } from '../../../../src/model/language.ts'
import { createRows } from '../../../../src/web/pages/dashboard/rows.tsx'
import type { SiteOverview } from '../../../../src/web/pages/dashboard/site-overview.ts'
import { SiteRow } from '../../../../src/web/pages/dashboard/site-row.tsx'
import type { SiteRowProps } from '../../../../src/web/pages/dashboard/site-row.tsx'
import type { Frame } from '../../../../src/web/pages/frame.ts'
import { START } from '../../../support/web-bed.ts'

const site: SiteOverview = {
  id: 'khaen-nuea',
  name: 'อบต.แคนเหนือ <b>',
  url: 'https://www.example.go.th/',
  status: 'ok',
  pageStatus: 'ok',
  pageWatch: 1,
  lastAt: START,
  troubles: [],
  dates: [],
  scores: [],
}

function frame(language: Language = 'th', now = START): Frame {
  return {
    language,
    now,
    timeZone: 'Asia/Bangkok',
    organisation: '',
    account: undefined,
    permissions: [],
    csrf: '',
    here: '/',
    theme: 'auto',
    publicStatus: true,
    done: undefined,
  }
}

const history = { days: [], hours: [] }
const given: SiteRowProps = { site, history, tookMs: 320, frame: frame() }
const plain = async (props: SiteRowProps): Promise<string> => String(await html`${(<SiteRow {...props} />)}`)

describe('rows that are kept', () => {
  it.each<[string, SiteRowProps]>([
    ['a website in another state', { ...given, site: { ...site, status: 'critical' } }],
    ['another response time', { ...given, tookMs: 4_000 }],
    [
      'other strips',
      { ...given, history: { days: [{ ok: 1, unknown: 0, warning: 0, critical: 0, gap: 0 }], hours: [] } },
    ],
    ['the next day', { ...given, frame: frame('th', START + DAY) }],
    ['another language', { ...given, frame: frame('en') }],
    ['another look', { ...given, site: { ...site, lastAt: START + MINUTE } }],
    ['another website', { ...given, site: { ...site, id: 'other' } }],
  ])('are made anew for %s', async (_, changed) => {
    const rows = createRows()
    expect(String(await rows(given))).toBe(await plain(given))
    expect(String(await rows(changed))).toBe(await plain(changed))
    expect(await plain(changed)).not.toBe(await plain(given))
  })

  it('are the same for whoever asks meanwhile, markup in names escaped once', async () => {
    const rows = createRows()
    const first = String(await rows(given))
    expect(String(await rows({ ...given, frame: frame('th', START + MINUTE) }))).toBe(first)
    expect(first).toContain('อบต.แคนเหนือ &lt;b&gt;')
  })
})
