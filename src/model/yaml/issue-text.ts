import { z } from 'zod'
import type { Localized } from '../language.ts'
import { joinMessage } from './diagnostic.ts'
import { suggest } from './suggestion.ts'

type RawIssue = z.core.$ZodRawIssue

const TYPES: Readonly<Record<string, Localized>> = {
  string: { th: 'ข้อความ', en: 'a text' },
  number: { th: 'ตัวเลข', en: 'a number' },
  int: { th: 'จำนวนเต็ม', en: 'a whole number' },
  boolean: { th: 'true หรือ false', en: 'true or false' },
  array: { th: 'รายการ เช่น [a, b]', en: 'a list, such as [a, b]' },
  object: { th: 'กลุ่มหัวข้อย่อย เช่น { ชื่อ: ค่า }', en: 'a group of keys, such as { key: value }' },
  record: { th: 'กลุ่มหัวข้อย่อย เช่น { ชื่อ: ค่า }', en: 'a group of keys, such as { key: value }' },
}

const FORMATS: Readonly<Record<string, Localized>> = {
  url: {
    th: 'ที่อยู่เว็บเต็ม เช่น https://www.example.go.th/',
    en: 'a full web address, such as https://www.example.go.th/',
  },
  email: { th: 'ที่อยู่อีเมล เช่น name@example.go.th', en: 'an e-mail address, such as name@example.go.th' },
  date: {
    th: 'วันที่ปี ค.ศ.-เดือน-วัน เช่น 2027-03-01',
    en: 'a date as year-month-day, such as 2027-03-01',
  },
}

function typeOf(input: unknown): Localized {
  if (Array.isArray(input)) return { th: 'รายการ', en: 'a list' }
  if (input === null) return { th: 'ค่าว่าง', en: 'nothing' }
  if (typeof input === 'object') return { th: 'กลุ่มหัวข้อย่อย', en: 'a group of keys' }
  return TYPES[typeof input] ?? { th: typeof input, en: typeof input }
}

const list = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ')

function wrongType(issue: RawIssue, expected: string): Localized {
  const name = issue.path?.at(-1)
  if (issue.input === undefined) {
    if (typeof name !== 'string') return { th: 'ขาดค่าที่จำเป็น', en: 'a required value is missing' }
    return { th: `ขาดหัวข้อ ${name} ซึ่งต้องระบุ`, en: `the key ${name} is missing and must be given` }
  }
  const wanted = TYPES[expected] ?? { th: expected, en: expected }
  const got = typeOf(issue.input)
  return { th: `ต้องเป็น${glue(wanted.th)} แต่ที่ใส่ไว้คือ${glue(got.th)}`, en: `must be ${wanted.en}, not ${got.en}` }
}

/** Thai words are written together; Latin ones keep their space. */
const glue = (text: string): string => (/^[\u0e00-\u0e7f]/.test(text) ? text : ` ${text}`)

function oneOf(input: unknown, options: readonly unknown[]): Localized {
  const meant =
    typeof input === 'string'
      ? suggest(
          input,
          options.filter((option) => typeof option === 'string'),
        )
      : undefined
  if (options.length === 1) return { th: `ต้องเป็น ${list(options)}`, en: `must be ${list(options)}` }
  return {
    th: `ต้องเป็นค่าใดค่าหนึ่งในนี้: ${list(options)}${meant === undefined ? '' : ` (หมายถึง ${meant} หรือไม่)`}`,
    en: `must be one of: ${list(options)}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`,
  }
}

const SIZE_UNITS: Readonly<Record<string, Localized>> = {
  string: { th: ' ตัวอักษร', en: ' characters' },
  array: { th: ' รายการ', en: ' entries' },
}

function outOfRange(issue: RawIssue & { code: 'too_small' | 'too_big' }): Localized {
  const small = issue.code === 'too_small'
  const bound = small ? issue.minimum : issue.maximum
  const unit = SIZE_UNITS[issue.origin] ?? { th: '', en: '' }
  if (small && bound === 1 && issue.origin in SIZE_UNITS) return { th: 'ต้องไม่เว้นว่าง', en: 'must not be empty' }
  if (issue.inclusive === false) {
    return {
      th: `ต้อง${small ? 'มากกว่า' : 'น้อยกว่า'} ${bound}${unit.th}`,
      en: `must be ${small ? 'more' : 'less'} than ${bound}${unit.en}`,
    }
  }
  return {
    th: `ต้อง${small ? 'ไม่น้อยกว่า' : 'ไม่เกิน'} ${bound}${unit.th}`,
    en: `must be at ${small ? 'least' : 'most'} ${bound}${unit.en}`,
  }
}

function unknownKey(key: string, known: readonly string[]): Localized {
  const meant = suggest(key, known)
  const name = JSON.stringify(key)
  if (meant !== undefined) {
    return {
      th: `ไม่รู้จักหัวข้อ ${name} หมายถึง ${meant} หรือไม่`,
      en: `unknown key ${name}; did you mean ${meant}?`,
    }
  }
  if (known.length === 0) {
    return { th: `ไม่รู้จักหัวข้อ ${name} ให้ลบออก`, en: `unknown key ${name}; remove it` }
  }
  return {
    th: `ไม่รู้จักหัวข้อ ${name} หัวข้อที่ใส่ได้คือ ${known.join(', ')}`,
    en: `unknown key ${name}; known here: ${known.join(', ')}`,
  }
}

const knownKeys = (issue: RawIssue): string[] =>
  issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : []

function words(issue: RawIssue): Localized {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, issue.expected)
    case 'invalid_value':
      if (issue.input === undefined) return wrongType(issue, '')
      return oneOf(issue.input, issue.values)
    case 'too_small':
    case 'too_big':
      return outOfRange(issue)
    case 'invalid_format': {
      const format = FORMATS[issue.format]
      if (!format) return { th: 'รูปแบบไม่ถูกต้อง', en: `has not the form of ${issue.format}` }
      return { th: `ต้องเป็น${format.th}`, en: `must be ${format.en}` }
    }
    case 'not_multiple_of':
      return { th: `ต้องหารด้วย ${issue.divisor} ลงตัว`, en: `must be a multiple of ${issue.divisor}` }
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) {
        const name = issue.path?.at(-1)
        const value = typeof issue.input === 'object' && issue.input !== null ? Object.entries(issue.input) : []
        const given = value.find(([key]) => key === (issue.discriminator ?? name))?.[1]
        return oneOf(given, issue.options)
      }
      return { th: 'ค่านี้ไม่ตรงกับรูปแบบใดที่ใส่ได้', en: 'this value has none of the forms that are possible here' }
    default:
      return { th: 'ค่านี้ใช้ไม่ได้', en: 'this value is not valid' }
  }
}

/**
 * The error map for zod: plain words in both languages, joined as {@link joinMessage} does. A schema's own message goes
 * before this one. For unknown keys there is one line a key, since only here the keys that are known can be seen.
 */
export function issueText(issue: RawIssue): string {
  if (issue.code !== 'unrecognized_keys') return joinMessage(words(issue))
  const known = knownKeys(issue)
  return issue.keys.map((key) => joinMessage(unknownKey(key, known))).join('\n')
}
