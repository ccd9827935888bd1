import type { CheckKind } from '../../src/checks/check-kind.ts'
import type { LiveWatch } from '../../src/engine/watchlist.ts'
import { z } from 'zod'

/** A kind that sees nothing, for tests in which it does not matter what is looked at. */
export const idleKind: CheckKind = {
  id: 'idle',
  options: z.object({ interval: z.number() }),
  texts: {},
  applies: () => true,
  summarise: () => '',
  run: (site) =>
    Promise.resolve({ target: site.url, status: 'ok', findings: [], facts: {}, startedAt: 0, durationMs: 0 }),
}

export function liveWatch(part: Partial<LiveWatch> = {}): LiveWatch {
  return {
    id: 1,
    host: 'www.example.go.th',
    site: { id: 'example', name: 'example', url: 'https://www.example.go.th/' },
    kind: idleKind,
    options: { interval: 60_000 },
    phaseMs: 0,
    ...part,
  }
}
