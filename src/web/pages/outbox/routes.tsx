import type { Hono } from 'hono'
import type { NoticeState } from '../../../store/notices.ts'
import { notices } from '../../../store/notices.ts'
import type { WebParts } from '../../deps.ts'
import type { WebEnv } from '../../env.ts'
import { requires } from '../../identity.ts'
import { frameOf } from '../frame.ts'
import { OutboxPage } from './page.tsx'

const MOST = 100
const DELIVERED = 30

export function registerOutbox(app: Hono<WebEnv>, deps: WebParts): void {
  const kept = notices(deps.store.db)
  const list = (states: readonly NoticeState[], limit = MOST) => kept.list({ states, limit })

  app.get('/outbox', async (c) =>
    c.html(
      <OutboxPage
        frame={frameOf(c, deps)}
        failed={await list(['dead'])}
        pending={await list(['held', 'ready', 'leased'])}
        delivered={await list(['delivered'], DELIVERED)}
      />,
    ),
  )

  app.post('/outbox/retry', requires('notices'), async (c) => {
    const { id } = await c.req.parseBody()
    const ids = typeof id === 'string' ? [id] : (await list(['dead'])).map((notice) => notice.id)
    const count = await kept.retry(ids, deps.now())
    if (count > 0)
      await deps.desk.note(c.var, {
        action: 'notice.retry',
        subject: typeof id === 'string' ? id : '',
        detail: { count },
      })
    return c.redirect(`/outbox?done=${count > 0 ? 'retried' : 'not-retried'}`, 303)
  })
}
