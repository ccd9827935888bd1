import type { Exchanged, Exhibit, Piece, PieceReason } from './piece.ts'

export type Keeping =
  /** The bytes that are kept were seen again. */
  | { readonly do: 'touch'; readonly piece: Piece }
  /** The bytes that are kept were seen again, and stand for another verdict now: a piece of its own on the same body. */
  | { readonly do: 'restate'; readonly piece: Piece }
  | { readonly do: 'keep'; readonly why: PieceReason }
  /** Not worth a piece of its own, or nothing is known. */
  | { readonly do: 'skip' }

/** The answer to a conditional request: what was sent before still stands. */
export const NOT_MODIFIED = 304

/**
 * What to do with an answer that a verdict rests on. The same bytes for the same verdict are one piece, seen again; a
 * verdict that changed is a piece of its own, whatever the bytes; a page whose bytes differ at every look (a counter, a
 * clock) while its verdict stays is kept anew only once `again` milliseconds have passed.
 *
 * @param standing pieces of the same site and kind that nothing has superseded.
 */
export function decideKeeping(
  standing: readonly Piece[],
  exhibit: Exhibit,
  seen: Exchanged,
  { now, again }: { readonly now: number; readonly again: number },
): Keeping {
  const about = standing.filter(({ subject }) => subject === exhibit.subject)
  const known = predecessorOf(about, exhibit, seen)
  if (seen.statusCode === NOT_MODIFIED) {
    if (!known) return { do: 'skip' }
    return { do: known.state === exhibit.state ? 'touch' : 'restate', piece: known }
  }
  const changed: PieceReason = exhibit.why === 'item' ? 'change' : exhibit.why
  if (!known) return { do: 'keep', why: about.length > 0 ? changed : exhibit.why }
  if (known.state !== exhibit.state) return { do: 'keep', why: changed }
  const old = now - known.at >= again
  // A body that found no room is tried again after a while.
  if (sameAnswer(known, seen) && !(old && known.omitted === 'no-room')) return { do: 'touch', piece: known }
  return old || known.statusCode !== seen.statusCode ? { do: 'keep', why: changed } : { do: 'skip' }
}

/** Pieces that no longer stand after a look that could see. */
export function supersededBy(
  standing: readonly Piece[],
  exhibits: readonly Exhibit[],
  replaced: ReadonlySet<number>,
): readonly number[] {
  const bySubject = new Map<string, Exhibit[]>()
  for (const exhibit of exhibits) bySubject.set(exhibit.subject, [...(bySubject.get(exhibit.subject) ?? []), exhibit])
  return standing.flatMap((piece) => {
    if (replaced.has(piece.id)) return [piece.id]
    const own = bySubject.get(piece.subject)
    // An item that is missing now rests on nothing: what it was last seen on still says when it was there.
    if (!own) return piece.why === 'incident' ? [piece.id] : []
    const stands = own.some(({ place, state }) => place === piece.place && state === piece.state)
    return stands ? [] : [piece.id]
  })
}

/** The piece that this answer takes the place of. */
export function predecessorOf(standing: readonly Piece[], exhibit: Exhibit, seen: Exchanged): Piece | undefined {
  return newest(
    standing.filter(
      (piece) =>
        piece.subject === exhibit.subject && piece.place === exhibit.place && readerOf(piece) === readerOf(seen),
    ),
  )
}

function newest(pieces: readonly Piece[]): Piece | undefined {
  return pieces.reduce<Piece | undefined>((best, piece) => (best && best.at >= piece.at ? best : piece), undefined)
}

/** Visitors, crawlers and those who come from a search engine may be shown different pages under one address. */
export function readerOf({ url, requestHeaders }: Pick<Exchanged, 'url' | 'requestHeaders'>): string {
  const { referer = '' } = requestHeaders
  const own = URL.canParse(referer) && new URL(referer).host === new URL(url).host
  return `${requestHeaders['user-agent'] ?? ''}\n${own ? '' : referer}`
}

function sameAnswer(a: Exchanged, b: Exchanged): boolean {
  if (a.statusCode !== b.statusCode || a.truncated !== b.truncated) return false
  if (a.sha256 === undefined || b.sha256 === undefined) {
    return a.sha256 === b.sha256 && reasonOf(a) === reasonOf(b)
  }
  return a.sha256 === b.sha256
}

/** The reason without its detail, which may name a port or a time. */
function reasonOf({ failure }: Exchanged): string | undefined {
  return failure?.split(':')[0]
}
