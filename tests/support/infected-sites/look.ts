import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { acceptBaseline } from '../../../src/checks/integrity/standing.ts'
import type { IntegrityFacts } from '../../../src/checks/integrity/facts.ts'
import { integrityKind } from '../../../src/checks/integrity/kind.ts'
import { integrityOptions } from '../../../src/checks/integrity/options.ts'
import { silentLog } from '../../../src/model/log.ts'
import { volatileMemory } from '../../../src/model/memory.ts'
import type { Result } from '../../../src/model/result.ts'
import { networkOf } from '../lookup-context.ts'
import { OFFICE_HOST } from './office.ts'
import type { InfectedSample, SampleReader, SampleSite } from './sample.ts'

export const NOW = Date.UTC(2026, 10, 23, 3)

/** A real server with a site that can be exchanged, and the check's memory of it. */
export async function startInfectedSite(first: SampleSite) {
  let site = first
  const requests: string[] = []
  const server = createServer((request, response) => {
    const reader = readerOf(request)
    requests.push(`${reader} ${request.url ?? ''}`)
    const answer = site(request.url ?? '/', reader)
    const { status, type, location, body } =
      answer === undefined
        ? { status: 404, type: 'text/html', location: undefined, body: '<title>404</title><h1>ไม่พบหน้าที่ต้องการ</h1>' }
        : typeof answer === 'string'
          ? { status: 200, type: 'text/html; charset=utf-8', location: undefined, body: answer }
          : { status: 200, type: 'text/html; charset=utf-8', body: '', location: undefined, ...answer }
    response.writeHead(status, { 'content-type': type, ...(location ? { location } : {}) }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const elsewhere = ['win.casino-sample.example', 'go.win-sample.example', 'new-home.example']
  const network = networkOf({ hosts: Object.fromEntries([OFFICE_HOST, ...elsewhere].map((host) => [host, endpoint])) })
  const memory = volatileMemory()
  let now = NOW
  return {
    /** `host:port` at which it really listens. */
    endpoint,
    requests,
    memory,
    /** Lets so many milliseconds pass. */
    pass: (ms: number) => void (now += ms),
    show: (next: SampleSite) => void (site = next),
    accept: () => acceptBaseline(memory, 'thung', { at: NOW, by: 'นักวิชาการคอมพิวเตอร์' }),
    look: (options: Readonly<Record<string, unknown>> = {}): Promise<Result<IntegrityFacts>> =>
      integrityKind.run(
        { id: 'thung', name: 'อบต.ทุ่งตัวอย่าง', url: `http://${OFFICE_HOST}/` },
        integrityOptions.parse(options),
        {
          signal: AbortSignal.timeout(30_000),
          now: () => now,
          log: silentLog,
          network,
          memory,
          progress() {},
        },
      ),
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}

/** Whether all that has to be told was told; of an honest site, whether anything was. */
export function isTold(result: Result, expected: readonly string[]): boolean {
  const said = saidOf(result)
  return expected.length === 0 ? said.length > 0 : expected.every((each) => said.includes(each))
}

/** The last look at a sample, after what it was before was learned and perhaps accepted. */
export async function lookAtSample({
  before,
  accepted,
  site,
  looks = 1,
  expected,
}: InfectedSample): Promise<Result<IntegrityFacts>> {
  const world = await startInfectedSite(before ?? site)
  try {
    if (before) await world.look()
    if (accepted) await world.accept()
    world.show(site)
    let result = await world.look()
    for (let i = 1; i < looks && !isTold(result, expected); i += 1) result = await world.look()
    return result
  } finally {
    await world.close()
  }
}

export const saidOf = ({ findings }: Result): readonly string[] =>
  findings.map(({ code, severity }) => `${code.slice('integrity.'.length)} ${severity}`).sort()

function readerOf({ headers }: IncomingMessage): SampleReader {
  const agent = headers['user-agent'] ?? ''
  if (/googlebot/i.test(agent)) return 'crawler'
  if (/bingbot/i.test(agent)) return 'bing'
  if (/android|iphone/i.test(agent)) return 'mobile'
  return headers.referer?.includes('google') ? 'search' : 'visitor'
}
