/** Why something is kept: what an item was first seen on, a change of its status or document, an incident. */
export const PIECE_REASONS = ['item', 'change', 'incident'] as const
export type PieceReason = (typeof PIECE_REASONS)[number]

/** What a verdict of a look rests on: an address, and what it was taken to prove. */
export interface Exhibit {
  /** What it is about: a disclosure item (`oit-2569 O10`), a host. As in the finding, where there is one. */
  readonly subject: string
  /** What it proves: the status of an item (`present`), the code of a finding (`page.http-status`). */
  readonly state: string
  /** The address that the verdict names; redirects may lead on from it. */
  readonly place: string
  readonly why: Exclude<PieceReason, 'change'>
}

/** One question to a website and what came of it, without the body itself. */
export interface Exchanged {
  /** The address that answered, as it was asked for. */
  readonly url: string
  readonly method: string
  /** As sent, by lower-case name, secrets withheld. */
  readonly requestHeaders: Readonly<Record<string, string>>
  /** 0 where nothing answered. */
  readonly statusCode: number
  /** As received, by lower-case name; repeated ones joined by `, `, `set-cookie` by newlines, its values withheld. */
  readonly headers: Readonly<Record<string, string>>
  /** Where nothing answered: why, as `reason: detail`. */
  readonly failure?: string
  /** Lower-case hexadecimal digest of the body with its content coding (gzip, br) undone; absent where nothing answered. */
  readonly sha256?: string
  /** Of that body. */
  readonly bytes: number
  /** Whether the body was longer than the check reads. */
  readonly truncated: boolean
  /** The machine that answered. */
  readonly address?: string
  /** SHA-256 fingerprint of its certificate. */
  readonly fingerprint256?: string
  /** Milliseconds since the epoch: when it was complete. */
  readonly at: number
}

/** Why a piece has no body: larger than is kept, or no room is left; its digest stands all the same. */
export const OMISSIONS = ['too-large', 'no-room'] as const
export type Omission = (typeof OMISSIONS)[number]

/** A piece of evidence on its way into the store; its body is on the disk already, unless it says why not. */
export interface NewPiece extends Exchanged {
  readonly siteId: string
  readonly kind: string
  readonly subject: string
  readonly state: string
  readonly place: string
  readonly why: PieceReason
  readonly omitted?: Omission
}

/** A piece of evidence. */
export interface Piece extends NewPiece {
  readonly id: number
  /** Milliseconds since the epoch: when the same bytes were seen for the last time. */
  readonly lastSeenAt: number
  /** Since when something else is true; absent while it stands. */
  readonly supersededAt?: number
  /** Digest of everything that never changes of it, see `sealOf`. */
  readonly seal: string
}

/** Whether the bytes themselves are kept. */
export function hasBody({ sha256, omitted }: Pick<NewPiece, 'sha256' | 'omitted'>): boolean {
  return sha256 !== undefined && omitted === undefined
}
