import type { Evidence, Finding } from '../../model/finding.ts'
import type { WebDeps } from '../deps.ts'
import type { Frame } from '../pages/frame.ts'
import { commonTexts } from '../texts/common.ts'
import { SafeLink } from './safe-link.tsx'
import { SeverityMark } from './status-mark.tsx'
import { When } from './when.tsx'

interface FindingBlock {
  readonly finding: Finding
  readonly frame: Frame
  readonly describe: WebDeps['describe']
  /** Default true. */
  readonly mark?: boolean
}

/** What is wrong, what it means, what to do, and what proves it. */
export function FindingBlock({ finding, frame, describe, mark = true }: FindingBlock) {
  const { language } = frame
  const t = commonTexts[language]
  const { message, meaning, remedy } = describe(finding, language)
  return (
    <div class="finding stack">
      <p>
        {mark && <SeverityMark severity={finding.severity} language={language} />} <strong>{message}</strong>{' '}
        <code class="soft">{finding.code}</code>
      </p>
      <dl class="facts">
        {meaning !== '' && (
          <>
            <dt>{t.meaning}</dt>
            <dd>{meaning}</dd>
          </>
        )}
        {remedy !== '' && (
          <>
            <dt>{t.remedy}</dt>
            <dd>{remedy}</dd>
          </>
        )}
      </dl>
      {finding.evidence && <EvidenceBlock evidence={finding.evidence} frame={frame} />}
    </div>
  )
}

/** What a website sent is text here, whatever it holds. */
export function EvidenceBlock({ evidence, frame }: { evidence: Evidence; frame: Frame }) {
  const t = commonTexts[frame.language]
  const { url, excerpt, sha256, at, headers } = evidence
  const seenAt = at === undefined ? Number.NaN : Date.parse(at)
  return (
    <details>
      <summary>{t.evidence}</summary>
      <dl class="facts">
        {url !== undefined && (
          <>
            <dt>{t.address}</dt>
            <dd>
              <SafeLink url={url} />
            </dd>
          </>
        )}
        {!Number.isNaN(seenAt) && (
          <>
            <dt>{t.seenAt}</dt>
            <dd>
              <When at={seenAt} frame={frame} />
            </dd>
          </>
        )}
        {excerpt !== undefined && excerpt !== '' && (
          <>
            <dt>{t.seenText}</dt>
            <dd>
              <pre tabindex={0}>{excerpt}</pre>
            </dd>
          </>
        )}
        {sha256 !== undefined && (
          <>
            <dt>{t.digest}</dt>
            <dd class="mono">{sha256}</dd>
          </>
        )}
        {headers !== undefined && Object.keys(headers).length > 0 && (
          <>
            <dt>{t.headers}</dt>
            <dd>
              <pre tabindex={0}>
                {Object.entries(headers)
                  .map(([name, value]) => `${name}: ${value}`)
                  .join('\n')}
              </pre>
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}
