import type { Answer } from './answer.ts'
import type { KnownLink } from './known.ts'

/** Looks in a row after which a silent page of the site itself, which answers otherwise, counts as dead. */
const OWN_STRIKES = 2

/**
 * What is known of a link after one more answer. A good one clears it at once; silence takes nothing back, and of
 * others' hosts it is never certain. Pure; times in milliseconds since the epoch.
 */
export function nextState(link: KnownLink, answer: Answer, now: number): KnownLink {
  const { url, firstSeen, depth, score, wellAt, offices } = link
  const base = { url, firstSeen, depth, score, askedAt: now, ...(wellAt === undefined ? {} : { wellAt }) }
  const still = { strikes: link.strikes + 1, badSince: link.badSince ?? now, ...(offices ? { offices } : {}) }
  switch (answer.kind) {
    case 'well': {
      const named = answer.offices ? { offices: [...answer.offices] } : {}
      return { ...base, wellAt: now, status: 0, strikes: 0, certain: false, ...named }
    }
    case 'closed':
      return { ...base, status: 0, strikes: 0, certain: false, ...(offices ? { offices } : {}) }
    case 'bad':
      return { ...base, ...still, fault: answer.fault, status: answer.status, certain: true }
    default: {
      if (link.certain && link.fault)
        return { ...base, ...still, fault: link.fault, status: link.status, certain: true }
      const certain = answer.own && still.strikes >= OWN_STRIKES
      return { ...base, ...still, fault: 'unanswered', status: answer.status, certain }
    }
  }
}
