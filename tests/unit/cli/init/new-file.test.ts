import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tryNewFile, writeNewFile } from '../../../../src/cli/init/new-file.ts'
import { initTexts } from '../../../../src/cli/texts/init.ts'
import { UserError } from '../../../../src/model/errors.ts'
import { temporaryFolder } from '../../../support/cli.ts'

const texts = initTexts.en

describe('a new file', () => {
  test('is written whole, and nothing else is left in the folder', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'wenyam.yaml')
    await tryNewFile(file, texts)
    expect(readdirSync(folder)).toEqual([])
    await writeNewFile(file, 'organisation: ก\n', texts)
    expect(readFileSync(file, 'utf8')).toBe('organisation: ก\n')
    expect(readdirSync(folder)).toEqual(['wenyam.yaml'])
  })

  test('is never written over another, not even over one that appeared meanwhile', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'wenyam.yaml')
    await tryNewFile(file, texts)
    writeFileSync(file, 'mine')
    await expect(writeNewFile(file, 'other', texts)).rejects.toThrow(
      /exists already, and wenyam init never overwrites.*--out/,
    )
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(readdirSync(folder)).toEqual(['wenyam.yaml'])
  })

  test('of two that write at once, one wins and the other is told', async () => {
    const file = join(temporaryFolder(), 'wenyam.yaml')
    const both = await Promise.allSettled(['a', 'b'].map((text) => writeNewFile(file, text.repeat(100_000), texts)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(readFileSync(file, 'utf8')).toMatch(/^(a{100000}|b{100000})$/)
  })

  test.each([
    ['a folder', (folder: string) => mkdirSync(join(folder, 'wenyam.yaml'))],
    ['a link that leads nowhere', (folder: string) => symlinkSync('/nowhere', join(folder, 'wenyam.yaml'))],
  ])('%s of that name counts as one', async (_, make) => {
    const folder = temporaryFolder()
    make(folder)
    await expect(tryNewFile(join(folder, 'wenyam.yaml'), texts)).rejects.toThrow(/exists already/)
  })

  test('a folder that is not there, or is a file, or takes no files, is named with the mend', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    const tried = (file: string) => tryNewFile(file, texts)
    await expect(tried(join(folder, 'none', 'a.yaml'))).rejects.toThrow(/there is no folder .*none; make it first/)
    await expect(tried(join(folder, 'file', 'a.yaml'))).rejects.toThrow(/cannot write .*a file is in the way; .*--out/)
    await expect(tried(join(folder, `${'x'.repeat(300)}.yaml`))).rejects.toThrow(/the name is too long/)
    await expect(tried(join(folder, 'none', 'a.yaml'))).rejects.toBeInstanceOf(UserError)
  })
})
