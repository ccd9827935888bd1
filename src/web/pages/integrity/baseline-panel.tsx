import type { BaselineStanding } from '../../../checks/integrity/standing.ts'
import { isDifferent } from '../../../checks/integrity/standing.ts'
import { differenceLines, portraitLines, standingTexts } from '../../../checks/integrity/texts/standing.ts'
import { formatDateTime } from '../../../model/format/date.ts'
import { PostForm } from '../../components/form.tsx'
import { baselineTexts } from '../../texts/baseline.ts'
import type { Frame } from '../frame.ts'
import { mayDo } from '../frame.ts'
import { Fact } from '../site/certificate.tsx'

interface Props {
  readonly siteId: string
  readonly frame: Frame
  readonly standing: BaselineStanding
}

/** What the integrity check has learned, what the last look saw otherwise, and the button that accepts it. */
export function BaselinePanel({ siteId, frame, standing }: Props) {
  const { language, timeZone } = frame
  const t = baselineTexts[language]
  const words = standingTexts[language]
  const { normal, differences, mark, state, learnedAt, acceptedAt, acceptedBy = '-' } = standing
  const different = isDifferent(differences)
  const date = (at: number | undefined): string => (at === undefined ? '-' : formatDateTime(at, language, timeZone))
  const isOpen = different || state === 'learning'
  return (
    <section class="panel" id="baseline" data-live>
      <h2>{t.heading}</h2>
      <p class={state === 'learning' ? 'hint' : 'soft'}>
        {acceptedAt === undefined ? words.learning(date(learnedAt)) : words.acceptedAt(date(acceptedAt), acceptedBy)}
      </p>
      <p class="soft small">{t.hint}</p>
      <dl class="facts">
        {portraitLines(normal, words).map(([name, value]) => (
          <Fact name={name}>{value}</Fact>
        ))}
      </dl>
      {different ? (
        <>
          <h3>{words.fresh}</h3>
          <dl class="facts">
            {differenceLines(differences, words).map(([name, value]) => (
              <Fact name={name}>{value}</Fact>
            ))}
          </dl>
        </>
      ) : (
        <p>{t.same}</p>
      )}
      {isOpen && mayDo(frame, 'review') && (
        <PostForm frame={frame} action={`/integrity/${encodeURIComponent(siteId)}/accept`}>
          <p class="soft small">{t.check}</p>
          <input type="hidden" name="mark" value={mark} />
          <button class="main">{t.accept}</button>
        </PostForm>
      )}
    </section>
  )
}
