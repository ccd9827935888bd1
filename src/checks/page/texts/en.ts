import type { PageTexts, SoftErrorTexts, Words } from '../words.ts'

const PROVIDER = 'the hosting provider or the company that maintains the website'
const CLOSED = 'The public cannot open the website, and what must be published is not visible.'
const SAME_DAY = 'This is usually mended within a day.'

const DNS: Readonly<Record<string, string>> = {
  NXDOMAIN: 'the name does not exist in the DNS',
  NODATA: 'the DNS knows the name but gives no address for it',
  'BAD-NAME': 'this cannot be a domain name',
  REFUSED: 'the name server refused to answer',
  SERVFAIL: 'the name servers of the domain failed',
  'BAD-ANSWER': 'the name server gave an answer that cannot be read',
  'DNS-TIMEOUT': 'no name server answered in time',
}

function dnsRemedy(cause: string): string {
  if (cause === 'NO-RESOLVER') {
    return 'Check the internet connection and the DNS settings of the machine that Wenyam runs on, or name a resolver in network.dns.'
  }
  return `Make sure that the domain has not expired, then ask ${PROVIDER} to check its DNS settings. A change can take up to a day to be seen everywhere.`
}

const SOFT_ERRORS: SoftErrorTexts = {
  'database-error': {
    message: 'The page shows a database error, though the server says that all is well.',
    meaning: CLOSED,
    remedy: `Tell ${PROVIDER} now that the website cannot reach its database: is it running, is the disk full, is the password right? ${SAME_DAY}`,
  },
  'application-error': {
    message: 'The page shows a program error, though the server says that all is well.',
    meaning: CLOSED,
    remedy: `Send the error shown as evidence to ${PROVIDER}, and ask whether the website or the PHP version was changed. ${SAME_DAY}`,
  },
  'error-page': {
    message: 'The page is an error page, though the server says that all is well.',
    meaning: CLOSED,
    remedy: `Open the website yourself, then send the evidence to ${PROVIDER}. ${SAME_DAY}`,
  },
  suspended: {
    message: 'The hosting provider has suspended the website.',
    meaning: `${CLOSED} If nothing is done, the provider may delete everything.`,
    remedy:
      'Ask the hosting provider today why it was suspended (an unpaid bill, too much space used, or a break-in) and ask for a backup. Once paid, it is usually back within one working day.',
  },
  parked: {
    message: 'The address shows a parked domain or an offer to sell it, not the website of the office.',
    meaning: `${CLOSED} The domain may have expired, and somebody else may register it.`,
    remedy:
      'Look up the expiry date of the domain and ask the registrar today to renew it. If it has not expired, check that the DNS points to the right server.',
  },
  'default-page': {
    message: 'The page is the default page of the server software, not the website of the office.',
    meaning: CLOSED,
    remedy: `Ask ${PROVIDER} whether the server was moved or set up anew, and to put the website of the office back. ${SAME_DAY}`,
  },
  maintenance: {
    message: 'The page says that the website is closed for maintenance.',
    meaning: CLOSED,
    remedy: `Ask ${PROVIDER} when it will be open again. If the work was planned, enter a maintenance window in Wenyam so that it does not alarm.`,
  },
  listing: {
    message: 'The page lists the files of the server instead of the home page.',
    meaning: `${CLOSED} Strangers may see files that are not meant for them.`,
    remedy: `Ask ${PROVIDER} to put the home page (index file) back and to switch directory listings off. ${SAME_DAY}`,
  },
  empty: {
    message: 'The page is empty.',
    meaning: CLOSED,
    remedy: `Tell ${PROVIDER} that the home page has no content, and ask them to look at the error log of the server. ${SAME_DAY}`,
  },
}

function softError(words: Words) {
  return Object.entries(SOFT_ERRORS).find(([kind]) => kind === words.text('kind'))?.[1] ?? SOFT_ERRORS['error-page']
}

