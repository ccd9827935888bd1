import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ChannelBed } from './channel-contract.ts'

const SECRET = 'pager-secret-123'

/** A shell script that files away what it is given, with a secret in its environment that it prints in anger. */
const SCRIPTS = {
  takes: 'cat > "$1/message-$$.json" && echo "filed"',
  refuses: 'echo "no such pager $PAGER_KEY" >&2; exit 67',
  busy: 'echo "pager network busy" >&2; exit 75',
  fails: 'echo "it broke: $PAGER_KEY" >&2; exit 1',
  hangs: 'sleep 60 & wait',
  endless: 'head -c 50000000 /dev/zero | tr "\\0" x',
} as const

export async function commandBed(): Promise<ChannelBed> {
  const folder = await mkdtemp(join(tmpdir(), 'wenyam-command-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const program = join(folder, 'pager.sh')
  const write = async (body: string): Promise<void> => {
    await writeFile(program, `#!/bin/sh\n${body}\n`)
    await chmod(program, 0o755)
  }
  await write(SCRIPTS.takes)
  return {
    options: { program, args: [folder], env: { PAGER_KEY: SECRET } },
    secrets: [SECRET],
    arrived: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort((a, b) => Number(a.slice(8, -5)) - Number(b.slice(8, -5)))
        .map((name) => {
          const { id, title, text, links } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
          return { text: `${title}\n${text}`, urls: links.map(({ url }: { url: string }) => url), key: id }
        }),
    // The program is held up by nobody: its output is read to the end and dropped.
    poured: () => 0,
    async far(how) {
      if (how !== 'away') await write(SCRIPTS[how])
    },
  }
}
