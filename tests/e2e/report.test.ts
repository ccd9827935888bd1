import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { silentLog } from '../../src/model/log.ts'
import { runProgram } from '../../src/cli/program.ts'
import { openStore } from '../../src/store/store.ts'
import { temporaryFolder } from '../support/cli.ts'
import { PRINTING } from '../support/report-office.ts'
import { busyWeek } from '../support/report-scene.ts'

let folder: string

/** An office with the week 2026-W47 in its database. */
async function office(): Promise<string> {
  const made = temporaryFolder()
  const store = await openStore({ url: join(made, 'w.db'), now: () => 0, log: silentLog })
  await busyWeek(store)
  await store.close()
  writeFileSync(
    join(made, 'wenyam.yaml'),
    'database: w.db\nsites: [{ id: khaen-nuea, url: "https://www.khaen-nuea.go.th/" }]\n',
  )
  return made
}

/** The command line on the Monday after that week. */
async function report(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => void (written[name] += text),
    isTerminal: false,
    columns: undefined,
  })
  const code = await runProgram(['report', '-c', join(folder, 'wenyam.yaml'), ...args], {
    out: output('stdout'),
    err: output('stderr'),
    env: {},
    now: () => PRINTING,
    interrupted: new AbortController().signal,
  })
  return { code, ...written }
}

describe('wenyam report', () => {
  it('prints every format of a week, from a database that nobody watches with', async () => {
    folder = await office()
    const { code, stdout, stderr } = await report(
      '--format',
      'html,pdf,xlsx,csv,json',
      '--out',
      join(folder, 'reports'),
    )
    expect([code, stderr]).toEqual([0, ''])
    const files = readdirSync(join(folder, 'reports'))
    expect(files.filter((name) => !name.endsWith('.csv'))).toEqual(
      ['html', 'json', 'pdf', 'xlsx'].map((ending) => `wenyam-2026-W47.${ending}`),
    )
    expect(files.filter((name) => name.endsWith('.csv'))).toHaveLength(6)
    expect(files.every((name) => stdout.includes(name))).toBe(true)
    const json = JSON.parse(readFileSync(join(folder, 'reports', 'wenyam-2026-W47.json'), 'utf8'))
    expect(json).toMatchObject({ schema: 'wenyam.report/1', language: 'th', period: { key: '2026-W47' } })
  })

  it('refuses what it cannot do, with the mend, exit 3 and no file', async () => {
    folder = await office()
    writeFileSync(join(folder, 'file'), '')
    const refused: readonly (readonly [string, RegExp])[] = [
      ['--week 2999-W01', /2999/],
      ['--from 2026-11-20 --to 2026-11-10', /--from 2026-11-20/],
      ['--format pfd', /pdf/],
      ['--site khan-nuea', /khaen-nuea/],
      [`--out ${join(folder, 'file')}`, /--out/],
      ['--fiscal-year 2026', /25\d\d/],
    ]
    for (const [args, says] of refused) {
      const { code, stdout, stderr } = await report('--out', join(folder, 'reports'), ...args.split(' '))
      expect([args, code, stdout]).toEqual([args, 3, ''])
      expect(stderr).toMatch(says)
    }
    expect(readdirSync(folder).filter((name) => name === 'reports')).toEqual([])
  })
})
