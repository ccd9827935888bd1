import { describe, expect, it } from 'vitest'
import { alertOptions } from '../../../src/alerts/options.ts'
import { ownServices } from '../../../src/alerts/own-services.ts'

function entries(...channels: Record<string, unknown>[]): Record<string, string> {
  return ownServices(alertOptions().parse({ channels: channels.map((one, index) => ({ id: `c${index}`, ...one })) }))
}
const mail = { kind: 'email', from: 'wenyam@example.go.th', to: ['it@example.go.th'] }

describe('services of the office itself', () => {
  it('that a channel names by address pass the guard, at that port alone', () => {
    expect(
      entries({ ...mail, smtp: 'smtp://127.0.0.1:2525' }, { kind: 'webhook', url: 'http://192.168.1.9/hook' }),
    ).toEqual({
      '127.0.0.1:2525': '127.0.0.1:2525',
      '192.168.1.9:80': '192.168.1.9:80',
    })
    expect(entries({ kind: 'apprise', url: 'http://[::1]:8000/notify/x' })).toEqual({ '[::1]:8000': '[::1]:8000' })
    expect(entries({ kind: 'ntfy', server: 'http://localhost:2586', topic: 't' })).toEqual({
      'localhost:2586': 'localhost:2586',
    })
  })

  it('are not what a name may come to lead to, nor what is public, nor programs', () => {
    expect(
      entries(
        { ...mail, smtp: 'smtp://mail.example.go.th' },
        { kind: 'webhook', url: 'https://203.150.0.1/' },
        { kind: 'command', program: '/usr/local/bin/page' },
      ),
    ).toEqual({})
  })
})
