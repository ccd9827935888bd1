/** Style declarations by property, lower case, the last one winning as in browsers. */
export type Declarations = ReadonlyMap<string, string>

const MAX_STYLE = 5_000

/** Reads a style attribute. */
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
