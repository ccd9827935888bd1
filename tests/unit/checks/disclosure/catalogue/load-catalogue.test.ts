import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partsOf } from '../../../../../src/checks/disclosure/catalogue/catalogue.ts'
import {
  bundledCatalogues,
  loadRequirements,
  newestCatalogue,
} from '../../../../../src/checks/disclosure/catalogue/load-catalogue.ts'

let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'catalogue-'))
})
afterAll(() => rm(dir, { recursive: true }))

const load = (names: readonly string[], concepts: readonly string[] = [], language: 'th' | 'en' = 'en') =>
  loadRequirements(names, concepts, { baseDir: dir, language })

const OWN = `id: own-2569
title: { th: รายการของเรา, en: Our own list }
fiscal_year: 2569
scoring: mean
sources: { order: คำสั่ง อบต. ที่ 1/2569 }
items:
  - { code: X1, th: ผังเว็บไซต์, en: Site map, concepts: [site_map], year: in-force, kind: page, mandatory: false, certainty: verified, source: order }
`

describe('the catalogues that come with Wenyam', () => {
  it('are eight, and the newest is the one of 2569', async () => {
    expect(await bundledCatalogues()).toHaveLength(8)
    expect(await newestCatalogue()).toBe('oit-2569')
  })

  it('hold the items of each year, and name a source and how sure it is for each', async () => {
    const { catalogues } = await load(await bundledCatalogues())
    const counts = Object.fromEntries(catalogues.map(({ id, items }) => [id, items.length]))
    expect(counts).toEqual({
      'measures-2563': 11,
      'oit-2563': 43,
      'oit-2564': 43,
      'oit-2565': 43,
      'oit-2566': 43,
      'oit-2567': 35,
      'oit-2568': 28,
      'oit-2569': 26,
    })
    for (const { items, sources } of catalogues) {
      for (const { source, certainty } of items) {
        expect(sources[source]).toBeTruthy()
        expect(['verified', 'recalled']).toContain(certainty)
      }
    }
  })

  it('let a part of an item go by a rule of its own', async () => {
    const { catalogues } = await load(['oit-2567'])
    const plan = catalogues[0]?.items.find(({ code }) => code === 'O8')
    if (!plan) throw new Error('no O8')
    expect(partsOf(plan)).toEqual([
      { concept: 'action_plan', year: 'this-year' },
      { concept: 'six_month_report', year: 'first-half' },
    ])
  })
})

describe("a user's own files", () => {
  it('add a catalogue and a concept without any code', async () => {
    await writeFile(join(dir, 'own.yaml'), OWN)
    await writeFile(
      join(dir, 'concepts.yaml'),
      'concepts:\n  - { id: site_map, th: ผังเว็บไซต์, en: Site map, phrases: [แผนผังเว็บไซต์] }\n',
    )
    const { catalogues, concepts } = await load(['./own.yaml'], ['./concepts.yaml'])
    expect(catalogues[0]).toMatchObject({ id: 'own-2569', target: 85 })
    expect(concepts.find(({ id }) => id === 'site_map')?.phrases).toEqual(['แผนผังเว็บไซต์'])
  })

  it('replace a concept by one of the same id', async () => {
    await writeFile(join(dir, 'news.yaml'), 'concepts:\n  - { id: news, th: ข่าว, en: News, phrases: [ข่าวบ้านเรา] }\n')
    const { concepts } = await load(['oit-2563'], ['./news.yaml'])
    expect(concepts.filter(({ id }) => id === 'news')).toMatchObject([{ phrases: ['ข่าวบ้านเรา'] }])
  })

  it('get every mistake with file, line, column and the mend', async () => {
    const broken = OWN.replace('scoring: mean', 'scorin: mean')
      .replace('year: in-force', 'year: in-forse')
      .replace('source: order', 'source: oder')
    await writeFile(join(dir, 'broken.yaml'), broken)
    const failure = load(['./broken.yaml'])
    await expect(failure).rejects.toThrow(/broken\.yaml:4:1: unknown key "scorin"; did you mean scoring\?/)
    await expect(failure).rejects.toThrow(/broken\.yaml:7:\d+: items\[0\]\.year: .*did you mean in-force\?/)
  })

  it('are told which concept was meant', async () => {
    await writeFile(join(dir, 'stranger.yaml'), OWN.replace('[site_map]', '[strutcure]'))
    await expect(load(['./stranger.yaml'])).rejects.toThrow(
      /stranger\.yaml:7:\d+: .*unknown concept strutcure; did you mean structure\?/,
    )
    await expect(load(['./stranger.yaml'], [], 'th')).rejects.toThrow(/ไม่รู้จักเรื่อง strutcure หมายถึง structure หรือไม่/)
  })

  it('are told of a catalogue or a file that does not exist', async () => {
    await expect(load(['oit-2653'])).rejects.toThrow(/unknown catalogue oit-2653; did you mean oit-/)
    await expect(load(['./nowhere.yaml'])).rejects.toThrow(/nowhere\.yaml: there is no such file/)
  })
})
