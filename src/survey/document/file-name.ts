/** The name that a file is offered under: of Content-Disposition, else the last part of its address. Decoded, at most 200 characters. */
export function fileNameOf(url: string, contentDisposition = ''): string {
  const extended = /filename\*\s*=\s*([\w-]*)'[^']*'([^;]+)/i.exec(contentDisposition)
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(contentDisposition)
  const offered = extended?.[2] ?? plain?.[1] ?? plain?.[2]
  return decode(offered ?? lastPart(url))
    .trim()
    .slice(0, 200)
}

function lastPart(url: string): string {
  const { pathname, searchParams } = new URL(url)
  // `download.php?file=plan_2563.pdf`
  const named = [...searchParams.values()].find((value) => /\.\w{3,4}$/.test(value))
  const path = named ?? pathname
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Headers carry UTF-8 as percent signs, or raw as Latin-1. */
function decode(name: string): string {
  const raw = /[\u0080-\u00ff]/.test(name) ? Buffer.from(name, 'latin1').toString('utf8') : name
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
