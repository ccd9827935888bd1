import { rawText } from '../../../html/text-index.ts'
import type { Element } from '../../../html/tree.ts'
import { attribute } from '../../../html/tree.ts'

/** Code that a page brings along and that runs by itself. */
export interface InlineScript {
  readonly code: string
  readonly element: Element
}

const MAX_CODE = 300_000
/** What runs without anybody's doing. */
const BY_ITSELF = ['onload', 'onerror', 'onpageshow', 'onanimationstart']
const DATA = /^\s{0,20}data:[^,]{0,100}?(;base64)?,/i

/** The code of an element that runs by itself: of a script, of a `data:` address, of `onload` and the like. */
export function scriptsOf(element: Element): readonly InlineScript[] {
  const handlers = BY_ITSELF.flatMap((name) => attribute(element, name) ?? [])
  const codes = element.tagName === 'script' ? [codeOf(element), ...handlers] : handlers
  return codes.flatMap((code) =>
    code === undefined || code === '' ? [] : [{ element, code: code.slice(0, MAX_CODE) }],
  )
}

function codeOf(script: Element): string | undefined {
  const source = attribute(script, 'src')
  if (source === undefined) return rawText(script)
  const data = DATA.exec(source)
  if (!data) return undefined
  const text = source.slice(data[0].length, data[0].length + MAX_CODE)
  return data[1] === undefined ? decoded(text) : Buffer.from(decoded(text), 'base64').toString('utf8')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
