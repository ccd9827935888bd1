import type { FC } from 'hono/jsx'
import type { Refused } from '../../accounts/outcome.ts'
import type { Frame } from '../frame.ts'
import { Layout } from '../layout.tsx'
import { Csrf, FormField, FormProblem } from './form-field.tsx'
import { accountWords, refusalText } from './words.ts'

export interface SignInPageProps {
  readonly frame: Frame
  /** Where to go afterwards: a path of ours. */
  readonly next: string
  readonly name?: string
  readonly refused?: Refused
  /** No administrator has been made yet. */
  readonly needsSetup: boolean
  /** What the OpenID provider is called, where there is one. */
  readonly openid: string | undefined
}

export const SignInPage: FC<SignInPageProps> = ({ frame, next, name, refused, needsSetup, openid }) => {
  const words = accountWords[frame.language]
  return (
    <Layout title={words.signIn} frame={frame}>
      <h1>{words.signIn}</h1>
      <FormProblem text={refused && refusalText(words, refused)} />
      {needsSetup ? <p class="notice">{words.notSetUp}</p> : null}
      <form method="post" action="/sign-in" class="card">
        <Csrf frame={frame} />
        <input type="hidden" name="next" value={next} />
        <FormField
          id="name"
          label={words.name}
          autocomplete="username"
          {...(name === undefined ? {} : { value: name })}
        />
        <FormField id="password" label={words.password} type="password" autocomplete="current-password" />
        <button type="submit">{words.signIn}</button>
      </form>
      {openid === undefined ? null : (
        <p>
          <a class="button" href={`/openid/start?next=${encodeURIComponent(next)}`}>
            {words.withOpenid(openid)}
          </a>
        </p>
      )}
    </Layout>
  )
}
