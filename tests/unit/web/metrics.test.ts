import { describe, expect, test } from 'vitest'
import { recordBatch } from '../../../src/engine/record.ts'
import { pageResult } from '../../support/store.ts'
import { START, webBed } from '../../support/web-bed.ts'

interface Family {
  readonly help: string | undefined
  readonly type: string | undefined
  readonly samples: { readonly name: string; readonly labels: string; readonly value: number }[]
}

const LABELS = /^\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)+\}$/

/** Reads the text format 0.0.4 strictly, after the rules of its specification. */
function read(text: string): Map<string, Family> {
  expect(text.endsWith('\n')).toBe(true)
  const families = new Map<string, Family>()
  let current = ''
  for (const line of text.slice(0, -1).split('\n')) {
    if (line === '') continue
    const [, word, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.*)$/.exec(line) ?? []
    if (word === 'HELP') {
      expect([line, families.has(name)]).toEqual([line, false])
      families.set(name, { help: rest, type: undefined, samples: [] })
      current = name
    } else if (word === 'TYPE') {
      expect([line, name, families.get(name)?.type]).toEqual([line, current, undefined])
      families.set(name, { help: undefined, samples: [], ...families.get(name), type: rest })
    } else {
      const [, sample = '', labels = '', value = ''] = /^([a-zA-Z_:][\w:]*)(\{.*\})? (\S+)$/.exec(line) ?? []
      const family = families.get(current)
      expect([line, family === undefined, sample.startsWith(current)]).toEqual([line, false, true])
      if (labels !== '') expect(labels).toMatch(LABELS)
      expect([line, Number.isNaN(Number(value.replace('Inf', 'Infinity')))]).toEqual([line, value === 'NaN'])
      family?.samples.push({ name: sample, labels, value: Number(value) })
    }
  }
  return families
}

/** What `promtool check metrics` complains of. */
function complaints(families: ReadonlyMap<string, Family>): string[] {
  return [...families].flatMap(([name, { help, type, samples }]) => {
    const found: string[] = []
    if (help === undefined || help.trim() === '') found.push('no help text')
    if (type === undefined) found.push('no type')
    if (type === 'counter' && !name.endsWith('_total')) found.push('counters end with _total')
    if (type !== 'counter' && name.endsWith('_total')) found.push('only counters end with _total')
    if (/(_milliseconds|_ms|_minutes|_hours|_days|_percent|_kilobytes|_megabytes)(_|$)/.test(name))
      found.push('no base unit')
    if (/_(gauge|counter|histogram|summary)(_|$)/.test(name)) found.push('the type is in the name')
    if (!/^[a-z_][a-z0-9_]*$/.test(name)) found.push('not in lower snake case')
    if (new Set(samples.map((sample) => sample.name + sample.labels)).size < samples.length)
      found.push('twice the same sample')
    return found.map((complaint) => `${name}: ${complaint}`)
  })
}

describe('the figures', () => {
  const bed = webBed()

  async function scrape(): Promise<Map<string, Family>> {
    const { url } = bed()
    const answer = await fetch(`${url}/metrics`, {
      headers: { authorization: `Bearer ${await bed().token('metrics')}` },
    })
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    return read(await answer.text())
  }

  test('need a right of their own', async () => {
    const { url } = bed()
    expect((await fetch(`${url}/metrics`)).status).toBe(401)
    const headers = { authorization: `Bearer ${await bed().token('read')}` }
    expect((await fetch(`${url}/metrics`, { headers })).status).toBe(403)
    expect((await (await bed().admin()).get('/metrics')).status).toBe(200)
  })

  test('keep the format and the naming conventions of Prometheus, but for those of the Node.js client itself', async () => {
    const { watch, store, alerting, events } = bed()
    const batch = [...watch.watchlist.values()].map((live) => ({
      watch: live,
      result: pageResult(START),
      blind: false,
    }))
    events.kept(await recordBatch(store, batch, START, alerting.recordIncidents))
    const families = await scrape()
    const own = new Map([...families].filter(([name]) => name.startsWith('wenyam_')))
    expect(own.size).toBeGreaterThan(12)
    expect(complaints(own)).toEqual([])
  })

  test('say how every check stands, without asking the store for results', async () => {
    const { watch, store, alerting, events } = bed()
    const live = [...watch.watchlist.values()].find(({ kind, site }) => kind.id === 'page' && site.id === 'khaen-nuea')
    if (!live) throw new Error('the page is not watched')
    const result = pageResult(START, { status: 'warning' })
    events.kept(await recordBatch(store, [{ watch: live, result, blind: false }], START, alerting.recordIncidents))
    const families = await scrape()
    const value = (name: string, label: string): number | undefined =>
      families.get(name)?.samples.find(({ labels }) => labels.includes(label))?.value
    expect(value('wenyam_check_status', 'site="khaen-nuea",kind="page"')).toBe(1)
    expect(value('wenyam_check_last_run_timestamp_seconds', 'site="khaen-nuea"')).toBe(START / 1000)
    expect(value('wenyam_response_phase_seconds', 'phase="first_byte"')).toBe(0.09)
    expect(value('wenyam_checks_total', 'kind="page",status="warning"')).toBe(1)
    expect(value('wenyam_sites', '')).toBe(2)
    expect(value('wenyam_build_info', 'version="1.2.3"')).toBe(1)
  })

  test('name routes by their pattern: no token of a link is among them', async () => {
    const { setupToken } = bed()
    const text = JSON.stringify([...(await scrape())])
    expect(text).toContain('/setup/:token')
    expect(text).not.toContain(setupToken)
  })
})

describe('public figures', () => {
  const bed = webBed(() => ', metrics: { public: true }')

  test('answer without an account', async () => {
    expect((await fetch(`${bed().url}/metrics`)).status).toBe(200)
  })
})
