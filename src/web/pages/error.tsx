import { commonTexts } from '../texts/common.ts'
import type { Frame } from './frame.ts'
import { Layout } from './layout.tsx'

interface ErrorPage {
  readonly frame: Frame
  readonly status: number
  /** In the reader's language. */
  readonly title: string
  readonly detail?: string | undefined
}

export function ErrorPage({ frame, status, title, detail }: ErrorPage) {
  const { errors } = commonTexts[frame.language]
  return (
    <Layout frame={frame} title={title}>
      <section class="panel narrow error">
        <p class="number">{status}</p>
        <h1>{title}</h1>
        {detail !== undefined && <p>{detail}</p>}
        <p>
          <a class="button" href={frame.account ? '/' : '/sign-in'}>
            {frame.account ? errors.home : commonTexts[frame.language].nav.signIn}
          </a>
        </p>
      </section>
    </Layout>
  )
}
