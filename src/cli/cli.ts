import type { Command } from 'commander'
import type { Language } from '../model/language.ts'

export interface Output {
  write(text: string): void
  /** Whether a person is looking: colour and progress. */
  readonly isTerminal: boolean
  /** Columns of the terminal; absent where there is none. */
  readonly columns: number | undefined
}

/** What a command may use of the process. */
export interface Cli {
  /** Results alone. */
  readonly out: Output
  /** Progress, logs and errors. */
  readonly err: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of help and of errors before a configuration is read. */
  readonly language: Language
  readonly debug: boolean
  /** Milliseconds since the epoch. */
  now(): number
  /** Fires at Ctrl-C and SIGTERM: end early, print what there is. */
  readonly interrupted: AbortSignal
  /** The exit code once the command has ended; 0 where it is not called. */
  exitWith(code: number): void
}

/** Adds one command to the program. A new command is one file beside this one and one line in `commands.ts`. */
export type AddCommand = (program: Command, cli: Cli) => void
