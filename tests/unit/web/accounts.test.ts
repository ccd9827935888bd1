import { describe, expect, test } from 'vitest'
import { PASSWORD, START, webBed } from '../../support/web-bed.ts'
import { audit } from '../../../src/store/audit.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/model/duration.ts'

const bed = webBed()

async function signIn(name: string, password: string, browser = bed().browser()) {
  const page = await browser.get('/sign-in')
  return { browser, answer: await browser.submit(page, '/sign-in', { name, password }) }
}

describe('the first administrator', () => {
  test('is made by the link that the first start prints, which serves once', async () => {
    const { setupToken } = bed()
    const admin = await bed().admin()
    expect((await admin.get('/accounts')).status).toBe(200)
    const again = await bed().browser().get(`/setup/${setupToken}`)
    expect(again.status).toBe(410)
    expect(again.text).toContain('ลิงก์นี้หมดอายุหรือถูกใช้ไปแล้ว')
  })

  test('cannot be made once the link has expired', async () => {
    const { setupToken, clock } = bed()
    clock.now = START + DAY
    expect((await bed().browser().get(`/setup/${setupToken}`)).status).toBe(410)
  })

  test('is not made with a password that is short or easy to guess, and the link still serves', async () => {
    const { setupToken } = bed()
    const browser = bed().browser()
    const page = await browser.get(`/setup/${setupToken}`)
    for (const password of ['short', 'aaaaaaaaaaaa', '1234567890', 'password123']) {
      const answer = await browser.submit(page, `/setup/${setupToken}`, { name: 'somchai', password })
      expect([password, answer.status]).toEqual([password, 422])
    }
    await bed().admin()
  })

  test('leaves nothing of the link or the password in the database or the log', async () => {
    const { setupToken, store, logged } = bed()
    await bed().admin()
    const rows = await store.db.selectFrom('account').selectAll().execute()
    expect(rows[0]?.password).toMatch(/^scrypt\$1024\$8\$1\$/)
    const kept = JSON.stringify([rows, logged, await store.db.selectFrom('audit').selectAll().execute()])
    expect(kept).not.toContain(setupToken)
    expect(kept).not.toContain(PASSWORD)
  })
})

describe('signing in', () => {
  test('takes the name in any case and goes where the reader wanted', async () => {
    await bed().admin()
    const browser = bed().browser()
    const sent = await browser.get('/accounts')
    expect([sent.status, sent.headers['location']]).toEqual([303, '/sign-in?next=%2Faccounts'])
    const page = await browser.get('/sign-in?next=%2Faccounts')
    const answer = await browser.submit(page, '/sign-in', { name: 'SomChai', password: PASSWORD, next: '/accounts' })
    expect([answer.status, answer.headers['location']]).toEqual([303, '/accounts'])
    expect((await browser.get('/accounts')).status).toBe(200)
  })

  test.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to another website: %s',
    async (next) => {
      await bed().admin()
      const browser = bed().browser()
      const page = await browser.get('/sign-in')
      const answer = await browser.submit(page, '/sign-in', { name: 'somchai', password: PASSWORD, next })
      expect(answer.headers['location']).toBe('/')
    },
  )

  test('gives a cookie that scripts and other websites cannot use, another one each time', async () => {
    await bed().admin()
    const cookies = []
    for (let turn = 0; turn < 2; turn++) {
      const { answer } = await signIn('somchai', PASSWORD)
      const cookie = [answer.headers['set-cookie'] ?? []].flat().find((line) => line.startsWith('wenyam-session='))
      expect(cookie).toMatch(/; HttpOnly/)
      expect(cookie).toMatch(/; SameSite=Lax/)
      cookies.push(cookie)
    }
    expect(cookies[0]).not.toBe(cookies[1])
  })

  test('says the same of a wrong password, an unknown name and a disabled account', async () => {
    const { store } = bed()
    await bed().person('somsri', 'viewer')
    await store.db.updateTable('account').set({ disabled: 1 }).where('name', '=', 'somsri').execute()
    const texts = new Set<string>()
    for (const name of ['somchai', 'nobody', 'somsri']) {
      const { answer } = await signIn(name, name === 'somsri' ? PASSWORD : 'wrong password')
      expect(answer.status).toBe(401)
      expect(answer.text).toContain('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง')
      texts.add(answer.text.replaceAll(name, '').replaceAll(/_csrf" value="[^"]+"/g, ''))
    }
    expect(texts.size).toBe(1)
  })

  test('is slowed down after five failures, and never for longer than a minute', async () => {
    const { clock } = bed()
    await bed().admin()
    for (let turn = 0; turn < 5; turn++) expect((await signIn('somchai', 'wrong password')).answer.status).toBe(401)
    const slowed = (await signIn('somchai', PASSWORD)).answer
    expect([slowed.status, slowed.headers['retry-after']]).toEqual([429, '1'])
    for (let turn = 0; turn < 9; turn++) {
      clock.now += MINUTE
      expect((await signIn('somchai', 'wrong password')).answer.status).toBe(401)
    }
    expect((await signIn('somchai', PASSWORD)).answer.headers['retry-after']).toBe('60')
    clock.now += MINUTE
    expect((await signIn('somchai', PASSWORD)).answer.status).toBe(303)
  })

  test('is not slowed down by the failures of others in a browser that has signed in before', async () => {
    const admin = await bed().admin()
    for (let turn = 0; turn < 8; turn++) await signIn('somchai', 'wrong password')
    await admin.submit(await admin.get('/account'), '/sign-out')
    expect((await signIn('somchai', PASSWORD)).answer.status).toBe(429)
    expect((await signIn('somchai', PASSWORD, admin)).answer.status).toBe(303)
  })

  test('does not let a forged device cookie past', async () => {
    const admin = await bed().admin()
    const [account] = await bed().store.db.selectFrom('account').selectAll().execute()
    for (let turn = 0; turn < 8; turn++) await signIn('somchai', 'wrong password')
    const forger = bed().browser()
    const device = admin.cookies.get('wenyam-device') ?? ''
    forger.cookies.set('wenyam-device', `${account?.id}.${'x'.repeat(22)}.${device.split('.')[2]}`)
    expect((await signIn('somchai', PASSWORD, forger)).answer.status).toBe(429)
  })
})

