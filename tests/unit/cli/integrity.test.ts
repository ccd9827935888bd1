import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteMemory } from '../../../src/checks/integrity/baseline.ts'
import type { Portrait } from '../../../src/checks/integrity/baseline.ts'
import { silentLog } from '../../../src/model/log.ts'
import { audit } from '../../../src/store/audit.ts'
import { openStore } from '../../../src/store/store.ts'
import { temporaryFolder, wenyam } from '../../support/cli.ts'

const NOW = Date.UTC(2026, 10, 23, 3)
const LEARNED: Portrait = {
  hosts: [],
  title: 'อบต.ตัวอย่าง',
  tongue: 'thai',
  frame: ['/a', '/b'],
  home: 'www.example.go.th',
}

function office() {
  const folder = temporaryFolder()
  const config = join(folder, 'wenyam.yaml')
  writeFileSync(config, 'database: wenyam.db\nsites:\n  - { id: office, name: a, url: https://www.example.go.th/ }\n')
  return {
    run: (...args: string[]) => wenyam('integrity', ...args, '-c', config, '--language', 'en'),
    audited: async () => {
      const store = await openStore({ url: join(folder, 'wenyam.db'), now: () => NOW, log: silentLog })
      const entries = await audit(store.db).list()
      await store.close()
      return entries
    },
    remember: async (work: (memory: ReturnType<typeof siteMemory>) => Promise<unknown>) => {
      const store = await openStore({ url: join(folder, 'wenyam.db'), now: () => NOW, log: silentLog })
      await work(siteMemory(store.memory('integrity'), 'office'))
      await store.close()
    },
  }
}

describe('wenyam integrity', () => {
  it('shows what was learned and what differs, accepts it, and says who did', async () => {
    const { run, remember, audited } = office()
    await remember(async (memory) => {
      await memory.learn({ portrait: LEARNED, learnedAt: NOW })
      await memory.keep({ portrait: { ...LEARNED, hosts: ['cdn.widget.example'] }, at: NOW })
    })
    const before = await run('show', 'office')
    expect(before).toMatchObject({ code: 0, stderr: '' })
    expect(before.stdout).toMatch(/^learning since .*2026/)
    expect(before.stdout).toMatch(/different at the last look\n {2}other hosts that are new: cdn\.widget\.example\n$/)

    const accepted = await run('accept', 'office', '--by', 'it-officer')
    expect(accepted.stdout).toMatch(/^it-officer has accepted the normal state of office\n/)
    const after = await run('show', 'office')
    expect(after.stdout).toMatch(/^accepted by it-officer on /)
    expect(after.stdout).toContain('cdn.widget.example')
    expect(after.stdout).not.toContain('different at the last look')
    expect(await audited()).toMatchObject([{ actor: 'it-officer', action: 'integrity.accept', subject: 'office' }])
  })

  it('has nothing to accept before the first look', async () => {
    const { run } = office()
    for (const command of ['show', 'accept']) {
      const { code, stderr } = await run(command, 'office')
      expect(code).toBe(3)
      expect(stderr).toContain('was never checked with success')
    }
  })

  it('names the sites there are where it is asked for another one', async () => {
    const { run } = office()
    const { code, stderr } = await run('accept', 'ofice')
    expect(code).toBe(3)
    expect(stderr).toContain('did you mean office?')
  })
})