export const englishTexts: PageTexts = {
  'dns-failed': (w) => ({
    message: `The address of ${w.host} cannot be found: ${DNS[w.text('cause')] ?? 'this machine cannot reach a resolver'}.`,
    meaning: w.text('cause') === 'NO-RESOLVER' ? 'Nobody knows yet whether the website works.' : CLOSED,
    remedy: dnsRemedy(w.text('cause')),
  }),
  refused: (w) => ({
    message: `The server of ${w.host} refuses connections.`,
    meaning: CLOSED,
    remedy: `Ask ${PROVIDER} now to check that the web server is running. ${SAME_DAY}`,
  }),
  unreachable: (w) => ({
    message: `The server of ${w.host} cannot be reached.`,
    meaning: CLOSED,
    remedy: `Make sure that the internet connection of the office works, then tell ${PROVIDER} that the server or its network may be down.`,
  }),
  'connect-timeout': (w) => ({
    message: `The server of ${w.host} did not accept a connection in time.`,
    meaning: CLOSED,
    remedy: `Tell ${PROVIDER} now that the server does not respond: it may be off, or a firewall may be in the way. ${SAME_DAY}`,
  }),
  timeout: (w) => ({
    message: `${w.host} did not deliver the page in time.`,
    meaning: 'Most visitors give up waiting: the website is as good as closed.',
    remedy: `Ask ${PROVIDER} whether the server is overloaded, the database slow, or an attack under way. ${SAME_DAY}`,
  }),
  reset: (w) => ({
    message: `${w.host} closed the connection before the page was complete.`,
    meaning: CLOSED,
    remedy: `Ask ${PROVIDER} whether the web server crashes or a firewall cuts connections. ${SAME_DAY}`,
  }),
  'tls-failed': (w) => ({
    message: `A secure connection (https) to ${w.host} could not be made.`,
    meaning: CLOSED,
    remedy: `See what the certificate check (tls) of this site says, then ask ${PROVIDER} to mend the https settings. ${SAME_DAY}`,
  }),
  malformed: (w) => ({
    message: `${w.host} gave an answer that is not a valid web page.`,
    meaning: 'Browsers of visitors may not be able to show the page.',
    remedy: `Send the evidence to ${PROVIDER}: does another program answer instead of the web server, or is compression or a redirect set up wrongly?`,
  }),
  'http-status': (w) => ({
    message: `The website answers with status ${w.text('status')} (expected: ${w.text('expected')}).`,
    meaning: CLOSED,
    remedy:
      Number(w.text('status')) >= 500
        ? `Tell ${PROVIDER} now that the server fails, with the time and the status. ${SAME_DAY}`
        : `Open the address shown as evidence yourself. If it fails for you too, tell ${PROVIDER} that the page is gone or forbidden; if the page has moved, change the address in the configuration.`,
  }),
  blocked: (w) => ({
    message: `The protection of the website (${w.text('by')}) does not let Wenyam in: status ${w.text('status')}.`,
    meaning: 'Nobody knows yet whether the public can open the website; it does not count as down.',
    remedy: `Open the website yourself, and ask ${PROVIDER} to allow the IP address of the machine that Wenyam runs on.`,
  }),
  'redirect-loop': (w) => ({
    message:
      w.text('loop') === 'true'
        ? 'The website sends visitors round in circles.'
        : `The website redirects too often: no page after ${w.text('redirects')} redirects.`,
    meaning: CLOSED,
    remedy: `Ask ${PROVIDER} to mend the redirects; this often happens after a change to https or a move. ${SAME_DAY}`,
  }),
  downgrade: (w) => ({
    message: `The website sends visitors from https to an address without encryption: ${w.text('to')}`,
    meaning: 'Others on the same network can read or change what is sent.',
    remedy: `Ask ${PROVIDER} to redirect to an address that begins with https instead. ${SAME_DAY}`,
  }),
  'content-missing': (w) => ({
    message: `The page does not show the text that it must show: ${w.quoted('missing')}`,
    meaning: 'The page may be incomplete, altered, or not the website of the office.',
    remedy: `Open the page yourself. If content is gone or changed and nobody knows why, tell ${PROVIDER} at once; if the office changed the text, change \`contains\` in the configuration.`,
  }),
  'soft-error': softError,
  'too-large': (w) => ({
    message: `The page is larger than ${w.size('limit')}; only its beginning was read.`,
    meaning: 'Visitors on mobile phones wait long and pay for it.',
    remedy:
      'Ask whoever maintains the website to make the page smaller: embedded pictures as files of their own, long lists on several pages. If the size is right, raise `max_bytes`.',
  }),
  slow: (w) => ({
    message: `The page took ${w.duration('ms')} to open (limit: ${w.duration('limit')}).`,
    meaning: 'Most visitors give up before the page is there.',
    remedy: `If it stays slow, ask ${PROVIDER} to look at the load of the server and the database.`,
  }),
  'forbidden-address': (w) => ({
    message: `${w.host} leads to an address inside a private network, so Wenyam does not connect.`,
    meaning:
      'Nobody knows yet whether the website works. If it is meant to be public, its DNS or a redirect may be wrong or tampered with.',
    remedy:
      'If the website really is internal, list the name in network.hosts or set network.allow_private: true in the configuration. If not, ask whoever maintains the DNS to look into it.',
  }),
}
