import { formatDateTime } from '../../model/format/date.ts'
import { formatShare } from '../../model/format/number.ts'
import type { PublicStatus } from '../public/status-data.ts'
import { publicWords } from '../public/words.ts'
import type { Frame } from './frame.ts'
import { Layout } from './layout.tsx'

interface StatusPage {
  readonly frame: Frame
  readonly status: PublicStatus
}

/** What everybody may see. */
export function StatusPage({ frame, status }: StatusPage) {
  const words = publicWords[frame.language]
  const time = (at: number): string => formatDateTime(at, frame.language, frame.timeZone)
  return (
    <Layout frame={frame} title={words.title} feed={{ href: '/status/feed.atom', title: words.feed }}>
      <h1>{words.title}</h1>
      <p>{status.state === 'ok' ? words.allWell : words.states[status.state]}</p>
      <ul>
        {status.sites.map((site) => (
          <li>
            {site.name}: {words.states[site.state]}
            {site.availability !== undefined && ` · ${words.available(formatShare(site.availability, frame.language))}`}
          </li>
        ))}
      </ul>
      <h2>{words.history}</h2>
      {status.incidents.length === 0 && <p>{words.noIncidents}</p>}
      <ul>
        {status.incidents.map((one) => (
          <li>
            {one.siteName}: {words.incidents[one.kind]?.[one.severity]} · {words.began} {time(one.beganAt)} ·{' '}
            {one.endedAt === undefined ? words.standing : `${words.ended} ${time(one.endedAt)}`}
          </li>
        ))}
      </ul>
    </Layout>
  )
}
