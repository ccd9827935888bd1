import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What the kernel says of a process (Linux alone). */
export interface ProcessFigures {
  /** Milliseconds of CPU used so far, in all threads. */
  readonly cpuMs: number
  /** Largest resident set so far, in MB of 10^6 bytes. */
  readonly peakMb: number
  /** Bytes sent to the disk so far. */
  readonly written: number
}

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

export function processFigures(pid: number): ProcessFigures {
  const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8')
  // proc(5): the command's name stands in parentheses and may hold spaces; utime and stime are fields 14 and 15.
  const fields = read('stat')
    .replace(/^.*\) /s, '')
    .split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  const peakKb = Number(/^VmHWM:\s+(\d+) kB$/m.exec(read('status'))?.[1])
  return {
    cpuMs: (ticks / TICKS_PER_SECOND) * 1_000,
    peakMb: (peakKb * 1_024) / 1_000_000,
    written: Number(/^write_bytes: (\d+)$/m.exec(read('io'))?.[1]),
  }
}
