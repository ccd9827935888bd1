import * as fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkKinds } from '../../../../src/checks/registry.ts'
import { draftConfiguration } from '../../../../src/cli/init/draft.ts'
import type { DraftContext } from '../../../../src/cli/init/draft.ts'
import { plainLine } from '../../../../src/cli/init/yaml-text.ts'
import type { Config } from '../../../../src/config/config.ts'
import { loadConfig } from '../../../../src/config/load-config.ts'
import type { Exploration } from '../../../../src/exploration/exploration.ts'
import { LANGUAGES } from '../../../../src/model/language.ts'
import { temporaryFolder } from '../../../support/cli.ts'
import { downExploration, explorationOf, verdict } from '../../../support/exploration.ts'

const CONTEXT: DraftContext = {
  language: 'th',
  file: 'wenyam.yaml',
  database: 'data/wenyam.db',
  timeZone: 'Asia/Bangkok',
  network: {},
}
const ENV = { LINE_TOKEN: 'line', LINE_GROUP: 'group', TELEGRAM_TOKEN: 'telegram', TELEGRAM_CHAT: 'chat' }

const draft = (found: Exploration, changes: Partial<DraftContext> = {}) =>
  draftConfiguration(found, { ...CONTEXT, ...changes })

function load(text: string, folder = temporaryFolder()): Config {
  const file = join(folder, 'wenyam.yaml')
  writeFileSync(file, text)
  return loadConfig(file, { env: ENV, language: 'en' })
}

