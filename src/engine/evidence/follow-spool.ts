import { canonicalUrl } from '../../html/canonical-url.ts'
import { readerOf } from '../../model/evidence/decide.ts'
import { askedAddress } from './address.ts'
import type { Spool, Spooled } from './spool.ts'

const MAX_HOPS = 10

/** The answers that an address led to in this look, one for each reader it was asked as; none where it was not asked. */
export function answersAt(spool: Spool, place: string): readonly Spooled[] {
  const start = askedAddress(place)
  const asked = start === undefined ? [] : spool.of(start)
  const readers = new Map<string, Spooled>()
  // The last one is what the check judged: it may have asked again where the first try broke off.
  for (const spooled of asked) readers.set(readerOf(spooled.recorded), spooled)
  return [...readers.values()].flatMap((first) => lastOf(spool, first) ?? [])
}

function lastOf(spool: Spool, first: Spooled): Spooled | undefined {
  let current = first
  const seen = new Set<Spooled>([first])
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const next = nextOf(spool, current)
    // Where it was not followed, or in a circle, the redirect itself is the answer.
    if (!next || seen.has(next)) return current
    seen.add(next)
    current = next
  }
  return current
}

/** What the same reader was answered at the address that a redirect names. */
function nextOf(spool: Spool, { recorded }: Spooled): Spooled | undefined {
  const { statusCode, headers, url } = recorded
  const location = headers['location']
  if (statusCode < 300 || statusCode >= 400 || location === undefined) return undefined
  const targets = [askedAddress(location, url), canonicalUrl(location, url)]
  for (const target of targets) {
    const answers = target === undefined ? [] : spool.of(target)
    const agent = recorded.requestHeaders['user-agent']
    const own = answers.filter((answer) => answer.recorded.requestHeaders['user-agent'] === agent)
    if (own.length > 0) return own.at(-1)
  }
  return undefined
}
