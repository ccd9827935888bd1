import { describe, expect, test } from 'vitest'
import { createPasswords, passwordFault, TooBusy } from '../../../src/web/accounts/password.ts'
import { createThrottle, penalty } from '../../../src/web/accounts/throttle.ts'

const cheap = { N: 1_024, r: 8, p: 1 }

describe('a password', () => {
  test('is stored as scrypt at full cost, with a salt of its own', async () => {
    const passwords = createPasswords()
    const [one, two] = await Promise.all([passwords.hash('ฝนตกที่แคนเหนือ'), passwords.hash('ฝนตกที่แคนเหนือ')])
    expect(one).toMatch(/^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
    expect(one).not.toBe(two)
    expect(await passwords.verify('ฝนตกที่แคนเหนือ', one)).toBe(true)
    expect(await passwords.verify('ฝนตกที่แคนเหนอ', one)).toBe(false)
  })

  test('is verified with the cost that it was stored with', async () => {
    const stored = await createPasswords(cheap).hash('correct horse battery')
    expect(await createPasswords({ ...cheap, N: 2_048 }).verify('correct horse battery', stored)).toBe(true)
  })

  test('is the same however its marks are composed', async () => {
    const passwords = createPasswords(cheap)
    expect(await passwords.verify('cafe\u0301 cafe\u0301', await passwords.hash('caf\u00e9 caf\u00e9'))).toBe(true)
  })

  test('of an account that is not there is checked all the same, and never right', async () => {
    expect(await createPasswords(cheap).verify('anything', undefined)).toBe(false)
  })

  test('waits for its turn, and is refused when too many wait', async () => {
    const passwords = createPasswords(cheap)
    const outcomes = await Promise.allSettled(Array.from({ length: 19 }, () => passwords.hash('x')))
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(refused).toEqual([expect.any(TooBusy)])
    await expect(passwords.hash('x')).resolves.toMatch(/^scrypt/)
  })

  test.each([
    ['เก้าตัว', 'short'],
    ['x'.repeat(201), 'long'],
    ['aaaaaaaaaaaa', 'guessable'],
    ['1234567890', 'guessable'],
    ['somchai1234', 'guessable'],
    ['รหัสผ่าน1234', 'guessable'],
    ['ฝนตกที่แคนเหนือ', undefined],
  ])('%s is %s', (password, fault) => {
    expect(passwordFault(password, 'somchai')).toBe(fault)
  })
})

describe('attempts', () => {
  const options = { free: 3, first: 1_000, longest: 60_000, forget: 900_000, keys: 2 }

  test('cost nothing at first, then twice as long each time, and never more than the longest', () => {
    expect([0, 2, 3, 4, 5, 9, 40].map((failures) => penalty(failures, options))).toEqual([
      0, 0, 1_000, 2_000, 4_000, 60_000, 60_000,
    ])
  })

  test('that are made too early do not count: waiting always helps', () => {
    const throttle = createThrottle(options)
    for (let turn = 0; turn < 3; turn++) expect(throttle.attempt('a', 0)).toBe(0)
    expect(throttle.attempt('a', 0)).toBe(1_000)
    expect(throttle.attempt('a', 999)).toBe(1)
    expect(throttle.attempt('a', 1_000)).toBe(0)
    expect(throttle.attempt('a', 1_000)).toBe(2_000)
  })

  test('are forgotten after a right one, after a while, and when too many keys are attempted', () => {
    const throttle = createThrottle(options)
    for (let turn = 0; turn < 3; turn++) throttle.attempt('a', 0)
    throttle.forgive('a')
    for (let turn = 0; turn < 3; turn++) expect(throttle.attempt('a', 0)).toBe(0)
    expect(throttle.attempt('a', 900_000)).toBe(0)
    for (let turn = 0; turn < 2; turn++) throttle.attempt('a', 900_000)
    for (const key of ['b', 'c']) throttle.attempt(key, 900_000)
    expect(throttle.attempt('a', 900_000)).toBe(0)
  })
})
