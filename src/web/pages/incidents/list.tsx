import type { Incident, IncidentPhase } from '../../../model/incident/incident.ts'
import { formatNumber } from '../../../model/format/number.ts'
import type { WebDeps } from '../../deps.ts'
import { incidentTexts } from '../../texts/incidents.ts'
import type { Frame } from '../frame.ts'
import { linkTo } from '../frame.ts'
import { Layout } from '../layout.tsx'
import { IncidentTable } from './table.tsx'

/** What the list can be narrowed to. */
export const SHOWN = {
  standing: ['open', 'acknowledged'],
  resolved: ['resolved'],
  all: ['open', 'acknowledged', 'resolved'],
} as const satisfies Record<string, readonly IncidentPhase[]>
export type Shown = keyof typeof SHOWN

interface IncidentsPage {
  readonly frame: Frame
  readonly shown: Shown
  readonly incidents: readonly Incident[]
  /** Whether there are more than are listed. */
  readonly cut: boolean
  readonly names: ReadonlyMap<string, string>
  readonly describe: WebDeps['describe']
}

export function IncidentsPage({ frame, shown, incidents, cut, names, describe }: IncidentsPage) {
  const t = incidentTexts[frame.language]
  const choices: readonly Shown[] = ['standing', 'resolved', 'all']
  return (
    <Layout frame={frame} title={t.title} live>
      <h1>{t.title}</h1>
      <section class="panel" id="incidents" data-live aria-label={t.title}>
        <nav class="ranges" aria-label={t.filterLabel}>
          {choices.map((one) => (
            <a href={linkTo('/incidents', { show: one })} aria-current={one === shown ? 'true' : undefined}>
              {t.filters[one]}
            </a>
          ))}
        </nav>
        {incidents.length === 0 ? (
          <p class="empty">{t.empty}</p>
        ) : (
          <IncidentTable incidents={incidents} frame={frame} describe={describe} names={names} />
        )}
        {cut && <p class="soft">{t.newest(formatNumber(incidents.length, frame.language))}</p>}
      </section>
    </Layout>
  )
}
