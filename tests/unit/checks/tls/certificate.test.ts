import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../../../src/model/duration.ts'
import { judgeTrust } from '../../../../src/checks/tls/judge-trust.ts'
import { buildChain } from '../../../../src/net/tls/chain.ts'
import type { IssuedCertificate } from '../../../../src/net/tls/issue-certificate.ts'
import { readPeerCertificate } from '../../../../src/net/tls/peer-certificate.ts'
import { trustStoreOf } from '../../../../src/net/tls/trust-store.ts'
import { keysOf, makeIntermediate, makeLeaf, makeRoot, makeStaple, TODAY } from '../../../support/certificates.ts'
import { startTlsServer } from '../../../support/tls-server.ts'
import { codesOf, look } from './look.ts'

const HOST = 'web.example.go.th'
const URL = `https://${HOST}/`
const root = makeRoot()
const stranger = makeRoot('Nobody Knows This Root')
const intermediate = makeIntermediate(root)
const good = makeLeaf(intermediate, [HOST])

async function lookAt(chain: readonly IssuedCertificate[], server: { tls?: object; staple?: Buffer } = {}) {
  const { endpoint } = await startTlsServer({ chain, ...server })
  return look(URL, { hosts: { [HOST]: endpoint }, roots: [root] })
}

describe('a sound certificate', () => {
  test('is ok, and its facts say all about it', async () => {
    const result = await lookAt([good, intermediate])
    expect(codesOf(result)).toEqual([])
    expect(result).toMatchObject({ target: `${HOST}:443`, status: 'ok', startedAt: TODAY })
    expect(result.durationMs).toBeGreaterThan(0)
    expect(result.facts).toMatchObject({
      host: HOST,
      port: 443,
      protocol: 'TLSv1.3',
      subject: `CN=${HOST}`,
      issuer: 'CN=Wenyam Test Intermediate',
      serial: good.x509.serialNumber,
      fingerprint256: good.x509.fingerprint256,
      validFrom: '2026-10-24T03:00:00.000Z',
      validTo: '2027-01-22T03:00:00.000Z',
      daysLeft: 60,
      altNames: [HOST],
      keyType: 'ec',
      keyBits: 256,
      signatureAlgorithm: 'ecdsaWithSHA256',
      trusted: true,
      hostMatches: true,
      ocsp: null,
      hosts: [],
    })
    expect(result.facts.cipher).toMatch(/^TLS_/)
    expect(result.facts.chain?.map(({ subject, needed }) => [subject, needed])).toEqual([
      [`CN=${HOST}`, true],
      ['CN=Wenyam Test Intermediate', true],
    ])
  })

  test('may be sent together with its root and with what nobody needs', async () => {
    const result = await lookAt([good, intermediate, root, stranger])
    expect(codesOf(result)).toEqual([])
    expect(result.facts.chain?.map(({ needed }) => needed)).toEqual([true, true, true, false])
  })

  test.each(['TLSv1.2', 'TLSv1.3'] as const)('is read over %s', async (version) => {
    const result = await lookAt([good, intermediate], { tls: { minVersion: version, maxVersion: version } })
    expect(result).toMatchObject({ status: 'ok', facts: { protocol: version } })
  })

  test('may sign itself where network.ca names it', async () => {
    const own = makeLeaf(undefined, [HOST])
    const { endpoint } = await startTlsServer({ chain: [own] })
    expect(await look(URL, { hosts: { [HOST]: endpoint }, roots: [own] })).toMatchObject({ status: 'ok' })
  })
})

