import { spawn } from 'node:child_process'
import { z } from 'zod'
import { durationOption, SECOND } from '../../model/duration.ts'
import { joinMessage } from '../../model/yaml/diagnostic.ts'
import type { Channel } from '../channel.ts'
import { DeliveryError } from '../channel.ts'
import type { Message } from '../message.ts'
import { fitted } from './fitted.ts'
import { cut, oneLine } from './plain-text.ts'
import { programData } from './program-data.ts'
import { required } from './service-url.ts'
import { withoutSecretTexts } from './secrets-in-text.ts'

const options = z.strictObject({
  program: required('โปรแกรม', 'the program').describe('ที่อยู่ของโปรแกรม | path of the program'),
  args: z
    .array(z.string().regex(/^[^\0]*$/))
    .default([])
    .describe('อาร์กิวเมนต์ ส่งให้ตามตัวอักษร ไม่ผ่านเชลล์ | arguments, passed literally, through no shell'),
  env: z
    .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.string().regex(/^[^\0]*$/))
    .default({})
    .describe('ตัวแปรสภาพแวดล้อมเพิ่มเติม (เก็บเป็นความลับ) | environment variables besides PATH, HOME, LANG and TZ; secrets'),
  timeout: durationOption
    .refine((ms) => ms >= SECOND && ms <= 25 * SECOND, {
      message: joinMessage({ th: 'ต้องอยู่ระหว่าง 1s ถึง 25s', en: 'must be from 1s to 25s' }),
    })
    .prefault('20s')
    .describe('เวลานานที่สุดที่โปรแกรมทำงานได้ | how long the program may run'),
})

/** Kept of what the program prints; the rest is read and dropped, so that the program is not held up. */
const MAX_OUTPUT = 16 * 1024
/** Milliseconds between the end of a program and the end of its output. */
const GRACE = 500
const BUDGET = 50_000

/**
 * Exit codes that no second try will mend, as `sysexits.h` names them (usage, data, no input, no user, no host, software,
 * no permission, configuration) and as shells have it for a program that cannot be run. Any other may pass.
 */
const PERMANENT = new Set([64, 65, 66, 67, 68, 70, 77, 78, 126, 127])
/** The program is not there, may not be run, or is none. */
const NO_PROGRAM = new Set(['ENOENT', 'EACCES', 'ENOEXEC', 'EPERM', 'ENOTDIR'])

interface Run {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly input: string
  readonly timeout: number
  readonly signal: AbortSignal
}

interface Ended {
  readonly code: number | null
  readonly killedBy: NodeJS.Signals | null
  /** Standard output, then standard error. */
  readonly output: string
}

/** Only what programs commonly need: nothing of the watch's own environment, which may hold secrets. */
function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH, HOME, LANG, TZ } = process.env
  const common = Object.entries({ PATH, HOME, LANG, TZ }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return { ...Object.fromEntries(common), ...more }
}

/** Runs a program to its end, or ends it and all that it started when time is up. */
function run({ program, args, env, input, timeout, signal }: Run): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: environment(env), shell: false, detached: true, stdio: 'pipe' })
    const outputs = [child.stdout, child.stderr].map((stream) => {
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        if (size < MAX_OUTPUT) chunks.push(chunk.subarray(0, MAX_OUTPUT - size))
        size += chunk.length
      })
      return chunks
    })
    let ended: Pick<Ended, 'code' | 'killedBy'> | undefined
    let grace: NodeJS.Timeout | undefined
    const finish = () => {
      clearTimeout(timer)
      clearTimeout(grace)
      signal.removeEventListener('abort', end)
      child.stdout.destroy()
      child.stderr.destroy()
    }
    const settle = () => {
      if (ended === undefined) return
      finish()
      resolve({ ...ended, output: outputs.map((chunks) => Buffer.concat(chunks).toString()).join('\n') })
    }
    const end = () => {
      // The whole group: a shell script's own children, too.
      if (child.pid !== undefined) killGroup(child.pid)
    }
    const timer = setTimeout(end, timeout)
    // A program need not read what it is given.
    child.stdin.on('error', () => {})
    child.once('error', (error) => {
      finish()
      reject(error)
    })
    child.once('exit', (code, killedBy) => {
      ended = { code, killedBy }
      // Something that the program left running may hold the pipes open.
      grace = setTimeout(settle, GRACE)
    })
    child.once('close', settle)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
    child.stdin.end(input)
  })
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended in the meantime.
  }
}

function input(message: Message): string {
  const contents = message.attachments?.map(({ content }) => Buffer.from(content).toString('base64')) ?? []
  const { attachments, ...data } = fitted(message, BUDGET, programData)
  return JSON.stringify({
    ...data,
    attachments: attachments.map((one, index) => ({ ...one, content: contents[index] })),
  })
}

export const command: Channel<z.output<typeof options>> = {
  id: 'command',
  options,
  async send(message, { program, args, env, timeout }, { signal }) {
    const { code, killedBy, output } = await run({ program, args, env, input: input(message), timeout, signal }).catch(
      (error: unknown) => {
        const name = error instanceof Error && 'code' in error ? String(error.code) : ''
        throw new DeliveryError(`${program}: ${name}`, { permanent: NO_PROGRAM.has(name), cause: error })
      },
    )
    const words = cut(oneLine(withoutSecretTexts(output, Object.values(env))), 300)
    const said = words === '' ? '' : `: ${words}`
    if (code === 0) return { answer: `exit 0${said}` }
    const how = code === null ? `ended by ${killedBy ?? 'a signal'}` : `exit ${code}`
    throw new DeliveryError(`${program}: ${how}${said}`, { permanent: code !== null && PERMANENT.has(code) })
  },
}
