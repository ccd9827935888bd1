import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { careOf } from '../../../../src/store/care.ts'
import { acquireDaemonLock } from '../../../../src/store/store.ts'
import { startWriter } from '../../../support/store-process.ts'
import type { FreshDatabase } from '../../../support/store.ts'
import { freshSqlite, MIDNIGHT } from '../../../support/store.ts'

const KILLS = 6

let database: FreshDatabase
beforeEach(async () => {
  database = await freshSqlite()
})
afterEach(() => database.dispose())

describe('a process killed while it writes', () => {
  it(`leaves a sound database with everything it has acknowledged, ${KILLS} times in a row`, async () => {
    const acknowledged: number[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = startWriter(database.url)
      // At any moment: of a commit, of a roll-up, while looks are packed.
      await writer.said(1 + Math.floor(Math.random() * 60))
      await sleep(Math.random() * 10)
      writer.child.kill('SIGKILL')
      await writer.ended
      expect(writer.child.signalCode, writer.lines.at(-1)).toBe('SIGKILL')
      acknowledged.push(...writer.lines.map(Number))
    }
    await careOf(database.url).verify(database.url)

    const store = await database.open()
    const last = Math.max(...acknowledged)
    const now = last + 3_600_000
    await store.rollups.update(now)
    const watches = await store.watches.states()
    const range = { from: MIDNIGHT, to: now }
    for (const watch of watches) {
      const looks = await store.results.history(watch.id, range)
      const times = new Set(looks.map(({ at }) => at))
      expect(acknowledged.filter((at) => !times.has(at))).toEqual([])
      // Committed, killed before it could say so: at most one look a kill, and always of all watches together.
      expect(looks.length - acknowledged.length).toBeLessThanOrEqual(KILLS)
      expect(watch.lastAt).toBe(looks.at(-1)?.at)
      expect(watch.nextDue).toBe(looks.at(-1)!.at + 20_000)
      const whole = (await store.rollups.total({ watchIds: [watch.id], ...range }, now)).get(watch.id)
      expect(whole?.looks).toBe(looks.length)
    }
    expect(await store.memory('writer').get('at')).toBe(watches[0]?.lastAt)
  }, 60_000)

  it('frees the place of the daemon, which a second one was refused before', async () => {
    const writer = startWriter(database.url)
    await writer.said(1)
    await expect(acquireDaemonLock(database.url, 0)).rejects.toThrow(
      `another wenyam already watches with it (process ${writer.child.pid},`,
    )
    writer.child.kill('SIGKILL')
    await writer.ended
    const lock = await acquireDaemonLock(database.url, 0)
    await lock.release()
  })
})

describe('a backup made while another process writes', () => {
  it('is whole, of one moment, and does not have to start over', async () => {
    const writer = startWriter(database.url)
    await writer.said(60)
    const file = `${database.url}.copy`
    const before = Number(writer.lines.at(-1))
    const inspection = await careOf(database.url).backup(database.url, file, () => {})
    writer.child.kill('SIGKILL')
    await writer.ended
    expect(inspection.file).toBe(file)
    const copied = await careOf(file).verify(file)
    expect(copied.rows).toEqual(inspection.rows)

    // The same rows as the writer had committed at that moment: nothing older, nothing torn.
    const { restore } = careOf(database.url)
    await restore(database.url, file, MIDNIGHT, () => {})
    const store = await database.open()
    const [watch] = await store.watches.states()
    expect(watch!.lastAt).toBeGreaterThanOrEqual(before)
    expect(await store.memory('writer').get('at')).toBe(watch!.lastAt)
  })
})

describe('a disk that takes no more', () => {
  it('ends the writing with a clear message, and everything acknowledged is there', async () => {
    const writer = startWriter(database.url, { fileBlocks: 1_200 })
    await writer.ended
    expect(writer.child.exitCode).toBe(3)
    expect(writer.lines.at(-1)).toContain(`UserError: database ${database.url}: the disk refused to read or write`)
    const acknowledged = writer.lines.slice(0, -1).map(Number)
    expect(acknowledged.length).toBeGreaterThan(10)
    await careOf(database.url).verify(database.url)
    const store = await database.open()
    const [watch] = await store.watches.states()
    const looks = await store.results.history(watch!.id, { from: MIDNIGHT, to: MIDNIGHT + 10 * 86_400_000 })
    const times = new Set(looks.map(({ at }) => at))
    expect(acknowledged.filter((at) => !times.has(at))).toEqual([])
  })
})
