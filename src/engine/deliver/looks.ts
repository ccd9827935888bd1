import type { Look } from '../../model/incident/look.ts'
import type { Seen } from '../record.ts'

function addressOf({ facts }: Seen['result']): string | undefined {
  return 'address' in facts && typeof facts.address === 'string' ? facts.address : undefined
}

/**
 * Turns results into looks. A site that no longer answers tells no address: the one it had is kept in mind, so that
 * sites of one server that fall together are told together.
 */
export function looksOf(): (seen: Seen) => Look {
  const addresses = new Map<string, string>()
  return ({ watch, result, blind }) => {
    const siteId = watch.site.id
    const address = addressOf(result) ?? addresses.get(siteId)
    if (address !== undefined) addresses.set(siteId, address)
    return {
      siteId,
      kind: watch.kind.id,
      at: result.startedAt,
      status: result.status,
      findings: result.findings,
      blind,
      ...(address === undefined ? {} : { origins: [`address:${address}`] }),
    }
  }
}
