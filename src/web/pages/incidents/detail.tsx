import { formatDuration } from '../../../model/format/duration.ts'
import type { Piece } from '../../../model/evidence/piece.ts'
import type { Incident, IncidentEvent } from '../../../model/incident/incident.ts'
import { siteNameOf } from '../../components/alarm.tsx'
import { FindingBlock } from '../../components/finding-block.tsx'
import { PostForm } from '../../components/form.tsx'
import { SeverityMark } from '../../components/status-mark.tsx'
import { When } from '../../components/when.tsx'
import type { WebDeps } from '../../deps.ts'
import { commonTexts, kindName } from '../../texts/common.ts'
import { incidentTexts } from '../../texts/incidents.ts'
import { IncidentEvidence } from '../evidence/incident-evidence.tsx'
import type { Frame } from '../frame.ts'
import { mayDo } from '../frame.ts'
import { Layout } from '../layout.tsx'
import { Fact } from '../site/certificate.tsx'

interface IncidentView {
  readonly frame: Frame
  readonly incident: Incident
  readonly events: readonly IncidentEvent[]
  readonly cause: Incident | undefined
  readonly consequences: readonly Incident[]
  readonly evidence: readonly Piece[]
  readonly names: ReadonlyMap<string, string>
  readonly describe: WebDeps['describe']
}

export function IncidentPage(view: IncidentView) {
  const { frame, incident, cause, consequences, names, describe } = view
  const { language, now } = frame
  const t = incidentTexts[language]
  const { message } = describe(incident.finding, language)
  const siteName = siteNameOf(incident.siteId, names, frame)
  return (
    <Layout frame={frame} title={message} live>
      <h1>{message}</h1>
      <section class="panel" id="incident" data-live aria-label={t.title}>
        <dl class="facts">
          <Fact name={t.columns.site}>
            {names.has(incident.siteId) ? (
              <a href={`/sites/${encodeURIComponent(incident.siteId)}`}>{siteName}</a>
            ) : (
              siteName
            )}
          </Fact>
          <Fact name={t.columns.severity}>
            <SeverityMark severity={incident.severity} language={language} /> · {kindName(incident.kind, language)}
          </Fact>
          <Fact name={t.columns.phase}>{commonTexts[language].phases[incident.phase]}</Fact>
          <Fact name={t.began}>
            <When at={incident.firstBadAt} frame={frame} />
          </Fact>
          {incident.resolvedAt !== undefined && incident.phase === 'resolved' && (
            <Fact name={t.ended}>
              <When at={incident.resolvedAt} frame={frame} />
            </Fact>
          )}
          <Fact name={t.lasted}>
            {formatDuration(Math.max(0, (incident.resolvedAt ?? now) - incident.firstBadAt), language)}
          </Fact>
          {incident.flaps > 0 && <Fact name={t.flaps}>{t.times(incident.flaps)}</Fact>}
          {incident.acknowledgedBy !== undefined && (
            <Fact name={t.takenBy}>
              {incident.acknowledgedBy}
              {incident.acknowledgedAt !== undefined && (
                <>
                  {' '}
                  · <When at={incident.acknowledgedAt} frame={frame} />
                </>
              )}
            </Fact>
          )}
          {incident.note !== undefined && <Fact name={t.note}>{incident.note}</Fact>}
          {cause && (
            <Fact name={t.cause}>
              <a href={`/incidents/${cause.id}`}>{describe(cause.finding, language).message}</a>
            </Fact>
          )}
        </dl>
        <FindingBlock finding={incident.finding} frame={frame} describe={describe} mark={false} />
        {consequences.length > 0 && (
          <>
            <h2>{t.consequences}</h2>
            <ul class="stack">
              {consequences.map(({ id, finding }) => (
                <li>
                  <a href={`/incidents/${id}`}>{describe(finding, language).message}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {incident.phase === 'open' && mayDo(frame, 'acknowledge') && <AcknowledgeForm frame={frame} id={incident.id} />}
      <IncidentEvidence pieces={view.evidence} frame={frame} />
      <Timeline {...view} />
    </Layout>
  )
}

function AcknowledgeForm({ frame, id }: { frame: Frame; id: string }) {
  const t = incidentTexts[frame.language]
  return (
    <section class="panel" aria-labelledby="acknowledge-title">
      <h2 id="acknowledge-title">{t.acknowledge}</h2>
      <p class="soft">{t.acknowledgeHint}</p>
      <PostForm frame={frame} action={`/incidents/${id}/acknowledge`} class="stack">
        <label>
          {t.noteLabel}
          <textarea name="note" maxlength={1000}></textarea>
        </label>
        <button class="main">{t.acknowledge}</button>
      </PostForm>
    </section>
  )
}

function Timeline({ events, incident, frame }: IncidentView) {
  const t = incidentTexts[frame.language]
  return (
    <section class="panel" id="timeline" data-live aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.timeline}</h2>
      <ol class="timeline">
        <li>
          <p>
            <strong>{t.firstSeen}</strong> · <When at={incident.firstBadAt} frame={frame} />
          </p>
        </li>
        {events.map((event) => (
          <li class={`e-${event.name}`}>
            <div>
              <p>
                <strong>{t.events[event.name]}</strong>
                {event.reason !== undefined && ` (${t.reasons[event.reason]})`} · <When at={event.at} frame={frame} />
              </p>
              {event.name === 'acknowledged' && (
                <p>
                  {event.incident.acknowledgedBy}
                  {event.incident.note !== undefined && ` · ${event.incident.note}`}
                </p>
              )}
              {event.silent !== undefined && <p class="soft small">{t.silent[event.silent]}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
