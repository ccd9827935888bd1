import type { Exploration } from '../../exploration/exploration.ts'
import { calendarDay } from '../../model/calendar-day.ts'
import { endOfFiscalYear, fiscalYearAt } from '../../model/fiscal-year.ts'
import type { DraftContext } from './draft.ts'
import type { Lines } from './lines.ts'
import type { DraftWords } from './words.ts'
import { yamlText } from './yaml-text.ts'

/** What no machine can find out: contracts, and whom to tell. All of it is offered, nothing of it holds. */
export function writeByHand(
  { at, url }: Exploration,
  { timeZone }: DraftContext,
  words: DraftWords,
  lines: Lines,
): void {
  // Most contracts of an office end with the fiscal year.
  const due = calendarDay(endOfFiscalYear(fiscalYearAt(at)), timeZone)
  lines.blank()
  for (const line of words.renewals) lines.say(line)
  lines.offer('renewals:')
  for (const { id, name, contact } of words.contracts) {
    lines.offer(`  - id: ${id}`)
    lines.offer(`    name: ${yamlText(name)}`)
    lines.offer(`    due: ${due}`)
    lines.offer('    warn: 60d')
    lines.offer('    critical: 14d')
    lines.offer(`    contact: ${yamlText(contact)}`)
  }

  const domain = new URL(url).hostname.replace(/^www\./, '')
  const mail = /[a-z]/.test(domain) && domain.includes('.') ? domain : 'example.go.th'
  lines.blank()
  for (const line of words.alerts) lines.say(line)
  lines.offer('alerts:')
  lines.offer('  channels:')
  lines.within().within().say(words.email)
  lines.offer('    - id: it')
  lines.offer('      kind: email')
  lines.offer('      smtp: smtp://127.0.0.1:25')
  lines.offer(`      from: wenyam@${mail}`)
  lines.offer(`      to: [it@${mail}]`)
  lines.within().within().say(words.line)
  lines.offer('    - id: room')
  lines.offer('      kind: line')
  lines.offer('      token: "${LINE_TOKEN}"')
  lines.offer('      to: "${LINE_GROUP}"')
  lines.within().within().say(words.telegram)
  lines.offer('    - id: chat')
  lines.offer('      kind: telegram')
  lines.offer('      token: "${TELEGRAM_TOKEN}"')
  lines.offer('      chat: "${TELEGRAM_CHAT}"')

  lines.blank()
  lines.say(words.reports)
  lines.offer('reports:')
  lines.offer('  weekly:')
  lines.offer('    cron: "0 8 * * 1"')
  lines.offer('    formats: [pdf, xlsx]')
  lines.offer('    out: reports')
}
