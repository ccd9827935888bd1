import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { configJsonSchema } from '../../../src/config/json-schema.ts'
import { loadConfig } from '../../../src/config/load-config.ts'

const EXAMPLE = fileURLToPath(new URL('../../../config/wenyam.example.yaml', import.meta.url))
const SCHEMA = fileURLToPath(new URL('../../../config/schema.json', import.meta.url))
const text = readFileSync(EXAMPLE, 'utf8')
const schema: unknown = JSON.parse(configJsonSchema())

/** Every key that the schema knows, at any depth; what a channel takes is told in its own documentation. */
function keysOf(node: unknown, at = ''): string[] {
  if (typeof node !== 'object' || node === null || at === '.alerts.channels') return []
  return Object.entries(node).flatMap(([name, inner]) => {
    if (name === 'properties' && typeof inner === 'object' && inner !== null) {
      return Object.entries(inner).flatMap(([key, value]) => [key, ...keysOf(value, `${at}.${key}`)])
    }
    return keysOf(inner, at)
  })
}

test('the shipped example is sound and watches the website of the office that the project grew from', () => {
  const config = loadConfig(EXAMPLE, { env: {} })
  expect(config.sites.map(({ site }) => site.url)).toEqual(['https://khnlocal.go.th/'])
  expect(config.organisation).toBe('องค์การบริหารส่วนตำบลแคนเหนือ')
})

test('the example explains every option', () => {
  const missing = [...new Set(keysOf(schema))].filter((key) => !new RegExp(`\\b${key}:`).test(text))
  expect(missing).toEqual([])
})

test('config/schema.json is what `wenyam config schema` prints', () => {
  expect(readFileSync(SCHEMA, 'utf8')).toBe(configJsonSchema())
})

test('an editor that knows the schema takes the example and marks a slip', () => {
  const validate = new Ajv({ strict: false }).compile(schema as object)
  const example: unknown = parse(text)
  expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...(example as object), databse: 'x' })).toBe(false)
})
