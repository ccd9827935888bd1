import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, describe, expect, test } from 'vitest'
import { runProgram } from '../../../src/cli/program.ts'
import { wenyam } from '../../support/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenyam-cli-'))
const sound = join(folder, 'sound.yaml')
const broken = join(folder, 'broken.yaml')
writeFileSync(sound, 'sites: [{ id: office, url: https://www.office.go.th/ }]')
writeFileSync(broken, 'language: en\nsits: []\ntimezone: Nowhere\n')
afterAll(() => rmSync(folder, { recursive: true }))

describe('bad input is 3, with words on stderr and nothing on stdout', () => {
  test.each([
    [['check', 'offise', '-c', 'sound.yaml'], /ไม่มีเว็บไซต์รหัส offise ในไฟล์ตั้งค่า หมายถึง office หรือไม่/],
    [['check', '-c', 'sound.yaml', '--only', 'page,tsl'], /--only: ไม่มีรายการตรวจ tsl หมายถึง tls หรือไม่/],
    [['check', '-c', 'sound.yaml', '--only', ''], /--only: ไม่มีรายการตรวจ ""/],
    [['check', '-c', 'sound.yaml', '--timeout', 'soon'], /--timeout: soon ต้องเป็นจำนวนวินาที/],
    [
      ['check', '-c', 'sound.yaml', '--timeout', '0', '--language', 'en'],
      /--timeout: 0 must be a number of seconds above 0/,
    ],
    [
      ['check', '--format', 'xml', '--language', 'en'],
      /argument 'xml' is invalid\. Allowed choices are table, json, junit/,
    ],
    [['check', '--langage', 'en'], /unknown option '--langage'/],
    [['check', '--language', 'fr'], /argument 'fr' is invalid/],
    [['check', '-c'], /argument missing/],
    [['chekc'], /unknown command 'chekc' \(Did you mean check\?\)/],
    [['check', '-c', 'gone.yaml', '--language', 'en'], /gone\.yaml: there is no such file/],
    [
      ['check', 'ftp://www.office.go.th', '--language', 'en'],
      /ftp:\/\/www\.office\.go\.th: must be https:\/\/ or http:\/\//,
    ],
    [
      ['config', 'check', 'broken.yaml'],
      /broken\.yaml:2:1: unknown key "sits"; did you mean sites\?\n.*broken\.yaml:3:11: timezone: there is no time zone Nowhere;/,
    ],
  ])('%j', async (args, complaint) => {
    const { code, stdout, stderr } = await wenyam(
      ...args.map((arg) => (arg.endsWith('.yaml') ? join(folder, arg) : arg)),
    )
    expect(stderr).toMatch(complaint)
    expect(stderr).toMatch(/^wenyam: /)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
    expect(code).toBe(3)
  })
})

test('help and version are no error', async () => {
  expect(await wenyam('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  expect(await wenyam('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('check') })
  expect(await wenyam('check', '--help', '--language', 'en')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Usage: wenyam check'),
  })
})

test('nothing asked for: the help on stderr, and 3', async () => {
  expect(await wenyam()).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('check') })
})

test('config check says what was understood', async () => {
  const { code, stdout } = await wenyam('config', 'check', sound, '--language', 'en')
  expect(code).toBe(0)
  expect(stdout).toContain(`${sound}: no problems`)
  expect(stdout).toMatch(/office {2}https:\/\/www\.office\.go\.th\/ {2}page tls domain/)
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
