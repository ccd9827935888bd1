import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { acquireDaemonLock } from '../../../src/store/store.ts'
import { wenyam } from '../../support/cli.ts'

let folder: string
let config: string
let database: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenyam-db-'))
  config = join(folder, 'wenyam.yaml')
  database = join(folder, 'data', 'wenyam.db')
  writeFileSync(
    config,
    'organisation: อบต.ตัวอย่าง\ndatabase: data/wenyam.db\nsites:\n  - { id: a, name: a, url: https://www.example.go.th/ }\n',
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function db(...args: string[]) {
  return wenyam('db', ...args, '-c', config, '--language', 'en')
}

describe('wenyam db', () => {
  test('migrate makes the database once, and then says that it is current', async () => {
    const first = await db('migrate')
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toMatch(/wenyam\.db: migrated \(0001-watch.*\)\n$/)
    expect((await db('migrate')).stdout).toMatch(/wenyam\.db: is of this version already\n$/)
  })

  test('backup, verify and restore go round, and the replaced database is kept', async () => {
    const copy = join(folder, 'backups', 'monday.db')
    await db('migrate')
    expect(await db('backup', copy)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/monday\.db: backed up and verified, 0\.\d MB, \d+ rows\n$/),
      stderr: '',
    })
    expect(await db('verify', copy)).toMatchObject({ code: 0, stdout: expect.stringContaining('no damage found') })
    expect(await db('verify')).toMatchObject({ code: 0, stdout: expect.stringContaining('no damage found') })
    const restored = await db('restore', copy)
    expect(restored).toMatchObject({ code: 0, stderr: '' })
    const aside = /kept at (.+)\n$/.exec(restored.stdout)?.[1] ?? ''
    expect(existsSync(aside)).toBe(true)
  })

  test('a damaged database is refused with 3, and the backup to restore is named', async () => {
    const copy = join(folder, 'data', 'backups', 'monday.db')
    await db('migrate')
    await db('backup', copy)
    writeFileSync(database, readFileSync(database).fill(0xa5, 4_096))
    for (const command of ['migrate', 'verify']) {
      expect(await db(command)).toMatchObject({
        code: 3,
        stdout: '',
        stderr: expect.stringContaining(`the file is damaged; restore the newest backup: wenyam db restore ${copy}\n`),
      })
    }
    expect(await wenyam('db', 'verify', '-c', config)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining(`ไฟล์เสียหาย โปรดกู้คืนข้อมูลสำรองล่าสุดด้วย wenyam db restore ${copy}\n`),
    })
    expect((await db('restore', copy)).code).toBe(0)
    expect((await db('verify')).code).toBe(0)
  })

  test('restore and migrate are refused while a daemon watches; backup is not', async () => {
    const copy = join(folder, 'monday.db')
    await db('migrate')
    const lock = await acquireDaemonLock(database, 0)
    try {
      expect((await db('backup', copy)).code).toBe(0)
      for (const args of [['restore', copy], ['migrate']]) {
        expect(await db(...args)).toMatchObject({
          code: 3,
          stderr: expect.stringContaining(`already watches with it (process ${process.pid},`),
        })
      }
    } finally {
      await lock.release()
    }
  })

  test('a file that is not there, or no file at all, is said so', async () => {
    expect(await db('restore', join(folder, 'nothing.db'))).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('nothing.db: there is no such file'),
    })
    expect((await db('backup')).code).toBe(3)
    expect(existsSync(database)).toBe(false)
  })
})
