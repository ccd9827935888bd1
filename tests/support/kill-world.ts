import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { checkKinds } from '../../src/checks/registry.ts'
import { temporaryFolder } from './cli.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What can be seen of the watch from outside, and at which it may be killed. */
export const STEPS = [
  'start',
  'page looked at',
  'webhook asked',
  'webhook answered',
  'mail received',
  'mail answered',
  'notice held',
  'notice leased',
] as const
export type Step = (typeof STEPS)[number]

export interface Told {
  readonly channel: 'hook' | 'mail'
  /** The idempotency key. */
  readonly key: string
}

/** One event that the webhook was told of. */
export interface ToldEvent {
  readonly key: string
  readonly incident: string
  readonly seq: number
}

/**
 * A watch as users run it, in a process of its own, over websites, a webhook and a mail server that the test keeps.
 * `listen` hears of every step in the moment in which it happens: before the answer where there is one to give.
 */
export async function killWorld(siteIds: readonly string[]) {
  const folder = temporaryFolder()
  const down = new Set<string>()
  const told: Told[] = []
  const events: ToldEvent[] = []
  let listen: (step: Step) => void = () => {}

  const websites = createServer((request, response) => {
    listen('page looked at')
    const site = request.headers.host?.split('.')[0] ?? ''
    response.writeHead(down.has(site) ? 500 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end('<!doctype html><title>อบต.</title><p>ยินดีต้อนรับสู่เว็บไซต์ขององค์การบริหารส่วนตำบล</p>')
  })
  const hook = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const key = String(request.headers['webhook-id'])
      const { data } = JSON.parse(Buffer.concat(chunks).toString())
      told.push({ channel: 'hook', key })
      for (const one of data.incidents ?? [data]) {
        if (one.incident !== undefined) events.push({ key, incident: one.incident, seq: one.seq })
      }
      listen('webhook asked')
      response.end('ok', () => listen('webhook answered'))
    })
  })
  const mail = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const head = Buffer.concat(chunks).toString()
        told.push({ channel: 'mail', key: /^Message-ID: <([^@]+)@/im.exec(head)?.[1] ?? '' })
        listen('mail received')
        done()
        setImmediate(() => listen('mail answered'))
      })
    },
  })
  // Clients that are killed leave broken connections behind.
  mail.on('error', () => {})
  await Promise.all([websites, hook, mail.server].map((server) => listening(server)))
  onTestFinished(async () => {
    websites.close()
    hook.close()
    await new Promise<void>((resolve) => mail.close(() => resolve()))
  })
  const port = (server: { address(): unknown }): number => (server.address() as AddressInfo).port

  const hosts = siteIds.map((id) => `${id}.example.go.th: "127.0.0.1:${port(websites)}"`)
  const config = join(folder, 'wenyam.yaml')
  writeFileSync(
    config,
    [
      'organisation: อบต.ทดสอบ',
      'language: en',
      'database: watch.db',
      'sites:',
      ...siteIds.map(
        (id) =>
          `  - { id: ${id}, url: http://${id}.example.go.th/, page: { interval: 1s }, ${OFF.map((kind) => `${kind}: false`).join(', ')} }`,
      ),
      'network:',
      `  hosts: { ${hosts.join(', ')} }`,
      '  reference: []',
      'confirm: { failures: 2, retry_after: 0s }',
      'alerts:',
      '  group: { wait: 1s }',
      '  channels:',
      `    - { id: hook, kind: webhook, url: "http://127.0.0.1:${port(hook)}/" }`,
      `    - { id: mail, kind: email, smtp: "smtp://127.0.0.1:${port(mail.server)}", from: a@example.go.th, to: [b@example.go.th] }`,
      'web: { listen: 127.0.0.1:0 }',
      '',
    ].join('\n'),
  )

  let child: ChildProcess | undefined
  let complaints = ''

  return {
    down,
    told,
    events,
    database: join(folder, 'watch.db'),
    get complaints() {
      return complaints
    },
    listen(next: (step: Step) => void): void {
      listen = next
    },
    /** Starts the watch; settles when the process is there. */
    async start(): Promise<void> {
      const loader = join(ROOT, 'node_modules/tsx/dist/loader.mjs')
      const args = ['--import', loader, join(ROOT, 'src/cli/main.ts'), 'run', '-c', config]
      child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text))
      await once(child, 'spawn')
    },
    /** As a power cut does: nothing in the process gets a say. */
    kill(): void {
      child?.kill('SIGKILL')
    },
    async ended(): Promise<number | null> {
      if (!child) return null
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      return child.exitCode
    },
    async stop(): Promise<number | null> {
      child?.kill('SIGTERM')
      return this.ended()
    },
    /** Asks the database from outside, read-only. */
    ask<T>(sql: string): T[] {
      const database = new BetterSqlite3(join(folder, 'watch.db'), { readonly: true, fileMustExist: true })
      try {
        return database.prepare<[], T>(sql).all()
      } finally {
        database.close()
      }
    },
  }
}

/** Pages alone are looked at: every second, so that much happens between two kills. */
const OFF = Object.keys(checkKinds).filter((kind) => kind !== 'page')

async function listening(server: { listen(port: number, host: string, done: () => void): unknown }): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}

export type KillWorld = Awaited<ReturnType<typeof killWorld>>
