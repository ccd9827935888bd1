import { describe, expect, it } from 'vitest'
import { networkOptions } from '../../../src/net/options.ts'

const problems = (section: unknown) =>
  networkOptions
    .safeParse(section)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message.replace(/^.* \| /, '')}`)

describe('the network section', () => {
  it('has a default for everything', () => {
    expect(networkOptions.parse({})).toMatchObject({
      hosts: {},
      allow_private: false,
      rdap: {},
      whois: {},
      dns: [],
      reference: [
        { host: '1.1.1.1', port: 443 },
        { host: '8.8.8.8', port: 53 },
      ],
      requests_per_second: 3,
    })
  })

  it('fills in the usual ports', () => {
    const { dns, whois } = networkOptions.parse({ dns: ['127.0.0.1'], whois: { th: 'whois.example' } })
    expect([dns, whois]).toEqual([[{ host: '127.0.0.1', port: 53 }], { th: { host: 'whois.example', port: 43 } }])
  })

  it('reads the question about our own line as switched off where the list is empty', () => {
    expect(networkOptions.parse({ reference: [] }).reference).toEqual([])
  })

  it.each([
    [{ dns: ['resolver.example:53'] }, 'dns.0: must be an IP address, such as 127.0.0.1:53'],
    [{ reference: ['1.1.1.1'] }, 'reference.0: must be a host and a port, such as 1.1.1.1:443'],
    [{ whois: { th: 'no server' } }, 'whois.th: must be a host and a port, such as 127.0.0.1:43'],
    [{ rdap: { th: 'rdap.example' } }, 'rdap.th: must be a whole URL, such as https://rdap.example/'],
    [{ user_agent: 'เวรยาม' }, 'user_agent: must be plain ASCII on one line'],
    [{ user_agent: 'a\r\nb: c' }, 'user_agent: must be plain ASCII on one line'],
  ])('%j is a mistake with its mend', (section, problem) => expect(problems(section)).toEqual([problem]))

  it('refuses an override that leads nowhere, and keys that it does not know', () => {
    expect(problems({ hosts: { 'www.example.go.th': '127.0.0.1:99999' } })).toHaveLength(1)
    expect(problems({ allow_privat: true })).toHaveLength(1)
  })
})
