import type { Arrived } from '../../support/message-service.ts'
import { startSmtpSink } from '../../support/smtp-sink.ts'
import { closedPort, startTcpServer } from '../../support/tls-server.ts'
import type { ChannelBed } from './channel-contract.ts'

const PASSWORD = 'smtp p@ss/word'
const RECEIVER = 'it@example.go.th'

/** A mail server on loopback that asks for a password. */
export async function smtpBed(): Promise<ChannelBed> {
  const sink = await startSmtpSink({ login: { user: 'wenyam', password: PASSWORD } })
  const server = (port: number): string => `smtp://wenyam:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`
  const options = { smtp: server(sink.port), from: 'เวรยาม <wenyam@example.go.th>', to: [RECEIVER] }
  let poured = 0
  return {
    options,
    secrets: [PASSWORD],
    arrived: () =>
      sink.mails.map(({ parsed }): Arrived => {
        const files = parsed.attachments.map(({ filename }) => filename).join(' ')
        const html = parsed.html || ''
        return {
          text: `${parsed.subject}\n${parsed.text}\n${files}`,
          urls: [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&')),
          key: parsed.messageId ?? '',
        }
      }),
    poured: () => poured,
    async far(how) {
      if (how === 'refuses') sink.refuse(RECEIVER, 550, '5.1.1 User unknown')
      else if (how === 'busy') sink.refuse(RECEIVER, 450, '4.2.1 Try again later')
      else if (how === 'fails') sink.reject(451, '4.3.0 Local error in processing')
      else if (how === 'away') options.smtp = server(await closedPort())
      else if (how === 'hangs') options.smtp = server((await startTcpServer(() => {})).port)
      else if (how === 'endless') {
        const chatter = await startTcpServer((socket) => {
          const line = `220-${'x'.repeat(60_000)}\r\n`
          const more = (): void => {
            while (poured < 50_000_000 && !socket.destroyed) {
              poured += line.length
              if (!socket.write(line)) return void socket.once('drain', more)
            }
            socket.end()
          }
          more()
        })
        options.smtp = server(chatter.port)
      }
    },
  }
}
