import type { Lookup } from './lookup.ts'
import { endOfDay } from '../model/calendar-day.ts'

/** The expiry that the office entered by hand: for registries that keep theirs to themselves. */
export const manual = {
  id: 'manual',
  accepts: (_domain, context) => context.expires !== undefined,
  async find(_domain, context) {
    if (context.expires === undefined) return { kind: 'unserved' }
    const expiresAt = new Date(endOfDay(context.expires, context.timeZone)).toISOString()
    return {
      kind: 'found',
      record: {
        registrar: null,
        createdAt: null,
        expiresAt,
        expiryProblem: null,
        expiryText: null,
        registrarExpiresAt: null,
        statuses: [],
        nameservers: [],
      },
      evidence: null,
    }
  },
} satisfies Lookup
