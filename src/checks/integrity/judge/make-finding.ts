import type { Finding, FindingParams, Severity } from '../../../model/finding.ts'
import type { Element } from '../../../html/tree.ts'
import type { IntegrityCode } from '../codes.ts'
import { placeOf } from '../page/place.ts'
import type { View } from '../view.ts'

export interface Make {
  readonly code: IntegrityCode
  readonly severity: Severity
  /** What stands at the place, literally. */
  readonly excerpt?: string
  /** Where in the page. */
  readonly element?: Element
  readonly params?: FindingParams
}

const MAX_EXCERPT = 300
const MAX_LIST = 8

/** Builds the findings of one page. `at` in milliseconds since the epoch. */
export function findingMaker(subject: string, view: View, at: number) {
  return ({ code, severity, excerpt, element, params = {} }: Make): Finding => {
    const place = element && placeOf(element)
    return {
      code: `integrity.${code}`,
      severity,
      subject,
      params: {
        url: view.url,
        reader: view.reader,
        ...(place ? { path: place.path, line: place.line ?? null } : {}),
        ...Object.fromEntries(Object.entries(params).map(([key, value]) => [key, shortened(value)])),
      },
      evidence: {
        url: view.url,
        at: new Date(at).toISOString(),
        ...(excerpt === undefined ? {} : { excerpt: excerpt.slice(0, MAX_EXCERPT) }),
        ...(view.sha256 === undefined ? {} : { sha256: view.sha256 }),
      },
    }
  }
}

function shortened(value: FindingParams[string]): FindingParams[string] {
  if (typeof value === 'string') return value.slice(0, MAX_EXCERPT)
  return Array.isArray(value) ? value.slice(0, MAX_LIST).map((each) => each.slice(0, 200)) : value
}
