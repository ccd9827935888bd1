import type { FC } from 'hono/jsx'
import { formatDateTime } from '../../../model/format/date.ts'
import { ROLE_PERMISSIONS } from '../../../model/role.ts'
import type { Account } from '../../../store/accounts.ts'
import type { Session } from '../../../store/sessions.ts'
import type { Token } from '../../../store/tokens.ts'
import { Cell, Row, Table } from '../../components/table.tsx'
import type { Refused } from '../../accounts/outcome.ts'
import type { Frame } from '../frame.ts'
import { Layout } from '../layout.tsx'
import { Csrf, FormField, FormProblem } from './form-field.tsx'
import { accountWords, refusalText } from './words.ts'

export interface OwnAccountPageProps {
  readonly frame: Frame
  readonly account: Account
  readonly sessionId: string | undefined
  readonly sessions: readonly Session[]
  readonly tokens: readonly Token[]
  readonly refused?: Refused
  /** Shown this once. */
  readonly newToken?: string
}

export const OwnAccountPage: FC<OwnAccountPageProps> = (props) => {
  const { frame, account, sessionId, sessions, tokens, refused, newToken } = props
  const words = accountWords[frame.language]
  const time = (at: number): string => formatDateTime(at, frame.language, frame.timeZone)
  return (
    <Layout title={words.ownAccount} frame={frame}>
      <h1>{words.ownAccount}</h1>
      <FormProblem text={refused && refusalText(words, refused)} />
      <p>
        {account.display} · {words.roles[account.role]}
      </p>
      {account.hasPassword ? (
        <section>
          <h2>{words.changePassword}</h2>
          <form method="post" action="/account/password" class="card">
            <Csrf frame={frame} />
            <FormField id="current" label={words.currentPassword} type="password" autocomplete="current-password" />
            <FormField
              id="password"
              label={words.newPassword}
              type="password"
              autocomplete="new-password"
              hint={words.passwordHint}
            />
            <button type="submit">{words.save}</button>
          </form>
        </section>
      ) : null}
      <section>
        <h2>{words.sessions}</h2>
        <Table
          caption={words.sessions}
          columns={[words.seen, words.address, words.agent, words.end].map((one) => ({ words: one }))}
        >
          {sessions.map((session) => (
            <Row>
              <Cell label={words.seen}>{time(session.seenAt)}</Cell>
              <Cell label={words.address}>{session.address}</Cell>
              <Cell label={words.agent}>{session.agent}</Cell>
              <Cell label={words.end}>
                {session.id === sessionId ? (
                  words.thisSession
                ) : (
                  <form method="post" action={`/account/sessions/${session.id}/end`}>
                    <Csrf frame={frame} />
                    <button type="submit">{words.end}</button>
                  </form>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
        {sessions.length > 1 ? (
          <form method="post" action="/account/sessions/end-others">
            <Csrf frame={frame} />
            <button type="submit">{words.endOthers}</button>
          </form>
        ) : null}
      </section>
      <section>
        <h2>{words.tokens}</h2>
        <p>{words.tokenHint}</p>
        {newToken === undefined ? null : (
          <p class="notice" role="status">
            {words.newToken} <code>{newToken}</code>
          </p>
        )}
        {tokens.length === 0 ? <p>{words.noTokens}</p> : null}
        <ul>
          {tokens.map((token) => (
            <li>
              <strong>{token.label}</strong> · {token.scopes.map((scope) => words.scope[scope]).join(', ')} ·{' '}
              {words.used} {token.usedAt === undefined ? words.never : time(token.usedAt)}
              <form method="post" action={`/account/tokens/${token.id}/revoke`}>
                <Csrf frame={frame} />
                <button type="submit">{words.revoke}</button>
              </form>
            </li>
          ))}
        </ul>
        <form method="post" action="/account/tokens" class="card">
          <Csrf frame={frame} />
          <FormField id="label" label={words.label} />
          <fieldset>
            <legend>{words.scopes}</legend>
            {ROLE_PERMISSIONS[account.role].map((scope) => (
              <label>
                <input type="checkbox" name="scope" value={scope} checked={scope === 'read'} /> {words.scope[scope]}
              </label>
            ))}
          </fieldset>
          <FormField id="days" label={words.days} type="number" required={false} />
          <button type="submit">{words.makeToken}</button>
        </form>
      </section>
    </Layout>
  )
}
