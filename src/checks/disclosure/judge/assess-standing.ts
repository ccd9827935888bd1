import type { OwnContent } from '../find/own-content.ts'
import { NO_SURROUNDING } from '../find/surrounding.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, missingElements, speaksOf, targetFails } from './assessment.ts'
import { assessDocument } from './assess-document.ts'
import type { ListEntry } from './entries.ts'
import { ENOUGH_TEXT } from './identity.ts'
import { ownPictures } from './own-page.ts'
import type { LookInside, PageView } from './page-view.ts'
import { seenInside } from './page-view.ts'
import { ENOUGH_BESIDE_FILES, lettersTold } from './told.ts'

/** For what holds now, of whatever year: content is enough. */
export function assessStanding({ own, rest, entries }: PageView, scene: Scene, lookInside: LookInside): Assessment {
  const relevant = entries.filter((entry) => entry.relevant)
  const posts = lookInside && scene.item.kind !== 'list' ? assessPosts(own, relevant, lookInside) : undefined
  if (posts) return posts
  const judged = relevant.flatMap((entry) =>
    entry.document ? [assessDocument(entry.document, entry.surrounding, scene)] : [],
  )
  // Its place in this list says what a file is; its own title may be of one case of many.
  const shown = judged.filter(({ status }) => status === 'present' || status === 'missing')
  const enough = scene.item.kind === 'document' && judged.length > 0 ? ENOUGH_BESIDE_FILES : ENOUGH_TEXT
  if (rest.length < enough && shown.length === 0 && ownPictures(own).length === 0) {
    const failed = judged.find(({ status }) => status === 'unverified') ?? judged[0]
    if (failed) return failed
    const [dead] = entries
    if (dead?.target.kind === 'failure' && entries.every(({ target }) => target.kind === 'failure')) {
      return targetFails(dead.target.failure.reason, dead.target.failure.statusCode, [dead.link.url])
    }
  }
  const documents = shown.flatMap((one) => one.documents)
  const certainty = speaksOf(scene.entry, own.folded) || documents.length > 0 ? 0.95 : 0.8
  const missing = missingElements(scene.entry, own.text)
  return assessment('present', { code: 'found' }, { documents, missingElements: missing, certainty })
}

const MOST_POSTS = 5

/** A page that only lists posts is as good as they are; undefined where it says something itself. */
function assessPosts(
  own: OwnContent,
  relevant: readonly ListEntry[],
  lookInside: NonNullable<LookInside>,
): Assessment | undefined {
  if (relevant.some(({ document }) => document) || ownPictures(own).length > 0) return undefined
  if (lettersTold(own, relevant) >= ENOUGH_TEXT) return undefined
  const inner = relevant.slice(0, MOST_POSTS).flatMap(({ target, link, surrounding }) => {
    if (target.kind !== 'page') return []
    const arrival = { label: link.label, surrounding: { ...NO_SURROUNDING, near: surrounding.near }, linked: false }
    return [lookInside(target.page, arrival)]
  })
  const seen = inner.find(({ status }) => status === 'present') ?? inner.find(({ status }) => status !== 'missing')
  return seen && { ...seen, ...seenInside(relevant) }
}
