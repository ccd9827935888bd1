import { reasonWords } from '../../checks/disclosure/reason-words.ts'
import type { ItemVerdict } from '../../checks/disclosure/judge/verdict.ts'
import { fiscalYearAt } from '../../model/fiscal-year.ts'
import type { Disclosure, Exploration } from '../../exploration/exploration.ts'
import type { DraftContext } from './draft.ts'
import type { Lines } from './lines.ts'
import type { DraftWords } from './words.ts'
import { plainLine, yamlText } from './yaml-text.ts'

type Read = Extract<Disclosure, { kind: 'read' }>

/** Where a place was seen that a person may want to pin. What is broken is better mended, what is missing has no place. */
const WORTH_PINNING: ReadonlySet<ItemVerdict['status']> = new Set(['present', 'outdated', 'empty', 'unverified'])

/** The `disclosure:` section: off where it would only complain, else on, with the pages found ready to be pinned. */
export function writeDisclosure(found: Exploration, context: DraftContext, words: DraftWords, keys: Lines): void {
  const { office, disclosure } = found
  if (office.kind === 'other' || office.kind === 'unseen') {
    keys.say(words.disclosureOff[office.kind])
    keys.put('disclosure: false')
    return
  }
  keys.say(words.disclosureOn)
  keys.put('disclosure:')
  const inner = keys.within()
  inner.put('interval: 1d')
  inner.say(words.catalogues(disclosure.kind === 'read' ? disclosure.catalogue : undefined, fiscalYearAt(found.at)))
  inner.put('catalogues: []')
  if (disclosure.kind !== 'read') return
  if (disclosure.items.some(({ reason }) => reason.code === 'needs-script')) {
    inner.say(words.needsScript)
    inner.offer('render: true')
  }
  writePages(disclosure, context, words, inner)
}

function writePages(disclosure: Read, { language }: DraftContext, words: DraftWords, inner: Lines): void {
  const { items, catalogue } = disclosure
  const places = items.filter(({ status, url }) => WORTH_PINNING.has(status) && url !== null)
  if (places.length > 0) {
    inner.blank()
    for (const line of words.pages) inner.say(line)
    inner.offer('pages:')
    for (const item of places) writePlace(item, catalogue, language, words, inner.within())
  }
  const rest = items.filter((item) => !places.includes(item))
  if (rest.length === 0) return
  inner.blank()
  inner.say(words.notFound)
  for (const { code, title, reason } of rest) {
    inner.say(`${code} ${title[language]}: ${plainLine(reasonWords(reason, language), 300)}`, '  ', 4)
  }
}

function writePlace(
  item: ItemVerdict,
  catalogue: string,
  language: DraftContext['language'],
  words: DraftWords,
  lines: Lines,
): void {
  const { code, title, url, via, fiscalYear, confidence, status, reason } = item
  const remarks = [
    `${code} ${title[language]}`,
    words.confidence(Math.round(confidence * 100)),
    ...(fiscalYear === null ? [] : [words.year(fiscalYear)]),
    ...(status === 'present' ? [] : [plainLine(reasonWords(reason, language), 300)]),
  ]
  lines.say(remarks.join(' · '), '', 2)
  const path = via.map((step) => plainLine(step, 80)).filter((step) => step !== '')
  if (path.length > 0) lines.say(words.path(path.join(' > ')), '', 2)
  lines.offer(`${yamlText(`${catalogue}/${code}`)}: ${yamlText(url ?? '')}`)
}
