import { formatDateTime } from '../../model/format/date.ts'
import type { Language } from '../../model/language.ts'
import type { PublicIncident, PublicStatus } from './status-data.ts'
import { publicWords } from './words.ts'
import { xmlText } from './xml.ts'

export interface FeedOptions {
  readonly organisation: string
  readonly language: Language
  readonly timeZone: string
  /** Of the dashboard, with a slash at the end. */
  readonly baseUrl: string
}

const MOST = 50

/** Incidents as an Atom feed, RFC 4287: one entry each, changed when it ends. */
export function atomFeed(status: PublicStatus, options: FeedOptions): string {
  const { organisation, language, timeZone, baseUrl } = options
  const words = publicWords[language]
  const page = new URL('status', baseUrl).href
  const changed = (one: PublicIncident): number => one.endedAt ?? one.beganAt
  const list = status.incidents.toSorted((a, b) => changed(b) - changed(a)).slice(0, MOST)
  const newest = list[0]
  // A feed without entries has changed when anything could have: it still must say a time.
  const updated = new Date(newest ? changed(newest) : 0).toISOString()
  const entries = list.map((one) => {
    const title = words.incidents[one.kind]?.[one.severity] ?? words.states[one.severity]
    const time = (at: number): string => formatDateTime(at, language, timeZone)
    const lines = [
      `${words.began} ${time(one.beganAt)}`,
      ...(one.endedAt === undefined ? [words.standing] : [`${words.ended} ${time(one.endedAt)}`]),
    ]
    return `<entry><id>urn:uuid:${xmlText(one.id)}</id><title>${xmlText(`${one.siteName}: ${title}`)}</title><link href="${xmlText(page)}"/><published>${new Date(one.beganAt).toISOString()}</published><updated>${new Date(changed(one)).toISOString()}</updated><summary>${xmlText(lines.join(' · '))}</summary></entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${xmlText(new URL('status/feed.atom', baseUrl).href)}</id><title>${xmlText(`${words.title} · ${organisation}`)}</title><author><name>${xmlText(organisation)}</name></author><updated>${updated}</updated><link rel="self" type="application/atom+xml" href="${xmlText(new URL('status/feed.atom', baseUrl).href)}"/><link href="${xmlText(page)}"/>
${entries.join('\n')}
</feed>
`
}
