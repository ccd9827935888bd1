import type { Page, PageLink } from '../../../html/page.ts'
import type { DocumentReading } from '../../../survey/site-map.ts'
import type { Candidate, Matcher } from './candidate.ts'
import { NAMES_ITSELF } from './candidate.ts'
import type { DocumentText } from './document-text.ts'

/** Where a document is linked from. */
export interface Linked {
  readonly page: Page
  readonly link: PageLink
}

const OWN_TITLE = 0.88
/** From this score on a line of the title page says what the document is. */
const PLAIN_TITLE = 0.66
/** Such a line is a whole title. */
const ENDS_WITH_YEAR = /[0-9๐-๙]{2,4}\)?$/

/**
 * What a document may be by its own title page, where the label that leads to it does not say what it is: whoever opens
 * "เล่มสมบูรณ์" reads on. A label that names another thing is not opened by somebody who looks for this one.
 */
export function* ofDocument(
  document: DocumentReading,
  { titleLines }: DocumentText,
  { page, link }: Linked,
  match: Matcher,
): Generator<Candidate> {
  const named = match(link.label).filter(({ score }) => score >= NAMES_ITSELF)
  // A title fills one line or several; what stands further down are headings of chapters.
  const [several = '', first = ''] = titleLines
  const best = (title: string) => match(title)[0]?.score ?? 0
  const line = best(document.title) >= PLAIN_TITLE ? document.title : ENDS_WITH_YEAR.test(first) ? first : several
  for (const { concept, score, phrase } of match(line)) {
    if (score < PLAIN_TITLE) continue
    if (named.length > 0 && !named.some((other) => other.concept === concept)) continue
    yield { concept, score: score * OWN_TITLE, phrase, label: line, url: link.url, page, link }
  }
}
