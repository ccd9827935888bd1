import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Milliseconds from start to end. */
  readonly took: number
}

export interface CliOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Settles once what was printed, on both streams, matches; rejects where the process ends without. */
  said(pattern: RegExp): Promise<void>
}

/** Starts the command line as a process of its own, as a shell would, outside any terminal. */
export function startWenyam(args: readonly string[], { cwd, env }: CliOptions = {}): Started {
  const began = performance.now()
  const loader = join(ROOT, 'node_modules/tsx/dist/loader.mjs')
  const child: ChildProcess = spawn(process.execPath, ['--import', loader, join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd,
    // Where the pages' dialect of JSX is said; the loader looks for it in the working folder alone.
    env: { PATH: process.env['PATH'], TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { stdout: '', stderr: '' }
  const listeners = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...output, took: performance.now() - began }))
  })
  return {
    child,
    ended,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const listen = (): void => {
          if (pattern.test(output.stdout + output.stderr)) resolve()
        }
        listeners.add(listen)
        listen()
        ended.then(() => reject(new Error(`ended without ${pattern}: ${output.stdout}${output.stderr}`)), reject)
      }),
  }
}

/** Runs one command to its end inside the test's own process: the same program without the second that a start takes. */
export async function wenyam(...args: string[]): Promise<Ended> {
  const began = performance.now()
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => void (written[name] += text),
    isTerminal: false,
    columns: undefined,
  })
  const code = await runProgram(args, {
    out: output('stdout'),
    err: output('stderr'),
    env: {},
    now: () => Date.now(),
    interrupted: new AbortController().signal,
  })
  return { code, ...written, took: performance.now() - began }
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenyam-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
