import type { IntegrityTexts, Words } from '../words.ts'

const PROVIDER = 'the hosting provider or the company that maintains the website'
const BREACH =
  'Then change every password of the website (administration, FTP, database) and bring its software and plug-ins up to date: what is merely deleted is usually planted again. ThaiCERT at the National Cyber Security Agency can help.'
const HARM =
  'Somebody can change the website from outside. Visitors may be led to illegal websites, the office loses trust, and search engines may warn of the website or drop it.'
const LEARNING = ' (learning: nobody has accepted yet what is normal for this website)'
const ACCEPT =
  'If the office did this itself, accept it on the page of this website in the dashboard, or with: wenyam integrity accept'

const WAYS: Readonly<Record<string, string>> = {
  'off-screen': 'placed outside the screen',
  tiny: 'made too small to see',
  'same-colour': 'in the colour of the background',
  'by-script': 'hidden by a script',
  'not-shown': 'set not to be shown',
  clipped: 'clipped away',
  noscript: 'in the part for browsers without JavaScript',
}
const TONGUES: Readonly<Record<string, string>> = {
  cjk: 'Chinese or Japanese',
  hangul: 'Korean',
  cyrillic: 'Russian or a related language',
  arabic: 'Arabic',
}
const EMBEDS: Readonly<Record<string, string>> = { script: 'a script', frame: 'a frame', form: 'a form' }

const READERS: Readonly<Record<string, string>> = {
  search: 'visitors who come from a search engine',
  mobile: 'visitors with a telephone who come from a search engine',
  bing: 'the search engine Bing',
}

function place(w: Words): string {
  const at = [w.line === '' ? '' : `line ${w.line}`, w.path === '' ? '' : w.path].filter(Boolean)
  return at.length === 0 ? '' : ` (${at.join(', ')})`
}

function isList(w: Words): boolean {
  return w.text('tongue') === 'sitemap' || w.text('tongue') === 'feed'
}

/** How to see it: ordinary visitors may not. */
function source(w: Words): string {
  if (w.reader === 'crawler') return `Ask for ${w.text('url')} as Googlebot and see the source of the page${place(w)}.`
  if (w.reader === 'bing') return `Ask for ${w.text('url')} as bingbot and see the source of the page${place(w)}.`
  if (w.reader === 'mobile')
    return `Open ${w.text('url')} on a telephone from a search result of Google and see the source of the page${place(w)}.`
  if (w.reader === 'search')
    return `Open ${w.text('url')} from a search result of Google and see the source of the page${place(w)}.`
  return `Open ${w.text('url')} and see the source of the page (Ctrl+U)${place(w)}.`
}

function readerOf(w: Words): string {
  return READERS[w.reader] ?? 'search engines'
}

function words(w: Words): string {
  const found = w.quoted('words')
  return found === '' ? '' : `: ${found}`
}

