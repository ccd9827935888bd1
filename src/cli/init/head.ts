import { checkKinds } from '../../checks/registry.ts'
import { describeFinding } from '../../engine/describe-finding.ts'
import type { Exploration } from '../../exploration/exploration.ts'
import { formatDateTime } from '../../model/format/date.ts'
import { formatDuration } from '../../model/format/duration.ts'
import { checkTexts } from '../texts/check.ts'
import type { DraftContext } from './draft.ts'
import type { Lines } from './lines.ts'
import type { DraftWords } from './words.ts'
import { plainLine } from './yaml-text.ts'

/** Whence the file comes, how it is read, what was found, and what is wrong already. */
export function writeHead(found: Exploration, context: DraftContext, words: DraftWords, lines: Lines): void {
  const { language, timeZone, file } = context
  lines.say(words.written(formatDateTime(found.at, language, timeZone)))
  lines.say(words.explored(found.asked, formatDuration(found.durationMs, language)))
  lines.say('')
  for (const line of words.howTo(plainLine(file))) lines.say(line)
  lines.say('')
  lines.say(words.found)
  for (const line of discoveries(found, words)) lines.say(line, '  ', 4)
  const faults = faultsIn(found, context)
  if (faults.length === 0) return
  lines.say('')
  lines.say(words.faults)
  for (const line of faults) lines.say(line, '  - ')
}

/** One line each on the website, its office and how it is built. */
export function discoveries(found: Exploration, words: DraftWords): readonly string[] {
  const { office, builder, disclosure, notes, open } = found
  return [
    ...(open ? [] : [words.shut]),
    ...notes.map((note) => words.notes[note.code](note.from, note.to)),
    ...(office.kind === 'local'
      ? [words.office.local(office.full, office.places)]
      : [words.office[office.kind](new URL(found.url).hostname)]),
    ...(builder
      ? [words.builder(builder.name, builder.place, plainLine(builder.evidence, 60))]
      : open
        ? [words.noBuilder]
        : []),
    ...words.disclosure(disclosure),
  ]
}

/** What the watch will complain of from the first look on. */
export function faultsIn(
  { page, tls, domain }: Exploration,
  { language }: Pick<DraftContext, 'language'>,
): readonly string[] {
  const findings = [page, tls, domain].flatMap((look) => look?.findings ?? [])
  return findings.map((finding) => {
    const { message, remedy } = describeFinding(finding, language, checkKinds)
    return plainLine(`${message} ${checkTexts[language].remedy}: ${remedy}`, 1_000)
  })
}