describe('dates', () => {
  test.each([
    ['expired', { notBefore: TODAY - 90 * DAY, notAfter: TODAY - HOUR }, 'critical', -1],
    ['not-yet-valid', { notBefore: TODAY + HOUR, notAfter: TODAY + 90 * DAY }, 'critical', 90],
    ['expires-soon', { notBefore: TODAY - 75 * DAY, notAfter: TODAY + 15 * DAY }, 'warning', 15],
    ['expires-soon', { notBefore: TODAY - 85 * DAY, notAfter: TODAY + 5 * DAY }, 'critical', 5],
  ])('%s', async (code, dates, severity, daysLeft) => {
    const result = await lookAt([makeLeaf(intermediate, [HOST], dates), intermediate])
    expect(codesOf(result)).toEqual([code])
    expect(result).toMatchObject({ status: severity, findings: [{ subject: `${HOST}:443`, severity }] })
    expect(result.facts).toMatchObject({ daysLeft, trusted: true, hostMatches: true })
  })

  test('of an issuer count as well', async () => {
    const old = makeIntermediate(root, 'Old Intermediate', { notAfter: TODAY - DAY })
    const result = await lookAt([makeLeaf(old, [HOST]), old])
    expect(codesOf(result)).toEqual(['intermediate-expired'])
    expect(result).toMatchObject({ status: 'critical', facts: { trusted: false } })
    expect(result.findings[0]?.params).toMatchObject({ certificate: 'Old Intermediate' })
  })

  test('of an issuer that runs out before the certificate are told in time', async () => {
    const ending = makeIntermediate(root, 'Ending Intermediate', { notAfter: TODAY + 20 * DAY })
    expect(codesOf(await lookAt([makeLeaf(ending, [HOST]), ending]))).toEqual(['intermediate-expires-soon'])
  })

  test('of an expired intermediate are harmless where a valid one of the same key was sent too', async () => {
    const keys = keysOf('rsa2048')
    const old = makeIntermediate(root, 'Renewed', { keys, notAfter: TODAY - DAY })
    const renewed = makeIntermediate(root, 'Renewed', { keys })
    expect(codesOf(await lookAt([makeLeaf(old, [HOST]), old, renewed]))).toEqual([])
  })
})

describe('names', () => {
  test('a certificate for other hosts', async () => {
    const result = await lookAt([makeLeaf(intermediate, ['www.other.go.th', 'other.go.th']), intermediate])
    expect(codesOf(result)).toEqual(['wrong-host'])
    expect(result.facts).toMatchObject({ hostMatches: false, trusted: true })
    expect(result.findings[0]?.params).toMatchObject({ altNames: ['www.other.go.th', 'other.go.th'] })
  })

  test('a common name alone is not read by browsers', async () => {
    const result = await lookAt([makeLeaf(intermediate, [], { commonName: HOST }), intermediate])
    expect(codesOf(result)).toEqual(['wrong-host'])
  })

  test.each([
    ['*.example.go.th', []],
    ['*.go.th', ['wrong-host']],
    ['w*.example.go.th', ['wrong-host']],
  ])('the wildcard %s', async (name, codes) => {
    expect(codesOf(await lookAt([makeLeaf(intermediate, [name]), intermediate]))).toEqual(codes)
  })

  test('a Thai name is asked for and compared as A-label', async () => {
    const ascii = 'xn--72c9ahp4d2dn.example.th'
    const names: string[] = []
    const { endpoint } = await startTlsServer({ chain: [makeLeaf(intermediate, [ascii]), intermediate], names })
    const url = new globalThis.URL(`https://${ascii}/`).href
    const result = await look(url, { hosts: { [ascii]: endpoint }, roots: [root] })
    expect(codesOf(result)).toEqual([])
    expect(names).toContain(ascii)
  })

  test.each(['127.0.0.1', '::1'])('the address %s', async (address) => {
    const names: string[] = []
    const bare = address === '::1' ? '[::1]' : address
    const server = await startTlsServer({ chain: [makeLeaf(root, [address])], names, host: address })
    const result = await look(`https://${bare}:${server.port}/`, { roots: [root] })
    expect(codesOf(result)).toEqual([])
    expect(result.target).toBe(`${bare}:${server.port}`)
    expect(names).toContain('false')
    const other = await startTlsServer({ chain: [makeLeaf(root, ['127.0.0.2'])], host: address })
    expect(codesOf(await look(`https://${bare}:${other.port}/`, { roots: [root] }))).toEqual(['wrong-host'])
  })
})

