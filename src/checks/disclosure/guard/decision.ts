import type { Confirmation, Rejection, Reviews } from './reviews.ts'

/** What a reviewer says of one item: that a place shows it or does not, or that what was said before no longer holds. */
export type Decision =
  | ({ readonly verdict: 'confirm' } & Confirmation)
  | { readonly verdict: 'withdraw' }
  | ({ readonly verdict: 'reject' } & Rejection)
  | { readonly verdict: 'restore'; readonly url: string }

/** Places that are remembered as rejected for one item; the oldest are forgotten. */
const MOST_REJECTED = 50

/** The reviews after a decision on an item (`oit-2563/O12`). Of one place only the last word counts. Pure. */
export function decide({ confirmed, rejected }: Reviews, item: string, decision: Decision): Reviews {
  if (decision.verdict === 'withdraw') return { confirmed: omit(confirmed, item), rejected }
  const others = without(rejected[item] ?? [], decision.url)
  if (decision.verdict === 'restore') return { confirmed, rejected: withPlaces(rejected, item, others) }
  const { verdict, ...said } = decision
  if (verdict === 'confirm') {
    return { confirmed: { ...confirmed, [item]: said }, rejected: withPlaces(rejected, item, others) }
  }
  return {
    confirmed: confirmed[item]?.url === said.url ? omit(confirmed, item) : confirmed,
    rejected: withPlaces(rejected, item, [...others, said].slice(-MOST_REJECTED)),
  }
}

function without(places: readonly Rejection[], url: string): readonly Rejection[] {
  return places.filter((place) => place.url !== url)
}

function withPlaces(rejected: Reviews['rejected'], item: string, places: readonly Rejection[]): Reviews['rejected'] {
  return places.length === 0 ? omit(rejected, item) : { ...rejected, [item]: places }
}

function omit<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...others } = record
  return others
}
