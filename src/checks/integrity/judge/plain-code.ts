const MAX_VARIABLES = 300
const MAX_VALUE = 2_000
const ASSIGNED = /([A-Za-z_$][\w$]{0,40})\s{0,5}=\s{0,5}(['"`])([^'"`\\\n]{1,2000})\2/g

/**
 * The text of a script with its simplest disguises undone: literals in pieces are joined, `window["location"]` is written
 * with a dot. Linear time; nothing is run.
 */
export function plainCode(code: string): string {
  return code
    .replace(/(['"`])\s{0,10}\+\s{0,10}\1/g, '')
    .replace(/\[\s{0,5}(['"`])([A-Za-z_$]\w{0,40})\1\s{0,5}\]/g, '.$2')
}

/** Names of a script that stand for a literal, with it. */
export function literalsOf(code: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', , value = ''] of code.matchAll(ASSIGNED)) {
    if (found.size < MAX_VARIABLES && !found.has(name)) found.set(name, value.slice(0, MAX_VALUE))
  }
  return found
}
