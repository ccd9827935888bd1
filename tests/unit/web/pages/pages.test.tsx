import { readFileSync } from 'node:fs'
import { html } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { NO_REVIEWS } from '../../../../src/checks/disclosure/guard/reviews.ts'
import { SafeLink } from '../../../../src/web/components/safe-link.tsx'
import { backTo } from '../../../../src/web/pages/back-to.ts'
import { csvOf } from '../../../../src/web/pages/disclosure/export.ts'
import { matricesOf } from '../../../../src/web/pages/disclosure/matrix.ts'
import { linkTo, withParameter } from '../../../../src/web/pages/frame.ts'
import { dueDatesOf } from '../../../../src/web/pages/renewal-dates.ts'
import { weeksOf } from '../../../../src/web/pages/renewals/calendar.tsx'
import { disclosure } from '../../../support/web-scene.ts'

describe('where a form leads back to', () => {
  it('is the page that it was on, with word of what was done', () => {
    expect(backTo('/?q=a&page=2', '/incidents', 'acknowledged')).toBe('/?q=a&page=2&done=acknowledged')
  })

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', '/..//evil.example', undefined, 7])(
    'is never another website: %s',
    (asked) => {
      const back = backTo(asked, '/incidents/1', 'acknowledged')
      expect(new URL(back, 'http://office.test').origin).toBe('http://office.test')
    },
  )
})

describe('addresses of pages', () => {
  it('leave out what is not set', () => {
    expect(linkTo('/', { q: '', status: undefined, page: 2 })).toBe('/?page=2')
  })

  it('keep their parameters when another is set, but not what was done', () => {
    expect(withParameter('/?q=a&done=asked', 'lang', 'en')).toBe('/?q=a&lang=en')
  })
})

describe('a link to a place that a website named', () => {
  it('leads there where it is a web address, shown in its own letters', async () => {
    const link = <SafeLink url={`https://www.example.go.th/${encodeURIComponent('แผน')}`} />
    const text = (await html`${link}`).toString()
    expect(text).toContain('href="https://www.example.go.th/%E0')
    expect(text).toContain('>https://www.example.go.th/แผน<')
  })

  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', ' https://x', 'https://['])(
    'leads nowhere otherwise: %s',
    async (url) => {
      expect((await html`${(<SafeLink url={url} />)}`).toString()).not.toContain('href')
    },
  )
})

describe('what falls due', () => {
  it('is read from what looks left, of whatever version', () => {
    const zone = 'Asia/Bangkok'
    const none = { findings: [] }
    expect(dueDatesOf('tls', { ...none, facts: {} }, zone)).toEqual([])
    expect(dueDatesOf('domain', { ...none, facts: { name: 'a.go.th', expiresOn: null } }, zone)).toEqual([])
    expect(dueDatesOf('renewal', { ...none, facts: {} }, zone)).toEqual([])
    expect(dueDatesOf('page', { ...none, facts: { validTo: '2027-01-01' } }, zone)).toEqual([])
  })

  it('a certificate that ends in the evening of UTC ends on the next day in Bangkok', () => {
    const facts = { host: 'www.a.go.th', validTo: '2026-12-05T20:00:00.000Z' }
    const found = { code: 'tls.expires-soon', severity: 'warning' as const, subject: 'www.a.go.th:443' }
    const [date] = dueDatesOf('tls', { facts, findings: [found] }, 'Asia/Bangkok')
    expect(date).toMatchObject({ day: '2026-12-06', status: 'warning', name: 'www.a.go.th' })
  })
})

describe('a month of the calendar', () => {
  it('begins its weeks on Sunday and holds each day once', () => {
    const weeks = weeksOf(2026, 10)
    expect(weeks[0]).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
      '2026-11-07',
    ])
    expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(30)
  })

  it('goes on into the next year', () => {
    expect(weeksOf(2026, 13).flat()).toContain('2027-02-28')
  })
})

describe('the disclosure table as a file', () => {
  const url = 'https://www.tao.go.th/'
  const finding = {
    code: 'disclosure.missing',
    severity: 'warning' as const,
    subject: 'oit-2563 O10',
  }
  const known = {
    items: {
      'oit-2563/O1': {
        status: 'present' as const,
        url,
        documents: [],
        since: 0,
        lastGood: { url, documents: [], at: Date.parse('2026-11-22T18:00:00Z') },
      },
    },
    reviews: NO_REVIEWS,
  }
  const matrices = matricesOf({ facts: disclosure(url), findings: [finding] }, known, 'th', () => ({
    message: '',
    meaning: '',
    remedy: '=HYPERLINK("x")',
  }))

  it('says when an item was last seen in order, on the calendar of the office', () => {
    expect(matrices[0]?.rows[0]?.lastGood?.at).toBe(Date.parse('2026-11-22T18:00:00Z'))
    expect(csvOf(matrices, { language: 'th', timeZone: 'Asia/Bangkok' })).toContain('"2026-11-23"')
  })

  it('holds no formula, whatever a website says', () => {
    expect(csvOf(matrices, { language: 'th', timeZone: 'Asia/Bangkok' })).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('is empty where nothing was looked at', () => {
    expect(
      matricesOf({ facts: {}, findings: [] }, { items: {}, reviews: NO_REVIEWS }, 'th', () => ({
        message: '',
        meaning: '',
        remedy: '',
      })),
    ).toEqual([])
  })
})

it('the style sheet stays small', () => {
  expect(readFileSync('src/web/assets/wenyam.css').length).toBeLessThan(25_000)
})
