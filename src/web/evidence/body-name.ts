import type { Piece } from '../../model/evidence/piece.ts'

const KNOWN = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|rar|jpe?g|png|gif|webp)$/i
const PAGE = /html|xml|svg|script|^$/i

/**
 * The name under which a kept body is handed out. Web pages are named as text: what an intruder has planted in them
 * must not run when somebody opens the file.
 */
export function bodyName({ id, siteId, url, headers }: Pick<Piece, 'id' | 'siteId' | 'url' | 'headers'>): string {
  const extension = KNOWN.exec(new URL(url).pathname)?.[0].toLowerCase()
  const type = headers['content-type'] ?? ''
  const ending = PAGE.test(type) ? '.html.txt' : (extension ?? '.bin')
  return `evidence-${siteId}-${id}${ending}`
}
