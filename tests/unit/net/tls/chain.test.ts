import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../../../src/model/duration.ts'
import { buildChain, isOrdered } from '../../../../src/net/tls/chain.ts'
import type { IssuedCertificate } from '../../../../src/net/tls/issue-certificate.ts'
import { readPeerCertificate } from '../../../../src/net/tls/peer-certificate.ts'
import { trustStoreOf } from '../../../../src/net/tls/trust-store.ts'
import { keysOf, makeIntermediate, makeLeaf, makeRoot, TODAY } from '../../../support/certificates.ts'

const root = makeRoot()
const stranger = makeRoot('Stranger')
const first = makeIntermediate(root, 'First')
const second = makeIntermediate(first, 'Second')
const leaf = makeLeaf(second, ['www.example.go.th'])
const trust = trustStoreOf([root.certificate])

function chainOf(sent: readonly IssuedCertificate[], store = trust) {
  const certificates = sent.map(({ x509 }) => readPeerCertificate(x509))
  const chain = buildChain(certificates, store, TODAY)
  return {
    end: chain?.end,
    path: chain?.path.map(({ subject }) => subject),
    ordered: isOrdered(certificates, chain?.path ?? []),
  }
}

const PATH = ['CN=www.example.go.th', 'CN=Second', 'CN=First', 'CN=Wenyam Test Root']

describe('a chain', () => {
  test('leads to the trusted root, sent or not', () => {
    expect(chainOf([leaf, second, first])).toEqual({ end: 'trusted', path: PATH, ordered: true })
    expect(chainOf([leaf, second, first, root])).toEqual({ end: 'trusted', path: PATH, ordered: true })
  })

  test('is found in any order and among any strangers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([second, first, root, stranger, second], { minLength: 5 }), (others) => {
        const chain = chainOf([leaf, ...others])
        expect(chain).toMatchObject({ end: 'trusted', path: PATH })
        const places = [second, first, root].map((link) => others.indexOf(link))
        expect(chain.ordered).toBe(places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1)))
      }),
    )
  })

  test('that lacks a link ends there', () => {
    expect(chainOf([leaf, first])).toMatchObject({ end: 'missing', path: PATH.slice(0, 1) })
    expect(chainOf([leaf, second])).toMatchObject({ end: 'missing', path: PATH.slice(0, 2) })
  })

  test('of a stranger ends at the stranger', () => {
    expect(chainOf([makeLeaf(stranger, ['x.example.go.th']), stranger])).toMatchObject({ end: 'self-signed' })
  })

  test('of nothing is none', () => {
    expect(chainOf([])).toEqual({ end: undefined, path: undefined, ordered: true })
  })

  test('prefers issuers that are in date, cross-signed ones included', () => {
    const keys = keysOf('rsa2048')
    const crossed = makeIntermediate(stranger, 'Cross', { keys, notAfter: TODAY - DAY })
    const current = makeIntermediate(root, 'Cross', { keys })
    const both = trustStoreOf([root.certificate, stranger.certificate])
    const { path } = chainOf([makeLeaf(crossed, ['x.example.go.th']), crossed, current], both)
    expect(path?.at(-1)).toBe('CN=Wenyam Test Root')
  })

  test('of many look-alikes costs no more than a bounded search', () => {
    const keys = keysOf('ec')
    const alike = Array.from({ length: 18 }, () => makeIntermediate({ ...stranger, keys }, 'Stranger', { keys }))
    const began = performance.now()
    const lookalike = makeLeaf(alike[0], ['x.example.go.th'])
    expect(chainOf([lookalike, ...alike]).end).not.toBe('trusted')
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
