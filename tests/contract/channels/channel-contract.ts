import { describe, expect, it } from 'vitest'
import type { Channel, ChannelContext, Receipt } from '../../../src/alerts/channel.ts'
import { DeliveryError } from '../../../src/alerts/channel.ts'
import { ownServices } from '../../../src/alerts/own-services.ts'
import type { Message } from '../../../src/alerts/message.ts'
import { alarm, channelContext, HARMFUL, HOSTILE } from '../../support/message.ts'
import type { Arrived } from '../../support/message-service.ts'

/**
 * `takes`; `refuses` for good; `busy`: come back later; `fails`; `hangs`; `endless`: 50 MB where an answer should be;
 * `away`: nobody listens.
 */
export type Far = 'takes' | 'refuses' | 'busy' | 'fails' | 'hangs' | 'endless' | 'away'

/** A real far side for one channel. */
export interface ChannelBed {
  /** As the configuration would hold them. */
  readonly options: Record<string, unknown>
  /** Must never be shown, whatever the far side says. */
  readonly secrets: readonly string[]
  arrived(): readonly Arrived[]
  /** Bytes that were taken of an endless answer. */
  poured(): number
  far(how: Far): Promise<void>
}

export interface ChannelTraits {
  /** Whether a repeated message can be told by a key. */
  readonly key: boolean
  /** Whether it goes through the network. */
  readonly network: boolean
  /** Words of the far side's refusal. */
  readonly refusal: string
  /** Milliseconds that a busy far side asks for, where it can say so. */
  readonly wait?: number
  /** Whether the far side's endless answer still says that the message was taken. */
  readonly takesEndlessly: boolean
}

