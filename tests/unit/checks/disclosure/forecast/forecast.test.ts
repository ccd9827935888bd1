import { describe, expect, it } from 'vitest'
import { loadRequirements } from '../../../../../src/checks/disclosure/catalogue/load-catalogue.ts'
import { calendarOf } from '../../../../../src/checks/disclosure/currency/period.ts'
import { forecast } from '../../../../../src/checks/disclosure/forecast/forecast.ts'
import type { ItemVerdict } from '../../../../../src/checks/disclosure/judge/verdict.ts'

const { catalogues } = await loadRequirements(['oit-2563'], [], { baseDir: '.', language: 'en' })
const catalogue = catalogues[0]
if (!catalogue) throw new Error('no catalogue')

const at = (day: string) => Date.parse(`${day}T00:00:00+07:00`)

function verdict(code: string, fiscalYear: number | null, status: ItemVerdict['status'] = 'present'): ItemVerdict {
  return {
    catalogue: 'oit-2563',
    code,
    title: { th: code, en: code },
    mandatory: true,
    certainty: 'verified',
    status,
    reason: { code: 'found' },
    url: null,
    documents: [],
    fiscalYear,
    coversUntil: null,
    confidence: 1,
    via: [],
    match: null,
    runnerUp: null,
    missingElements: [],
    sharedWith: [],
    answeredBy: [],
    points: null,
    wanted: [],
  }
}

describe('forecast', () => {
  it('tells in August what the first of October will ask for', () => {
    const [plan] = forecast(catalogue, [verdict('O10', 2563)], calendarOf(at('2020-08-10')))
    expect(plan).toMatchObject({ code: 'O10', at: at('2020-10-01'), daysLeft: 52, fiscalYear: 2564, newYear: true })
  })

  it('is silent while the day is further away than 60 days', () => {
    expect(forecast(catalogue, [verdict('O10', 2563)], calendarOf(at('2020-07-01')))).toEqual([])
  })

  it('tells when the report on the first six months falls due', () => {
    const [report] = forecast(catalogue, [verdict('O11', 2562)], calendarOf(at('2020-03-20')))
    expect(report).toMatchObject({ code: 'O11', at: at('2020-05-01'), daysLeft: 42, fiscalYear: 2563, newYear: false })
  })

  it('asks after 1 October for the report on the year that has just ended', () => {
    const [report] = forecast(catalogue, [verdict('O12', 2562)], calendarOf(at('2020-09-01')))
    expect(report).toMatchObject({ code: 'O12', at: at('2020-10-01'), fiscalYear: 2563, newYear: true })
  })

  it('has nothing to say of what covers the next year too, asks for no year, or is not there', () => {
    const found = [
      { ...verdict('O4', 2563), coversUntil: 2565 },
      verdict('O1', null),
      verdict('O10', 2561, 'outdated'),
      verdict('O21', 2564),
    ]
    expect(forecast(catalogue, found, calendarOf(at('2020-09-01')))).toEqual([])
  })
})
