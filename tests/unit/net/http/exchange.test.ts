import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../../../../src/net/http/exchange.ts'
import { networkOf } from '../../../support/lookup-context.ts'
import { silentPort } from '../../../support/silent-port.ts'
import { closedPort, startHttpServer, startTcpServer } from '../../../support/tls-server.ts'

const KB = 1_000
const MB = 1_000_000
const patient = new AbortController().signal

/** One exchange with `http://www.example.go.th/`, which is at that endpoint. */
function ask(endpoint: string, request: Partial<HttpRequest> = {}) {
  return networkOf({ hosts: { 'www.example.go.th': endpoint } }).exchange({
    url: new URL('http://www.example.go.th/'),
    signal: patient,
    maxBytes: MB,
    timeout: 10_000,
    ...request,
  })
}

async function askHttp(answer: RequestListener, request: Partial<HttpRequest> = {}) {
  return ask((await startHttpServer(answer)).endpoint, request)
}

/** A server that says exactly this once it was asked, and then does as told. */
async function askRaw(words: string | Buffer, then: (socket: Socket) => void = (s) => s.end(), request = {}) {
  const { endpoint } = await startTcpServer((socket) => {
    socket.once('data', () => socket.write(words, () => then(socket)))
  })
  return ask(endpoint, request)
}

const bodyOf = (outcome: Awaited<ReturnType<typeof ask>>) => (outcome.ok ? textOf(outcome) : outcome.failure)

const textOf = (outcome: Awaited<ReturnType<typeof ask>>) =>
  outcome.ok ? Buffer.from(outcome.value.body).toString() : ''

describe('what is asked', () => {
  it('names the program, the host and what it can read, and closes the connection afterwards', async () => {
    const outcome = await askHttp((request, response) => response.end(JSON.stringify(request.headers)))
    expect(JSON.parse(textOf(outcome))).toEqual({
      host: 'www.example.go.th',
      connection: 'close',
      'user-agent': expect.stringContaining('Wenyam'),
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
    })
  })

  it('carries the headers and the body of the caller', async () => {
    const outcome = await askHttp(
      (request, response) => {
        request.setEncoding('utf8')
        let body = ''
        request.on('data', (chunk) => (body += String(chunk)))
        request.on('end', () =>
          response.end(`${request.method} ${request.url} ${String(request.headers['x-key'])} ${body}`),
        )
      },
      { method: 'POST', body: 'สวัสดี', headers: { 'X-Key': '1' }, url: new URL('http://www.example.go.th/a%20b?c=d#e') },
    )
    expect(bodyOf(outcome)).toBe('POST /a%20b?c=d 1 สวัสดี')
  })

  it('signs in where the address holds a name and a password, and never shows them', async () => {
    const outcome = await askHttp((request, response) => response.end(request.headers.authorization), {
      url: new URL('http://officer:s%C3%A9cret@www.example.go.th/'),
    })
    expect(bodyOf(outcome)).toBe(`Basic ${Buffer.from('officer:sécret').toString('base64')}`)
    expect(outcome.ok && outcome.value.url).toBe('http://www.example.go.th/')
  })
})

