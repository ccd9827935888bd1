/** The second half of every finding code of this kind; the gravest for a visitor first. */
export const LINKS_CODES = [
  'dead',
  'empty-file',
  'login-wall',
  'foreign-service',
  'mixed-content',
  'unanswered',
  'robots-forbidden',
  'unreachable',
] as const
export type LinksCode = (typeof LINKS_CODES)[number]

/** The codes that a page may have a finding of. */
export const PAGE_CODES = [
  'dead',
  'empty-file',
  'login-wall',
  'foreign-service',
  'mixed-content',
  'unanswered',
] as const satisfies readonly LinksCode[]
export type PageCode = (typeof PAGE_CODES)[number]
