import { createExtractor } from '../src/survey/document/extractor.ts'
import type { Accuracy, Compared } from '../tests/support/sites/accuracy.ts'
import { accuracyOf, compareSample } from '../tests/support/sites/accuracy.ts'
import { heldOutSites } from '../tests/support/held-out/held-out.ts'
import { sampleSites } from '../tests/support/sites/samples.ts'

/**
 * How often the disclosure audit is right on the sample sites, whose truth is known from how they were built.
 * `npm run accuracy -- --wrong` also lists every item that it got wrong; further words select sites by id.
 * The word `held-out` takes the sites that were written without a look at the audit.
 */
const HELD_OUT = 'held-out'
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const names = words.filter((word) => word !== HELD_OUT)
const sites = words.includes(HELD_OUT) ? heldOutSites() : sampleSites()
const listWrong = process.argv.includes('--wrong')
const extractor = createExtractor()
const all: Compared[] = []
const print = (line: string) => process.stdout.write(`${line}\n`)

print('site                items  precision  recall      F1  status    page  lost')
for (const site of sites) {
  if (names.length > 0 && !names.includes(site.id)) continue
  const compared = await compareSample(site, extractor)
  all.push(...compared)
  print(row(site.id, accuracyOf(compared)))
  if (listWrong) for (const one of compared.filter(isWrong)) print(wrong(one))
}
print(row('total', accuracyOf(all)))
await extractor.close()

function row(name: string, { items, precision, recall, f1, status, page, lost }: Accuracy): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`
  return [
    name.padEnd(18),
    String(items).padStart(6),
    ...[precision, recall, f1, status, page, lost].map((share) => percent(share).padStart(8)),
  ].join(' ')
}

function isWrong({ truth, verdict, rightPage }: Compared): boolean {
  return truth.status !== verdict.status || (!rightPage && truth.paths.length > 0)
}

function wrong({ code, truth, verdict }: Compared): string {
  const { status, reason, url, match, runnerUp, documents } = verdict
  const second = runnerUp ? `, then ${runnerUp.status} ${runnerUp.score} ${runnerUp.label} ${runnerUp.url}` : ''
  return `    ${code} is ${truth.status} (${truth.fate}) at ${truth.paths.slice(0, 2).join(' ')}; said ${status} (${reason.code} ${JSON.stringify(reason.params ?? {})}) at ${url ?? '-'} ${documents[0] ?? ''} by "${match?.label ?? ''}" ${match?.score ?? ''}${second}`
}
