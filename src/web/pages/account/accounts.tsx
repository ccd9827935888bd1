import type { FC } from 'hono/jsx'
import { ROLES } from '../../../model/role.ts'
import type { Role } from '../../../model/role.ts'
import type { Account } from '../../../store/accounts.ts'
import { Cell, Row, RowHead, Table } from '../../components/table.tsx'
import { When } from '../../components/when.tsx'
import type { Refused } from '../../accounts/outcome.ts'
import type { Frame } from '../frame.ts'
import { Layout } from '../layout.tsx'
import { Csrf, FormField, FormProblem } from './form-field.tsx'
import { accountWords, refusalText } from './words.ts'

export interface AccountsPageProps {
  readonly frame: Frame
  readonly accounts: readonly Account[]
  readonly refused?: Refused
  /** A link that somebody chooses a password with; shown this once. */
  readonly link?: { readonly name: string; readonly url: string }
}

interface RoleSelectProps {
  readonly frame: Frame
  readonly id: string
  readonly role: Role
  /** Whose role it is, where a table says so already: for those who do not see it. */
  readonly name?: string
}

const RoleSelect: FC<RoleSelectProps> = ({ frame, id, role, name }) => {
  const words = accountWords[frame.language]
  return (
    <>
      <label for={id} class={name === undefined ? undefined : 'unseen'}>
        {name === undefined ? words.role : `${words.role} ${name}`}
      </label>
      <select id={id} name="role">
        {ROLES.map((one) => (
          <option value={one} selected={one === role}>
            {words.roles[one]}
          </option>
        ))}
      </select>
    </>
  )
}

export const AccountsPage: FC<AccountsPageProps> = ({ frame, accounts, refused, link }) => {
  const words = accountWords[frame.language]
  const state = (account: Account): string =>
    account.disabled ? words.disabled : account.hasPassword || account.hasOpenid ? words.active : words.invited
  return (
    <Layout title={words.accounts} frame={frame}>
      <h1>{words.accounts}</h1>
      <FormProblem text={refused && refusalText(words, refused)} />
      {link === undefined ? null : (
        <p class="notice" role="status">
          {words.linkFor(link.name)} <code>{link.url}</code>
        </p>
      )}
      <div class="panel">
        <Table
          caption={words.accounts}
          columns={[words.name, words.state, words.lastSignIn, words.role, words.what].map((one) => ({ words: one }))}
        >
          {accounts.map((account) => (
            <Row>
              <RowHead>
                {account.display} ({account.name})
              </RowHead>
              <Cell label={words.state}>{state(account)}</Cell>
              <Cell label={words.lastSignIn}>
                {account.lastSignInAt === undefined ? words.never : <When at={account.lastSignInAt} frame={frame} />}
              </Cell>
              <Cell label={words.role}>
                <form method="post" action={`/accounts/${account.id}/role`} class="row">
                  <Csrf frame={frame} />
                  <RoleSelect frame={frame} id={`role-${account.id}`} role={account.role} name={account.name} />
                  <button type="submit">{words.changeRole}</button>
                </form>
              </Cell>
              <Cell label={words.what}>
                <div class="row">
                  <form method="post" action={`/accounts/${account.id}/${account.disabled ? 'enable' : 'disable'}`}>
                    <Csrf frame={frame} />
                    <button type="submit">{account.disabled ? words.enable : words.disable}</button>
                  </form>
                  <form method="post" action={`/accounts/${account.id}/reset`}>
                    <Csrf frame={frame} />
                    <button type="submit">{words.reset}</button>
                  </form>
                </div>
              </Cell>
            </Row>
          ))}
        </Table>
      </div>
      <section>
        <h2>{words.invite}</h2>
        <form method="post" action="/accounts/invite" class="card">
          <Csrf frame={frame} />
          <FormField id="name" label={words.name} hint={words.nameHint} />
          <FormField id="display" label={words.display} required={false} />
          <p class="field">
            <RoleSelect frame={frame} id="role" role="officer" />
          </p>
          <button type="submit">{words.invite}</button>
        </form>
      </section>
      <p>
        <a href="/audit">{words.audit}</a>
      </p>
    </Layout>
  )
}
