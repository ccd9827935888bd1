/** A path of this site that a form asks to go back to, with word of what was done; anything else leads to `otherwise`. */
export function backTo(asked: unknown, otherwise: string, done: string): string {
  const path = typeof asked === 'string' && /^\/(?![/\\])/.test(asked) && !asked.includes('\\') ? asked : otherwise
  const url = new URL(path, 'http://localhost')
  if (url.origin !== 'http://localhost') return otherwise
  url.searchParams.set('done', done)
  return url.pathname + url.search
}
