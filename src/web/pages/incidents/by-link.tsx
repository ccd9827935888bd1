import type { Incident } from '../../../model/incident/incident.ts'
import { siteNameOf } from '../../components/alarm.tsx'
import { PostForm } from '../../components/form.tsx'
import { SeverityMark } from '../../components/status-mark.tsx'
import { When } from '../../components/when.tsx'
import type { WebDeps } from '../../deps.ts'
import { commonTexts } from '../../texts/common.ts'
import { incidentTexts } from '../../texts/incidents.ts'
import type { Frame } from '../frame.ts'
import { Layout } from '../layout.tsx'

interface ByLink {
  readonly frame: Frame
  /** What is asked of the reader, or why there is nothing to ask. */
  readonly state: 'ask' | 'linkWrong' | 'linkExpired' | 'linkOver' | 'linkDone'
  readonly incident?: Incident | undefined
  readonly names?: ReadonlyMap<string, string>
  readonly describe: WebDeps['describe']
}

/** Whoever has the link of a message may take its incident on, without an account. Opening the link alone changes nothing. */
export function AcknowledgeByLink({ frame, state, incident, names = new Map(), describe }: ByLink) {
  const { language } = frame
  const t = incidentTexts[language]
  return (
    <Layout frame={frame} title={t.byLink}>
      <section class="panel narrow">
        <h1>{t.byLink}</h1>
        {incident && (
          <div>
            <p>
              <SeverityMark severity={incident.severity} language={language} />{' '}
              <strong>{siteNameOf(incident.siteId, names, frame)}</strong>
            </p>
            <p>{describe(incident.finding, language).message}</p>
            <p class="soft small">
              {commonTexts[language].since} <When at={incident.firstBadAt} frame={frame} />
            </p>
          </div>
        )}
        {state === 'ask' ? (
          <PostForm frame={frame} action={frame.here} class="stack">
            <label>
              {t.yourName}
              <input name="name" required maxlength={100} autocomplete="name" value={frame.account?.display} />
            </label>
            <label>
              {t.noteLabel}
              <textarea name="note" maxlength={1000}></textarea>
            </label>
            <button class="main">{t.acknowledge}</button>
          </PostForm>
        ) : (
          <p class={state === 'linkDone' ? 'done' : 'hint'} role="status">
            {t[state]}
          </p>
        )}
      </section>
    </Layout>
  )
}
