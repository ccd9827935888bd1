import type { Child } from 'hono/jsx'
import type { Frame } from '../pages/frame.ts'

interface PostForm {
  readonly frame: Pick<Frame, 'csrf'>
  readonly action: string
  readonly class?: string
  readonly children?: Child
}

/** A form that changes something; bound to the session, so that no other website can send it. */
export function PostForm({ frame, action, class: name, children }: PostForm) {
  return (
    <form method="post" action={action} class={name}>
      <input type="hidden" name="_csrf" value={frame.csrf} />
      {children}
    </form>
  )
}
