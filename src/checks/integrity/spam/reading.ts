import { normaliseThai } from '../../../model/thai/normalise.ts'
import type { Words } from './lexicon.ts'
import { wordsIn } from './lexicon.ts'
import { undisguise } from './undisguise.ts'

/** A text read for advertisers' words, whatever it does to hide them. */
export interface Reading extends Words {
  /** Normalised, with disguised letters put right. */
  readonly text: string
  /** Whether words were found only after disguised letters had been put right. */
  readonly disguised: boolean
}

export function readWords(raw: string): Reading {
  const plain = normaliseThai(raw)
  const text = normaliseThai(undisguise(raw))
  const words = wordsIn(text)
  if (text === plain || words.weight === 0) return { ...words, text, disguised: false }
  return { ...words, text, disguised: wordsIn(plain).weight < words.weight }
}
