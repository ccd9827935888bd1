import type { Config } from '../config/config.ts'
import type { LookContext } from '../engine/look.ts'
import type { Memory } from '../model/memory.ts'
import { volatileMemory } from '../model/memory.ts'
import { createNetwork } from '../net/create-network.ts'
import type { Cli } from './cli.ts'
import { createLog } from './log.ts'

/** Everything a look needs besides its signal, for commands that store nothing: what the kinds remember is forgotten at exit. */
export function composeLook(config: Config, cli: Cli): Omit<LookContext, 'signal' | 'progress'> {
  const redact = (text: string): string => config.secrets.redact(text)
  const memories = new Map<string, Memory>()
  return {
    now: () => cli.now(),
    log: createLog(cli.debug ? 'debug' : 'silent', cli.err, redact),
    network: createNetwork(config.network, { ca: config.trusted, now: () => cli.now() }),
    timeZone: config.timezone,
    redact,
    memory(kind) {
      const memory = memories.get(kind) ?? volatileMemory()
      memories.set(kind, memory)
      return memory
    },
  }
}