describe('a session', () => {
  test('ends after twelve hours without a sign of life, and after seven days in any case', async () => {
    const { clock } = bed()
    const admin = await bed().admin()
    clock.now += 12 * HOUR
    expect((await admin.get('/account')).status).toBe(303)
    const { browser } = await signIn('somchai', PASSWORD)
    for (let hours = 0; hours < 7 * 24 - 11; hours += 11) {
      clock.now += 11 * HOUR
      expect((await browser.get('/account')).status).toBe(200)
    }
    clock.now += 11 * HOUR
    expect((await browser.get('/account')).status).toBe(303)
  })

  test('ends for good at sign-out, also for whoever copied the cookie', async () => {
    const admin = await bed().admin()
    const thief = bed().browser()
    for (const [name, value] of admin.cookies) thief.cookies.set(name, value)
    expect((await thief.get('/account')).status).toBe(200)
    await admin.submit(await admin.get('/account'), '/sign-out')
    expect((await thief.get('/account')).status).toBe(303)
  })

  test('of another device is listed and can be ended', async () => {
    const admin = await bed().admin()
    const { browser: other } = await signIn('somchai', PASSWORD)
    const page = await admin.get('/account')
    const end = /\/account\/sessions\/[\w-]{36}\/end/.exec(page.text)?.[0] ?? ''
    expect((await admin.submit(page, end)).status).toBe(303)
    expect((await other.get('/account')).status).toBe(303)
    expect((await admin.get('/account')).status).toBe(200)
  })

  test('is replaced, and all others end, when the password changes', async () => {
    const admin = await bed().admin()
    const { browser: other } = await signIn('somchai', PASSWORD)
    const before = admin.cookies.get('wenyam-session')
    const next = 'ข้าวหอมมะลิเก็บเกี่ยวเดือนพฤศจิกายน'
    const changed = await admin.submit(await admin.get('/account'), '/account/password', {
      current: PASSWORD,
      password: next,
    })
    expect(changed.status).toBe(303)
    expect(admin.cookies.get('wenyam-session')).not.toBe(before)
    expect((await admin.get('/account')).status).toBe(200)
    expect((await other.get('/account')).status).toBe(303)
    expect((await signIn('somchai', next)).answer.status).toBe(303)
    expect((await signIn('somchai', PASSWORD)).answer.status).toBe(401)
  })

  test('does not come from a made-up cookie', async () => {
    await bed().admin()
    const forger = bed().browser()
    forger.cookies.set('wenyam-session', 'A'.repeat(43))
    expect((await forger.get('/account')).status).toBe(303)
  })
})