describe('what is answered', () => {
  it('is told with its phases, which do not overlap', async () => {
    const outcome = await askHttp((_, response) => {
      response.writeHead(404, { 'content-type': 'text/html', 'set-cookie': ['a=1', 'b=2'], 'x-twice': ['1', '2'] })
      response.end('<h1>ไม่พบ</h1>')
    })
    if (!outcome.ok) throw new Error(outcome.failure.detail)
    const { statusCode, headers, timings, address, wireBytes } = outcome.value
    expect({ statusCode, address, wireBytes }).toEqual({ statusCode: 404, address: '127.0.0.1', wireBytes: 24 })
    expect(headers).toMatchObject({ 'content-type': 'text/html', 'set-cookie': 'a=1\nb=2', 'x-twice': '1, 2' })
    const { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs, totalMs } = timings
    const phases = [dnsMs, connectMs, tlsMs, firstByteMs, downloadMs]
    expect(Math.min(...phases)).toBeGreaterThanOrEqual(0)
    expect(tlsMs).toBe(0)
    expect(phases.reduce((a, b) => a + b)).toBeLessThanOrEqual(totalMs)
  })

  it('comes after any number of interim answers', async () => {
    const early = 'HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n'.repeat(3)
    const outcome = await askRaw(`${early}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok`)
    expect(bodyOf(outcome)).toBe('ok')
  })

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ] as const)('is unpacked from %s', async (encoding, pack) => {
    const page = 'องค์การบริหารส่วนตำบล '.repeat(20_000)
    const small = await askHttp((_, response) => response.setHeader('content-encoding', encoding).end(pack('สวัสดี')))
    expect(bodyOf(small)).toBe('สวัสดี')
    // Noise does not compress, so that this one is unpacked as it arrives.
    const noise = Buffer.from(Array.from({ length: 300 * KB }, (_, i) => (i * i * 7 + (i >> 3)) & 0xff))
    const large = await askHttp((_, response) => response.setHeader('content-encoding', encoding).end(pack(noise)))
    expect(large.ok && noise.equals(large.value.body)).toBe(true)
    const long = await askHttp((_, response) => response.setHeader('content-encoding', encoding).end(pack(page)), {
      maxBytes: 5 * MB,
    })
    expect(bodyOf(long)).toBe(page)
  })

  it('is read as it is where the encoding is none that exists', async () => {
    expect(bodyOf(await askHttp((_, r) => r.setHeader('content-encoding', 'utf-8').end('ok')))).toBe('ok')
  })

  it('is what arrived of a compressed page whose end is missing', async () => {
    const packed = gzipSync('สวัสดี '.repeat(10_000), { level: 0 })
    const outcome = await askRaw(
      Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n'), packed.subarray(0, 30_000)]),
    )
    expect(bodyOf(outcome)).toMatch(/^สวัสดี สวัสดี/)
  })

  it('is malformed where it claims a compression that it has not', async () => {
    const outcome = await askHttp((_, response) => response.setHeader('content-encoding', 'gzip').end('<html>'))
    expect(bodyOf(outcome)).toMatchObject({ reason: 'malformed', detail: expect.stringContaining('not valid gzip') })
  })
})

describe('the caps', () => {
  /** 10 MB of zeros in 10 kB, thousandfold. */
  const bomb = gzipSync(Buffer.alloc(10 * MB))
  const bombs = { small: bomb, large: Buffer.concat(Array(1_000).fill(bomb)) }

  it.each(['small', 'large'] as const)('a %s gzip bomb costs no more than the cap', async (size) => {
    const before = process.memoryUsage.rss()
    const outcome = await askHttp((_, response) => response.setHeader('content-encoding', 'gzip').end(bombs[size]))
    expect(bodyOf(outcome)).toEqual({ reason: 'too-large', detail: 'the body is larger than 1000000 bytes' })
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * MB)
  })

  it.each(['small', 'large'] as const)('a %s gzip bomb can be cut at the cap instead', async (size) => {
    const outcome = await askHttp((_, response) => response.setHeader('content-encoding', 'gzip').end(bombs[size]), {
      truncate: true,
    })
    if (!outcome.ok) throw new Error(outcome.failure.detail)
    expect([outcome.value.body.length, outcome.value.truncated]).toEqual([MB, true])
    expect(outcome.value.wireBytes).toBeLessThan(2 * MB)
  })

  const endless: RequestListener = (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(64 * KB, 'ก'))) continue
    }
    response.on('drain', more)
    more()
  }

  it('an endless chunked body ends at the cap', async () => {
    expect(bodyOf(await askHttp(endless))).toMatchObject({ reason: 'too-large' })
    const cut = await askHttp(endless, { truncate: true })
    expect(cut.ok && [cut.value.body.length, cut.value.truncated]).toEqual([MB, true])
  })

  it('a body of exactly the cap is whole', async () => {
    const outcome = await askHttp((_, response) => response.end(Buffer.alloc(MB)))
    expect(outcome.ok && [outcome.value.body.length, outcome.value.truncated]).toEqual([MB, false])
  })

  it('headers that are too large or too many are malformed', async () => {
    const large = `HTTP/1.1 200 OK\r\nX-Large: ${'a'.repeat(100 * KB)}\r\n\r\n`
    expect(bodyOf(await askRaw(large))).toMatchObject({ reason: 'malformed' })
    const many = Array.from({ length: 2_000 }, (_, i) => `X-${i}: 1\r\n`).join('')
    expect(bodyOf(await askRaw(`HTTP/1.1 200 OK\r\n${many}\r\n`))).toMatchObject({ reason: 'malformed' })
  })

  it('endless headers end at the cap, long before the deadline', async () => {
    const outcome = await askRaw('HTTP/1.1 200 OK\r\n', (socket) => {
      const more = () => {
        while (!socket.destroyed && socket.write('X-Same: 1\r\n'.repeat(100))) continue
      }
      socket.on('drain', more)
      more()
    })
    expect(bodyOf(outcome)).toMatchObject({ reason: 'malformed' })
  })
})

