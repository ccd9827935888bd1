#!/usr/bin/env node
import type { WriteStream } from 'node:tty'
import type { Output } from './cli.ts'
import { runProgram } from './program.ts'

function output(stream: WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    // Some terminals say 0 until they know better.
    columns: stream.isTTY ? stream.columns || undefined : undefined,
  }
}

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interruption.abort())
}
// `wenyam check … | head` closes the pipe early: nobody is left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3))

const code = await runProgram(process.argv.slice(2), {
  out: output(process.stdout),
  err: output(process.stderr),
  env: process.env,
  now: () => Date.now(),
  interrupted: interruption.signal,
})
// A look that was given up may still hold a socket: what is printed is flushed, then the process ends.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))
