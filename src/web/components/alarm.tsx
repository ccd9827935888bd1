import { formatDuration } from '../../model/format/duration.ts'
import type { Incident } from '../../model/incident/incident.ts'
import type { WebDeps } from '../deps.ts'
import type { Frame } from '../pages/frame.ts'
import { mayDo } from '../pages/frame.ts'
import { commonTexts } from '../texts/common.ts'
import { dashboardTexts } from '../texts/dashboard.ts'
import { PostForm } from './form.tsx'
import { SeverityMark } from './status-mark.tsx'
import { When } from './when.tsx'

/** The id under which the watch keeps incidents of its own. */
const WATCH_ITSELF = ''

export function siteNameOf(siteId: string, names: ReadonlyMap<string, string>, frame: Frame): string {
  const t = commonTexts[frame.language]
  return siteId === WATCH_ITSELF ? t.watchItself : (names.get(siteId) ?? t.removedSite)
}

interface Alarm {
  readonly incident: Incident
  readonly siteName: string
  readonly frame: Frame
  readonly describe: WebDeps['describe']
}

/** One standing incident: what, where, since when, and the way to take it on. */
export function Alarm({ incident, siteName, frame, describe }: Alarm) {
  const { id, severity, phase, finding, firstBadAt, acknowledgedBy } = incident
  const { language, now } = frame
  const t = dashboardTexts[language]
  const open = phase === 'open'
  return (
    <li class={`alarm is-${severity} is-${phase}`}>
      <p>
        <SeverityMark severity={severity} language={language} /> <strong>{siteName}</strong>
      </p>
      <p>
        <a href={`/incidents/${id}`}>{describe(finding, language).message}</a>
      </p>
      <p class="when">
        {commonTexts[language].since} <When at={firstBadAt} frame={frame} /> (
        {t.tookOver(formatDuration(Math.max(0, now - firstBadAt), language))})
        {acknowledgedBy !== undefined && ` · ${t.acknowledgedBy(acknowledgedBy)}`}
      </p>
      {open && mayDo(frame, 'acknowledge') && (
        <PostForm frame={frame} action={`/incidents/${id}/acknowledge`}>
          <input type="hidden" name="back" value={frame.here} />
          <button>
            {t.acknowledge}
            <span class="unseen"> {siteName}</span>
          </button>
        </PostForm>
      )}
    </li>
  )
}
