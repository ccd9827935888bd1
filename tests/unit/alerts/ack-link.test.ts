import { describe, expect, it } from 'vitest'
import { signAck, verifyAck } from '../../../src/alerts/ack-link.ts'

const incidentId = '0c7cf0a8-54f2-4a56-9d0c-0c8d3a1c2f11'
const expiresAt = Date.parse('2026-12-23T00:00:00Z')
const token = signAck({ incidentId, expiresAt }, 'secret')

describe('a link to acknowledge', () => {
  it('stands for its incident until it expires', () => {
    expect(verifyAck(token, 'secret', expiresAt - 1)).toEqual({ ok: true, token: { incidentId, expiresAt } })
    expect(verifyAck(token, 'secret', expiresAt)).toEqual({ ok: false, reason: 'expired' })
  })

  it('is refused with another secret, another incident or a later expiry', () => {
    const other = token.replace('0c7cf0a8', '1c7cf0a8')
    const [id, , signature] = token.split('.')
    const later = [id, (expiresAt + 1).toString(36), signature].join('.')
    expect(verifyAck(token, 'Secret', 0)).toEqual({ ok: false, reason: 'forged' })
    expect(verifyAck(other, 'secret', 0)).toEqual({ ok: false, reason: 'forged' })
    expect(verifyAck(later, 'secret', 0)).toEqual({ ok: false, reason: 'forged' })
  })

  it.each(['', 'x', '..', `${token}x`, token.slice(0, -1), `${incidentId}.zz.`])(
    'is refused where it is garbled: %j',
    (text) => {
      expect(verifyAck(text, 'secret', 0)).toEqual({ ok: false, reason: 'malformed' })
    },
  )

  it('is fit for an address', () => {
    expect(encodeURIComponent(token)).toBe(token)
  })
})
