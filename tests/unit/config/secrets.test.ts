import { expect, test } from 'vitest'
import { Secrets } from '../../../src/config/secrets.ts'

function secrets(...values: readonly [value: string, name: string][]): Secrets {
  const all = new Secrets()
  for (const [value, name] of values) all.remember(value, name)
  return all
}

test('a secret is replaced by its name wherever it stands, plain, in a URL and in JSON', () => {
  const all = secrets(['pass/wörd"1', '${PASS}'])
  expect(all.redact('token pass/wörd"1 refused')).toBe('token ${PASS} refused')
  expect(all.redact('GET /bot/pass%2Fw%C3%B6rd%221/send')).toBe('GET /bot/${PASS}/send')
  expect(all.redact(JSON.stringify({ token: 'pass/wörd"1' }))).toBe('{"token":"${PASS}"}')
})

test('one secret inside another does not leave half of it behind', () => {
  expect(secrets(['abcdef', '${A}'], ['abcdefgh', '${B}']).redact('abcdefgh abcdef')).toBe('${B} ${A}')
})

test('signs that mean something to a pattern are only signs', () => {
  expect(secrets(['a.b*c$d', '${A}']).redact('a.b*c$d aXbbc')).toBe('${A} aXbbc')
})

test('short values stay: they stand in too many innocent places', () => {
  expect(secrets(['8080', '${PORT}']).redact('port 8080')).toBe('port 8080')
})

test('what a configuration holds in the clear is found by its key, at any depth, and passwords in URLs', () => {
  const all = new Secrets()
  all.rememberIn({
    alerts: { channels: [{ kind: 'line', token: 'line-token-1', to: 'public-room' }] },
    hook: { client_secret: 'hook-secret-1' },
    smtp: 'smtp://mail:smtp%40pass@127.0.0.1:25',
  })
  const text = 'line-token-1 public-room hook-secret-1 smtp://mail:smtp%40pass@127.0.0.1 smtp@pass'
  expect(all.redact(text)).toBe('[secret] public-room [secret] smtp://mail:[password]@127.0.0.1 [password]')
})

test('the path of a webhook is a key', () => {
  const all = new Secrets()
  all.rememberWebhooks([{ kind: 'slack', options: { url: 'https://hooks.example/services/T000/B000/abcdefgh' } }])
  expect(all.redact('POST https://hooks.example/services/T000/B000/abcdefgh 404')).toBe(
    'POST https://hooks.example/[secret] 404',
  )
  all.rememberWebhooks([{ kind: 'line', options: { endpoint: 'https://api.line.me' } }])
  expect(all.redact('https://api.line.me/')).toBe('https://api.line.me/')
})
