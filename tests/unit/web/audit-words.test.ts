import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { actionWords } from '../../../src/web/texts/actions.ts'

const SOURCES = ['src/web', 'src/cli']
/** `action: 'account.add'`, as every entry of the audit log is written. */
const ACTION = /action: '([a-z]+\.[a-z]+)'/g

test('every action that is logged has words in both languages', () => {
  const actions = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(ACTION)].flatMap(([, code]) => code ?? []),
      ),
  )
  expect(actions.length).toBeGreaterThan(10)
  expect(actions.filter((action) => actionWords(action) === undefined)).toEqual([])
})