export const englishTexts: IntegrityTexts = {
  defaced: (w) => ({
    message:
      w.text('sign') === 'boast'
        ? `The front page of ${w.subject} says that it was hacked.`
        : `Title, language and menu of the front page of ${w.subject} changed at once: it may have been replaced${w.learning ? LEARNING : ''}.`,
    meaning:
      'Somebody can change the website from outside. Visitors do not see what the office publishes, and data may have leaked.',
    remedy: `Tell ${PROVIDER} now: take the website off line for the moment, keep the access logs as evidence, and restore a backup from before the break-in. ${BREACH}${w.text('sign') === 'boast' ? '' : ` ${ACCEPT}`}`,
  }),
  'gambling-spam': (w) => ({
    message: `Advertisements for gambling, loans, illegal goods or services on ${w.subject}${WAYS[w.text('way')] ? `, ${WAYS[w.text('way')]}` : ''}${words(w)}`,
    meaning: HARM,
    remedy: `${source(w)} Ask ${PROVIDER} to remove the text and the links, ${w.text('places')} in all, and to look through templates, database and files that changed about the same day. ${BREACH}`,
  }),
  cloaking: (w) => ({
    message:
      w.text('about') === 'spam'
        ? `${w.subject} shows planted advertisements to ${readerOf(w)} alone${words(w)}`
        : w.text('about') === 'links'
          ? `${w.subject} shows links to other websites to ${readerOf(w)} alone: ${w.quoted('targets')}`
          : `${w.subject} shows ${readerOf(w)} a page of which ${w.text('share')}% differs from what other visitors get.`,
    meaning:
      w.text('about') === 'text'
        ? 'The website may well work that way, or a planted program chooses what to show: worth a look.'
        : `Ordinary visitors do not see it, so that nobody notices. ${HARM}`,
    remedy: `${source(w)} Ask ${PROVIDER} to look in index.php, .htaccess and the plug-ins for code that reads the user agent or the referrer (googlebot, HTTP_USER_AGENT, HTTP_REFERER) and to remove it. ${BREACH}`,
  }),
  'foreign-redirect': (w) => ({
    message:
      w.text('by') === 'server' && w.reader !== 'visitor'
        ? `${w.subject} sends ${readerOf(w)} to another website: ${w.text('to')}`
        : `${w.subject} sends visitors to a website that is not the office's: ${w.text('to')}${w.learning ? LEARNING : ''}`,
    meaning: 'Whoever opens the website of the office ends at another one, which may be illegal or a fraud.',
    remedy:
      w.text('by') === 'script'
        ? `${source(w)} Ask ${PROVIDER} to remove the script that changes the page, and to find the template or plug-in that it comes from. ${BREACH}`
        : w.text('by') === 'refresh'
          ? `${source(w)} Ask ${PROVIDER} to remove this meta refresh. ${BREACH}${w.learning ? ` ${ACCEPT}` : ''}`
          : `Ask ${PROVIDER} to look at the redirects in .htaccess, index.php and the settings of the domain. ${BREACH}${w.learning ? ` ${ACCEPT}` : ''}`,
  }),
  'malicious-script': (w) => ({
    message:
      w.text('what') === 'miner'
        ? `A script on ${w.subject} computes digital coins on the machines of visitors.`
        : w.text('what') === 'concealed'
          ? `A script on ${w.subject} conceals the address of another website: ${w.text('to')}`
          : w.text('what') === 'false-proof'
            ? `${w.subject} has visitors prove that they are human by pasting and running a dangerous command.`
            : w.text('what') === 'hidden-frame'
              ? `A frame from another website is hidden in ${w.subject}: ${w.text('to')}${w.learning ? LEARNING : ''}`
              : `${w.subject} takes ${EMBEDS[w.text('what')] ?? 'a part'} from a suspicious address: ${w.text('to')}`,
    meaning: 'A planted script can change the page, read what visitors type, or send them to dangerous websites.',
    remedy: `${source(w)} Ask ${PROVIDER} to remove it, and to find the template or plug-in that it comes from. ${BREACH}`,
  }),
  suspended: (w) => ({
    message: `The hosting provider has suspended ${w.subject}.`,
    meaning: 'Nobody can open the website of the office; if nothing is done, the provider may delete all data.',
    remedy:
      'Call the hosting provider today: ask why (usually an unpaid bill, too much space used, or a break-in), and ask for a backup.',
  }),
  parked: (w) =>
    w.text('what') === 'default-page'
      ? {
          message: `${w.subject} shows the default page of a server instead of the website of the office.`,
          meaning:
            'Nobody sees what the office publishes: its files may be gone, or the domain points at another machine.',
          remedy: `Call ${PROVIDER} today: are the files of the website still there, and are the settings of the domain (DNS, virtual host) right?`,
        }
      : {
          message: `${w.subject} shows a parking page or offers the domain for sale instead of the website of the office.`,
          meaning: 'The domain may have expired or belong to somebody else, who could pose as the office.',
          remedy: 'Check when the domain expires, and call the registrar today to renew it or to get it back.',
        },
  'hidden-links': (w) => ({
    message:
      w.quoted('targets') === ''
        ? `A long text is hidden in ${w.subject} (${WAYS[w.text('way')] ?? 'hidden'}).`
        : `Links to other websites are hidden in ${w.subject} (${WAYS[w.text('way')] ?? 'hidden'}): ${w.quoted('targets')}`,
    meaning: 'Intruders hide links to lift their own websites in search results by the good name of an office.',
    remedy: `${source(w)} If the office did not put them there, ask ${PROVIDER} to remove them. ${BREACH} If it did, add the host to integrity.allow in the configuration.`,
  }),
  'foreign-pages': (w) => ({
    message:
      w.text('tongue') === 'sitemap'
        ? `The sitemap names ${w.text('pages')} pages that advertise gambling or illegal goods.`
        : w.text('tongue') === 'feed'
          ? `The news feed of the website advertises gambling or illegal goods in ${w.text('pages')} entries.`
          : `A page in ${TONGUES[w.text('tongue')] ?? 'a foreign language'} without the menu of the office: ${w.subject}`,
    meaning: 'Intruders put pages by the thousand under the domain of an office to deceive search engines.',
    remedy: `${isList(w) ? `Open ${w.text('url')} and see for instance ${w.quoted('targets')}.` : source(w)} If the office did not make them, ask ${PROVIDER} to remove the pages and the files that make them, then have them taken out of the search results with Google Search Console. ${BREACH}`,
  }),
  'unknown-host': (w) => ({
    message:
      w.text('password') === 'true'
        ? `A form on ${w.subject} sends passwords to another website: ${w.quoted('hosts')}${w.learning ? LEARNING : ''}`
        : `${w.subject} takes ${EMBEDS[w.text('what')] ?? 'a part'} from a host that was not there before: ${w.quoted('hosts')}${w.learning ? LEARNING : ''}`,
    meaning:
      'Whoever owns that host can change what visitors see, or read what they type: be sure that the office put it there.',
    remedy: `${source(w)} If the office did not put it there, ask ${PROVIDER} to remove it and to look for a break-in. ${ACCEPT}, or add the host to integrity.allow in the configuration.`,
  }),
  'not-read': (w) => ({
    message: `The content of ${w.subject} could not be checked: the page cannot be opened or shows an error.`,
    meaning: 'Nobody knows yet whether anything was planted: it counts neither as well nor as broken into.',
    remedy: 'See what the page check says of this website; once that is mended, Wenyam looks again by itself.',
  }),
}
