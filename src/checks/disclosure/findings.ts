import type { Evidence, Finding, Severity } from '../../model/finding.ts'
import type { Audited, Down } from './audit.ts'
import type { CatalogueFacts, DisclosureFacts, ItemFacts } from './facts.ts'
import { targetOf } from '../../survey/site-map.ts'
import type { SiteMap } from '../../survey/site-map.ts'

/** Everything that is wrong with what a site discloses. */
export function findingsOf(audited: Audited, facts: DisclosureFacts, now: number): readonly Finding[] {
  const at = new Date(now).toISOString()
  return [
    ...(audited.forbidden ? [forbidden(audited.map.start, at)] : []),
    ...facts.catalogues.flatMap((catalogue) => [
      ...catalogue.items.flatMap((item) => itemFinding(catalogue, item, audited, at)),
      ...sharedDocuments(catalogue),
      ...catalogue.due.map((due): Finding => {
        const item = catalogue.items.find(({ code }) => code === due.code)
        return {
          code: 'disclosure.due-soon',
          severity: 'info',
          subject: subjectOf(catalogue, due.code),
          params: {
            ...namesOf(catalogue, due.code, item),
            due: new Date(due.at).toISOString(),
            daysLeft: due.daysLeft,
            fiscalYear: due.fiscalYear,
            newYear: due.newYear,
          },
          ...(item?.url ? { evidence: { url: item.url, at } } : {}),
        }
      }),
      ...belowTarget(catalogue, facts),
    ]),
    ...(facts.limits.length > 0 ? [incomplete(audited.map, facts, at)] : []),
  ]
}

/** The site is down as a whole: one finding, whatever the items were. */
export function downFinding({ failure }: Down, url: string, now: number): Finding {
  const { reason, statusCode, detail } = failure
  return {
    code: 'disclosure.unreachable',
    severity: 'unknown',
    subject: new URL(url).host,
    params: { reason, statusCode, detail },
    evidence: { url, excerpt: detail, at: new Date(now).toISOString() },
  }
}

function itemFinding(catalogue: CatalogueFacts, item: ItemFacts, { map }: Audited, at: string): readonly Finding[] {
  if (item.status === 'present' || item.status === 'unknown') return []
  const lapse = item.before === 'present'
  return [
    {
      code: `disclosure.${item.status}`,
      severity: severityOf(item, lapse),
      subject: subjectOf(catalogue, item.code),
      params: {
        ...namesOf(catalogue, item.code, item),
        ...item.reasonParams,
        reason: item.reason,
        before: item.before,
        after: item.status,
        lapsed: lapse,
        mandatory: item.mandatory,
        recalled: item.certainty === 'recalled',
        points: item.points,
        via: item.via,
        missingElements: item.missingElements,
      },
      ...(item.url ? { evidence: evidenceOf(map, item.url, at) } : {}),
    },
  ]
}

/** What was there and is not any more alarms; what never was there is work that waits; what nobody could see is unknown. */
function severityOf(item: ItemFacts, lapse: boolean): Severity {
  if (item.status === 'unverified') return 'unknown'
  return lapse && item.mandatory ? 'critical' : 'warning'
}

function evidenceOf(map: SiteMap, url: string, at: string): Evidence {
  const target = targetOf(map, url)
  switch (target.kind) {
    case 'page':
      return { url, at, sha256: target.page.sha256, ...(target.page.title ? { excerpt: target.page.title } : {}) }
    case 'document':
      return { url, at, ...(target.document.sha256 ? { sha256: target.document.sha256 } : {}) }
    case 'failure':
      return { url, at, excerpt: target.failure.detail }
    case 'external':
    case 'forbidden':
    case 'unread':
      return { url, at }
  }
}

/** The same file under several items is suspicious; whether it rightly serves them is for a person to say. */
function sharedDocuments(catalogue: CatalogueFacts): readonly Finding[] {
  const reported = new Set<string>()
  return catalogue.items.flatMap((item): Finding[] => {
    const codes = [item.code, ...item.sharedWith].sort()
    const key = codes.join(' ')
    if (item.sharedWith.length === 0 || reported.has(key)) return []
    reported.add(key)
    const [document] = item.documents
    return [
      {
        code: 'disclosure.same-document',
        severity: 'info',
        subject: `${catalogue.id} ${key}`,
        params: { catalogue: catalogue.id, codes },
        ...(document ? { evidence: { url: document } } : {}),
      },
    ]
  })
}

function belowTarget(catalogue: CatalogueFacts, facts: DisclosureFacts): readonly Finding[] {
  const { score, best, target, present, total } = catalogue
  if (score === null || score >= target) return []
  // Where a person's look may still lift it above, nobody knows yet.
  const open = best !== null && best >= target
  return [
    {
      code: 'disclosure.score-below-target',
      severity: open || facts.forbidden ? 'unknown' : 'warning',
      subject: catalogue.id,
      params: { catalogue: catalogue.id, score, best, target, present, total, fiscalYear: catalogue.fiscalYear },
    },
  ]
}

function forbidden(url: string, at: string): Finding {
  return {
    code: 'disclosure.robots-forbidden',
    severity: 'unknown',
    subject: new URL(url).host,
    evidence: { url: new URL('/robots.txt', url).href, at },
  }
}

function incomplete(map: SiteMap, facts: DisclosureFacts, at: string): Finding {
  return {
    code: 'disclosure.incomplete',
    severity: 'info',
    subject: new URL(map.start).host,
    params: { limits: facts.limits, pagesRead: facts.pagesRead, bytesRead: facts.bytesRead },
    evidence: { url: map.start, at },
  }
}

function subjectOf({ id }: CatalogueFacts, code: string): string {
  return `${id} ${code}`
}

function namesOf({ id }: CatalogueFacts, code: string, item: ItemFacts | undefined) {
  return { catalogue: id, item: code, titleTh: item?.titles.th ?? code, titleEn: item?.titles.en ?? code }
}
