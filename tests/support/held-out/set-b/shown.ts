import type { Draft } from '../draft.ts'

/** Paths of the pages written so far whose source holds these words: what a frame shows, it shows on all of them. */
export function pagesThatShow(site: Draft, words: string): readonly string[] {
  return [...site.site().routes].flatMap(([path, { body }]) =>
    typeof body === 'string' && body.includes(words) ? [path] : [],
  )
}
