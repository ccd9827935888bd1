import type { Scene } from '../page/scene.ts'

/** The scripts that a text may be written in, as far as they matter here. */
export type Tongue = 'thai' | 'latin' | 'cjk' | 'hangul' | 'cyrillic' | 'arabic' | 'none'

const SCRIPTS: readonly (readonly [Tongue, RegExp])[] = [
  ['thai', /\p{Script=Thai}/gu],
  ['latin', /\p{Script=Latin}/gu],
  ['cjk', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu],
  ['hangul', /\p{Script=Hangul}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
]

/** One character of these says as much as several letters. */
const DENSE: Partial<Record<Tongue, number>> = { cjk: 3, hangul: 2 }
const ENOUGH = 20
const MAX_TEXT = 50_000

/** The script that most of a text is written in; `none` where there are hardly any letters. */
export function tongueOf(text: string): Tongue {
  const sample = text.slice(0, MAX_TEXT)
  const counts = SCRIPTS.map(([tongue, pattern]) => ({
    tongue,
    count: (sample.match(pattern)?.length ?? 0) * (DENSE[tongue] ?? 1),
  }))
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most))
  return best.count < ENOUGH ? 'none' : best.tongue
}

/** All the words of a page that visitors see. */
export function visibleText({ passages }: Scene): string {
  return passages.flatMap(({ text, hiding }) => (hiding ? [] : [text])).join('\n')
}
