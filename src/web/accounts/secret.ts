import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits that nobody guesses, fit for a URL and a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 in hexadecimal: what is stored in place of a secret. A secret of 256 bits needs no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSame(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}

/** The token that forms carry, bound to the cookie of the browser; the cookie cannot be found from it. */
export function csrfTokenOf(cookie: string): string {
  return createHmac('sha256', cookie).update('csrf').digest('base64url')
}

/** `account.nonce.signature`: this browser has signed in to that account before. */
export function signDevice(accountId: string, secret: string): string {
  const payload = `${accountId}.${randomBytes(16).toString('base64url')}`
  return `${payload}.${createHmac('sha256', secret).update(`device ${payload}`).digest('base64url')}`
}

/** The nonce of a device cookie that was given out for this account; undefined for every other text. */
export function deviceOf(cookie: string, accountId: string, secret: string): string | undefined {
  const [account = '', nonce = '', signature = '', ...rest] = cookie.split('.')
  if (rest.length > 0 || account !== accountId || nonce === '') return undefined
  const expected = createHmac('sha256', secret).update(`device ${account}.${nonce}`).digest('base64url')
  return isSame(signature, expected) ? nonce : undefined
}
