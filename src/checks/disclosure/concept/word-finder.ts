interface Node {
  readonly next: Map<number, Node>
  word?: string
}

/** Which of many words occur in a text, in one walk over the text instead of one search for each word. */
export function createWordFinder(words: Iterable<string>): (text: string) => ReadonlySet<string> {
  const root: Node = { next: new Map() }
  for (const word of words) {
    if (word === '') continue
    let node = root
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      let next = node.next.get(code)
      if (!next) node.next.set(code, (next = { next: new Map() }))
      node = next
    }
    node.word = word
  }
  return (text) => {
    const found = new Set<string>()
    for (let start = 0; start < text.length; start++) {
      let node = root.next.get(text.charCodeAt(start))
      for (let i = start + 1; node; i++) {
        if (node.word !== undefined) found.add(node.word)
        node = i < text.length ? node.next.get(text.charCodeAt(i)) : undefined
      }
    }
    return found
  }
}
