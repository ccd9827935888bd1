import { stringify } from 'yaml'
import type { Lines } from './lines.ts'
import type { DraftWords } from './words.ts'

/** The `network:` section as it is given; nothing where questions leave this machine as usual. */
export function writeNetwork(network: Readonly<Record<string, unknown>>, words: DraftWords, lines: Lines): void {
  if (Object.keys(network).length === 0) return
  lines.blank()
  lines.say(words.network)
  for (const line of stringify({ network }, { lineWidth: 0 }).trimEnd().split('\n')) lines.put(line)
}
