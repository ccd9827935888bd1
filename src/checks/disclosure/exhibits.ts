import type { Exhibit } from '../../model/evidence/piece.ts'
import type { Result } from '../../model/result.ts'
import type { DisclosureFacts } from './facts.ts'

/** Documents kept of one item; the one that decided stands first, and a list of purchases may name dozens. */
const MAX_DOCUMENTS = 12

/** The page and the documents of every item, whatever was found there: also what fails is what an assessor saw. */
export function disclosureExhibits({ facts }: Result<DisclosureFacts>): readonly Exhibit[] {
  return facts.catalogues.flatMap(({ id, items }) =>
    items.flatMap(({ code, status, url, documents }): Exhibit[] => {
      if (status === 'unknown') return []
      const places = new Set([...(url === null ? [] : [url]), ...documents.slice(0, MAX_DOCUMENTS)])
      return [...places].map((place) => ({ subject: `${id} ${code}`, state: status, place, why: 'item' }))
    }),
  )
}
