import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { siteMemory } from '../../../src/checks/integrity/baseline.ts'
import { vaultAt } from '../../../src/archive/vault.ts'
import { DAY } from '../../../src/model/duration.ts'
import { recordBatch } from '../../../src/engine/record.ts'
import { operations } from '../../../src/web/api/register.ts'
import { openApiDocument } from '../../../src/web/api/openapi.ts'
import { reports } from '../../../src/store/reports.ts'
import { temporaryFolder } from '../../support/cli.ts'
import { csrfIn } from '../../support/browser-jar.ts'
import { newPiece, putBody } from '../../support/piece.ts'
import { pageResult } from '../../support/store.ts'
import { START, webBed } from '../../support/web-bed.ts'

const bed = webBed()

const document = openApiDocument(operations, '1.2.3')

const shape = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) })),
      }),
    ),
  ),
})

/** Holds a body against what the document says of an operation's answer. */
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'api', ...document })

function expectAsDocumented(path: string, method: string, status: number, body: unknown): void {
  const content = shape.parse(document).paths[path]?.[method]?.responses[status]?.content
  const schema = Object.values(content ?? {})[0]?.schema
  if (schema === undefined) throw new Error(`${method} ${path} ${status} is not documented`)
  const resolved = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/'))
  const validate = ajv.compile(resolved)
  expect([validate(body), validate.errors]).toEqual([true, null])
}

