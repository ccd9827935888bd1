import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { copyFileSync, mkdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/model/errors.ts'
import { careOf } from '../../../../src/store/care.ts'
import type { FreshDatabase } from '../../../support/store.ts'
import { freshSqlite, MIDNIGHT, pageResult } from '../../../support/store.ts'

let database: FreshDatabase
beforeEach(async () => {
  database = await freshSqlite()
})
afterEach(() => database.dispose())

/** A closed database with one result. */
async function filled(): Promise<string> {
  const store = await database.open()
  const site = { id: 'a', name: 'a', url: 'https://a.go.th/' }
  const [watch] = await store.watches.sync([{ site, kind: 'page', intervalMs: 60_000 }], MIDNIGHT)
  await store.results.record([{ watchId: watch!.id, result: pageResult(MIDNIGHT), nextDue: MIDNIGHT + 60_000 }])
  await store.close()
  return database.url
}

/** Overwrites everything behind the first page, as a failing disk may. */
function damage(file: string): void {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0xa5, 4_096))
}

describe('opening', () => {
  it('refuses a database that a newer version has written, and leaves it as it is', async () => {
    const url = await filled()
    const file = new BetterSqlite3(url)
    file.prepare("insert into kysely_migration values ('9999-future', '2030-01-01')").run()
    file.close()
    await expect(database.open()).rejects.toThrow(
      `database ${url}: a newer wenyam has written it (9999-future); run that version or a newer one, or restore a backup made by this one`,
    )
    await expect(database.open()).rejects.toBeInstanceOf(UserError)
    await expect(careOf(url).verify(url)).rejects.toThrow('9999-future')
  })

  it('refuses a damaged database and names the newest backup', async () => {
    const url = await filled()
    const folder = join(dirname(url), 'backups')
    mkdirSync(folder)
    const [older, newer] = [join(folder, 'monday.db'), join(folder, 'tuesday.db')]
    for (const file of [older, newer]) await careOf(url).backup(url, file, () => {})
    utimesSync(newer, 2_000_000_000, 2_000_000_000)
    writeFileSync(join(folder, 'notes.txt'), 'not a backup')
    damage(url)
    await expect(database.open()).rejects.toThrow(
      `database ${url}: the file is damaged; restore the newest backup: wenyam db restore ${newer}`,
    )
  })

  it('refuses a database that was cut short, and says so where no backup is found', async () => {
    const url = await filled()
    truncateSync(url, 12_288)
    await expect(database.open()).rejects.toThrow('the file is damaged; no backup was found')
  })

  it('refuses what is no database, and the database of another program', async () => {
    writeFileSync(database.url, 'สวัสดี '.repeat(1_000))
    await expect(database.open()).rejects.toThrow('the file is damaged')
    const other = join(dirname(database.url), 'other.db')
    const file = new BetterSqlite3(other)
    file.exec('create table theirs (a)')
    file.close()
    copyFileSync(other, database.url)
    await expect(database.open()).rejects.toThrow(`database ${database.url}: this is another program's database`)
    expect(readFileSync(database.url)).toEqual(readFileSync(other))
  })

  it('refuses a place where no file can be', async () => {
    mkdirSync(database.url)
    await expect(database.open()).rejects.toThrow(`database ${database.url}: it cannot be opened for writing`)
  })

  it('makes an empty file a database, as a start that was cut short leaves one', async () => {
    writeFileSync(database.url, '')
    const store = await database.open()
    expect(await store.watches.nextDueAt()).toBeUndefined()
  })
})

describe('a full database', () => {
  it('refuses a batch whole with a clear message, and goes on when there is room again', async () => {
    const url = await filled()
    const store = await database.open()
    const [watch] = await store.watches.states()
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(store.db)
    await sql`pragma max_page_count = ${sql.raw(String(pages.rows[0]!.page_count))}`.execute(store.db)
    const batch = Array.from({ length: 2_000 }, (_, n) => ({
      watchId: watch!.id,
      result: pageResult(MIDNIGHT + 1 + n),
      nextDue: MIDNIGHT + 60_000,
    }))
    await expect(store.results.record(batch)).rejects.toThrow(`database ${url}: no space is left to write`)
    const range = { from: MIDNIGHT, to: MIDNIGHT + 10_000 }
    expect(await store.results.history(watch!.id, range)).toHaveLength(1)
    await sql`pragma max_page_count = 1000000`.execute(store.db)
    await store.results.record(batch)
    expect(await store.results.history(watch!.id, range)).toHaveLength(2_001)
  })
})
