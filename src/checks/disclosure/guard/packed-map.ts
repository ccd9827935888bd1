import type { Block, Heading, Page, PageLink, Picture } from '../../../html/page.ts'
import type { Validators } from '../../../survey/crawl/fetcher.ts'
import type { Restored } from '../../../survey/crawl/survey.ts'
import { packJson, unpackJson } from '../../../survey/packed-text.ts'
import type { DocumentReading, ExternalReading, UrlFailure } from '../../../survey/site-map.ts'

/** Characters of text kept of a document that no item rests on. */
const SHORT_TEXT = 2_000

type Entries<T> = readonly (readonly [string, T])[]

/** A page whose parts are numbers into tables: most of them belong to the frame and repeat on every page. */
interface PackedPage extends Omit<Page, 'links' | 'blocks' | 'headings' | 'pictures'> {
  readonly links: readonly number[]
  readonly blocks: readonly number[]
  readonly headings: readonly number[]
  readonly pictures: readonly number[]
}

interface PackedMap {
  readonly links: readonly PageLink[]
  readonly blocks: readonly Block[]
  readonly headings: readonly Heading[]
  readonly pictures: readonly Picture[]
  readonly pages: Entries<PackedPage>
  readonly documents: Entries<DocumentReading>
  readonly externals: Entries<ExternalReading>
  readonly failures: Entries<UrlFailure>
  readonly redirects: Entries<string>
  readonly validators: Entries<Validators>
  readonly frame: readonly string[]
}

/**
 * A walked site as one text, to be remembered until the next look.
 * @param evidence URLs of documents that items rest on: their text is kept whole.
 */
export function packMap(map: Restored, evidence: ReadonlySet<string>): string {
  const links = createTable<PageLink>()
  const blocks = createTable<Block>()
  const headings = createTable<Heading>()
  const pictures = createTable<Picture>()
  const pages = [...map.pages].map(([url, page]): readonly [string, PackedPage] => [
    url,
    {
      ...page,
      links: page.links.map(links.add),
      blocks: page.blocks.map(blocks.add),
      headings: page.headings.map(headings.add),
      pictures: page.pictures.map(pictures.add),
    },
  ])
  const packed: PackedMap = {
    links: links.rows,
    blocks: blocks.rows,
    headings: headings.rows,
    pictures: pictures.rows,
    pages,
    documents: [...map.documents].map(([url, reading]) => [url, evidence.has(url) ? reading : shortened(reading)]),
    externals: [...map.externals],
    failures: [...map.failures],
    redirects: [...map.redirects],
    validators: [...map.validators],
    frame: [...map.frame],
  }
  return packJson(packed)
}

/** Throws where the text is none of {@link packMap}. */
export function unpackMap(text: string): Restored {
  const packed = unpackJson(text) as PackedMap
  const rows = <T>(table: readonly T[], numbers: readonly number[]) => numbers.flatMap((number) => table[number] ?? [])
  return {
    pages: new Map(
      packed.pages.map(([url, page]) => [
        url,
        {
          ...page,
          links: rows(packed.links, page.links),
          blocks: rows(packed.blocks, page.blocks),
          headings: rows(packed.headings, page.headings),
          pictures: rows(packed.pictures, page.pictures),
        },
      ]),
    ),
    documents: new Map(packed.documents),
    externals: new Map(packed.externals),
    failures: new Map(packed.failures),
    redirects: new Map(packed.redirects),
    validators: new Map(packed.validators),
    frame: new Set(packed.frame),
  }
}

function createTable<T>() {
  const rows: T[] = []
  const numbers = new Map<string, number>()
  const known = new Map<T, number>()
  return {
    rows,
    add(this: void, row: T): number {
      const same = known.get(row)
      if (same !== undefined) return same
      const key = JSON.stringify(row)
      const number = numbers.get(key) ?? rows.push(row) - 1
      numbers.set(key, number)
      known.set(row, number)
      return number
    },
  }
}

function shortened(reading: DocumentReading): DocumentReading {
  return reading.text && reading.text.length > SHORT_TEXT
    ? { ...reading, text: reading.text.slice(0, SHORT_TEXT) }
    : reading
}
