import { describe, expect, test } from 'vitest'
import { readPeerCertificate, shortName } from '../../../../src/net/tls/peer-certificate.ts'
import { keysOf, makeIntermediate, makeLeaf, makeRoot, TODAY } from '../../../support/certificates.ts'

const root = makeRoot('Root, with a comma', { organisation: 'อบต.แคนเหนือ', keys: keysOf('rsa2048') })

describe('an issued certificate', () => {
  test('is read back as it was asked for', () => {
    const leaf = makeLeaf(root, ['www.example.go.th', '127.0.0.1', '::1'], {
      hash: 'sha384',
      issuerUrl: 'http://ca.example.go.th/root.crt',
      notBefore: TODAY,
      notAfter: Date.UTC(2051, 0, 1),
    })
    expect(readPeerCertificate(leaf.x509)).toMatchObject({
      subject: 'CN=www.example.go.th',
      issuer: 'CN=Root\\, with a comma, O=อบต.แคนเหนือ',
      validFrom: TODAY,
      validTo: Date.UTC(2051, 0, 1),
      altNames: ['www.example.go.th', '127.0.0.1', expect.stringMatching(/^(0:){7}1$|^::1$/)],
      keyType: 'ec',
      keyBits: 256,
      signatureAlgorithm: 'sha384WithRSAEncryption',
      purposes: ['1.3.6.1.5.5.7.3.1'],
      issuerUrls: ['http://ca.example.go.th/root.crt'],
    })
    expect(leaf.x509.verify(root.keys.publicKey)).toBe(true)
    expect(leaf.x509.checkIssued(root.x509)).toBe(true)
  })

  test('may sign others only where asked', () => {
    expect(makeIntermediate(root).x509.ca).toBe(true)
    expect(makeLeaf(root, ['www.example.go.th']).x509.ca).toBe(false)
  })

  test('has a serial number of its own', () => {
    const serials = Array.from({ length: 50 }, () => makeLeaf(root, ['www.example.go.th']).x509.serialNumber)
    expect(new Set(serials).size).toBe(50)
    expect(serials.every((serial) => serial.length === 32)).toBe(true)
  })
})

test.each([
  ['CN=Root\\, with a comma, O=Office', 'Root, with a comma'],
  ['O=Office without a common name', 'O=Office without a common name'],
])('%s is called %s', (name, short) => {
  expect(shortName(name)).toBe(short)
})
