import { open } from 'node:fs/promises'

/** Writes a file that must not exist yet, and comes back once the disk has it. */
export async function writeThrough(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o644)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Names are only safe once the folder itself is; some systems cannot, and then the files are safe at least. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
