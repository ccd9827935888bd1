import { formatDate } from '../../model/format/date.ts'
import { formatDay } from '../../model/calendar-day.ts'
import type { Exploration } from '../../exploration/exploration.ts'
import { siteIdOf } from '../../exploration/site-id.ts'
import type { DraftContext } from './draft.ts'
import type { Lines } from './lines.ts'
import { writeDisclosure } from './disclosure-section.ts'
import type { DraftWords } from './words.ts'
import { yamlText } from './yaml-text.ts'

/** The one entry of `sites:`. */
export function writeSite(found: Exploration, context: DraftContext, words: DraftWords, lines: Lines): void {
  const { office, url } = found
  lines.say(words.id)
  lines.put(`- id: ${siteIdOf(url)}`)
  const keys = lines.within()
  if (office.kind === 'local') keys.put(`name: ${yamlText(words.siteName(office.short))}`)
  keys.put(`url: ${yamlText(url)}`)
  keys.blank()
  writePage(found, words, keys)
  writeCertificate(found, context, words, keys)
  writeDomain(found, context, words, keys)
  keys.blank()
  writeDisclosure(found, context, words, keys)
}

function writePage({ contains, open }: Exploration, words: DraftWords, keys: Lines): void {
  keys.say(words.page)
  keys.put('page:')
  keys.within().put('interval: 1m')
  if (contains === undefined) {
    keys.within().say(open ? words.noContains : words.containsLater)
    return
  }
  keys.within().say(words.contains)
  keys.within().put(`contains: ${yamlText(contains)}`)
}

function writeCertificate({ tls }: Exploration, context: DraftContext, words: DraftWords, keys: Lines): void {
  if (tls?.validTo === undefined || tls.daysLeft === undefined) {
    keys.say(words.noCertificate)
    return
  }
  const date = formatDate(tls.validTo, context.language, context.timeZone)
  keys.say(words.certificate(date, tls.daysLeft, tls.issuer))
}

function writeDomain({ domain, at }: Exploration, context: DraftContext, words: DraftWords, keys: Lines): void {
  if (!domain) {
    keys.say(words.noDomain)
    return
  }
  const { name, expiresOn, daysLeft, registrar } = domain
  if (expiresOn !== null && daysLeft !== null) {
    keys.say(words.domain(name, formatDay(expiresOn, context.language), daysLeft, registrar))
    return
  }
  keys.say(words.domainByHand(name))
  keys.offer('domain:')
  keys.offer(`  expires: ${nextYear(at)}`)
}

/** An example that cannot be mistaken for a fact: the first day of the year after next, of the Gregorian calendar. */
function nextYear(at: number): string {
  return `${new Date(at).getUTCFullYear() + 2}-01-01`
}
