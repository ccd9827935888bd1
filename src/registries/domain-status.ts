/** What a status word means for whoever visits the website. */
export type StatusMeaning = 'hold' | 'redemption' | 'expired'

/**
 * EPP names (RFC 5731, RFC 3915), their RDAP spellings (RFC 8056), the older names of the com/net registry, and the words of
 * the .th life cycle: Expired from the day after the expiry date, then Hold, then Redemption, then Pending Delete.
 */
const MEANINGS: Readonly<Record<string, StatusMeaning>> = {
  clienthold: 'hold',
  serverhold: 'hold',
  registrarhold: 'hold',
  registryhold: 'hold',
  hold: 'hold',
  onhold: 'hold',
  suspended: 'hold',
  redemptionperiod: 'redemption',
  redemptiongraceperiod: 'redemption',
  redemption: 'redemption',
  pendingrestore: 'redemption',
  pendingdelete: 'redemption',
  pendingdeleteperiod: 'redemption',
  expired: 'expired',
}

/** What a status says, whatever its spelling: `clientHold https://icann.org/epp#clientHold`, `client hold`, `CLIENT_HOLD`. */
export function statusMeaning(status: string): StatusMeaning | undefined {
  return MEANINGS[plain(status)]
}

/** The words of a status without the link that some registries append. */
export function statusWords(status: string): string {
  return status
    .replace(/\(?https?:\/\/\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Each status once, in the order received, whatever its spelling. */
export function distinctStatuses(statuses: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const words of statuses.map(statusWords)) {
    if (words !== '' && !seen.has(plain(words))) seen.set(plain(words), words.slice(0, 60))
  }
  return [...seen.values()].slice(0, 20)
}

function plain(status: string): string {
  return statusWords(status)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
