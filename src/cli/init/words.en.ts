import type { TracePlace } from '../../exploration/builder/builders.ts'
import type { Disclosure } from '../../exploration/exploration.ts'
import type { OfficePlace } from '../../exploration/office/find-office.ts'
import { formatList } from '../../model/format/list.ts'
import type { DraftWords } from './words.ts'

const OFFICE_PLACES: Readonly<Record<OfficePlace, string>> = {
  'site-name': 'og:site_name',
  title: 'the title',
  heading: 'headings',
  footer: 'the footer',
  text: 'the text',
}

const TRACE_PLACES: Readonly<Record<TracePlace, string>> = {
  host: 'the host name',
  generator: 'the generator tag',
  header: 'the headers',
  html: 'the HTML',
  text: 'the text',
  url: 'the addresses of its pages',
  'script-only': 'the title of a page that is empty without JavaScript',
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`
}

function disclosureLines(disclosure: Disclosure): readonly string[] {
  if (disclosure.kind === 'not-looked-for') return ['Disclosure: not looked for']
  if (disclosure.kind === 'unfinished')
    return [
      'Disclosure: the time ran out before the website was read. The watch searches by itself; or run init again with a longer --timeout',
    ]
  if (disclosure.kind === 'down')
    return [`Disclosure: the website stopped answering while it was read (${disclosure.detail})`]
  const { catalogue, items, pagesRead, documentsRead, limits, forbidden } = disclosure
  const present = items.filter(({ status }) => status === 'present').length
  return [
    `Disclosure: ${present} of the ${items.length} items of ${catalogue} are there and up to date (${pagesRead} pages and ${documentsRead} documents read)`,
    ...(forbidden ? ['The website forbids programs to read it (robots.txt): pin its pages in disclosure.pages'] : []),
    ...(limits.length > 0
      ? [`Not all of it was read: the limit of ${formatList(limits, 'en')} was reached. The watch reads further`]
      : []),
  ]
}

export const wordsEn: DraftWords = {
  written: (at) => `Configuration of Wenyam, written by wenyam init on ${at}`,
  explored: (url, took) => `from a look at ${url}, which took ${took}`,
  howTo: (file) => [
    `It works as it is: wenyam run -c ${file}`,
    `Check it after a change: wenyam config check ${file}`,
    'A line with a space behind the # is a remark; one without is prepared for use: take the # away.',
    'Every option is explained in config/wenyam.example.yaml',
  ],
  found: 'What was found',
  faults: 'What the watch will complain of from the start; better mended first',
  shut: 'The front page does not open or is not the website, so this is only a part. Once it works, run init again with another --out',
  notes: {
    'https-instead': (from, to) => `${from} became ${to}: the website answers over https`,
    'http-only': (_, to) => `The website answers over plain http alone (${to}); it should get a certificate`,
    'other-name': (from, to) => `${from} does not answer, ${to} does and was taken`,
    'sent-on': (from, to) => `${from} leads to ${to}, which was taken`,
    moved: (from, to) => `The website moved from ${from} to ${to}, which was taken`,
    'leads-away': (from, to) =>
      `${from} sends its visitors to another website (${to}) that names no office; it may have been broken into. The old address was kept`,
  },
  office: {
    local: (name, places) =>
      `Office: ${name}${
        places.length === 0
          ? ''
          : ` (seen in ${formatList(
              places.map((place) => OFFICE_PLACES[place]),
              'en',
            )})`
      }`,
    government: (host) =>
      `Office: no name of a local office was seen, but ${host} belongs to the Thai state; correct organisation`,
    other: (host) =>
      `Office: ${host} is not the website of a Thai local office, or does not name it; the disclosure check is off`,
    unseen: () => 'Office: not known, since no page could be read; correct organisation',
  },
  builder: (name, place, evidence) => `Built with: ${name.en} (“${evidence}” in ${TRACE_PLACES[place]})`,
  noBuilder: 'Built with: not recognised',
  disclosure: disclosureLines,
  organisation: 'Name of the office, in messages and reports',
  id: 'The id comes from the host; change it before the watch begins or never, since all history hangs on it',
  siteName: (office) => `Website of ${office}`,
  page: 'Is the page up, and is it the right page?',
  contains: 'The front page showed this text; without it, it is not the page of the office',
  noContains: 'The text of the front page does not name the office; add `contains` where some text is always there',
  containsLater: 'Once the website works, add `contains` with the name of the office as the front page shows it',
  certificate: (date, daysLeft, issuer) =>
    `Certificate (tls): ${daysLeft < 0 ? `expired on ${date}` : `valid until ${date} (${days(daysLeft)} left)`}${issuer === undefined ? '' : `, issued by ${issuer}`}; looked at every 6 hours`,
  noCertificate: 'Certificate (tls): there was none to read',
  domain: (name, date, daysLeft, registrar) =>
    `Domain ${name}: ${daysLeft < 0 ? `expired on ${date}` : `expires on ${date} (in ${days(daysLeft)})`}${registrar === null ? '' : `, registered with ${registrar}`}; the registry is asked every day`,
  domainByHand: (name) =>
    `The registry does not tell when ${name} expires: take the date from the last bill, correct it here and take both # away`,
  noDomain: 'This address has no registered domain that could expire',
  disclosureOff: {
    other:
      'The disclosure check (OIT) is off, since this is no website of a local office; if it is, delete the next line',
    unseen:
      'The disclosure check (OIT) is off until it is known whose website this is; for a local office delete the next line',
  },
  disclosureOn: 'What the office must publish (OIT): is it there, and of the right year?',
  catalogues: (newest, fiscalYear) =>
    `Empty: the newest OIT catalogue that comes with the program${newest === undefined ? '' : `, now ${newest}`}; the fiscal year follows the clock, now ${fiscalYear} B.E.`,
  needsScript: 'The website paints itself by JavaScript; with a Chromium on this machine, this line lets it be read',
  pages: [
    'Pages found. The watch finds them by itself every week, so none is pinned: a pinned page is not searched for any more, and counts as gone when it moves.',
    'Pin only what was found in the wrong place: take the # away before pages and before that item, and correct the address.',
  ],
  notFound: 'Not found, or broken. Look with your own eyes before you believe it',
  confidence: (percent) => `${percent}% sure`,
  year: (fiscalYear) => `year ${fiscalYear} B.E.`,
  path: (steps) => `menu: ${steps}`,
  network: 'How questions leave this machine, as during the exploration',
  renewals: [
    'What falls due and no program can ask about. Take the last day from the contract, correct due, and take the # away where you have such a contract.',
    'due is the last day that is paid for, in the Gregorian calendar.',
  ],
  contracts: [
    { id: 'hosting', name: 'Web hosting', contact: 'the hosting company' },
    { id: 'maintenance', name: 'Maintenance of the website', contact: 'the company that maintains the website' },
  ],
  alerts: [
    'Who is told. Choose a channel, correct its receivers, and take the # away from all of its lines, from alerts and from channels.',
    'Try it: wenyam alerts test ID. Without a channel everything is recorded and nobody is told.',
  ],
  email: 'E-mail',
  line: 'LINE (Messaging API); the secrets stand in the environment as LINE_TOKEN and LINE_GROUP',
  telegram: 'Telegram; the secrets stand in the environment as TELEGRAM_TOKEN and TELEGRAM_CHAT',
  reports: 'The weekly report, Mondays at 08:00',
}
