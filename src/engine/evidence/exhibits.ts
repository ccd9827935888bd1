import type { CheckKind } from '../../checks/check-kind.ts'
import type { Exhibit } from '../../model/evidence/piece.ts'
import { isBad } from '../../model/incident/look.ts'
import type { Result } from '../../model/result.ts'

/** What the verdicts of a look rest on: what its kind says, else the addresses of what alarms. */
export function exhibitsOf(kind: CheckKind, result: Result): readonly Exhibit[] {
  return kind.exhibits?.(result) ?? alarmExhibits(result)
}

function alarmExhibits({ findings }: Result): readonly Exhibit[] {
  return findings.flatMap((finding): Exhibit[] => {
    const place = finding.evidence?.url
    if (!isBad(finding) || place === undefined || !/^https?:/i.test(place)) return []
    return [{ subject: finding.subject, state: finding.code, place, why: 'incident' }]
  })
}
