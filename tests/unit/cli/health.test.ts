import { expect, test } from 'vitest'
import { wenyam } from '../../support/cli.ts'
import { closedPort, startHttpServer, startTcpServer } from '../../support/tls-server.ts'

test('0 where the watch says that it is well', async () => {
  const { endpoint } = await startHttpServer((request, response) => {
    response.writeHead(request.url === '/healthz' ? 200 : 404).end('ok')
  })
  expect(await wenyam('health', '--url', `http://${endpoint}/healthz`)).toMatchObject({
    code: 0,
    stdout: 'เวรยามทำงานปกติ\n',
  })
})

test('2 where it says that it is not, with what it says', async () => {
  const { endpoint } = await startHttpServer((_, response) =>
    response.writeHead(503).end('last tick 90 s ago\u001b[2J'),
  )
  const { code, stdout } = await wenyam('health', '--url', `http://${endpoint}/healthz`, '--language', 'en')
  expect(code).toBe(2)
  expect(stdout).toBe('the watch is not well: 503 last tick 90 s ago [2J\n')
})

test('2 where nobody listens, and where somebody hangs up', async () => {
  const port = await closedPort()
  const { endpoint } = await startTcpServer((socket) => socket.destroy())
  for (const address of [`127.0.0.1:${port}`, endpoint]) {
    expect(await wenyam('health', '--url', `http://${address}/healthz`, '--language', 'en')).toMatchObject({
      code: 2,
      stdout: expect.stringContaining(`the watch does not answer at http://${address}/healthz`),
    })
  }
})
