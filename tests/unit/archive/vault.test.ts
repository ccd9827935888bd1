import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { EvidenceError } from '../../../src/archive/errors.ts'
import { vaultAt } from '../../../src/archive/vault.ts'
import { tidyEvidence } from '../../../src/engine/evidence/tidy.ts'
import { verifyEvidence } from '../../../src/engine/evidence/verify.ts'
import { silentLog } from '../../../src/model/log.ts'
import { openStore } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../support/cli.ts'
import { newPiece, putBody } from '../../support/piece.ts'
import { startEvidenceWriter } from '../../support/store-process.ts'

const KILLS = 4

function freshVault() {
  const folder = join(temporaryFolder(), 'evidence')
  const vault = vaultAt(folder)
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), `${sha256.slice(2)}.gz`)
  return { folder, vault, pathOf }
}

describe('the vault', () => {
  test('keeps a body once, under its digest, and gives it back', async () => {
    const { vault, pathOf } = freshVault()
    const [first, second] = [await putBody(vault, 'แผนการดำเนินงาน'), await putBody(vault, 'แผนการดำเนินงาน')]
    expect(second).toEqual(first)
    expect(statSync(pathOf(first.sha256)).size).toBe(first.stored)
    const reading = await vault.read(first.sha256, first.bytes)
    expect(reading.ok && Buffer.from(reading.bytes).toString()).toBe('แผนการดำเนินงาน')
  })

  test('keeps an empty body', async () => {
    const { vault } = freshVault()
    const { sha256 } = await putBody(vault, '')
    expect(await vault.read(sha256, 0)).toMatchObject({ ok: true })
  })

  test.each([
    ['lost', (path: string) => rmSync(path)],
    ['altered', (path: string) => writeFileSync(path, gzipSync('something els'))],
    ['altered', (path: string) => writeFileSync(path, gzipSync(Buffer.alloc(50_000_000)))],
    ['damaged', (path: string) => writeFileSync(path, 'no gzip')],
    ['damaged', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 15))],
    ['damaged', (path: string) => (rmSync(path), mkdirSync(path))],
  ] as const)('tells a body that is %s', async (fault, harm) => {
    const { vault, pathOf } = freshVault()
    const { sha256, bytes } = await putBody(vault, 'something new')
    harm(pathOf(sha256))
    expect(await vault.read(sha256, bytes)).toEqual({ ok: false, fault })
  })

  test('mends a body that was tampered with when the same bytes come again', async () => {
    const { vault, pathOf } = freshVault()
    const { sha256, bytes } = await putBody(vault, 'original')
    writeFileSync(pathOf(sha256), gzipSync('forgery!'))
    await putBody(vault, 'original')
    expect(await vault.read(sha256, bytes)).toMatchObject({ ok: true })
  })

  test('says what is wrong with a folder that cannot be written, in both languages', async () => {
    const { folder, vault } = freshVault()
    writeFileSync(folder, '')
    const error = await putBody(vault, 'x').then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(EvidenceError)
    expect(error).toMatchObject({ trouble: 'unwritable' })
    expect(error instanceof EvidenceError && error.in('th')).toContain(`คลังหลักฐาน ${folder}: เขียนไม่ได้`)
  })

  test('sweeps what nothing needs, and neither what is needed nor what is on its way', async () => {
    const { folder, vault, pathOf } = freshVault()
    const [needed, orphan, young] = [await putBody(vault, 'a'), await putBody(vault, 'b'), await putBody(vault, 'c')]
    const old = new Date(Date.now() - 3_600_000)
    for (const { sha256 } of [needed, orphan]) utimesSync(pathOf(sha256), old, old)
    writeFileSync(join(folder, 'notes.txt'), 'not ours')
    const isNeeded = async (sha256: string) => sha256 === needed.sha256
    expect(await tidyEvidence({ evidence: { isNeeded }, vault, now: Date.now() })).toBe(1)
    expect(await Promise.all([needed, orphan, young].map(({ sha256 }) => vault.has(sha256)))).toEqual([
      true,
      false,
      true,
    ])
    expect(readdirSync(folder)).toContain('notes.txt')
  })
})

describe('a process killed while it keeps evidence', () => {
  test(`leaves every piece that is written down with its body, ${KILLS} times in a row; at worst a file too many`, async () => {
    const { folder, vault } = freshVault()
    const url = join(temporaryFolder(), 'w.db')
    const acknowledged = new Set<string>()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = startEvidenceWriter(url, folder)
      await writer.said(1 + Math.floor(Math.random() * 30))
      // Between any two steps of a body and its row.
      await sleep(Math.random() * 10)
      writer.child.kill('SIGKILL')
      await writer.ended
      expect(writer.child.signalCode, writer.lines.at(-1)).toBe('SIGKILL')
      for (const line of writer.lines) acknowledged.add(line)
    }
    const store = await openStore({ url, now: Date.now, log: silentLog })
    const found = await verifyEvidence(store.evidence, vault, {}, () => {})
    expect(found.faults).toEqual([])
    const written = new Set<string | undefined>()
    for await (const piece of store.evidence.each()) written.add(piece.sha256)
    expect([...acknowledged].filter((sha256) => !written.has(sha256))).toEqual([])

    await vault.clearWaiting()
    await tidyEvidence({ evidence: store.evidence, vault, now: Date.now() + 3_600_000 })
    const files: string[] = []
    for await (const { sha256 } of vault.files()) files.push(sha256)
    expect(new Set(files)).toEqual(written)
    await store.close()
  }, 60_000)
})

test('a disk that takes no more is told as such; nothing is half-kept, and there is no row without its body', async () => {
  const { folder, vault } = freshVault()
  const url = join(temporaryFolder(), 'w.db')
  // Two megabytes are room for the database, and not for a body of three.
  const writer = startEvidenceWriter(url, folder, { fileBlocks: 4_096, bytes: 3_000_000 })
  await writer.ended
  expect(writer.lines).toEqual(['disk-full'])
  expect(writer.child.exitCode).toBe(3)
  const store = await openStore({ url, now: Date.now, log: silentLog })
  expect((await verifyEvidence(store.evidence, vault, {}, () => {})).faults).toEqual([])
  expect(readdirSync(join(folder, 'waiting'))).toEqual([])
  await store.close()
})

test('verifying names the piece whose row was changed by hand, and the piece whose file was', async () => {
  const { vault, pathOf } = freshVault()
  const store = await openStore({ url: join(temporaryFolder(), 'w.db'), now: Date.now, log: silentLog })
  for (const text of ['one', 'two', 'six']) {
    const body = await putBody(vault, text)
    const piece = newPiece(text, { subject: `oit-2569 ${text}` })
    await store.evidence.record({ add: [{ piece, lastSeenAt: 1 }], bodies: [body], touch: [], supersede: [], at: 1 })
  }
  await store.db.updateTable('evidence').set({ at: 1 }).where('subject', '=', 'oit-2569 one').execute()
  const two = createHash('sha256').update('two').digest('hex')
  writeFileSync(pathOf(two), gzipSync('TWO'))
  const found = await verifyEvidence(store.evidence, vault, {}, () => {})
  expect(found.faults.map(({ piece, fault }) => [piece.subject, fault])).toEqual([
    ['oit-2569 two', 'altered'],
    ['oit-2569 one', 'row'],
  ])
  expect(found).toMatchObject({ pieces: 3, sound: 2, bytes: 6, withoutBody: 0 })
  await store.close()
})
