import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import type { DueQuestion } from '../../../../src/engine/reports/due-weeks.ts'
import { dueWeeks } from '../../../../src/engine/reports/due-weeks.ts'

/** Monday 23 November 2569, 08:00 in Bangkok: week 47 is due. */
const DUE = Date.parse('2026-11-23T08:00:00+07:00')

function weeks(change: Partial<DueQuestion>): string[] {
  const question = {
    cron: '0 8 * * 1',
    timeZone: 'Asia/Bangkok',
    now: DUE,
    printed: '2026-W46',
    since: DUE - 60 * DAY,
    gaps: [],
  }
  return dueWeeks({ ...question, ...change }).map(({ week }) => week)
}

describe('the weekly report', () => {
  it('is due from its minute on, until it is printed', () => {
    expect(weeks({ now: DUE - 1 })).toEqual([])
    expect(weeks({})).toEqual(['2026-W47'])
    expect(weeks({ now: DUE + 6 * DAY })).toEqual(['2026-W47'])
    expect(weeks({ now: DUE + 6 * DAY, printed: '2026-W47' })).toEqual([])
  })

  it('tells of the week before the day of printing, whatever day that is', () => {
    expect(weeks({ cron: '30 16 * * 5', now: DUE + 4 * DAY + 9 * HOUR })).toEqual(['2026-W47'])
  })

  it('is printed once where the schedule fires every minute', () => {
    expect(weeks({ cron: '* * * * *' })).toEqual(['2026-W47'])
    expect(weeks({ cron: '* * * * *', printed: '2026-W47' })).toEqual([])
    expect(weeks({ cron: '*/10 * * * * *' })).toEqual(['2026-W47'])
  })

  it('is not printed for a time before the schedule was kept', () => {
    expect(weeks({ printed: undefined, since: DUE + 2 * DAY, now: DUE + 3 * DAY })).toEqual([])
    expect(weeks({ printed: undefined, since: DUE - HOUR })).toEqual(['2026-W47'])
  })

  it('is made up for after the monitor was off: each week in which it saw anything, and the newest', () => {
    const off = { from: DUE - 20 * DAY, to: DUE + 6 * DAY, reason: 'off' as const }
    expect(weeks({ printed: '2026-W43', now: DUE + HOUR, gaps: [off] })).toEqual(['2026-W44', '2026-W45', '2026-W47'])
  })
})
