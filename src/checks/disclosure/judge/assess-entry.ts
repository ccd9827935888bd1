import { datedBy } from '../currency/period.ts'
import { NO_SURROUNDING } from '../find/surrounding.ts'
import type { Assessment, Scene } from './assessment.ts'
import { assessment, onlyOtherPeriod, targetFails } from './assessment.ts'
import { assessDocument } from './assess-document.ts'
import { externalFault } from './elsewhere.ts'
import type { ListEntry } from './entries.ts'
import type { LookInside } from './page-view.ts'

/** One file, or one page that the list leads to. Undefined where it has nothing to say. */
export function assessEntry(entry: ListEntry, scene: Scene, lookInside: LookInside): Assessment | undefined {
  const { link, target, surrounding } = entry
  const near = datedBy(surrounding.near, scene.period)
  const byLabel = () => {
    if (near.timeliness === 'unknown') return undefined
    const { fiscalYear, until } = near
    return near.timeliness === 'right'
      ? assessment('present', { code: 'found' }, { fiscalYear, until })
      : onlyOtherPeriod(fiscalYear, [], scene)
  }
  switch (target.kind) {
    case 'document':
      return assessDocument(target.document, surrounding, scene)
    case 'failure':
      return targetFails(target.failure.reason, target.failure.statusCode, [link.url])
    case 'unread':
    case 'forbidden': {
      if (near.timeliness !== 'right')
        return near.timeliness === 'other' ? onlyOtherPeriod(near.fiscalYear, [], scene) : undefined
      const wanted = target.kind === 'unread' ? [link.url] : []
      return assessment('unverified', { code: target.kind }, { wanted })
    }
    case 'page': {
      if (!lookInside) return byLabel()
      const arrival = { label: link.label, surrounding: { ...NO_SURROUNDING, near: surrounding.near }, linked: false }
      const inner = lookInside(target.page, arrival)
      if (near.timeliness === 'other') return onlyOtherPeriod(near.fiscalYear, inner.documents, scene)
      const silent = inner.status === 'missing' && (inner.reason.code === 'nothing-found' || scene.item.kind === 'list')
      return silent || inner.reason.code === 'year-unknown' ? undefined : inner
    }
    case 'external':
      return externalFault(target.external) ?? byLabel()
  }
}
