/** How a link is written in the page: real menus are made of all of these. */
export type LinkKind = 'anchor' | 'area' | 'option' | 'onclick' | 'script' | 'frame' | 'meta' | 'form' | 'feed'

/** One way to another page or document, with everything near it that says what it leads to. */
export interface PageLink {
  /** Absolute and canonical: no fragment, no session id, default ports dropped. */
  readonly url: string
  /** The text of the link, its split spans joined; else the `alt` of its picture, its `title` or `aria-label`. Folded, may be empty. */
  readonly label: string
  /** The `title` or `aria-label` where it says something else than the label: themes cut labels and keep the whole here. */
  readonly title?: string
  /** File name of the picture where the link has no text at all: `menu_structure.png`. */
  readonly picture?: string
  readonly kind: LinkKind
  /** Labels of the menu entries, list items and cards around the link, outermost first, without the label itself. */
  readonly menuPath: readonly string[]
  /** Nearest heading before the link, '' where there is none. */
  readonly heading: string
  /** Text of the row or list item that holds the link (at most 300 characters), '' where it says no more than the label. */
  readonly context: string
  /** Whether the link stands in `nav`, `header`, `footer`, or in a list of nothing but links (a menu). */
  readonly menu: boolean
  /** Whether it belongs to the site's frame: the same link on most of the pages. Set by {@link markFrame}. */
  readonly frame: boolean
}

export interface Heading {
  /**
   * 1-6, as of `h1`-`h6`; 7 for text that only looks like one (bold alone in a block, class `title` or `head`); 8 for bold
   * words that begin a paragraph and name it.
   */
  readonly level: number
  readonly text: string
  readonly frame: boolean
}

/** The text of one paragraph, list item, table row or cell, in document order. */
export interface Block {
  readonly text: string
  /** Whether every character stands inside links. */
  readonly linked: boolean
  /** Whether it belongs to the site's frame: the same text on most of the pages. Set by {@link markFrame}. */
  readonly frame: boolean
}

export interface Form {
  readonly action: string
  readonly method: 'get' | 'post'
  /** Has a password field: signing in. */
  readonly password: boolean
  /** Labels, placeholders and names of the visible fields. */
  readonly fields: readonly string[]
  /** Texts of the buttons. */
  readonly buttons: readonly string[]
}

export interface Picture {
  readonly url: string
  readonly alt: string
  /** Whether the same picture stands on most of the pages. Set by {@link markFrame}. */
  readonly frame: boolean
}

/** A part of an https page that comes over plain http: whoever sits in between can read and change it. */
export interface InsecurePart {
  readonly kind: 'picture' | 'script' | 'style' | 'frame' | 'media' | 'form'
  /** Canonical URL. */
  readonly url: string
}

/** What an HTML page holds, as a reader would see it: comments, scripts and styles are gone. */
export interface ParsedPage {
  readonly title: string
  /** `lang` of the root element, lower case, '' where absent: it is often wrong. */
  readonly lang: string
  /** `<meta name="generator">`. */
  readonly generator?: string
  /** `<meta name="description">`. */
  readonly description?: string
  readonly headings: readonly Heading[]
  readonly links: readonly PageLink[]
  readonly blocks: readonly Block[]
  readonly pictures: readonly Picture[]
  readonly forms: readonly Form[]
  /** At most 30, each address once; absent where the page has none, is not https itself, or tells browsers to ask over https. */
  readonly insecureParts?: readonly InsecurePart[]
  /** Where the page sends its reader at once: meta refresh, or a script that does nothing else. */
  readonly refresh?: string
  /** Whether it shows next to nothing until its scripts have run. */
  readonly needsScript: boolean
  /** Whether a part of it waits for its scripts, by what it says itself: a plea for JavaScript, a place that they fill. */
  readonly awaitsScript: boolean
  /** Whether a limit of size, depth or count cut the page. */
  readonly cut: boolean
}

/** A page as it was fetched. */
export interface Page extends ParsedPage {
  /** Canonical URL that was asked for. */
  readonly url: string
  /** Canonical URL that answered, after redirects and refreshes. */
  readonly finalUrl: string
  readonly statusCode: number
  readonly bytes: number
  /** Lower-case hexadecimal digest of the body. */
  readonly sha256: string
  /** `Last-Modified` in milliseconds since the epoch. */
  readonly lastModified?: number
  /** Links from the start page. */
  readonly depth: number
  /** Whether a browser rendered it. */
  readonly rendered: boolean
}
