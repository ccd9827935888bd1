import type { Exploration } from '../../exploration/exploration.ts'
import type { Language } from '../../model/language.ts'
import { writeByHand } from './by-hand.ts'
import { writeHead } from './head.ts'
import { createLines } from './lines.ts'
import { writeNetwork } from './network-section.ts'
import { writeSite } from './site-section.ts'
import { draftWords } from './words.ts'
import { plainLine, yamlText } from './yaml-text.ts'

/** What the file depends on besides what was found. */
export interface DraftContext {
  readonly language: Language
  /** As the user named it, for the commands in the comments. */
  readonly file: string
  /** Where its database goes, from the folder of the file. */
  readonly database: string
  /** IANA name. */
  readonly timeZone: string
  /** The `network:` section, where questions have to leave this machine in another way than usual. */
  readonly network: Readonly<Record<string, unknown>>
}

/** The text of a configuration that watches what was explored. Pure; it always parses, whatever the website says of itself. */
export function draftConfiguration(exploration: Exploration, context: DraftContext): string {
  const words = draftWords[context.language]
  const lines = createLines()
  writeHead(exploration, context, words, lines)
  lines.blank()
  lines.say(words.organisation)
  lines.put(`organisation: ${yamlText(organisationOf(exploration))}`)
  lines.put(`language: ${context.language}`)
  lines.put(`timezone: ${yamlText(context.timeZone)}`)
  lines.put(`database: ${yamlText(context.database)}`)
  lines.blank()
  lines.put('sites:')
  writeSite(exploration, context, words, lines.within())
  writeNetwork(context.network, words, lines)
  writeByHand(exploration, context, words, lines)
  return lines.toString()
}

/** Never empty: the title of the front page, or the host, where the office does not name itself. */
function organisationOf({ office, title, url }: Exploration): string {
  return (office.kind === 'local' ? office.full : plainLine(title)) || new URL(url).hostname
}
