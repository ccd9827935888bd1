import { normaliseThai } from '../model/thai/normalise.ts'
import type { Place, SoftErrorKind } from './soft-error-rules.ts'
import { PARKING_SERVICES, SOFT_ERROR_RULES } from './soft-error-rules.ts'
import type { PageText } from './text.ts'

/** Characters of text. The longest page that a server's makers ship as a default (Apache on Ubuntu) has some 3,300. */
const NOT_LONG = 6_000
const SHORT = 1_500
const TINY = 600
/** A page of errors has few links; the smallest website has a menu. */
const SHORT_LINKS = 15
const TINY_LINKS = 8
const START = 300
/** Characters of markup, most of which is scripts. */
const PARKING_WITHIN = 100_000

/** How much of a page {@link findSoftError} needs to have been read. */
export const SOFT_ERROR_CHARS = NOT_LONG

/**
 * Whether a page that answered as if all were well is really an error: a database that is down, a suspended account, a
 * parked domain, a server's default page, a maintenance page, or nothing at all.
 *
 * @param page read up to {@link SOFT_ERROR_CHARS} characters or further
 * @param html the page as decoded
 */
export function findSoftError(page: PageText, html: string): SoftErrorKind | undefined {
  const title = normaliseThai(page.title.slice(0, START))
  const text = normaliseThai(page.text.slice(0, SOFT_ERROR_CHARS * 2))
  if (text === '' && page.media === 0) return 'empty'
  const fits = (chars: number, links: number) => page.complete && text.length <= chars && page.links <= links
  const places: Readonly<Record<Place, string>> = {
    title: fits(NOT_LONG, Number.POSITIVE_INFINITY) ? title : '',
    start: text.slice(0, START),
    short: fits(SHORT, SHORT_LINKS) ? text : '',
    tiny: fits(TINY, TINY_LINKS) ? text : '',
  }
  const rule = SOFT_ERROR_RULES.find(({ places: where, pattern }) =>
    where.some((place) => places[place] !== '' && pattern.test(places[place])),
  )
  if (rule !== undefined) return rule.kind
  return fits(SHORT, SHORT_LINKS) && PARKING_SERVICES.test(html.slice(0, PARKING_WITHIN)) ? 'parked' : undefined
}
