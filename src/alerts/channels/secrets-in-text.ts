/** Shorter pieces stand in too many innocent places to be blotted out. */
const MIN_LENGTH = 4

/** A text without the secrets given, also as they stand in an address. */
export function withoutSecretTexts(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)])
  return [...new Set(forms)]
    .filter(({ length }) => length >= MIN_LENGTH)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
}

/** All of an address but its host may be a secret: whoever knows a webhook's path can post to it. */
export function secretsOfUrl(address: string): string[] {
  const { href, pathname, search, searchParams, username, password } = new URL(address)
  // Words such as `webhooks` are none.
  const segments = pathname.split('/').filter((segment) => segment.length >= 20 || /^(?=.*\d).{8,}$/.test(segment))
  const values = [...searchParams.values()].filter(({ length }) => length >= MIN_LENGTH)
  const path = pathname === '/' ? [] : [href, pathname + search]
  return [...path, ...segments, ...values, username, password].flatMap((one) => [one, decoded(one)])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
