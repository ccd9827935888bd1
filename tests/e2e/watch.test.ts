import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { checkKinds } from '../../src/checks/registry.ts'
import { checkTexts } from '../../src/cli/texts/check.ts'
import { silentLog } from '../../src/model/log.ts'
import { openStore } from '../../src/store/store.ts'
import type { Ended, Started } from '../support/cli.ts'
import { startWenyam, temporaryFolder } from '../support/cli.ts'

// Each starts the whole program twice or so, beside other suites on two cores.
vi.setConfig({ testTimeout: 120_000 })

/** A folder of its own for each test, and the program running in it. */
function office() {
  const folder = temporaryFolder()
  return {
    folder,
    start: (...args: string[]) => startWenyam(args, { cwd: folder }),
    store: () => openStore({ url: join(folder, 'data/sample/wenyam.db'), now: Date.now, log: silentLog }),
  }
}

async function stop({ child, ended }: Started): Promise<Ended> {
  child.kill('SIGTERM')
  return ended
}

/** One line for the first result of each check of the sample site. */
async function everyKindSaid(watch: Started): Promise<void> {
  for (const kind of Object.keys(checkKinds)) await watch.said(new RegExp(`${checkTexts.th.kinds[kind] ?? kind} ·`))
}

describe('wenyam run without a configuration', () => {
  it('watches the sample office, says so, and has a result of every kind in the database', async () => {
    const { start, store } = office()
    const watch = start('run')
    await everyKindSaid(watch)
    const { code, stdout } = await stop(watch)
    expect(code).toBe(0)
    expect(stdout).toContain('เว็บไซต์ตัวอย่าง')
    expect(stdout).toContain('บันทึกผลครบ')

    const opened = await store()
    const latest = await opened.results.latest()
    await opened.close()
    expect(new Set(latest.map(({ kind }) => kind))).toEqual(new Set(Object.keys(checkKinds)))
    expect(latest.find(({ kind }) => kind === 'page')?.result.status).toBe('ok')
    expect(latest.find(({ kind }) => kind === 'tls')?.result.status).toBe('ok')
    expect(latest.find(({ kind }) => kind === 'domain')?.result.findings[0]?.code).toBe('domain.expires-soon')
  })

  it('takes a configuration that changed, and keeps the old one where the new one is wrong', async () => {
    const { folder, start } = office()
    const watch = start('run')
    await watch.said(/หน้าเว็บ ·/)
    const file = join(folder, 'data/sample/wenyam.yaml')
    const good = await readFile(file, 'utf8')
    await writeFile(file, good.replace('interval: 5s', 'intervall: 5s'))
    await watch.said(/ใช้ของเดิมต่อไป[^]*intervall/)
    await writeFile(file, good.replace('interval: 5s', 'interval: 4s'))
    await watch.said(/ใช้ไฟล์ตั้งค่าใหม่แล้ว/)
    expect((await stop(watch)).code).toBe(0)
  })
})

describe('two watches on one database', () => {
  it('are refused, and the message names the first', async () => {
    const { start } = office()
    const first = start('run')
    await first.said(/หน้าเว็บ ·/)
    const second = start('run', '-c', 'data/sample/wenyam.yaml')
    const refused = await second.ended
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain(String(first.child.pid))
  })
})

describe('a watch that was killed', () => {
  it('leaves what it had stored, and the time it was off is a gap', async () => {
    const { start, store } = office()
    const first = start('run')
    await everyKindSaid(first)
    // Its output may stay open for longer, in the hands of the compiler that served it.
    const gone = once(first.child, 'exit')
    first.child.kill('SIGKILL')
    await gone
    const before = await store()
    const kept = await before.results.latest()
    await before.close()
    expect(kept.length).toBeGreaterThanOrEqual(Object.keys(checkKinds).length)

    const second = start('run')
    await second.said(/not stopped cleanly/)
    expect((await stop(second)).code).toBe(0)
    const after = await store()
    const gaps = await after.gaps.list({ from: 0, to: Date.now() })
    await after.close()
    expect(gaps.map(({ reason }) => reason)).toContain('off')
  })
})

describe('wenyam run --once', () => {
  it('looks at what is due, stores it, and ends with the worst status', async () => {
    const { start, store } = office()
    const sample = start('sample')
    await sample.said(/wenyam\.yaml/)
    const single = start('run', '-c', 'data/sample/wenyam.yaml', '--once')
    expect((await single.ended).code).toBe(1)
    const opened = await store()
    const latest = await opened.results.latest()
    await opened.close()
    expect(new Set(latest.map(({ kind }) => kind))).toEqual(new Set(Object.keys(checkKinds)))
  })

  it('asks for a configuration where there is none', async () => {
    const { start } = office()
    const single = start('run', '--once')
    const { code, stderr } = await single.ended
    expect(code).toBe(3)
    expect(stderr).toContain('wenyam.yaml')
  })
})
