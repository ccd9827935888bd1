import { Parser } from 'htmlparser2'

/** One entry of a sitemap or a feed, as it was written. */
export interface ListedEntry {
  readonly url: string
  /** Title and description of a feed's entry; '' in sitemaps. */
  readonly text: string
}

/** What a sitemap (sitemaps.org), a list of sitemaps, an RSS or an Atom feed names. */
export interface AddressList {
  readonly kind: 'sitemap' | 'sitemap-index' | 'feed'
  /** In their order. */
  readonly entries: readonly ListedEntry[]
}

const MAX_DEPTH = 40
const MAX_ENTRIES = 5_000
const MAX_TEXT = 1_000
const CHUNK = 65_536
const KINDS: Readonly<Record<string, AddressList['kind']>> = {
  urlset: 'sitemap',
  sitemapindex: 'sitemap-index',
  rss: 'feed',
  feed: 'feed',
  'rdf:rdf': 'feed',
}
const ENTRIES = new Set(['url', 'sitemap', 'item', 'entry'])
const ADDRESSES = new Set(['loc', 'link', 'guid'])
const TEXTS = new Set(['title', 'description', 'summary', 'content', 'content:encoded'])

/**
 * Reads a list of addresses that a site keeps for programs; undefined where the text is none. Broken XML is read as far as
 * it goes; bounded in time and memory.
 */
export function readAddressList(xml: string): AddressList | undefined {
  let kind: AddressList['kind'] | undefined
  const entries: ListedEntry[] = []
  const path: string[] = []
  let entry: { url: string; guid: string; text: string } | undefined
  /** What the parser has come upon so far. */
  const state = { full: false }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (path.length === 0) kind ??= KINDS[name.toLowerCase()]
        path.push(name)
        if (ENTRIES.has(name) && !entry) entry = { url: '', guid: '', text: '' }
        // Atom writes its addresses as attributes.
        const { href, rel = 'alternate' } = attributes
        if (entry && name === 'link' && href && rel === 'alternate') entry.url = href
        if (kind === undefined || path.length > MAX_DEPTH) state.full = true
      },
      ontext(text) {
        const name = path.at(-1) ?? ''
        if (!entry) return
        if (name === 'guid') entry.guid = (entry.guid + text).slice(0, MAX_TEXT)
        else if (ADDRESSES.has(name)) entry.url = (entry.url + text).slice(0, 2 * MAX_TEXT)
        else if (TEXTS.has(name)) entry.text = `${entry.text} ${text}`.slice(0, MAX_TEXT)
      },
      onclosetag(name) {
        path.pop()
        if (!entry || !ENTRIES.has(name)) return
        const url = entry.url.trim() || entry.guid.trim()
        if (url !== '') entries.push({ url, text: entry.text.replace(/\s+/g, ' ').trim() })
        entry = undefined
        if (entries.length === MAX_ENTRIES) state.full = true
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < xml.length && !state.full; at += CHUNK) parser.write(xml.slice(at, at + CHUNK))
  return kind && { kind, entries: entries.slice(0, MAX_ENTRIES) }
}
