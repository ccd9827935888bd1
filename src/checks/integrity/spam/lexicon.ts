import type { Entry } from './entry.ts'
import { ESCORTS } from './trades/escorts.ts'
import { FOOTBALL } from './trades/football.ts'
import { GAMBLING } from './trades/gambling.ts'
import { GOODS } from './trades/goods.ts'
import { LOANS } from './trades/loans.ts'
import { PAPERS } from './trades/papers.ts'

const TRADES = [...GAMBLING, ...FOOTBALL, ...LOANS, ...ESCORTS, ...PAPERS, ...GOODS]

/** The heaviest first: a piece of a text counts by the heaviest word that covers it. */
const WEIGHTS = ([3, 2, 1] as const).map((weight) => ({ weight, pattern: patternOf(weight) }))

function patternOf(weight: Entry['weight']): RegExp {
  return new RegExp(TRADES.flatMap((each) => (each.weight === weight ? each.phrases : [])).join('|'), 'g')
}

/** Invitations: they make an advertisement of the words above, and mean nothing alone. */
const INVITING =
  /สมัคร|คลิก|โบนัส|โปรโมชั่น|แจก|ฝาก|ถอน|ขั้นต่ำ|(?:แอด|ทัก|ไอดี) ?ไลน์|ไลน์ ?ไอดี|อันดับ ?1|ออโต้|โอนไว|อนุมัติไว|ได้จริง|ปลายทาง|\bbonus\b|\bdaftar\b|\bjoin now\b|\bđăng ký\b|注册|登录/g

export interface Words {
  /** Distinct words of the trade as they were found, the telling ones first. */
  readonly terms: readonly string[]
  /** How many of them are an advertiser's. */
  readonly strong: number
  readonly weight: number
  readonly inviting: number
}

const MAX_TERMS = 12

/** The advertiser's words in a text that is already normalised. A piece counts once, by the heaviest word that covers it. */
export function wordsIn(text: string): Words {
  let rest = text
  let weight = 0
  let strong = 0
  const terms = new Set<string>()
  for (const each of WEIGHTS) {
    const found = Array.from(rest.matchAll(each.pattern), ([word]) => word)
    if (found.length === 0) continue
    for (const word of found) {
      if (terms.has(word) || terms.size >= MAX_TERMS) continue
      terms.add(word)
      weight += each.weight
      if (each.weight === 3) strong += 1
    }
    rest = rest.replace(each.pattern, ' ')
  }
  return { terms: [...terms], strong, weight, inviting: weight === 0 ? 0 : invitationsIn(text) }
}

function invitationsIn(text: string): number {
  return new Set(Array.from(text.matchAll(INVITING), ([word]) => word)).size
}
