import { afterEach, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { DAY, MINUTE, SECOND } from '../../../../src/model/duration.ts'
import type { AlertBed } from '../../../support/alert-bed.ts'
import { alertBed } from '../../../support/alert-bed.ts'
import { down, finding, NOON } from '../../../support/incident-desk.ts'

let bed: AlertBed | undefined
afterEach(() => bed?.dispose())

async function open(alerts?: object): Promise<AlertBed> {
  bed = await alertBed(alerts)
  return bed
}

async function writes(bed: AlertBed): Promise<number> {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(bed.store.db)
  return rows[0]?.n ?? 0
}

describe('recording looks', () => {
  it('writes nothing where all is well', async () => {
    const bed = await open()
    const before = await writes(bed)
    expect(await bed.record(['a', 'b', 'c'].map((site) => ({ site, findings: [] })))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(await writes(bed)).toBe(before)
  })

  it('keeps incident, events and one notice a channel together, or nothing at all', async () => {
    const bed = await open({
      channels: [
        { id: 'it', kind: 'probe' },
        { id: 'room', kind: 'probe' },
      ],
    })
    expect(await bed.look('a', [down])).toEqual([NOON + 15 * SECOND])
    bed.pass(15 * SECOND)
    await bed.look('a', [down])
    const [incident] = await bed.book.list()
    expect(incident).toMatchObject({ siteId: 'a', phase: 'open', firstBadAt: NOON })
    expect(await bed.book.events(incident?.id ?? '')).toMatchObject([{ name: 'opened', seq: 1 }])
    expect((await bed.box.counts()).held).toBe(2)

    await expect(
      bed.store.transaction(async (tx) => {
        const { recordIncidents } = await import('../../../../src/engine/deliver/record-incidents.ts')
        const look = { siteId: 'b', kind: 'page', at: bed.clock.now, status: 'critical' as const, findings: [down] }
        await recordIncidents(tx, [look], bed.clock.now, bed.rules)
        throw new Error('the power goes')
      }),
    ).rejects.toThrow('the power goes')
    expect(await bed.book.list({ siteId: 'b' })).toEqual([])
  })

  it('goes on after a restart where it was: the state lies in the store alone', async () => {
    const bed = await open()
    await bed.look('a', [down])
    const fresh = (await bed.book.live(['a']))[0]
    expect(fresh).toMatchObject({ phase: 'pending', failures: 1 })
    bed.pass(MINUTE)
    await bed.look('a', [down])
    bed.pass(MINUTE)
    await bed.look('a', [])
    bed.pass(MINUTE)
    await bed.record([{ site: 'a', findings: [down] }])
    bed.pass(15 * SECOND)
    await bed.record([{ site: 'a', findings: [down] }])
    expect(await bed.book.list()).toMatchObject([{ flaps: 1, phase: 'open' }])
  })

  it('leaves no trace of what was not confirmed', async () => {
    const bed = await open()
    await bed.look('a', [down])
    await bed.look('a', [])
    expect(await bed.book.list()).toEqual([])
    expect((await bed.box.counts()).held).toBe(0)
  })

  it('wakes for reminders by the clock, once each', async () => {
    const bed = await open()
    await bed.look('a', [down])
    await bed.look('a', [down])
    expect(await bed.wake()).toBe(0)
    bed.pass(DAY)
    expect(await bed.wake()).toBe(1)
    expect(await bed.wake()).toBe(0)
    const [incident] = await bed.book.list()
    expect((await bed.book.events(incident?.id ?? '')).map(({ name }) => name)).toEqual(['opened', 'reminded'])
  })

  it('takes an acknowledgement once', async () => {
    const bed = await open()
    await bed.look('a', [down])
    await bed.look('a', [down])
    const [incident] = await bed.book.list()
    const id = incident?.id ?? ''
    expect(await bed.acknowledge(id, 'สมชาย')).toMatchObject({ phase: 'acknowledged', acknowledgedBy: 'สมชาย' })
    expect(await bed.acknowledge(id, 'สมหญิง')).toBeUndefined()
    expect(await bed.acknowledge('00000000-0000-4000-8000-000000000000', 'x')).toBeUndefined()
  })

  it('finds an incident by the beginning of its id', async () => {
    const bed = await open()
    await bed.look('a', [finding('tls.expired', 'critical')])
    const [incident] = await bed.book.list()
    const id = incident?.id ?? ''
    expect((await bed.book.byPrefix(id.slice(0, 8))).map((one) => one.id)).toEqual([id])
  })
})
