import { normaliseThai } from './normalise.ts'
import type { YearMention } from './years.ts'
import { dayMention, readYears, take, yearMention } from './years.ts'

const NAME_DATE = /(?<!\d)(?:(\d{2})(\d{2})(\d{2}|\d{4})|(\d{4})(\d{2})(\d{2}))(?!\d)/g
const NAME_CHRISTIAN = /(?<!\d)(20[1-4]\d)(?!\d)/g
const NAME_GUESS = /(?<!\d)(5[5-9]|6\d|7[0-5])(?!\d)/g

/**
 * The times that a file name tells: as {@link readYears}, and days written together with the year of either era
 * (`a_290323_131415.pdf`, `20230329`), years of the Christian era, and two digits as a guess.
 */
export function readFileNameYears(fileName: string): readonly YearMention[] {
  const name = fileName.replace(/\.[a-z0-9]{2,5}$/i, '').replaceAll(/[_+]/g, ' ')
  const found: YearMention[] = []
  const plain = normaliseThai(name)
  let rest = take(
    plain,
    NAME_DATE,
    (match) => {
      const [, day, month, year, leading, second, third] = match
      if (leading !== undefined) return dayMention(third, second, leading, match.index)
      // Eight digits may begin with the year: 25660329 has no day 25 of month 66.
      const text = match[0]
      if (text.length === 8 && dayMention(day, month, year, 0) === undefined) {
        return dayMention(text.slice(6), text.slice(4, 6), text.slice(0, 4), match.index)
      }
      return dayMention(day, month, year, match.index)
    },
    found,
  )
  // A camera writes the time of day behind the day: it looks like another day.
  found.splice(1)
  const ranges = readYears(rest.replaceAll(/\s*-\s*/g, '-')).filter(({ kind }) => kind === 'range')
  found.push(...(ranges.length > 0 ? ranges : readYears(rest.replaceAll('-', ' '))))
  rest = take(rest, NAME_CHRISTIAN, (match) => yearMention('year', match[1], match.index), found)
  if (found.length === 0) take(rest, NAME_GUESS, (match) => yearMention('guess', match[1], match.index), found)
  return found
}
