import { pino } from 'pino'
import type { Logger } from 'pino'
import type { Output } from './cli.ts'

/** Logs as JSON lines, secrets taken out of every line whole, so that no field and no error can carry one. */
export function createLog(level: string, output: Output, redact: (text: string) => string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => output.write(redact(line)) },
  )
}
