/** HTML parsers compare each new attribute of a tag with all before it: thousands of them cost quadratic time. */
const MAX_ATTRIBUTES = 500
/** Tags shorter than this cannot hold that many. */
const LONG_TAG = 3 * MAX_ATTRIBUTES

/** Elements whose content is no markup up to their end tag. */
const RAW_TEXT = /^(script|style|textarea|title|xmp|iframe|noscript|noembed|noframes)$/

/**
 * Replaces start tags with an absurd number of attributes by the bare tag. Everything else stays as it is, so that a
 * 10 MB `data:` picture is no reason to lose the page. Linear.
 */
export function defuseTags(html: string): string {
  const parts: string[] = []
  let kept = 0
  let at = 0
  while ((at = html.indexOf('<', at)) >= 0) {
    const name = tagName(html, at + 1)
    if (name === '') {
      at += 1
      continue
    }
    const close = html.indexOf('>', at)
    const end = close < 0 ? html.length : close
    if (end - at > LONG_TAG && attributeCount(html, at, end) > MAX_ATTRIBUTES) {
      parts.push(html.slice(kept, at), '<', name)
      kept = end
    }
    at = RAW_TEXT.test(name) ? endOfRawText(html, end, name) : end
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(kept)
}

function tagName(html: string, start: number): string {
  let end = start
  while (end - start < 20 && /[a-z0-9]/i.test(html.charAt(end))) end += 1
  return /^[a-z]/i.test(html.charAt(start)) ? html.slice(start, end).toLowerCase() : ''
}

function endOfRawText(html: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}`, 'gi')
  pattern.lastIndex = from
  const match = pattern.exec(html)
  return match ? match.index + 1 : html.length
}

/** Counts gaps outside quoted values, which is at least the number of attributes. */
function attributeCount(html: string, start: number, end: number): number {
  let count = 0
  let quote = ''
  let before = ''
  for (let at = start; at < end; at += 1) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
      continue
    }
    if ((character === '"' || character === "'") && before === '=') quote = character
    else if (/[\s/]/.test(character)) count += 1
    if (!/\s/.test(character)) before = character
  }
  return count
}
