type Headers = Readonly<Record<string, string>>

/** Stands in the place of what must not be kept. */
export const WITHHELD = '(withheld)'

const SECRET = /^(authorization|proxy-authorization|cookie|cookie2)$/
/** Longest value that is kept, and all values of one message together; in characters. */
const MAX_VALUE = 8_192
const MAX_TOTAL = 32_768

/** What may be kept of the headers that were sent: credentials and cookies are withheld. */
export function keptRequestHeaders(headers: Headers): Headers {
  return bounded(mapped(headers, (name, value) => (SECRET.test(name) ? WITHHELD : value)))
}

/** What is kept of the headers that came: a cookie keeps its name and its rules, its value is withheld. */
export function keptResponseHeaders(headers: Headers): Headers {
  return bounded(mapped(headers, (name, value) => (name === 'set-cookie' ? withoutValues(value) : value)))
}

function withoutValues(cookies: string): string {
  return cookies
    .split('\n')
    .map((cookie) => cookie.replace(/^([^=;]*=)[^;]*/, `$1${WITHHELD}`))
    .join('\n')
}

function mapped(headers: Headers, change: (name: string, value: string) => string): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, change(name, value)]))
}

/** A hostile server may send 64 kB of headers: what is cut says so. */
function bounded(headers: Headers): Headers {
  let room = MAX_TOTAL
  return mapped(headers, (_, value) => {
    const most = Math.max(0, Math.min(MAX_VALUE, room))
    const kept = value.length > most ? `${value.slice(0, most)} (cut, ${value.length} characters)` : value
    room -= kept.length
    return kept
  })
}
