import { describe, expect, it } from 'vitest'
import { DeliveryError } from '../../../../src/alerts/channel.ts'
import type { Delivery } from '../../../../src/alerts/channels/http-delivery.ts'
import { deliver, receipt } from '../../../../src/alerts/channels/http-delivery.ts'
import type { Reply } from '../../../support/http-sink.ts'
import { startHttpSink } from '../../../support/http-sink.ts'
import { channelContext, NOON } from '../../../support/message.ts'

async function refusedWith(reply: Reply, more: Partial<Delivery> = {}): Promise<DeliveryError> {
  const sink = await startHttpSink(() => reply)
  const context = channelContext({ hosts: { '127.0.0.1': '127.0.0.1' } })
  const error: unknown = await deliver({ url: `${sink.origin}/hook`, body: {}, ...more }, context).catch(
    (thrown: unknown) => thrown,
  )
  if (error instanceof DeliveryError) return error
  throw new Error('it was taken', { cause: error })
}

describe('an answer', () => {
  it.each([200, 201, 202, 204])('%i means that the message was taken', async (status) => {
    const sink = await startHttpSink(() => ({ status, body: '' }))
    const answer = await deliver({ url: sink.origin, body: { a: 'ก' } }, channelContext({ allow_private: true }))
    expect(receipt(answer)).toEqual({ answer: `HTTP ${status}` })
    expect(sink.asked[0]).toMatchObject({ method: 'POST', body: '{"a":"ก"}' })
    expect(sink.asked[0]?.headers['content-type']).toBe('application/json')
  })

  it.each([400, 401, 403, 404, 405, 410, 413, 422, 301, 308])('%i is for good', async (status) => {
    expect((await refusedWith({ status })).permanent).toBe(true)
  })

  it.each([302, 303, 307, 408, 425, 429, 500, 502, 503, 504])('%i may pass', async (status) => {
    expect((await refusedWith({ status })).permanent).toBe(false)
  })

  it('is told in its own words: of JSON, of text, of HTML', async () => {
    const told = async (body: unknown): Promise<string> => (await refusedWith({ status: 400, body })).message
    expect(
      await told({ message: 'May not be empty', details: [{ message: 'text', property: 'messages[0]' }] }),
    ).toMatch(/^127\.0\.0\.1:\d+: HTTP 400: May not be empty; text$/)
    expect(await told({ error: { code: 'x', message: 'no' } })).toMatch(/HTTP 400: no$/)
    expect(await told('invalid_payload')).toMatch(/HTTP 400: invalid_payload$/)
    expect(await told('<style>p{}</style><h1>Bad</h1>\n<p>Request</p>')).toMatch(/HTTP 400: +Bad +Request$/)
    expect((await told('long '.repeat(1_000))).length).toBeLessThan(400)
  })

  it('tells how long to wait: in seconds, as a date, or in the body', async () => {
    const wait = async (reply: Omit<Reply, 'status'>): Promise<number | undefined> =>
      (await refusedWith({ status: 429, ...reply })).retryAfter
    expect(await wait({ headers: { 'retry-after': '90' } })).toBe(90_000)
    expect(await wait({ headers: { 'retry-after': new Date(NOON + 60_000).toUTCString() } })).toBe(60_000)
    expect(await wait({ body: { message: 'You are being rate limited.', retry_after: 64.57, global: false } })).toBe(
      65_000,
    )
    expect(await wait({ body: { ok: false, error_code: 429, parameters: { retry_after: 7 } } })).toBe(7_000)
    expect(await wait({ body: 'slow down' })).toBeUndefined()
  })
})

describe('a redirect', () => {
  it('is not followed, wherever it leads, and its target is named without its path', async () => {
    const inside = await startHttpSink(() => ({ status: 200 }))
    const { message } = await refusedWith({ status: 307, headers: { location: `${inside.origin}/secret-path` } })
    expect(message).toContain(`HTTP 307 (redirect to 127.0.0.1:${inside.port})`)
    expect(message).not.toContain('secret-path')
    expect(inside.asked).toEqual([])
  })
})

describe('secrets', () => {
  it('of the address and of the options are in no message, however the far side repeats them', async () => {
    const sink = await startHttpSink(({ path }) => ({ status: 404, body: `no ${path} for a%20b%2Fc and a b/c` }))
    const url = `${sink.origin}/services/T0000/B00000000/abcdEFGH1234?sig=p%2Fq%2Bsecret`
    const error: unknown = await deliver({ url, secrets: ['a b/c'] }, channelContext({ allow_private: true })).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({
      message: expect.stringMatching(/HTTP 404: no \[secret\] for \[secret\] and \[secret\]$/),
    })
  })
})
