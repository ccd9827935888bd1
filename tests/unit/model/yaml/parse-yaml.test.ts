import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { formatDiagnostic, joinMessage } from '../../../../src/model/yaml/diagnostic.ts'
import type { Expand } from '../../../../src/model/yaml/parse-yaml.ts'
import { parseYaml } from '../../../../src/model/yaml/parse-yaml.ts'

const watch = z.strictObject({
  interval: z.string().regex(/^\d+s$/, 'เช่น 30s | such as 30s'),
  times: z.int().optional(),
})
const office = z.strictObject({
  name: z.string(),
  watch: z.union([z.literal(false), watch]).optional(),
  contacts: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('email'), to: z.array(z.email()).min(1) }),
        z.strictObject({ kind: z.literal('line'), token: z.string() }),
      ]),
    )
    .default([]),
  pages: z.record(z.string().regex(/^O\d+$/, 'รหัสเช่น O1 | a code such as O1'), z.url()).default({}),
})

function read(text: string, expand?: Expand) {
  return parseYaml(text, 'office.yaml', office, expand)
}
function complaints(text: string, expand?: Expand, language: 'th' | 'en' = 'en'): string[] {
  const parsed = read(text, expand)
  return parsed.ok ? [] : parsed.problems.map((problem) => formatDiagnostic(problem, language))
}

describe('a sound file', () => {
  test('gives the value with the defaults of the schema', () => {
    const parsed = read('name: อบต.แคนเหนือ\nwatch: { interval: 30s }\n')
    expect(parsed.ok && parsed.value).toEqual({
      name: 'อบต.แคนเหนือ',
      watch: { interval: '30s' },
      contacts: [],
      pages: {},
    })
  })

  test('may begin with a byte order mark, end lines with CR LF and repeat values by anchor and alias', () => {
    const parsed = read('\ufeffname: &n Office\r\npages: {}\r\ncontacts: [{ kind: line, token: *n }]\r\n')
    expect(parsed.ok && parsed.value.contacts).toEqual([{ kind: 'line', token: 'Office' }])
  })

  test('lets a later finding point at its place', () => {
    const parsed = read('name: x\ncontacts:\n  - kind: line\n    token: abc\n')
    const diagnostic = parsed.ok && parsed.at(['contacts', 0, 'token'], { th: 'ไม่ได้', en: 'no' })
    expect(diagnostic && formatDiagnostic(diagnostic, 'en')).toBe('office.yaml:4:12: contacts[0].token: no')
  })
})

describe('a wrong file is explained with its place and the mend', () => {
  test('all problems at once, in the order of the file', () => {
    const text =
      'nam: x\nwatch: { intervl: 30s }\ncontacts:\n  - { kind: emial, to: [] }\npages: { X: https://a.example/, O2: nonsense }\n'
    expect(complaints(text)).toEqual([
      'office.yaml:1:1: name: the key name is missing and must be given',
      'office.yaml:1:1: unknown key "nam"; did you mean name?',
      'office.yaml:2:1: watch.interval: the key interval is missing and must be given',
      'office.yaml:2:10: watch: unknown key "intervl"; did you mean interval?',
      'office.yaml:4:13: contacts[0].kind: must be one of: email, line (did you mean email?)',
      'office.yaml:5:10: pages.X: a code such as O1',
      'office.yaml:5:37: pages.O2: must be a full web address, such as https://www.example.go.th/',
    ])
  })

  test.each([
    ['name: [1]', 'office.yaml:1:1: name: must be a text, not a list'],
    ['name: x\nwatch: { interval: 5 }', 'office.yaml:2:20: watch.interval: must be a text, not a number'],
    ['name: x\nwatch: { interval: 5m }', 'office.yaml:2:20: watch.interval: such as 30s'],
    [
      'name: x\nwatch: { interval: 5s, times: 1.5 }',
      'office.yaml:2:31: watch.times: must be a whole number, not a number',
    ],
    [
      'name: x\nwatch:',
      'office.yaml:2:1: watch: must be false, or must be a group of keys, such as { key: value }, not nothing',
    ],
    [
      'name: x\nwatch: yes',
      'office.yaml:2:8: watch: must be false, or must be a group of keys, such as { key: value }, not a text',
    ],
    ['name: x\ncontacts: [{ kind: email, to: [] }]', 'office.yaml:2:27: contacts[0].to: must not be empty'],
    ['name: x\ncontacts: [{ to: [] }]', 'office.yaml:2:12: contacts[0].kind: must be one of: email, line'],
    [
      'name: x\ncontacts: [{ kind: email, to: [a@b] }]',
      'office.yaml:2:32: contacts[0].to[0]: must be an e-mail address, such as name@example.go.th',
    ],
    ['name: x\nmax-color: 3', 'office.yaml:2:1: unknown key "max-color"; known here: name, watch, contacts, pages'],
    ['', 'office.yaml:1:1: name: the key name is missing and must be given'],
    ['- a', 'office.yaml:1:1: must be a group of keys, such as { key: value }, not a list'],
    ['name: x\nname: y', 'office.yaml:2:1: the key name stands here twice; keep one of them'],
    ['name: *nobody', 'office.yaml:1:7: *nobody has no &nobody before it; put a text that begins with * in "…"'],
    ['name: &a [*a]', 'office.yaml:1:11: *a refers to itself'],
  ])('%j', (text, complaint) => {
    expect(complaints(text)).toEqual([complaint])
  })

  test.each([
    ['name: "x', /^office\.yaml:1:9: a closing mark/],
    ['name: x\n\twatch: y', /^office\.yaml:2:1: a tab cannot indent; use spaces/],
    ['name: a: b', /^office\.yaml:1:7: there are two : in one line/],
    ['name: !secret x', /^office\.yaml:1:7: the tag before this value is unknown/],
    ['name: x\n---\nname: y', /^office\.yaml:2:1: the file holds more than one document/],
  ])('%j', (text, complaint) => {
    expect(complaints(text)[0]).toMatch(complaint)
  })

  test('in Thai too', () => {
    expect(complaints('nam: 1\nname: [x]', undefined, 'th')).toEqual([
      'office.yaml:1:1: ไม่รู้จักหัวข้อ "nam" หมายถึง name หรือไม่',
      'office.yaml:2:1: name: ต้องเป็นข้อความ แต่ที่ใส่ไว้คือรายการ',
    ])
  })

  test('a few lines that unfold into billions of values are refused, not unfolded', () => {
    const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x]']
    for (let i = 1; i < 12; i++)
      bomb.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(',')}]`,
      )
    expect(complaints(bomb.join('\n'))[0]).toMatch(/alias/)
  })
})

describe('values from outside', () => {
  const expand: Expand = (text) =>
    text.includes('${GONE}')
      ? { ok: false, message: { th: 'ไม่มี GONE', en: 'GONE is not set' } }
      : { ok: true, text: text.replace('${NAME}', 'from: outside') }

  test('are put in after the file was read, so they cannot change its shape', () => {
    const parsed = read('name: "${NAME}"', expand)
    expect(parsed.ok && parsed.value.name).toBe('from: outside')
  })

  test('are named where they are missing, once, beside all other problems', () => {
    expect(complaints('name: x\npages: { O1: "${GONE}" }\nextra: 1', expand)).toEqual([
      'office.yaml:2:14: GONE is not set',
      'office.yaml:3:1: unknown key "extra"; known here: name, watch, contacts, pages',
    ])
  })
})

test('a schema gives its own message in both languages', () => {
  expect(joinMessage({ th: 'เช่น 30s', en: 'such as 30s' })).toBe('เช่น 30s | such as 30s')
})
