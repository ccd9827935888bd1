import type { DocumentKind } from '../site-map.ts'

/** What one document is asked for; the bytes move to the thread that reads them. */
export interface ExtractRequest {
  readonly id: number
  readonly kind: DocumentKind
  readonly bytes: Uint8Array
}

/** What the thread found. */
export interface Extracted {
  readonly text: string
  readonly title: string
  readonly pageCount?: number
  readonly locked?: boolean
  /** The file is not what its first bytes promise, or is cut in the middle. */
  readonly damaged?: boolean
  /** Unpacks to more than we read. */
  readonly tooLarge?: boolean
}

export interface ExtractReply {
  readonly id: number
  readonly extracted: Extracted
}

/** Characters kept of one document: enough for titles, years and required elements. */
export const MAX_TEXT = 20_000
