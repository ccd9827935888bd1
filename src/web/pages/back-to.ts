const ORIGIN = 'http://localhost'

/** Whether it leads to a path of this site, whatever a browser makes of dots and slashes in it. */
function isOwn(text: string): boolean {
  if (!text.startsWith('/') || !URL.canParse(text, ORIGIN)) return false
  const { origin, pathname } = new URL(text, ORIGIN)
  return origin === ORIGIN && !pathname.startsWith('//')
}

/** A path of this site that a form asks to go back to, with word of what was done; anything else leads to `otherwise`. */
export function backTo(asked: unknown, otherwise: string, done: string): string {
  const url = new URL(typeof asked === 'string' && isOwn(asked) ? asked : otherwise, ORIGIN)
  url.searchParams.set('done', done)
  return url.pathname + url.search
}
