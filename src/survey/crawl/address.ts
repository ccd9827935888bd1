/** What an address promises before it is asked. */
export type AddressKind = 'page' | 'document' | 'picture' | 'other'

const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|rar|7z)$/i
const PICTURE = /\.(jpe?g|png|gif|bmp|webp|tiff?)$/i
const OTHER = /\.(mp[34]|avi|mov|wmv|wav|flv|exe|msi|apk|css|m?js|json|ico|svg|woff2?|ttf|eot|xml|rss|ics|swf|txt)$/i
/** Stores that show one file behind an address without an extension. */
const STORED_FILE =
  /^https?:\/\/(?:drive\.google\.com\/(?:file\/d\/|open\?|uc\?)|docs\.google\.com\/(?:document|spreadsheets|presentation)\/d\/|(?:www\.)?dropbox\.com\/(?:s|scl)\/|1drv\.ms\/|[\w-]+\.sharepoint\.com\/:[bwxp]:)/i
const DOWNLOAD = /(^|[/_.-])(downloads?|getfile|openfile|viewfile|readfile|loadfile)([/_.?-]|$)/i

export function addressKind(url: string): AddressKind {
  if (STORED_FILE.test(url)) return 'document'
  const { pathname, search } = new URL(url)
  if (DOCUMENT.test(pathname)) return 'document'
  if (PICTURE.test(pathname)) return 'picture'
  if (OTHER.test(pathname)) return 'other'
  // `download.php?file=plan.pdf`
  if (DOWNLOAD.test(pathname) && DOCUMENT.test(search)) return 'document'
  return 'page'
}

/** Whether a file store such as Google Drive keeps the document. */
export function isStoredFile(url: string): boolean {
  return STORED_FILE.test(url)
}

/**
 * An address without its numbers: pages of one template share it. `/news/5?id=7` and `/news/6?id=9` have the shape
 * `/news/0?id`.
 */
export function addressShape(url: string): string {
  const { host, pathname, searchParams } = new URL(url)
  return `${host}${pathname.replace(/\d+/g, '0')}?${[...searchParams.keys()].sort().join('&')}`
}
