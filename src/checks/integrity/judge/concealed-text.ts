import { literalsOf } from './plain-code.ts'

const MAX_TEXT = 300_000
const MAX_CALLS = 200
/** `http://` and `https://` in base64. */
const URL_IN_BASE64 = /['"`](aHR0c(?:DovL|HM6Ly)[A-Za-z0-9+/]{4,2000}={0,2})['"`]/g
const BACKWARDS = /['"`]([^'"`\s]{4,500}\/\/:s?ptth)['"`]/g
const BASE64 = /atob\s{0,5}\(\s{0,5}(?:['"`]([A-Za-z0-9+/=]{8,100000})['"`]|([A-Za-z_$][\w$]{0,40})\s{0,5}\))/g
const PERCENT =
  /(?:unescape|decodeURIComponent|decodeURI)\s{0,5}\(\s{0,5}(?:['"`]([^'"`]{8,100000})['"`]|([A-Za-z_$][\w$]{0,40})\s{0,5}\))/g
const CODES = /fromCharCode(?:\.apply)?\s{0,5}\((?:\s{0,5}(?:null|String|this)\s{0,5},\s{0,5}\[)?([\d\s,]{12,50000})/g
const ESCAPES = /(?:\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}){8,10000}/gi

/** What a script hides in base64, percent signs, escapes, character codes or backwards; '' where it hides nothing. Bounded. */
export function concealedText(code: string): string {
  const literals = literalsOf(code)
  const argument = ([, literal, name]: RegExpMatchArray): string => literal ?? literals.get(name ?? '') ?? ''
  const some = (pattern: RegExp): readonly RegExpMatchArray[] => [...code.matchAll(pattern)].slice(0, MAX_CALLS)
  const parts = [
    ...some(BASE64).map((match) => fromBase64(argument(match))),
    ...some(URL_IN_BASE64).map(([, text]) => fromBase64(text ?? '')),
    ...some(PERCENT).map((match) =>
      argument(match).replace(/%(?:u00)?([0-9a-f]{2})/gi, (_, hex: string) => fromHex(hex)),
    ),
    ...some(CODES).map(([, list]) =>
      (list ?? '')
        .split(',')
        .map((part) => String.fromCharCode(Number(part)))
        .join(''),
    ),
    ...some(ESCAPES).map(([text]) => text.replace(/\\(?:x|u00)([0-9a-f]{2})/gi, (_, hex: string) => fromHex(hex))),
    ...some(BACKWARDS).map(([, text]) =>
      Array.from(text ?? '')
        .reverse()
        .join(''),
    ),
  ]
  return parts
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, MAX_TEXT)
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}

function fromHex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}
