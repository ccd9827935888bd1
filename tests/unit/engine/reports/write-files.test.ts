import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tryFolder, writeFiles } from '../../../../src/engine/reports/write-files.ts'
import { UserError } from '../../../../src/model/errors.ts'
import { temporaryFolder } from '../../../support/cli.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('report files', () => {
  it('come into a folder that is made for them, and take the place of older ones', async () => {
    const folder = join(temporaryFolder(), 'a', 'b')
    await writeFiles(folder, [{ name: 'r.txt', content: bytes('old') }], 'en')
    const paths = await writeFiles(folder, [{ name: 'r.txt', content: bytes('new') }], 'en')
    expect(paths).toEqual([join(folder, 'r.txt')])
    expect(readFileSync(join(folder, 'r.txt'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['r.txt'])
  })

  it('are none at all where one of them cannot be put into its place', async () => {
    const folder = temporaryFolder()
    const long = { name: `${'x'.repeat(300)}.txt`, content: bytes('x') }
    await expect(writeFiles(folder, [{ name: 'r.txt', content: bytes('r') }, long], 'en')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })

  it('are refused with the reason and the mend', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    await expect(tryFolder(join(folder, 'file'), 'en')).rejects.toThrow(UserError)
    await expect(tryFolder(join(folder, 'file', 'below'), 'en')).rejects.toThrow(/a file is in the way/)
    await expect(tryFolder('/proc/wenyam', 'th')).rejects.toThrow(/--out/)
  })

  // The superuser may write anywhere.
  it.skipIf(process.getuid?.() === 0)('are refused by a folder without permission', async () => {
    const folder = join(temporaryFolder(), 'locked')
    mkdirSync(folder)
    chmodSync(folder, 0o500)
    await expect(tryFolder(folder, 'en')).rejects.toThrow(/no permission/)
    expect(existsSync(join(folder, 'probe'))).toBe(false)
  })
})
