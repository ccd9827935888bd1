import { sameSite } from '../../../html/canonical-url.ts'
import { foldThai } from '../../../model/thai/normalise.ts'
import { partsOf } from '../catalogue/catalogue.ts'
import { readLabel } from '../concept/label.ts'
import type { OwnContent } from '../find/own-content.ts'
import { signatureIn } from '../find/signature.ts'
import { isStoredFile, rightlyElsewhere } from './elsewhere.ts'
import type { Scene } from './assessment.ts'
import { speaksOf } from './assessment.ts'
import type { ListEntry } from './entries.ts'
import { ownForms, ownPictures } from './own-page.ts'

/** Letters of own text from which a page is content by itself, without documents. */
export const ENOUGH_TEXT = 80

/**
 * Whether the page plainly is something else than the label promised.
 * @param rest the page's own folded text without its names and the label.
 */
export function isOtherThing(
  own: OwnContent,
  rest: string,
  label: string,
  entries: readonly ListEntry[],
  scene: Scene,
): boolean {
  const { match, entry, item, map } = scene
  const asked = new Set([entry.concept.id, ...partsOf(item).map(({ concept }) => concept)])
  const names = own.names.filter((name) => !readLabel(name).generic)
  if (names.length === 0) return false
  const isAsked = (text: string, least: number) =>
    match(text).some(({ concept, score }) => asked.has(concept) && score >= least)
  // A link of the page to itself (to answer, to print) bears its name and proves nothing.
  const called = new Set([...own.names, label].map(foldThai))
  if (entries.some(({ link }) => !called.has(foldThai(link.label)) && isAsked(link.label, 0.6))) return false
  if (entry.phrases.some(({ folded }) => folded.length >= 8 && rest.includes(folded))) return false
  if (signatureIn(entry, own.folded) !== undefined) return false
  if (names.some((name) => isAsked(name, 0.5))) {
    // What is asked for as a list is told in posts, each under a name of its own.
    if (item.kind === 'list') return false
    // The menu's words stand above it, and every sentence below speaks of something else.
    const works = entry.concept.needs !== undefined && ownForms(own, map).length > 0
    const shows = works || entries.some(({ document }) => document !== undefined) || ownPictures(own).length > 0
    return !shows && rest.length >= ENOUGH_TEXT && !entry.vocabulary.some((word) => rest.includes(word))
  }
  const named = names.flatMap((name) => match(name))
  return named.some(({ score }) => score >= 0.7) || !speaksOf(entry, own.folded + names.map(foldThai).join(''))
}

/** A form to fill in where a document is asked for. */
export function isQuestionnaire(own: OwnContent, entries: readonly ListEntry[], { map, item, entry }: Scene): boolean {
  if (item.kind !== 'document' || entries.some(({ document }) => document) || ownForms(own, map).length === 0)
    return false
  return signatureIn(entry, own.folded) === undefined
}

/**
 * Whether all that the page holds are ways to pages of others, who cannot stand in for the office. Lists (of laws, of
 * announcements) rightly lead away.
 */
export function leadsElsewhere(own: OwnContent, entries: readonly ListEntry[], { map, entry, item }: Scene): boolean {
  if (item.kind === 'list' || entries.length === 0 || ownPictures(own).length > 0) return false
  const told = own.blocks.filter(({ linked }) => !linked).reduce((sum, { text }) => sum + text.length, 0)
  const names = own.names.reduce((sum, name) => sum + name.length, 0)
  if (told - names >= ENOUGH_TEXT) return false
  return entries.every(
    ({ link: { url }, document }) =>
      !document && !sameSite(map.start, url) && !isStoredFile(url) && !rightlyElsewhere(url, entry),
  )
}
