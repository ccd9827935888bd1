/** As whom a page is asked for. */
export const READERS = ['visitor', 'crawler', 'search', 'mobile', 'bing'] as const
export type Reader = (typeof READERS)[number]

const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const TELEPHONE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'

/** What tells the readers apart to a server. Planted programs look at nothing else. `mobile` comes from a search result too. */
export const HEADERS: Readonly<Record<Reader, Readonly<Record<string, string>>>> = {
  visitor: { 'user-agent': BROWSER },
  crawler: { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  search: { 'user-agent': BROWSER, referer: 'https://www.google.com/' },
  mobile: { 'user-agent': TELEPHONE, referer: 'https://www.google.com/' },
  bing: { 'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)' },
}

/** Readers of the front page besides the visitor: two at every look, and one of the others in turn. */
export function othersAt(turn: number): readonly Reader[] {
  return ['crawler', 'search', turn % 2 === 0 ? 'mobile' : 'bing']
}
