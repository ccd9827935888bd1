import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createDomainKind } from '../../../../src/checks/domain/kind.ts'
import { evidenceBed } from '../../../support/evidence-bed.ts'
import { temporaryFolder, wenyam } from '../../../support/cli.ts'
import { networkOf } from '../../../support/lookup-context.ts'
import { answersJson, rdapDomain, startRdapServer } from '../../../support/rdap-server.ts'
import { answers, startWhoisServer } from '../../../support/whois-server.ts'

test('a run of the watch keeps what an outage looked like; a look from the command line keeps nothing', async () => {
  const server = createServer((_, response) => {
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' })
    response.end('<h1>ปิดปรับปรุงชั่วคราว</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const folder = temporaryFolder()
  const config = join(folder, 'wenyam.yaml')
  const off = ['tls', 'domain', 'disclosure', 'integrity', 'renewal'].map((kind) => `${kind}: false`).join(', ')
  writeFileSync(
    config,
    [
      'database: w.db',
      `sites: [{ id: office, url: "http://www.office.example:${port}/", ${off} }]`,
      `network: { hosts: { www.office.example: "127.0.0.1:${port}" }, reference: [] }`,
      'confirm: { failures: 2, retry_after: 0s }',
      '',
    ].join('\n'),
  )
  await wenyam('check', '-c', config)
  expect(existsSync(join(folder, 'w.evidence'))).toBe(false)

  expect((await wenyam('run', '--once', '-c', config)).code).toBe(2)
  const listed = await wenyam('evidence', 'list', '--site', 'office', '--format', 'json', '-c', config)
  const { evidence } = JSON.parse(listed.stdout)
  expect(evidence).toMatchObject([{ state: 'page.http-status', statusCode: 503, why: 'incident' }])
  const page = join(folder, 'page.html')
  await wenyam('evidence', 'show', '1', '--body', page, '-c', config)
  expect(existsSync(page)).toBe(true)
  expect((await wenyam('evidence', 'verify', '-c', config)).code).toBe(0)
})

test('of a domain that runs out, what the registry answered is kept', async () => {
  const name = 'khaen-nuea.go.th'
  const rdap = await startRdapServer(answersJson(rdapDomain(name)))
  const whois = await startWhoisServer(answers(`Domain Name: ${name}\r\nExp date: 07 Oct 2027\r\n`))
  const network = networkOf({ rdap: { th: rdap.url }, whois: { th: `127.0.0.1:${whois.endpoint.port}` } })
  const kind = createDomainKind({ gap: 0, random: () => 0 })
  const bed = await evidenceBed()
  await bed.look(kind, `https://www.${name}/`, { warn: '9000d' }, network)
  const [piece] = await bed.store.evidence.list()
  expect(piece).toMatchObject({ state: 'domain.expires-soon', url: `${rdap.url}domain/${name}`, statusCode: 200 })
})
