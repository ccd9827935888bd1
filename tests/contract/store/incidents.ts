import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Incident, IncidentEvent } from '../../../src/model/incident/incident.ts'
import { incidents } from '../../../src/store/incidents.ts'
import { outbox } from '../../../src/store/outbox.ts'
import { finding } from '../../support/incident-desk.ts'
import { storeBed } from '../../support/store-bed.ts'
import { MIDNIGHT } from '../../support/store.ts'
import type { OpenFresh } from './contract.ts'

function incident(more: Partial<Incident> = {}): Incident {
  return {
    id: randomUUID(),
    siteId: 'a',
    kind: 'page',
    code: 'page.timeout',
    subject: 'https://a.go.th/',
    phase: 'open',
    severity: 'critical',
    finding: finding('page.timeout', 'critical'),
    failures: 2,
    firstBadAt: MIDNIGHT,
    lastBadAt: MIDNIGHT,
    flaps: 0,
    steps: 0,
    events: 1,
    origins: [],
    ...more,
  }
}

const opened = (of: Incident, seq = 1): IncidentEvent => ({ seq, name: 'opened', at: MIDNIGHT, incident: of })

const asleep = (): undefined => undefined

export function incidentsContract(openFresh: OpenFresh): void {
  describe('incidents', () => {
    const bed = storeBed(openFresh)
    const book = () => incidents(bed().store.db)

    it('are kept whole, changed in place, and found by site, key and the beginning of the id', async () => {
      const one = incident()
      const other = incident({ siteId: 'b', phase: 'pending' })
      await book().save([one, other], asleep)
      const over: Incident = { ...one, phase: 'resolved', resolvedAt: MIDNIGHT + 5, note: 'ไทย' }
      await book().save([over], asleep)
      expect(await book().live(['a', 'b'])).toEqual([other])
      expect(await book().previous([one])).toEqual([over])
      expect(await book().byIds([one.id, randomUUID()])).toEqual([over])
      expect(await book().byPrefix(one.id.slice(0, 13))).toEqual([over])
      expect(await book().byPrefix('%')).toEqual([])
      await book().drop([other.id])
      expect(await book().live(['b'])).toEqual([])
    })

    it('are never two live ones under one key', async () => {
      await book().save([incident()], asleep)
      await expect(book().save([incident()], asleep)).rejects.toThrow()
      await book().save([incident({ phase: 'resolved', resolvedAt: MIDNIGHT })], asleep)
      expect(await book().list()).toHaveLength(2)
    })

    it('give the latest of the resolved ones', async () => {
      const ended = [5, 20, 10].map((at) => incident({ phase: 'resolved', resolvedAt: MIDNIGHT + at }))
      await book().save(ended, asleep)
      const [found] = await book().previous([incident()])
      expect(found?.resolvedAt).toBe(MIDNIGHT + 20)
    })

    it('wake in the order in which they are due', async () => {
      const three = [30, 10, 20].map((at) => incident({ subject: `s${at}`, lastBadAt: MIDNIGHT + at }))
      await book().save(three, ({ lastBadAt }) => lastBadAt)
      const due = await book().toWake(MIDNIGHT + 20, 10)
      expect(due.map(({ subject }) => subject)).toEqual(['s10', 's20'])
    })

    it('go with their events once they are old enough', async () => {
      const old = incident({ phase: 'resolved', resolvedAt: MIDNIGHT })
      const standing = incident({ subject: 'x' })
      await book().save([old, standing], asleep)
      await book().addEvents([opened(old), opened(standing)])
      expect(await book().prune(MIDNIGHT + 1, 10)).toBe(1)
      expect(await book().events(old.id)).toEqual([])
      expect(await book().events(standing.id)).toEqual([opened(standing)])
    })
  })

  describe('the outbox', () => {
    const bed = storeBed(openFresh)
    const box = () => outbox(bed().store.db)

    const ready = (channel: string, threads: readonly string[] = []) => ({
      id: randomUUID(),
      channel,
      createdAt: MIDNIGHT,
      threads,
      event: 'opened',
      severity: 'critical',
      title: 'ชื่อเรื่อง',
      message: '{"id":"x"}',
    })

    it('holds, seals and merges', async () => {
      const one = incident()
      await incidents(bed().store.db).save([one], asleep)
      await incidents(bed().store.db).addEvents([opened(one), opened(one, 2), opened(one, 3)])
      const held = [1, 2, 3].map((seq) => ({
        id: randomUUID(),
        channel: 'it',
        event: opened(one, seq),
        createdAt: MIDNIGHT,
        holdUntil: MIDNIGHT + seq,
        digest: seq === 3,
      }))
      await box().hold(held)
      expect(await box().dueChannels(MIDNIGHT)).toEqual([])
      expect(await box().dueChannels(MIDNIGHT + 1)).toEqual(['it'])
      expect(await box().held('it')).toEqual(held)
      const [first, second, third] = held.map(({ id }) => id)
      await box().seal({ ...ready('it', [one.id]), id: first ?? '' }, [second ?? ''], MIDNIGHT + 2)
      await box().mute([third ?? ''], MIDNIGHT + 2)
      expect(await box().counts()).toMatchObject({ held: 0, ready: 1, merged: 1, muted: 1 })
      expect(await box().pending('it', 10)).toMatchObject([{ id: first, threads: [one.id], nextTryAt: MIDNIGHT + 2 }])
    })

    it('gives each message to one sender at a time, in the order of the queue', async () => {
      const rows = ['it', 'room', 'it'].map((channel) => ready(channel))
      await box().add(rows)
      await box().add(rows)
      const [first, , third] = rows.map(({ id }) => id)
      expect((await box().sendingChannels(MIDNIGHT)).toSorted()).toEqual(['it', 'room'])
      expect((await box().pending('it', 10)).map(({ id }) => id)).toEqual([first, third])
      const id = first ?? ''
      expect(await box().claim(id, 'me', MIDNIGHT + 60, MIDNIGHT)).toBe('{"id":"x"}')
      expect(await box().claim(id, 'you', MIDNIGHT + 60, MIDNIGHT + 59)).toBeUndefined()
      expect(await box().claim(id, 'you', MIDNIGHT + 90, MIDNIGHT + 60)).toBe('{"id":"x"}')
      await box().delivered(id, 'me', 'late', MIDNIGHT + 61)
      expect((await box().byPrefix(id))[0]).toMatchObject({ state: 'leased', attempts: 2 })
      await box().postponed(id, 'you', 'busy', MIDNIGHT + 500)
      expect((await box().byPrefix(id))[0]).toMatchObject({ state: 'ready', answer: 'busy', nextTryAt: MIDNIGHT + 500 })
    })

    it('counts what waits too long, and brings back the dead', async () => {
      const [lost, waiting] = [ready('it'), { ...ready('it'), notBefore: MIDNIGHT + 1_000 }]
      await box().add([lost, waiting])
      expect(await box().overdue(MIDNIGHT)).toEqual([{ channel: 'it', count: 1, oldest: MIDNIGHT }])
      await box().claim(lost.id, 'me', MIDNIGHT + 60, MIDNIGHT)
      await box().dead(lost.id, 'me', 'no such address', MIDNIGHT + 1)
      expect(await box().overdue(MIDNIGHT)).toEqual([])
      expect(await box().retry([lost.id, randomUUID()], MIDNIGHT + 10)).toBe(1)
      expect(await box().counts()).toMatchObject({ ready: 2, dead: 0 })
      await box().claim(lost.id, 'me', MIDNIGHT + 60, MIDNIGHT + 10)
      await box().delivered(lost.id, 'me', 'ok', MIDNIGHT + 11)
      expect(await box().lastDeliveredAt()).toBe(MIDNIGHT + 11)
      expect(await box().prune(MIDNIGHT + 12, 10)).toBe(1)
      expect((await box().list()).map(({ id }) => id)).toEqual([waiting.id])
    })

    it('frees what a sender held that is gone', async () => {
      const row = ready('it')
      await box().add([row])
      await box().claim(row.id, 'gone', MIDNIGHT + 9_999, MIDNIGHT)
      await box().releaseAll('gone')
      expect((await box().list())[0]?.state).toBe('leased')
      await box().releaseAll('me')
      expect((await box().list())[0]?.state).toBe('ready')
    })
  })
}
