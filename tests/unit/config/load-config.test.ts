import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/load-config.ts'
import { UserError } from '../../../src/model/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenyam-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SITE = 'sites: [{ id: office, url: https://www.example.go.th/ }]\n'

function load(text: string | Uint8Array, env: Record<string, string> = {}) {
  const file = join(folder, 'wenyam.yaml')
  writeFileSync(file, text)
  return loadConfig(file, { env })
}

/** The complaints, without the folder in front; in English unless the file says otherwise. */
function complaints(text: string | Uint8Array, env: Record<string, string> = {}): string[] {
  try {
    load(text, env)
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n').map((line) => line.replaceAll(`${folder}/`, ''))
    throw error
  }
  return []
}

describe('what is left out', () => {
  test('has a sound default', () => {
    const config = load(SITE)
    expect(config).toMatchObject({
      organisation: 'www.example.go.th',
      language: 'th',
      timezone: 'Asia/Bangkok',
      database: join(folder, 'data/wenyam.db'),
      confirm: { failures: 2, retryAfter: 15_000 },
      retention: { raw: 35 * 86_400_000, hourly: 400 * 86_400_000 },
      web: { listen: { host: '127.0.0.1', port: 8080 }, public_status: true },
      trusted: [],
    })
    expect(config.sites.map(({ checks }) => checks.map(({ kind }) => kind.id))).toEqual([
      expect.arrayContaining(['page', 'tls', 'domain']),
    ])
  })

  test('a kind is switched off by false, and left out where it has nothing to look at', () => {
    const kinds = (site: string) => load(`sites: [${site}]`).sites[0]?.checks.map(({ kind }) => kind.id)
    expect(kinds('{ id: a, url: https://www.example.go.th/, tls: false }')).not.toContain('tls')
    expect(kinds('{ id: a, url: https://127.0.0.1/ }')).not.toContain('domain')
  })
})

describe('what is written', () => {
  test('durations become milliseconds, sizes bytes, and paths start at the folder of the file', () => {
    const config = load(
      `${SITE.replace(' }', ', page: { interval: 5m, timeout: 3s, max_bytes: 2MB } }')}database: ../wenyam.db\n` +
        'confirm: { failures: 3, retry_after: 1m }\nreports: { weekly: { out: paper } }\n',
    )
    const page = config.sites[0]?.checks.find(({ kind }) => kind.id === 'page')
    expect(page?.options).toMatchObject({ interval: 300_000, timeout: 3_000, max_bytes: 2_000_000 })
    expect(config.database).toBe(join(folder, '../wenyam.db'))
    expect(config.confirm).toEqual({ failures: 3, retryAfter: 60_000 })
    expect(config.reports.weekly?.out).toBe(join(folder, 'paper'))
  })

  test('a Thai host name becomes its A-label and shows in Thai', () => {
    const site = load('sites: [{ id: a, url: "https://อบต.ไทย/หน้า#บน" }]').sites[0]?.site
    expect(site?.url).toBe('https://xn--m3cj0d.xn--o3cw4h/%E0%B8%AB%E0%B8%99%E0%B9%89%E0%B8%B2')
    expect(site?.name).toBe('อบต.ไทย')
  })

  test('certificates of network.ca are read', () => {
    writeFileSync(join(folder, 'two.pem'), rootCertificates.slice(0, 2).join('\n'))
    expect(load(`${SITE}network: { ca: two.pem }`).trusted).toHaveLength(2)
  })
})

describe('renewals', () => {
  const items = (text: string) =>
    load(text).sites.map(({ checks }) =>
      checks.filter(({ kind }) => kind.id === 'renewal').map((check) => check.options),
    )
  const hosting = 'id: hosting, name: ค่าเช่าพื้นที่, due: 2027-01-31'

  test('belong to the only site', () => {
    const item = { id: 'hosting', name: 'ค่าเช่าพื้นที่', due: '2027-01-31', warn: 60 * 86_400_000 }
    expect(items(`${SITE}renewals: [{ ${hosting} }]`)).toEqual([
      [expect.objectContaining({ items: [expect.objectContaining(item)] })],
    ])
  })

  test('or to the one they name', () => {
    const two = 'sites: [{ id: one, url: https://a.go.th }, { id: two, url: https://b.go.th }]\n'
    expect(items(`${two}renewals: [{ ${hosting}, site: two }]`).map((checks) => checks.length)).toEqual([0, 1])
    expect(
      complaints(
        `language: en\n${two}renewals:\n  - { ${hosting} }\n  - { ${hosting.replace('hosting', 'care')}, site: tow }`,
      ),
    ).toEqual([
      'wenyam.yaml:4:5: renewals[0]: there are several sites; add site: with one of one, two',
      'wenyam.yaml:5:62: renewals[1].site: there is no site tow; did you mean two?',
    ])
  })
})

describe('values from outside', () => {
  test('come from the environment and from files, and are kept out of messages', () => {
    writeFileSync(join(folder, 'name.txt'), 'อบต.จากไฟล์\n')
    const config = load(`${SITE}organisation: "\${file:name.txt}"\nnetwork: { user_agent: "Bot \${KEY}" }`, {
      KEY: 'very-secret-1',
    })
    expect(config.organisation).toBe('อบต.จากไฟล์')
    expect(config.network.user_agent).toBe('Bot very-secret-1')
    expect(config.secrets.redact('GET / Bot very-secret-1')).toBe('GET / Bot ${KEY}')
  })

  test('the address of a website is no secret, wherever it comes from; a key within it is one', () => {
    const text = 'sites: [{ id: a, url: "${SITE}" }, { id: b, url: "https://b.go.th/?key=${KEY}" }]'
    const { secrets } = load(text, { SITE: 'https://www.a.go.th', KEY: 'very-secret-1' })
    expect(secrets.redact('https://www.a.go.th/ and https://b.go.th/?key=very-secret-1')).toBe(
      'https://www.a.go.th/ and https://b.go.th/?key=${KEY}',
    )
  })

  test('a password in a database address is kept out of messages too', () => {
    const { secrets, database } = load(`${SITE}database: postgres://watch:p%40ssword@db/wenyam`)
    expect(database).toBe('postgres://watch:p%40ssword@db/wenyam')
    expect(secrets.redact('cannot reach postgres://watch:p%40ssword@db with p@ssword')).toBe(
      'cannot reach postgres://watch:[password]@db with [password]',
    )
  })

  test('a wrong value that holds a secret is named without it', () => {
    const text = `language: en\n${SITE}timezone: "\${ZONE}"`
    expect(complaints(text, { ZONE: 'Secret/Place' })).toEqual([
      'wenyam.yaml:3:11: timezone: there is no time zone ${ZONE}; write a name such as Asia/Bangkok',
    ])
  })

  test.each([
    ['"${LINE_TOKEN}"', 'the environment variable LINE_TOKEN is not set; set it before the program starts'],
    ['"${EMPTY}"', 'the environment variable EMPTY is empty; set it before the program starts'],
    ['"${file:gone.txt}"', 'the file gone.txt cannot be read (there is no such file)'],
    ['"${}"', '${} is not a variable; write ${NAME} or ${file:PATH}, or $${ for a literal ${'],
  ])('%s is refused where there is none', (value, complaint) => {
    expect(complaints(`language: en\n${SITE}organisation: ${value}`, { EMPTY: '' })).toEqual([
      `wenyam.yaml:3:15: ${complaint}`,
    ])
  })

  test('$${ writes ${', () => {
    expect(load(`${SITE}organisation: "$\${NAME}"`).organisation).toBe('${NAME}')
  })
})

describe('a mistake is named with its line and its mend', () => {
  test.each([
    ['timezone: Bangkok', '3:11: timezone: there is no time zone Bangkok; write a name such as Asia/Bangkok'],
    ['timezone: Asia/Bangkk', '3:11: timezone: there is no time zone Asia/Bangkk; write a name such as Asia/Bangkok'],
    ['organisation: ""', '3:15: organisation: must not be empty'],
    [
      'reports: { weekly: { cron: "0 25 * * 1" } }',
      '3:28: reports.weekly.cron: must be a cron expression, such as "0 8 * * 1" for Mondays at 08:00',
    ],
    ['reports: { weekly: { send: [boss] } }', '3:29: reports.weekly.send[0]: there is no alert channel boss; known: -'],
    ['network: { ca: gone.pem }', '3:16: network.ca: there is no such file'],
    ['network: { ca: . }', '3:16: network.ca: is not a file'],
    ['web: { listen: somewhere }', '3:16: web.listen: must be an address and a port, such as 127.0.0.1:8080'],
    ['confirm: { failures: 0 }', '3:22: confirm.failures: must be at least 1'],
    ['retention: { raw: 5 weeks }', '3:19: retention.raw: must be a whole number and a unit: 30s, 5m, 12h or 60d'],
    ['databse: x', '3:1: unknown key "databse"; did you mean database?'],
  ])('%s', (line, complaint) => {
    expect(complaints(`language: en\n${SITE}${line}\n`)).toEqual([`wenyam.yaml:${complaint}`])
  })

  test.each([
    ['url: www.example.go.th', '2:25: sites[0].url: must begin with https:// or http://'],
    ['url: ftp://www.example.go.th', '2:25: sites[0].url: must be https:// or http://'],
    ['url: https://a:b@www.example.go.th', '2:25: sites[0].url: must not hold a user name or a password'],
    ['url: "https://exa mple/"', '2:25: sites[0].url: is not a valid web address'],
    ['url: https://x.go.th, pag: {}', '2:42: sites[0]: unknown key "pag"; did you mean page?'],
    [
      'url: https://x.go.th, page: { intervall: 1m }',
      '2:50: sites[0].page: unknown key "intervall"; did you mean interval?',
    ],
    ['url: https://x.go.th, page: { interval: 0s }', '2:60: sites[0].page.interval: must be at least 1s'],
    [
      'url: https://x.go.th, page: true',
      '2:48: sites[0].page: must be false, or must be a group of keys, such as { key: value }, not true or false',
    ],
  ])('a site with %s', (rest, complaint) => {
    expect(complaints(`language: en\nsites: [{ id: one, ${rest} }]`)).toEqual([`wenyam.yaml:${complaint}`])
  })

  test('a catalogue or a file of the disclosure check that does not exist', () => {
    const options = '{ catalogues: [oit-2659, mine.yaml], concepts: [words.yaml] }'
    const text = `language: en\nsites:\n  - { id: a, url: https://a.go.th, disclosure: ${options} }\nnetwork: { ca: gone.pem }`
    expect(complaints(text)).toEqual([
      'wenyam.yaml:4:16: network.ca: there is no such file',
      'wenyam.yaml:3:63: sites[0].disclosure.catalogues[0]: there is no catalogue oit-2659; did you mean oit-2569?',
      'wenyam.yaml:3:73: sites[0].disclosure.catalogues[1]: there is no file mine.yaml',
      'wenyam.yaml:3:96: sites[0].disclosure.concepts[0]: there is no file words.yaml',
    ])
  })

  test('all of them at once, doubled ids too', () => {
    const text = [
      'language: en',
      'timezone: Nowhere',
      'sites:',
      '  - { id: one, url: https://a.go.th/ }',
      '  - { id: one, url: b.go.th }',
      '  - { id: Two Words, url: https://c.go.th/ }',
      'colour: red',
    ].join('\n')
    expect(complaints(text).map((line) => line.split(': ')[0])).toEqual([
      'wenyam.yaml:2:11',
      'wenyam.yaml:5:11',
      'wenyam.yaml:5:21',
      'wenyam.yaml:6:11',
      'wenyam.yaml:7:1',
    ])
  })

  test('a file that is not there, is a folder or is not UTF-8', () => {
    const refuse = (file: string) => () => loadConfig(join(folder, file), { env: {}, language: 'en' })
    expect(refuse('gone.yaml')).toThrow(/gone\.yaml: there is no such file/)
    expect(refuse('.')).toThrow(/is not a file/)
    expect(complaints(Uint8Array.of(0x61, 0x3a, 0xe1, 0xc3))[0]).toMatch(/UTF-8/)
  })

  test('in Thai where the file does not say otherwise, even where it is broken', () => {
    expect(complaints('sites: [}')[0]).toMatch(/[\u0e00-\u0e7f]/)
    expect(complaints('language: en\nsites: [}')[0]).not.toMatch(/[\u0e00-\u0e7f]/)
  })
})
