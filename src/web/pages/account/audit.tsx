import type { FC } from 'hono/jsx'
import type { AuditEntry } from '../../../store/audit.ts'
import { Cell, Row, Table } from '../../components/table.tsx'
import { When } from '../../components/when.tsx'
import { actionWords } from '../../texts/actions.ts'
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
  const columns = [words.at, words.who, words.what, words.subject, words.detail, words.address]
  return (
    <Layout title={words.audit} frame={frame}>
      <h1>{words.audit}</h1>
      <div class="panel">
        <Table caption={words.audit} columns={columns.map((one) => ({ words: one }))}>
          {entries.map(({ at, actor, action, subject, detail, address }) => (
            <Row>
              <Cell label={words.at}>
                <When at={at} frame={frame} />
              </Cell>
              <Cell label={words.who}>{actor}</Cell>
              <Cell label={words.what}>
                {actionWords(action)?.[frame.language]} <code>{action}</code>
              </Cell>
              <Cell label={words.subject} class="wrap">
                {subject}
              </Cell>
              <Cell label={words.detail} class="wrap">
                {Object.entries(detail).map(([name, value]) => (
                  <div>
                    {name}: {typeof value === 'string' ? value : JSON.stringify(value)}
                  </div>
                ))}
              </Cell>
              <Cell label={words.address}>{address}</Cell>
            </Row>
          ))}
        </Table>
      </div>
      {older === undefined ? null : (
        <p>
          <a href={`/audit?before=${older}`}>{words.older}</a>
        </p>
      )}
    </Layout>
  )
}
