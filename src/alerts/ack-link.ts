import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link to acknowledge an incident stands for. */
export interface AckToken {
  readonly incidentId: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

export type AckVerdict =
  | { readonly ok: true; readonly token: AckToken }
  | { readonly ok: false; readonly reason: 'malformed' | 'forged' | 'expired' }

function mac(payload: string, secret: string): string {
  return createHmac('sha256', secret).update(`acknowledge ${payload}`).digest('base64url')
}

/** `incident.expiry.signature`, fit for a URL. An incident is acknowledged once, which makes the link serve once. */
export function signAck({ incidentId, expiresAt }: AckToken, secret: string): string {
  const payload = `${incidentId}.${expiresAt.toString(36)}`
  return `${payload}.${mac(payload, secret)}`
}

/** Whether a token was signed with the secret and has not expired. Constant time in the signature. */
export function verifyAck(text: string, secret: string, now: number): AckVerdict {
  const match = /^([0-9a-f-]{36})\.([0-9a-z]{1,12})\.([A-Za-z0-9_-]{43})$/.exec(text)
  const [, incidentId, expiry, signature] = match ?? []
  if (incidentId === undefined || expiry === undefined || signature === undefined)
    return { ok: false, reason: 'malformed' }
  const expected = Buffer.from(mac(`${incidentId}.${expiry}`, secret))
  if (!timingSafeEqual(Buffer.from(signature), expected)) return { ok: false, reason: 'forged' }
  const expiresAt = Number.parseInt(expiry, 36)
  return expiresAt <= now ? { ok: false, reason: 'expired' } : { ok: true, token: { incidentId, expiresAt } }
}
