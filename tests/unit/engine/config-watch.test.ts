import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchConfigFile } from '../../../src/engine/config-watch.ts'

let folder: string
let file: string
let controller: AbortController

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wenyam-config-'))
  file = join(folder, 'wenyam.yaml')
  controller = new AbortController()
  await writeFile(file, 'first')
})

afterEach(async () => {
  controller.abort()
  await rm(folder, { recursive: true })
})

/** Watches the file; `change` settles at the first change. */
async function watching(): Promise<{ change: Promise<void> }> {
  let changed = (): void => {}
  const change = new Promise<void>((resolve) => (changed = resolve))
  await watchConfigFile(file, () => changed(), controller.signal)
  return { change }
}

describe('watching the configuration file', () => {
  it('tells of a file that was written over', async () => {
    const { change } = await watching()
    await writeFile(file, 'second')
    await change
  })

  it('tells of a file that another took the place of, as editors do', async () => {
    const { change } = await watching()
    await writeFile(`${file}.new`, 'second')
    await rename(`${file}.new`, file)
    await change
  })

  it('says nothing while the content stays the same', async () => {
    let changes = 0
    await watchConfigFile(file, () => changes++, controller.signal)
    await writeFile(file, 'first')
    await writeFile(join(folder, 'other.txt'), 'something')
    await writeFile(file, 'second')
    await expect.poll(() => changes).toBe(1)
  })
})