describe('a failure is told by its kind', () => {
  it('nobody listens', async () => {
    expect(bodyOf(await ask(`127.0.0.1:${await closedPort()}`))).toMatchObject({ reason: 'refused' })
  })

  it('nobody accepts', async () => {
    const outcome = await ask(`127.0.0.2:${await silentPort('127.0.0.2')}`, { timeout: 300 })
    expect(bodyOf(outcome)).toMatchObject({ reason: 'connect-timeout' })
  })

  it('nobody answers', async () => {
    const { endpoint } = await startTcpServer(() => {})
    expect(bodyOf(await ask(endpoint, { timeout: 200 }))).toEqual({
      reason: 'timeout',
      detail: 'the server accepted the question and did not answer in time',
    })
  })

  it('the page trickles in: every byte is in time, the whole is not', async () => {
    const outcome = await askRaw(
      'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n',
      (socket) => {
        const trickle = setInterval(() => socket.write('a'), 20)
        socket.on('close', () => clearInterval(trickle))
      },
      { timeout: 300 },
    )
    expect(bodyOf(outcome)).toMatchObject({
      reason: 'timeout',
      detail: expect.stringMatching(/^the page was not complete in time: \d+ bytes received$/),
    })
  })

  it('the headers trickle in', async () => {
    const outcome = await askRaw(
      'HTTP/1.1 200 OK\r\n',
      (socket) => {
        const trickle = setInterval(() => socket.write('X: 1\r\n'), 20)
        socket.on('close', () => clearInterval(trickle))
      },
      { timeout: 300 },
    )
    expect(bodyOf(outcome)).toMatchObject({ reason: 'timeout' })
  })

  it.each([
    ['before a word', ''],
    ['in the headers', 'HTTP/1.1 200 OK\r\nContent-Le'],
    ['in the body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
    ['in a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nhalf'],
  ])('the connection is reset %s', async (_where, words) => {
    expect(bodyOf(await askRaw(words, (socket) => socket.resetAndDestroy()))).toMatchObject({ reason: 'reset' })
  })

  it.each([
    ['in the headers', 'HTTP/1.1 200 OK\r\nContent-Le'],
    ['in the body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
  ])('the connection is closed %s', async (_where, words) => {
    expect(bodyOf(await askRaw(words))).toMatchObject({ reason: 'reset' })
  })

  it.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['a number that is none', 'HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n'],
    ['of two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok'],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['binary noise', Buffer.from([0, 1, 2, 255, 254, 10, 13])],
  ])('the answer is %s', async (_what, words) => {
    expect(bodyOf(await askRaw(words))).toMatchObject({ reason: 'malformed' })
  })
})

describe('a cancelled look', () => {
  it('rejects with the reason, and is no failure of the far side', async () => {
    const watch = new AbortController()
    const { endpoint } = await startTcpServer((socket) => {
      socket.once('data', () => watch.abort(new Error('the watch ends')))
    })
    await expect(ask(endpoint, { signal: watch.signal })).rejects.toThrow('the watch ends')
  })

  it('that ran out of its own time is one', async () => {
    const { endpoint } = await startTcpServer(() => {})
    expect(bodyOf(await ask(endpoint, { signal: AbortSignal.timeout(100) }))).toMatchObject({ reason: 'timeout' })
  })
})
