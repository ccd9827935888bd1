/** Where a phrase occurs in a text, and how many letters differ. */
export interface FuzzyHit {
  readonly edits: number
  readonly start: number
  readonly end: number
}

/**
 * Finds the place in the text that comes nearest to the phrase (Sellers): insertions, deletions and replacements count
 * one each. Undefined where more than `most` are needed. Time is text × phrase, both labels of at most a few hundred
 * letters.
 */
export function fuzzyFind(text: string, phrase: string, most: number): FuzzyHit | undefined {
  const width = text.length + 1
  let costs = new Uint16Array(width)
  let starts = Uint16Array.from({ length: width }, (_, i) => i)
  for (let row = 1; row <= phrase.length; row++) {
    const nextCosts = new Uint16Array(width)
    const nextStarts = new Uint16Array(width)
    nextCosts[0] = row
    let best = row
    for (let column = 1; column < width; column++) {
      const diagonal = (costs[column - 1] ?? 0) + (text.charCodeAt(column - 1) === phrase.charCodeAt(row - 1) ? 0 : 1)
      const above = (costs[column] ?? 0) + 1
      const left = (nextCosts[column - 1] ?? 0) + 1
      const cost = Math.min(diagonal, above, left)
      nextCosts[column] = cost
      const from = cost === diagonal ? starts[column - 1] : cost === above ? starts[column] : nextStarts[column - 1]
      nextStarts[column] = from ?? 0
      if (cost < best) best = cost
    }
    if (best > most) return undefined
    costs = nextCosts
    starts = nextStarts
  }
  let end = 0
  for (let column = 1; column < width; column++) if ((costs[column] ?? 0) < (costs[end] ?? 0)) end = column
  const edits = costs[end] ?? 0
  return edits <= most ? { edits, start: starts[end] ?? 0, end } : undefined
}
