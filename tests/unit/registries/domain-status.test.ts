import { describe, expect, it } from 'vitest'
import { distinctStatuses, statusMeaning } from '../../../src/registries/domain-status.ts'

describe('a status word', () => {
  it.each([
    'clientHold',
    'client hold',
    'CLIENT-HOLD',
    'clientHold https://icann.org/epp#clientHold',
    'clientHold (https://www.icann.org/epp#clientHold)',
    'serverHold',
    'server hold',
    'REGISTRAR-HOLD',
    'HOLD',
    'Registrar Hold',
  ])('%s means that the name is out of the DNS', (status) => {
    expect(statusMeaning(status)).toBe('hold')
  })

  it.each([
    'redemptionPeriod',
    'redemption period',
    'REDEMPTION',
    'pendingDelete',
    'pending delete',
    'Pending Restore',
  ])('%s means that it is being deleted', (status) => {
    expect(statusMeaning(status)).toBe('redemption')
  })

  it('of the .th registry says that the name has expired', () => {
    expect(statusMeaning('EXPIRED')).toBe('expired')
  })

  it.each(['ACTIVE', 'ok', 'client transfer prohibited', 'serverDeleteProhibited', 'autoRenewPeriod', 'inactive', ''])(
    '%s is nothing to worry about',
    (status) => {
      expect(statusMeaning(status)).toBeUndefined()
    },
  )

  it('is listed once, whatever its spelling', () => {
    expect(
      distinctStatuses(['clientHold https://icann.org/epp#clientHold', 'client hold', 'ok', '', 'https://icann.org']),
    ).toEqual(['clientHold', 'ok'])
  })
})
