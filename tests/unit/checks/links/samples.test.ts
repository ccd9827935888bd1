import { describe, expect, it } from 'vitest'
import { FAULTY, HONEST } from '../../../support/linked-sites/faults.ts'
import { lookAtLinked } from '../../../support/linked-sites/look.ts'
import { saidOf } from '../../../support/linked-sites/world.ts'

describe.each(FAULTY)('$id', ({ broken, healthy, expected, happened, looks = 1, options }) => {
  it('is told of its page, and by nothing else', async () => {
    const result = await lookAtLinked(broken, { looks, ...options })
    expect(saidOf(result)).toEqual(expected)
    expect(result.findings[0]?.params?.['happened']).toEqual([happened])
    expect(result.facts.pages.flatMap(({ entries }) => entries)).toMatchObject([{ happened }])
  })

  it('has a healthy twin of which nothing is told', async () => {
    const hosts = options?.elsewhere?.length === 0 ? { elsewhere: ['gone.sample-vendor.example'] } : {}
    const result = await lookAtLinked(healthy, { looks, ...options, ...hosts })
    // An address inside a private network has no healthy twin.
    expect(saidOf(result)).toEqual(happened === 'private-address' ? expected : [])
  })
})

describe('an honest site', () => {
  it.each(HONEST)('$id has nothing wrong, however often it is looked at', async ({ site, options = {} }) => {
    const result = await lookAtLinked(site, { ...options, looks: 3 })
    expect(saidOf(result)).toEqual([])
    expect(result.status).toBe('ok')
  })
})
