import { startHttpSink } from '../../support/http-sink.ts'
import type { MessageService } from '../../support/message-service.ts'
import { closedPort } from '../../support/tls-server.ts'
import type { ChannelBed } from './channel-contract.ts'

/** Asks for two minutes of patience, as all of the services do. */
const BUSY = { status: 429, headers: { 'retry-after': '120' }, body: { message: 'Too many requests' } } as const

/** A service on loopback. What it says in anger holds all that it was sent, secrets included. */
export async function httpBed(service: MessageService): Promise<ChannelBed> {
  const sink = await startHttpSink((asked) => service.answer(asked))
  const options = { ...service.options(sink.origin) }
  return {
    options,
    secrets: service.secrets,
    arrived: () => sink.asked.filter((asked) => service.answer(asked).status < 300).map((asked) => service.read(asked)),
    poured: () => sink.poured,
    async far(how) {
      if (how === 'away') Object.assign(options, service.options(`http://127.0.0.1:${await closedPort()}`))
      else if (how === 'hangs') sink.answer('hang')
      else if (how === 'endless') sink.answer('endless')
      else if (how === 'refuses') sink.answer(() => service.refusal)
      else if (how === 'busy') sink.answer(() => BUSY)
      else if (how === 'fails')
        sink.answer(({ headers, path }) => ({
          status: 503,
          body: `<h1>Service Unavailable</h1> ${path} ${JSON.stringify(headers)} ${service.secrets.join(' ')}`,
        }))
      else sink.answer((asked) => service.answer(asked))
    },
  }
}
