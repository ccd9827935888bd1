import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWhoisAnswer } from '../../../src/registries/whois/answer.ts'

const THNIC = `Whois Server Version 2.1.7

Domain Name:                KHAEN-NUEA.GO.TH
Registrar:                  THNIC
Name Server:                NS2.HOSTING.CO.TH
Name Server:                NS1.HOSTING.CO.TH (203.0.113.7)
DNSSEC:                     unsigned
Status:                     ACTIVE
Updated date:               06 Sep 2025
Created date:               08 Oct 2004
Exp date:                   07 Oct 2026
Domain Holder Organization: Khaen Nuea SAO (องค์การบริหารส่วนตำบลแคนเหนือ)
Domain Holder Street:       1 หมู่ 1
Tech Contact:               7777

>>> Last updated on Sun, 12 Jul 2026 19:25:58 UTC+7 <<<

For more information please visit: https://whois.thnic.co.th/
`

const THNIC_OLD = `Domain: KHAEN-NUEA.GO.TH
Registrar: T.H.NIC Co., Ltd.
Name Server: NS1.HOSTING.CO.TH
Status: ACTIVE
Renew date: 8 Oct 2012
Created date: 8 Oct 2004
Exp date: 7 Oct 2013
`

const VERISIGN = `   Domain Name: EXAMPLE.COM\r
   Registry Domain ID: 2336799_DOMAIN_COM-VRSN\r
   Registrar WHOIS Server: whois.iana.org\r
   Updated Date: 2026-08-14T07:01:34Z\r
   Creation Date: 1995-08-14T04:00:00Z\r
   Registry Expiry Date: 2027-08-13T04:00:00Z\r
   Registrar: RESERVED-Internet Assigned Numbers Authority\r
   Domain Status: clientDeleteProhibited https://icann.org/epp#clientDeleteProhibited\r
   Domain Status: clientHold https://icann.org/epp#clientHold\r
   Name Server: A.IANA-SERVERS.NET\r
   Name Server: B.IANA-SERVERS.NET\r
   DNSSEC: signedDelegation\r
>>> Last update of whois database: 2026-11-23T03:00:00Z <<<\r
\r
NOTICE: The expiration date displayed in this record is the date the\r
registrar's sponsorship of the domain name registration in the registry is\r
currently set to expire. You are not authorized to access or query our Whois\r
database through the use of electronic processes that are high-volume.\r
`

function found(text: string, domain: string) {
  const answer = readWhoisAnswer(text, domain)
  if (answer.kind !== 'found') throw new Error(`${answer.kind}: not found`)
  return answer
}

describe('the answer of the .th registry', () => {
  it('is read field by field, the dates as days in Bangkok', () => {
    expect(found(THNIC, 'khaen-nuea.go.th').record).toEqual({
      registrar: 'THNIC',
      createdAt: '2004-10-07T17:00:00.000Z',
      expiresAt: '2026-10-07T16:59:59.000Z',
      expiryProblem: null,
      expiryText: null,
      registrarExpiresAt: null,
      statuses: ['ACTIVE'],
      nameservers: ['ns1.hosting.co.th', 'ns2.hosting.co.th'],
    })
  })

  it('is read in its older form, where the renewal is not taken for the expiry', () => {
    expect(found(THNIC_OLD, 'khaen-nuea.go.th').record).toMatchObject({
      registrar: 'T.H.NIC Co., Ltd.',
      expiresAt: '2013-10-07T16:59:59.000Z',
    })
  })

  it('keeps no holder and no contact as evidence', () => {
    const { excerpt } = found(THNIC, 'khaen-nuea.go.th')
    expect(excerpt).toContain('Exp date: 07 Oct 2026')
    expect(excerpt).not.toMatch(/Holder|Tech|องค์การ/)
  })

  it.each(['% No match for "KHAEN-NUEA.GO.TH".', '% No match found.', '% No match for khaen-nuea.go.th\r\n'])(
    'says that there is no such name: %s',
    (text) => {
      expect(readWhoisAnswer(text, 'khaen-nuea.go.th').kind).toBe('absent')
    },
  )

  it('leaves a year of the Buddhist era alone and shows it', () => {
    const text = THNIC.replace('07 Oct 2026', '07 Oct 2569')
    expect(found(text, 'khaen-nuea.go.th').record).toMatchObject({
      expiresAt: null,
      expiryProblem: 'buddhist-era',
      expiryText: '07 Oct 2569',
    })
  })

  it('may lack the date', () => {
    const text = THNIC.replace(/Exp date.*\n/, '')
    expect(found(text, 'khaen-nuea.go.th').record).toMatchObject({ expiresAt: null, expiryProblem: 'absent' })
  })

  it('may name a Thai domain in Thai letters', () => {
    const thai = 'Domain Name: เทศบาล.ไทย\nExp date: 07 Oct 2026\n'
    expect(readWhoisAnswer(thai, new URL('http://เทศบาล.ไทย').hostname).kind).toBe('found')
  })
})

