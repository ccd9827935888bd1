import type { FC } from 'hono/jsx'
import { formatDateTime } from '../../../model/format/date.ts'
import type { AuditEntry } from '../../../store/audit.ts'
import type { Frame } from '../frame.ts'
import { Layout } from '../layout.tsx'
import { accountWords } from './words.ts'

export interface AuditPageProps {
  readonly frame: Frame
  readonly entries: readonly AuditEntry[]
  /** Number after which the next page begins. */
  readonly older: number | undefined
}

export const AuditPage: FC<AuditPageProps> = ({ frame, entries, older }) => {
  const words = accountWords[frame.language]
  return (
    <Layout title={words.audit} frame={frame}>
      <h1>{words.audit}</h1>
      <table>
        <caption class="hidden">{words.audit}</caption>
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.detail}</th>
            <th scope="col">{words.address}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ at, actor, action, subject, detail, address }) => (
            <tr>
              <td>{formatDateTime(at, frame.language, frame.timeZone)}</td>
              <td>{actor}</td>
              <td>
                <code>{action}</code>
              </td>
              <td>{subject}</td>
              <td>{Object.keys(detail).length === 0 ? '' : JSON.stringify(detail)}</td>
              <td>{address}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {older === undefined ? null : (
        <p>
          <a href={`/audit?before=${older}`}>{words.older}</a>
        </p>
      )}
    </Layout>
  )
}
