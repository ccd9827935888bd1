import type { KnownLink } from './known.ts'

/** Why an address is asked for. */
export type Turn = 'again' | 'new' | 'round'

/** What a look has spent on each. */
export type Spent = Readonly<Record<Turn, number>>

export interface Budget {
  /** Links in all. */
  readonly budget: number
  readonly spent: Spent
  /** What was asked since then has no claim to its share; it is asked again only where nothing else is left. Milliseconds since the epoch. */
  readonly dueBefore: number
}

/** What waits, by the reason to ask for it. */
interface Waiting {
  /** Had a fault the last time, or is a page that has an entry in the list. */
  readonly again: KnownLink | undefined
  readonly new: KnownLink | undefined
  readonly round: KnownLink | undefined
}

/**
 * The next address that a look asks for; undefined where its budget is spent or nothing is left. A third of the budget
 * belongs to each reason, so that neither a thousand dead links nor ever new ones keep the others from their turn; what
 * one of them does not need falls to the others. Within a reason whoever waits longest is first. Pure.
 *
 * @param asked addresses that this look has asked for.
 * @param suspect whether an address is to be asked for again at once.
 */
export function nextLink(
  links: readonly KnownLink[],
  asked: ReadonlySet<string>,
  suspect: (link: KnownLink) => boolean,
  { budget, spent, dueBefore }: Budget,
): { readonly link: KnownLink; readonly turn: Turn } | undefined {
  if (spent.again + spent.new + spent.round >= budget) return undefined
  const waiting = waitingOf(links, asked, suspect)
  const share = shareOf(budget)
  const order: readonly Turn[] = ['again', 'new', 'round']
  const turn =
    order.find((each) => isDue(each) && spent[each] < share) ??
    (['new', 'round', 'again'] as const).find((each) => waiting[each])
  const link = turn && waiting[turn]
  return turn && link ? { link, turn } : undefined

  function isDue(each: Turn): boolean {
    const first = waiting[each]
    return first !== undefined && (each !== 'round' || (first.askedAt ?? 0) < dueBefore)
  }
}

/** Links that every look asks for in the order of the round, whatever else there is to do. */
export function shareOf(budget: number): number {
  return Math.floor(budget / 3)
}

function waitingOf(
  links: readonly KnownLink[],
  asked: ReadonlySet<string>,
  suspect: (link: KnownLink) => boolean,
): Waiting {
  const first: Record<Turn, KnownLink | undefined> = { again: undefined, new: undefined, round: undefined }
  for (const link of links) {
    if (asked.has(link.url)) continue
    const turn = link.askedAt === undefined ? 'new' : suspect(link) ? 'again' : 'round'
    const best = first[turn]
    if (!best || goesBefore(link, best)) first[turn] = link
  }
  return first
}

/** New ones by the look that found them, then by what they promise; known ones by when they were asked last. */
function goesBefore(a: KnownLink, b: KnownLink): boolean {
  const [since, other] = [a.askedAt ?? a.firstSeen, b.askedAt ?? b.firstSeen]
  if (since !== other) return since < other
  return a.score > b.score
}
