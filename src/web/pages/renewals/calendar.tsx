import { calendarDay, formatDay } from '../../../model/calendar-day.ts'
import { formatDate } from '../../../model/format/date.ts'
import type { Language } from '../../../model/language.ts'
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
interface Calendar {
  readonly dates: readonly Dated[]
  readonly frame: Frame
  /** Where the list has what is due on a day. */
  readonly link: (day: string) => string
}

export function Calendar({ dates, frame, link }: Calendar) {
  const { now, timeZone, language } = frame
  const t = renewalTexts[language]
  const today = calendarDay(now, timeZone)
  const [year = 1970, month = 1] = today.split('-').map(Number)
  const byDay = new Map<string, Dated[]>()
  for (const date of dates) {
    const due = byDay.get(date.day)
    if (due) due.push(date)
    else byDay.set(date.day, [date])
  }
  return (
    <section class="panel" aria-labelledby="calendar">
      <h2 id="calendar">{t.calendar}</h2>
      <div class="months">
        {Array.from({ length: MONTHS }, (_, index) => (
          <Month year={year} month={month - 1 + index} today={today} byDay={byDay} frame={frame} link={link} />
        ))}
      </div>
    </section>
  )
}

interface Month extends Pick<Calendar, 'link'> {
  readonly year: number
  /** From 0; beyond 11 it is of a later year. */
  readonly month: number
  readonly today: string
  readonly byDay: ReadonlyMap<string, readonly Dated[]>
  readonly frame: Frame
}

function Month({ year, month, today, byDay, link, frame: { language } }: Month) {
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
                  {day !== undefined && <Day day={day} due={byDay.get(day) ?? []} link={link} language={language} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Day {
  readonly day: string
  readonly due: readonly Dated[]
  readonly link: Calendar['link']
  readonly language: Language
}

function Day({ day, due, link, language }: Day) {
  const number = Number(day.slice(8))
  if (due.length === 0) return <>{number}</>
  const words = renewalTexts[language].onDay(formatDay(day, language), due.length)
  return (
    <a class={`d-${worstStatus(due.map(({ status }) => status))}`} href={link(day)} aria-label={words} title={words}>
      {number}
    </a>
  )
}
