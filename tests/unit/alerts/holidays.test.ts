import { describe, expect, it } from 'vitest'
import { shippedHolidays } from '../../../src/engine/deliver/holidays.ts'
import { holidayDates } from '../../../src/model/holidays.ts'

describe('the shipped public holidays', () => {
  const dates = holidayDates(shippedHolidays())

  it('cover this year and the next, on weekdays alone', () => {
    for (const date of dates) expect([1, 2, 3, 4, 5]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay())
    expect([...dates].filter((date) => date.startsWith('2026')).length).toBeGreaterThanOrEqual(18)
    expect([...dates].filter((date) => date.startsWith('2027')).length).toBeGreaterThanOrEqual(16)
  })

  it('know Songkran, the substitute for 5 December 2569, and that 1 May is no holiday of the government', () => {
    for (const date of ['2026-04-13', '2026-04-14', '2026-04-15', '2026-12-07']) expect(dates.has(date)).toBe(true)
    expect(dates.has('2026-05-01')).toBe(false)
  })

  it('are extended by the configuration', () => {
    expect(holidayDates(shippedHolidays(), [{ date: '2027-06-04', name: 'วันหยุดพิเศษ' }]).has('2027-06-04')).toBe(true)
  })
})
