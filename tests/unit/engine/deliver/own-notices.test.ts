import { afterEach, describe, expect, it } from 'vitest'
import { ownLook, tellBlindTimes, tellUncleanStop } from '../../../../src/engine/deliver/own-notices.ts'
import { recordIncidents } from '../../../../src/engine/deliver/record-incidents.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../../src/model/duration.ts'
import type { AlertBed } from '../../../support/alert-bed.ts'
import { alertBed } from '../../../support/alert-bed.ts'
import { down } from '../../../support/incident-desk.ts'

let bed: AlertBed | undefined
afterEach(() => bed?.dispose())

async function open(alerts?: object): Promise<AlertBed> {
  bed = await alertBed(alerts)
  return bed
}

const telling = (bed: AlertBed) => ({ store: bed.store, rules: bed.rules, message: bed.context() })

describe('blind times', () => {
  it('are told once each, when they are over, with how long they lasted', async () => {
    const bed = await open()
    const from = bed.clock.now
    await bed.store.gaps.open('blind', from)
    bed.pass(20 * MINUTE)
    await tellBlindTimes(telling(bed))
    await bed.deliver()
    expect(bed.told).toEqual([])
    await bed.store.gaps.close('blind', bed.clock.now)
    bed.pass(MINUTE)
    await tellBlindTimes(telling(bed))
    await tellBlindTimes(telling(bed))
    await bed.deliver()
    expect(bed.told).toEqual(['notice ระบบเวรยามมองไม่เห็นเว็บไซต์อยู่ 20 นาที เพราะอินเทอร์เน็ตฝั่งเวรยามขัดข้อง'])
  })

  it('of less than a minute are not told', async () => {
    const bed = await open()
    await bed.store.gaps.add({ from: bed.clock.now, to: bed.clock.now + 59 * SECOND, reason: 'blind' })
    bed.pass(MINUTE)
    await tellBlindTimes(telling(bed))
    await bed.deliver()
    expect(bed.told).toEqual([])
  })

  it('wait for the end of quiet hours', async () => {
    const bed = await open({
      channels: [{ id: 'it', kind: 'probe' }],
      quiet: { from: '12:00', to: '14:00' },
    })
    await bed.store.gaps.add({ from: bed.clock.now - 10 * MINUTE, to: bed.clock.now, reason: 'blind' })
    bed.pass(MINUTE)
    await tellBlindTimes(telling(bed))
    await bed.deliver()
    expect(bed.told).toEqual([])
    bed.pass(2 * HOUR)
    await bed.deliver()
    expect(bed.told).toHaveLength(1)
  })
})

describe('a start', () => {
  it('after an unclean stop says so, once', async () => {
    const bed = await open()
    const first = await bed.store.runs.started(bed.clock.now, 1)
    await bed.store.runs.beat(first, bed.clock.now + HOUR)
    bed.pass(3 * HOUR)
    await bed.store.runs.started(bed.clock.now, 2)
    await tellUncleanStop(telling(bed))
    await tellUncleanStop(telling(bed))
    await bed.deliver()
    expect(bed.told).toEqual(['notice ระบบเวรยามเคยหยุดทำงานไปโดยไม่คาดคิด 2 ชั่วโมง ขณะนี้ทำงานต่อแล้ว'])
  })

  it('after a clean stop, and the very first, say nothing', async () => {
    const bed = await open()
    const first = await bed.store.runs.started(bed.clock.now, 1)
    await tellUncleanStop(telling(bed))
    await bed.store.runs.stopped(first, bed.clock.now + HOUR)
    bed.pass(3 * HOUR)
    await bed.store.runs.started(bed.clock.now, 2)
    await tellUncleanStop(telling(bed))
    await bed.deliver()
    expect(bed.told).toEqual([])
  })
})

describe('a message that could not be delivered for a day', () => {
  it('is an incident of the watch itself, told through the channels that work, and over once it got through', async () => {
    const bed = await open({
      channels: [
        { id: 'it', kind: 'probe', to: 'it' },
        { id: 'room', kind: 'probe', to: 'room' },
      ],
    })
    const lookAtOutbox = async (): Promise<void> => {
      const own = { store: bed.store, undeliveredAfter: DAY, evidenceTrouble: undefined }
      const look = await ownLook(own, bed.clock.now)
      await bed.store.transaction((tx) => recordIncidents(tx, [look], bed.clock.now, bed.rules))
    }
    bed.probe.answer(({ to }) => (to === 'room' ? Promise.reject(new Error('silence')) : Promise.resolve('taken')))
    await bed.look('a', [down])
    await bed.look('a', [down])
    bed.pass(15 * SECOND)
    await bed.deliver()
    await lookAtOutbox()
    expect(await bed.book.list({ siteId: '' })).toEqual([])

    bed.pass(DAY)
    await lookAtOutbox()
    await lookAtOutbox()
    bed.pass(15 * SECOND)
    await bed.deliver()
    const [incident] = await bed.book.list({ siteId: '' })
    expect(incident).toMatchObject({ code: 'watch.undelivered', subject: 'room', phase: 'open' })
    expect(bed.probe.arrivals.filter(({ to }) => to === 'it').map(({ message }) => message.data['code'])).toEqual([
      'page.timeout',
      'watch.undelivered',
    ])

    bed.probe.answer(() => Promise.resolve('taken'))
    bed.pass(HOUR)
    await bed.deliver()
    bed.pass(MINUTE)
    await lookAtOutbox()
    expect(await bed.book.list({ siteId: '' })).toMatchObject([{ phase: 'resolved' }])
  })
})

describe('evidence that is not kept', () => {
  it('is an incident of the watch itself, told with the mend, and over once it is kept again', async () => {
    const bed = await open()
    const look = async (evidenceTrouble: 'disk-full' | undefined): Promise<void> => {
      const seen = await ownLook({ store: bed.store, undeliveredAfter: DAY, evidenceTrouble }, bed.clock.now)
      await bed.store.transaction((tx) => recordIncidents(tx, [seen], bed.clock.now, bed.rules))
      bed.pass(MINUTE)
    }
    await look('disk-full')
    await look('disk-full')
    bed.pass(15 * SECOND)
    await bed.deliver()
    expect(bed.told.join()).toContain('เวรยามเก็บหลักฐานใหม่ไม่ได้ เพราะพื้นที่ดิสก์ของเครื่องที่ติดตั้งเวรยามเต็ม')
    expect(await bed.book.list({ siteId: '' })).toMatchObject([
      { code: 'watch.evidence-not-kept', severity: 'warning', phase: 'open' },
    ])
    await look(undefined)
    expect(await bed.book.list({ siteId: '' })).toMatchObject([{ phase: 'resolved' }])
  })
})
