import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, describe, expect, test } from 'vitest'
import { runProgram } from '../../../src/cli/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenyam-cli-'))
const sound = join(folder, 'sound.yaml')
const broken = join(folder, 'broken.yaml')
writeFileSync(sound, 'sites: [{ id: office, url: https://www.office.go.th/ }]')
writeFileSync(broken, 'language: en\nsits: []\ntimezone: "${ZONE}"\n')
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]) {
  const written = { out: '', err: '' }
  const output = (name: 'out' | 'err') => ({
    write: (text: string) => void (written[name] += text),
    isTerminal: false,
    columns: undefined,
  })
  const code = await runProgram(args, {
    out: output('out'),
    err: output('err'),
    env: { ZONE: 'secret-place' },
    now: () => Date.UTC(2026, 10, 23),
    interrupted: new AbortController().signal,
  })
  return { code, ...written }
}

describe('bad input is 3, with words on stderr and nothing on stdout', () => {
  test.each([
    [['check', 'offise', '-c', sound], /ไม่มีเว็บไซต์รหัส offise ในไฟล์ตั้งค่า หมายถึง office หรือไม่/],
    [['check', '-c', sound, '--only', 'page,tsl'], /--only: ไม่มีรายการตรวจ tsl หมายถึง tls หรือไม่/],
    [['check', '-c', sound, '--only', ''], /--only: ไม่มีรายการตรวจ ""/],
    [['check', '-c', sound, '--timeout', 'soon'], /--timeout: soon ต้องเป็นจำนวนวินาที/],
    [['check', '-c', sound, '--timeout', '0', '--language', 'en'], /--timeout: 0 must be a number of seconds above 0/],
    [
      ['check', '--format', 'xml', '--language', 'en'],
      /argument 'xml' is invalid\. Allowed choices are table, json, junit/,
    ],
    [['check', '--langage', 'en'], /unknown option '--langage'/],
    [['check', '--language', 'fr'], /argument 'fr' is invalid/],
    [['check', '-c'], /argument missing/],
    [['chekc'], /unknown command 'chekc' \(Did you mean check\?\)/],
    [['check', '-c', join(folder, 'gone.yaml'), '--language', 'en'], /gone\.yaml: there is no such file/],
    [
      ['check', 'ftp://www.office.go.th', '--language', 'en'],
      /ftp:\/\/www\.office\.go\.th: must be https:\/\/ or http:\/\//,
    ],
    [
      ['config', 'check', broken],
      /broken\.yaml:2:1: unknown key "sits"; did you mean sites\?\n.*broken\.yaml:3:11: timezone: there is no time zone \$\{ZONE\};/,
    ],
  ])('%j', async (args, complaint) => {
    const { code, out, err } = await run(...args)
    expect(err).toMatch(complaint)
    expect(err).toMatch(/^wenyam: /)
    expect(err).not.toMatch(/^\s+at /m)
    expect(out).toBe('')
    expect(code).toBe(3)
  })
})

test('help and version are no error', async () => {
  expect(await run('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('check') })
  expect(await run('check', '--help', '--language', 'en')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Usage: wenyam check'),
  })
})

test('nothing asked for: the help on stderr, and 3', async () => {
  expect(await run()).toMatchObject({ code: 3, out: '', err: expect.stringContaining('check') })
})

test('config check says what was understood', async () => {
  const { code, out } = await run('config', 'check', sound, '--language', 'en')
  expect(code).toBe(0)
  expect(out).toContain(`${sound}: no problems`)
  expect(out).toMatch(/office {2}https:\/\/www\.office\.go\.th\/ {2}page tls domain/)
})

describe('our own faults', () => {
  const entries = [
    {
      name: 'break',
      load: async () => (program: Command) => {
        program.command('break').action(() => {
          throw new TypeError('x is not a function')
        })
      },
    },
  ]
  const breakWith = async (...args: string[]) => {
    let err = ''
    const silent = { write: () => {}, isTerminal: false, columns: undefined }
    const world = { out: silent, err: { ...silent, write: (text: string) => void (err += text) }, env: {} }
    const code = await runProgram(
      ['break', ...args],
      { ...world, now: () => 0, interrupted: new AbortController().signal },
      entries,
    )
    return { code, err }
  }

  test('are 3 and one line; the stack comes with --debug', async () => {
    expect(await breakWith()).toEqual({
      code: 3,
      err: 'wenyam: โปรแกรมขัดข้อง: x is not a function (ดูรายละเอียดด้วย --debug)\n',
    })
    expect((await breakWith('--debug')).err).toMatch(/^TypeError: x is not a function\n\s+at /)
  })
})
