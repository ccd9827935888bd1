import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeMessage } from '../../../src/alerts/message-json.ts'
import { testMessage } from '../../../src/alerts/watch-message.ts'
import { incidents } from '../../../src/store/incidents.ts'
import { outbox } from '../../../src/store/outbox.ts'
import { openStore } from '../../../src/store/store.ts'
import { silentLog } from '../../../src/model/log.ts'
import type { Incident } from '../../../src/model/incident/incident.ts'
import { temporaryFolder, wenyam } from '../../support/cli.ts'
import { startHttpSink } from '../../support/http-sink.ts'
import { NOON } from '../../support/incident-desk.ts'
import { sampleContext } from '../../support/messages.ts'

async function office(hook = 'http://127.0.0.1:9/') {
  const folder = temporaryFolder()
  const file = join(folder, 'wenyam.yaml')
  const database = join(folder, 'wenyam.db')
  writeFileSync(
    file,
    [
      `database: ${database}`,
      'sites: [{ id: a, name: เว็บไซต์ อบต.ก, url: "https://www.example.go.th/" }]',
      `alerts: { channels: [{ id: hook, kind: webhook, url: "${hook}", secret: top-secret }] }`,
    ].join('\n'),
  )
  async function inStore<T>(work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
    const store = await openStore({ url: database, now: () => NOON, log: silentLog })
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }
  return { file, inStore }
}

/** A message that was refused for good. */
async function refused({ inStore }: Awaited<ReturnType<typeof office>>): Promise<string> {
  const message = testMessage(randomUUID(), 'hook', sampleContext('th'))
  await inStore(async ({ db }) => {
    const box = outbox(db)
    await box.add([
      {
        id: message.id,
        channel: 'hook',
        createdAt: NOON,
        threads: [],
        event: message.event,
        severity: message.severity,
        title: message.title,
        message: encodeMessage(message),
      },
    ])
    await box.claim(message.id, 'me', NOON + 1, NOON)
    await box.dead(message.id, 'me', 'HTTP 410: gone', NOON)
  })
  return message.id
}

describe('wenyam alerts test', () => {
  it('sends a marked test and shows what the far side answered', async () => {
    const sink = await startHttpSink(() => ({ status: 200, body: 'thank you' }))
    const { file } = await office(`${sink.origin}/hook`)
    const { code, stdout } = await wenyam('alerts', 'test', 'hook', '-c', file, '--language', 'en')
    expect(stdout).toBe('the channel hook took the test; the far side said: HTTP 200: thank you\n')
    expect(code).toBe(0)
    expect(sink.asked.map(({ body }) => JSON.parse(body).type)).toEqual(['wenyam.test'])
  })

  it('names the refusal in the far side’s words, without secrets, and exits with 2', async () => {
    const sink = await startHttpSink(() => ({ status: 401, body: 'wrong key: top-secret' }))
    const { file } = await office(`${sink.origin}/hook`)
    const { code, stdout } = await wenyam('alerts', 'test', 'hook', '-c', file)
    expect(code).toBe(2)
    expect(stdout).toContain('ช่องทาง hook ส่งไม่ได้')
    expect(stdout).toContain('HTTP 401')
    expect(stdout).not.toContain('top-secret')
  })

  it('names the channels that there are', async () => {
    const { file } = await office()
    const { code, stderr } = await wenyam('alerts', 'test', 'hok', '-c', file, '--language', 'en')
    expect(code).toBe(3)
    expect(stderr).toContain('there is no channel hok in the configuration; known: hook')
  })
})

