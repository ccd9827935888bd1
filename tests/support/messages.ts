import type { MessageContext } from '../../src/alerts/message-context.ts'
import type { Message } from '../../src/alerts/message.ts'
import { watchTexts } from '../../src/alerts/watch-texts.ts'
import { checkKinds } from '../../src/checks/registry.ts'
import { describeFinding } from '../../src/engine/describe-finding.ts'
import type { Language } from '../../src/model/language.ts'
import { NOON } from './incident-desk.ts'

const sites = new Map(
  [
    { id: 'khaen-nuea', name: 'เว็บไซต์ อบต.แคนเหนือ', url: 'https://www.khaennuea.go.th/' },
    { id: 'nong-bua', name: 'เว็บไซต์ อบต.หนองบัว', url: 'https://www.nongbua.go.th/' },
    { id: 'ban-phai', name: 'เว็บไซต์ อบต.บ้านไผ่', url: 'https://www.banphai.go.th/' },
  ].map((site) => [site.id, site]),
)

/** The office of the samples, with a dashboard at an address that people can reach. */
export function sampleContext(language: Language, now = NOON): MessageContext {
  const kinds = { ...checkKinds, watch: { texts: watchTexts } }
  return {
    organisation: 'องค์การบริหารส่วนตำบลแคนเหนือ',
    language,
    timezone: 'Asia/Bangkok',
    now,
    site: (id) => sites.get(id),
    describe: (finding, of) => describeFinding(finding, of, kinds),
    links: {
      incident: (id) => `https://watch.example.go.th/incidents/${id}`,
      incidents: () => 'https://watch.example.go.th/incidents',
      acknowledge: (id) => `https://watch.example.go.th/ack/${id}`,
      outbox: () => 'https://watch.example.go.th/outbox',
    },
  }
}

/** A message as a person would read it, every part of it. */
export function readable(message: Message): string {
  const { title, sections, links, event, severity, at } = message
  return [
    `[${event}] [${severity}] ${at}`,
    title,
    '',
    ...sections.flatMap(({ label, text }) => [`${label}:`, ...text.split('\n').map((line) => `  ${line}`), '']),
    ...links.map(({ label, url }) => `${label}: ${url}`),
    '',
  ].join('\n')
}
