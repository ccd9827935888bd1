import type { Language } from '../../model/language.ts'
import type { ReportDisclosure } from '../../model/report/report-data.ts'
import type { CatalogueFacts, DisclosureFacts } from './facts.ts'

/** The score of each catalogue now and at the start of the period, and what came and went in between. */
export function disclosuresOf(
  now: DisclosureFacts | undefined,
  before: DisclosureFacts | undefined,
  language: Language,
): ReportDisclosure[] {
  return (now?.catalogues ?? []).map((catalogue) =>
    disclosureOf(
      catalogue,
      before?.catalogues.find(({ id }) => id === catalogue.id),
      language,
    ),
  )
}

function disclosureOf(now: CatalogueFacts, before: CatalogueFacts | undefined, language: Language): ReportDisclosure {
  const was = new Map(before?.items.map(({ code, status }) => [code, status]))
  const items = now.items.map((item) => ({
    code: item.code,
    title: item.titles[language],
    status: item.status,
    before: was.get(item.code) ?? null,
    url: item.url ?? null,
    fiscalYear: item.fiscalYear ?? null,
  }))
  const known = items.filter((item) => item.before !== null)
  return {
    catalogue: now.id,
    title: now.title[language],
    score: now.score,
    scoreBefore: before?.score ?? null,
    target: now.target ?? null,
    present: now.present,
    total: now.total,
    appeared: known.filter((item) => item.status === 'present' && item.before !== 'present').map(({ code }) => code),
    lapsed: known.filter((item) => item.status !== 'present' && item.before === 'present').map(({ code }) => code),
    items,
  }
}
