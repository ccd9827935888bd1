import type { FuzzyHit } from './edit-distance.ts'
import { fuzzyFind } from './edit-distance.ts'
import type { Label } from './label.ts'
import { readLabel } from './label.ts'
import type { Term } from './concept.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { BEGINNING, letterPairs } from './lexicon.ts'

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

/** A label and the words of all concepts that it holds. */
interface Scanned extends Label {
  readonly words: ReadonlySet<string>
}

const LONGEST_LABEL = 400
const WORTH_KEEPING = 0.3
/** From this score on nobody has to look for slips of the pen. */
const PLAIN = 0.8
/** A short phrase inside a longer label is as often chance. */
const SHORT_PHRASE = 6
const MOST_EDITS = 3
/** From this score on what follows an "and" is a thing of its own. */
const CONJUNCT = 0.65
/** What a term is worth before its share of the label; one of shared words may fit by chance a little more often. */
const TERM = 0.6
const SHARED_TERM = 0.58
const SECOND = 0.9
/** Letters of a phrase that hold its head word. */
const HEAD = 4

/** What concepts a label may speak of, the likeliest first. */
export function matchLabel(lexicon: Lexicon, text: string): readonly Match[] {
  const label = readLabel(text.slice(0, LONGEST_LABEL))
  if (label.whole.length < 2) return []
  const scanned = scan(lexicon, label)
  const whole = matchAll(lexicon, scanned)
  // "บริการออนไลน์ (E-Service)", "ITA 2563 | อบต.…": a label of several parts may name the thing in one of them.
  const parts = label.text.split(/[|»›()[\]{}:]|\s[-–/]\s/).filter((part) => part.trim().length >= 3)
  const named = (parts.length < 2 || parts.length > 4 ? [] : parts).flatMap((part) =>
    matchAll(lexicon, scan(lexicon, readLabel(part)))
      .filter(({ score }) => score >= 0.95)
      .map((match) => place(match, label.whole, 0.93)),
  )
  const more = named.filter((match) => !isRefused(lexicon, match, scanned))
  return settle(best([...whole, ...more, ...secondOfTwo(lexicon, label, whole)]), label)
}

/**
 * "การประเมินความเสี่ยงการทุจริตและการจัดการความเสี่ยง": what follows the "and" is a thing of its own, with its own words
 * of refusal. What the whole label says is said already.
 */
function secondOfTwo(lexicon: Lexicon, label: Label, whole: readonly Match[]): readonly Match[] {
  const and = label.text.lastIndexOf('และการ')
  if (and < 0) return []
  const second = readLabel(label.text.slice(and + 'และ'.length))
  return matchAll(lexicon, scan(lexicon, second))
    .filter(({ concept, score }) => score >= CONJUNCT && !whole.some((match) => match.concept === concept))
    .map((match) => ({
      ...match,
      score: match.score * SECOND,
      start: label.whole.length - second.whole.length,
      end: label.whole.length,
    }))
}

function scan(lexicon: Lexicon, label: Label): Scanned {
  return { ...label, words: lexicon.wordsIn(label.whole) }
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
  const matches: Match[] = []
  for (const entry of lexicon.entries.values()) {
    const match = matchEntry(entry, label)
    if (match) matches.push(match)
  }
  if (!label.cut && matches.some(({ score }) => score >= PLAIN)) return matches
  return best([...matches, ...beginning(lexicon, label), ...matchMisspelt(lexicon, label)])
}

function matchEntry(entry: Entry, label: Scanned): Match | undefined {
  const { id } = entry.concept
  const equal = entry.byText.get(label.core) ?? entry.byText.get(label.whole)
  if (equal) {
    const score = equal.kind === 'phrase' ? 1 : equal.kind === 'typo' ? 0.97 : 0.7
    return { concept: id, score, phrase: equal.text, ...spanOf(label.whole, equal.folded) }
  }
  if (isFriend(entry, label)) return undefined
  return best([...contained(entry, label), ...byTerms(entry, label)])[0]
}

function* contained(entry: Entry, label: Scanned): Generator<Match> {
  for (const word of label.words) {
    const phrase = entry.byText.get(word)
    if (!phrase) continue
    const { folded, text, kind } = phrase
    const coverage = Math.min(1, folded.length / label.core.length)
    if (folded.length < SHORT_PHRASE && coverage < 0.5) continue
    if (hasNever(entry, label, folded) || hasFriend(entry, label, folded)) continue
    const score = kind === 'broad' ? 0.3 + 0.35 * coverage : 0.55 + 0.4 * coverage
    yield { concept: entry.concept.id, score, phrase: text, ...spanOf(label.whole, folded) }
  }
}

/** A label that the theme has cut begins like the phrase. */
function* beginning(lexicon: Lexicon, label: Scanned): Generator<Match> {
  const start = label.core.replace(/ฯ$/, '')
  if (start.length < BEGINNING) return
  for (const { entry, phrase } of lexicon.beginnings.get(start.slice(0, BEGINNING)) ?? []) {
    const { folded, text } = phrase
    if (folded.length <= start.length || !folded.startsWith(start) || isFriend(entry, label)) continue
    const share = start.length / folded.length
    if (share < (label.cut ? 0.35 : 0.7)) continue
    const score = label.cut ? 0.8 + 0.1 * share : 0.5 + 0.25 * share
    yield { concept: entry.concept.id, score, phrase: text, ...spanOf(label.whole, start) }
  }
}

