import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const FACES = [
  { subset: 'thai', weight: 400, range: 'U+0E01-0E5B, U+200C-200D, U+25CC' },
  { subset: 'thai', weight: 700, range: 'U+0E01-0E5B, U+200C-200D, U+25CC' },
  { subset: 'latin', weight: 400, range: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122' },
  { subset: 'latin', weight: 700, range: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122' },
] as const

/** Sarabun inside of the style sheet (57 kB): the machine that opens a report may have no Thai font. */
export async function fontFaces(): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  const faces = await Promise.all(
    FACES.map(async ({ subset, weight, range }) => {
      const file = resolve(`@fontsource/sarabun/files/sarabun-${subset}-${weight}-normal.woff2`)
      const data = (await readFile(file)).toString('base64')
      return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`
    }),
  )
  return faces.join('\n')
}