async function ask(path: string, token: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}) {
  const answer = await bed()
    .browser()
    .send(`/api/v1${path}`, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const json: unknown = /json/.test(String(answer.headers['content-type'])) ? JSON.parse(answer.text) : undefined
  return { ...answer, json }
}

const list = z.object({ items: z.array(z.record(z.string(), z.unknown())), next: z.string().nullable() })

/** The integrity check has looked at the first site once. */
async function learn(): Promise<void> {
  const memory = siteMemory(bed().store.memory('integrity'), 'khaen-nuea')
  const portrait = { hosts: [], title: 'อบต.แคนเหนือ', tongue: 'thai' as const, frame: ['/about'], home: '127.0.0.1' }
  await memory.learn({ portrait, learnedAt: START })
  await memory.keep({ portrait, at: START })
}

/** The page of the first site is down in three looks, a quarter of an hour apart, and an incident is open. */
async function outage(): Promise<string> {
  const { watch, alerting, store, events, clock } = bed()
  const live = [...watch.watchlist.values()].find(({ kind, site }) => kind.id === 'page' && site.id === 'khaen-nuea')
  if (!live) throw new Error('the page is not watched')
  for (const minutes of [0, 15, 30]) {
    const at = START + minutes * 60_000
    clock.now = at
    const result = pageResult(at, {
      status: 'critical',
      findings: [
        {
          code: 'page.http-status',
          severity: 'critical',
          subject: live.site.url,
          params: { statusCode: 500 + minutes },
          evidence: { excerpt: '<script>alert(1)</script>' },
        },
      ],
      facts: { statusCode: 500 + minutes },
    })
    const seen = { watch: live, result, blind: false }
    events.kept(await recordBatch(store, [seen], at, alerting.recordIncidents))
  }
  const { id } = await store.db.selectFrom('incident').select('id').executeTakeFirstOrThrow()
  return id
}

/** The disclosure of the first site was audited, as its kind writes it. */
async function audit(): Promise<void> {
  const { store } = bed()
  const site = { id: 'khaen-nuea', name: 'x', url: 'http://127.0.0.1:9/' }
  const wanted = ['disclosure', 'page'].map((kind) => ({ site, kind, intervalMs: DAY }))
  const [watch] = await store.watches.sync(wanted, START)
  const item = {
    code: 'O1',
    title: 'โครงสร้าง',
    status: 'present',
    url: 'http://127.0.0.1:9/structure',
    documents: [],
    fiscalYear: 2569,
    reason: 'found',
    confidence: 0.9,
    via: ['menu'],
  }
  const catalogue = { id: 'oit-2563', score: 100, target: 85, present: 1, total: 1, items: [item], due: [] }
  const result = pageResult(START, { facts: { catalogues: [catalogue], pagesRead: 3 } })
  await store.results.record([{ watchId: watch?.id ?? 0, result, nextDue: START }])
}

/** The report of a week lies in a folder. */
async function print(): Promise<void> {
  const path = join(temporaryFolder(), 'wenyam-2026-W47.json')
  writeFileSync(path, '{"period":"2026-W47"}')
  const files = [
    { path, format: 'json', bytes: 21 },
    { path: `${path}.gone`, format: 'pdf', bytes: 1 },
  ]
  const week = { period: '2026-W47', from: START - 7 * DAY, to: START, printedAt: START }
  await reports(bed().store.db).add({ ...week, light: 'ok', language: 'th', files })
}

/** A page of an item of the first site was kept. */
async function keepPage(): Promise<number> {
  const { store, config } = bed()
  const body = await putBody(vaultAt(config.evidence?.folder ?? ''), '<title>โครงสร้าง</title>')
  const piece = newPiece('<title>โครงสร้าง</title>', { at: START })
  await store.evidence.record({
    add: [{ piece, lastSeenAt: START }],
    bodies: [body],
    touch: [],
    supersede: [],
    at: START,
  })
  return (await store.evidence.list())[0]?.id ?? 0
}

describe('the description', () => {
  test('is valid OpenAPI 3.1', async () => {
    const checked = await new Validator().validate(JSON.parse(JSON.stringify(document)))
    expect(checked).toMatchObject({ valid: true })
  })

  test('is what the server gives to whoever may read', async () => {
    const answer = await ask('/openapi.json', await bed().token('read'))
    expect(answer.json).toEqual(JSON.parse(JSON.stringify(document)))
  })

  test('tells an answer that it describes from one that it does not', () => {
    expectAsDocumented('/sites', 'get', 200, { items: [], next: null })
    expect(() => expectAsDocumented('/sites', 'get', 200, { items: [{}], next: null })).toThrow()
    expect(() => expectAsDocumented('/sites', 'get', 200, { items: [] })).toThrow()
  })

  test('names every operation once', () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('reading', () => {
  test('answers what the description says, everywhere', async () => {
    const incident = await outage()
    await audit()
    await print()
    await learn()
    const kept = await keepPage()
    const token = await bed().token('read', 'accounts')
    const paths = {
      '/sites': '/sites',
      '/sites/{site}': '/sites/khaen-nuea',
      '/sites/{site}/checks/{kind}': '/sites/khaen-nuea/checks/page',
      '/sites/{site}/checks/{kind}/results': '/sites/khaen-nuea/checks/page/results',
      '/sites/{site}/checks/{kind}/looks': `/sites/khaen-nuea/checks/page/looks?from=${new Date(START).toISOString()}`,
      '/sites/{site}/checks/{kind}/rollups': '/sites/khaen-nuea/checks/page/rollups?unit=day',
      '/sites/{site}/disclosure': '/sites/khaen-nuea/disclosure',
      '/sites/{site}/integrity/baseline': '/sites/khaen-nuea/integrity/baseline',
      '/sites/{site}/evidence': '/sites/khaen-nuea/evidence?item=oit-2569/O10',
      '/sites/{site}/evidence/{id}/body': `/sites/khaen-nuea/evidence/${kept}/body`,
      '/sites/{site}/evidence/warc': '/sites/khaen-nuea/evidence/warc',
      '/incidents': '/incidents',
      '/incidents/{id}': `/incidents/${incident}`,
      '/renewals': '/renewals',
      '/reports': '/reports',
      '/reports/{period}/{format}': '/reports/2026-W47/json',
      '/notices': '/notices',
      '/audit': '/audit',
    }
    const read = operations.filter(({ method }) => method === 'get').map(({ path }) => path)
    expect(Object.keys(paths).toSorted()).toEqual(read.toSorted())
    bed().clock.now += 60_000
    await bed().store.rollups.update(bed().clock.now)
    for (const [path, url] of Object.entries(paths)) {
      const answer = await ask(url, token)
      expect([url, answer.status]).toEqual([url, 200])
      expectAsDocumented(path, 'get', 200, answer.json)
    }
  })

  test('shows how a check stands, what it saw and the words of the reader', async () => {
    await outage()
    const token = await bed().token('read')
    const th = await ask('/sites/khaen-nuea/checks/page', token)
    expect(th.json).toMatchObject({
      site: 'khaen-nuea',
      kind: 'page',
      status: 'critical',
      failures: 3,
      result: { facts: { statusCode: 530 }, findings: [{ code: 'page.http-status' }] },
    })
    expect(th.text).toMatch(/"message":"[^"]*[ก-๙]/)
    expect((await ask('/sites/khaen-nuea/checks/page?lang=en', token)).text).not.toMatch(/[ก-๙]/)
  })

  test('goes through long lists page by page, each item once', async () => {
    await outage()
    const token = await bed().token('read')
    const sites = list.parse((await ask('/sites?limit=1', token)).json)
    expect(sites.items.map(({ id }) => id)).toEqual(['khaen-nuea'])
    const rest = list.parse((await ask(`/sites?limit=1&cursor=${sites.next}`, token)).json)
    expect([rest.items.map(({ id }) => id), rest.next]).toEqual([['hostile'], null])

    const seen: unknown[] = []
    let cursor = ''
    for (let turn = 0; turn < 5; turn++) {
      const url = `/sites/khaen-nuea/checks/page/results?limit=1${cursor && `&cursor=${cursor}`}`
      const { items, next } = list.parse((await ask(url, token)).json)
      seen.push(...items.map(({ at }) => at))
      if (next === null) break
      cursor = next
    }
    expect(seen).toEqual([30, 15, 0].map((minutes) => new Date(START + minutes * 60_000).toISOString()))
  })

  test('answers 304 while nothing has changed', async () => {
    const token = await bed().token('read')
    const first = await ask('/sites', token)
    const tag = String(first.headers['etag'])
    const second = await ask('/sites', token, 'GET', undefined, { 'if-none-match': tag })
    expect([second.status, second.text]).toEqual([304, ''])
    await outage()
    expect((await ask('/sites', token, 'GET', undefined, { 'if-none-match': tag })).status).toBe(200)
  })

  test.each([
    ['/sites?limit=0', 'query.limit'],
    ['/sites?limit=abc', 'query.limit'],
    ['/sites?cursor=nonsense', 'query.cursor'],
    ['/incidents?phase=gone', 'query.phase'],
    ['/incidents/not-a-uuid', 'path.id'],
    ['/sites/khaen-nuea/checks/page/looks?from=yesterday', 'query.from'],
    ['/sites/khaen-nuea/checks/page/looks?from=2020-01-01T00:00:00Z', 'query.from'],
  ])('refuses %s and names what is wrong', async (url, path) => {
    const answer = await ask(url, await bed().token('read'))
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'application/problem+json'])
    expect(answer.json).toMatchObject({ type: 'urn:wenyam:problem:bad-request', status: 400, issues: [{ path }] })
  })

  test.each(['/sites/nobody', '/sites/khaen-nuea/checks/nothing', '/nothing', `/incidents/${crypto.randomUUID()}`])(
    'says that there is no %s',
    async (url) => {
      const answer = await ask(url, await bed().token('read'))
      expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/problem+json'])
    },
  )
})

test('a file of a printed report is given as it lies, and none that is gone or was never printed', async () => {
  await print()
  const token = await bed().token('read')
  const file = await ask('/reports/2026-W47/json', token)
  expect([file.status, file.text]).toEqual([200, '{"period":"2026-W47"}'])
  expect(file.headers['content-disposition']).toBe('attachment; filename="wenyam-2026-W47.json"')
  for (const path of [
    '/reports/2026-W47/pdf',
    '/reports/2026-W47/xlsx',
    '/reports/2026-W40/json',
    '/reports/..%2f..%2fetc/json',
  ]) {
    expect([path, (await ask(path, token)).status]).toEqual([path, 404])
  }
  expect((await ask('/reports/2026-W47/passwd', token)).status).toBe(400)
})

describe('acting', () => {
  test('takes an incident on, once', async () => {
    const id = await outage()
    const token = await bed().token('acknowledge')
    const taken = await ask(`/incidents/${id}/acknowledge`, token, 'POST', { note: 'โทรหาผู้ให้บริการแล้ว' })
    expect(taken.status).toBe(200)
    expectAsDocumented('/incidents/{id}/acknowledge', 'post', 200, taken.json)
    expect(taken.json).toMatchObject({ phase: 'acknowledged', acknowledgedBy: 'สมชาย', note: 'โทรหาผู้ให้บริการแล้ว' })
    const again = await ask(`/incidents/${id}/acknowledge`, token, 'POST', {})
    expect(again.status).toBe(409)
    expectAsDocumented('/incidents/{id}/acknowledge', 'post', 409, again.json)
  })

  test('makes a check due at once, and notes who wanted it', async () => {
    const { store, clock } = bed()
    const started = await ask('/sites/khaen-nuea/checks/page/run', await bed().token('check'), 'POST')
    expect(started.status).toBe(202)
    expectAsDocumented('/sites/{site}/checks/{kind}/run', 'post', 202, started.json)
    const [state] = await store.watches.states({ siteIds: ['khaen-nuea'], kinds: ['page'] })
    expect(state?.nextDue).toBe(clock.now)
    const entry = await store.db.selectFrom('audit').selectAll().orderBy('number', 'desc').executeTakeFirstOrThrow()
    expect([entry.action, entry.subject, entry.actor]).toEqual(['check.run', 'khaen-nuea/page', 'somchai'])
  })

  test('makes a report of a week, and of no week that lies ahead', async () => {
    await outage()
    const token = await bed().token('report')
    const made = await ask('/reports', token, 'POST', { week: '2026-W48', format: 'json' })
    expect(made.status).toBe(200)
    expect(made.headers['content-disposition']).toBe('attachment; filename="wenyam-2026-W48.json"')
    expect(made.json).toMatchObject({ period: { key: '2026-W48' }, totals: { sites: 2, standing: 1 } })
    expect((await ask('/reports', token, 'POST', { week: '2027-W48' })).status).toBe(400)
    expect((await ask('/reports', token, 'POST', { week: '2026-W60' })).status).toBe(400)
  })

  test('needs JSON, of the shape that the description says', async () => {
    const id = await outage()
    const token = await bed().token('acknowledge')
    const url = `/api/v1/incidents/${id}/acknowledge`
    const send = (type: string, body: string) =>
      bed()
        .browser()
        .send(url, { method: 'POST', body, headers: { authorization: `Bearer ${token}`, 'content-type': type } })
    expect((await send('application/json', '{"note":')).status).toBe(400)
    expect((await send('application/json', '{"note":7}')).status).toBe(400)
    expect((await send('application/json', '{"notes":"x"}')).status).toBe(400)
    expect((await send('text/plain', 'note')).status).toBe(415)
    expect((await send('application/json', JSON.stringify({ note: 'x'.repeat(70_000) }))).status).toBe(413)
  })

  test('needs the right method', async () => {
    const answer = await ask('/sites', await bed().token('read'), 'POST', {})
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET'])
  })
})

describe('tokens', () => {
  test('are refused when they are missing, wrong or revoked', async () => {
    const { url, store } = bed()
    const token = await bed().token('read')
    for (const wrong of ['', 'wenyam_', `${token}x`, 'x'.repeat(5_000), token.slice(0, -1)]) {
      const answer = await ask('/sites', wrong)
      expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer realm="wenyam"'])
    }
    expect((await fetch(`${url}/api/v1/sites`)).status).toBe(401)
    expect((await ask('/sites', token)).status).toBe(200)
    const { id } = await store.db.selectFrom('token').select('id').executeTakeFirstOrThrow()
    const admin = await bed().admin()
    await admin.submit(await admin.get('/account'), `/account/tokens/${id}/revoke`)
    expect((await ask('/sites', token)).status).toBe(401)
  })

  test('reach no further than their scopes', async () => {
    const id = await outage()
    const token = await bed().token('read')
    for (const [url, method] of [
      [`/incidents/${id}/acknowledge`, 'POST'],
      ['/sites/khaen-nuea/checks/page/run', 'POST'],
      ['/reports', 'POST'],
      ['/audit', 'GET'],
    ] as const) {
      const answer = await ask(url, token, method, method === 'POST' ? {} : undefined)
      expect([url, answer.status]).toEqual([url, 403])
    }
  })

  test('reach no further than their account does now', async () => {
    const { store } = bed()
    const officer = await bed().person('somsri', 'officer')
    const page = await officer.submit(await officer.get('/account'), '/account/tokens', {
      label: 'x',
      scope: ['read', 'check'],
    })
    const token = /wenyam_[\w-]{43}/.exec(page.text)?.[0] ?? ''
    expect((await ask('/sites/khaen-nuea/checks/page/run', token, 'POST')).status).toBe(202)
    await store.db.updateTable('account').set({ role: 'viewer' }).where('name', '=', 'somsri').execute()
    expect((await ask('/sites/khaen-nuea/checks/page/run', token, 'POST')).status).toBe(403)
    await store.db.updateTable('account').set({ disabled: 1 }).where('name', '=', 'somsri').execute()
    expect((await ask('/sites', token)).status).toBe(401)
  })

  test('are not given rights that the account has not', async () => {
    const viewer = await bed().person('somsri', 'viewer')
    const page = await viewer.submit(await viewer.get('/account'), '/account/tokens', {
      label: 'x',
      scope: ['accounts'],
    })
    expect(page.status).toBe(422)
  })

  test('expire, are shown once and stored hashed, and make no other tokens', async () => {
    const { store, clock, logged } = bed()
    const admin = await bed().admin()
    const fields = { label: 'เครื่องวัด', scope: 'read', days: '1' }
    const page = await admin.submit(await admin.get('/account'), '/account/tokens', fields)
    const token = /wenyam_[\w-]{43}/.exec(page.text)?.[0] ?? ''
    expect((await admin.get('/account')).text).not.toContain(token)
    const rows = await store.db.selectFrom('token').selectAll().execute()
    expect(JSON.stringify([rows, logged])).not.toContain(token)
    expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await ask('/sites', token)).status).toBe(200)
    const made = await bed()
      .browser()
      .send('/account/tokens', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'label=x&scope=read',
      })
    expect(made.status).toBe(403)
    clock.now += DAY
    expect((await ask('/sites', token)).status).toBe(401)
  })
})

test('a browser that is signed in may read, and may act only with the token of its pages', async () => {
  const admin = await bed().admin()
  expect((await admin.get('/api/v1/sites')).status).toBe(200)
  const run = (headers: Record<string, string>) =>
    admin.send('/api/v1/sites/khaen-nuea/checks/page/run', { method: 'POST', headers })
  expect((await run({})).status).toBe(403)
  const csrf = csrfIn(await admin.get('/account'))
  expect((await run({ 'x-csrf-token': csrf, origin: 'https://evil.example' })).status).toBe(403)
  expect((await run({ 'x-csrf-token': csrf, origin: bed().url })).status).toBe(202)
})