describe('trust', () => {
  test('a certificate signed by itself', async () => {
    const result = await lookAt([makeLeaf(undefined, [HOST])])
    expect(codesOf(result)).toEqual(['self-signed'])
    expect(result.facts).toMatchObject({ trusted: false, hostMatches: true, fingerprint256: expect.any(String) })
  })

  test('an authority that nobody knows', async () => {
    const result = await lookAt([makeLeaf(stranger, [HOST]), stranger])
    expect(codesOf(result)).toEqual(['untrusted'])
    expect(result.findings[0]?.params).toMatchObject({ issuer: 'Nobody Knows This Root' })
  })

  test('an authority that nobody knows and that was not sent, behind its intermediate', async () => {
    const unknown = makeIntermediate(stranger, 'Unknown Intermediate')
    expect(codesOf(await lookAt([makeLeaf(unknown, [HOST]), unknown]))).toEqual(['untrusted'])
  })

  test('an impostor who took the name of a trusted root', async () => {
    const impostor = makeRoot('Wenyam Test Root')
    expect(codesOf(await lookAt([makeLeaf(impostor, [HOST]), impostor]))).toEqual(['untrusted'])
  })

  test('an intermediate that may not sign certificates', async () => {
    const bogus = makeIntermediate(root, 'Not An Authority', { authority: false })
    const result = await lookAt([makeLeaf(bogus, [HOST]), bogus])
    expect(codesOf(result)).toContain('untrusted')
    expect(result.facts.trusted).toBe(false)
  })

  test.each([
    [
      'the certificate says where the issuer can be fetched',
      'Faraway CA',
      { issuerUrl: 'http://ca.example.com/i.crt' },
      {},
    ],
    ['a trusted root has the organisation of the issuer', 'Near CA', {}, { organisation: 'Known Organisation' }],
  ])('a forgotten intermediate, where %s', async (_, name, leaf, issuer) => {
    const known = makeRoot('Organised Root', { organisation: 'Known Organisation' })
    const missing = makeIntermediate(known, name, issuer)
    const { endpoint } = await startTlsServer({ chain: [makeLeaf(missing, [HOST], leaf)] })
    const result = await look(URL, { hosts: { [HOST]: endpoint }, roots: [known] })
    expect(codesOf(result)).toEqual(['incomplete-chain'])
    expect(result).toMatchObject({ status: 'critical', facts: { trusted: false } })
    expect(result.findings[0]?.params).toMatchObject({ issuer: name })
  })

  test.each([
    ['PATH_LENGTH_EXCEEDED', false, ['untrusted']],
    ['UNSPECIFIED', false, ['untrusted']],
    ['UNSPECIFIED', true, []],
    ['CERT_HAS_EXPIRED', false, []],
  ])('a veto of OpenSSL (%s, weak keys: %s) on a path of ours', (verifyError, weak, codes) => {
    const sent = [good, intermediate].map(({ x509 }) => readPeerCertificate(x509))
    const trust = trustStoreOf([root.certificate])
    const chain = buildChain(sent, trust, TODAY)
    if (chain?.end !== 'trusted') throw new Error('the chain of this test is sound')
    const faults = judgeTrust({ protocol: 'TLSv1.3', cipher: '', sent, verifyError }, chain, trust, weak)
    expect(faults.map(([code]) => code)).toEqual(codes)
  })

  test('a lone certificate of an issuer of whom nothing is known: both readings are told', async () => {
    expect(codesOf(await lookAt([good]))).toEqual(['incomplete-chain', 'untrusted'])
  })

  test('a chain out of order', async () => {
    const issuing = makeIntermediate(intermediate, 'Issuing')
    const result = await lookAt([makeLeaf(issuing, [HOST]), intermediate, issuing])
    expect(codesOf(result)).toEqual(['wrong-order'])
    expect(result).toMatchObject({ status: 'warning', facts: { trusted: true } })
    expect(result.facts.chain?.map(({ subject }) => subject)).toEqual([
      `CN=${HOST}`,
      'CN=Wenyam Test Intermediate',
      'CN=Issuing',
    ])
  })

  test('the word of the authority that the server staples', async () => {
    const fine = await lookAt([good, intermediate], { staple: makeStaple(good, intermediate, 'good') })
    expect(codesOf(fine)).toEqual([])
    expect(fine.facts.ocsp).toMatchObject({ status: 'good', thisUpdate: new Date(TODAY).toISOString() })
    const staple = makeStaple(good, intermediate, { revokedAt: TODAY - 3 * DAY })
    const revoked = await lookAt([good, intermediate], { staple })
    expect(codesOf(revoked)).toEqual(['revoked'])
    expect(revoked.facts.ocsp).toMatchObject({ status: 'revoked', revokedAt: new Date(TODAY - 3 * DAY).toISOString() })
  })

  test.each([
    ['about another certificate', () => makeStaple(root, intermediate, { revokedAt: TODAY })],
    ['that nobody can read', () => Buffer.from('รับรอง')],
  ])('a staple %s says nothing', async (_, staple) => {
    const result = await lookAt([good, intermediate], { staple: staple() })
    expect(result).toMatchObject({ status: 'ok', facts: { ocsp: null } })
  })
})