describe('the answer of a com, net or org registry', () => {
  it('is read field by field', () => {
    expect(found(VERISIGN, 'example.com').record).toEqual({
      registrar: 'RESERVED-Internet Assigned Numbers Authority',
      createdAt: '1995-08-14T04:00:00.000Z',
      expiresAt: '2027-08-13T04:00:00.000Z',
      expiryProblem: null,
      expiryText: null,
      registrarExpiresAt: null,
      statuses: ['clientDeleteProhibited', 'clientHold'],
      nameservers: ['a.iana-servers.net', 'b.iana-servers.net'],
    })
  })

  it('keeps the registrar’s own date apart', () => {
    const text = VERISIGN.replace('Registry Expiry Date', 'Registrar Registration Expiration Date')
    expect(found(text, 'example.com').record).toMatchObject({
      expiresAt: null,
      registrarExpiresAt: '2027-08-13T04:00:00.000Z',
    })
  })

  it.each([
    'No match for domain "EXAMPLE.COM".\r\n>>> Last update of whois database: 2026-11-23T03:00:00Z <<<',
    'Domain not found.\r\n>>> Last update of WHOIS database: 2026-11-23T03:00:00Z <<<',
    'NOT FOUND\r\n',
    'No Data Found',
    'The queried object does not exist: no matching objects found',
    'Status: free',
    'Domain Status: No Object Found',
  ])('says that there is no such name: %s', (text) => {
    expect(readWhoisAnswer(text, 'example.com').kind).toBe('absent')
  })
})

describe('an answer that tells nothing about the domain', () => {
  it.each([
    'WHOIS LIMIT EXCEEDED - SEE WWW.PIR.ORG/WHOIS FOR DETAILS',
    '% Query rate limit exceeded',
    'You have exceeded your query quota, please try again later.',
    'Error: too many requests',
    'Access denied.',
  ])('is a refusal, never "no such name": %s', (text) => {
    expect(readWhoisAnswer(text, 'example.org').kind).toBe('refused')
  })

  it('is about another name', () => {
    expect(readWhoisAnswer(THNIC, 'other.go.th')).toEqual({
      kind: 'unreadable',
      detail: 'the answer is about KHAEN-NUEA.GO.TH',
    })
  })

  it('is empty, broken off, or a web page', () => {
    expect(readWhoisAnswer('', 'x.go.th')).toEqual({ kind: 'unreadable', detail: 'the answer is empty' })
    expect(readWhoisAnswer('Domain Name: ', 'x.go.th').kind).toBe('unreadable')
    expect(readWhoisAnswer('<html><body>Not here</body></html>', 'x.go.th').kind).toBe('unreadable')
  })

  it('is never taken for a registration or for its absence, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['unreadable', 'refused']).toContain(readWhoisAnswer(text, 'khaen-nuea.go.th').kind)
      }),
    )
  })

  it('costs little even where one line has 64 kB', () => {
    const start = performance.now()
    for (const text of [
      'a'.repeat(64_000),
      'domain '.repeat(9_000),
      ': '.repeat(32_000),
      'Domain Name: '.padEnd(64_000, '.,'),
    ]) {
      readWhoisAnswer(text, 'khaen-nuea.go.th')
    }
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
