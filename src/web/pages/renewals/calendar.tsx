import { calendarDay, formatDay } from '../../../model/calendar-day.ts'
import { formatDate } from '../../../model/format/date.ts'
import type { Status } from '../../../model/status.ts'
import { worstStatus } from '../../../model/status.ts'
import { renewalTexts } from '../../texts/renewals.ts'
import type { Frame } from '../frame.ts'

const MONTHS = 12

interface Dated {
  readonly day: string
  readonly status: Status
}

/** Days of a month in weeks that begin on Sunday; undefined where a week reaches into another month. */
export function weeksOf(year: number, month: number): readonly (readonly (string | undefined)[])[] {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const cells = Array.from({ length: Math.ceil((first + length) / 7) * 7 }, (_, index) => {
    const number = index - first + 1
    return number < 1 || number > length
      ? undefined
      : new Date(Date.UTC(year, month, number)).toISOString().slice(0, 10)
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** Twelve months from this one; a day on which something is due leads to it in the list. */
export function Calendar({ dates, frame }: { dates: readonly Dated[]; frame: Frame }) {
  const { now, timeZone, language } = frame
  const t = renewalTexts[language]
  const today = calendarDay(now, timeZone)
  const [year = 1970, month = 1] = today.split('-').map(Number)
  return (
    <section class="panel" aria-labelledby="calendar">
      <h2 id="calendar">{t.calendar}</h2>
      <div class="months">
        {Array.from({ length: MONTHS }, (_, index) => (
          <Month year={year} month={month - 1 + index} today={today} dates={dates} frame={frame} />
        ))}
      </div>
    </section>
  )
}

interface Month {
  readonly year: number
  /** From 0; beyond 11 it is of a later year. */
  readonly month: number
  readonly today: string
  readonly dates: readonly Dated[]
  readonly frame: Frame
}

function Month({ year, month, today, dates, frame: { language } }: Month) {
  const t = renewalTexts[language]
  const [, ...name] = formatDate(Date.UTC(year, month, 1), language, 'UTC').split(' ')
  return (
    <div class="month">
      <table>
        <caption>{name.join(' ')}</caption>
        <thead>
          <tr>
            {t.weekdays.map((words, index) => (
              <th scope="col" abbr={t.weekdayNames[index]}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr>
              {week.map((day) => (
                <td class={day === today ? 'today' : undefined}>
                  {day !== undefined && (
                    <Day day={day} due={dates.filter((date) => date.day === day)} language={language} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Day({ day, due, language }: { day: string; due: readonly Dated[]; language: Frame['language'] }) {
  const number = Number(day.slice(8))
  if (due.length === 0) return <>{number}</>
  const words = renewalTexts[language].onDay(formatDay(day, language), due.length)
  return (
    <a
      class={`d-${worstStatus(due.map(({ status }) => status))}`}
      href={`#due-${day}`}
      aria-label={words}
      title={words}
    >
      {number}
    </a>
  )
}
