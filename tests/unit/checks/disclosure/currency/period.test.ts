import { describe, expect, it } from 'vitest'
import { calendarOf, datedBy, periodOf } from '../../../../../src/checks/disclosure/currency/period.ts'
import { readYears } from '../../../../../src/model/thai/years.ts'

const on = (day: string) => calendarOf(Date.parse(`${day}T12:00:00+07:00`))

describe('periodOf', () => {
  it('asks for a plan of the year from its first day, and waits for it as long as the grace lasts', () => {
    expect(periodOf('this-year', on('2019-10-15'), 60).years).toEqual([2563, 2562])
    expect(periodOf('this-year', on('2019-12-15'), 60).years).toEqual([2563])
  })

  it('asks for the report on the first six months after 31 March and the grace', () => {
    expect(periodOf('first-half', on('2020-03-31'), 30).years).toEqual([2563, 2562])
    expect(periodOf('first-half', on('2020-04-15'), 30).years).toEqual([2563, 2562])
    expect(periodOf('first-half', on('2020-05-02'), 30).years).toEqual([2563])
  })

  it('asks for the report on the year before', () => {
    expect(periodOf('last-year', on('2020-06-01'), 60).years).toEqual([2562])
  })

  it('asks for no year of what is in force', () => {
    expect(periodOf('in-force', on('2020-06-01'), 60).years).toEqual([])
  })

  it('judges as of the end of the year that is set by hand', () => {
    const calendar = calendarOf(Date.UTC(2026, 10, 23), 2563)
    expect(calendar).toMatchObject({ fiscalYear: 2563, clockYear: 2569 })
    expect(periodOf('first-half', calendar, 30).years).toEqual([2563])
  })
})

describe('datedBy', () => {
  const calendar = calendarOf(0, 2563)
  const dated = (rule: Parameters<typeof periodOf>[0], text: string, first = false) =>
    datedBy(readYears(text), periodOf(rule, calendar, 30), first)

  it('lets a title that names its year speak before the day on which it was published', () => {
    expect(dated('this-year', 'แผนการดำเนินงาน ประจำปีงบประมาณ 2562 ประกาศเมื่อ 4 ธ.ค. 2562')).toMatchObject({
      timeliness: 'other',
      fiscalYear: 2562,
    })
  })

  it('takes the report on last year for what it is, though it was signed in this one', () => {
    expect(dated('last-year', 'รายงาน ณ วันที่ 15 พฤศจิกายน 2562').timeliness).toBe('right')
    expect(dated('last-year', 'รายงานผล ประจำปี 2563').timeliness).toBe('other')
  })

  it('takes a plan of several years for each of them', () => {
    expect(dated('covers-year', 'แผนพัฒนาท้องถิ่น 2561-2565')).toEqual({
      timeliness: 'right',
      fiscalYear: 2563,
      until: 2565,
    })
    expect(dated('covers-year', 'แผนพัฒนาสามปี 2558-2560')).toMatchObject({ timeliness: 'other', fiscalYear: 2560 })
  })

  it('takes the first year of a document for its own', () => {
    const text = 'แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2561 ต่อเนื่องจากปีงบประมาณ พ.ศ. 2563'
    expect(dated('this-year', text, true).timeliness).toBe('other')
  })

  it('knows nothing where nothing is said', () => {
    expect(dated('this-year', 'แผนการดำเนินงาน')).toMatchObject({ timeliness: 'unknown', fiscalYear: null })
  })
})
