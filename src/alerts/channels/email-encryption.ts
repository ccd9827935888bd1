import type { EmailOptions } from './email-options.ts'

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}

export interface MailConnection {
  readonly starttls: EmailOptions['starttls']
  /** TLS from the first byte. */
  readonly secure: boolean
  readonly hasPassword: boolean
  /** Of the server, as dialled. */
  readonly address: string
}

/**
 * `auto` encrypts wherever the server can. With a password it insists on that and on a trusted certificate, but for the
 * machine itself: nobody listens in there, and certificates of local mail servers are seldom good. Without one, any
 * encryption is better than none (RFC 7435).
 */
export function encryption({ starttls, secure, hasPassword, address }: MailConnection) {
  const insists = starttls === 'required' || (starttls === 'auto' && hasPassword && !isLoopback(address))
  return {
    requireTLS: !secure && insists,
    ignoreTLS: !secure && starttls === 'off',
    opportunisticTLS: !secure && starttls === 'auto' && !insists,
    rejectUnauthorized: secure || insists,
  }
}
