const plain = (word: string): string => word.toLowerCase().replaceAll(/[-_ ]/g, '')

/** Edits to turn one word into the other: insert, delete, replace, swap two neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The known word that was most likely meant, where one is near enough: `max-bytes` for `max_bytes`, `intervl` for `interval`. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const typed = plain(word).slice(0, 64)
  let best: { word: string; edits: number } | undefined
  for (const candidate of known) {
    const edits = distance(typed, plain(candidate))
    if (edits <= Math.max(1, Math.floor(candidate.length / 3)) && (!best || edits < best.edits)) {
      best = { word: candidate, edits }
    }
  }
  return best?.word
}
