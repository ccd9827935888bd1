import { isStranger, standingOf } from '../hosts.ts'
import type { InlineScript } from '../page/scene.ts'

/** What a script would do, read from its text; it is never run. */
export type ScriptDeed =
  /** Sends visitors to a site that is not the office's. */
  | {
      readonly deed: 'redirect'
      readonly to: string
      readonly guarded: boolean
      readonly excerpt: string
      readonly certain: boolean
    }
  /** Brings in code or a frame from an address that it takes care to conceal. */
  | { readonly deed: 'concealed'; readonly to: string; readonly excerpt: string; readonly certain: boolean }
  /** Computes coins on the visitor's machine. */
  | { readonly deed: 'miner'; readonly excerpt: string; readonly certain: boolean }

const MAX_CODE = 300_000
const MAX_LAYERS = 3
const MAX_DEEDS = 10
const NAVIGATION =
  /location(?:\.href)?\s{0,5}=\s{0,5}(['"`])(https?:\/\/[^'"`\s]{1,500})\1|location\.(?:replace|assign)\s{0,5}\(\s{0,5}(['"`])(https?:\/\/[^'"`\s]{1,500})\3|window\.open\(\s{0,5}(['"`])(https?:\/\/[^'"`\s]{1,500})\5\s{0,5},\s{0,5}['"]_(?:self|top)/g
const GUARD = /document\.referrer|navigator\.userAgent|google|bingbot/i
/** Code between here and the jump that waits for somebody to act. */
const WAITS = /function|=>|addEventListener|onclick/i
const MINER = /coinhive|coin-hive|cryptonight|webminepool|coinimp|deepminer|minero\.cc/i
const ANY_URL = /https?:\/\/[\w.-]{1,200}[^\s'"`<>\\)]{0,300}/g

/** What an inline script of a page at `url` does that no office asks for. */
export function deedsOf({ code }: InlineScript, url: string, allowed: readonly string[] = []): readonly ScriptDeed[] {
  const text = code.slice(0, MAX_CODE)
  const stranger = (to: string) => URL.canParse(to) && isStranger(standingOf(to, url, allowed))
  const found: ScriptDeed[] = []
  if (MINER.test(text)) found.push({ deed: 'miner', excerpt: around(text, text.search(MINER)), certain: true })
  let layer = text
  for (let depth = 0; depth <= MAX_LAYERS; depth += 1) {
    for (const match of layer.matchAll(NAVIGATION)) {
      const to = match[2] ?? match[4] ?? match[6] ?? ''
      if (!stranger(to)) continue
      const before = layer.slice(Math.max(0, match.index - 400), match.index)
      const guarded = GUARD.test(before)
      const certain = depth > 0 || guarded || !WAITS.test(before)
      found.push({ deed: 'redirect', to, guarded, excerpt: around(layer, match.index), certain })
    }
    const hidden = concealedText(layer)
    if (hidden === '') break
    const target = [...hidden.matchAll(ANY_URL)].map(([to]) => to).find(stranger)
    const acts = /eval|document\.write|createElement|innerHTML|Function\(|location/.test(layer + hidden)
    if (target !== undefined && acts) {
      const certain = /eval\s*\(|document\.write|Function\s*\(|<script|<iframe/.test(layer + hidden)
      found.push({ deed: 'concealed', to: target, excerpt: around(hidden, hidden.indexOf(target)), certain })
    }
    layer = hidden
  }
  return found.slice(0, MAX_DEEDS)
}

/** The literals that a script hides in base64, percent signs, escapes or character codes; '' where it hides nothing. */
function concealedText(code: string): string {
  const parts = [
    ...[...code.matchAll(/atob\s{0,5}\(\s{0,5}['"`]([A-Za-z0-9+/=]{8,100000})['"`]/g)].map(([, text]) =>
      Buffer.from(text ?? '', 'base64').toString('utf8'),
    ),
    ...[...code.matchAll(/(?:unescape|decodeURIComponent|decodeURI)\s{0,5}\(\s{0,5}['"`]([^'"`]{8,100000})['"`]/g)].map(
      ([, text]) =>
        (text ?? '').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    ),
    ...[...code.matchAll(/fromCharCode\s{0,5}\(([\d\s,]{12,50000})\)/g)].map(([, list]) =>
      (list ?? '')
        .split(',')
        .map((part) => String.fromCharCode(Number(part)))
        .join(''),
    ),
    ...[...code.matchAll(/(?:\\x[0-9a-f]{2}){8,10000}/gi)].map(([text]) =>
      text.replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    ),
  ]
  return parts.join('\n').slice(0, MAX_CODE)
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 40), at + 160)
    .replace(/\s+/g, ' ')
    .trim()
}
