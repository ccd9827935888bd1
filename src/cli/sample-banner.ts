import type { Language } from '../model/language.ts'
import type { Sample } from '../sample/start-sample.ts'
import { TIMETABLE } from '../sample/timetable.ts'
import type { Cli } from './cli.ts'
import { runTexts } from './texts/run.ts'

/** `4:30` of 270,000 ms. */
function minutes(ms: number): string {
  return `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1_000) % 60).padStart(2, '0')}`
}

/** Says that what is watched is only a sample, and which faults to expect when. */
export function showSample(sample: Sample, language: Language, cli: Cli): void {
  const texts = runTexts[language]
  const lines = [
    texts.sampleTitle,
    texts.sampleIntro(sample.address),
    texts.sampleFaults,
    ...TIMETABLE.map(({ from, to, title }) => `  ${texts.sampleFault(minutes(from), minutes(to), title[language])}`),
    texts.sampleOwn,
  ]
  cli.out.write(`${lines.join('\n')}\n\n`)
}
