import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { checkKinds } from '../../../../src/checks/registry.ts'
import { DAY } from '../../../../src/model/duration.ts'
import type { Piece } from '../../../../src/model/evidence/piece.ts'
import type { EvidenceBed } from '../../../support/evidence-bed.ts'
import { evidenceBed } from '../../../support/evidence-bed.ts'
import type { ServedSite } from '../../../support/sites/serve.ts'
import { serveSite } from '../../../support/sites/serve.ts'
import { PLAN_PDF, page, smallOffice } from '../../../support/sites/small-office.ts'

const kind = checkKinds.disclosure
const OPTIONS = { catalogues: ['oit-2563'], fiscal_year: 2563 }

const servers: ServedSite[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function office(): Promise<ServedSite> {
  const served = await serveSite(smallOffice())
  servers.push(served)
  return served
}

async function piecesOf(bed: EvidenceBed, item: string): Promise<readonly Piece[]> {
  return bed.store.evidence.list({ siteId: 'office', subject: item })
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

describe('what an item rests on', () => {
  test('is kept as received, page and document, with what was asked and answered', async () => {
    const [bed, served] = [await evidenceBed(), await office()]
    await bed.look(kind, served.url, OPTIONS)
    const pieces = await piecesOf(bed, 'O10')
    expect(pieces.map(({ url, state, why, statusCode }) => [new URL(url).pathname, state, why, statusCode])).toEqual([
      ['/docs/plan_2563.pdf', 'present', 'item', 200],
      ['/plan', 'present', 'item', 200],
    ])
    const [document] = pieces
    expect(document).toMatchObject({
      subject: 'oit-2563 O10',
      sha256: sha256(PLAN_PDF),
      bytes: PLAN_PDF.length,
      method: 'GET',
      address: '127.0.0.1',
      at: bed.clock.now,
      lastSeenAt: bed.clock.now,
    })
    expect(document?.headers['content-type']).toBe('application/pdf')
    expect(document?.requestHeaders).toMatchObject({ host: new URL(served.url).host, 'accept-language': 'th,en;q=0.5' })
    const reading = await bed.vault.read(sha256(PLAN_PDF), PLAN_PDF.length)
    expect(reading.ok && sha256(reading.bytes)).toBe(sha256(PLAN_PDF))
    // Of all pages that were read, only those that verdicts rest on are there.
    const kept = (await bed.store.evidence.bodies()).map((body) => body.sha256)
    expect(kept).not.toContain(sha256(page('อบต.ตัวอย่าง', 'ยินดีต้อนรับ')))
  })

  test('stands with one piece while it stays the same: "not modified" is a sight of it', async () => {
    const [bed, served] = [await evidenceBed(), await office()]
    await bed.look(kind, served.url, OPTIONS)
    const before = await bed.store.evidence.count()
    bed.clock.now += DAY
    await bed.look(kind, served.url, OPTIONS)
    expect(served.unchanged.length).toBeGreaterThan(3)
    expect(await bed.store.evidence.count()).toBe(before)
    for (const piece of await piecesOf(bed, 'O10')) expect(piece.lastSeenAt - piece.at).toBe(DAY)
  })

  test('that changed is kept beside what it was, and the old piece says until when it stood', async () => {
    const [bed, served] = [await evidenceBed(), await office()]
    await bed.look(kind, served.url, OPTIONS)
    served.become(smallOffice({ '/docs/plan_2563.pdf': undefined }))
    bed.clock.now += DAY
    await bed.look(kind, served.url, OPTIONS)
    const pieces = await piecesOf(bed, 'O10')
    const document = pieces.filter(({ url }) => url.endsWith('.pdf'))
    expect(
      document.map(({ statusCode, state, why, supersededAt }) => ({ statusCode, state, why, supersededAt })),
    ).toEqual([
      { statusCode: 404, state: 'broken', why: 'change', supersededAt: undefined },
      { statusCode: 200, state: 'present', why: 'item', supersededAt: bed.clock.now },
    ])
    // The page is the same; it stands for another verdict now, on the same bytes.
    const pages = pieces.filter(({ url }) => url.endsWith('/plan'))
    expect(pages.map(({ state }) => state)).toEqual(['broken', 'present'])
    expect(pages[0]?.sha256).toBe(pages[1]?.sha256)
  })

  test('is asked for in full where its bytes are not there any more, whatever the site says', async () => {
    const [bed, served] = [await evidenceBed(), await office()]
    await bed.look(kind, served.url, OPTIONS)
    await rm(bed.settings.folder, { recursive: true })
    bed.clock.now += DAY
    await bed.look(kind, served.url, OPTIONS)
    expect(await bed.vault.read(sha256(PLAN_PDF), PLAN_PDF.length)).toMatchObject({ ok: true })
    expect(served.unchanged.filter((path) => path.endsWith('.pdf'))).toEqual([])
  })

  test('is kept from the next look on where evidence is switched on later', async () => {
    const [bed, served] = [await evidenceBed(), await office()]
    const { settings } = bed
    Object.assign(bed, { settings: undefined })
    await bed.look(kind, served.url, OPTIONS)
    expect(await bed.store.evidence.count()).toBe(0)
    bed.settings = settings
    bed.clock.now += DAY
    await bed.look(kind, served.url, OPTIONS)
    expect((await piecesOf(bed, 'O10')).map(({ statusCode }) => statusCode)).toEqual([200, 200])
  })

  test('that differs at every look while the verdict stays is kept anew once a week', async () => {
    const [bed, served] = [await evidenceBed(), await office()]
    const count = (day: number) =>
      smallOffice({ '/structure': page('โครงสร้างส่วนราชการ', `สำนักปลัด กองคลัง กองช่าง ผู้เยี่ยมชม ${day}`) })
    const dayOfPieces: number[] = []
    for (let day = 0; day < 9; day += 1) {
      served.become(count(day))
      await bed.look(kind, served.url, OPTIONS)
      bed.clock.now += DAY
    }
    for (const { at } of await piecesOf(bed, 'O1')) dayOfPieces.push((at - Date.UTC(2026, 10, 2)) / DAY)
    expect(dayOfPieces).toEqual([7, 0])
  })

  test('is left as it is while the site is down', async () => {
    const [bed, served] = [await evidenceBed(), await office()]
    await bed.look(kind, served.url, OPTIONS)
    const before = await bed.store.evidence.list()
    served.answerAll((response) => response.writeHead(500).end())
    bed.clock.now += DAY
    const result = await bed.look(kind, served.url, OPTIONS)
    expect(result.status).toBe('unknown')
    expect(await bed.store.evidence.list()).toEqual(before)
  })
})
