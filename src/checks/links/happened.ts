/** What happens to whoever follows a link. */
export const FAULTS = [
  'http-status',
  'no-such-host',
  'unanswered',
  'redirect-loop',
  /** An error page that says 200. */
  'soft-error',
  /** A deep address that ends at the start page. */
  'sent-home',
  'html-instead',
  'damaged',
  /** The store says that the file is gone, or in the bin. */
  'gone',
  'empty-file',
  'login',
  /** Only machines inside the network of whoever wrote the page can reach it. */
  'private-address',
] as const
export type Fault = (typeof FAULTS)[number]

/** What is wrong with a part of a page, or with where a link leads to. */
export const ODDITIES = [
  'insecure-picture',
  'insecure-script',
  'insecure-style',
  'insecure-frame',
  'insecure-media',
  'insecure-form',
  'foreign-mail',
  'foreign-code',
  'shared-code',
  'foreign-office',
] as const
export type Oddity = (typeof ODDITIES)[number]

/** Everything that an entry of a page's list may say. */
export type Happened = Fault | Oddity
