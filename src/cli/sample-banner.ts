import type { Language } from '../model/language.ts'
import type { Sample } from '../sample/start-sample.ts'
import { TIMETABLE } from '../sample/timetable.ts'
import type { Cli } from './cli.ts'
import { sampleTexts } from './texts/sample.ts'

/** Where the sample site keeps its configuration and its database. */
export const SAMPLE_FOLDER = 'data/sample'

/** `4:30` of 270,000 ms. */
function minutes(ms: number): string {
  return `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1_000) % 60).padStart(2, '0')}`
}

/** Says what the sample site is, and which faults to expect when. */
export function showSample(sample: Sample, language: Language, cli: Cli): void {
  const texts = sampleTexts[language]
  const faults = TIMETABLE.map(({ from, to, title }) => `  ${texts.fault(minutes(from), minutes(to), title[language])}`)
  cli.out.write(`${[texts.intro(sample.address), texts.faults, ...faults].join('\n')}\n\n`)
}
