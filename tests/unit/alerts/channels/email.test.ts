import { describe, expect, it } from 'vitest'
import type { ChannelContext } from '../../../../src/alerts/channel.ts'
import { email } from '../../../../src/alerts/channels/email.ts'
import { encryption } from '../../../../src/alerts/channels/email-encryption.ts'
import type { Message } from '../../../../src/alerts/message.ts'
import { DAY } from '../../../../src/model/duration.ts'
import { makeLeaf, makeRoot } from '../../../support/certificates.ts'
import { alarm, channelContext, HOSTILE } from '../../../support/message.ts'
import type { SmtpSink } from '../../../support/smtp-sink.ts'
import { startSmtpSink } from '../../../support/smtp-sink.ts'

const SENDER = { from: 'เวรยาม <wenyam@example.go.th>', to: ['it@example.go.th'] }
const LOGIN = { user: 'wenyam', password: 'correct horse' }

/** Valid now: mail servers are met at today's date. */
const DATES = { notBefore: Date.now() - DAY, notAfter: Date.now() + DAY }
const ROOT = makeRoot('Mail Root', DATES)
const CERTIFICATE = makeLeaf(ROOT, ['mail.example.go.th'], DATES)

/** The sink under a public name, as `network.hosts` has it. */
function send(
  sink: SmtpSink,
  options: Record<string, unknown> = {},
  message: Message = alarm(),
  ca: readonly string[] = [ROOT.certificate],
) {
  const hosts = { 'mail.example.go.th': `127.0.0.1:${sink.port}` }
  const context: ChannelContext = channelContext({ hosts }, { ca })
  const parsed = email.options.parse({ smtp: 'smtp://mail.example.go.th', ...SENDER, ...options })
  return email.send(message, parsed, context)
}

