import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { careOf } from '../../../../src/store/care.ts'
import { acquireDaemonLock } from '../../../../src/store/store.ts'
import type { FreshDatabase } from '../../../support/store.ts'
import { freshSqlite, MIDNIGHT } from '../../../support/store.ts'

const { backup, restore, verify } = careOf('data/wenyam.db')
const quiet = (): void => {}

let database: FreshDatabase
let copy: string
beforeEach(async () => {
  database = await freshSqlite()
  copy = join(dirname(database.url), 'copy.db')
  await remember('first')
})
afterEach(() => database.dispose())

async function remember(value: string): Promise<void> {
  const store = await database.open()
  await store.memory('test').set('value', value)
  await store.close()
}

async function remembered(): Promise<unknown> {
  const store = await database.open()
  const value = await store.memory('test').get('value')
  await store.close()
  return value
}

describe('a backup', () => {
  it('is one file, verified, with the rows of every table counted', async () => {
    const inspection = await backup(database.url, copy, quiet)
    expect(inspection.rows).toMatchObject({ memory: 1, sample: 0 })
    expect(inspection.migrations).toContain('0001-watch')
    expect(readdirSync(dirname(copy)).filter((name) => name.startsWith('copy'))).toEqual(['copy.db'])
    expect(await verify(copy)).toEqual(inspection)
  })

  it('reports how far it has come', async () => {
    const seen: number[] = []
    await backup(database.url, copy, (done, total) => seen.push(done / total))
    expect(seen.every((share) => share >= 0 && share <= 1)).toBe(true)
  })

  it('takes the place of an older backup, and of nothing else', async () => {
    await backup(database.url, copy, quiet)
    await remember('second')
    await backup(database.url, copy, quiet)
    const letter = join(dirname(copy), 'letter.txt')
    writeFileSync(letter, 'ถึง นายก อบต.')
    await expect(backup(database.url, letter, quiet)).rejects.toThrow(
      `backup ${letter}: the file is there already and is no backup of wenyam`,
    )
    expect(readFileSync(letter, 'utf8')).toBe('ถึง นายก อบต.')
    await expect(backup(database.url, database.url, quiet)).rejects.toThrow('this is the database itself')
    await expect(backup(`${database.url}.nothing`, copy, quiet)).rejects.toThrow('there is nothing to back up yet')
  })

  it('that fails leaves the older one in place and nothing half-made', async () => {
    await backup(database.url, copy, quiet)
    const before = readFileSync(copy)
    const bytes = readFileSync(database.url)
    writeFileSync(database.url, bytes.fill(0xa5, 4_096))
    await expect(backup(database.url, copy, quiet)).rejects.toThrow('the file is damaged')
    expect(readFileSync(copy)).toEqual(before)
    expect(existsSync(`${copy}.part`)).toBe(false)
  })
})

describe('a restore', () => {
  it('brings back what the backup holds, and keeps the replaced database beside it', async () => {
    await backup(database.url, copy, quiet)
    await remember('second')
    const restored = await restore(database.url, copy, MIDNIGHT, quiet)
    expect(await remembered()).toBe('first')
    expect(restored.aside).toBe(`${database.url}.replaced-20261122T170000Z`)
    renameSync(restored.aside!, database.url)
    expect(await remembered()).toBe('second')
  })

  it('refuses while a daemon watches', async () => {
    await backup(database.url, copy, quiet)
    const lock = await acquireDaemonLock(database.url, MIDNIGHT)
    await expect(restore(database.url, copy, MIDNIGHT, quiet)).rejects.toThrow('another wenyam already watches with it')
    await lock.release()
  })

  it('refuses a damaged backup and one that is none, and leaves the database as it is', async () => {
    await backup(database.url, copy, quiet)
    writeFileSync(copy, readFileSync(copy).fill(0xa5, 4_096))
    await expect(restore(database.url, copy, MIDNIGHT, quiet)).rejects.toThrow(`database ${copy}: the file is damaged`)
    writeFileSync(copy, 'ไม่ใช่ฐานข้อมูล'.repeat(300))
    await expect(restore(database.url, copy, MIDNIGHT, quiet)).rejects.toThrow(`database ${copy}: this is no database`)
    await expect(restore(database.url, `${copy}.nothing`, MIDNIGHT, quiet)).rejects.toThrow('there is no such file')
    await expect(restore(database.url, database.url, MIDNIGHT, quiet)).rejects.toThrow('this is the database itself')
    expect(await remembered()).toBe('first')
  })

  it('works where there is no database yet, in a folder that is not there', async () => {
    await backup(database.url, copy, quiet)
    const place = join(dirname(database.url), 'new', 'wenyam.db')
    const restored = await restore(place, copy, MIDNIGHT, quiet)
    expect(restored.aside).toBeUndefined()
    expect((await verify(place)).rows.memory).toBe(1)
  })

  it('replaces a damaged database', async () => {
    await backup(database.url, copy, quiet)
    writeFileSync(database.url, readFileSync(database.url).fill(0xa5, 4_096))
    await restore(database.url, copy, MIDNIGHT, quiet)
    expect(await remembered()).toBe('first')
  })

  it('that was cut short when the old database had moved away is completed by the next start', async () => {
    await backup(database.url, copy, quiet)
    await remember('second')
    renameSync(copy, `${database.url}.restoring`)
    renameSync(database.url, `${database.url}.replaced-then`)
    writeFileSync(`${database.url}-wal`, 'of the old database')
    expect(await remembered()).toBe('first')
  })

  it('that was cut short before leaves the database as it was', async () => {
    writeFileSync(`${database.url}.restoring`, 'half a copy')
    expect(await remembered()).toBe('first')
    expect(existsSync(`${database.url}.restoring`)).toBe(false)
  })
})

describe('a database server', () => {
  it('is refused, without saying its password', () => {
    expect(() => careOf('postgres://user:secret@host/db')).toThrow('database: "postgres:" is not supported')
    expect(() => careOf('postgres://user:secret@host/db')).not.toThrow('secret')
  })
})
