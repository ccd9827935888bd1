import type { FC } from 'hono/jsx'
import { formatDateTime } from '../../../model/format/date.ts'
import { ROLES } from '../../../model/role.ts'
import type { Role } from '../../../model/role.ts'
import type { Account } from '../../../store/accounts.ts'
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

const RoleSelect: FC<{ frame: Frame; id: string; role: Role }> = ({ frame, id, role }) => {
  const words = accountWords[frame.language]
  return (
    <>
      <label for={id}>{words.role}</label>
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
      <table>
        <caption class="hidden">{words.accounts}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.lastSignIn}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">
              <span class="hidden">{words.what}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr>
              <th scope="row">
                {account.display} ({account.name})
              </th>
              <td>{state(account)}</td>
              <td>
                {account.lastSignInAt === undefined
                  ? words.never
                  : formatDateTime(account.lastSignInAt, frame.language, frame.timeZone)}
              </td>
              <td>
                <form method="post" action={`/accounts/${account.id}/role`}>
                  <Csrf frame={frame} />
                  <RoleSelect frame={frame} id={`role-${account.id}`} role={account.role} />
                  <button type="submit">{words.changeRole}</button>
                </form>
              </td>
              <td>
                <form method="post" action={`/accounts/${account.id}/${account.disabled ? 'enable' : 'disable'}`}>
                  <Csrf frame={frame} />
                  <button type="submit">{account.disabled ? words.enable : words.disable}</button>
                </form>
                <form method="post" action={`/accounts/${account.id}/reset`}>
                  <Csrf frame={frame} />
                  <button type="submit">{words.reset}</button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