describe('rights', () => {
  test('of a viewer and an officer do not reach the accounts and the audit log', async () => {
    for (const role of ['viewer', 'officer'] as const) {
      const browser = await bed().person(`a-${role}`, role)
      for (const path of ['/accounts', '/audit']) expect((await browser.get(path)).status).toBe(403)
      const page = await browser.get('/account')
      const answer = await browser.submit(page, '/accounts/invite', { name: 'friend', role: 'admin' })
      expect(answer.status).toBe(403)
    }
    expect(await bed().store.db.selectFrom('account').select('name').where('name', '=', 'friend').execute()).toEqual([])
  })

  test('change at once when the role does: the session ends', async () => {
    const { store } = bed()
    const admin = await bed().admin()
    const officer = await bed().person('somsri', 'officer')
    const { id } = await store.db
      .selectFrom('account')
      .select('id')
      .where('name', '=', 'somsri')
      .executeTakeFirstOrThrow()
    await admin.submit(await admin.get('/accounts'), `/accounts/${id}/role`, { role: 'viewer' })
    expect((await officer.get('/account')).status).toBe(303)
  })

  test('of the last administrator cannot be lost', async () => {
    const { store } = bed()
    const admin = await bed().admin()
    const { id } = await store.db.selectFrom('account').select('id').executeTakeFirstOrThrow()
    const page = await admin.get('/accounts')
    expect((await admin.submit(page, `/accounts/${id}/role`, { role: 'viewer' })).status).toBe(422)
    expect((await admin.submit(page, `/accounts/${id}/disable`)).status).toBe(422)
    expect((await admin.get('/accounts')).status).toBe(200)
  })

  test('end with a disabled account, whatever it holds', async () => {
    const { store } = bed()
    const admin = await bed().admin()
    const officer = await bed().person('somsri', 'officer')
    const { id } = await store.db
      .selectFrom('account')
      .select('id')
      .where('name', '=', 'somsri')
      .executeTakeFirstOrThrow()
    await admin.submit(await admin.get('/accounts'), `/accounts/${id}/disable`)
    expect((await officer.get('/account')).status).toBe(303)
    expect((await signIn('somsri', PASSWORD)).answer.status).toBe(401)
  })

  test('a new password link ends the old sessions when it is used', async () => {
    const { store } = bed()
    const admin = await bed().admin()
    const officer = await bed().person('somsri', 'officer')
    const { id } = await store.db
      .selectFrom('account')
      .select('id')
      .where('name', '=', 'somsri')
      .executeTakeFirstOrThrow()
    const page = await admin.submit(await admin.get('/accounts'), `/accounts/${id}/reset`)
    const path = /\/invite\/[\w-]{43}/.exec(page.text)?.[0] ?? ''
    const fresh = bed().browser()
    await fresh.submit(await fresh.get(path), path, { password: 'น้ำท่วมทุ่งผักบุ้งโหรงเหรง' })
    expect((await fresh.get('/account')).status).toBe(200)
    expect((await officer.get('/account')).status).toBe(303)
    expect((await bed().browser().get(path)).status).toBe(410)
  })
})

test('an invitation leads to the address at which the administrator is', async () => {
  const admin = await bed().admin()
  const page = await admin.submit(await admin.get('/accounts'), '/accounts/invite', { name: 'somsri', role: 'viewer' })
  expect(page.text).toContain(`${bed().url}/invite/`)
})

test('every change is in the audit log, with who, what and from where', async () => {
  const admin = await bed().admin()
  await bed().person('somsri', 'officer')
  await signIn('somsri', 'wrong password')
  const rows = await bed().store.db.selectFrom('audit').selectAll().orderBy('number').execute()
  expect(rows.map(({ action, actor, subject }) => [action, actor, subject])).toEqual([
    ['link.setup', '', ''],
    ['account.password', '', 'somchai'],
    ['session.open', 'somchai', 'somchai'],
    ['account.add', 'somchai', 'somsri'],
    ['link.invite', 'somchai', 'somsri'],
    ['account.password', 'somsri', 'somsri'],
    ['session.open', 'somsri', 'somsri'],
    ['session.refuse', '', 'somsri'],
  ])
  expect(rows.at(-1)?.address).toBe('127.0.0.1')
  expect((await admin.get('/audit')).text).toContain('account.add')
})

test('a sign of life is written at most once a minute', async () => {
  const { clock, store } = bed()
  const admin = await bed().admin()
  const seen = async () => (await store.db.selectFrom('session').select('seen_at').executeTakeFirstOrThrow()).seen_at
  clock.now += 59 * SECOND
  await admin.get('/account')
  expect(await seen()).toBe(START)
  clock.now += SECOND
  await admin.get('/account')
  expect(await seen()).toBe(START + MINUTE)
})

test('refused sign-ins are forgotten after a while, changes never', async () => {
  await bed().admin()
  await signIn('somchai', 'wrong password')
  const { store, clock } = bed()
  const actions = async () =>
    (await store.db.selectFrom('audit').select('action').execute()).map(({ action }) => action)
  await audit(store.db).pruneRefusals(clock.now)
  expect(await actions()).toContain('session.refuse')
  await audit(store.db).pruneRefusals(clock.now + 1)
  expect(await actions()).toEqual(['link.setup', 'account.password', 'session.open'])
})
