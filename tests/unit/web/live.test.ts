import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { recordBatch } from '../../../src/engine/record.ts'
import type { LiveEvent } from '../../../src/web/live/hub.ts'
import { createLiveHub } from '../../../src/web/live/hub.ts'
import type { Browser } from '../../support/browser-jar.ts'
import { pageResult } from '../../support/store.ts'
import { START, webBed } from '../../support/web-bed.ts'

const event = (site: string): LiveEvent => ({
  type: 'incident',
  id: '1',
  site,
  phase: 'open',
  severity: 'critical',
})

const client = { sessionId: 's', expiresAt: 1_000 }

async function read(stream: ReadableStream<Uint8Array> | undefined): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream ?? []) text += decoder.decode(chunk, { stream: true })
  return text
}

describe('the hub', () => {
  test('tells everybody who listens, and lets go of those whose time is up', async () => {
    const hub = createLiveHub()
    const [one, two] = [hub.open(client), hub.open({ ...client, expiresAt: 5_000 })]
    hub.tell([event('a')])
    hub.beat(1_000)
    hub.tell([event('b')])
    hub.close()
    const told = (site: string): string => `event: incident\ndata: ${JSON.stringify(event(site))}\n\n`
    expect(await read(one)).toBe(`retry: 3000\n\n${told('a')}`)
    expect(await read(two)).toBe(`retry: 3000\n\n${told('a')}: here\n\n${told('b')}`)
    expect(hub.clients).toBe(0)
  })

  test('ends with the session', () => {
    const hub = createLiveHub()
    hub.open(client)
    hub.open({ ...client, sessionId: 'other' })
    hub.endSession('s')
    expect(hub.clients).toBe(1)
  })

  test('keeps no more than its buffer for a browser that does not read', () => {
    const hub = createLiveHub({ buffer: 1_000 })
    hub.open(client)
    for (let turn = 0; turn < 8; turn++) hub.tell([event('a')])
    expect(hub.clients).toBe(1)
    for (let turn = 0; turn < 8; turn++) hub.tell([event('a')])
    expect(hub.clients).toBe(0)
  })

  test('has so many places and no more', () => {
    const hub = createLiveHub({ most: 2 })
    expect([hub.open(client), hub.open(client), hub.open(client)].map((stream) => stream !== undefined)).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('/events', () => {
  const bed = webBed()

  /** Opens the stream; `said` settles once what came matches. */
  async function listen(browser: Browser) {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${bed().url}/events`, { headers: { cookie, 'accept-encoding': 'gzip' } }, resolve)
        .on('error', reject)
        .end()
    })
    let text = ''
    const waiting = new Set<() => void>()
    answer.setEncoding('utf8').on('data', (part: string) => {
      text += part
      for (const look of waiting) look()
    })
    const ended = new Promise<void>((resolve) => answer.on('close', resolve))
    const said = (pattern: RegExp): Promise<string> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (pattern.test(text)) resolve(text)
        }
        waiting.add(look)
        look()
      })
    return { answer, said, ended }
  }

  async function see(status: 'ok' | 'critical', at: number): Promise<void> {
    const { watch, store, alerting, events } = bed()
    const live = [...watch.watchlist.values()].find(({ kind, site }) => kind.id === 'page' && site.id === 'khaen-nuea')
    if (!live) throw new Error('the page is not watched')
    const finding = { code: 'page.refused', severity: 'critical', subject: live.site.url } as const
    const result = pageResult(at, { status, findings: status === 'ok' ? [] : [finding] })
    bed().clock.now = at
    events.kept(await recordBatch(store, [{ watch: live, result, blind: false }], at, alerting.recordIncidents))
  }

  test('tells an open page of results and of incidents as they open, are taken on and end', async () => {
    const { answer, said } = await listen(await bed().admin())
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(answer.headers['content-encoding']).toBeUndefined()
    await see('critical', START)
    await said(
      /event: result\ndata: \{"type":"result","site":"khaen-nuea","kind":"page","status":"critical","before":null/,
    )
    await see('critical', START + 60_000)
    const text = await said(/event: incident\ndata: .*"phase":"open"/)
    expect(text.match(/event: incident/g)).toHaveLength(1)
    await see('ok', START + 120_000)
    await said(/event: incident\ndata: .*"phase":"resolved"/)
    answer.destroy()
  })

  test('ends when the session is ended elsewhere', async () => {
    const admin = await bed().admin()
    const { ended } = await listen(admin)
    await admin.submit(await admin.get('/account'), '/sign-out')
    await ended
  })

  test('is for browsers that are signed in, not for tokens', async () => {
    const headers = { authorization: `Bearer ${await bed().token('read')}` }
    expect((await bed().browser().get('/events', headers)).status).toBe(403)
    expect((await bed().browser().get('/events')).status).toBe(401)
  })

  test('reaches two hundred open pages', async () => {
    const admin = await bed().admin()
    const listeners = await Promise.all(Array.from({ length: 200 }, () => listen(admin)))
    await see('critical', START)
    await Promise.all(listeners.map(({ said }) => said(/event: result/)))
    for (const { answer } of listeners) answer.destroy()
  })
})
