import type { FC } from 'hono/jsx'
import type { LinkPurpose } from '../../../store/accounts.ts'
import type { Refused } from '../../accounts/outcome.ts'
import type { Frame } from '../frame.ts'
import { Layout } from '../layout.tsx'
import { Csrf, FormField, FormProblem } from './form-field.tsx'
import { accountWords, refusalText } from './words.ts'

export interface ChoosePasswordPageProps {
  readonly frame: Frame
  readonly purpose: LinkPurpose
  /** Absolute path that the form goes to. */
  readonly action: string
  /** Whose password it is; undefined where the account is made with it. */
  readonly name: string | undefined
  readonly given?: { readonly name: string; readonly display: string }
  readonly refused?: Refused
}

export const ChoosePasswordPage: FC<ChoosePasswordPageProps> = ({ frame, purpose, action, name, given, refused }) => {
  const words = accountWords[frame.language]
  const title = purpose === 'setup' ? words.setup : words.choose
  return (
    <Layout title={title} frame={frame}>
      <h1>{title}</h1>
      <FormProblem text={refused && refusalText(words, refused)} />
      <p>{name === undefined ? words.setupHint : words.chooseFor(name)}</p>
      <form method="post" action={action} class="card">
        <Csrf frame={frame} />
        {name === undefined ? (
          <>
            <FormField
              id="name"
              label={words.name}
              autocomplete="username"
              hint={words.nameHint}
              value={given?.name ?? ''}
            />
            <FormField
              id="display"
              label={words.display}
              autocomplete="name"
              required={false}
              value={given?.display ?? ''}
            />
          </>
        ) : (
          <input type="hidden" name="username" value={name} autocomplete="username" />
        )}
        <FormField
          id="password"
          label={words.password}
          type="password"
          autocomplete="new-password"
          hint={words.passwordHint}
        />
        <button type="submit">{words.save}</button>
      </form>
    </Layout>
  )
}
