/** What a page of a sample site holds, before a build gives it its own markup. */
export type Piece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string }
  | { readonly kind: 'files'; readonly files: readonly SampleFile[] }
  | { readonly kind: 'people'; readonly posts: readonly string[] }
  | { readonly kind: 'links'; readonly links: readonly { readonly label: string; readonly to: Target }[] }
  /** A table whose last column is a word to click. */
  | {
      readonly kind: 'rows'
      readonly rows: readonly { readonly cells: readonly string[]; readonly label: string; readonly to: Target }[]
    }
  | { readonly kind: 'form'; readonly fields: readonly string[]; readonly button: string }
  | { readonly kind: 'html'; readonly html: string }

export interface SampleFile {
  /** The words of its link. */
  readonly label: string
  /** File name with its extension. */
  readonly name: string
  /** First line of the document. */
  readonly title: string
  readonly words: readonly string[]
  readonly looks?: 'text' | 'scan' | 'glyphs'
  /** What is wrong with it. */
  readonly fault?: 'gone' | 'empty' | 'html'
}

export interface SamplePage {
  readonly key: string
  readonly title: string
  readonly pieces: readonly Piece[]
  /** Answered instead of the pieces. */
  readonly fault?: 'gone' | 'database' | 'login' | 'home'
}

export type Target =
  | { readonly kind: 'page'; readonly page: SamplePage }
  | { readonly kind: 'file'; readonly file: SampleFile }
  | { readonly kind: 'elsewhere'; readonly url: string }

/** One line of a menu. */
export interface MenuEntry {
  readonly label: string
  readonly to: Target
}

export interface MenuGroup {
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

/** A whole site as its office thinks of it. */
export interface SiteContent {
  readonly office: string
  readonly short: string
  readonly menu: readonly MenuGroup[]
  /** Shown in the middle of the start page. */
  readonly front: readonly Piece[]
  /** Pages that no menu leads to: reached from lists, or from nowhere. */
  readonly others: readonly SamplePage[]
}
