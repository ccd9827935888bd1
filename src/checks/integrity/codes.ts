/** What the check can say, the gravest first: the summary line takes the first. */
export const INTEGRITY_CODES = [
  'defaced',
  'gambling-spam',
  'cloaking',
  'foreign-redirect',
  'malicious-script',
  'suspended',
  'parked',
  'hidden-links',
  'foreign-pages',
  'unknown-host',
  'not-read',
] as const
export type IntegrityCode = (typeof INTEGRITY_CODES)[number]