describe('strength and purpose', () => {
  test('a signature with SHA-1', async () => {
    const result = await lookAt([makeLeaf(intermediate, [HOST], { hash: 'sha1' }), intermediate])
    expect(codesOf(result)).toEqual(['weak-signature'])
    expect(result.facts.signatureAlgorithm).toBe('ecdsaWithSHA1')
  })

  test('an intermediate signed with SHA-1, but never a root', async () => {
    const oldRoot = makeRoot('Old Root', { hash: 'sha1' })
    const weak = makeIntermediate(oldRoot, 'Weak Intermediate', { hash: 'sha1' })
    const { endpoint } = await startTlsServer({ chain: [makeLeaf(weak, [HOST]), weak, oldRoot] })
    const result = await look(URL, { hosts: { [HOST]: endpoint }, roots: [oldRoot] })
    expect(result.findings.map(({ code, params }) => [code, params?.['certificate']])).toEqual([
      ['tls.weak-signature', 'Weak Intermediate'],
    ])
  })

  test('the same weakness in several certificates is one finding that names them all', async () => {
    const weak = makeIntermediate(root, 'Weak Intermediate', { hash: 'sha1' })
    const result = await lookAt([makeLeaf(weak, [HOST], { hash: 'sha1' }), weak])
    expect(result.findings.map(({ code, params }) => [code, params?.['certificate']])).toEqual([
      ['tls.weak-signature', `${HOST}, Weak Intermediate`],
    ])
  })

  test('an RSA key of 1024 bits', async () => {
    const result = await lookAt([makeLeaf(intermediate, [HOST], { keys: keysOf('rsa1024') }), intermediate])
    expect(codesOf(result)).toEqual(['weak-key'])
    expect(result.facts).toMatchObject({ keyType: 'rsa', keyBits: 1024, trusted: true })
  })

  test('an RSA key of 2048 bits is fine', async () => {
    expect(codesOf(await lookAt([makeLeaf(intermediate, [HOST], { keys: keysOf('rsa2048') }), intermediate]))).toEqual(
      [],
    )
  })

  test('a certificate for signing code', async () => {
    const leaf = makeLeaf(intermediate, [HOST], { purposes: ['1.3.6.1.5.5.7.3.3'] })
    expect(codesOf(await lookAt([leaf, intermediate]))).toEqual(['wrong-purpose'])
  })

  test.each([[['2.5.29.37.0']], [['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.1']], [[]]])(
    'the purposes %j include websites',
    async (purposes) => {
      expect(codesOf(await lookAt([makeLeaf(intermediate, [HOST], { purposes }), intermediate]))).toEqual([])
    },
  )
})

test('everything that is wrong is told at once', async () => {
  const leaf = makeLeaf(undefined, ['other.go.th'], {
    notBefore: TODAY - 90 * DAY,
    notAfter: TODAY - DAY,
    keys: keysOf('rsa1024'),
    hash: 'sha1',
    purposes: ['1.3.6.1.5.5.7.3.4'],
  })
  const result = await lookAt([leaf])
  expect(codesOf(result).toSorted()).toEqual(
    ['expired', 'self-signed', 'weak-key', 'weak-signature', 'wrong-host', 'wrong-purpose'].toSorted(),
  )
  expect(result.status).toBe('critical')
})
