import { describe, expect, it } from 'vitest'
import { FIELD_INFECTED, FIELD_TWINS } from '../../../support/infected-sites/field/field.ts'
import { INFECTED } from '../../../support/infected-sites/infected.ts'
import { LATE_INFECTED } from '../../../support/infected-sites/late/infected.ts'
import { LATE_TWINS } from '../../../support/infected-sites/late/twins.ts'
import { isTold, lookAtSample, saidOf } from '../../../support/infected-sites/look.ts'
import { TWINS } from '../../../support/infected-sites/twins.ts'

describe('a site that was broken into', () => {
  it.each(INFECTED)('is told from a clean one: $id', async (sample) => {
    expect(saidOf(await lookAtSample(sample))).toEqual([...sample.expected].sort())
  })

  it.each([...FIELD_INFECTED, ...LATE_INFECTED])('is told from a clean one, of the later sets: $id', async (sample) => {
    const result = await lookAtSample(sample)
    expect(isTold(result, sample.expected), saidOf(result).join(', ')).toBe(true)
  })
})

describe('an honest site that looks like one', () => {
  it.each([...TWINS, ...FIELD_TWINS, ...LATE_TWINS])('raises no alarm: $id', async (sample) => {
    const result = await lookAtSample(sample)
    expect(saidOf(result)).toEqual([])
    expect(result.status).toBe('ok')
  })
})
