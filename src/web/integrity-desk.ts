import { integrityKind } from '../checks/integrity/kind.ts'
import type { Acceptance } from '../checks/integrity/standing.ts'
import { acceptBaseline } from '../checks/integrity/standing.ts'
import type { WebParts } from './deps.ts'
import type { WebContext } from './env.ts'

/** Accepts what the last look at a site saw, notes who did, and has it looked at again. */
export async function acceptFor(
  c: WebContext,
  { store, desk, actions, now }: WebParts,
  { siteId, mark }: { readonly siteId: string; readonly mark?: string | undefined },
): Promise<Acceptance> {
  const by = c.var.account?.display ?? ''
  const memory = store.memory(integrityKind.id)
  const acceptance = await acceptBaseline(memory, siteId, { at: now(), by, ...(mark === undefined ? {} : { mark }) })
  if (acceptance.outcome !== 'accepted') return acceptance
  const { title, home, hosts } = acceptance.baseline.portrait
  await desk.note(c.var, { action: 'integrity.accept', subject: siteId, detail: { title, home, hosts } })
  const watches = await store.watches.states({ siteIds: [siteId], kinds: [integrityKind.id] })
  await actions.checkNow(watches.map(({ id }) => id))
  return acceptance
}