describe('an e-mail', () => {
  it('has a text and an HTML part, and the answer of the server is its receipt', async () => {
    const sink = await startSmtpSink()
    expect(await send(sink, { to: ['it@example.go.th', 'ปลัด <palad@example.go.th>'] })).toEqual({
      answer: expect.stringContaining('queued as'),
    })
    const [mail] = sink.mails
    expect(mail?.from).toBe('wenyam@example.go.th')
    expect(mail?.to).toEqual(['it@example.go.th', 'palad@example.go.th'])
    expect(mail?.parsed.subject).toBe(alarm().title)
    expect(mail?.parsed.from?.text).toContain('เวรยาม')
    expect(mail?.parsed.text).toContain('สิ่งที่ควรทำตอนนี้\nแจ้งผู้ให้บริการ')
    expect(mail?.parsed.html).toContain('href="https://watch.example.go.th/ack/0d5f7a2e.mi5c.Zm9v_-x"')
  })

  it('belongs to the thread of its incident, and keeps away answers of machines', async () => {
    const sink = await startSmtpSink()
    await send(sink)
    await send(sink, {}, alarm({ id: 'second', event: 'resolved', severity: 'ok' }))
    const [opened, resolved] = sink.mails.map(({ parsed }) => parsed)
    expect(opened?.messageId).toBe(`<${alarm().id}@example.go.th>`)
    expect(resolved?.messageId).toBe('<second@example.go.th>')
    expect(opened?.references).toBe(`<incident.${alarm().thread}@example.go.th>`)
    expect(resolved?.references).toBe(opened?.references)
    expect(resolved?.inReplyTo).toBe(opened?.references)
    expect(opened?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(opened?.headers.get('priority')).toBe('high')
    expect(resolved?.headers.has('priority')).toBe(false)
  })

  it('holds nothing of foreign text but text: no markup, no headers, no commands', async () => {
    const sink = await startSmtpSink()
    await send(sink, {}, alarm({ title: HOSTILE, sections: [{ label: HOSTILE, text: HOSTILE }] }))
    const [mail] = sink.mails
    expect(mail?.to).toEqual(['it@example.go.th'])
    expect(mail?.parsed.headers.has('x-injected')).toBe(false)
    expect(mail?.parsed.bcc).toBeUndefined()
    expect(mail?.parsed.html).not.toMatch(/<script|<img|<a href="https:\/\/evil/)
    expect(mail?.parsed.html).toContain('&lt;script&gt;')
    expect(mail?.parsed.text).toContain('\n.\nQUIT')
  })

  it('carries files', async () => {
    const sink = await startSmtpSink()
    const content = Buffer.from('%PDF-1.7 …')
    const attachments = [{ filename: 'รายงานประจำสัปดาห์.pdf', mime: 'application/pdf', content }]
    await send(sink, { reply_to: 'palad@example.go.th' }, alarm({ attachments }))
    expect(sink.mails[0]?.parsed.attachments).toMatchObject([
      { filename: 'รายงานประจำสัปดาห์.pdf', contentType: 'application/pdf', content },
    ])
    expect(sink.mails[0]?.parsed.replyTo?.text).toBe('palad@example.go.th')
  })
})

describe('encryption', () => {
  it('is by STARTTLS where it is required, and the password goes over it', async () => {
    const sink = await startSmtpSink({ certificate: CERTIFICATE, login: LOGIN })
    await send(sink, { starttls: 'required', ...LOGIN })
    expect(sink.mails[0]).toMatchObject({ secure: true, user: 'wenyam' })
  })

  it('is from the first byte with smtps', async () => {
    const sink = await startSmtpSink({ certificate: CERTIFICATE, secure: true, login: LOGIN })
    await send(sink, { smtp: 'smtps://wenyam:correct%20horse@mail.example.go.th' })
    expect(sink.mails[0]).toMatchObject({ secure: true, user: 'wenyam' })
  })

  it('is not pretended where the server offers none', async () => {
    const sink = await startSmtpSink()
    await expect(send(sink, { starttls: 'required' })).rejects.toThrow(/STARTTLS/)
    expect(sink.mails).toEqual([])
  })

  it.each(['smtp', 'smtps'])('over %s wants a certificate that is trusted', async (scheme) => {
    const sink = await startSmtpSink({ certificate: CERTIFICATE, secure: scheme === 'smtps', login: LOGIN })
    const sending = send(sink, { smtp: `${scheme}://mail.example.go.th`, starttls: 'required', ...LOGIN }, alarm(), [])
    await expect(sending).rejects.toMatchObject({ permanent: false, message: expect.stringMatching(/certificate/i) })
    expect(sink.mails).toEqual([])
  })

  it('wants a certificate in the name of the server', async () => {
    const sink = await startSmtpSink({ certificate: makeLeaf(ROOT, ['other.example.go.th'], DATES) })
    await expect(send(sink, { starttls: 'required' })).rejects.toThrow(/altnames|hostname/i)
  })

  it('is used on the machine itself where it can be had, and certificates are not asked for there', async () => {
    const sink = await startSmtpSink({ certificate: CERTIFICATE, login: LOGIN })
    await send(sink, LOGIN, alarm(), [])
    expect(sink.mails[0]).toMatchObject({ secure: true, user: 'wenyam' })
    const plain = await startSmtpSink()
    await send(plain)
    expect(plain.mails[0]?.secure).toBe(false)
  })

  it('is insisted on, certificate and all, where a password leaves the machine', () => {
    const far = { starttls: 'auto', secure: false, hasPassword: true, address: '203.0.113.5' } as const
    expect(encryption(far)).toMatchObject({ requireTLS: true, opportunisticTLS: false, rejectUnauthorized: true })
    expect(encryption({ ...far, hasPassword: false })).toMatchObject({ requireTLS: false, opportunisticTLS: true })
    expect(encryption({ ...far, secure: true })).toMatchObject({ requireTLS: false, rejectUnauthorized: true })
    expect(encryption({ ...far, address: '127.0.0.1' })).toMatchObject({ requireTLS: false, rejectUnauthorized: false })
  })

  it('is left out where it is switched off', async () => {
    const sink = await startSmtpSink({ certificate: CERTIFICATE })
    await send(sink, { starttls: 'off' })
    expect(sink.mails[0]?.secure).toBe(false)
  })
})

describe('a refusal', () => {
  it('of the password is for good, in the words of the server and without the password', async () => {
    const sink = await startSmtpSink({ certificate: CERTIFICATE, login: LOGIN })
    const sending = send(sink, { starttls: 'required', user: 'wenyam', password: 'wrong-password' })
    const error: unknown = await sending.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ permanent: true, message: expect.stringContaining('5.7.8') })
    expect(String(error)).not.toContain('wrong-password')
    expect(String(error)).not.toContain(Buffer.from('\0wenyam\0wrong-password').toString('base64'))
  })

  it('of one receiver of two names that one, and the other has the mail', async () => {
    const sink = await startSmtpSink()
    sink.refuse('gone@example.go.th', 550, '5.1.1 User unknown')
    const sending = send(sink, { to: ['gone@example.go.th', 'it@example.go.th'] })
    await expect(sending).rejects.toMatchObject({
      permanent: true,
      message: expect.stringMatching(/gone@example\.go\.th.*User unknown/),
    })
    expect(sink.mails.map(({ to }) => to)).toEqual([['it@example.go.th']])
  })

  it('for now is tried again', async () => {
    const sink = await startSmtpSink()
    sink.refuse('it@example.go.th', 450, '4.2.0 Greylisted')
    await expect(send(sink)).rejects.toMatchObject({ permanent: false, message: expect.stringContaining('Greylisted') })
  })

  it('of the mail itself is for good with 5xx', async () => {
    const sink = await startSmtpSink()
    sink.reject(552, '5.3.4 Message too big')
    await expect(send(sink)).rejects.toMatchObject({ permanent: true })
  })
})

describe('the options', () => {
  const parsed = (smtp: string) => email.options.safeParse({ smtp, ...SENDER }).data?.smtp

  it('take the usual ports', () => {
    expect(parsed('smtp://mail.example.go.th')).toEqual({ host: 'mail.example.go.th', port: 25, secure: false })
    expect(parsed('smtp://u:p%40ss@mail.example.go.th')).toMatchObject({ port: 587, user: 'u', password: 'p@ss' })
    expect(parsed('smtps://mail.example.go.th')).toMatchObject({ port: 465, secure: true })
    expect(parsed('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2_525 })
  })

  it('refuse what is no server and no address', () => {
    expect(parsed('https://mail.example.go.th')).toBeUndefined()
    expect(parsed('mail.example.go.th')).toBeUndefined()
    expect(parsed('smtp://u:%@mail.example.go.th')).toBeUndefined()
    for (const to of ['it', 'it@', 'a@b\r\nBcc: x@y', 'a@b, c@d', '<a@b> x']) {
      expect(email.options.safeParse({ smtp: 'smtp://m', from: 'a@b', to: [to] }).success).toBe(false)
    }
  })
})
