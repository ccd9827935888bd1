import type { OfficeName } from './find-office.ts'

/**
 * Whose website it is: a local office that names itself, another body under the government's domain, somebody else, or
 * not known since nothing could be read.
 */
export type Office =
  | ({ readonly kind: 'local' } & OfficeName)
  | { readonly kind: 'government' }
  | { readonly kind: 'other' }
  | { readonly kind: 'unseen' }

/** `.go.th`, `.mi.th` and `.รัฐบาล.ไทย`, as the registry of .th assigns them. */
const GOVERNMENT = /\.(?:go\.th|mi\.th|xn--h3cuzk1di\.xn--o3cw4h)$/

/** Names under which only bodies of the Thai state are registered. */
export function isGovernmentHost(hostname: string): boolean {
  return GOVERNMENT.test(hostname)
}

const MAX_TEXT = 50_000

/** Share of Thai letters among all letters, 0-1; 0 where there are none. */
export function thaiShare(text: string): number {
  const letters = text.slice(0, MAX_TEXT).match(/\p{L}/gu) ?? []
  if (letters.length === 0) return 0
  return letters.filter((letter) => letter >= '\u0e01' && letter <= '\u0e4e').length / letters.length
}

export interface Signs {
  readonly hostname: string
  readonly name: OfficeName | undefined
  /** Whether a page could be read at all. */
  readonly seen: boolean
}

export function officeOf({ hostname, name, seen }: Signs): Office {
  if (name) return { kind: 'local', ...name }
  if (isGovernmentHost(hostname)) return { kind: 'government' }
  return seen ? { kind: 'other' } : { kind: 'unseen' }
}
