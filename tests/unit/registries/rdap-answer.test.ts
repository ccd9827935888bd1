import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRdapAnswer } from '../../../src/registries/rdap/answer.ts'
import { rdapDomain } from '../../support/rdap-server.ts'

const NAME = 'khaen-nuea.go.th'

function read(json: unknown, name = NAME) {
  return readRdapAnswer(new TextEncoder().encode(JSON.stringify(json)), name)
}

function record(json: unknown, name = NAME) {
  const answer = read(json, name)
  if (answer.kind !== 'found') throw new Error(`${answer.kind}: not found`)
  return answer.record
}

describe('an RDAP domain', () => {
  it('is read field by field', () => {
    expect(record(rdapDomain('KHAEN-NUEA.GO.TH.'))).toEqual({
      registrar: 'THNIC',
      createdAt: '2004-10-08T00:00:00.000Z',
      expiresAt: '2027-10-07T16:59:59.000Z',
      expiryProblem: null,
      expiryText: null,
      registrarExpiresAt: null,
      statuses: ['active'],
      nameservers: ['ns1.hosting.example', 'ns2.hosting.example'],
    })
  })

  it('keeps the registrar’s own date apart from the registry’s', () => {
    const events = [
      { eventAction: 'registrar expiration', eventDate: '2026-12-01T00:00:00Z' },
      { eventAction: 'expiration', eventDate: '2027-12-01T00:00:00Z' },
    ]
    expect(record(rdapDomain(NAME, { events }))).toMatchObject({
      expiresAt: '2027-12-01T00:00:00.000Z',
      registrarExpiresAt: '2026-12-01T00:00:00.000Z',
    })
    expect(record(rdapDomain(NAME, { events: events.slice(0, 1) }))).toMatchObject({
      expiresAt: null,
      expiryProblem: 'absent',
    })
  })

  it('shows a date that it cannot read instead of guessing', () => {
    const written = (eventDate: string) =>
      record(rdapDomain(NAME, { events: [{ eventAction: 'expiration', eventDate }] }))
    expect(written('2570-10-07T00:00:00Z')).toMatchObject({
      expiryProblem: 'buddhist-era',
      expiryText: '2570-10-07T00:00:00Z',
    })
    expect(written('soon')).toMatchObject({ expiresAt: null, expiryProblem: 'malformed', expiryText: 'soon' })
  })

  it('is read although some of its entries are odd', () => {
    const odd = rdapDomain(NAME, {
      status: ['client hold', 7, null],
      events: [null, { eventAction: 'expiration' }, { eventAction: 'Expiration', eventDate: '2027-10-07T16:59:59Z' }],
      nameservers: [{ unicodeName: 'x' }, { ldhName: 'ns1.hosting.example' }],
      entities: [{ roles: 'registrar' }, { roles: ['registrar'], handle: 'H-1', vcardArray: 'none' }],
    })
    expect(record(odd)).toMatchObject({
      statuses: ['client hold'],
      expiresAt: '2027-10-07T16:59:59.000Z',
      nameservers: ['ns1.hosting.example'],
      registrar: 'H-1',
    })
    expect(record({ objectClassName: 'domain', ldhName: NAME })).toMatchObject({ expiresAt: null, statuses: [] })
  })

  it('may name a Thai domain by its Unicode form alone', () => {
    const ascii = new URL('http://เทศบาล.ไทย').hostname
    expect(read({ objectClassName: 'domain', unicodeName: 'เทศบาล.ไทย' }, ascii).kind).toBe('found')
  })
})

describe('an answer that is no RDAP domain', () => {
  it('is about another name', () => {
    expect(read(rdapDomain('other.go.th'))).toEqual({ kind: 'unreadable', detail: 'the answer is about other.go.th' })
  })

  it('says with status 200 that there is no such name', () => {
    expect(read({ errorCode: 404, title: 'Not Found' }).kind).toBe('absent')
  })

  it('is a web page, another object, or nothing', () => {
    expect(readRdapAnswer(new TextEncoder().encode('<html>'), NAME).kind).toBe('unreadable')
    expect(readRdapAnswer(new Uint8Array(), NAME).kind).toBe('unreadable')
    expect(read({ objectClassName: 'entity', handle: 'X' }).kind).toBe('unreadable')
    expect(read(null).kind).toBe('unreadable')
    expect(read([]).kind).toBe('unreadable')
  })

  it('is never taken for a registration, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => readRdapAnswer(new TextEncoder().encode(json), NAME).kind === 'unreadable'),
    )
  })
})
