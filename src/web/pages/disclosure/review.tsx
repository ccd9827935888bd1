import type { Child } from 'hono/jsx'
import type { Rejection } from '../../../checks/disclosure/guard/reviews.ts'
import { PostForm } from '../../components/form.tsx'
import { SafeLink, readableUrl } from '../../components/safe-link.tsx'
import { When } from '../../components/when.tsx'
import { disclosurePageTexts } from '../../texts/disclosure.ts'
import type { Frame } from '../frame.ts'
import { mayDo } from '../frame.ts'
import type { MatrixRow } from './matrix.ts'
import { placesOf } from './matrix.ts'

/** Characters of a reviewer's reason. */
const NOTE = 500

interface Review {
  readonly row: MatrixRow
  readonly catalogue: string
  readonly siteId: string
  readonly frame: Frame
  /** Milliseconds since the epoch of the look that the page shows. */
  readonly lookedAt: number | undefined
}

/** A person's own look: what was said of the item, and the ways to say more or take it back. */
export function Review(given: Review) {
  const { row, frame } = given
  const { confirmed, rejected, item } = row
  const reviews = mayDo(frame, 'review') && (item.answeredBy ?? []).length === 0
  const places = placesOf(row)
  return (
    <>
      {confirmed && (
        <Said {...given} said={confirmed} words="confirmedBy">
          {reviews && <TakeBack {...given} verdict="withdraw" />}
        </Said>
      )}
      {rejected.map((one) => (
        <Said {...given} said={one} words="rejectedBy">
          {reviews && <TakeBack {...given} verdict="restore" url={one.url} />}
        </Said>
      ))}
      {reviews && !confirmed && item.status !== 'present' && <Confirm {...given} />}
      {reviews && places.length > 0 && <Reject {...given} places={places} />}
    </>
  )
}

interface Said extends Review {
  readonly said: Rejection
  readonly words: 'confirmedBy' | 'rejectedBy'
  readonly children?: Child
}

function Said({ said: { url, at, by = '', note }, words, frame, lookedAt, children }: Said) {
  const t = disclosurePageTexts[frame.language]
  return (
    <div class="small said">
      <p>
        {t[words](by)} · <When at={at} frame={frame} />
      </p>
      <p>
        <SafeLink url={url} />
      </p>
      {note !== undefined && <p>{t.because(note)}</p>}
      {(lookedAt === undefined || at > lookedAt) && <p class="soft">{t.atNextLook}</p>}
      {children}
    </div>
  )
}

interface TakeBack extends Review {
  readonly verdict: 'withdraw' | 'restore'
  readonly url?: string
}

function TakeBack({ row: { item }, catalogue, siteId, frame, verdict, url }: TakeBack) {
  return (
    <PostForm frame={frame} action={actionOf(siteId)}>
      <input type="hidden" name="item" value={`${catalogue}/${item.code}`} />
      {url !== undefined && <input type="hidden" name="url" value={url} />}
      <button name="verdict" value={verdict}>
        {disclosurePageTexts[frame.language][verdict]}
        <span class="unseen"> {item.code}</span>
      </button>
    </PostForm>
  )
}

function Confirm({ row: { item }, catalogue, siteId, frame }: Review) {
  const t = disclosurePageTexts[frame.language]
  return (
    <details>
      <summary>
        {t.confirm}
        <span class="unseen"> {item.code}</span>
      </summary>
      <PostForm frame={frame} action={actionOf(siteId)} class="stack">
        <input type="hidden" name="item" value={`${catalogue}/${item.code}`} />
        <label>
          {t.confirmHint}
          <input type="url" name="url" required maxlength={2000} value={item.url ?? ''} />
        </label>
        <Note frame={frame} />
        <button class="main" name="verdict" value="confirm">
          {t.confirm}
          <span class="unseen"> {item.code}</span>
        </button>
      </PostForm>
    </details>
  )
}

function Reject({ row: { item }, catalogue, siteId, frame, places }: Review & { places: readonly string[] }) {
  const t = disclosurePageTexts[frame.language]
  return (
    <details>
      <summary>
        {t.reject}
        <span class="unseen"> {item.code}</span>
      </summary>
      <PostForm frame={frame} action={actionOf(siteId)} class="stack">
        <input type="hidden" name="item" value={`${catalogue}/${item.code}`} />
        <label>
          {t.rejectHint}
          <select name="url">
            {places.map((url) => (
              <option value={url}>{readableUrl(url)}</option>
            ))}
          </select>
        </label>
        <Note frame={frame} />
        <button name="verdict" value="reject">
          {t.reject}
          <span class="unseen"> {item.code}</span>
        </button>
      </PostForm>
    </details>
  )
}

function Note({ frame: { language } }: Pick<Review, 'frame'>) {
  return (
    <label>
      {disclosurePageTexts[language].noteHint}
      <input type="text" name="note" maxlength={NOTE} />
    </label>
  )
}

function actionOf(siteId: string): string {
  return `/disclosure/${encodeURIComponent(siteId)}/review`
}
