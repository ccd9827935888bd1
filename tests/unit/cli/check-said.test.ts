import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import { keepReviews } from '../../../src/checks/disclosure/guard/reviews.ts'
import { silentLog } from '../../../src/model/log.ts'
import { openStore } from '../../../src/store/store.ts'
import { temporaryFolder, wenyam } from '../../support/cli.ts'
import { FILLER, littleSite } from '../../support/sites/little.ts'
import type { ServedSite } from '../../support/sites/serve.ts'
import { serveSite } from '../../support/sites/serve.ts'

const AT = Date.UTC(2026, 10, 23, 3)

const report = z.object({
  sites: z.tuple([
    z.object({
      checks: z.tuple([
        z.object({
          facts: z.object({
            catalogues: z.tuple([
              z.object({
                items: z.array(z.looseObject({ code: z.string(), reason: z.string(), review: z.unknown() })),
              }),
            ]),
          }),
        }),
      ]),
    }),
  ]),
})

const servers: ServedSite[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function office() {
  const served = await serveSite(
    littleSite({
      '/': `<a href="/chart">โครงสร้างส่วนราชการ</a>${FILLER}`,
      '/chart': `<h1>โครงสร้างส่วนราชการ</h1><p>สำนักปลัด กองคลัง กองช่าง ฝ่ายการเมือง ฝ่ายข้าราชการประจำ</p>${FILLER}`,
    }),
  )
  servers.push(served)
  const folder = temporaryFolder()
  const config = join(folder, 'wenyam.yaml')
  writeFileSync(
    config,
    [
      'database: wenyam.db',
      `sites: [{ id: office, url: "${served.url}", disclosure: { catalogues: [oit-2563], fiscal_year: 2563 } }]`,
      'network: { allow_private: true, reference: [], requests_per_second: 50 }',
    ].join('\n'),
  )
  return {
    served,
    database: join(folder, 'wenyam.db'),
    item: async (code: string) => {
      const { stdout, stderr } = await wenyam(
        'check',
        'office',
        '-c',
        config,
        '--only',
        'disclosure',
        '--format',
        'json',
      )
      if (stdout === '') throw new Error(stderr)
      const [site] = report.parse(JSON.parse(stdout)).sites
      return site.checks[0].facts.catalogues[0].items.find((one) => one.code === code)
    },
  }
}

it('a look from the command line goes by what reviewers have said on the pages, says so, and writes nothing', async () => {
  const { served, database, item } = await office()
  const url = new URL('/chart', served.url).href
  expect(await item('O1')).toMatchObject({ status: 'present', reason: 'found', review: { rejected: [] } })
  expect(statSync(database, { throwIfNoEntry: false })).toBeUndefined()

  const store = await openStore({ url: database, now: () => AT, log: silentLog })
  const said = { url, at: AT, by: 'สมศรี', note: 'เป็นของปีเก่า' }
  await keepReviews(store.memory('disclosure'), 'office', {
    confirmed: { 'oit-2563/O12': { url, at: AT, by: 'สมศรี' } },
    rejected: { 'oit-2563/O1': [said] },
  })
  await store.close()
  const before = statSync(database).mtimeMs
  const iso = '2026-11-23T03:00:00.000Z'
  expect(await item('O1')).toMatchObject({
    status: 'missing',
    reason: 'rejected',
    review: { confirmed: null, rejected: [{ ...said, at: iso }] },
  })
  expect(await item('O12')).toMatchObject({
    status: 'present',
    reason: 'confirmed',
    review: { confirmed: { url, at: iso, by: 'สมศรี', note: null } },
  })
  expect(statSync(database).mtimeMs).toBe(before)
})
