/** Shorter values (`8080`, `true`) stand in too many innocent places to be blotted out. */
const MIN_LENGTH = 6

const SECRET_KEY = /(^|[_-])(token|secret|password|passphrase|key|authorization|cookie)$/i

/** A path so long is the key of a webhook: whoever knows it can post there. */
const SECRET_PATH = 20

/** Values that must never be shown. Everything that leaves for a log, a result or an error goes through `redact`. */
export class Secrets {
  private readonly names = new Map<string, string>()
  private pattern: RegExp | undefined

  /** @param name stands in its place afterwards: `${LINE_TOKEN}`. */
  remember(value: string, name: string): void {
    for (const form of [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]) {
      if (form.length >= MIN_LENGTH && !this.names.has(form)) this.names.set(form, name)
    }
    this.pattern = undefined
  }

  /** Forgets what turned out to be shown anyway: `url: "${SITE}"` makes nothing secret of the address. */
  release(isPublic: (value: string) => boolean): void {
    for (const value of this.names.keys()) if (isPublic(value)) this.names.delete(value)
    this.pattern = undefined
  }

  redact(text: string): string {
    if (this.names.size === 0) return text
    this.pattern ??= new RegExp(
      [...this.names.keys()]
        .sort((a, b) => b.length - a.length)
        .map((value) => value.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`))
        .join('|'),
      'g',
    )
    return text.replace(this.pattern, (value) => this.names.get(value) ?? '')
  }

  /** Remembers what a configuration holds in the clear: values under `token`, `secret`, `password` …, and passwords in URLs. */
  rememberIn(value: unknown, key = ''): void {
    if (Array.isArray(value)) {
      for (const item of value) this.rememberIn(item, key)
      return
    }
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) this.rememberIn(inner, name)
      return
    }
    if (typeof value !== 'string') return
    if (SECRET_KEY.test(key)) this.remember(value, '[secret]')
    const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#]*?:([^\s/?#]+)@/i.exec(value)?.[1]
    if (password !== undefined) {
      this.remember(password, '[password]')
      this.remember(decoded(password), '[password]')
    }
  }

  /** Remembers the web addresses of alert channels whose path is a key. */
  rememberWebhooks(value: unknown): void {
    if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) this.rememberWebhooks(inner)
      return
    }
    if (typeof value !== 'string' || !URL.canParse(value)) return
    const { protocol, pathname, search } = new URL(value)
    const path = pathname + search
    if (protocol.startsWith('http') && path.length >= SECRET_PATH) this.remember(path, '/[secret]')
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
