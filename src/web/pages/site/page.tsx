import type { Incident } from '../../../model/incident/incident.ts'
import { formatDuration } from '../../../model/format/duration.ts'
import { formatShare } from '../../../model/format/number.ts'
import { addTallies, availability } from '../../../model/uptime/tally.ts'
import type { LatestResult } from '../../../store/latest.ts'
import type { DayStretch } from '../../../store/rollups.ts'
import type { StandingWatch } from '../../../store/web/overview.ts'
import { SafeLink } from '../../components/safe-link.tsx'
import { Strip } from '../../components/strip.tsx'
import type { WebDeps } from '../../deps.ts'
import { siteTexts } from '../../texts/site.ts'
import type { BaselineStanding } from '../../../checks/integrity/standing.ts'
import type { Frame } from '../frame.ts'
import { linkTo } from '../frame.ts'
import { IncidentTable } from '../incidents/table.tsx'
import { BaselinePanel } from '../integrity/baseline-panel.tsx'
import { Layout } from '../layout.tsx'
import type { Bar } from './bars.ts'
import { CertificatePanel, Fact } from './certificate.tsx'
import { ResponseChart } from './chart.tsx'
import { ChecksPanel } from './checks.tsx'
import type { Change } from './findings.tsx'
import { FindingsPanel, RecentPanel } from './findings.tsx'
import { LinksPanel } from './links.tsx'
import type { RangeName } from './range.ts'
import { RANGES } from './range.ts'
import { RegistrationPanel } from './registration.tsx'
import { daysLabel } from '../dashboard/site-row.tsx'

export interface SiteView {
  readonly frame: Frame
  readonly site: { readonly id: string; readonly name: string; readonly url: string }
  readonly standings: readonly StandingWatch[]
  readonly latest: readonly LatestResult[]
  readonly days: readonly DayStretch[]
  readonly range: RangeName
  readonly bars: readonly Bar[]
  readonly changes: readonly Change[]
  readonly incidents: readonly Incident[]
  readonly askedAt: number | undefined
  /** Of the integrity check; undefined where it has seen nothing yet, or does not run. */
  readonly baseline: BaselineStanding | undefined
  readonly describe: WebDeps['describe']
  readonly summarise: WebDeps['summarise']
}

export function SitePage(view: SiteView) {
  const { frame, site, latest, range, bars, incidents } = view
  const t = siteTexts[frame.language]
  const path = `/sites/${encodeURIComponent(site.id)}`
  const factsOf = (kind: string): object | undefined => latest.find((one) => one.kind === kind)?.result.facts
  const kinds = new Set(view.standings.map(({ kind }) => kind))
  return (
    <Layout frame={frame} title={site.name} live liveSite={site.id}>
      <div class="head">
        <h1>{site.name}</h1>
        <SafeLink url={site.url} />
      </div>
      <ChecksPanel siteId={site.id} {...view} />
      <FindingsPanel siteId={site.id} {...view} />
      {view.baseline && <BaselinePanel siteId={site.id} frame={frame} standing={view.baseline} />}
      <Availability {...view} />
      <section class="panel" id="response" data-live>
        <div class="head">
          <h2>{t.response}</h2>
          <nav class="ranges actions" aria-label={t.rangeLabel}>
            {RANGES.map((one) => (
              <a href={linkTo(path, { range: one })} aria-current={one === range ? 'true' : undefined}>
                {t.ranges[one]}
              </a>
            ))}
          </nav>
        </div>
        <ResponseChart bars={bars} range={range} frame={frame} />
      </section>
      <div class="columns">
        {kinds.has('tls') && <CertificatePanel facts={factsOf('tls')} frame={frame} />}
        {kinds.has('domain') && <RegistrationPanel facts={factsOf('domain')} frame={frame} />}
      </div>
      {kinds.has('links') && <LinksPanel facts={factsOf('links')} frame={frame} />}
      <RecentPanel {...view} />
      <section class="panel" id="incidents" data-live>
        <h2>{t.incidents}</h2>
        {incidents.length === 0 ? (
          <p class="soft">{t.noIncidents}</p>
        ) : (
          <IncidentTable incidents={incidents} frame={frame} describe={view.describe} />
        )}
      </section>
    </Layout>
  )
}

function Availability({ days, frame }: SiteView) {
  const { language } = frame
  const t = siteTexts[language]
  const tallies = days.map(({ rollup }) => rollup.tally)
  const tally = addTallies(tallies)
  const share = availability(tally)
  return (
    <section class="panel" id="availability" data-live>
      <h2>{t.availability}</h2>
      <Strip tall tallies={tallies} label={daysLabel(tallies, language)} />
      <div class="head small soft">
        <span>{t.oldest}</span>
        <span class="actions">{t.today}</span>
      </div>
      <dl class="facts">
        <Fact name={t.up}>{share === undefined ? '–' : formatShare(share, language, 3)}</Fact>
        <Fact name={t.down}>{formatDuration(tally.critical, language)}</Fact>
        <Fact name={t.unseen}>{formatDuration(tally.gap + tally.unknown, language)}</Fact>
      </dl>
    </section>
  )
}
