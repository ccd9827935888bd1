import { formatDate, formatDateTime } from '../../model/format/date.ts'
import type { Frame } from '../pages/frame.ts'

interface When {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly frame: Pick<Frame, 'language' | 'timeZone'>
}

export function When({ at, frame }: When) {
  return <time datetime={new Date(at).toISOString()}>{formatDateTime(at, frame.language, frame.timeZone)}</time>
}

export function WhenDay({ at, frame }: When) {
  return <time datetime={new Date(at).toISOString()}>{formatDate(at, frame.language, frame.timeZone, 'short')}</time>
}
