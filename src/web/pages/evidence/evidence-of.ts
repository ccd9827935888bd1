import type { Incident } from '../../../model/incident/incident.ts'
import type { Piece } from '../../../model/evidence/piece.ts'
import type { Evidence } from '../../../store/evidence.ts'

/** Pieces shown of one incident or item. */
const MOST = 6

/** What was kept while an incident stood; of a disclosure item also what it was before. */
export function evidenceOf(
  evidence: Pick<Evidence, 'list'>,
  { siteId, kind, subject, firstBadAt, resolvedAt, phase }: Incident,
): Promise<readonly Piece[]> {
  const during = {
    since: firstBadAt,
    ...(phase === 'resolved' && resolvedAt !== undefined ? { until: resolvedAt } : {}),
  }
  return evidence.list({ siteId, kind, subject, limit: MOST, ...(kind === 'disclosure' ? {} : during) })
}

/** What stands of each subject of a site's disclosure, newest first. */
export async function evidenceBySubject(
  evidence: Pick<Evidence, 'standing'>,
  siteId: string,
  kind: string,
): Promise<ReadonlyMap<string, readonly Piece[]>> {
  const bySubject = new Map<string, Piece[]>()
  for (const piece of await evidence.standing(siteId, kind)) {
    bySubject.set(piece.subject, [piece, ...(bySubject.get(piece.subject) ?? [])])
  }
  return new Map([...bySubject].map(([subject, pieces]) => [subject, pieces.slice(0, MOST)]))
}
