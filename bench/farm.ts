import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const about = z.object({ port: z.number(), ca: z.string(), contains: z.string() })

const served = z.object({
  served: z.number(),
  firstAt: z.number().optional(),
  allAt: z.number().optional(),
  /** Milliseconds between two requests for the same name, of all pairs since the last line. */
  between: z.array(z.number()),
})

/** What the farm has served so far; instants in milliseconds since the epoch. */
export interface Served {
  readonly served: number
  readonly firstAt?: number | undefined
  readonly allAt?: number | undefined
}

export interface Farm {
  readonly port: number
  /** PEM of the root that its certificates lead to. */
  readonly ca: string
  /** Words that every page holds. */
  readonly contains: string
  /** As of the last second. */
  served(): Served
  /** Milliseconds between two requests for the same name, of all pairs since it was asked last. */
  takeBetween(): number[]
  stop(): void
}

/** The websites of a benchmark, `s0.bench.go.th` and so on, in a process of their own. */
export async function startFarm(sites: number): Promise<Farm> {
  const file = fileURLToPath(new URL('site-farm.ts', import.meta.url))
  const farm = spawn(process.execPath, ['--import', 'tsx', file, String(sites)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(farm.stdout)
  const first = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    farm.once('exit', () => reject(new Error('the websites did not start')))
  })
  let last: Served = { served: 0 }
  let between: number[] = []
  lines.on('line', (line) => {
    const told = served.parse(JSON.parse(line))
    last = told
    between.push(...told.between)
  })
  return {
    ...about.parse(JSON.parse(first)),
    served: () => last,
    takeBetween() {
      const taken = between
      between = []
      return taken
    },
    stop: () => void farm.kill(),
  }
}
