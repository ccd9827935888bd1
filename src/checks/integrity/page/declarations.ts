/** Style declarations by property, lower case, the last one winning as in browsers. */
export type Declarations = ReadonlyMap<string, string>

const MAX_STYLE = 5_000
const MAX_SHEET = 300_000
const MAX_RULES = 5_000

/** Reads a style attribute or the inside of a rule. */
export function readDeclarations(style: string): Declarations {
  const found = new Map<string, string>()
  for (const each of style.slice(0, MAX_STYLE).split(';')) {
    const colon = each.indexOf(':')
    if (colon < 1) continue
    const value = each.slice(colon + 1).replace(/!\s*important/i, '')
    found.set(each.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase())
  }
  return found
}

/** Rules of the page's own style sheets whose selector is one class or one id: what those who hide things write. */
export interface StyleRules {
  /** Keys `.name` and `#name`. */
  readonly rules: ReadonlyMap<string, Declarations>
}

/** Reads the rules outside of `@media` and the like, which hold for some screens alone. */
export function readStyleRules(sheets: readonly string[]): StyleRules {
  const rules = new Map<string, Declarations>()
  for (const sheet of sheets) {
    const text = withoutComments(sheet.slice(0, MAX_SHEET))
    let at = 0
    while (rules.size < MAX_RULES) {
      const open = text.indexOf('{', at)
      if (open < 0) break
      const selectors = text.slice(at, open).trim()
      const close = selectors.includes('@') ? endOfGroup(text, open) : text.indexOf('}', open)
      if (close < 0) break
      at = close + 1
      if (selectors.includes('@') || selectors.length > 2_000) continue
      for (const selector of selectors.split(',')) {
        const name = /^(?:[a-z0-9]{1,10})?([.#][\w-]{1,80})$/i.exec(selector.trim())?.[1]
        if (name)
          rules.set(name, new Map([...(rules.get(name) ?? []), ...readDeclarations(text.slice(open + 1, close))]))
      }
    }
  }
  return { rules }
}

function withoutComments(text: string): string {
  return text.includes('/*') ? text.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ') : text
}

function endOfGroup(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '{') depth += 1
    else if (character === '}' && --depth === 0) return at
  }
  return -1
}
