import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const WRITER = fileURLToPath(new URL('./store-writer.ts', import.meta.url))
const EVIDENCE_WRITER = fileURLToPath(new URL('./evidence-writer.ts', import.meta.url))
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** A process that writes into a store. */
export interface WriterProcess {
  readonly child: ChildProcess
  /** Everything it has said so far, line by line. */
  readonly lines: readonly string[]
  /** Resolves when it has said so many lines, or ended before. */
  said(count: number): Promise<void>
  /** Resolves when it has ended and everything it said has been read. */
  readonly ended: Promise<void>
}

/** Starts it on a database. `fileBlocks`: no file may grow beyond so many blocks of 512 bytes. */
export function startWriter(url: string, options: { fileBlocks?: number } = {}): WriterProcess {
  return startScript([WRITER, url], options)
}

/** Starts one that keeps evidence in a folder, bodies of so many bytes. */
export function startEvidenceWriter(
  url: string,
  folder: string,
  { bytes = 20_000, ...options }: { fileBlocks?: number; bytes?: number } = {},
): WriterProcess {
  return startScript([EVIDENCE_WRITER, url, folder, String(bytes)], options)
}

function startScript(script: readonly string[], options: { fileBlocks?: number }): WriterProcess {
  const command = [process.execPath, '--import', 'tsx', ...script]
  const [program, ...args] =
    options.fileBlocks === undefined
      ? command
      : ['sh', '-c', `ulimit -f ${options.fileBlocks}; exec "$@"`, 'sh', ...command]
  const child = spawn(program!, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => {
    lines.push(line)
    for (const check of waiting) check()
  })
  async function end(): Promise<void> {
    await Promise.all([once(child, 'close'), once(reader, 'close')])
    for (const check of waiting) check()
  }
  const ended = end()
  return {
    child,
    lines,
    ended,
    async said(count) {
      if (lines.length >= count) return
      await new Promise<void>((resolve) => {
        function check(): void {
          if (lines.length < count && child.exitCode === null && child.signalCode === null) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      })
    },
  }
}
