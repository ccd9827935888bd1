import type { AddressList } from '../../survey/crawl/address-list.ts'
import { readWords } from './spam/reading.ts'
import { soberWordsIn } from './spam/sober.ts'

/** The addresses that themselves advertise gambling, loans or forged goods: planted pages carry their words in their names. */
export function advertisingAddresses(urls: readonly string[]): readonly string[] {
  return urls.filter((url) => advertises(decoded(url).replace(/[-_/+.=&?]+/g, ' ')))
}

/** The entries of a feed that advertise the like in their titles or texts. */
export function advertisingEntries({ entries }: AddressList): AddressList['entries'] {
  return entries.filter(({ text }) => advertises(text))
}

function advertises(raw: string): boolean {
  const { text, weight } = readWords(raw)
  return weight >= 2 && soberWordsIn(text).size === 0
}

function decoded(url: string): string {
  const { pathname, search } = new URL(url)
  try {
    return decodeURIComponent(pathname + search)
  } catch {
    return pathname + search
  }
}
