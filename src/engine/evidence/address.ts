/** An address as it is asked for: without credentials and without what stays with the reader; undefined where it is none. */
export function askedAddress(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href
}
