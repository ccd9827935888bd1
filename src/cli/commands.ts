import { addCheck } from './check.ts'
import type { AddCommand } from './cli.ts'
import { addConfig } from './config.ts'
import { addHealth } from './health.ts'
import { addRun } from './run.ts'

/** Every command, in the order of the help. */
export const commands: readonly AddCommand[] = [addCheck, addRun, addHealth, addConfig]