describe('wenyam alerts list and retry', () => {
  it('shows what was refused, and puts it back into the queue', async () => {
    const bed = await office()
    const id = await refused(bed)
    const listed = await wenyam('alerts', 'list', '-c', bed.file, '--language', 'en')
    expect(listed.stdout.split('\n').slice(0, 2)).toEqual([
      'ID        STATE    CHANNEL  TIME                TRIES  SUBJECT                   ANSWER',
      `${id.slice(0, 8)}  refused  hook     23 Nov 2026, 12:00  1      ทดสอบการแจ้งเตือนของเวรยาม  HTTP 410: gone`,
    ])
    const json = JSON.parse((await wenyam('alerts', 'list', '-c', bed.file, '--format', 'json')).stdout)
    expect(json).toMatchObject({
      schema: 'wenyam.alerts/1',
      notices: [{ id, state: 'dead', answer: 'HTTP 410: gone', settledAt: '2026-11-23T05:00:00.000Z' }],
    })

    const retried = await wenyam('alerts', 'retry', id.slice(0, 8), '-c', bed.file, '--language', 'en')
    expect(retried.stdout).toBe('1 message is back in the queue; a running watch delivers at once\n')
    expect(await bed.inStore(({ db }) => outbox(db).list())).toMatchObject([{ state: 'ready', attempts: 0 }])
    const nothing = await wenyam('alerts', 'retry', '-c', bed.file, '--language', 'en')
    expect(nothing.stdout).toBe('no message was refused; there is nothing to deliver again\n')
  })

  it('says which id is not there', async () => {
    const { file } = await office()
    const { code, stderr } = await wenyam('alerts', 'retry', 'abc', '-c', file, '--language', 'en')
    expect(code).toBe(3)
    expect(stderr).toContain('there is no message abc; see: wenyam alerts list')
  })
})

describe('wenyam incidents', () => {
  const incident: Incident = {
    id: '0c7cf0a8-54f2-4a56-9d0c-0c8d3a1c2f11',
    siteId: 'a',
    kind: 'renewal',
    code: 'renewal.overdue',
    subject: 'hosting',
    phase: 'open',
    severity: 'critical',
    finding: {
      code: 'renewal.overdue',
      severity: 'critical',
      subject: 'hosting',
      params: { name: 'ค่าเช่าพื้นที่เว็บไซต์', due: '2026-11-20', daysLeft: -3, contact: null, note: null },
    },
    failures: 2,
    firstBadAt: NOON,
    lastBadAt: NOON,
    openedAt: NOON,
    announcedAt: NOON,
    flaps: 0,
    steps: 0,
    events: 1,
    origins: [],
  }

  it('lists what stands, and takes one on by the beginning of its id, once', async () => {
    const { file, inStore } = await office()
    await inStore(({ db }) => incidents(db).save([incident], () => undefined))
    const listed = await wenyam('incidents', '-c', file, '--language', 'en')
    expect(listed.stdout).toMatch(
      /^ID +STATE +SEVERITY +SINCE +LASTING +SITE +WHAT\n0c7cf0a8  open   critical  23 Nov 2026, 12:00 /,
    )
    const json = JSON.parse((await wenyam('incidents', 'list', '-c', file, '--format', 'json')).stdout)
    expect(json).toMatchObject({
      schema: 'wenyam.incidents/1',
      incidents: [{ id: incident.id, site: 'a', code: 'renewal.overdue', phase: 'open', acknowledgedBy: null }],
    })

    const ack = ['incidents', 'ack', '0C7C', '--by', 'ปลัด', '--note', 'ส่งหนังสือแล้ว', '-c', file, '--language', 'en']
    expect(await wenyam(...ack)).toMatchObject({ code: 0, stdout: 'ปลัด has taken on 0c7cf0a8\n' })
    expect(await inStore(({ db }) => incidents(db).list())).toMatchObject([
      { phase: 'acknowledged', acknowledgedBy: 'ปลัด', note: 'ส่งหนังสือแล้ว' },
    ])
    const again = await wenyam(...ack)
    expect(again.code).toBe(3)
    expect(again.stderr).toContain('incident 0C7C is over, or somebody has taken it on already')
  })

  it('says so where nothing stands, and where there is no such incident', async () => {
    const { file } = await office()
    expect(await wenyam('incidents', '-c', file, '--language', 'en')).toMatchObject({
      code: 0,
      stdout: 'nothing stands open\n',
    })
    const { code, stderr } = await wenyam('incidents', 'ack', 'ffff', '-c', file, '--language', 'en')
    expect(code).toBe(3)
    expect(stderr).toContain('there is no incident ffff; see: wenyam incidents')
  })
})
