import { existsSync, renameSync, rmSync } from 'node:fs'

/** Where a verified copy waits to take the place of the database. */
export function waiting(path: string): string {
  return `${path}.restoring`
}

/**
 * Completes a restore that was cut short between putting the old database aside and moving the new one in. A leftover
 * journal belongs to the old database and must never be replayed into the new one.
 */
export function finishRestore(path: string): void {
  if (!existsSync(waiting(path))) return
  if (existsSync(path)) return rmSync(waiting(path))
  for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
  renameSync(waiting(path), path)
}
