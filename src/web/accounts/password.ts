import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP's and RFC 7914's strong setting: 128 MiB and some tenths of a second each. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const
const KEY_BYTES = 32
const SALT_BYTES = 16

/** Side by side: each takes 128 MiB and one of the few threads that files and DNS also need. */
const SIDE_BY_SIDE = 2
/** More that wait are refused: the answer would come too late for anybody. */
const WAITING = 16

export const PASSWORD_LIMITS = { min: 10, max: 200 } as const

export interface Passwords {
  /** `scrypt$N$r$p$salt$key`. Rejects with {@link TooBusy} where too many wait. */
  hash(password: string): Promise<string>
  /** Whether it is the password; takes as long where `stored` is undefined. Rejects with {@link TooBusy} likewise. */
  verify(password: string, stored: string | undefined): Promise<boolean>
}

/** More passwords are being checked than this machine can. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy'
}

interface Cost {
  readonly N: number
  readonly r: number
  readonly p: number
}

function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Composed and decomposed Thai and accents are the same password.
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

/** @param cost lower only in tests; what was stored with another cost is verified with that. */
export function createPasswords(cost: Cost = COST): Passwords {
  let running = 0
  const queue: (() => void)[] = []

  async function turn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= SIDE_BY_SIDE) {
      if (queue.length >= WAITING) throw new TooBusy('too many passwords are being checked')
      await new Promise<void>((resolve) => queue.push(resolve))
    } else {
      running++
    }
    try {
      return await work()
    } finally {
      const next = queue.shift()
      // The place is handed on, not given back: nobody slips in between.
      if (next) next()
      else running--
    }
  }

  const nobody = `scrypt$${cost.N}$${cost.r}$${cost.p}$${randomBytes(SALT_BYTES).toString('base64url')}$${randomBytes(KEY_BYTES).toString('base64url')}`

  return {
    hash: (password) =>
      turn(async () => {
        const salt = randomBytes(SALT_BYTES)
        const key = await derive(password, salt, cost)
        return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
      }),
    verify: (password, stored = nobody) =>
      turn(async () => {
        const [, N, r, p, salt = '', key = ''] = stored.split('$')
        const expected = Buffer.from(key, 'base64url')
        const derived = await derive(password, Buffer.from(salt, 'base64url'), {
          N: Number(N),
          r: Number(r),
          p: Number(p),
        })
        return derived.length === expected.length && timingSafeEqual(derived, expected)
      }),
  }
}

/** What is wrong with a new password: its length, or that it can be guessed from the name. */
export function passwordFault(password: string, name: string): 'short' | 'long' | 'guessable' | undefined {
  const length = Array.from(password).length
  if (length > PASSWORD_LIMITS.max) return 'long'
  if (length < PASSWORD_LIMITS.min) return 'short'
  const plain = password.toLowerCase()
  const local = name.split('@')[0] ?? name
  const repeated = new Set(plain).size <= 3
  const series = '01234567890123456789abcdefghijklmnopqrstuvwxyzqwertyuiop'.includes(plain)
  const isName = local.length >= 4 && plain.replaceAll(local, '').length < 6
  return repeated || series || isName || /^(password|passw0rd|รหัสผ่าน)[0-9!@#]*$/.test(plain) ? 'guessable' : undefined
}
