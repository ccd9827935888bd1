/** One website that is watched. */
export interface Site {
  /** Survives renames of the website; the key under which everything about it is stored. */
  readonly id: string
  readonly name: string
  /** Absolute http(s) URL, host as an A-label. */
  readonly url: string
}
