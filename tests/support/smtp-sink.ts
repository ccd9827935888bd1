import type { AddressInfo } from 'node:net'
import type { ParsedMail } from 'mailparser'
import { simpleParser } from 'mailparser'
import type { SMTPServerOptions, SMTPServerSession } from 'smtp-server'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { IssuedCertificate } from '../../src/net/tls/issue-certificate.ts'

export interface Mail {
  readonly from: string
  readonly to: readonly string[]
  readonly parsed: ParsedMail
  /** Whether it came over TLS, and who signed in. */
  readonly secure: boolean
  readonly user: string | undefined
}

export interface SmtpSinkOptions {
  /** Shown for STARTTLS and, with `secure`, from the first byte; without it the server offers no encryption. */
  readonly certificate?: IssuedCertificate
  readonly secure?: boolean
  readonly login?: { readonly user: string; readonly password: string }
  /** Port to listen at; default any free one. */
  readonly port?: number
}

export interface SmtpSink {
  readonly port: number
  readonly mails: readonly Mail[]
  /** Answers RCPT of these addresses so, with the status code given. */
  refuse(address: string, code: number, words: string): void
  /** Answers the mail itself so. */
  reject(code: number, words: string): void
}

/** A real SMTP server that keeps what it is handed, closed when the test ends. */
export async function startSmtpSink(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
  const { certificate, secure = false, login, port = 0 } = options
  const mails: Mail[] = []
  const refused = new Map<string, Error>()
  let rejection: Error | undefined
  const settings: SMTPServerOptions = {
    secure,
    authOptional: login === undefined,
    disabledCommands: [...(certificate ? [] : ['STARTTLS']), ...(login ? [] : ['AUTH'])],
    ...(certificate && { key: certificate.privateKey, cert: certificate.certificate }),
    disableReverseLookup: true,
    logger: false,
    onAuth({ username, password }, _session, done) {
      if (username === login?.user && password === login?.password) return done(null, { user: username })
      done(Object.assign(new Error('5.7.8 Authentication credentials invalid'), { responseCode: 535 }))
    },
    onRcptTo({ address }, _session, done) {
      done(refused.get(address) ?? null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (rejection) done(rejection)
        else void keep(Buffer.concat(chunks), session, done)
      })
    },
  }
  async function keep(raw: Buffer, session: SMTPServerSession, done: (error: Error | null, reply?: string) => void) {
    const { mailFrom, rcptTo } = session.envelope
    const parsed = await simpleParser(raw)
    mails.push({
      from: mailFrom === false ? '' : mailFrom.address,
      to: rcptTo.map(({ address }) => address),
      parsed,
      secure: session.secure,
      user: session.user,
    })
    done(null, '2.0.0 Ok: queued as 4B1D21')
  }
  const server = new SMTPServer(settings)
  // Clients that hang up in the middle are what some tests are about.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    refuse(address, code, words) {
      refused.set(address, Object.assign(new Error(words), { responseCode: code }))
    },
    reject(code, words) {
      rejection = Object.assign(new Error(words), { responseCode: code })
    },
  }
}