function* byTerms(entry: Entry, label: Scanned): Generator<Match> {
  if (label.words.size === 0 || hasNever(entry, label, '')) return
  const text = withoutCompounds(entry, label)
  const foreign = entry.foreign.some((word) => label.words.has(word) && text.includes(word))
  for (const { groups, shared } of entry.terms) {
    if (shared && foreign) continue
    const hits = hitsOf(groups, text, label)
    if (!hits) continue
    const start = Math.min(...hits.map((hit) => hit.start))
    const end = Math.max(...hits.map((hit) => hit.end))
    const letters = hits.reduce((sum, { word }) => sum + word.length, 0)
    const coverage = Math.min(1, letters / label.core.length)
    // A whole sentence that happens to hold the words is a news item more often than the thing.
    const length = Math.max(0, label.core.length - 80) / 400
    const score = Math.max(0, (shared ? SHARED_TERM : TERM) + 0.28 * coverage - length)
    yield { concept: entry.concept.id, score, phrase: hits.map(({ word }) => word).join(' + '), start, end }
  }
}

interface Hit {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** One word for each group, no letter used twice; undefined where a group has none. */
function hitsOf([words, ...groups]: Term['groups'], text: string, label: Scanned): readonly Hit[] | undefined {
  if (words === undefined) return []
  for (const word of words) {
    if (!label.words.has(word) || !text.includes(word)) continue
    const others = hitsOf(groups, text.replace(word, ' '.repeat(word.length)), label)
    if (others) return [{ word, ...spanOf(text, word) }, ...others]
  }
  return undefined
}

/** "ผลประโยชน์" holds "ผล", and reports nothing. */
function withoutCompounds({ compounds }: Entry, { whole, words }: Scanned): string {
  return compounds
    .filter((compound) => words.has(compound))
    .reduce((text, compound) => text.replaceAll(compound, ' '.repeat(compound.length)), whole)
}

function* matchMisspelt(lexicon: Lexicon, label: Scanned): Generator<Match> {
  const { core } = label
  if (core.length < 8 || core.length > 160) return
  const shared = new Uint8Array(lexicon.phrases.length)
  for (const pair of letterPairs(core)) {
    for (const index of lexicon.pairs.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1
  }
  for (const [index, { entry, phrase }] of lexicon.phrases.entries()) {
    const { folded, text } = phrase
    const count = shared[index] ?? 0
    if (count < phrase.pairs - MOST_EDITS * 2) continue
    const most = folded.length < 8 ? 0 : folded.length < 14 ? 1 : folded.length < 28 ? 2 : MOST_EDITS
    if (most === 0 || folded.length > core.length + most || count < phrase.pairs - 2 * most) continue
    const hit = fuzzyFind(core, folded, most)
    if (!hit || hit.edits === 0 || !sameNumbers(core, folded, hit) || !sameHead(core, folded, hit)) continue
    if (isFriend(entry, label) || hasNever(entry, label, folded)) continue
    if (hasFriend(entry, label, core.slice(hit.start, hit.end))) continue
    const coverage = Math.min(1, (hit.end - hit.start) / core.length)
    const score = 0.55 + 0.4 * coverage - 0.02 * hit.edits
    const offset = Math.max(0, label.whole.indexOf(core))
    yield { concept: entry.concept.id, score, phrase: text, start: hit.start + offset, end: hit.end + offset }
  }
}

/** Six months are not twelve: a slip of the pen never changes a number. */
function sameNumbers(core: string, phrase: string, { start, end }: FuzzyHit): boolean {
  const numbers = (text: string) => text.replaceAll(/\D+/g, ' ').trim()
  return numbers(core.slice(start, end)) === numbers(phrase)
}

/** A plan is not a report: the word that a phrase begins with bears no more than one slip. */
function sameHead(core: string, phrase: string, { start }: FuzzyHit): boolean {
  return fuzzyFind(core.slice(start, start + HEAD + 1), phrase.slice(0, HEAD), 1) !== undefined
}

function hasNever(entry: Entry, label: Scanned, phrase: string): boolean {
  const words = entry.never.filter((word) => label.words.has(word))
  if (words.length === 0 || phrase === '') return words.length > 0
  const rest = label.whole.replace(phrase, ' ')
  return words.some((word) => rest.includes(word))
}

/** Whether the label is just a false friend. */
function isFriend(entry: Entry, { core, whole }: Label): boolean {
  return entry.falseFriends.some((friend) => friend === core || friend === whole)
}

/** Whether the phrase is part of a false friend in the label. */
function hasFriend(entry: Entry, label: Scanned, phrase: string): boolean {
  return entry.falseFriends.some(
    (friend) => friend.length > phrase.length && label.words.has(friend) && friend.includes(phrase),
  )
}

function spanOf(text: string, part: string): { start: number; end: number } {
  const start = Math.max(0, text.indexOf(part))
  return { start, end: start + part.length }
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