/** What every channel must hold to. A new channel gets a line beside the others in `channels.test.ts`. */
export function channelContract(channel: Channel, traits: ChannelTraits, start: () => Promise<ChannelBed>): void {
  const send = async (bed: ChannelBed, message: Message, changes: Partial<ChannelContext> = {}): Promise<Receipt> => {
    const options = channel.options.parse(bed.options)
    const hosts = ownServices({ channels: [{ id: 'it', kind: channel.id, options }] })
    return channel.send(message, options, channelContext({ hosts }, changes))
  }
  const refusal = async (bed: ChannelBed, changes: Partial<ChannelContext> = {}): Promise<DeliveryError> => {
    const error: unknown = await send(bed, alarm(), changes).catch((thrown: unknown) => thrown)
    if (!(error instanceof DeliveryError)) throw new Error('it was not refused', { cause: error })
    for (const secret of bed.secrets) expect(error.message).not.toContain(secret)
    return error
  }

  describe(`the channel ${channel.id}`, () => {
    it('delivers every word and every link', async () => {
      const bed = await start()
      const { answer } = await send(bed, alarm())
      expect(answer).not.toBe('')
      const [arrived, ...more] = bed.arrived()
      expect(more).toEqual([])
      const { title, sections, links, organisation } = alarm()
      const words = [title, organisation, ...sections.flatMap(({ label, text }) => [label, ...text.split('\n')])]
      for (const word of words) expect(arrived?.text).toContain(word)
      for (const { url } of links) expect(`${arrived?.text} ${arrived?.urls.join(' ')}`).toContain(url)
    })

    it('speaks English', async () => {
      const bed = await start()
      await send(bed, alarm({ language: 'en', title: 'Critical: the website does not answer', severity: 'ok' }))
      expect(bed.arrived()[0]?.text).toMatch(/Critical: the website does not answer[^]*Wenyam/)
    })

    it.runIf(traits.key)('carries the same key at every try, and another one for another message', async () => {
      const bed = await start()
      await send(bed, alarm())
      await send(bed, alarm())
      await send(bed, alarm({ id: 'not a uuid' }))
      const [first, second, third] = bed.arrived().map(({ key }) => key)
      expect(first).toContain(alarm().id)
      expect(second).toBe(first)
      expect(third).not.toBe(first)
    })

    it('makes foreign text harmless, whatever it holds', async () => {
      const bed = await start()
      const sections = [
        { label: HOSTILE, text: HOSTILE },
        { label: '', text: '' },
      ]
      await send(bed, alarm({ title: HOSTILE, organisation: HOSTILE, sections, links: hostileLinks() }))
      const [arrived] = bed.arrived()
      expect(arrived?.text).toContain('DROP TABLE')
      expect(arrived?.text).not.toMatch(HARMFUL)
      expect(arrived?.urls.filter((url) => !/^https?:/.test(url))).toEqual([])
    })

    it('shortens 100 kB of text and thirty sections, and keeps title and links', async () => {
      const bed = await start()
      const long = 'ข้อความยาวมาก & <b> "ยาว" '.repeat(4_000)
      const many = Array.from({ length: 30 }, (_, index) => ({ label: `ข้อ ${index}`, text: 'รายการ\n'.repeat(400) }))
      for (const sections of [[...alarm().sections, { label: 'หลักฐาน', text: long }], many]) {
        await send(bed, alarm({ sections }))
      }
      for (const { text, urls } of bed.arrived()) {
        expect(text).toContain(alarm().title)
        expect(text).toContain('…')
        expect(text.length).toBeLessThan(120_000)
        expect(`${text} ${urls.join(' ')}`).toContain(alarm().links[1]?.url)
      }
      expect(bed.arrived()).toHaveLength(2)
    })

    it('takes links that no phone can open as text, for services refuse them as buttons', async () => {
      const bed = await start()
      await send(bed, alarm({ links: [{ label: 'ดู', url: 'http://127.0.0.1:8080/incidents/1' }] }))
      expect(JSON.stringify(bed.arrived()[0])).toContain('http://127.0.0.1:8080/incidents/1')
    })

    it('names the files or takes them along', async () => {
      const bed = await start()
      const file = { filename: 'รายงาน-2569-W47.pdf', mime: 'application/pdf', content: Buffer.from('%PDF-1.7') }
      await send(bed, alarm({ event: 'report', severity: 'info', attachments: [file] }))
      expect(bed.arrived()[0]?.text).toContain(file.filename)
    })

    it('reports a refusal for good, in the words of the far side', async () => {
      const bed = await start()
      await bed.far('refuses')
      const error = await refusal(bed)
      expect(error.permanent).toBe(true)
      expect(error.message).toContain(traits.refusal)
    })

    it('tries again where the far side is busy, when it says so', async () => {
      const bed = await start()
      await bed.far('busy')
      const error = await refusal(bed)
      expect(error.permanent).toBe(false)
      expect(error.retryAfter).toBe(traits.wait)
    })

    it('tries again where the far side fails', async () => {
      const bed = await start()
      await bed.far('fails')
      expect((await refusal(bed)).permanent).toBe(false)
    })

    it('gives up in time where the far side hangs', async () => {
      const bed = await start()
      await bed.far('hangs')
      const startedAt = performance.now()
      expect((await refusal(bed, { signal: AbortSignal.timeout(250) })).permanent).toBe(false)
      expect(performance.now() - startedAt).toBeLessThan(5_000)
    })

    it('takes a few kB of an answer of 50 MB', async () => {
      const bed = await start()
      await bed.far('endless')
      if (traits.takesEndlessly) expect((await send(bed, alarm())).answer.length).toBeLessThan(1_000)
      else expect((await refusal(bed)).message.length).toBeLessThan(1_000)
      // What lies in the buffers of the operating system was poured, too.
      expect(bed.poured()).toBeLessThan(10_000_000)
    })

    it('stops at once when the watch stops', async () => {
      const bed = await start()
      await bed.far('hangs')
      const stop = new AbortController()
      const sending = send(bed, alarm(), { signal: stop.signal })
      setTimeout(() => stop.abort(new Error('the watch stops')), 100)
      await expect(sending).rejects.toThrow()
    })

    it.runIf(traits.network)('tries again where nobody listens', async () => {
      const bed = await start()
      await bed.far('away')
      const error = await refusal(bed)
      expect(error.permanent).toBe(false)
      expect(error.message).toContain('ECONNREFUSED')
    })

    it.runIf(traits.network)('goes to no private address that the user did not write down', async () => {
      const bed = await start()
      const options = channel.options.parse(bed.options)
      const error: unknown = await channel.send(alarm(), options, channelContext({})).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ permanent: true, message: expect.stringContaining('network.hosts') })
      expect(bed.arrived()).toEqual([])
    })
  })
}

function hostileLinks(): Message['links'] {
  return [
    { label: HOSTILE, url: 'https://watch.example.go.th/incidents/1?a="><script>' },
    { label: 'x', url: 'javascript:alert(1)' },
    { label: 'y', url: 'not an address' },
  ]
}
