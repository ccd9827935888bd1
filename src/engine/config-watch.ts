import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { createHash } from 'node:crypto'

/** An editor writes a file in several steps; only what stands still this long is read. Milliseconds. */
const SETTLE = 300

/**
 * Calls `changed` when the content of `file` has changed. The folder is watched and not the file, since most editors
 * and every configuration manager put a new file in the old one's place. Ends with `signal`.
 */
export async function watchConfigFile(file: string, changed: () => void, signal: AbortSignal): Promise<void> {
  let known = await digest(file)
  let timer: NodeJS.Timeout | undefined
  const compare = async (): Promise<void> => {
    const current = await digest(file)
    if (signal.aborted || current === known) return
    known = current
    changed()
  }
  const watcher = watch(dirname(file), { signal }, (_event, name) => {
    // Some systems name no file; a symbolic link that is swapped (Kubernetes) changes another name.
    if (name !== null && name !== basename(file) && !name.startsWith('..')) return
    clearTimeout(timer)
    timer = setTimeout(() => void compare(), SETTLE)
  })
  // A folder that goes away ends the watching, never the watch: SIGHUP still works.
  watcher.on('error', () => watcher.close())
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

/** Undefined where the file cannot be read at this moment. */
async function digest(file: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  } catch {
    return undefined
  }
}
