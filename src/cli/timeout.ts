import { DAY } from '../model/duration.ts'
import { UserError } from '../model/errors.ts'
import type { Language } from '../model/language.ts'
import { checkCommandTexts } from './texts/check-command.ts'

/** Milliseconds of `--timeout`, a day at most; undefined where the option was not given. */
export function readTimeout(text: string | undefined, language: Language): number | undefined {
  if (text === undefined) return undefined
  const seconds = /^\d+(\.\d+)?s?$/.test(text) ? Number.parseFloat(text) : 0
  if (seconds > 0) return Math.min(seconds * 1000, DAY)
  throw new UserError(checkCommandTexts[language].badTimeout(text))
}
