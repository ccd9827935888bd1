import { isStranger, standingOf } from '../hosts.ts'
import type { InlineScript } from '../page/inline-script.ts'
import { concealedText } from './concealed-text.ts'
import { commandToCopy } from './false-proof.ts'
import { literalsOf, plainCode } from './plain-code.ts'

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
  /** Puts a command into the clipboard, to be run by whoever proves so that they are human. */
  | { readonly deed: 'false-proof'; readonly excerpt: string; readonly certain: boolean }

const MAX_CODE = 300_000
const MAX_LAYERS = 3
const MAX_DEEDS = 10
const MAX_JUMPS = 200
const NAVIGATION =
  /location(?:\.href)?\s{0,5}=\s{0,5}(?:"([^"\s]{1,500})"|'([^'\s]{1,500})'|`([^`\s]{1,500})`|([A-Za-z_$][\w$]{0,40})\b(?!\s{0,5}[.([+]))|location\.(?:replace|assign)\s{0,5}\(\s{0,5}(?:"([^"\s]{1,500})"|'([^'\s]{1,500})'|`([^`\s]{1,500})`|([A-Za-z_$][\w$]{0,40})\s{0,5}\))|window\.open\(\s{0,5}['"`](https?:\/\/[^'"`\s]{1,500})['"`]\s{0,5},\s{0,5}['"]_(?:self|top)/g
/** Groups of the pattern that hold a name instead of an address. */
const NAMES = [4, 8]
const GUARD = /document\.referrer|navigator\.userAgent|google|bingbot/i
/** Code between here and the jump that waits for somebody to act. A timer waits for nobody. */
const WAITS = /function|=>|addEventListener|onclick/i
const TIMER =
  /set(?:Timeout|Interval)\s{0,5}\(\s{0,5}(?:function\s{0,5}\w{0,40}\s{0,5}\(\s{0,5}\)\s{0,5}\{|\(\s{0,5}\)\s{0,5}=>)/gi
const MINER = /coinhive|coin-hive|cryptonight|webminepool|coinimp|deepminer|minero\.cc/i
const ANY_URL = /(?:https?:)?\/\/(?:[\w-]{1,60}\.){1,6}[a-z]{2,20}[^\s'"`<>\\)]{0,300}/gi
const ACTS = /eval|document\.write|createElement|innerHTML|Function\(|location/
const RUNS =
  /eval\s{0,5}\(|document\.write|Function\s{0,5}\(|<script|<iframe|createElement\s{0,5}\(\s{0,5}['"`](?:script|iframe)/i

/** What an inline script of a page at `url` does that no office asks for. */
export function deedsOf({ code }: InlineScript, url: string, allowed: readonly string[] = []): readonly ScriptDeed[] {
  const text = plainCode(code.slice(0, MAX_CODE))
  const addressOf = (to: string): string | undefined =>
    URL.canParse(to, url) && isStranger(standingOf(new URL(to, url).href, url, allowed))
      ? new URL(to, url).href
      : undefined
  const found: ScriptDeed[] = []
  if (MINER.test(text)) found.push({ deed: 'miner', excerpt: around(text, text.search(MINER)), certain: true })
  const command = commandToCopy(text)
  if (command !== undefined) found.push({ deed: 'false-proof', excerpt: command, certain: true })
  let layer = text
  for (let depth = 0; depth <= MAX_LAYERS; depth += 1) {
    found.push(...jumpsOf(layer, depth, addressOf))
    const hidden = plainCode(concealedText(layer))
    if (hidden === '') break
    const target = [...hidden.matchAll(ANY_URL)].map(([to]) => to).find((to) => addressOf(to) !== undefined)
    if (target !== undefined && ACTS.test(layer + hidden)) {
      const to = addressOf(target) ?? target
      found.push({
        deed: 'concealed',
        to,
        excerpt: around(hidden, hidden.indexOf(target)),
        certain: RUNS.test(layer + hidden),
      })
    }
    layer = hidden
  }
  return found.slice(0, MAX_DEEDS)
}

/** Where a layer of a script sends its visitor. */
function jumpsOf(layer: string, depth: number, addressOf: (to: string) => string | undefined): readonly ScriptDeed[] {
  if (!layer.includes('location') && !layer.includes('window.open')) return []
  const literals = literalsOf(layer)
  return [...layer.matchAll(NAVIGATION)].slice(0, MAX_JUMPS).flatMap((match) => {
    const named = NAMES.map((group) => literals.get(match[group] ?? '')).find((literal) => literal !== undefined)
    const written = match.slice(1).find((group, index) => group !== undefined && !NAMES.includes(index + 1))
    const to = addressOf(named ?? written ?? '')
    if (to === undefined) return []
    const before = layer.slice(Math.max(0, match.index - 400), match.index).replace(TIMER, '')
    const guarded = GUARD.test(before)
    const certain = depth > 0 || guarded || !WAITS.test(before)
    return [{ deed: 'redirect' as const, to, guarded, excerpt: around(layer, match.index), certain }]
  })
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 40), at + 160)
    .replace(/\s+/g, ' ')
    .trim()
}
