import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { createAlerting } from '../../src/engine/deliver/alerting.ts'
import type { Alerting } from '../../src/engine/deliver/alerting.ts'
import { broadcast } from '../../src/engine/events.ts'
import type { WatchEvents } from '../../src/engine/events.ts'
import type { Watch } from '../../src/engine/watch.ts'
import { createWatch } from '../../src/engine/watch.ts'
import type { Log } from '../../src/model/log.ts'
import type { Role } from '../../src/model/role.ts'
import type { Store } from '../../src/store/store.ts'
import { openStore } from '../../src/store/store.ts'
import { createPasswords } from '../../src/web/accounts/password.ts'
import { createWeb } from '../../src/web/companion.ts'
import { Browser } from './browser-jar.ts'

/** 2026-11-23 09:00 in Bangkok. */
export const START = Date.parse('2026-11-23T09:00:00+07:00')

export const PASSWORD = 'ฝนตกที่แคนเหนือทุกเย็น'

export interface WebBed {
  readonly url: string
  readonly config: Config
  readonly store: Store
  readonly watch: Watch
  readonly alerting: Alerting
  readonly events: Required<WatchEvents>
  /** Everything that was logged, as JSON lines. */
  readonly logged: string[]
  /** Token of the link that makes the first administrator. */
  readonly setupToken: string
  /** Milliseconds since the epoch; tests move it. */
  readonly clock: { now: number }
  browser(): Browser
  /** A browser in which the first administrator has signed in. */
  admin(): Promise<Browser>
  /** A browser in which somebody that the administrator invited has signed in. */
  person(name: string, role: Role): Promise<Browser>
  /** A token of the administrator with these scopes. */
  token(...scopes: string[]): Promise<string>
}

const SITES = `
  - { id: khaen-nuea, name: เว็บไซต์ อบต.แคนเหนือ, url: "http://127.0.0.1:9/", disclosure: false, domain: false }
  - { id: hostile, name: "<script>alert(1)</script>", url: "http://127.0.0.2:9/", disclosure: false, domain: false }`

/** A web server on a free port of loopback, with more of the `web:` section, around a watch that looks at nothing, for every test of the group. */
export function webBed(web: () => string = () => ''): () => WebBed {
  let bed: (WebBed & { close(): Promise<void> }) | undefined
  beforeEach(async () => {
    bed = await openWebBed(web())
  })
  afterEach(async () => {
    await bed?.close()
    bed = undefined
  })
  return () => {
    if (!bed) throw new Error('the web server is there only inside a test')
    return bed
  }
}

function collectingLog(lines: string[]): Log {
  const note = (fields: object, message: string): void => {
    const text = JSON.stringify({ message, ...fields }, (_, value: unknown) =>
      value instanceof Error ? `${value.stack}` : value,
    )
    lines.push(text)
  }
  return { debug: note, info: note, warn: note, error: note }
}

/** The same for suites that keep one open; `sites` as the configuration writes them. */
export async function openWebBed(web = '', sites = SITES): Promise<WebBed & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'wenyam-web-'))
  const file = join(folder, 'wenyam.yaml')
  writeFileSync(
    file,
    `organisation: อบต.แคนเหนือ\ndatabase: w.db\nnetwork: { reference: [], allow_private: true }\nsites:${sites}\nweb: { listen: "127.0.0.1:0"${web} }\n`,
  )
  const config = loadConfig(file, { env: {} })
  const clock = { now: START }
  const now = (): number => clock.now
  const logged: string[] = []
  const log = collectingLog(logged)
  const store = await openStore({ url: config.database, now, log })
  await store.runs.started(START, 1)
  const alerting = createAlerting(config, { store, log, now })
  let url = ''
  let setupToken = ''
  const companion = createWeb(config, {
    store,
    log,
    now,
    alerting,
    version: '1.2.3',
    // The full cost is tested on its own; here it would only take time.
    passwords: createPasswords({ N: 1_024, r: 8, p: 1 }),
    started(listen, token = '') {
      url = `http://127.0.0.1:${listen.port}`
      setupToken = token
    },
    failed(_, error) {
      throw error
    },
  })
  const events = broadcast([alerting.events, companion.events], (error) => {
    throw error
  })
  const watch = await createWatch(config, { store, log, now, events, recordIncidents: alerting.recordIncidents })
  await companion.companion.start(watch)
  let admin: Browser | undefined

  async function signedInAdmin(): Promise<Browser> {
    if (admin) return admin
    const browser = new Browser(url)
    const page = await browser.get(`/setup/${setupToken}`)
    const answer = await browser.submit(page, `/setup/${setupToken}`, {
      name: 'somchai',
      display: 'สมชาย',
      password: PASSWORD,
    })
    if (answer.status !== 303) throw new Error(`no administrator: ${answer.status} ${answer.text}`)
    admin = browser
    return browser
  }

  return {
    url,
    config,
    store,
    watch,
    alerting,
    events,
    logged,
    setupToken,
    clock,
    browser: () => new Browser(url),
    admin: signedInAdmin,
    async person(name, role) {
      const boss = await signedInAdmin()
      const invited = await boss.submit(await boss.get('/accounts'), '/accounts/invite', { name, display: name, role })
      const path = /\/invite\/[\w-]{43}/.exec(invited.text)?.[0]
      if (path === undefined) throw new Error(`no invitation: ${invited.status} ${invited.text}`)
      const browser = new Browser(url)
      await browser.submit(await browser.get(path), path, { password: PASSWORD })
      return browser
    },
    async token(...scopes) {
      const boss = await signedInAdmin()
      const page = await boss.submit(await boss.get('/account'), '/account/tokens', { label: 'test', scope: scopes })
      const token = /wenyam_[\w-]{43}/.exec(page.text)?.[0]
      if (token === undefined) throw new Error(`no token: ${page.status} ${page.text}`)
      return token
    },
    async close() {
      await companion.companion.stop()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
