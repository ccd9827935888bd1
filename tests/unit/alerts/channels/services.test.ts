import { describe, expect, it } from 'vitest'
import { apprise } from '../../../../src/alerts/channels/apprise.ts'
import { discord } from '../../../../src/alerts/channels/discord.ts'
import { line } from '../../../../src/alerts/channels/line.ts'
import { slack } from '../../../../src/alerts/channels/slack.ts'
import { signWebhook, webhook } from '../../../../src/alerts/channels/webhook.ts'
import { startHttpSink } from '../../../support/http-sink.ts'
import { alarm, channelContext } from '../../../support/message.ts'

const context = channelContext({ allow_private: true })

describe('LINE', () => {
  async function official(answers: Readonly<Record<string, { status: number; body: unknown }>>) {
    const sink = await startHttpSink(({ path }) => answers[path] ?? { status: 404 })
    return { sink, options: line.options.parse({ token: 'token', to: 'C1', endpoint: `${sink.origin}/` }) }
  }

  it('takes a message that an earlier try delivered as delivered', async () => {
    const { options } = await official({
      '/v2/bot/message/push': { status: 409, body: { message: 'The retry key is already accepted' } },
    })
    expect(await line.send(alarm(), options, context)).toEqual({
      answer: 'HTTP 409: The retry key is already accepted',
    })
  })

  it('gives up where the monthly quota is used up: waiting does not help, another channel does', async () => {
    const { options } = await official({
      '/v2/bot/message/push': { status: 429, body: { message: 'You have reached your monthly limit.' } },
    })
    await expect(line.send(alarm(), options, context)).rejects.toMatchObject({ permanent: true })
  })

  it('knows how much of the quota is used up', async () => {
    const { sink, options } = await official({
      '/v2/bot/message/quota': { status: 200, body: { type: 'limited', value: 300 } },
      '/v2/bot/message/quota/consumption': { status: 200, body: { totalUsage: 271 } },
    })
    expect(await line.budget?.(options, context)).toEqual({ used: 271, limit: 300 })
    expect(sink.asked.map(({ method }) => method)).toEqual(['GET', 'GET'])
    expect(sink.asked[0]?.headers.authorization).toBe('Bearer token')
  })

  it('knows of no quota where the plan has none', async () => {
    const { options } = await official({ '/v2/bot/message/quota': { status: 200, body: { type: 'none' } } })
    expect(await line.budget?.(options, context)).toBeUndefined()
  })

  it('says so where the quota cannot be read', async () => {
    const { options } = await official({
      '/v2/bot/message/quota': { status: 200, body: { type: 'limited', value: 300 } },
      '/v2/bot/message/quota/consumption': { status: 500, body: {} },
    })
    await expect(line.budget?.(options, context)).rejects.toMatchObject({ permanent: false })
  })
})

describe('a webhook', () => {
  it('is signed as Standard Webhooks has it: the example of its documentation', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    expect(signWebhook('msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330, '{"test": 2432232314}', secret)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })

  it('takes any other text as a secret, and none at all', async () => {
    expect(signWebhook('a', 1, '{}', 'plain')).toMatch(/^v1,[\w+/]{43}=$/)
    const sink = await startHttpSink(() => ({ status: 200 }))
    await webhook.send(alarm(), webhook.options.parse({ url: sink.origin }), context)
    expect(sink.asked[0]?.headers).not.toHaveProperty('webhook-signature')
    expect(sink.asked[0]?.headers).toMatchObject({ 'webhook-id': alarm().id, 'webhook-timestamp': '1795410000' })
  })

  it('carries what programs need: what, where, how bad, and the words', async () => {
    const sink = await startHttpSink(() => ({ status: 200 }))
    await webhook.send(alarm(), webhook.options.parse({ url: sink.origin }), context)
    expect(JSON.parse(sink.asked[0]?.body ?? '')).toMatchObject({
      type: 'wenyam.opened',
      timestamp: '2026-11-23T05:00:00.000Z',
      data: {
        id: alarm().id,
        incident: '0d5f7a2e-0a51-4c5c-9a70-5b1df6a7c001',
        site: 'khaen-nuea',
        code: 'page.timeout',
        severity: 'critical',
        title: alarm().title,
        text: expect.stringContaining('สิ่งที่ควรทำตอนนี้'),
      },
    })
  })

  it('refuses a secret that is none, and headers that are its own', () => {
    const url = 'https://hook.example.go.th/'
    expect(webhook.options.safeParse({ url, secret: 'whsec_' }).success).toBe(false)
    expect(webhook.options.safeParse({ url, headers: { 'Webhook-Id': '1' } }).success).toBe(false)
    expect(webhook.options.safeParse({ url, headers: { authorization: 'Bearer x' } }).success).toBe(true)
  })
})

describe('apprise', () => {
  const send = async (status: number): Promise<unknown> => {
    const sink = await startHttpSink(() => ({ status, body: '' }))
    const options = apprise.options.parse({ url: `${sink.origin}/notify/office` })
    return apprise.send(alarm(), options, context)
  }

  it('that has nobody to tell is a refusal, though it answers 2xx', async () => {
    await expect(send(204)).rejects.toMatchObject({ permanent: true })
  })

  it('that could not reach a service behind it is tried again, though it answers 4xx', async () => {
    await expect(send(424)).rejects.toMatchObject({ permanent: false })
  })
})

describe('Discord', () => {
  it('is sent text that shows as it is: no marks, no masked links, nobody called', async () => {
    const sink = await startHttpSink(() => ({ status: 200 }))
    const title = '**x** [click](https://evil.example/) @everyone <@1> https://www.example.go.th/a_b'
    await discord.send(alarm({ title }), discord.options.parse({ url: `${sink.origin}/x` }), context)
    const { content, allowed_mentions } = JSON.parse(sink.asked[0]?.body ?? '')
    expect(content).toBe(
      String.raw`🔴 **\*\*x\*\* \[click\]\(https://evil.example/\) @` +
        '\u{200B}everyone ' +
        String.raw`\<@` +
        '\u{200B}1' +
        String.raw`\> https://www.example.go.th/a_b**`,
    )
    expect(allowed_mentions).toEqual({ parse: [] })
  })
})

describe('Slack', () => {
  it('is sent literal text, and a fallback in which nobody can be called', async () => {
    const sink = await startHttpSink(() => ({ status: 200, body: 'ok' }))
    await slack.send(alarm({ title: '<!channel> & *x*' }), slack.options.parse({ url: `${sink.origin}/x` }), context)
    const { text, blocks } = JSON.parse(sink.asked[0]?.body ?? '')
    expect(text).toBe('🔴 &lt;!channel&gt; &amp; *x*')
    expect(blocks.map(({ type }: { type: string }) => type)).toEqual(['header', 'rich_text', 'context'])
    expect(blocks[0].text).toEqual({ type: 'plain_text', text: '🔴 <!channel> & *x*', emoji: false })
  })
})
