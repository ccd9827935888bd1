const FOLDER =
  /^https?:\/\/(?:drive\.google\.com\/(?:drive\/(?:u\/\d+\/)?folders|folderview|embeddedfolderview)|1drv\.ms\/f\/|(?:www\.)?dropbox\.com\/(?:sh|scl\/fo)\/)/i
/** Names stand in the page's text or in its scripts, quoted one way or another. */
const FILE_NAME = /[^"'\\<>|\n\r\t/]{1,150}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)(?=["'\\<\s]|$)/gi
const ESCAPED = /\\x([0-9a-f]{2})|\\u([0-9a-f]{4})/gi
const MOST_NAMES = 200
const MOST_TEXT = 1_000_000

/** Whether an address shows a folder of a great store of files. */
export function isStoredFolder(url: string): boolean {
  return FOLDER.test(url)
}

/** Names of the files that the page of such a folder shows, in order. */
export function fileNamesIn(html: string): readonly string[] {
  const plain = html
    .slice(0, MOST_TEXT)
    .replace(ESCAPED, (_, byte, unit) => String.fromCharCode(Number.parseInt(String(byte ?? unit), 16)))
  const names = [...plain.matchAll(FILE_NAME)].map(([name]) => name.trim())
  return [...new Set(names)].slice(0, MOST_NAMES)
}
