import { describe, expect, it } from 'vitest'
import { formatEndpoint, parseEndpoint } from '../../../src/net/endpoint.ts'

describe('an endpoint', () => {
  it.each([
    ['127.0.0.1:53', { host: '127.0.0.1', port: 53 }],
    ['127.0.0.1', { host: '127.0.0.1' }],
    ['[::1]:8443', { host: '::1', port: 8443 }],
    ['[::1]', { host: '::1' }],
    ['::1', { host: '::1' }],
    ['WWW.Example.go.th:443', { host: 'www.example.go.th', port: 443 }],
    ['อบต.ไทย:80', { host: 'xn--m3cj0d.xn--o3cw4h', port: 80 }],
  ])('%s', (text, endpoint) => expect(parseEndpoint(text)).toEqual(endpoint))

  it.each([
    '',
    ':53',
    'host:',
    'host:0',
    'host:65536',
    'host:http',
    '[host]:80',
    '[::1',
    'a b',
    'http://host/',
    '1:2:3',
  ])('%j is none', (text) => expect(parseEndpoint(text)).toBeUndefined())

  it('is shown in the form in which it is written', () => {
    expect(formatEndpoint('127.0.0.1', 53)).toBe('127.0.0.1:53')
    expect(formatEndpoint('::1', 53)).toBe('[::1]:53')
  })
})
