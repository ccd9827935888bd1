import { stringify } from 'yaml'

/** Control and format characters (zero-width, direction marks), line separators, private and broken ones: nothing that a title needs. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu

const segmenter = new Intl.Segmenter('th')

/** A text of the website as it may stand on one line of the file, shortened to `most` characters. */
export function plainLine(text: string, most = 200): string {
  // Cut before anything is replaced: a title may be of any length.
  const line = text
    .slice(0, most * 10)
    .replace(UNSEEN, '')
    .replace(BREAKS, ' ')
    .trim()
  if (line.length <= most) return line
  let kept = ''
  for (const { segment } of segmenter.segment(line)) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** A text as a YAML value on one line, quoted where it has to be; what the loader would expand (`${…}`) stays as it is. */
export function yamlText(text: string): string {
  return stringify(
    plainLine(text, 2_000).replaceAll('${', () => '$${'),
    { lineWidth: 0 },
  ).trimEnd()
}
