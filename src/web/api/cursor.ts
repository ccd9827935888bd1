import { z } from 'zod'
import { ApiProblem } from './endpoint.ts'

/** Items of one page of a list. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(300).optional().describe('`next` of the page before'),
})

export function writeCursor(place: object): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** Where a page begins. Throws a problem for a text that no page gave out. */
export function readCursor<T extends z.ZodType>(text: string | undefined, schema: T): z.output<T> | undefined {
  if (text === undefined) return undefined
  try {
    return schema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    throw new ApiProblem(400, 'bad-request', {
      issues: [{ path: 'query.cursor', message: 'is no cursor of this list' }],
    })
  }
}

/** One page of a list of which one item more than asked for was read. */
export function page<T, V>(items: readonly T[], limit: number, show: (item: T) => V, place: (last: T) => object) {
  const last = items.length > limit ? items[limit - 1] : undefined
  return { items: items.slice(0, limit).map(show), next: last === undefined ? null : writeCursor(place(last)) }
}
