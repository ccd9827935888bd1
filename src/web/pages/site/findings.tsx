import type { Finding } from '../../../model/finding.ts'
import { FindingBlock } from '../../components/finding-block.tsx'
import { Icon } from '../../components/icon.tsx'
import type { WebDeps } from '../../deps.ts'
import type { LatestResult } from '../../../store/latest.ts'
import type { Observation } from '../../../store/observations.ts'
import { StatusMark } from '../../components/status-mark.tsx'
import { When } from '../../components/when.tsx'
import { kindName } from '../../texts/common.ts'
import { siteTexts } from '../../texts/site.ts'
import type { Frame } from '../frame.ts'

/** Items of a disclosure have a page of their own: only the gravest few are repeated here. */
const MOST = 12

const GRAVITY = { critical: 0, warning: 1, unknown: 2, info: 3 } as const

function byGravity(a: Finding, b: Finding): number {
  return GRAVITY[a.severity] - GRAVITY[b.severity]
}

interface Findings {
  readonly siteId: string
  readonly latest: readonly LatestResult[]
  readonly frame: Frame
  readonly describe: WebDeps['describe']
}

/** Everything that the latest looks found wrong. */
export function FindingsPanel({ siteId, latest, frame, describe }: Findings) {
  const t = siteTexts[frame.language]
  const all = latest.flatMap(({ result }) => result.findings).sort(byGravity)
  const wrong = all.filter(({ severity }) => severity !== 'info')
  const notes = all.filter(({ severity }) => severity === 'info')
  return (
    <section class="panel" id="findings" data-live>
      <h2>{t.findings}</h2>
      {wrong.length === 0 && (
        <p class="calm">
          <span class="s-ok">
            <Icon name="ok" />
          </span>
          {t.noFindings}
        </p>
      )}
      {wrong.slice(0, MOST).map((finding) => (
        <FindingBlock finding={finding} frame={frame} describe={describe} />
      ))}
      {wrong.length > MOST && <p>{t.moreFindings(wrong.length - MOST)}</p>}
      {all.some(({ code }) => code.startsWith('disclosure.')) && (
        <p>
          <a href={`/disclosure/${encodeURIComponent(siteId)}`}>{t.toDisclosure}</a>
        </p>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{t.notes(notes.length)}</summary>
          <div class="stack">
            {notes.slice(0, MOST).map((finding) => (
              <FindingBlock finding={finding} frame={frame} describe={describe} />
            ))}
          </div>
        </details>
      )}
    </section>
  )
}

/** What a watch saw when it changed. */
export interface Change extends Observation {
  readonly kind: string
}

interface Recent {
  readonly changes: readonly Change[]
  readonly frame: Frame
  readonly describe: WebDeps['describe']
  readonly summarise: WebDeps['summarise']
}

/** Of each of these at most so many findings are written out. */
const MOST_EACH = 3

export function RecentPanel({ changes, frame, describe, summarise }: Recent) {
  const { language } = frame
  const t = siteTexts[language]
  return (
    <section class="panel" id="recent" data-live>
      <h2>{t.recent}</h2>
      <p class="soft small">{t.recentNote}</p>
      {changes.length === 0 && <p class="empty">{t.nothingRecent}</p>}
      <ol class="timeline">
        {changes.map(({ at, kind, result }) => (
          <li class={result.status === 'ok' ? 'e-resolved' : result.status === 'critical' ? 'e-opened' : undefined}>
            <div class="stack">
              <p>
                <When at={at} frame={frame} /> · <strong>{kindName(kind, language)}</strong>{' '}
                <StatusMark status={result.status} language={language} />
              </p>
              <p>{summarise(kind, result, language)}</p>
              {[...result.findings]
                .filter(({ severity }) => severity !== 'info')
                .sort(byGravity)
                .slice(0, MOST_EACH)
                .map((finding) => (
                  <FindingBlock finding={finding} frame={frame} describe={describe} />
                ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
