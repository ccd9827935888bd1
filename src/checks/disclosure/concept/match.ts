import type { Label } from './label.ts'
import type { Lexicon } from './lexicon.ts'
import { matchMisspelt } from './match-misspelt.ts'
import { matchBeginning, matchContained, matchExact } from './match-phrases.ts'
import { matchTerms } from './match-terms.ts'
import type { Scanned } from './scan.ts'
import { hasNever, scan } from './scan.ts'

/** That a label speaks of a concept. */
export interface Match {
  readonly concept: string
  /** 0-1: 1 where the label says just the phrase. From 0.8 up it hardly means anything else. */
  readonly score: number
  /** The phrase, or the words, of the concept that were found. */
  readonly phrase: string
  /** Place in the folded label; what lies within a longer match of another concept is part of that one. */
  readonly start: number
  readonly end: number
}

const LONGEST_LABEL = 400
const WORTH_KEEPING = 0.3
/** From this score on nobody has to look for slips of the pen. */
const PLAIN = 0.8
/** From this score on what follows an "and" is a thing of its own. */
const CONJUNCT = 0.65
const SECOND = 0.9

/** What concepts a label may speak of, the likeliest first. */
export function matchLabel(lexicon: Lexicon, text: string): readonly Match[] {
  const label = scan(lexicon, text.slice(0, LONGEST_LABEL))
  if (label.whole.length < 2) return []
  const whole = matchAll(lexicon, label)
  // "บริการออนไลน์ (E-Service)", "ITA 2563 | อบต.…": a label of several parts may name the thing in one of them.
  const parts = label.text.split(/[|»›()[\]{}:]|\s[-–/]\s/).filter((part) => part.trim().length >= 3)
  const named = (parts.length < 2 || parts.length > 4 ? [] : parts).flatMap((part) =>
    matchAll(lexicon, scan(lexicon, part))
      .filter(({ score }) => score >= 0.95)
      .map((match) => place(match, label.whole, 0.93)),
  )
  const more = named.filter((match) => !isRefused(lexicon, match, label))
  return settle(best([...whole, ...more, ...secondOfTwo(lexicon, label, whole)]), label)
}

/** The same for words that were put together and stand nowhere so: phrases within them and terms, no slips of the pen. */
export function matchTogether(lexicon: Lexicon, text: string): readonly Match[] {
  const label = scan(lexicon, text.slice(0, LONGEST_LABEL))
  return settle(best(matchPlain(lexicon, label)), label)
}

/**
 * "การประเมินความเสี่ยงการทุจริตและการจัดการความเสี่ยง": what follows the "and" is a thing of its own, with its own words
 * of refusal. What the whole label says is said already.
 */
function secondOfTwo(lexicon: Lexicon, label: Label, whole: readonly Match[]): readonly Match[] {
  const and = label.text.lastIndexOf('และการ')
  if (and < 0) return []
  const second = scan(lexicon, label.text.slice(and + 'และ'.length))
  return matchAll(lexicon, second)
    .filter(({ concept, score }) => score >= CONJUNCT && !whole.some((match) => match.concept === concept))
    .map((match) => ({
      ...match,
      score: match.score * SECOND,
      start: label.whole.length - second.whole.length,
      end: label.whole.length,
    }))
}

function place(match: Match, whole: string, most: number): Match {
  const start = Math.max(0, whole.indexOf(match.phrase))
  return { ...match, score: Math.min(most, match.score), start, end: start + (match.end - match.start) }
}

function isRefused(lexicon: Lexicon, match: Match, label: Scanned): boolean {
  const entry = lexicon.entries.get(match.concept)
  return entry !== undefined && hasNever(entry, label, match.phrase)
}

function matchAll(lexicon: Lexicon, label: Scanned): readonly Match[] {
  const matches = best(matchPlain(lexicon, label))
  if (!label.cut && matches.some(({ score }) => score >= PLAIN)) return matches
  return best([...matches, ...matchBeginning(lexicon, label), ...matchMisspelt(lexicon, label)])
}

function matchPlain(lexicon: Lexicon, label: Scanned): readonly Match[] {
  const exact = matchExact(lexicon, label)
  const said = new Set(exact.map(({ concept }) => concept))
  const others = [...matchContained(lexicon, label), ...matchTerms(lexicon, label)]
  return [...exact, ...others.filter(({ concept }) => !said.has(concept))]
}

/** The best match of each concept, best first. */
function best(matches: readonly Match[]): readonly Match[] {
  const byConcept = new Map<string, Match>()
  for (const match of matches) {
    const known = byConcept.get(match.concept)
    if (!known || match.score > known.score) byConcept.set(match.concept, match)
  }
  return [...byConcept.values()].sort((a, b) => b.score - a.score)
}

/**
 * Lets the concepts compete for the label. What lies within a longer match is part of that one ("นโยบาย…บุคคล" within
 * "การดำเนินการตามนโยบาย…บุคคล"); two that lie side by side, or are joined by "และ", both stand
 * ("โครงสร้างและอำนาจหน้าที่").
 */
function settle(matches: readonly Match[], { whole }: Label): readonly Match[] {
  const isConjunct = ({ start, score }: Match) => score >= CONJUNCT && whole.slice(0, start).endsWith('และ')
  const settled = matches.map((match) => {
    const overruled = matches.some(
      (other) =>
        other !== match &&
        match.score < 0.95 &&
        !isConjunct(match) &&
        other.score > match.score &&
        other.start < match.end &&
        match.start < other.end &&
        (other.end - other.start > match.end - match.start || other.score >= match.score + 0.1),
    )
    return overruled ? { ...match, score: match.score * 0.6 } : match
  })
  return settled.filter(({ score }) => score >= WORTH_KEEPING).sort((a, b) => b.score - a.score)
}
