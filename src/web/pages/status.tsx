import { formatShare } from '../../model/format/number.ts'
import type { Status } from '../../model/status.ts'
import { Icon } from '../components/icon.tsx'
import { Paging, pageOf } from '../components/paging.tsx'
import { StateStrip, stateOf } from '../components/strip.tsx'
import { When } from '../components/when.tsx'
import type { PublicIncident, PublicSite, PublicStatus } from '../public/status-data.ts'
import { publicWords } from '../public/words.ts'
import { commonTexts } from '../texts/common.ts'
import { statusTexts } from '../texts/status.ts'
import type { Frame } from './frame.ts'
import { linkTo } from './frame.ts'
import { Layout } from './layout.tsx'

/** Websites on one page. */
const PER_PAGE = 100

interface StatusView {
  readonly frame: Frame
  readonly status: PublicStatus
  /** Of the list of websites, from 1. */
  readonly page: number
}

/** What everybody may see, without an account. */
export function StatusPage({ frame, status, page }: StatusView) {
  const { language, organisation } = frame
  const words = publicWords[language]
  const t = statusTexts[language]
  const standing = status.incidents.filter(({ endedAt }) => endedAt === undefined)
  const over = status.incidents.filter(({ endedAt }) => endedAt !== undefined)
  const shown = pageOf(status.sites, page, PER_PAGE)
  return (
    <Layout frame={frame} title={words.title} feed={{ href: '/status/feed.atom', title: words.title }}>
      <div class="head">
        <h1>{t.heading(organisation)}</h1>
      </div>
      <p class={`headline is-${status.state}`}>
        <span class={`mark s-${status.state}`}>
          <Icon name={status.state} />
        </span>
        {headlineOf(status, frame)}
      </p>
      {standing.length > 0 && (
        <section class="panel" aria-labelledby="standing">
          <h2 id="standing">{t.standing}</h2>
          <IncidentList incidents={standing} frame={frame} />
        </section>
      )}
      <section class="panel" aria-labelledby="sites">
        <h2 id="sites">{t.sites}</h2>
        {status.sites.length === 0 && <p class="empty">{t.noSites}</p>}
        <ul class="public">
          {shown.rows.map((site) => (
            <SiteLine site={site} frame={frame} />
          ))}
        </ul>
        <Paging of={shown} frame={frame} link={(number) => linkTo('/status', { page: number })} />
        <p class="soft small">{t.legend}</p>
      </section>
      <section class="panel" aria-labelledby="history">
        <div class="head">
          <h2 id="history">{words.history}</h2>
          <p class="actions">
            <a href="/status/feed.atom">{words.feed}</a>
          </p>
        </div>
        {over.length === 0 ? <p class="soft">{words.noIncidents}</p> : <IncidentList incidents={over} frame={frame} />}
      </section>
      <p class="soft small">
        {t.gathered} <When at={status.at} frame={frame} />
      </p>
    </Layout>
  )
}

function headlineOf({ state, sites }: PublicStatus, { language }: Frame): string {
  const t = statusTexts[language]
  if (state === 'ok') return publicWords[language].allWell
  const count = (wanted: Status): number => sites.filter((site) => site.state === wanted).length
  if (state === 'critical') return t.down(count('critical'), sites.length)
  if (state === 'warning') return t.degraded(count('warning'), sites.length)
  return t.unknown
}

function SiteLine({ site, frame: { language } }: { site: PublicSite; frame: Frame }) {
  const words = publicWords[language]
  const share = site.availability === undefined ? undefined : words.available(formatShare(site.availability, language))
  return (
    <li>
      <div class="head">
        <h3>{site.name}</h3>
        <p class="actions">
          <span class={`mark s-${site.state}`}>
            <Icon name={site.state} />
            <span>{words.states[site.state]}</span>
          </span>
        </p>
      </div>
      <StateStrip states={site.days.map(({ tally }) => stateOf(tally))} label={share ?? commonTexts[language].gap} />
      <p class="soft small">{share ?? commonTexts[language].gap}</p>
    </li>
  )
}

function IncidentList({ incidents, frame }: { incidents: readonly PublicIncident[]; frame: Frame }) {
  const words = publicWords[frame.language]
  return (
    <ol class="timeline">
      {incidents.map(({ kind, severity, siteName, beganAt, endedAt }) => (
        <li class={endedAt === undefined ? 'e-opened' : 'e-resolved'}>
          <div>
            <p>
              <strong>{words.incidents[kind]?.[severity] ?? words.title}</strong> · {siteName}
            </p>
            <p class="soft small">
              {words.began} <When at={beganAt} frame={frame} />
              {endedAt === undefined ? (
                ` · ${words.standing}`
              ) : (
                <>
                  {' '}
                  · {words.ended} <When at={endedAt} frame={frame} />
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