/** Every line that is prepared for use, switched on: as a person would who takes each `#` away. */
function switchOn(text: string): string {
  return text.replaceAll(/^( *)#(?=[^ \n])/gm, '$1')
}

describe.each(LANGUAGES)('what is written, in %s', (language) => {
  test('of an office', async () => {
    await expect(draft(explorationOf(), { language })).toMatchFileSnapshot(
      `../../../fixtures/init/${language}/office.yaml`,
    )
  })

  test('of a website that is down', async () => {
    await expect(draft(downExploration(), { language })).toMatchFileSnapshot(
      `../../../fixtures/init/${language}/down.yaml`,
    )
  })

  test.each([
    ['an office', explorationOf()],
    ['a website that is down', downExploration()],
    [
      'a bank',
      explorationOf({ office: { kind: 'other' }, disclosure: { kind: 'not-looked-for' }, contains: undefined }),
    ],
    ['an office that does not name itself', explorationOf({ office: { kind: 'government' }, builder: undefined })],
    [
      'a website that could not be read in time',
      explorationOf({ disclosure: { kind: 'unfinished' }, page: undefined, tls: undefined, domain: undefined }),
    ],
    ['a website that went down', explorationOf({ disclosure: { kind: 'down', detail: 'ECONNRESET' } })],
  ])('passes as it is, and with all that is prepared switched on: %s', (_, found) => {
    const text = draft(found, { language })
    expect(load(text).sites).toHaveLength(1)
    const all = load(switchOn(text))
    expect(all.alerts.channels.map(({ kind }) => kind)).toEqual(['email', 'line', 'telegram'])
    expect(all.reports.weekly).toBeDefined()
    expect(all.sites[0]?.checks.map(({ kind }) => kind.id)).toContain('renewal')
  })
})

describe('what holds', () => {
  test('no page is pinned, no renewal and no channel is there: nothing that could alarm falsely', () => {
    const config = load(draft(explorationOf()))
    expect(config).toMatchObject({ organisation: 'องค์การบริหารส่วนตำบลหนองแก', language: 'th', timezone: 'Asia/Bangkok' })
    expect(config.alerts.channels).toEqual([])
    const [watched] = config.sites
    expect(watched?.site).toEqual({ id: 'nongkae', name: 'เว็บไซต์ อบต.หนองแก', url: 'https://www.nongkae.go.th/' })
    expect(watched?.checks.map(({ kind }) => kind.id)).toEqual([
      'page',
      'tls',
      'domain',
      'disclosure',
      'integrity',
      'links',
    ])
    const options = (id: string) => watched?.checks.find(({ kind }) => kind.id === id)?.options
    expect(options('page')).toMatchObject({ contains: 'องค์การบริหารส่วนตำบลหนองแก' })
    expect(options('disclosure')).toMatchObject({ pages: {}, catalogues: [] })
  })

  test('pages that are switched on are pinned for the catalogue in which they were found', () => {
    const options = load(switchOn(draft(explorationOf()))).sites[0]?.checks.find(({ kind }) => kind.id === 'disclosure')
    expect(options?.options).toMatchObject({
      pages: {
        'oit-2569/O1': 'https://www.nongkae.go.th/Pages/O1',
        'oit-2569/O7': 'https://www.nongkae.go.th/Pages/O7',
      },
    })
  })

  test.each(['other', 'unseen'] as const)('the disclosure check is off for what may be no office (%s)', (kind) => {
    const config = load(draft(explorationOf({ office: { kind }, disclosure: { kind: 'not-looked-for' } })))
    expect(config.sites[0]?.checks.map((check) => check.kind.id)).not.toContain('disclosure')
  })

  test('an application that needs JavaScript has the line that turns a browser on', () => {
    const items = [verdict('O1', { status: 'unverified', reason: { code: 'needs-script' }, url: null })]
    const found = explorationOf({
      disclosure: {
        kind: 'read',
        catalogue: 'oit-2569',
        items,
        pagesRead: 1,
        documentsRead: 0,
        limits: ['time'],
        forbidden: true,
      },
    })
    expect(draft(found)).toContain('#render: true')
    expect(draft(found)).toContain('robots.txt')
    expect(load(switchOn(draft(found))).sites).toHaveLength(1)
  })

  test('a network that differs is written as it was', () => {
    const network = { hosts: { '127.0.0.1': '127.0.0.1' }, user_agent: '${AGENT}', reference: [] }
    const text = draft(explorationOf(), { network })
    expect(parse(text)).toMatchObject({ network })
  })
})

/** What a hostile page may call itself: YAML, references to secrets, line breaks, marks that nobody sees, and far too much. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '"quoted" and \'single\'',
    'key: value # remark',
    '- item',
    '${HOME} $${HOME} ${file:/etc/passwd}',
    'one\r\ntwo\nthree\u2028four\u0085five',
    'zero\u200bwidth \u202eright to left\u202c',
    '? ! & * | > % @ ` { [ ] } ,',
    '\u0000\u001b[31mred',
    'true',
    '2569',
    '~',
    '---\nsites: []',
    'ก'.repeat(10_000),
    '😀'.repeat(500),
    '\ud800 broken',
  ),
)

describe('whatever a website says of itself', () => {
  test('the file parses, and says the same', () => {
    const folder = temporaryFolder()
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.constantFrom(...LANGUAGES), (title, label, evidence, language) => {
        const found = explorationOf({
          office: { kind: 'government' },
          title,
          builder: { name: { th: 'ก', en: 'a' }, place: 'html', evidence },
          disclosure: {
            kind: 'read',
            catalogue: 'oit-2569',
            items: [
              verdict('O1', {
                via: [label, title],
                reason: { code: 'wrong-target', params: { label } },
                status: 'empty',
              }),
            ],
            pagesRead: 1,
            documentsRead: 0,
            limits: [],
            forbidden: false,
          },
          tls: { findings: [], validTo: 0, daysLeft: -1, issuer: evidence },
          domain: { findings: [], name: 'x.go.th', expiresOn: '2027-01-08', daysLeft: 1, registrar: evidence },
        })
        const text = draft(found, { language })
        // Nothing is taken from the environment, and nothing breaks out of its remark.
        for (const written of [text, switchOn(text)]) {
          const config = load(written, folder)
          expect(config.organisation).toBe(plainLine(title) || 'www.nongkae.go.th')
          expect(config.sites.map(({ site }) => site.id)).toEqual(['nongkae'])
          expect(config.sites[0]?.checks.map(({ kind }) => kind.id)).toEqual(
            Object.keys(checkKinds).filter((id) => id !== 'renewal' || written !== text),
          )
        }
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/u)
      }),
      { numRuns: 60 },
    )
  })

  test('a reference stays what it is, and is not followed', () => {
    const found = explorationOf({ office: { kind: 'government' }, title: 'อบต. ${HOME} $${X}' })
    expect(load(draft(found)).organisation).toBe('อบต. ${HOME} $${X}')
  })

  test('a title of ten thousand letters is cut', () => {
    const organisation = load(
      draft(explorationOf({ office: { kind: 'other' }, title: 'ก'.repeat(10_000) })),
    ).organisation
    expect(organisation).toBe(`${'ก'.repeat(199)}…`)
  })
})
