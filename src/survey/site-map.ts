import type { Page } from '../html/page.ts'
import type { FailureReason } from '../net/failure.ts'

export const DOCUMENT_KINDS = [
  'pdf',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'odf',
  'rtf',
  'csv',
  'text',
  'image',
  'zip',
  'rar',
  'html',
  'viewer',
  'empty',
  'other',
] as const
/** What the first bytes say, whatever the name says. `viewer` is a page that shows a stored file (Google Drive and the like). */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Why an address cannot be seen. */
export type BrokenReason =
  | FailureReason
  | 'http-status'
  | 'redirect-loop'
  | 'empty-file'
  /** A page of HTML where the name promises a document. */
  | 'html-instead'
  /** Neither HTML nor the kind that the name promises, or cut in the middle. */
  | 'damaged'
  /** The store says that the file is gone, or in the bin. */
  | 'gone'
  /** It opens for people who are signed in. */
  | 'login'
  /** An error served as 200. */
  | 'soft-error'

/** Whether a program can read the document's text; a person may still be able to where it says `no`. */
export type Readability = 'yes' | 'partly' | 'no'

/** One file that a page links to, opened. */
export interface DocumentReading {
  /** Canonical URL as linked. */
  readonly url: string
  readonly finalUrl: string
  /** 0 where nothing answered. */
  readonly statusCode: number
  /** Set where the document cannot be opened: then nothing below is known but what the name says. */
  readonly broken?: BrokenReason
  /** As in {@link UrlFailure}. */
  readonly code?: string
  /** Bytes of the body, or of `Content-Length` where only the head was read. */
  readonly bytes: number
  readonly kind: DocumentKind
  /** Lower-case hexadecimal digest of the whole body, absent where only a part was read. */
  readonly sha256?: string
  /** File name by Content-Disposition or URL, percent-decoded, with its extension; a viewer's own title for stored files. */
  readonly fileName: string
  /** The document's own title (PDF Info, office properties), '' where none or worthless. */
  readonly title: string
  /** Pages of a PDF, sheets of a workbook. */
  readonly pageCount?: number
  /** First 20,000 characters. Absent where there is none: see `readable`. */
  readonly text?: string
  readonly readable: Readability
  /** Why a program cannot read it (all of it): a scan without text, glyphs without meaning, noise of an OCR, locked, larger than we read, of a kind that we do not read. */
  readonly unreadable?: 'scan' | 'glyphs' | 'noise' | 'locked' | 'too-large' | 'unsupported' | 'timeout'
  /** `Last-Modified` in milliseconds since the epoch. */
  readonly lastModified?: number
}

/** Why an address of the site gave no page. */
export interface UrlFailure {
  readonly reason: BrokenReason
  /** 0 where nothing answered. */
  readonly statusCode: number
  readonly detail: string
  /** For programs, where one reason has several kinds: see `Failure.code` of the network layer. */
  readonly code?: string
}

/** An address on another site that was looked at, because an item's evidence points there. */
export interface ExternalReading {
  readonly url: string
  readonly statusCode: number
  readonly broken?: BrokenReason
  /** As in {@link UrlFailure}. */
  readonly code?: string
  readonly title: string
  /** Of a folder in a store of files: what lies in it. */
  readonly fileNames?: readonly string[]
  /** Its first words (at most 600 characters), where it is a web page. */
  readonly opening?: string
}

/** Everything that a walk through one site saw. Keys of all maps are canonical URLs; ask {@link targetOf}, which knows redirects. */
export interface SiteMap {
  /** Canonical URL of the start page. */
  readonly start: string
  /** By the URL that answered; frames are marked. */
  readonly pages: ReadonlyMap<string, Page>
  readonly documents: ReadonlyMap<string, DocumentReading>
  readonly externals: ReadonlyMap<string, ExternalReading>
  readonly failures: ReadonlyMap<string, UrlFailure>
  /** From the URL asked for to the URL under which the answer is kept in `pages` or `documents`. */
  readonly redirects: ReadonlyMap<string, string>
  /** URLs that robots.txt forbids and that were therefore not read. */
  readonly forbidden: ReadonlySet<string>
  /** Whether nothing of the site's own was left unread because of a limit. */
  readonly complete: boolean
  /** Which limits ended the walk. */
  readonly limits: readonly ('pages' | 'bytes' | 'depth' | 'time' | 'documents')[]
  readonly pagesRead: number
  readonly bytesRead: number
  readonly requests: number
}

export type Target =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'document'; readonly document: DocumentReading }
  | { readonly kind: 'external'; readonly external: ExternalReading }
  | { readonly kind: 'failure'; readonly failure: UrlFailure }
  | { readonly kind: 'forbidden' }
  /** Not read yet: the audit reads the ones that verdicts name, and judges again. */
  | { readonly kind: 'unread' }

/** What is known of the target of a link. */
export function targetOf(
  map: Pick<SiteMap, 'pages' | 'documents' | 'externals' | 'failures' | 'redirects' | 'forbidden'>,
  url: string,
): Target {
  const key = map.redirects.get(url) ?? url
  const page = map.pages.get(key)
  if (page) return { kind: 'page', page }
  const document = map.documents.get(key)
  if (document) return { kind: 'document', document }
  const external = map.externals.get(key)
  if (external) return { kind: 'external', external }
  const failure = map.failures.get(key)
  if (failure) return { kind: 'failure', failure }
  return map.forbidden.has(key) ? { kind: 'forbidden' } : { kind: 'unread' }
}
